// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/field.h"
#include "base/id.h"

#include <QList>

namespace daymark {

/// A follow-up visit: what was seen, what is planned.
struct Visit
{
    Id id;
    Id parent;  ///< the Episode it belongs to
    Moment when;
    QString clinic;
    QString notes;
    QString plan;
    Moment nextDue;  ///< may lie in the future
    QString questions;

    static const QList<Field<Visit>>& fields();
    friend bool operator==(const Visit&, const Visit&) = default;
};

}  // namespace daymark
