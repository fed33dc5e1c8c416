// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presetentry.h"

#include "domain/catalogue/drugs.h"
#include "models/recordedit.h"

namespace daymark {

namespace {

std::optional<PlainNumber> stated(PlainNumber number)
{
    return number == PlainNumber() ? std::nullopt : std::optional(number);
}

DoseStep stepOf(const PresetStep& step, const Drug& drug, const Language& language)
{
    DoseStep begun;
    begun.id = Id::make();
    begun.kind = step.kind;
    begun.amount = stated(step.amount);
    begun.amountMax = stated(step.amountMax);
    begun.unit = QString::fromUtf8(drug.unit);
    begun.basis = step.basis;
    begun.interval = step.interval;
    if (step.divided > 0) begun.divided = step.divided;
    begun.route = step.route;
    begun.duration = step.duration;
    begun.durationMax = step.durationMax;
    if (*step.condition != '\0') begun.condition = language(step.condition);
    return begun;
}

}  // namespace

const Preset* presetNamed(const QString& text, const Language& language)
{
    const QString typed = text.simplified();
    for (const Preset& preset : presets()) {
        const QString english = QString::fromUtf8(preset.label);
        if (typed.compare(language(preset.label), Qt::CaseInsensitive) == 0 ||
            typed.compare(english, Qt::CaseInsensitive) == 0)
            return &preset;
    }
    return nullptr;
}

Record withPreset(const Record& record, const Preset& preset, const Id& episode, const Settings& settings,
                  const Language& language)
{
    Course course;
    course.id = Id::make();
    course.parent = episode;
    course.drug = QString::fromLatin1(preset.drug);
    course.targetKind = preset.targetKind;
    course.targetLow = stated(preset.targetLow);
    course.targetHigh = stated(preset.targetHigh);
    // AHA 2017 says INR 2.0 to 3.0, AHA 2004 and the Italian guideline 2.0 to 2.5.
    if (preset.targetKind == TargetKind::Inr && settings.inrTarget == InrTarget::From2To2_5)
        course.targetHigh = PlainNumber(2.5);
    Record begun = withRow(record, course);
    for (const PresetStep& step : preset.steps) {
        DoseStep own = stepOf(step, *findDrug(course.drug), language);
        own.parent = course.id;
        begun = withRow(begun, own);
    }
    return begun;
}

Message presetWords(const Preset& preset)
{
    const Message name(preset.label);
    const bool isCited = *preset.source != '\0';
    const Message source = Message::verbatim(QString::fromUtf8(preset.source));
    if (*preset.open == '\0') return {QT_TRANSLATE_NOOP("daymark", "%1, from: %2"), {name, source}};
    const Message open(preset.open);
    if (!isCited) return {QT_TRANSLATE_NOOP("daymark", "%1. Left to type: %2"), {name, open}};
    return {QT_TRANSLATE_NOOP("daymark", "%1, from: %2. Left to type: %3"), {name, source, open}};
}

}  // namespace daymark
