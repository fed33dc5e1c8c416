// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record/dismissal.h"
#include "domain/record/episode.h"
#include "domain/record/imaging.h"
#include "domain/record/labs.h"
#include "domain/record/patient.h"
#include "domain/record/plan.h"
#include "domain/record/presentation.h"
#include "domain/record/treatment.h"
#include "domain/record/visit.h"

namespace daymark {

/// A child's whole history as one value: plain rows in lists, cheap to copy because Qt shares them.
///
/// Rows below the child name their parent by id; the order of a list is the order of entry and is kept in every file.
/// Everything computed is a pure function of a Record and of "today"; nothing computed is in it.
struct Record
{
    Patient patient;
    QList<Episode> episodes;
    QList<Admission> admissions;
    QList<Sign> signs;
    QList<Finding> findings;
    QList<SarsTest> sarsTests;
    QList<Temperature> temperatures;
    QList<FeverSpan> feverSpans;
    QList<Vital> vitals;
    QList<BodySize> bodySizes;
    QList<OwnAnalyte> ownAnalytes;
    QList<LabPanel> labPanels;
    QList<LabResult> labResults;
    QList<Course> courses;
    QList<DoseStep> doseSteps;
    QList<EchoStudy> echoStudies;
    QList<EchoMeasure> echoMeasures;
    QList<OtherStudy> otherStudies;
    QList<Visit> visits;
    QList<PlanChange> planChanges;
    QList<Dismissal> dismissals;

    friend bool operator==(const Record&, const Record&) = default;
};

}  // namespace daymark
