// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings.h"

namespace daymark {

namespace {

constexpr Code hours24{"24", QT_TRANSLATE_NOOP("daymark", "24 hours")};
constexpr Code hours36{"36", QT_TRANSLATE_NOOP("daymark", "36 hours")};
constexpr Code hours48{"48", QT_TRANSLATE_NOOP("daymark", "48 hours")};
constexpr Code byDefault{"", QT_TRANSLATE_NOOP("daymark", "default")};

constexpr Code hourCodes[] = {byDefault, hours24, hours36, hours48};
constexpr Code axillaryCodes[] = {
    byDefault,
    {"37.3", QT_TRANSLATE_NOOP("daymark", "from 37.3 °C")},
    {"37.5", QT_TRANSLATE_NOOP("daymark", "from 37.5 °C")},
};
constexpr Code kobayashiCodes[] = {
    byDefault,
    {"4", QT_TRANSLATE_NOOP("daymark", "4 points or more")},
    {"5", QT_TRANSLATE_NOOP("daymark", "5 points or more (entry criterion of the RAISE trial)")},
};
constexpr Code altCodes[] = {
    byDefault,
    {"caliper", "CALIPER"},
    {"chop", "CHOP"},
    {"harriet-lane", "Harriet Lane"},
};
constexpr Code labCodes[] = {
    byDefault,
    {"chop", "CHOP"},
    {"davis", "Davis"},
    {"pedsap", "PedSAP"},
};
constexpr Code anaemiaCodes[] = {
    byDefault,
    {"who-2024", "WHO 2024"},
    {"who-2011", "WHO 2011"},
};
constexpr Code inrCodes[] = {
    byDefault,
    {"2.0-3.0", QT_TRANSLATE_NOOP("daymark", "2.0 to 3.0")},
    {"2.0-2.5", QT_TRANSLATE_NOOP("daymark", "2.0 to 2.5")},
};
constexpr Code anakinraCodes[] = {
    byDefault,
    {"below-8-months", QT_TRANSLATE_NOOP("daymark", "below 8 months")},
    {"to-8-months", QT_TRANSLATE_NOOP("daymark", "up to 8 months")},
};
constexpr Code ischaemiaCodes[] = {
    byDefault,
    {"2-5", QT_TRANSLATE_NOOP("daymark", "every 2 to 5 years")},
    {"2-4", QT_TRANSLATE_NOOP("daymark", "every 2 to 4 years")},
};
constexpr Code statementCodes[] = {
    byDefault,
    {"aha-2017", "AHA 2017"},
    {"uk", QT_TRANSLATE_NOOP("daymark", "United Kingdom")},
};

}  // namespace

Codes codes(ResistanceWindow)
{
    return hourCodes;
}
Codes codes(DefervescenceRun)
{
    return hourCodes;
}
Codes codes(AxillaryFever)
{
    return axillaryCodes;
}
Codes codes(KobayashiCutOff)
{
    return kobayashiCodes;
}
Codes codes(AltReference)
{
    return altCodes;
}
Codes codes(LabReference)
{
    return labCodes;
}
Codes codes(AnaemiaReference)
{
    return anaemiaCodes;
}
Codes codes(InrTarget)
{
    return inrCodes;
}
Codes codes(AnakinraInfants)
{
    return anakinraCodes;
}
Codes codes(Ischaemia43)
{
    return ischaemiaCodes;
}
Codes codes(FollowUpStatement)
{
    return statementCodes;
}

const QList<Field<Settings>>& Settings::fields()
{
    static const QList<Field<Settings>> list{
        field<&Settings::resistanceWindow>(
            "resistanceWindow", QT_TRANSLATE_NOOP("daymark", "Fever after IVIG means resistance from (default 36 h)")),
        field<&Settings::defervescenceRun>("defervescenceRun",
                                           QT_TRANSLATE_NOOP("daymark", "Defervescence takes (default 24 h)")),
        field<&Settings::axillaryFever>("axillaryFever",
                                        QT_TRANSLATE_NOOP("daymark", "Fever in the axilla (default 37.5 °C)")),
        field<&Settings::kobayashiCutOff>("kobayashiCutOff",
                                          QT_TRANSLATE_NOOP("daymark", "High risk by the Kobayashi score (default 4)")),
        field<&Settings::altReference>("altReference", QT_TRANSLATE_NOOP("daymark", "Elevated ALT (default CALIPER)")),
        field<&Settings::labReference>("labReference",
                                       QT_TRANSLATE_NOOP("daymark", "Reference intervals (default CHOP)")),
        field<&Settings::anaemiaReference>("anaemiaReference",
                                           QT_TRANSLATE_NOOP("daymark", "Anaemia for age (default WHO 2024)")),
        field<&Settings::inrTarget>("inrTarget", QT_TRANSLATE_NOOP("daymark", "INR target (default 2.0 to 3.0)")),
        field<&Settings::anakinraInfants>(
            "anakinraInfants", QT_TRANSLATE_NOOP("daymark", "Anakinra 4 mg/kg for infants (default below 8 months)")),
        field<&Settings::ischaemia43>(
            "ischaemia43", QT_TRANSLATE_NOOP("daymark", "Ischaemia test at level 4.3 (default every 2 to 5 years)")),
        field<&Settings::followUpStatement>("followUpStatement",
                                            QT_TRANSLATE_NOOP("daymark", "Follow-up schedule (default AHA 2017)")),
        field<&Settings::lmcaCounts>("lmcaCounts",
                                     QT_TRANSLATE_NOOP("daymark", "LMCA counts towards the class (default yes)")),
        field<&Settings::country>(
            "country", QT_TRANSLATE_NOOP("daymark", "Vaccine rules where the illness names no country (default US)")),
    };
    return list;
}

Hours resistanceWindow(const Settings& settings)
{
    switch (settings.resistanceWindow) {
        case ResistanceWindow::Hours24:
            return Hours(24);
        case ResistanceWindow::Hours48:
            return Hours(48);
        default:
            return Hours(36);
    }
}

Hours defervescenceRun(const Settings& settings)
{
    switch (settings.defervescenceRun) {
        case DefervescenceRun::Hours36:
            return Hours(36);
        case DefervescenceRun::Hours48:
            return Hours(48);
        default:
            return Hours(24);
    }
}

Celsius axillaryFever(const Settings& settings)
{
    return Celsius(settings.axillaryFever == AxillaryFever::From37_3 ? 37.3 : 37.5);
}

}  // namespace daymark
