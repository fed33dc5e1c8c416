// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/field.h"
#include "domain/record/vocabulary.h"

#include <QList>

namespace daymark {

// Where sources differ or are silent, one reading is the default and the other can be chosen for a registry. In every
// choice "not stated" is the default; the functions below say which one that is.

enum class ResistanceWindow { NotStated, Hours24, Hours36, Hours48 };
enum class DefervescenceRun { NotStated, Hours24, Hours36, Hours48 };
enum class AxillaryFever { NotStated, From37_3, From37_5 };
enum class KobayashiCutOff { NotStated, Four, Five };
enum class AltReference { NotStated, Caliper, Chop, HarrietLane };
enum class LabReference { NotStated, Chop, Davis, PedSap };
enum class AnaemiaReference { NotStated, Who2024, Who2011 };
enum class InrTarget { NotStated, From2To3, From2To2_5 };
enum class AnakinraInfants { NotStated, Below8Months, UpTo8Months };
enum class Ischaemia43 { NotStated, Years2To5, Years2To4 };
enum class FollowUpStatement { NotStated, Aha2017, UnitedKingdom };

Codes codes(ResistanceWindow);
Codes codes(DefervescenceRun);
Codes codes(AxillaryFever);
Codes codes(KobayashiCutOff);
Codes codes(AltReference);
Codes codes(LabReference);
Codes codes(AnaemiaReference);
Codes codes(InrTarget);
Codes codes(AnakinraInfants);
Codes codes(Ischaemia43);
Codes codes(FollowUpStatement);

/// The choices of a registry; a default-made one holds the defaults.
struct Settings
{
    ResistanceWindow resistanceWindow = ResistanceWindow::NotStated;
    DefervescenceRun defervescenceRun = DefervescenceRun::NotStated;
    AxillaryFever axillaryFever = AxillaryFever::NotStated;
    KobayashiCutOff kobayashiCutOff = KobayashiCutOff::NotStated;
    AltReference altReference = AltReference::NotStated;
    LabReference labReference = LabReference::NotStated;
    AnaemiaReference anaemiaReference = AnaemiaReference::NotStated;
    InrTarget inrTarget = InrTarget::NotStated;
    AnakinraInfants anakinraInfants = AnakinraInfants::NotStated;
    Ischaemia43 ischaemia43 = Ischaemia43::NotStated;
    FollowUpStatement followUpStatement = FollowUpStatement::NotStated;
    Answer lmcaCounts = Answer::NotStated;  ///< whether the Z of the LMCA counts towards the class; default yes
    Country country = Country::NotStated;   ///< for vaccine rules where the episode names none; default United States

    static const QList<Field<Settings>>& fields();
    friend bool operator==(const Settings&, const Settings&) = default;
};

/// From so many hours after the END of the infusion fever means resistance: 36 by default (AHA 2017), or 24, 48.
Hours resistanceWindow(const Settings& settings);
/// So long below the limit is defervescence: 24 h by default.
Hours defervescenceRun(const Settings& settings);
/// 37.5 °C by default (Japan), or 37.3.
Celsius axillaryFever(const Settings& settings);

}  // namespace daymark
