// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facts.h"

#include "base/language.h"
#include "commands/commandlist.h"
#include "commands/registries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace daymark {

namespace {

constexpr Option options[] = {patientOption, asOfOption, languageOption};

QJsonObject jsonOf(const Input& input, const Language& language)
{
    QJsonObject json{{QStringLiteral("what"), language(input.what)}, {QStringLiteral("value"), language(input.value)}};
    json.insert(QStringLiteral("when"), input.when.isNull() ? QJsonValue(QJsonValue::Null) : input.when.text());
    return json;
}

QJsonObject jsonOf(const Remark& remark, const Language& language)
{
    return {{QStringLiteral("text"), language(remark.text)},
            {QStringLiteral("standing"), QLatin1StringView(codeOf(remark.standing).code)},
            {QStringLiteral("source"), remark.source}};
}

QJsonObject jsonOf(const Fact& fact, const Language& language);

template <class Part>
QJsonArray jsonOf(const QList<Part>& parts, const Language& language)
{
    QJsonArray array;
    for (const Part& part : parts)
        array.append(jsonOf(part, language));
    return array;
}

QJsonObject jsonOf(const Fact& fact, const Language& language)
{
    QJsonObject json{{QStringLiteral("id"), QLatin1StringView(fact.id)},
                     {QStringLiteral("value"), fact.value},
                     {QStringLiteral("text"), language(fact.text)},
                     {QStringLiteral("rule"), language(fact.rule)},
                     {QStringLiteral("source"), fact.source},
                     {QStringLiteral("standing"), QLatin1StringView(codeOf(fact.standing).code)},
                     {QStringLiteral("formula"), language(fact.formula)},
                     {QStringLiteral("inputs"), jsonOf(fact.inputs, language)},
                     {QStringLiteral("remarks"), jsonOf(fact.remarks, language)},
                     {QStringLiteral("reason"), language(fact.reason)}};
    if (fact.range) json.insert(QStringLiteral("range"), QJsonArray{fact.range->least.value, fact.range->most.value});
    return json;
}

QJsonObject jsonOf(const EpisodeFacts& episode, const Language& language)
{
    QJsonObject json{{QStringLiteral("facts"), jsonOf(episode.facts, language)}};
    json.insert(QStringLiteral("onset"), episode.onset.isValid() ? QJsonValue(episode.onset.toString(Qt::ISODate))
                                                                 : QJsonValue(QJsonValue::Null));
    return json;
}

QByteArray factsText(const RegisteredChild& child, QDate asOf, const Language& language)
{
    QJsonArray episodes;
    for (const EpisodeFacts& episode : factsOf(child.record, asOf, child.settings))
        episodes.append(jsonOf(episode, language));
    return QJsonDocument(QJsonObject{{QStringLiteral("number"), child.record.patient.number},
                                     {QStringLiteral("asOf"), asOf.toString(Qt::ISODate)},
                                     {QStringLiteral("episodes"), episodes}})
        .toJson();
}

Printed run(const Arguments& arguments)
{
    return childOf(arguments)
        .map([&](const RegisteredChild& child) {
            return factsText(child, arguments.asOf(), Language(arguments.text("language")));
        })
        .map_error([](const Error& error) { return Refusal(error); });
}

}  // namespace

const Command factsCommand{
    "facts", "FILE", 1, 1, QT_TRANSLATE_NOOP("daymark", "Prints every fact derived for one child as JSON."),
    options, run};

}  // namespace daymark
