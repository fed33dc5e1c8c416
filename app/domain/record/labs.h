// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/field.h"
#include "base/id.h"
#include "domain/record/vocabulary.h"

#include <QList>

namespace daymark {

/// An analyte the user added to the catalogue; it travels with the children who use it.
struct OwnAnalyte
{
    Id id;
    QString code;
    QString name;
    QString unit;
    std::optional<PlainNumber> low;           ///< lowest plausible value, in `unit`
    std::optional<PlainNumber> high;          ///< highest plausible value
    std::optional<PlainNumber> referenceLow;  ///< the reference interval for this child, in `unit`
    std::optional<PlainNumber> referenceHigh;

    static const QList<Field<OwnAnalyte>>& fields();
    friend bool operator==(const OwnAnalyte&, const OwnAnalyte&) = default;
};

/// One draw: what was measured in the blood (or urine) of one moment.
struct LabPanel
{
    Id id;
    Id parent;  ///< the Episode it belongs to
    Moment when;
    QString laboratory;
    QString detail;

    static const QList<Field<LabPanel>>& fields();
    friend bool operator==(const LabPanel&, const LabPanel&) = default;
};

/// One result, as typed; its canonical value is computed from text, unit and catalogue.
struct LabResult
{
    Id id;
    Id parent;                                   ///< the LabPanel it belongs to
    QString analyte;                             ///< code of the catalogue or of an own analyte
    ResultState state = ResultState::NotStated;  ///< not stated: measured
    QString text;                                ///< as typed, with <, ≤, > or ≥
    QString unit;                                ///< as typed; not stated: the analyte's own
    std::optional<PlainNumber> low;              ///< in the unit of the result
    std::optional<PlainNumber> high;             ///< in the unit of the result
    QString assay;
    QString confirmation;  ///< why an unusual value was kept
    QString originalText;  ///< text and unit before a correction
    QString correction;

    static const QList<Field<LabResult>>& fields();
    friend bool operator==(const LabResult&, const LabResult&) = default;
};

}  // namespace daymark
