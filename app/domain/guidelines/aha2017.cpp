// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guidelines/aha2017.h"

#include "domain/coursedays.h"
#include "domain/fever.h"

#include <array>

namespace daymark {

namespace {

// Complete (classic) disease: fever for at least 5 days and at least 4 of 5 principal features; with 4 features or more
// 4 days of fever suffice, particularly when redness and swelling of hands and feet are present. Node ≥ 1.5 cm (others
// write > 1.5 cm). Features need not be present together.
constexpr int feverDays = 5;
constexpr int feverDaysByException = 4;
constexpr int featuresNeeded = 4;
constexpr Millimetres nodeSize(15);

/// A principal feature: present by the history, not met, or not known.
struct Feature
{
    const char* name;
    Presence presence = Presence::NotStated;  ///< Present, Absent, else not known
    Message why;                              ///< where there is more to say than the name
    QList<Input> inputs;
};

bool isMet(const Feature& feature)
{
    return feature.presence == Presence::Present;
}

bool isUnknown(const Feature& feature)
{
    return feature.presence != Presence::Present && feature.presence != Presence::Absent;
}

Input inputOf(const Sign& sign)
{
    Message value(codeOf(sign.presence).label);
    if (sign.size) value = {QT_TRANSLATE_NOOP("daymark", "%1, %2 mm"), {value, sign.size->value}};
    return {Message(codeOf(sign.sign).label), value, sign.first};
}

/// A sign that was present once counts, even if it is gone.
Feature featureOf(const char* name, const QList<Sign>& signs, SignKind kind)
{
    Feature feature{name, Presence::NotStated, {}, {}};
    for (const Sign& sign : signs) {
        if (sign.sign != kind || sign.presence == Presence::NotStated) continue;
        feature.inputs << inputOf(sign);
        if (sign.presence == Presence::Present || feature.presence == Presence::NotStated ||
            (sign.presence == Presence::Absent && feature.presence != Presence::Present))
            feature.presence = sign.presence;
    }
    return feature;
}

/// Redness and swelling, or later peeling. That no peeling is recorded says nothing against it.
Feature extremities(const QList<Sign>& signs)
{
    Feature feature = featureOf(QT_TRANSLATE_NOOP("daymark", "extremities"), signs, SignKind::Extremities);
    const Feature peeling = featureOf("", signs, SignKind::Desquamation);
    feature.inputs << peeling.inputs;
    if (isMet(peeling)) feature.presence = Presence::Present;
    return feature;
}

Feature node(const QList<Sign>& signs)
{
    Feature feature = featureOf(QT_TRANSLATE_NOOP("daymark", "cervical node"), signs, SignKind::Node);
    if (!isMet(feature)) return feature;
    std::optional<Millimetres> largest;
    bool unmeasured = false;
    for (const Sign& sign : signs) {
        if (sign.sign != SignKind::Node || sign.presence != Presence::Present) continue;
        if (!sign.size) unmeasured = true;
        if (sign.size && (!largest || *sign.size > *largest)) largest = sign.size;
    }
    if (largest && *largest >= nodeSize) {
        feature.why = {QT_TRANSLATE_NOOP("daymark", "cervical node %1 mm"), {largest->value}};
    } else if (unmeasured) {
        feature.presence = Presence::NotStated;
        feature.why = {QT_TRANSLATE_NOOP("daymark", "cervical node, present but its size is not recorded")};
    } else {
        feature.presence = Presence::Absent;
        feature.why = {QT_TRANSLATE_NOOP("daymark", "cervical node of only %1 mm"), {largest->value}};
    }
    return feature;
}

using Features = std::array<Feature, 5>;

Features featuresOf(const Illness& illness)
{
    const QList<Sign> signs = illness.rows<Sign>();
    return {featureOf(QT_TRANSLATE_NOOP("daymark", "lips and oral cavity"), signs, SignKind::Lips),
            featureOf(QT_TRANSLATE_NOOP("daymark", "conjunctivae"), signs, SignKind::Conjunctivae),
            featureOf(QT_TRANSLATE_NOOP("daymark", "rash"), signs, SignKind::Rash), extremities(signs), node(signs)};
}

QList<Message> named(const Features& features, bool (*wanted)(const Feature&))
{
    QList<Message> names;
    for (const Feature& feature : features) {
        if (wanted(feature)) names << (feature.why.isEmpty() ? Message(feature.name) : feature.why);
    }
    return names;
}

Message feverWords(const FeverLength& fever)
{
    if (fever.least == 0) return {QT_TRANSLATE_NOOP("daymark", "no fever with a date recorded")};
    const Message days = Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n day(s)"), fever.least);
    return {fever.most == fever.least ? QT_TRANSLATE_NOOP("daymark", "fever for %1")
                                      : QT_TRANSLATE_NOOP("daymark", "fever for at least %1"),
            {days}};
}

Message countWords(const Features& features)
{
    const QList<Message> met = named(features, isMet);
    if (met.isEmpty()) return {QT_TRANSLATE_NOOP("daymark", "none of 5 principal features")};
    return {QT_TRANSLATE_NOOP("daymark", "%1 of 5 principal features (%2)"), {int(met.size()), met}};
}

void tellComplete(Fact& fact, const FeverLength& fever, const Features& features)
{
    Message words(QT_TRANSLATE_NOOP("daymark", "Complete Kawasaki disease: %1 and %2"),
                  {feverWords(fever), countWords(features)});
    if (fever.least < feverDays)
        words = {isMet(features[3]) ? QT_TRANSLATE_NOOP("daymark",
                                                        "%1; by the exception for 4 days of fever, with "
                                                        "changes of hands and feet")
                                    : QT_TRANSLATE_NOOP("daymark",
                                                        "%1; by the exception for 4 days of fever, without "
                                                        "changes of hands and feet"),
                 {words}};
    fact.tell(QStringLiteral("complete"), words);
}

void tellNotComplete(Fact& fact, const FeverLength& fever, const Features& features)
{
    fact.tell(QStringLiteral("not-complete"),
              {QT_TRANSLATE_NOOP("daymark",
                                 "Criteria for complete Kawasaki disease not met: %1, %2; incomplete disease is "
                                 "not assessed here"),
               {feverWords(fever), countWords(features)}});
}

void withholdMissing(Fact& fact, const FeverLength& fever, const Features& features)
{
    QList<Message> missing;
    if (fever.least < feverDaysByException) missing << Message(QT_TRANSLATE_NOOP("daymark", "length of fever"));
    if (named(features, isMet).size() < featuresNeeded) missing << named(features, isUnknown);
    fact.withhold({QT_TRANSLATE_NOOP("daymark",
                                     "Complete Kawasaki disease can neither be stated nor ruled out: %1, %2; not "
                                     "known: %3"),
                   {feverWords(fever), countWords(features), missing}});
}

}  // namespace

Fact diagnosisAha2017(const Illness& illness)
{
    Fact fact;
    fact.id = "diagnosis.aha-2017";
    fact.rule = {
        QT_TRANSLATE_NOOP("daymark",
                          "Complete Kawasaki disease: fever for at least %1 days and at least %2 of 5 principal "
                          "features, not necessarily at one time: lips and oral cavity; conjunctivae; rash; "
                          "extremities (erythema, oedema or periungual desquamation); cervical node ≥ %3 mm. With "
                          "%2 features or more, %4 days of fever suffice, particularly when hands and feet are red "
                          "and swollen"),
        {feverDays, featuresNeeded, nodeSize.value, feverDaysByException}};
    fact.source = QStringLiteral(
        "AHA scientific statement: McCrindle BW et al. Circulation 2017;135:e927–e999, doi "
        "10.1161/CIR.0000000000000484");
    const FeverLength fever = longestFever(illness);
    const Features features = featuresOf(illness);
    fact.inputs << onsetInput(illness);
    if (fever.least > 0)
        fact.inputs << Input{Message(QT_TRANSLATE_NOOP("daymark", "Fever")), feverWords(fever), Moment::on(fever.last)};
    for (const Feature& feature : features)
        fact.inputs << feature.inputs;

    const auto met = named(features, isMet).size();
    const auto possible = met + named(features, isUnknown).size();
    const bool feverPossible = !fever.most || *fever.most >= feverDaysByException;
    if (fever.least >= feverDaysByException && met >= featuresNeeded)
        tellComplete(fact, fever, features);
    else if (!feverPossible || possible < featuresNeeded)
        tellNotComplete(fact, fever, features);
    else
        withholdMissing(fact, fever, features);
    return fact;
}

}  // namespace daymark
