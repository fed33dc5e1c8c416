// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guidelines/japan6.h"

#include "domain/coursedays.h"
#include "domain/guidelines/echofindings.h"
#include "domain/guidelines/principal.h"
#include "domain/ivig.h"

#include <algorithm>

namespace daymark {

namespace {

using namespace Qt::StringLiterals;

// KD: 5 of 6 or more; KD with a coronary abnormality: 4 of 6 and it (JSPCCS 2020). Incomplete: 4 without, 3 with (the
// principle there; exact sub-categories are recalled only).
constexpr int featuresOfKd = 5;
constexpr int featuresWithCoronary = 4;
constexpr int featuresOfIncomplete = 3;
/// 5th edition (2002): 5 days or more, including a fever that subsided before by treatment (JCS 2012). That the 6th has
/// no minimum is recalled only.
constexpr int feverDays = 5;
/// Below it AHA 2017 sees no involvement; the limits of the 6th edition are recalled only.
constexpr ZScore normalBelow(2);

constexpr const char* source =
    "JSPCCS 2020: J Pediatr Cardiol Card Surg 2021;5(1), doi 10.24509/jpccs.0501G1; Japan 6th edition: Pediatr Int "
    "2020;62:1135–1138, doi 10.1111/ped.14326";

/// Fever that ended before day 5 once IVIG was given.
bool isEndedByTreatment(const Illness& illness, const FeverLength& fever)
{
    const QList<Infusion>& ivig = illness.once<ivigInfusions>();
    if (ivig.isEmpty() || !fever.last.isValid()) return false;
    const Moment& start = ivig.first().start.isNull() ? ivig.first().end : ivig.first().start;
    const QDate given = start.last(illness.onset());
    return given.isValid() && given <= fever.last.addDays(1);
}

Criterion feverCriterion(const Illness& illness)
{
    const FeverLength& fever = illness.once<longestFever>();
    Criterion criterion{"fever", QT_TRANSLATE_NOOP("daymark", "fever"), feverLasted(fever, feverDays), {}, {}};
    if (fever.least > 0)
        criterion.inputs = {
            {Message(QT_TRANSLATE_NOOP("daymark", "Fever")), feverWords(fever), Moment::on(fever.last)}};
    if (criterion.met == Met::Yes) {
        criterion.why = feverWords(fever);
    } else if (fever.least > 0 && isEndedByTreatment(illness, fever)) {
        criterion.met = Met::Yes;
        criterion.why = {QT_TRANSLATE_NOOP("daymark", "%1, ended after IVIG"), {feverWords(fever)}};
    } else if (criterion.met == Met::No) {
        criterion.met = Met::Unknown;
        criterion.why = {QT_TRANSLATE_NOOP("daymark",
                                           "%1 (shorter than 5 days: counts in the 6th edition only, which is "
                                           "not verified)"),
                         {feverWords(fever)}};
    } else {
        criterion.why = QT_TRANSLATE_NOOP("daymark", "length of fever");
    }
    return criterion;
}

/// A change of the BCG scar counts as rash in the 6th edition; that is not verified and leaves the rash open.
Criterion rashCriterion(const Illness& illness)
{
    Criterion rash = signCriterion(illness, "rash", QT_TRANSLATE_NOOP("daymark", "rash"), SignKind::Rash);
    const Criterion scar = signCriterion(illness, "bcg-scar", "", SignKind::BcgScar);
    if (rash.met == Met::Yes || scar.met != Met::Yes) return rash;
    rash.met = Met::Unknown;
    rash.inputs << scar.inputs;
    rash.why = QT_TRANSLATE_NOOP("daymark",
                                 "rash (a change of the BCG scar counts in the 6th edition, which is not "
                                 "verified)");
    return rash;
}

bool isAbnormal(const EchoMeasure& measure)
{
    return measure.shape == AneurysmShape::Ectasia || isAneurysm(measure);
}

/// A coronary abnormality recorded as such. Z scores only rule one out: their limit in the 6th edition is not verified.
Criterion coronaryCriterion(const Illness& illness)
{
    Criterion criterion{"coronary", QT_TRANSLATE_NOOP("daymark", "coronary abnormality on echo"), Met::Unknown, {}, {}};
    bool normal = false;
    std::optional<CoronaryMeasure> open;
    for (const EchoFindings& echo : illness.once<echoFindings>()) {
        const auto found = std::find_if(echo.typed.begin(), echo.typed.end(), isAbnormal);
        if (found != echo.typed.end()) {
            const Message segment(codeOf(found->segment).label);
            criterion.met = Met::Yes;
            criterion.why = onDay({QT_TRANSLATE_NOOP("daymark", "coronary abnormality of %1"), {segment}},
                                  echo.study.when, illness);
            criterion.inputs = {{segment, criterion.why, echo.study.when}};
            return criterion;
        }
        const bool byWords = isNormalByWords(echo.study);
        normal = normal || byWords || arteryZ(echo, normalBelow).met == Met::No;
        for (const CoronaryMeasure& measure : echo.measures) {
            const bool told = measure.deciding ? *measure.deciding < normalBelow : byWords;
            if (!told && !open) open = measure;
        }
    }
    if (open)
        criterion.why = {QT_TRANSLATE_NOOP("daymark",
                                           "coronary abnormality (%1: the limits of the 6th edition are not "
                                           "verified)"),
                         {onDay(measureWords(*open), open->when, illness)}};
    else if (normal)
        criterion.met = Met::No;
    return criterion;
}

QLatin1StringView answerFor(int features, bool coronary)
{
    if (features >= featuresOfKd) return "kd"_L1;
    if (features == featuresWithCoronary) return coronary ? "kd-with-coronary"_L1 : "incomplete"_L1;
    return features == featuresOfIncomplete && coronary ? "incomplete"_L1 : "not-met"_L1;
}

/// The one answer all that is possible leads to; empty where there are several.
QLatin1StringView soleAnswer(const CriterionCount& count, Met coronary)
{
    QLatin1StringView sole;
    for (int features = count.met; features <= count.possible; ++features) {
        for (const bool abnormal : {false, true}) {
            if (coronary == (abnormal ? Met::No : Met::Yes)) continue;
            const QLatin1StringView answer = answerFor(features, abnormal);
            if (!sole.isEmpty() && sole != answer) return {};
            sole = answer;
        }
    }
    return sole;
}

Message seenWords(const QList<Criterion>& features)
{
    const QList<Message> met = wordsOf(features, Met::Yes);
    if (met.isEmpty()) return QT_TRANSLATE_NOOP("daymark", "none of 6 principal features");
    return {QT_TRANSLATE_NOOP("daymark", "%1 of 6 principal features: %2"), {int(met.size()), met}};
}

Message sentence(const QString& answer, const QList<Criterion>& features, const Criterion& coronary)
{
    const Message seen = seenWords(features);
    if (answer == QStringLiteral("kd"))
        return {QT_TRANSLATE_NOOP("daymark", "Kawasaki disease by the Japanese guideline: %1"), {seen}};
    if (answer == QStringLiteral("kd-with-coronary"))
        return {QT_TRANSLATE_NOOP("daymark",
                                  "Kawasaki disease by the Japanese guideline: %1, with %2; other diseases excluded as "
                                  "far as recorded"),
                {seen, coronary.why}};
    if (answer == QStringLiteral("incomplete"))
        return {coronary.met == Met::Yes
                    ? QT_TRANSLATE_NOOP("daymark", "Incomplete Kawasaki disease by the Japanese guideline: %1, with %2")
                    : QT_TRANSLATE_NOOP("daymark",
                                        "Incomplete Kawasaki disease by the Japanese guideline: %1, without a coronary "
                                        "abnormality"),
                {seen, coronary.why}};
    return {QT_TRANSLATE_NOOP("daymark",
                              "Criteria of the Japanese guideline not met: %1; fewer features can still be incomplete "
                              "disease after other diseases are excluded"),
            {seen}};
}

Message ruleWords()
{
    return {
        QT_TRANSLATE_NOOP("daymark",
                          "Kawasaki disease: at least %1 of 6 principal features during the course: fever (at least "
                          "%2 days, or less where it ended by treatment: by local choice IVIG given before it "
                          "ended or on the next day); conjunctival injection; lips and oral changes; rash; changes "
                          "of the extremities; acute cervical lymphadenopathy. With %3 of 6 and a coronary "
                          "abnormality on echo, other diseases excluded, it is Kawasaki disease too. Incomplete: %3 "
                          "without, or %4 with a coronary abnormality. A coronary abnormality is one recorded as "
                          "aneurysm or ectasia, or of 8 mm or more; none is told by normal words or by Z < 2 "
                          "throughout"),
        {featuresOfKd, feverDays, featuresWithCoronary, featuresOfIncomplete}};
}

QList<Remark> remarks()
{
    const QString edition = QStringLiteral("Japan 6th edition, recalled");
    return {
        {QT_TRANSLATE_NOOP("daymark", "unverified: the 6th edition has no minimum duration of fever"),
         Standing::Unverified, edition},
        {QT_TRANSLATE_NOOP("daymark",
                           "unverified: a coronary abnormality is Z ≥ 2.5, or 3.0 mm or more below 5 years of age and "
                           "4.0 mm or more from 5 years on"),
         Standing::Unverified, edition},
        {QT_TRANSLATE_NOOP("daymark", "unverified: redness of the BCG scar counts as rash"), Standing::Unverified,
         edition},
        {QT_TRANSLATE_NOOP("daymark", "unverified: the exact sub-categories of incomplete disease"),
         Standing::Unverified, edition},
        {QT_TRANSLATE_NOOP("daymark", "Fever is one of the six here; in the AHA statement it stands outside the five"),
         Standing::Verified, QString::fromUtf8(source)},
    };
}

}  // namespace

QList<Criterion> japanPrincipalFeatures(const Illness& illness)
{
    return {
        feverCriterion(illness),
        signCriterion(illness, "conjunctivae", QT_TRANSLATE_NOOP("daymark", "conjunctivae"), SignKind::Conjunctivae),
        signCriterion(illness, "lips", QT_TRANSLATE_NOOP("daymark", "lips and oral cavity"), SignKind::Lips),
        rashCriterion(illness),
        extremitiesCriterion(illness),
        signCriterion(illness, "node", QT_TRANSLATE_NOOP("daymark", "cervical node"), SignKind::Node)};
}

Fact diagnosisJapan6(const Illness& illness)
{
    Fact fact;
    fact.id = "diagnosis.japan-6";
    fact.rule = ruleWords();
    fact.source = QString::fromUtf8(source);
    fact.remarks = remarks();
    fact.inputs << onsetInput(illness);
    const QList<Criterion> features = japanPrincipalFeatures(illness);
    for (const Criterion& feature : features)
        fact.inputs << feature.inputs;
    const CriterionCount count = countOf(features);
    Criterion coronary;
    if (count.met < featuresOfKd) {
        coronary = coronaryCriterion(illness);
        fact.inputs << coronary.inputs;
    }
    // A coronary abnormality counts where other diseases are excluded.
    if (isExplainedOtherwise(illness.episode())) coronary.met = Met::No;

    if (const QLatin1StringView answer = soleAnswer(count, coronary.met); !answer.isEmpty()) {
        const QString code(answer);
        fact.tell(code, sentence(code, features, coronary));
        if (code != QStringLiteral("not-met")) heedFinalDiagnosis(fact, illness);
        return fact;
    }
    QList<Message> missing = wordsOf(features, Met::Unknown);
    if (coronary.met == Met::Unknown) missing << wordsOf({coronary}, Met::Unknown);
    fact.withhold({QT_TRANSLATE_NOOP("daymark",
                                     "Kawasaki disease by the Japanese guideline can neither be stated nor ruled out: "
                                     "%1; not known: %2"),
                   {seenWords(features), missing}});
    return fact;
}

}  // namespace daymark
