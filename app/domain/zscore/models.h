// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zscore/zscore.h"

#include <iterator>

namespace daymark {

// The models, a file each. A new one: a file, a line here, and a line in zscore.cpp.
extern const ZModel dallaire2011;
extern const ZModel mccrindle2007;
extern const ZModel kobayashi2016;
extern const ZModel olivieri2009;
extern const ZModel lopez2017;

/// The row of a table of coefficients that is for this segment, or null. Rows have a member `segment`.
template <class Row, std::size_t N>
constexpr const Row* rowFor(const Row (&rows)[N], Segment segment)
{
    for (const Row& row : rows) {
        if (row.segment == segment) return &row;
    }
    return nullptr;
}

}  // namespace daymark
