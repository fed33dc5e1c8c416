// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/labs.h"

namespace daymark {

/// What plausibility says to a value. Limits and questions are a local choice, never a guideline.
struct LimitVerdict
{
    enum class Kind {
        Accepted,
        Asks,    ///< unusual: asked once; the answer is kept as `confirmation`, and then accepted
        Refused  ///< cannot be: not stored
    };

    Kind kind = Kind::Accepted;
    const char* key = "";  ///< the field concerned; empty where accepted
    Message sentence;      ///< why, with the likely slip; empty where accepted
    QString proposedText;  ///< the likely correction, "74"; empty where there is none
    QString proposedUnit;  ///< "mg/L"

    bool isAccepted() const { return kind == Kind::Accepted; }
    bool isRefused() const { return kind == Kind::Refused; }
};

// `record` is the child as it stands, for what depends on age, the same draw or the measure before; the row itself may
// already be in it or not (its id tells).

LimitVerdict checkLimits(const LabResult& result, const Record& record);
LimitVerdict checkLimits(const Temperature& reading, const Record& record);
LimitVerdict checkLimits(const Vital& vital, const Record& record);
LimitVerdict checkLimits(const BodySize& size, const Record& record);
LimitVerdict checkLimits(const EchoMeasure& measure, const Record& record);
/// Only what is refused of it, for those who walk a whole record: a question asks what stands beside a row.
LimitVerdict refusalOf(const LabResult& result, const Record& record);
LimitVerdict refusalOf(const DoseStep& step);
/// The same of a diameter by itself, whatever the study before it showed.
LimitVerdict diameterAlone(const EchoMeasure& measure);
/// The question a result raises that has a value and no answer, other results of its draw left aside.
LimitVerdict questionAlone(const LabResult& result, const LabValue& value, const Record& record);
LimitVerdict checkLimits(const EchoStudy& study, const Record& record);  ///< LVEF, weight and height
LimitVerdict checkLimits(const Sign& sign, const Record& record);        ///< size of the node
LimitVerdict checkLimits(const Finding& finding, const Record& record);  ///< size of the liver
LimitVerdict checkLimits(const DoseStep& step, const Record& record);    ///< no dose ≤ 0; asks outside its reference
LimitVerdict checkLimits(const Course& course, const Record& record);    ///< target from ≤ target to
LimitVerdict checkLimits(const OwnAnalyte& analyte, const Record& record);
LimitVerdict checkLimits(const Episode& episode, const Record& record);  ///< uncertainty of the onset

}  // namespace daymark
