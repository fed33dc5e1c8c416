// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/labs.h"
#include "domain/reference/intervals.h"
#include "domain/therapeutic.h"

namespace daymark {

/// Who said what is normal: see LabJudge::verdict().
enum class IntervalBy { Nobody, Laboratory, Target, OwnAnalyte, AgeAndSex };

/// A result against its interval, with which one that is. Intervals are in the unit the analyte is shown in.
struct LabVerdict
{
    LabFlag flag = LabFlag::None;
    std::optional<PlainNumber> low;
    std::optional<PlainNumber> high;
    QString unit;
    IntervalBy by = IntervalBy::Nobody;
    QString source;  ///< of the interval; empty where there is none
    Standing standing = Standing::NotStated;
    Message reason;      ///< why there is no flag to be told; empty where there is an interval
    Message unreliable;  ///< why a treatment makes the value say little; empty where none does
};
/// "H", "L" or nothing.
QString letterOf(LabFlag flag);

/// Judges the results of one illness: age, sex and treatments are read once, each result is then a look into a table.
class LabJudge
{
public:
    explicit LabJudge(const Illness& illness);

    /// The laboratory's own interval wins; else the target of a treatment of that day; else the interval entered with
    /// an own analyte; else the table for age and sex (referenceInterval()). A result without value has no flag and the
    /// reason.
    LabVerdict verdict(const LabResult& result, const LabPanel& panel) const;
    /// The same where its labValue() is known already.
    LabVerdict verdict(const LabResult& result, const Result<LabValue>& value, const LabPanel& panel) const;
    /// The child's age on the day of a draw; none where it cannot be told.
    std::optional<Age> ageAt(const LabPanel& panel) const;
    /// Why a treatment makes values of this analyte unreliable at a draw; empty where none does.
    Message unreliable(const QString& analyte, const LabPanel& panel) const;

private:
    LabVerdict byLaboratory(const LabResult& result) const;
    LabVerdict byTarget(const LabValue& value, const TherapeuticTarget& target) const;
    LabVerdict byOwnInterval(const LabValue& value, const OwnAnalyte& analyte) const;

    struct Given
    {
        Moment start;
        QDate last;
    };

    Illness m_illness;
    QDate m_birth;
    bool m_birthIsRough = false;
    QList<Given> m_ivig;
    QList<TherapeuticTarget> m_targets;
};

/// LabJudge(illness).verdict(result, panel), for one result alone.
LabVerdict labVerdict(const LabResult& result, const LabPanel& panel, const Illness& illness);

}  // namespace daymark
