// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowedit.h"

namespace daymark {

/// A line of the panel of principal signs: every sign has one, stated or not, and one more for each further statement
/// about it.
struct SignLine
{
    Code sign;
    RowPlace place;      ///< its row, or where one is made
    bool sized = false;  ///< it has a size worth measuring: the cervical node

    friend bool operator==(const SignLine& a, const SignLine& b)
    {
        return QLatin1StringView(a.sign.code) == QLatin1StringView(b.sign.code) && a.place.row == b.place.row &&
               a.place.parent == b.place.parent && a.place.child == b.place.child;
    }
};

/// The lines of an episode, in the order of the vocabulary of signs.
QList<SignLine> signLines(const Record& record, const Id& episode);

}  // namespace daymark
