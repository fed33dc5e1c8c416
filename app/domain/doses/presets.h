// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"
#include "base/span.h"
#include "domain/record/vocabulary.h"

#include <span>

namespace daymark {

/// One step of a preset. What is not stated is left to who prescribes; "0" of a number: not stated.
struct PresetStep
{
    StepKind kind = StepKind::Dose;
    PlainNumber amount{};     ///< lower end of a range, in the unit of the drug in the catalogue
    PlainNumber amountMax{};  ///< upper end of a range, or where escalation ends
    DoseBasis basis = DoseBasis::PerKilogram;
    Span interval{};  ///< not stated: once
    int divided = 0;
    DoseRoute route = DoseRoute::NotStated;
    Span duration{};
    Span durationMax{};
    const char* condition = "";  ///< English source, context "daymark"
};

/// A treatment as a published source gives it, to begin a course with. It records nothing by itself and every step can
/// be changed; a dose that is not verified is not filled in.
struct Preset
{
    const char* code;   ///< stable: "ivig-2g"
    const char* label;  ///< English source, context "daymark"; begins with the name of the drug
    const char* drug;   ///< code of the catalogue
    std::span<const PresetStep> steps;
    TargetKind targetKind = TargetKind::NotStated;
    PlainNumber targetLow;
    PlainNumber targetHigh;
    const char* open = "";    ///< what is left to type and why, English source; "": nothing
    const char* source = "";  ///< citation of what is filled in; "": nothing is
};

/// Every preset, in the order of the drugs in the catalogue.
std::span<const Preset> presets();

}  // namespace daymark
