// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checklists/checklist.h"

#include <algorithm>
#include <QJsonObject>

namespace daymark {

namespace {

/// "ferritin > 684 µg/L (Ferritin 900 µg/L on day 9)".
QList<Message> namedWithReason(const QList<Criterion>& items, Met met)
{
    QList<Message> names;
    for (const Criterion& item : items) {
        if (item.met != met) continue;
        names << (item.why.isEmpty() ? item.name : Message("%1 (%2)", {item.name, item.why}));
    }
    return names;
}

Message verdictWords(Met met)
{
    if (met == Met::Yes) return QT_TRANSLATE_NOOP("daymark", "criteria met");
    return met == Met::No ? QT_TRANSLATE_NOOP("daymark", "criteria not met")
                          : QT_TRANSLATE_NOOP("daymark", "cannot be told");
}

}  // namespace

Message checklistWords(const QList<Criterion>& items)
{
    QList<Message> words;
    const auto add = [&](Met met, const char* lead) {
        const QList<Message> names = namedWithReason(items, met);
        if (names.isEmpty()) return;
        words << Message(lead, {names});
    };
    add(Met::Yes, QT_TRANSLATE_NOOP("daymark", "met: %1"));
    add(Met::No, QT_TRANSLATE_NOOP("daymark", "not met: %1"));
    add(Met::Unknown, QT_TRANSLATE_NOOP("daymark", "not known: %1"));
    return joined(words, semicolons);
}

void tellChecklist(Fact& fact, const Message& name, Met met, const QList<Criterion>& items)
{
    for (const Criterion& item : items)
        fact.inputs << item.inputs;
    const CriterionCount count = countOf(items);
    if (count.met == 0 && count.possible == int(items.size())) {
        const bool isSilent = std::all_of(items.begin(), items.end(), [](const Criterion& item) {
            return item.inputs.isEmpty() || item.why.isEmpty();
        });
        fact.withhold({isSilent ? QT_TRANSLATE_NOOP("daymark", "%1: nothing is known of it; %2")
                                : QT_TRANSLATE_NOOP("daymark", "%1: cannot be told; %2"),
                       {name, checklistWords(items)}});
        return;
    }
    fact.tell(QJsonObject{{QStringLiteral("met"), QLatin1StringView(codeOf(met).code)},
                          {QStringLiteral("items"), jsonOf(items)}},
              {QT_TRANSLATE_NOOP("daymark", "%1: %2; %3"), {name, verdictWords(met), checklistWords(items)}});
}

}  // namespace daymark
