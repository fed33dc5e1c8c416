// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/doses/presets.h"

#include "domain/publications.h"

namespace daymark {

namespace {

constexpr Span daily{1, Span::Unit::Day};
constexpr Span every12Hours{12, Span::Unit::Hour};
constexpr Span hourly{1, Span::Unit::Hour};
constexpr Span weekly{1, Span::Unit::Week};
constexpr Span days(int count)
{
    return {count, Span::Unit::Day};
}
constexpr PlainNumber of(double value)
{
    return PlainNumber(value);
}

constexpr auto oral = DoseRoute::Oral;
constexpr auto intravenous = DoseRoute::Intravenous;
constexpr auto subcutaneous = DoseRoute::Subcutaneous;

// AHA 2017; PMC7110839, table 2.
constexpr PresetStep ivig[] = {{.amount = of(2), .route = intravenous}};

// AHA 2017: high or moderate until afebrile for 48 to 72 hours, then low.
constexpr PresetStep aspirinLow{.amount = of(3), .amountMax = of(5), .interval = daily, .route = oral};
constexpr PresetStep aspirinHigh[] = {
    {.amount = of(80),
     .amountMax = of(100),
     .interval = daily,
     .divided = 4,
     .route = oral,
     .condition = QT_TRANSLATE_NOOP("daymark", "until without fever for 48 to 72 hours")},
    aspirinLow};
constexpr PresetStep aspirinModerate[] = {
    {.amount = of(30),
     .amountMax = of(50),
     .interval = daily,
     .route = oral,
     .condition = QT_TRANSLATE_NOOP("daymark", "until without fever for 48 to 72 hours")},
    aspirinLow};
constexpr PresetStep aspirinLowAlone[] = {aspirinLow};

// RAISE. The steps of the taper are only recalled (2, 1 and 0.5 mg/kg/day for 5 days each): its doses stay open.
constexpr PresetStep raise[] = {
    {.amount = of(2), .interval = daily, .divided = 3, .route = intravenous, .duration = days(5)},
    {.kind = StepKind::Taper,
     .interval = daily,
     .route = oral,
     .duration = days(15),
     .condition = QT_TRANSLATE_NOOP("daymark", "after CRP ≤ 5 mg/L")}};
// CHOP: 5 days, then a taper that is not given in figures.
constexpr PresetStep prednisoloneChop[] = {
    {.amount = of(2), .interval = daily, .divided = 2, .route = oral, .duration = days(5)},
    {.kind = StepKind::Taper, .interval = daily, .route = oral}};
constexpr PresetStep pulses[] = {
    {.amount = of(30), .interval = daily, .route = intravenous, .duration = days(1), .durationMax = days(3)}};

constexpr PresetStep infliximab5[] = {{.amount = of(5), .route = intravenous}};
constexpr PresetStep infliximab10[] = {{.amount = of(10), .route = intravenous}};

constexpr PresetStep kawakinra[] = {{.amount = of(2),
                                     .amountMax = of(6),
                                     .interval = daily,
                                     .route = subcutaneous,
                                     .duration = days(14),
                                     .condition = QT_TRANSLATE_NOOP("daymark", "while > 38 °C")}};
constexpr PresetStep kawakinraInfant[] = {{.amount = of(4),
                                           .amountMax = of(6),
                                           .interval = daily,
                                           .route = subcutaneous,
                                           .duration = days(14),
                                           .condition = QT_TRANSLATE_NOOP("daymark", "while > 38 °C")}};
constexpr PresetStep anakid[] = {
    {.amount = of(2), .amountMax = of(11), .interval = daily, .duration = days(14), .durationMax = days(42)}};

constexpr PresetStep kaica[] = {{.amount = of(5), .interval = daily, .duration = days(5)}};
constexpr PresetStep ciclosporinRescue[] = {{.amount = of(4), .amountMax = of(8), .interval = daily, .route = oral}};

constexpr PresetStep methotrexate[] = {
    {.amount = of(10), .basis = DoseBasis::PerSquareMetre, .interval = weekly, .route = oral}};

// The dose of clopidogrel is only recalled.
constexpr PresetStep clopidogrel[] = {{.interval = daily, .route = oral}};
constexpr PresetStep warfarin[] = {{.amount = of(0.05), .amountMax = of(0.12), .interval = daily, .route = oral}};
constexpr PresetStep enoxaparin[] = {{.amount = of(1), .interval = every12Hours, .route = subcutaneous}};
constexpr PresetStep enoxaparinInfant[] = {{.amount = of(1.5), .interval = every12Hours, .route = subcutaneous}};
constexpr PresetStep heparinInfant[] = {{.amount = of(75), .route = intravenous},
                                        {.amount = of(28), .interval = hourly, .route = intravenous}};
constexpr PresetStep heparin[] = {{.amount = of(75), .route = intravenous},
                                  {.amount = of(20), .interval = hourly, .route = intravenous}};
constexpr PresetStep atorvastatin[] = {{.amount = of(0.125), .amountMax = of(0.75), .interval = daily, .route = oral}};

constexpr auto antiXaSource = "PMC7031103, table 2; UpToDate 64075; PMC5399429";
constexpr auto kawakinraSource = "KAWAKINRA: Kone-Paut 2021, Arthritis Rheumatol";

constexpr Preset table[] = {
    {"ivig-2g",
     QT_TRANSLATE_NOOP("daymark", "IVIG 2 g/kg once"),
     "ivig",
     ivig,
     TargetKind::NotStated,
     {},
     {},
     "",
     publication::aha2017},
    {"aspirin-high",
     QT_TRANSLATE_NOOP("daymark", "Aspirin high, then low"),
     "aspirin",
     aspirinHigh,
     TargetKind::NotStated,
     {},
     {},
     QT_TRANSLATE_NOOP("daymark", "the dose within each range"),
     publication::aha2017},
    {"aspirin-moderate",
     QT_TRANSLATE_NOOP("daymark", "Aspirin moderate, then low"),
     "aspirin",
     aspirinModerate,
     TargetKind::NotStated,
     {},
     {},
     QT_TRANSLATE_NOOP("daymark", "the dose within each range"),
     publication::aha2017},
    {"aspirin-low",
     QT_TRANSLATE_NOOP("daymark", "Aspirin low"),
     "aspirin",
     aspirinLowAlone,
     TargetKind::NotStated,
     {},
     {},
     QT_TRANSLATE_NOOP("daymark", "the dose within the range"),
     publication::aha2017},
    {"prednisolone-raise",
     QT_TRANSLATE_NOOP("daymark", "Prednisolone RAISE"),
     "prednisolone",
     raise,
     TargetKind::NotStated,
     {},
     {},
     QT_TRANSLATE_NOOP("daymark",
                       "the doses of the taper; unverified: 2, 1 and 0.5 mg/kg/day, 5 days each. At most 60 mg/day"),
     "RAISE: Lancet 2012;379:1613–1620, doi 10.1016/S0140-6736(11)61930-2; maximum: Therapeutic Guidelines (eTG)"},
    {"prednisolone-chop",
     QT_TRANSLATE_NOOP("daymark", "Prednisolone CHOP"),
     "prednisolone",
     prednisoloneChop,
     TargetKind::NotStated,
     {},
     {},
     QT_TRANSLATE_NOOP("daymark", "the taper"),
     "CHOP clinical pathway"},
    {"methylprednisolone-pulses",
     QT_TRANSLATE_NOOP("daymark", "Methylprednisolone pulses"),
     "methylprednisolone",
     pulses,
     TargetKind::NotStated,
     {},
     {},
     QT_TRANSLATE_NOOP("daymark", "how many pulses, up to 3; at most 1 g each"),
     "CHOP clinical pathway; Therapeutic Guidelines (eTG)"},
    {"infliximab-5",
     QT_TRANSLATE_NOOP("daymark", "Infliximab 5 mg/kg once"),
     "infliximab",
     infliximab5,
     TargetKind::NotStated,
     {},
     {},
     "",
     "CHOP clinical pathway; Medscape"},
    {"infliximab-10",
     QT_TRANSLATE_NOOP("daymark", "Infliximab 10 mg/kg once (KIDCARE)"),
     "infliximab",
     infliximab10,
     TargetKind::NotStated,
     {},
     {},
     "",
     "KIDCARE: Lancet Child Adolesc Health 2021;5:852–861, PMID 34715057"},
    {"anakinra-kawakinra",
     QT_TRANSLATE_NOOP("daymark", "Anakinra KAWAKINRA"),
     "anakinra",
     kawakinra,
     TargetKind::NotStated,
     {},
     {},
     "",
     kawakinraSource},
    {"anakinra-kawakinra-infant",
     QT_TRANSLATE_NOOP("daymark", "Anakinra KAWAKINRA, < 8 months and ≥ 5 kg"),
     "anakinra",
     kawakinraInfant,
     TargetKind::NotStated,
     {},
     {},
     "",
     kawakinraSource},
    {"anakinra-anakid",
     QT_TRANSLATE_NOOP("daymark", "Anakinra ANAKID"),
     "anakinra",
     anakid,
     TargetKind::NotStated,
     {},
     {},
     QT_TRANSLATE_NOOP("daymark", "the dose within the range, its route and how long"),
     "ANAKID: J Pediatr 2022;243:173–180, doi 10.1016/j.jpeds.2021.12.035"},
    {"ciclosporin-kaica",
     QT_TRANSLATE_NOOP("daymark", "Ciclosporin KAICA"),
     "ciclosporin",
     kaica,
     TargetKind::NotStated,
     {},
     {},
     QT_TRANSLATE_NOOP("daymark", "in how many doses; unverified: 2 a day"),
     "KAICA: Lancet 2019;393:1128–1137, PMID 30853151"},
    {"ciclosporin-rescue",
     QT_TRANSLATE_NOOP("daymark", "Ciclosporin rescue"),
     "ciclosporin",
     ciclosporinRescue,
     TargetKind::NotStated,
     {},
     {},
     QT_TRANSLATE_NOOP("daymark", "the dose within the range"),
     "Suzuki 2011, PIDJ 30:871"},
    {"methotrexate",
     QT_TRANSLATE_NOOP("daymark", "Methotrexate 10 mg/m² weekly"),
     "methotrexate",
     methotrexate,
     TargetKind::NotStated,
     {},
     {},
     QT_TRANSLATE_NOOP("daymark", "when it ends: until without fever"),
     "Italian guideline, table 4"},
    {"clopidogrel",
     QT_TRANSLATE_NOOP("daymark", "Clopidogrel daily"),
     "clopidogrel",
     clopidogrel,
     TargetKind::NotStated,
     {},
     {},
     QT_TRANSLATE_NOOP("daymark", "the dose; unverified: 0.2 to 1 mg/kg/day, at most 75 mg"),
     ""},
    {"warfarin", QT_TRANSLATE_NOOP("daymark", "Warfarin, start"), "warfarin", warfarin, TargetKind::Inr, of(2), of(3),
     QT_TRANSLATE_NOOP("daymark", "the dose within the range, then by INR"),
     "Italian guideline, table 5; target INR: AHA scientific statement 2017, or the local choice"},
    {"enoxaparin", QT_TRANSLATE_NOOP("daymark", "Enoxaparin, ≥ 2 months"), "enoxaparin", enoxaparin, TargetKind::AntiXa,
     of(0.5), of(1), "", antiXaSource},
    {"enoxaparin-infant", QT_TRANSLATE_NOOP("daymark", "Enoxaparin, < 2 months"), "enoxaparin", enoxaparinInfant,
     TargetKind::AntiXa, of(0.5), of(1), "", antiXaSource},
    {"heparin", QT_TRANSLATE_NOOP("daymark", "Heparin, unfractionated, > 1 year"), "heparin", heparin,
     TargetKind::AntiXa, of(0.35), of(0.7), "", "PMC7031103"},
    {"heparin-infant", QT_TRANSLATE_NOOP("daymark", "Heparin, unfractionated, < 1 year"), "heparin", heparinInfant,
     TargetKind::AntiXa, of(0.35), of(0.7), "", "PMC7031103"},
    {"atorvastatin",
     QT_TRANSLATE_NOOP("daymark", "Atorvastatin, 2 to 17 years"),
     "atorvastatin",
     atorvastatin,
     TargetKind::NotStated,
     {},
     {},
     QT_TRANSLATE_NOOP("daymark", "the dose within the range"),
     "Atorvastatin in Kawasaki disease, phase I/IIa, United States"},
};

}  // namespace

std::span<const Preset> presets()
{
    return table;
}

}  // namespace daymark
