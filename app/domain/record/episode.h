// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/field.h"
#include "base/id.h"
#include "domain/record/vocabulary.h"

#include <QList>

namespace daymark {

/// One illness. A recurrence is a second one.
struct Episode
{
    Id id;
    OnsetKind onsetKind = OnsetKind::NotStated;
    QDate onset;                                            ///< first calendar day of fever; invalid where unknown
    std::optional<int> onsetError;                          ///< ± days, of an estimated onset
    DiagnosticSystem system = DiagnosticSystem::NotStated;  ///< not stated: AHA 2017
    ZModelId zModel = ZModelId::NotStated;                  ///< not stated: Dallaire 2011
    Country country = Country::NotStated;
    FinalDiagnosis diagnosis = FinalDiagnosis::NotStated;  ///< the clinician's, beside what is derived
    Certainty certainty = Certainty::NotStated;
    QString diagnosisText;
    QString notes;

    static const QList<Field<Episode>>& fields();
    friend bool operator==(const Episode&, const Episode&) = default;
};

/// A stay in hospital, or a part of one after a transfer.
struct Admission
{
    Id id;
    Id parent;  ///< the Episode it belongs to
    Moment from;
    Moment to;
    AdmissionKind kind = AdmissionKind::NotStated;
    QString hospital;
    QString ward;
    QString reason;
    QString notes;

    static const QList<Field<Admission>>& fields();
    friend bool operator==(const Admission&, const Admission&) = default;
};

}  // namespace daymark
