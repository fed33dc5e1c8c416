// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zscore/zscore.h"

#include <algorithm>
#include <iterator>

namespace daymark {

// The models, a file each. A new one: a file, a line here, and a line in zscore.cpp.
extern const ZModel dallaire2011;
extern const ZModel mccrindle2007;
extern const ZModel kobayashi2016;
extern const ZModel olivieri2009;
extern const ZModel lopez2017;

/// Whether a table of coefficients has a row for this segment. Rows have a member `segment`.
template <class Row, std::size_t N>
constexpr bool hasRow(const Row (&rows)[N], Segment segment)
{
    return std::any_of(std::begin(rows), std::end(rows), [&](const Row& row) { return row.segment == segment; });
}

/// That row; only where there is one.
template <class Row, std::size_t N>
constexpr const Row& rowFor(const Row (&rows)[N], Segment segment)
{
    return *std::find_if(std::begin(rows), std::end(rows), [&](const Row& row) { return row.segment == segment; });
}

}  // namespace daymark
