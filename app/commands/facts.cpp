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

QJsonObject jsonOf(const Fact& fact, const Language& language)
{
    QJsonArray inputs;
    for (const Input& input : fact.inputs)
        inputs.append(jsonOf(input, language));
    return {{QStringLiteral("id"), QLatin1StringView(fact.id)},
            {QStringLiteral("value"), fact.value},
            {QStringLiteral("text"), language(fact.text)},
            {QStringLiteral("rule"), language(fact.rule)},
            {QStringLiteral("source"), fact.source},
            {QStringLiteral("standing"), QLatin1StringView(codeOf(fact.standing).code)},
            {QStringLiteral("inputs"), inputs},
            {QStringLiteral("reason"), language(fact.reason)}};
}

QJsonObject jsonOf(const EpisodeFacts& episode, const Language& language)
{
    QJsonArray facts;
    for (const Fact& fact : episode.facts)
        facts.append(jsonOf(fact, language));
    QJsonObject json{{QStringLiteral("facts"), facts}};
    json.insert(QStringLiteral("onset"), episode.onset.isValid() ? QJsonValue(episode.onset.toString(Qt::ISODate))
                                                                 : QJsonValue(QJsonValue::Null));
    return json;
}

QByteArray factsText(const Record& child, QDate asOf, const Language& language)
{
    QJsonArray episodes;
    for (const EpisodeFacts& episode : factsOf(child, asOf))
        episodes.append(jsonOf(episode, language));
    return QJsonDocument(QJsonObject{{QStringLiteral("number"), child.patient.number},
                                     {QStringLiteral("asOf"), asOf.toString(Qt::ISODate)},
                                     {QStringLiteral("episodes"), episodes}})
        .toJson();
}

Printed run(const Arguments& arguments)
{
    return childOf(arguments)
        .map([&](const Record& child) {
            return factsText(child, arguments.asOf(), Language(arguments.text("language")));
        })
        .map_error([](const Error& error) { return Refusal(error); });
}

}  // namespace

const Command factsCommand{
    "facts", "FILE", 1, 1, QT_TRANSLATE_NOOP("daymark", "Prints every fact derived for one child as JSON."),
    options, run};

}  // namespace daymark
