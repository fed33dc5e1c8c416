// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

namespace daymark {

/// A text somebody typed that could not be accepted: it stands in its field or cell and nowhere else.
struct RefusedText
{
    Id child;
    QString text;

    friend bool operator==(const RefusedText&, const RefusedText&) = default;
    friend bool operator<(const RefusedText& a, const RefusedText& b)
    {
        return a.child == b.child ? a.text < b.text : a.child < b.child;
    }
};

}  // namespace daymark
