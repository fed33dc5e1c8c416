// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record/record.h"
#include "domain/zscore/zscore.h"

namespace daymark {

/// A weight (kg) or height (cm) as it was on a date.
struct BodyReading
{
    BodyKind kind = BodyKind::NotStated;
    PlainNumber value;  ///< kg or cm, as the kind says
    Moment when;
    QDate date;
    BodyMethod method = BodyMethod::Measured;
    bool ofStudy = false;  ///< typed with an echo study
};

/// The height and weight that serve a date, and where they come from.
struct BodyAt
{
    Body body;
    BodyReading height;
    BodyReading weight;
    int days = 0;  ///< how far the older of the two lies from the date, in days; 0: that very day
};

/// Every weight or height of the child, over all episodes and echo studies, by date; those that cannot be dated or read
/// are left out.
QList<BodyReading> bodyReadings(const Record& record, BodyKind kind);

/// The child's age at a date in years: whole months are exact twelfths, so that "2 months" is a limit by the
/// calendar. None where the age cannot be told (see ageOn()).
std::optional<Years> ageAt(const Record& record, QDate date);

/// How old a measured body size may be: 7 days below 1 year of age (and where the age is unknown), else 30 days [E].
int bodySizeWindow(std::optional<Years> age);

/// The weights and heights of a child, read and sorted once, for questions about many dates. The record must outlive
/// it.
class BodySizes
{
public:
    explicit BodySizes(const Record& record);

    /// As bodyReadingAt() and bodyAt() below.
    Result<BodyReading> readingAt(BodyKind kind, QDate date) const;
    Result<BodyAt> at(QDate date) const;
    /// `onset` of the episode of the study.
    Result<BodyAt> at(const EchoStudy& study, QDate onset) const;

private:
    const Record* m_record;
    QList<BodyReading> m_weights;
    QList<BodyReading> m_heights;
};

/// The weight that serves a date (doses, Z): measured that day, else the nearest measured one within the window; the
/// reason where there is none. Reported and estimated ones never serve.
Result<BodyReading> bodyReadingAt(const Record& record, BodyKind kind, QDate date);
/// Height and weight for a date by the same rule.
Result<BodyAt> bodyAt(const Record& record, QDate date);
/// For an echo study: its own height and weight first.
Result<BodyAt> bodyAt(const Record& record, const EchoStudy& study);

}  // namespace daymark
