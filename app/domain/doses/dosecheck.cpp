// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/doses/dosecheck.h"

#include "base/language.h"
#include "domain/catalogue/drugs.h"
#include "domain/coursedays.h"
#include "domain/doses/dosecase.h"
#include "domain/record/tables.h"

#include <QJsonArray>
#include <QJsonObject>

namespace daymark {

namespace {

constexpr Code doseAnswerCodes[] = {
    {"no-reference", QT_TRANSLATE_NOOP("daymark", "no reference dose")},
    {"cannot-tell", QT_TRANSLATE_NOOP("daymark", "cannot be compared with the reference")},
    {"within", QT_TRANSLATE_NOOP("daymark", "within the reference")},
    {"confirm", QT_TRANSLATE_NOOP("daymark", "please confirm")},
};

const DoseRule* ruleOf(const QString& drug)
{
    const QString code = drugCode(drug);
    for (const auto rules : {antiInflammatoryDoses(), otherDoses()}) {
        for (const DoseRule& rule : rules) {
            if (code == QLatin1StringView(rule.drug)) return &rule;
        }
    }
    return nullptr;
}

QJsonValue json(const std::optional<DoseRange>& range, PlainNumber DoseRange::*end, double factor = 1)
{
    return range ? QJsonValue(((*range).*end).value * factor) : QJsonValue();
}

/// Milligrams in one of what a total is counted in; none for units of activity.
std::optional<double> milligrams(const QString& unit)
{
    if (unit == QStringLiteral("mg")) return 1;
    return unit == QStringLiteral("g") ? std::optional(1000.0) : std::nullopt;
}

QJsonArray jsonOf(const QList<Message>& messages)
{
    QJsonArray texts;
    for (const Message& message : messages)
        texts.append(english()(message));
    return texts;
}

QJsonObject jsonOf(const DoseCheck& check, QDate onset)
{
    QList<Message> recalled;
    for (const Remark& remark : check.remarks)
        recalled << remark.text;
    const auto inMilligrams = milligrams(check.totalUnit);
    const auto mg = inMilligrams ? check.total : std::nullopt;
    const double factor = inMilligrams.value_or(1);
    return {{QStringLiteral("drug"), check.drug},
            {QStringLiteral("step"), english()(check.words)},
            {QStringLiteral("date"), isoOrNull(check.date)},
            {QStringLiteral("day"), check.day ? QJsonValue(check.day->value) : QJsonValue()},
            {QStringLiteral("perKg"), json(check.dose, &DoseRange::least)},
            {QStringLiteral("perKgMax"), json(check.dose, &DoseRange::most)},
            {QStringLiteral("per"), check.unit},
            {QStringLiteral("mg"), json(mg, &DoseRange::least, factor)},
            {QStringLiteral("mgMax"), json(mg, &DoseRange::most, factor)},
            {QStringLiteral("total"), json(check.total, &DoseRange::least)},
            {QStringLiteral("totalUnit"), check.totalUnit},
            {QStringLiteral("weight"), check.weight ? QJsonValue(check.weight->value) : QJsonValue()},
            {QStringLiteral("verdict"), QLatin1StringView(codeOf(check.answer).code)},
            {QStringLiteral("reference"), english()(check.reference)},
            {QStringLiteral("source"), check.source},
            {QStringLiteral("standing"), QLatin1StringView(codeOf(check.standing).code)},
            {QStringLiteral("text"), english()(check.text(onset))},
            {QStringLiteral("notes"), jsonOf(check.notes)},
            {QStringLiteral("remarks"), jsonOf(recalled)}};
}

/// The sentence of the fact: what is to be confirmed and what cannot be told; how many are within.
Message summary(const QList<DoseCheck>& checks, QDate onset)
{
    QList<Message> said;
    int within = 0;
    for (const DoseCheck& check : checks) {
        if (check.answer == DoseAnswer::Within) ++within;
        if (check.answer == DoseAnswer::Confirm || check.answer == DoseAnswer::CannotTell) said << check.text(onset);
    }
    said << Message(QT_TRANSLATE_NOOP("daymark", "%1 of %2 recorded doses are within the reference"),
                    {within, int(checks.size())});
    return joined(said, semicolons);
}

}  // namespace

Codes codes(DoseAnswer)
{
    return doseAnswerCodes;
}

Message DoseCheck::text(QDate onset) const
{
    const Message what("%1 %2, %3", {drugName(drug), words,
                                     dayWords(start.isNull() && date.isValid() ? Moment::on(date) : start, onset)});
    Message said;
    if (answer == DoseAnswer::Confirm)
        said = {QT_TRANSLATE_NOOP("daymark", "Please confirm %1: %2"), {what, concerns}};
    else if (answer == DoseAnswer::CannotTell)
        said = {QT_TRANSLATE_NOOP("daymark", "%1 cannot be compared with the reference: %2"), {what, concerns}};
    else
        said = {"%1: %2", {what, Message(codeOf(answer).label)}};
    said = joined(QList{said} + notes, semicolons);
    if (answer == DoseAnswer::Confirm) said = {QT_TRANSLATE_NOOP("daymark", "%1. Reference: %2"), {said, reference}};
    return said;
}

DoseCheck doseVerdict(const DoseStep& step, const Course& course, const Illness& illness)
{
    DoseCase dose(step, course, illness);
    const DoseRule* rule = ruleOf(course.drug);
    if (step.kind == StepKind::Pause) return dose.check;
    if (rule)
        rule->check(dose);
    else
        dose.note(QT_TRANSLATE_NOOP("daymark", "no reference was read for this drug"));
    return dose.check;
}

QList<DoseCheck> doseChecks(const Illness& illness)
{
    QList<DoseCheck> checks;
    for (const Course& course : illness.rows<Course>()) {
        for (const DoseStep& step : rowsOf(illness.record().doseSteps, course.id)) {
            if (step.kind != StepKind::Pause) checks << doseVerdict(step, course, illness);
        }
    }
    return checks;
}

Fact doseChecksFact(const Illness& illness)
{
    Fact fact;
    fact.id = "dose.checks";
    fact.rule = QT_TRANSLATE_NOOP("daymark",
                                  "Each recorded dose beside the published reference of its drug, by the weight "
                                  "measured at that time; outside of a "
                                  "local band it asks to be confirmed. It never refuses and never proposes a dose");
    fact.source = QStringLiteral("the source stands with each dose; warning bands: local setting");
    fact.standing = Standing::Setting;
    const QList<DoseCheck>& checks = illness.once<doseChecks>();
    if (checks.isEmpty()) {
        fact.withhold({QT_TRANSLATE_NOOP("daymark", "No dose is recorded")});
        return fact;
    }
    for (const DoseCheck& check : checks) {
        fact.inputs << check.inputs;
        fact.remarks << check.remarks;
    }
    const auto write = [checks, onset = illness.onset()] {
        QJsonArray list;
        for (const DoseCheck& check : checks)
            list.append(jsonOf(check, onset));
        return list;
    };
    fact.tell(FactValue::later(write), summary(checks, illness.onset()));
    return fact;
}

}  // namespace daymark
