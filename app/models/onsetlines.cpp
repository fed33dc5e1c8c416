// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/onsetlines.h"

#include "domain/factnames.h"
#include "models/factlines.h"

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

OnsetLine factLine(const FactMove& move)
{
    const Message before = shortAnswer(move.before);
    const Message after = shortAnswer(move.after);
    const bool same = before == after;
    return {nameOfFact(QLatin1StringView(move.after.id)),
            same ? fromTo(move.before.text, move.after.text) : fromTo(before, after)};
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
        if (fact.before.value == fact.after.value)
            reworded << nameOfFact(QLatin1StringView(fact.after.id));
        else
            lines << factLine(fact);
    }
    if (!reworded.isEmpty())
        lines << OnsetLine{QT_TRANSLATE_NOOP("daymark", "Same answer, other days"), {"%1", {reworded}}};
    return lines;
}

}  // namespace daymark
