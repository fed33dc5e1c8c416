// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check/drawchecks.h"

#include "domain/catalogue/unitwords.h"
#include "domain/labreadings.h"

#include <cmath>
#include <QHash>

namespace daymark {

namespace {

// Every number is a local choice.
constexpr double differentialSum = 101;  // %
constexpr double mchcTolerance = 0.1;    // of MCHC

bool isAbove(double a, double b)
{
    return a > b * (1 + roundingError);
}

/// The codes of those that have a value.
QList<const char*> present(const DrawValue& value, const QList<const char*>& codes)
{
    QList<const char*> known;
    for (const char* code : codes) {
        if (value(code)) known << code;
    }
    return known;
}

double sumOf(const DrawValue& value, const QList<const char*>& codes)
{
    double sum = 0;
    for (const char* code : codes)
        sum += value(code)->value;
    return sum;
}

void compareCells(const DrawValue& value, QList<DrawDisagreement>& found)
{
    const auto all = value("WBC");
    if (!all) return;
    for (const char* part : {"NEUT", "LYMPH", "MONO", "EOS"}) {
        const auto cells = value(part);
        if (cells && isAbove(cells->value, all->value))
            found << DrawDisagreement{
                "cells-above-all",
                QT_TRANSLATE_NOOP(
                    "daymark",
                    "One kind of white cells is more than all white cells: is a share (%) typed as a number?"),
                {part, "WBC"}};
    }
}

void compareShares(const DrawValue& value, QList<DrawDisagreement>& found)
{
    const QList<const char*> shares = present(value, {"NEUT_PCT", "LYMPH_PCT", "EOS_PCT"});
    if (isAbove(sumOf(value, shares), differentialSum))
        found << DrawDisagreement{
            "differential-sum", QT_TRANSLATE_NOOP("daymark", "The shares of the white cells add up to more than 100 %"),
            shares};
}

void compareBilirubin(const DrawValue& value, QList<DrawDisagreement>& found)
{
    const auto direct = value("DBIL");
    const auto total = value("TBIL");
    if (direct && total && isAbove(direct->value, total->value))
        found << DrawDisagreement{
            "bilirubin", QT_TRANSLATE_NOOP("daymark", "Direct bilirubin is above total bilirubin"), {"DBIL", "TBIL"}};
}

void compareRedCells(const DrawValue& value, QList<DrawDisagreement>& found)
{
    const auto hb = value("HB");
    const auto hct = value("HCT");
    const auto mchc = value("MCHC");
    if (!hb || !hct || !mchc || hct->value <= 0) return;
    const double computed = 100 * hb->value / hct->value;
    if (isAbove(std::abs(mchc->value - computed), mchcTolerance * mchc->value))
        found << DrawDisagreement{
            "mchc",
            QT_TRANSLATE_NOOP("daymark", "MCHC is not haemoglobin divided by haematocrit, within 10 %"),
            {"HB", "HCT", "MCHC"}};
}

void compareCholesterol(const DrawValue& value, QList<DrawDisagreement>& found)
{
    const auto total = value("CHOL");
    const QList<const char*> parts = present(value, {"HDL", "LDL"});
    if (total && isAbove(sumOf(value, parts), total->value))
        found << DrawDisagreement{"cholesterol",
                                  QT_TRANSLATE_NOOP("daymark", "HDL and LDL together are above total cholesterol"),
                                  parts + QList<const char*>{"CHOL"}};
}

using DrawnValues = QHash<QString, const LabResult*>;

std::optional<Hint> hintOf(const DrawDisagreement& found, const LabPanel& panel, const DrawnValues& draw,
                           const Illness& illness)
{
    const QList<OwnAnalyte>& own = illness.record().ownAnalytes;
    Hint hint;
    hint.id = "labs.cross-check";
    hint.text = {QT_TRANSLATE_NOOP("daymark", "%1: %2"),
                 {dayWords(panel.when, illness.onset()), Message(found.sentence)}};
    hint.rule = QT_TRANSLATE_NOOP("daymark", "Results of one draw are compared: a slip of the unit or of the cell?");
    hint.source = QStringLiteral("plausibility, local choice");
    hint.standing = Standing::Setting;
    for (const char* code : found.among) {
        const LabResult* result = draw.value(QString::fromLatin1(code));
        if (!result->confirmation.isEmpty()) return std::nullopt;
        const AnalyteRow row = analyteRow(result->analyte, own);
        hint.inputs << Input{row.brief, {"%1 %2", {labText(*result, own), unitWords(row.unit)}}, panel.when};
    }
    return hint;
}

}  // namespace

QList<DrawDisagreement> disagreements(const DrawValue& value)
{
    QList<DrawDisagreement> found;
    compareCells(value, found);
    compareShares(value, found);
    compareBilirubin(value, found);
    compareRedCells(value, found);
    compareCholesterol(value, found);
    return found;
}

QList<Hint> crossCheckHints(const Illness& illness)
{
    const Record& record = illness.record();
    QHash<Id, DrawnValues> draws;
    for (const LabResult& result : record.labResults)
        draws[result.parent].insert(result.analyte, &result);
    QList<Hint> hints;
    for (const LabPanel& panel : illness.rows<LabPanel>()) {
        const DrawnValues draw = draws.value(panel.id);
        const auto value = [&](const char* code) -> std::optional<PlainNumber> {
            const LabResult* result = draw.value(QString::fromLatin1(code));
            if (!result) return std::nullopt;
            const auto& known = labValue(*result, illness);
            if (!known || known->number.isCensored()) return std::nullopt;
            return PlainNumber(known->number.value);
        };
        for (const DrawDisagreement& found : disagreements(value)) {
            if (const auto hint = hintOf(found, panel, draw, illness)) hints << *hint;
        }
    }
    return hints;
}

}  // namespace daymark
