// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/field.h"
#include "base/id.h"

#include <QList>

namespace daymark {

/// A hint somebody looked at and put aside, with the reason. It returns when what it was told from changes.
struct Dismissal
{
    Id id;
    Id parent;            ///< the Episode it belongs to
    Moment when;          ///< the day it was put aside
    QString hint;         ///< Hint::id
    QString fingerprint;  ///< Hint::fingerprint() of that day
    QString reason;

    static const QList<Field<Dismissal>>& fields();
    friend bool operator==(const Dismissal&, const Dismissal&) = default;
};

}  // namespace daymark
