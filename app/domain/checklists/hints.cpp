// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checklists/hints.h"

#include "domain/checklists/kdss.h"
#include "domain/checklists/mas2016.h"
#include "domain/checklists/misc2023.h"
#include "domain/coursedays.h"
#include "domain/criterion.h"

#include <QJsonObject>

namespace daymark {

namespace {

void addMet(QList<Hint>& hints, const char* id, const Fact& fact)
{
    if (fact.value.toObject()[QStringLiteral("met")] != QLatin1StringView(codeOf(Met::Yes).code)) return;
    Hint hint;
    hint.id = id;
    hint.text = fact.text;
    hint.rule = fact.rule;
    hint.source = fact.source;
    hint.standing = fact.standing;
    hint.inputs = fact.inputs;
    hints << hint;
}

}  // namespace

QList<Hint> checklistHints(const Illness& illness)
{
    const auto today = illness.today();
    if (!today || today->value < 1 || today->value > acuteDays) return {};
    QList<Hint> hints;
    addMet(hints, "checklist.kdss-met", checklistKdss(illness));
    addMet(hints, "checklist.mas-2016-met", checklistMas2016(illness));
    addMet(hints, "checklist.misc-2023-met", checklistMisC2023(illness));
    return hints;
}

}  // namespace daymark
