// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlist.h"
#include "commands/registries.h"
#include "domain/illness.h"
#include "storage/patientline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace daymark {

namespace {

constexpr Option options[] = {asOfOption};

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(QDate date)
{
    return orNull(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

QJsonValue dueOf(const PatientLine& line, QDate asOf)
{
    if (!line.dueFrom.isValid()) return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("item"), orNull(QString::fromLatin1(codeOf(line.dueItem).code))},
                       {QStringLiteral("from"), orNull(line.dueFrom)},
                       {QStringLiteral("to"), orNull(line.dueTo)},
                       {QStringLiteral("state"), QString::fromLatin1(codeOf(stateOn(line.next(), asOf)).code)}};
}

QJsonObject jsonOf(const PatientLine& line, QDate asOf)
{
    return {{QStringLiteral("number"), line.number},
            {QStringLiteral("sex"), orNull(QString::fromLatin1(codeOf(line.sex).code))},
            {QStringLiteral("birthDate"), orNull(line.birth)},
            {QStringLiteral("episodes"), line.episodes},
            {QStringLiteral("lastEvent"), orNull(line.lastEvent)},
            {QStringLiteral("worstClass"), orNull(line.worstClass)},
            {QStringLiteral("riskLevel"), orNull(QString::fromLatin1(codeOf(line.riskLevel).code))},
            {QStringLiteral("due"), dueOf(line, asOf)}};
}

Result<QByteArray> listOf(const Registry& registry, QDate asOf)
{
    const auto lines = registry.patients();
    if (!lines) return tl::unexpected(lines.error());
    const auto settings = registry.settings();
    if (!settings) return tl::unexpected(settings.error());
    QJsonArray list;
    for (const PatientLine& line : *lines) {
        const auto child = registry.load(line.id);
        if (!child) return tl::unexpected(child.error());
        list.append(jsonOf(lineOf(until(*child, asOf), asOf, *settings), asOf));
    }
    return QJsonDocument(list).toJson();
}

Printed run(const Arguments& arguments)
{
    return Registry::open(arguments.file(), Registry::Mode::Read)
        .and_then([&](const std::unique_ptr<Registry>& registry) { return listOf(*registry, arguments.asOf()); })
        .map_error([](const Error& error) { return Refusal(error); });
}

}  // namespace

const Command listCommand{
    "list", "FILE", 1, 1, QT_TRANSLATE_NOOP("daymark", "Prints the children of a registry as JSON."), options, run};

}  // namespace daymark
