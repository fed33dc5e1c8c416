// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guidelines/highrisk2024.h"

#include "domain/age.h"
#include "domain/coursedays.h"
#include "domain/guidelines/echofindings.h"
#include "domain/ivig.h"
#include "domain/publications.h"

namespace daymark {

namespace {

constexpr int youngMonths = 6;                    // below
constexpr ZScore highZ(2.5);                      // from
constexpr auto highClass = CoronaryClass::Small;  // the class that begins there, also told by mm or in words
constexpr IllnessDay lastDay{10};                 // of an echo at diagnosis where no IVIG was given; a local choice
constexpr int daysAfterIvig = 2;                  // treatment does not wait for the echo; a local choice

/// The last day of an echo at diagnosis.
QDate untilOf(const Illness& illness)
{
    const QList<Infusion>& infusions = illness.once<ivigInfusions>();
    const QDate ivig = infusions.isEmpty() ? QDate() : infusions.first().start.first(illness.onset());
    return ivig.isValid() ? ivig.addDays(daysAfterIvig) : dateOf(lastDay, illness.onset());
}

std::optional<CoronaryMeasure> wideAtDiagnosis(const Illness& illness)
{
    const QDate until = untilOf(illness);
    for (const EchoFindings& echo : echoFindings(illness)) {
        const QDate date = echo.study.when.last(illness.onset());
        if (!date.isValid() || date > until) continue;
        for (const CoronaryMeasure& measure : coronaryMeasures(illness.record(), illness.episode(), echo.study)) {
            const Segment segment = measure.measure.segment;
            if ((isLad(segment) || isRca(segment)) && measure.aha >= highClass) return measure;
        }
    }
    return std::nullopt;
}

}  // namespace

QList<Hint> highRiskHints(const Illness& illness)
{
    const auto today = illness.today();
    if (!today || today->value < 1 || today->value > acuteDays) return {};
    Hint hint;
    QList<Message> features;
    const auto age = ageOn(illness.onset(), illness.record());
    if (age && age->totalMonths() < youngMonths) {
        features << Message(QT_TRANSLATE_NOOP("daymark", "age below %1 months"), {youngMonths});
        hint.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Age"), age->words(), Moment::on(illness.onset())};
    }
    if (const auto wide = wideAtDiagnosis(illness)) {
        features << measureAt(*wide);
        hint.inputs << Input{codeOf(wide->measure.segment).label, measureWords(*wide), wide->when};
    }
    if (features.isEmpty()) return {};
    hint.id = "acute.high-risk-2024";
    hint.text = {QT_TRANSLATE_NOOP("daymark",
                                   "High risk at diagnosis by the AHA scientific statement of 2024: %1; it names this "
                                   "among the reasons to intensify primary treatment"),
                 {features}};
    hint.rule = {QT_TRANSLATE_NOOP("daymark",
                                   "Age below %1 months, or Z of LAD or RCA ≥ %2 at diagnosis (up to %4 days after "
                                   "the first IVIG, else by day %3; where no Z is known, an aneurysm by its diameter "
                                   "or in words: local setting)"),
                 {youngMonths, highZ.value, lastDay.value, daysAfterIvig}};
    hint.source = publication::source(publication::aha2024);
    return {hint};
}

}  // namespace daymark
