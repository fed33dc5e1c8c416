// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdictwords.h"

#include "domain/catalogue/unitwords.h"
#include "domain/citations.h"
#include "domain/coronary/japansize.h"
#include "domain/coronary/models.h"

#include <algorithm>

namespace daymark {

namespace {

/// "Dallaire 2011 Z +2.31, small aneurysm".
Message answerWords(const ModelAnswer& answer)
{
    if (!answer.z) return {QT_TRANSLATE_NOOP("daymark", "%1: no Z"), {nameOf(*answer.model)}};
    return {QT_TRANSLATE_NOOP("daymark", "%1: Z %2, %3"),
            {nameOf(*answer.model), shownZ(answer.z->z), Message(codeOf(answer.aha).label)}};
}

/// "target 2–3 (warfarin …; verified)"; null where the interval stands beside the result anyway, or there is none.
const char* sourcedInterval(IntervalBy by)
{
    switch (by) {
        case IntervalBy::Target:
            return QT_TRANSLATE_NOOP("daymark", "target %1 (%2; %3)");
        case IntervalBy::OwnAnalyte:
            return QT_TRANSLATE_NOOP("daymark", "interval of the own analyte %1 (%2; %3)");
        case IntervalBy::AgeAndSex:
            return QT_TRANSLATE_NOOP("daymark", "interval for age and sex %1 (%2; %3)");
        case IntervalBy::Nobody:
        case IntervalBy::Laboratory:
            break;
    }
    return nullptr;
}

}  // namespace

Message intervalWords(const LabVerdict& verdict)
{
    const Message unit = unitWords(verdict.unit);
    if (verdict.low && verdict.high)
        return {QT_TRANSLATE_NOOP("daymark", "%1–%2 %3"), {verdict.low->value, verdict.high->value, unit}};
    if (verdict.low) return {QT_TRANSLATE_NOOP("daymark", "from %1 %2 on"), {verdict.low->value, unit}};
    if (verdict.high) return {QT_TRANSLATE_NOOP("daymark", "up to %1 %2"), {verdict.high->value, unit}};
    return {};
}

QStringList verdictLines(const LabVerdict& verdict, const Language& language)
{
    QStringList lines;
    const Message interval = intervalWords(verdict);
    if (const char* sourced = sourcedInterval(verdict.by)) {
        lines << language({sourced, {interval, sourceWords(verdict.source), Message(codeOf(verdict.standing).label)}});
    } else if (interval.isEmpty() && !verdict.reason.isEmpty()) {
        lines << language(verdict.reason);
    }
    if (!verdict.unreliable.isEmpty()) lines << language(verdict.unreliable);
    return lines;
}

QString modelsLine(const CoronaryMeasure& measure, const Record& record, const Language& language)
{
    const QList<ModelAnswer> answers = modelsSideBySide(measure, record);
    if (answers.isEmpty()) return language(QT_TRANSLATE_NOOP("daymark", "No diameter to compare the Z models by"));
    QStringList words;
    for (const ModelAnswer& answer : answers)
        words << language(answerWords(answer));
    const QString all = words.join(QStringLiteral(" · "));
    if (!classDiffers(answers)) return all;
    return language({QT_TRANSLATE_NOOP("daymark", "▲ The class differs by model. %1"), {all}});
}

QString japanLine(const CoronaryMeasure& measure, const Record& record, const Language& language)
{
    const QList<CoronaryStudy> history = coronaryHistory(record);
    const auto study = std::find_if(history.begin(), history.end(),
                                    [&](const CoronaryStudy& one) { return one.study.id == measure.study; });
    if (study == history.end() || !measure.measure.mm) return {};
    const JapanAnswer answer = japanSize(measure, *study, record);
    if (answer.isTold())
        return language({QT_TRANSLATE_NOOP("daymark", "in mm (Japan): %1"), {Message(codeOf(answer.least).label)}});
    return language({QT_TRANSLATE_NOOP("daymark", "in mm (Japan): %1 or %2, depending on the age"),
                     {Message(codeOf(answer.least).label), Message(codeOf(answer.most).label)}});
}

QString doseLine(const DoseCheck& check, QDate onset, const Language& language)
{
    switch (check.answer) {
        case DoseAnswer::Confirm:
            return language({QT_TRANSLATE_NOOP("daymark", "▲ %1 (%2; %3)"),
                             {check.text(onset), sourceWords(check.source), Message(codeOf(check.standing).label)}});
        case DoseAnswer::CannotTell:
            return language(check.text(onset));
        case DoseAnswer::Within:
            return language({QT_TRANSLATE_NOOP("daymark", "within the reference: %1 (%2)"),
                             {check.reference, sourceWords(check.source)}});
        case DoseAnswer::NoReference:
            break;
    }
    return {};
}

}  // namespace daymark
