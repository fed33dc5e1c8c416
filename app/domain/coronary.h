// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "domain/illness.h"

namespace daymark {

/// AHA 2017 class by Z score and diameter (McCrindle BW et al. Circulation 2017;135:e927–e999). NotStated: cannot be
/// told.
enum class CoronaryClass { NotStated, NoInvolvement, Dilation, Small, Medium, Giant };
Codes codes(CoronaryClass);

/// Class of one measure: no involvement Z < 2, dilation only 2 ≤ Z < 2.5, small 2.5 ≤ Z < 5, medium 5 ≤ Z < 10 and
/// < 8 mm, giant Z ≥ 10 or ≥ 8 mm. Without Z only the 8 mm rule can tell. From the unrounded Z.
CoronaryClass aha2017Class(std::optional<ZScore> z, std::optional<Millimetres> diameter);

/// A computed Z score as it is shown: with 2 decimals, or as many as keep it on its side of a limit of aha2017Class()
/// (2.4975 reads 2.498, not 2.50); "+" before a positive one.
Argument shownZ(ZScore computed);

/// One coronary measure of the child with what is derived from it.
struct CoronaryMeasure
{
    EchoMeasure measure;
    Id study;
    Id episode;
    Moment when;
    QDate onset;                     ///< of its episode; invalid where it is not known
    QDate date;                      ///< first day of an approximate time; invalid where it cannot be told
    std::optional<IllnessDay> day;   ///< in its own episode
    bool earlier = false;            ///< of an illness before the latest
    const ZModel* model = nullptr;   ///< of its episode
    Result<ZAnswer> z;               ///< computed; or why there is none
    std::optional<BodyAt> body;      ///< from which z was computed
    Result<BodyAt> size;             ///< the body size of its day, or why there is none; with or without a z
    std::optional<ZScore> deciding;  ///< the computed Z, else the reported one
    bool reported = false;           ///< deciding is the reported one
    bool stated = false;             ///< the class is that of the words of the report, for no number tells one
    bool wide = false;               ///< by its mm wider than a normal artery, or it cannot be told (Japan, by size)
    CoronaryClass aha = CoronaryClass::NotStated;
};

/// The measures of one study, in order of entry.
QList<CoronaryMeasure> coronaryMeasures(const Record& record, const Episode& episode, const EchoStudy& study);
/// The measures of one episode, by time.
QList<CoronaryMeasure> coronaryMeasures(const Record& record, const Episode& episode);

/// A measure as it would stand in this study, whether or not it is in the record yet.
CoronaryMeasure coronaryMeasure(const Record& record, const Episode& episode, const EchoStudy& study,
                                const EchoMeasure& measure);

/// An echo that says something about the coronaries, by diameters, Z scores or words.
struct CoronaryStudy
{
    EchoStudy study;
    QDate onset;                        ///< of its episode
    QDate date;                         ///< first day of an approximate time; invalid where it cannot be told
    QList<CoronaryMeasure> measures;    ///< with a diameter, a reported Z or a size in words, in order of entry
    QList<CoronaryMeasure> unmeasured;  ///< rows with none: a thrombus, a stenosis, a shape

    bool isNormalByWords() const;  ///< "normal" or "resolved"
    /// The largest measure of a segment: by class, then by diameter; null where it was not measured.
    const CoronaryMeasure* largestOf(Segment segment) const;
};

/// "abnormal", "worse", "decreasing": an artery is not normal.
bool saysAbnormal(EchoConclusion conclusion);

/// Every such echo of the child, over all episodes, by time; undated ones first, so that none of them is "now". Kept
/// from one call to the next as long as the rows it is told from are the same.
QList<CoronaryStudy> coronaryHistory(const Record& record);

/// Whether an echo says anything: a measure, a conclusion or another finding. One that was only dated was perhaps not
/// made yet.
bool saysSomething(const EchoStudy& study, const Record& record);

/// How the coronaries stand, worst ever or now.
struct CoronaryState
{
    CoronaryClass aha = CoronaryClass::NotStated;
    bool atLeast = false;                    ///< a larger diameter has no class
    bool byWords = false;                    ///< told by the conclusion ("normal", "resolved"), not by measures
    bool byFall = false;                     ///< dilation told by a fall of Z ≥ 1 alone
    bool lmcaLeftOut = false;                ///< a measure of the LMCA does not count, by the local setting
    std::optional<CoronaryMeasure> measure;  ///< the one that decides
    std::optional<CoronaryMeasure> largest;  ///< the largest diameter
    std::optional<CoronaryMeasure> untold;   ///< the largest one without a class that could have a higher one
    std::optional<EchoStudy> study;          ///< of `now`: the latest study; of words: the one with the words
    QList<Segment> notSeen;                  ///< of `now`: not measured in it, an aneurysm when measured last
    Message reason;                          ///< why it cannot be told; empty where it can
};

/// Worst ever, over all the child's episodes. `settings` say whether the LMCA counts.
CoronaryState worstCoronary(const Record& record, const Settings& settings = {});
/// Now: the latest study of all episodes, its words included ("unchanged" is what the study before was). An aneurysm
/// that it did not measure counts as it was measured last, unless its words say that all is normal: a local choice.
CoronaryState presentCoronary(const Record& record, const Settings& settings = {});

/// How the coronaries stood after a study: worst until then, and then.
struct CoronaryStep
{
    EchoStudy study;
    QDate onset;  ///< of its episode
    QDate date;   ///< first day of an approximate time; invalid where it cannot be told
    CoronaryState worst;
    CoronaryState now;
};
/// After each study of coronaryHistory(); the last step is worst ever and now. Empty where there is none.
QList<CoronaryStep> coronaryCourse(const Record& record, const Settings& settings = {});

/// Whether a Z score fell by 1 or more: what makes a dilation of an artery whose Z was always < 2 (AHA 2017).
bool isFallOfOne(ZScore before, ZScore after);

/// "LMCA 4.1 mm, reported Z +5.8": a measure in words.
Message measureWords(const CoronaryMeasure& measure);
/// The day, or the moment where the day cannot be told; of an earlier illness, of which one.
Message dayOf(const CoronaryMeasure& measure);
/// "LMCA 4.1 mm, reported Z +5.8 (day 16)".
Message measureAt(const CoronaryMeasure& measure);
/// "at least medium aneurysm".
Message classWords(CoronaryClass aha, bool atLeast);
/// The same of a state; a present one without involvement is "normal".
Message classWords(const CoronaryState& state, bool present);

}  // namespace daymark
