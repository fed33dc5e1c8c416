// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity.h"

#include "domain/age.h"

namespace daymark {

namespace {

/// In the one unit a ward speaks in at that age; empty where the age is not known.
Message shortAge(QDate birth, QDate today)
{
    const auto age = ageOn(today, birth);
    if (!age) return {};
    if (age->totalDays < 28) return {QT_TRANSLATE_NOOP("daymark", "%1 d"), {age->totalDays}};
    if (age->totalMonths() < 3) return {QT_TRANSLATE_NOOP("daymark", "%1 wk"), {age->totalDays / 7}};
    if (age->years < 2) return {QT_TRANSLATE_NOOP("daymark", "%1 mo"), {age->totalMonths()}};
    return {QT_TRANSLATE_NOOP("daymark", "%1 y"), {age->years}};
}

}  // namespace

Message sexLetter(Sex sex)
{
    switch (sex) {
        case Sex::Female:
            return QT_TRANSLATE_NOOP("daymark", "F");
        case Sex::Male:
            return QT_TRANSLATE_NOOP("daymark", "M");
        case Sex::Other:
        case Sex::NotStated:
            break;
    }
    return {};
}

QString whoIs(const QString& number, const QString& familyName, const QString& givenName)
{
    QStringList names{familyName, givenName};
    names.removeAll(QString());
    return names.isEmpty() ? number : number + QStringLiteral(" · ") + names.join(QStringLiteral(", "));
}

Message ageNow(const PatientLine& line, QDate today)
{
    // Without a birth date, about: the age there was at onset, gone on from there.
    QDate birth = line.birth;
    if (!birth.isValid() && line.onset.isValid() && !line.ageAtOnset.isNull() && line.episodes == 1)
        birth = line.onset.addDays(-qRound64(line.ageAtOnset.days()));
    return shortAge(birth, today);
}

Message aside(const PatientLine& line, QDate today)
{
    return joined({sexLetter(line.sex), ageNow(line, today)}, dots);
}

Message sinceOnset(QDate onset, QDate today)
{
    const auto day = illnessDay(today, onset);
    if (!day) return {};
    const auto since = ageOn(today, onset);  // the illness's age: whole calendar months and years
    if (!since || day->value <= 84) return {QT_TRANSLATE_NOOP("daymark", "Day %1"), {day->value}};
    if (since->years < 2) return {QT_TRANSLATE_NOOP("daymark", "Month %1"), {since->totalMonths()}};
    return {QT_TRANSLATE_NOOP("daymark", "Year %1"), {since->years}};
}

}  // namespace daymark
