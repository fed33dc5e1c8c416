// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guidelines/aha2017.h"

#include "domain/coursedays.h"
#include "domain/guidelines/principal.h"
#include "domain/publications.h"

namespace daymark {

namespace {

// Complete (classic) disease: fever for at least 5 days and at least 4 of 5 principal features (AHA 2017; AAFP
// 2021;104:244; e-kd.org kd-1-1-4, table 1). With 4 features or more, 4 days of fever suffice, particularly when
// redness and swelling of hands and feet are present (e-kd.org). Features need not be present together (RCH).
constexpr int feverDays = 5;
constexpr int feverDaysByException = 4;
constexpr int featuresNeeded = 4;
/// PNDS France 2023: all features, and fever for so long. Another statement, never merged.
constexpr int feverDaysInFrance = 3;

Message ruleWords()
{
    return {QT_TRANSLATE_NOOP(
                "daymark",
                "Complete Kawasaki disease: fever for at least %1 days and at least %2 of 5 principal features, not "
                "necessarily at one time: lips and oral cavity; conjunctivae (bilateral bulbar injection without "
                "exudate); rash (not vesicular or bullous); extremities (erythema and oedema, or periungual "
                "desquamation); cervical node ≥ %3 mm. With %2 features or more, particularly when redness and "
                "swelling of hands and feet are present, the diagnosis can be made with %4 days of fever"),
            {feverDays, featuresNeeded, 15, feverDaysByException}};
}

/// Red and swollen hands and feet themselves, not the later peeling.
bool areHandsAndFeetRed(const Illness& illness)
{
    return signCriterion(illness, "extremities", "", SignKind::Extremities).met == Met::Yes;
}

void tellComplete(Fact& fact, const AhaComplete& count, const Illness& illness)
{
    Message words(QT_TRANSLATE_NOOP("daymark", "Complete Kawasaki disease: %1 and %2"),
                  {feverWords(count.fever), ahaFeatureWords(count.features)});
    if (count.fever.least < feverDays)
        words = {areHandsAndFeetRed(illness)
                     ? QT_TRANSLATE_NOOP("daymark",
                                         "%1; by the exception for 4 days of fever, with redness and swelling of "
                                         "hands and feet")
                     : QT_TRANSLATE_NOOP("daymark",
                                         "%1; by the exception for 4 days of fever, without redness and swelling of "
                                         "hands and feet"),
                 {words}};
    fact.tell(QStringLiteral("complete"), words);
}

void withholdMissing(Fact& fact, const AhaComplete& count)
{
    QList<Message> missing;
    if (count.fever.least < feverDaysByException) missing << Message(QT_TRANSLATE_NOOP("daymark", "length of fever"));
    if (countOf(count.features).met < featuresNeeded) missing << wordsOf(count.features, Met::Unknown);
    fact.withhold({QT_TRANSLATE_NOOP("daymark",
                                     "Complete Kawasaki disease can neither be stated nor ruled out: %1, %2; not "
                                     "known: %3"),
                   {feverWords(count.fever), ahaFeatureWords(count.features), missing}});
}

Message franceWords(const AhaComplete& count)
{
    const bool shorter = count.fever.least < feverDays && count.fever.least >= feverDaysInFrance;
    const bool here = shorter && countOf(count.features).met == int(count.features.size());
    return here ? Message(QT_TRANSLATE_NOOP("daymark",
                                            "France: fever for 5 days or more, or for 3 days or more if all other "
                                            "criteria are present, as they are here"))
                : Message(QT_TRANSLATE_NOOP("daymark",
                                            "France: fever for 5 days or more, or for 3 days or more if all other "
                                            "criteria are present"));
}

QList<Remark> remarks(const AhaComplete& count)
{
    return {{QT_TRANSLATE_NOOP("daymark",
                               "unverified: experienced clinicians may make the diagnosis with 3 days of fever in rare "
                               "cases"),
             Standing::Unverified, QStringLiteral("AHA 2017, recalled")},
            {franceWords(count), Standing::Verified, QStringLiteral("PNDS France 2023")},
            {QT_TRANSLATE_NOOP("daymark", "AHA 2024: the classification is unchanged since 2017"), Standing::Verified,
             publication::source(publication::aha2024)},
            {QT_TRANSLATE_NOOP("daymark", "Others write a cervical node of more than 15 mm, not of 15 mm or more"),
             Standing::Verified, QStringLiteral("Arch Dis Child, tables of the United Kingdom")}};
}

}  // namespace

AhaComplete ahaComplete(const Illness& illness)
{
    AhaComplete count;
    count.fever = illness.once<longestFever>();
    count.features = ahaPrincipalFeatures(illness);
    count.met =
        allOf({feverLasted(count.fever, feverDaysByException), atLeast(featuresNeeded, countOf(count.features))});
    return count;
}

Message ahaFeatureWords(const QList<Criterion>& features)
{
    const QList<Message> met = wordsOf(features, Met::Yes);
    if (met.isEmpty()) return {QT_TRANSLATE_NOOP("daymark", "none of 5 principal features")};
    return {QT_TRANSLATE_NOOP("daymark", "%1 of 5 principal features: %2"), {int(met.size()), met}};
}

Fact diagnosisAha2017(const Illness& illness)
{
    Fact fact;
    fact.id = "diagnosis.aha-2017";
    fact.rule = ruleWords();
    fact.source = publication::source(publication::aha2017);
    const AhaComplete& count = illness.once<ahaComplete>();
    fact.inputs << onsetInput(illness);
    if (count.fever.least > 0)
        fact.inputs << Input{Message(QT_TRANSLATE_NOOP("daymark", "Fever")), feverWords(count.fever),
                             Moment::on(count.fever.last)};
    for (const Criterion& feature : count.features)
        fact.inputs << feature.inputs;
    fact.remarks = remarks(count);

    switch (count.met) {
        case Met::Yes:
            tellComplete(fact, count, illness);
            heedFinalDiagnosis(fact, illness);
            break;
        case Met::No:
            fact.tell(QStringLiteral("not-complete"),
                      {QT_TRANSLATE_NOOP("daymark", "Criteria for complete Kawasaki disease not met: %1, %2"),
                       {feverWords(count.fever), ahaFeatureWords(count.features)}});
            break;
        case Met::Unknown:
            withholdMissing(fact, count);
            break;
    }
    return fact;
}

}  // namespace daymark
