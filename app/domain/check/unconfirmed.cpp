// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check/unconfirmed.h"

#include "domain/catalogue/unitwords.h"
#include "domain/check/limits.h"
#include "domain/coursedays.h"
#include "domain/labreadings.h"

#include <QHash>

namespace daymark {

namespace {

/// `isNamed`: the sentence says what it is about.
Hint asked(const Message& what, const Message& sentence, const Moment& when, const Illness& illness,
           bool isNamed = false)
{
    Hint hint;
    hint.id = "value.unconfirmed";
    const Message said = isNamed ? sentence : Message(QT_TRANSLATE_NOOP("daymark", "%1: %2"), {what, sentence});
    hint.text =
        when.isNull() ? said : Message(QT_TRANSLATE_NOOP("daymark", "%1: %2"), {dayWords(when, illness.onset()), said});
    hint.rule = QT_TRANSLATE_NOOP("daymark",
                                  "An unusual value counts as it is written until somebody corrects it or confirms it "
                                  "where it was typed");
    hint.source = QStringLiteral("plausibility, local choice");
    hint.standing = Standing::Setting;
    hint.inputs << Input{what, sentence, when};
    return hint;
}

/// A row whose own limits ask; `what` names it.
template <class Row>
void ask(QList<Hint>& hints, const Row& row, const Message& what, const Moment& when, const Illness& illness)
{
    const LimitVerdict verdict = checkLimits(row, illness.record());
    if (verdict.kind == LimitVerdict::Kind::Asks) hints << asked(what, verdict.sentence, when, illness);
}

/// A result that could be in several units and names none.
std::optional<Message> unitless(const LabResult& result, const LabValue& value)
{
    if (!result.unit.isEmpty()) return std::nullopt;
    const Analyte* analyte = findAnalyte(result.analyte);
    if (!analyte || analyte->shownUnits().size() < 2) return std::nullopt;
    return Message(QT_TRANSLATE_NOOP("daymark", "%1 has no unit and is read as %2: is that right?"),
                   {labText(result, value), unitWords(value.unit)});
}

void askLabs(QList<Hint>& hints, const Illness& illness)
{
    const Record& record = illness.record();
    QHash<Id, const LabPanel*> panels;
    for (const LabPanel& panel : record.labPanels) {
        if (panel.parent == illness.episode().id) panels.insert(panel.id, &panel);
    }
    for (const LabResult& result : record.labResults) {
        const LabPanel* panel = panels.value(result.parent);
        if (!panel || !result.confirmation.isEmpty()) continue;
        const auto& value = labValue(result, illness);
        if (!value) continue;
        const auto name = [&] { return analyteRow(result.analyte, record.ownAnalytes).brief; };
        const LimitVerdict verdict = questionAlone(result, *value, record);
        if (verdict.kind == LimitVerdict::Kind::Asks)
            hints << asked(name(), verdict.sentence, panel->when, illness, qstrcmp(verdict.key, "text") == 0);
        else if (const auto sentence = unitless(result, *value))
            hints << asked(name(), *sentence, panel->when, illness);
    }
}

void askEchos(QList<Hint>& hints, const Illness& illness)
{
    for (const EchoStudy& study : illness.rows<EchoStudy>()) {
        ask(hints, study, QT_TRANSLATE_NOOP("daymark", "Echo"), study.when, illness);
        for (const EchoMeasure& measure : rowsOf(illness.record().echoMeasures, study.id)) {
            const LimitVerdict verdict = diameterAlone(measure);
            if (verdict.kind == LimitVerdict::Kind::Asks)
                hints << asked(codeOf(measure.segment).label, verdict.sentence, study.when, illness);
        }
    }
}

}  // namespace

QList<Hint> unconfirmedHints(const Illness& illness)
{
    QList<Hint> hints;
    for (const Temperature& reading : illness.rows<Temperature>())
        ask(hints, reading, QT_TRANSLATE_NOOP("daymark", "Temperature"), reading.when, illness);
    for (const Vital& vital : illness.rows<Vital>())
        ask(hints, vital, codeOf(vital.kind).label, vital.when, illness);
    for (const BodySize& size : illness.rows<BodySize>())
        ask(hints, size, codeOf(size.kind).label, size.when, illness);
    for (const Sign& sign : illness.rows<Sign>())
        ask(hints, sign, codeOf(sign.sign).label, sign.first, illness);
    for (const Finding& finding : illness.rows<Finding>())
        ask(hints, finding, codeOf(finding.finding).label, {}, illness);
    askLabs(hints, illness);
    askEchos(hints, illness);
    return hints;
}

}  // namespace daymark
