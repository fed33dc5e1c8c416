// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/onsetlines.h"

#include "domain/factnames.h"
#include "models/factlines.h"

#include <QJsonArray>
#include <QJsonObject>

namespace daymark {

namespace {

Message dateWords(QDate date)
{
    return date.isValid() ? Message("%1", {date}) : Message(QT_TRANSLATE_NOOP("daymark", "not known"));
}

Message fromTo(const Message& before, const Message& after)
{
    return {"%1 → %2", {before, after}};
}

/// An answer without the day of illness each part of it is told of, which moves with the onset anyway.
QJsonValue withoutDays(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray parts;
        for (const QJsonValue part : value.toArray())
            parts << withoutDays(part);
        return parts;
    }
    if (!value.isObject()) return value;
    QJsonObject parts = value.toObject();
    parts.remove(QLatin1StringView("day"));
    for (auto part = parts.begin(); part != parts.end(); ++part)
        *part = withoutDays(*part);
    return parts;
}

/// The parts of a list, whether told with semicolons or with commas; of anything else itself.
QList<Message> partsOf(const Message& words)
{
    if (words.text != semicolons && words.text != "%1") return {words};
    QList<Message> parts;
    for (const Argument& half : words.arguments) {
        if (const auto* messages = std::get_if<QList<Message>>(&half.value)) {
            for (const Message& message : *messages)
                parts << partsOf(message);
        }
    }
    return parts.isEmpty() ? QList<Message>{words} : parts;
}

/// Of two lists of one length the parts that differ; else both whole.
std::pair<Message, Message> difference(const Message& before, const Message& after)
{
    const QList<Message> was = partsOf(before);
    const QList<Message> is = partsOf(after);
    if (was.size() != is.size()) return {before, after};
    QList<Message> old;
    QList<Message> now;
    for (qsizetype i = 0; i < was.size(); ++i) {
        if (was[i] == is[i]) continue;
        old << was[i];
        now << is[i];
    }
    return {joined(old, semicolons), joined(now, semicolons)};
}

/// What was said, and below it what is said now; nothing where both are alike in words.
std::optional<OnsetLine> factLine(const FactMove& move)
{
    const bool same = shortAnswer(move.before) == shortAnswer(move.after);
    if (same && move.before.text == move.after.text) return std::nullopt;
    const auto [before, after] = same ? difference(move.before.text, move.after.text)
                                      : difference(shortAnswer(move.before), shortAnswer(move.after));
    return OnsetLine{nameOfFact(QLatin1StringView(move.after.id)), {"%1\n→ %2", {before, after}}};
}

}  // namespace

QList<OnsetLine> onsetLines(const OnsetMove& move)
{
    QList<OnsetLine> lines;
    if (move.events > 0) {
        const Message says = Message::plural(
            QT_TRANSLATE_N_NOOP("daymark", "%n dated event(s) have another day of illness"), move.events);
        lines << OnsetLine{QT_TRANSLATE_NOOP("daymark", "Days of illness"), says};
    }
    for (const RowMove& row : move.rows) {
        const Message says{"%1: %2", {row.when.words(), fromTo(dateWords(row.before), dateWords(row.after))}};
        lines << OnsetLine{row.what, says};
    }
    QList<Message> reworded;
    for (const FactMove& fact : move.facts) {
        const bool alike = withoutDays(fact.before.value.json()) == withoutDays(fact.after.value.json());
        const auto line = alike ? std::nullopt : factLine(fact);
        if (line)
            lines << *line;
        else
            reworded << nameOfFact(QLatin1StringView(fact.after.id));
    }
    if (!reworded.isEmpty())
        lines << OnsetLine{QT_TRANSLATE_NOOP("daymark", "Same answer, other days"), {"%1", {reworded}}};
    return lines;
}

}  // namespace daymark
