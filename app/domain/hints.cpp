// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hints.h"

#include "base/language.h"
#include "domain/check/drawchecks.h"
#include "domain/check/strays.h"
#include "domain/check/unconfirmed.h"
#include "domain/checklists/hints.h"
#include "domain/coronary/hints.h"
#include "domain/doses/dosecheck.h"
#include "domain/followup/advice.h"
#include "domain/followup/reminders.h"
#include "domain/guidelines/highrisk2024.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

namespace daymark {

namespace {

using HintRule = QList<Hint> (*)(const Illness&);

// Every rule, in the order in which hints are shown.
constexpr HintRule hintRules[] = {
    highRiskHints,   checklistHints,   coronaryHints, antithromboticHints, doseHints,
    crossCheckHints, unconfirmedHints, strayHints,    followUpHints,
};

}  // namespace

QString Hint::fingerprint() const
{
    QStringList parts{QLatin1StringView(id), english()(text)};
    for (const Input& input : inputs)
        parts << english()(input.what) << english()(input.value) << input.when.text();
    const QByteArray whole = parts.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha1).toHex().left(16));
}

bool isAbout(const Dismissal& dismissal, const Hint& hint)
{
    return dismissal.hint == QLatin1StringView(hint.id) && dismissal.fingerprint == hint.fingerprint();
}

QList<Hint> withoutDismissed(QList<Hint> hints, const QList<Dismissal>& dismissals)
{
    hints.removeIf([&](const Hint& hint) {
        return std::any_of(dismissals.cbegin(), dismissals.cend(),
                           [&](const Dismissal& dismissal) { return isAbout(dismissal, hint); });
    });
    return hints;
}

QList<Hint> everyHint(const Illness& illness)
{
    QList<Hint> hints;
    for (const HintRule& rule : hintRules)
        hints << (rule == unconfirmedHints ? illness.once<unconfirmedHints>() : rule(illness));
    return hints;
}

QList<Hint> hintsOf(const Illness& illness)
{
    return withoutDismissed(everyHint(illness), illness.rows<Dismissal>());
}

Fact hintsFact(const Illness& illness)
{
    Fact fact;
    fact.id = "hints";
    fact.rule = QT_TRANSLATE_NOOP("daymark", "What the recorded data ask to be looked at; each with its own source");
    const QList<Hint> hints = hintsOf(illness);
    QList<Message> texts;
    for (const Hint& hint : hints) {
        texts << hint.text;
        fact.inputs << hint.inputs;
    }
    const auto write = [hints] {
        QJsonArray list;
        for (const Hint& hint : hints)
            list.append(QJsonObject{{QStringLiteral("id"), QLatin1StringView(hint.id)},
                                    {QStringLiteral("text"), english()(hint.text)},
                                    {QStringLiteral("source"), hint.source},
                                    {QStringLiteral("standing"), QLatin1StringView(codeOf(hint.standing).code)}});
        return list;
    };
    fact.tell(FactValue::later(write),
              texts.isEmpty() ? Message(QT_TRANSLATE_NOOP("daymark", "Nothing to look at")) : Message("%1", {texts}));
    return fact;
}

}  // namespace daymark
