// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settingsources.h"

namespace daymark {

namespace {

struct SettingSource
{
    const char* key;
    const char* words;
};

// clang-format off
constexpr SettingSource sources[] = {
    {"resistanceWindow", QT_TRANSLATE_NOOP("daymark", "36 h after the end of the infusion: AHA scientific statement 2017. 24 h: Japan (JSPCCS), Formosa score. 48 h: United Kingdom, multi-country cohort 2025.")},
    {"defervescenceRun", QT_TRANSLATE_NOOP("daymark", "How long below the limit counts as defervescence is a local choice; no statement fixes it.")},
    {"axillaryFever", QT_TRANSLATE_NOOP("daymark", "37.5 °C: Japan (Suzuki 2011) and newer Canadian ranges. 37.3 °C: older Canadian ranges.")},
    {"kobayashiCutOff", QT_TRANSLATE_NOOP("daymark", "4 points: Kobayashi 2006, the original cut-off. 5 points: entry to the RAISE trial.")},
    {"altReference", QT_TRANSLATE_NOOP("daymark", "CALIPER (PMC4804256); CHOP laboratory ranges 2024; Harriet Lane, 20th edition. The laboratory's own limit wins where it is given.")},
    {"labReference", QT_TRANSLATE_NOOP("daymark", "CHOP laboratory ranges 2024; Davis; PedSAP. The laboratory's own interval wins where it is given.")},
    {"anaemiaReference", QT_TRANSLATE_NOOP("daymark", "WHO 2024 (ISBN 9789240088542) lowered the limit for 6 to 23 months; WHO 2011 used 11.0 g/dL from 6 to 59 months.")},
    {"inrTarget", QT_TRANSLATE_NOOP("daymark", "2.0 to 3.0: AHA scientific statement 2017. 2.0 to 2.5: AHA 2004 and the Italian recommendation.")},
    {"anakinraInfants", QT_TRANSLATE_NOOP("daymark", "KAWAKINRA (Koné-Paut 2021): printed as below 8 months, in some copies as up to 8 months; from 5 kg.")},
    {"ischaemia43", QT_TRANSLATE_NOOP("daymark", "Level 4.3 of the AHA scientific statement 2017: transcriptions differ between every 2 to 5 and every 2 to 4 years.")},
    {"followUpStatement", QT_TRANSLATE_NOOP("daymark", "AHA scientific statement 2017, or the recommendations of the United Kingdom.")},
    {"lmcaCounts", QT_TRANSLATE_NOOP("daymark", "The left main artery is wide by nature in some children; whether its Z score alone makes a class is a local choice.")},
    {"country", QT_TRANSLATE_NOOP("daymark", "United States: 11 months after 2 g/kg (ACIP). Japan: 6 months. France: no interval was found. An illness that names its country keeps it.")},
};
// clang-format on

}  // namespace

Message sourceOf(const FieldInfo& setting)
{
    for (const SettingSource& source : sources) {
        if (setting.name() == QLatin1StringView(source.key)) return source.words;
    }
    return {};
}

}  // namespace daymark
