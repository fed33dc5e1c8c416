// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/criterion.h"

#include <QJsonArray>
#include <QJsonObject>

namespace daymark {

namespace {

constexpr Code metCodes[] = {
    {"unknown", QT_TRANSLATE_NOOP("daymark", "not known")},
    {"yes", QT_TRANSLATE_NOOP("daymark", "met")},
    {"no", QT_TRANSLATE_NOOP("daymark", "not met")},
};

}  // namespace

Codes codes(Met)
{
    return metCodes;
}

Met anyOf(const QList<Met>& conditions)
{
    if (conditions.contains(Met::Yes)) return Met::Yes;
    return conditions.contains(Met::Unknown) ? Met::Unknown : Met::No;
}

Met allOf(const QList<Met>& conditions)
{
    if (conditions.contains(Met::No)) return Met::No;
    return conditions.contains(Met::Unknown) ? Met::Unknown : Met::Yes;
}

Met operator!(Met met)
{
    if (met == Met::Unknown) return met;
    return metIf(met == Met::No);
}

CriterionCount countOf(const QList<Criterion>& criteria)
{
    CriterionCount count;
    for (const Criterion& criterion : criteria) {
        count.met += criterion.met == Met::Yes ? 1 : 0;
        count.possible += criterion.met == Met::No ? 0 : 1;
    }
    return count;
}

Met atLeast(int needed, const CriterionCount& count)
{
    if (count.met >= needed) return Met::Yes;
    return count.possible >= needed ? Met::Unknown : Met::No;
}

QList<Message> namesOf(const QList<Criterion>& criteria, Met met)
{
    QList<Message> names;
    for (const Criterion& criterion : criteria) {
        if (criterion.met == met) names << criterion.name;
    }
    return names;
}

QJsonValue jsonOf(const QList<Criterion>& criteria)
{
    QJsonArray array;
    for (const Criterion& criterion : criteria)
        array.append(QJsonObject{{QStringLiteral("id"), QLatin1StringView(criterion.id)},
                                 {QStringLiteral("met"), QLatin1StringView(codeOf(criterion.met).code)}});
    return array;
}

}  // namespace daymark
