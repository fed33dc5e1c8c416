// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coronary.h"
#include "domain/facts.h"

namespace daymark {

/// One aneurysm, followed over the years and over all episodes.
struct Aneurysm
{
    QString name;  ///< its word, else empty: then it is the one of its segment
    Segment segment = Segment::NotStated;
    CoronaryMeasure first;                           ///< when it was an aneurysm for the first time
    CoronaryMeasure largest;                         ///< by diameter; of those without one, by Z
    CoronaryMeasure worst;                           ///< by class, then Z, then diameter
    CoronaryMeasure now;                             ///< the latest row about it
    std::optional<EchoStudy> normalSince;            ///< a later echo that says "normal" or "resolved"
    QDate normalOnset;                               ///< of the episode of that echo
    AneurysmShape shape = AneurysmShape::NotStated;  ///< as last stated
    Answer thrombusEver = Answer::NotStated;
    Answer thrombusNow = Answer::NotStated;   ///< as last stated
    std::optional<CoronaryMeasure> thrombus;  ///< the row that says thrombusNow
    Stenosis stenosisWorst = Stenosis::NotStated;
    Stenosis stenosisNow = Stenosis::NotStated;  ///< as last stated
    std::optional<CoronaryMeasure> stenosis;     ///< the row that says stenosisNow
    bool isAneurysm = false;  ///< of an AHA class from small on, of a size abnormal in Japan without a class, named, or
                              ///< with a shape
};

/// What was followed under one name, else in one segment; those that never were an aneurysm too (`isAneurysm`), for a
/// thrombus or a stenosis may be there without.
QList<Aneurysm> followedAneurysms(const Illness& illness);

/// `coronary.aneurysms`: each aneurysm as an object; a list.
Fact coronaryAneurysmsFact(const Illness& illness);

}  // namespace daymark
