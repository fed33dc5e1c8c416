// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coronary.h"
#include "domain/criterion.h"

namespace daymark {

/// One echo of the illness with its coronary measures.
struct EchoFindings
{
    EchoStudy study;
    QList<CoronaryMeasure> measures;  ///< those with a diameter or a Z score
    QList<EchoMeasure> typed;         ///< all of them
};
/// By time.
QList<EchoFindings> echoFindings(const Illness& illness);

/// Whether it is the left anterior descending artery or a part of it.
bool isLad(Segment segment);
bool isRca(Segment segment);
/// Whether the words of the study say that nothing is abnormal.
bool isNormalByWords(const EchoStudy& study);
/// Recorded as an aneurysm: by its shape (fusiform or saccular), by a name, or by a diameter of 8 mm or more (large or
/// giant in AHA 2017, whatever its Z).
bool isAneurysm(const EchoMeasure& measure);

/// What is said of LAD and RCA (never of the LMCA) by their Z scores.
struct ArteryZ
{
    Met met = Met::Unknown;                   ///< Z within the limits in LAD or RCA
    std::optional<CoronaryMeasure> deciding;  ///< where met: the first; else one whose Z cannot be told
};
/// from ≤ Z < below, in one study; without `below` no upper limit. Not met where both LAD and RCA are measured and no Z
/// is within, or where the study is normal by its words.
ArteryZ arteryZ(const EchoFindings& echo, ZScore from, std::optional<ZScore> below = {});

}  // namespace daymark
