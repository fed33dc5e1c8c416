// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

namespace daymark {

/// One word of a closed vocabulary. `code` is what the file keeps and never changes; `label` is what is shown
/// (English source, context "daymark").
struct Code
{
    const char* code;
    const char* label;
};

/// A vocabulary is an enum whose values count from 0 and a table beside it, in that order; 0 is "not stated" with an
/// empty code. The table is found through `codes(E)`, declared beside the enum.
using Codes = std::span<const Code>;

template <class E>
Codes codesOf()
{
    return codes(E{});
}

template <class E>
const Code& codeOf(E value)
{
    return codesOf<E>()[static_cast<std::size_t>(value)];
}

}  // namespace daymark
