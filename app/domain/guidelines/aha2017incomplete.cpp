// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guidelines/aha2017incomplete.h"

#include "domain/age.h"
#include "domain/coursedays.h"
#include "domain/guidelines/aha2017.h"
#include "domain/guidelines/aha2017echo.h"
#include "domain/guidelines/aha2017labs.h"
#include "domain/guidelines/principal.h"
#include "domain/publications.h"

namespace daymark {

namespace {

// Entry: fever for 5 days or more with 2 or 3 principal features (AAFP; e-kd.org kd-1-1-4, table 1), or an infant of up
// to 6 months with fever for 7 days or more without other explanation, even with no feature (ALIEM, transcription).
constexpr int feverDays = 5;
constexpr int featuresFrom = 2;
constexpr int featuresTo = 3;
constexpr int infantFeverDays = 7;
constexpr int infantMonths = 6;  // completed ones
constexpr int supplementalNeeded = 3;

/// The algorithm with everything it was told from.
struct Algorithm
{
    const AhaComplete* complete = nullptr;
    Met byFeatures = Met::Unknown;  ///< the first way in
    Met infant = Met::Unknown;      ///< age of the second way in
    Met byAge = Met::Unknown;       ///< the second way in
    QList<Criterion> inflammation;
    QList<Criterion> supplemental;
    QList<Criterion> echo;

    Met entry() const { return anyOf({byFeatures, byAge}); }
    Met inflamed() const { return anyOf({inflammation[0].met, inflammation[1].met}); }
    Met byLabs() const { return atLeast(supplementalNeeded, countOf(supplemental)); }
    Met byEcho() const { return anyOf({echo[0].met, echo[1].met, echo[2].met}); }
    Met met() const { return allOf({entry(), inflamed(), anyOf({byLabs(), byEcho()})}); }
};

Met isYoungInfant(const Illness& illness)
{
    const auto age = ageAtOnset(illness.record(), illness.episode());
    if (!age) return Met::Unknown;
    return metIf(age->totalMonths() <= infantMonths);
}

void enter(Algorithm& algorithm, const Illness& illness)
{
    const CriterionCount count = countOf(algorithm.complete->features);
    const FeverLength& fever = algorithm.complete->fever;
    // Four features or more are no matter of this algorithm.
    const Met few = count.met > featuresTo ? Met::No : atLeast(featuresFrom, count);
    algorithm.byFeatures = allOf({feverLasted(fever, feverDays), few});
    algorithm.infant = isYoungInfant(illness);
    algorithm.byAge = isExplainedOtherwise(illness.episode())
                          ? Met::No
                          : allOf({algorithm.infant, feverLasted(fever, infantFeverDays)});
}

Message feverAndFeatures(const AhaComplete& complete)
{
    return {commas, {feverWords(complete.fever), ahaFeatureWords(complete.features)}};
}

Message ruleWords()
{
    return {QT_TRANSLATE_NOOP(
                "daymark",
                "Incomplete Kawasaki disease: fever for at least %1 days with %2 or %3 of 5 principal features, or an "
                "infant of up to %4 months with fever for at least %5 days without other explanation; then CRP ≥ 30 "
                "mg/L or ESR ≥ 40 mm/h; then at least %6 of 6 supplemental criteria (anaemia for age; platelets ≥ 450 "
                "× 10⁹/L from day 8 on; albumin ≤ 30 g/L; elevated ALT; leucocytes ≥ 15.0 × 10⁹/L; urine ≥ 10 WBC per "
                "high-power field) or a positive echocardiogram (Z ≥ 2.5 in LAD or RCA; aneurysm observed; or 3 of: LV "
                "function decreased, mitral regurgitation, pericardial effusion, Z 2.0 to below 2.5 in LAD or RCA). "
                "By local choice results count from the onset to the first IVIG, without IVIG those of the first 30 "
                "days; echoes of "
                "the whole illness count; the age is that at onset in completed months; LV function is decreased with "
                "LVEF < 55 %"),
            {feverDays, featuresFrom, featuresTo, infantMonths, infantFeverDays, supplementalNeeded}};
}

QList<Remark> remarks()
{
    return {
        {QT_TRANSLATE_NOOP("daymark",
                           "CRP and ESR open the algorithm and are not counted among the six; an ESR after "
                           "IVIG never counts"),
         Standing::Verified, publication::source(publication::aha2017)},
        {QT_TRANSLATE_NOOP("daymark", "Two sources say “infants” where a third says “up to 6 months”"),
         Standing::Verified, QStringLiteral("AAFP 2021;104:244; e-kd.org kd-1-1-4; ALIEM")},
        {QT_TRANSLATE_NOOP("daymark",
                           "The list of 2004 also had perivascular brightness and lack of tapering; the two "
                           "lists are not mixed and these are not counted"),
         Standing::Verified, QStringLiteral("AHA 2004 and 2017")},
        {QT_TRANSLATE_NOOP("daymark",
                           "With a positive echo the statement treats within 10 days of onset, or later with "
                           "persisting fever or a coronary abnormality with ongoing inflammation"),
         Standing::Verified, publication::source(publication::aha2017)},
        {QT_TRANSLATE_NOOP("daymark", "unverified: ongoing inflammation there means raised ESR or CRP > 30 mg/L"),
         Standing::Unverified, QStringLiteral("AHA 2017, recalled")},
    };
}

void tellIncomplete(Fact& fact, const Algorithm& algorithm)
{
    QList<Message> proof;
    if (algorithm.byLabs() == Met::Yes)
        proof << Message(QT_TRANSLATE_NOOP("daymark", "%1 of 6 supplemental criteria: %2"),
                         {countOf(algorithm.supplemental).met, wordsOf(algorithm.supplemental, Met::Yes)});
    if (algorithm.byEcho() == Met::Yes)
        proof << Message(QT_TRANSLATE_NOOP("daymark", "positive echo: %1"), {wordsOf(algorithm.echo, Met::Yes)});
    const Message words = joined(proof, semicolons);
    const Message entry = algorithm.byFeatures == Met::Yes
                              ? feverAndFeatures(*algorithm.complete)
                              : Message(QT_TRANSLATE_NOOP("daymark", "infant of up to 6 months, %1"),
                                        {feverAndFeatures(*algorithm.complete)});
    fact.tell(QStringLiteral("incomplete"),
              {QT_TRANSLATE_NOOP("daymark", "Incomplete Kawasaki disease: %1; inflammation: %2; %3"),
               {entry, wordsOf(algorithm.inflammation, Met::Yes), words}});
}

void tellNotMet(Fact& fact, const Algorithm& algorithm)
{
    const Message seen = feverAndFeatures(*algorithm.complete);
    Message words;
    if (algorithm.entry() == Met::No)
        words = {QT_TRANSLATE_NOOP("daymark", "Algorithm for incomplete Kawasaki disease not entered: %1"), {seen}};
    else if (algorithm.inflamed() == Met::No)
        words = {QT_TRANSLATE_NOOP("daymark",
                                   "Incomplete Kawasaki disease not met now: %1; %2. The statement re-evaluates while "
                                   "fever persists, with an echo if typical peeling develops"),
                 {seen, wordsOf(algorithm.inflammation, Met::No)}};
    else
        words = {QT_TRANSLATE_NOOP("daymark",
                                   "Incomplete Kawasaki disease not met: %1; %2 of 6 supplemental criteria, echo not "
                                   "positive"),
                 {seen, countOf(algorithm.supplemental).met}};
    fact.tell(QStringLiteral("not-met"), words);
}

QList<Message> missingFor(const Algorithm& algorithm)
{
    QList<Message> missing;
    const bool open = algorithm.entry() == Met::Unknown || algorithm.complete->met == Met::Unknown;
    const FeverLength& fever = algorithm.complete->fever;
    const bool longer = algorithm.byAge == Met::Unknown && feverLasted(fever, infantFeverDays) == Met::Unknown;
    if (open && (longer || feverLasted(fever, feverDays) == Met::Unknown))
        missing << Message(QT_TRANSLATE_NOOP("daymark", "length of fever"));
    if (open) missing << wordsOf(algorithm.complete->features, Met::Unknown);
    if (algorithm.entry() == Met::Unknown && algorithm.infant == Met::Unknown && algorithm.byAge == Met::Unknown)
        missing << Message(QT_TRANSLATE_NOOP("daymark", "age at onset"));
    if (algorithm.inflamed() == Met::Unknown) missing << wordsOf(algorithm.inflammation, Met::Unknown);
    if (algorithm.inflamed() == Met::No) return missing;
    if (anyOf({algorithm.byLabs(), algorithm.byEcho()}) == Met::Unknown) {
        if (algorithm.byLabs() == Met::Unknown) missing << wordsOf(algorithm.supplemental, Met::Unknown);
        if (algorithm.byEcho() == Met::Unknown) missing << wordsOf(algorithm.echo, Met::Unknown);
    }
    return missing;
}

void withhold(Fact& fact, const Algorithm& algorithm)
{
    const Message seen = feverAndFeatures(*algorithm.complete);
    if (algorithm.met() == Met::Yes) {
        fact.withhold({QT_TRANSLATE_NOOP("daymark",
                                         "What is recorded meets the algorithm for incomplete Kawasaki disease (%1); "
                                         "the disease may be complete, not known: %2"),
                       {seen, wordsOf(algorithm.complete->features, Met::Unknown)}});
        return;
    }
    fact.withhold({QT_TRANSLATE_NOOP("daymark",
                                     "Incomplete Kawasaki disease can neither be stated nor ruled out: %1; not known: "
                                     "%2"),
                   {seen, missingFor(algorithm)}});
}

Algorithm algorithmOf(const Illness& illness)
{
    Algorithm algorithm;
    algorithm.complete = &illness.once<ahaComplete>();
    enter(algorithm, illness);
    algorithm.inflammation = ahaInflammation(illness);
    algorithm.supplemental = ahaSupplemental(illness);
    algorithm.echo = ahaPositiveEcho(illness);
    return algorithm;
}

void conclude(Fact& fact, const Illness& illness)
{
    const Algorithm algorithm = algorithmOf(illness);
    for (const QList<Criterion>& step : {algorithm.inflammation, algorithm.supplemental, algorithm.echo}) {
        for (const Criterion& criterion : step)
            fact.inputs << criterion.inputs;
    }
    // What is not incomplete is not, whether or not it is complete.
    const bool open = algorithm.complete->met == Met::Unknown && algorithm.met() != Met::No;
    const Met met = open ? Met::Unknown : algorithm.met();
    switch (met) {
        case Met::Yes:
            tellIncomplete(fact, algorithm);
            heedFinalDiagnosis(fact, illness);
            break;
        case Met::No:
            tellNotMet(fact, algorithm);
            break;
        case Met::Unknown:
            withhold(fact, algorithm);
            break;
    }
}

}  // namespace

Fact diagnosisAha2017Incomplete(const Illness& illness)
{
    Fact fact;
    fact.id = "diagnosis.aha-2017-incomplete";
    fact.rule = ruleWords();
    fact.source =
        publication::source(publication::aha2017, "algorithm as in AAFP 2021;104:244 and e-kd.org kd-1-1-4, table 1");
    fact.remarks = remarks();
    fact.inputs << onsetInput(illness);
    const AhaComplete& complete = illness.once<ahaComplete>();
    if (complete.fever.least > 0)
        fact.inputs << Input{Message(QT_TRANSLATE_NOOP("daymark", "Fever")), feverWords(complete.fever),
                             Moment::on(complete.fever.last)};
    for (const Criterion& feature : complete.features)
        fact.inputs << feature.inputs;
    if (complete.met == Met::Yes)
        fact.tell(QStringLiteral("not-applicable"),
                  QT_TRANSLATE_NOOP("daymark", "Not applicable: the criteria of complete Kawasaki disease are met"));
    else
        conclude(fact, illness);
    return fact;
}

bool meetsIncomplete(const Illness& illness)
{
    return illness.once<ahaComplete>().met != Met::Yes && algorithmOf(illness).met() == Met::Yes;
}

}  // namespace daymark
