// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labs.h"
#include "reports/sections/sections.h"

#include <algorithm>

namespace daymark::sections {

namespace {

constexpr qsizetype drawsAcross = 7;

Message flagged(const Message& text, LabFlag flag)
{
    switch (flag) {
        case LabFlag::High:
            return {QT_TRANSLATE_NOOP("daymark", "%1 H"), {text}};
        case LabFlag::Low:
            return {QT_TRANSLATE_NOOP("daymark", "%1 L"), {text}};
        case LabFlag::None:
            break;
    }
    return text;
}

/// What a cell cannot hold: what was printed before a correction, an answer to a question.
void note(QList<Message>& notes, const SummaryBasis& basis, const LabPanel& panel, const LabResult& result,
          const Message& name)
{
    QList<Message> parts;
    const auto value = labValue(result, basis.illness.record().ownAnalytes);
    if (value && value->converted)
        parts << Message(QT_TRANSLATE_NOOP("daymark", "typed %1 %2"), {result.text, result.unit});
    if (!result.originalText.isEmpty())
        parts << Message(
            QT_TRANSLATE_NOOP("daymark", "printed as “%1”, corrected to %2"),
            {result.originalText, joined({Message::verbatim(result.text), Message::verbatim(result.unit)}, "%1 %2")});
    parts << Message::verbatim(result.correction);
    parts << confirmedWords(result.confirmation);
    if (!result.assay.isEmpty()) parts << Message(QT_TRANSLATE_NOOP("daymark", "assay %1"), {result.assay});
    const Message words = joined(parts, semicolons);
    if (!words.isEmpty())
        notes << Message(QT_TRANSLATE_NOOP("daymark", "%1, %2: %3"),
                         {name, dayWords(panel.when, basis.illness.onset()), words});
}

/// One draw with its results.
struct Draw
{
    LabPanel panel;
    QList<LabResult> results;
};

/// The analytes of these draws in display order; codes of no catalogue come last.
QList<AnalyteRow> analytesOf(const QList<Draw>& draws, const QList<OwnAnalyte>& own)
{
    QStringList codes;
    for (const Draw& draw : draws) {
        for (const LabResult& result : draw.results) {
            if (!codes.contains(result.analyte)) codes << result.analyte;
        }
    }
    QList<AnalyteRow> rows = analyteRows(own);
    rows.removeIf([&](const AnalyteRow& row) { return codes.removeAll(row.code) == 0; });
    for (const QString& code : std::as_const(codes))
        rows << analyteRow(code, own);
    return rows;
}

TableBlock table(const SummaryBasis& basis, const QList<Draw>& draws, QList<Message>& notes)
{
    const QList<OwnAnalyte>& own = basis.illness.record().ownAnalytes;
    TableBlock block;
    block.head << Message();
    // Columns of draws are as wide in a table of one as in a table of seven.
    block.widths = QList<int>{int(20 - 2 * draws.size())} + QList<int>(draws.size(), 2);
    for (const Draw& draw : draws)
        block.head << dayAndDate(basis.illness, draw.panel.when);
    for (const AnalyteRow& analyte : analytesOf(draws, own)) {
        QList<TableBlock::Cell> cells{{Message("%1 %2", {analyte.name, analyte.unit}), false}};
        for (const Draw& draw : draws) {
            TableBlock::Cell cell;
            QList<Message> texts;
            for (const LabResult& result : draw.results) {
                if (result.analyte != analyte.code) continue;
                const LabFlag flag = labFlag(result, own);
                cell.isStrong = cell.isStrong || flag != LabFlag::None;
                texts << flagged(labText(result, own), flag);
                note(notes, basis, draw.panel, result, analyte.name);
            }
            cell.text = joined(texts, semicolons);
            cells << cell;
        }
        block.rows << cells;
    }
    return block;
}

}  // namespace

QList<Block> laboratory(const SummaryBasis& basis)
{
    const Illness& illness = basis.illness;
    QList<Draw> draws;
    for (const LabPanel& panel : illness.rows<LabPanel>()) {
        const QList<LabResult> results = rowsOf(illness.record().labResults, panel.id);
        if (!results.isEmpty()) draws << Draw{panel, results};
    }
    if (draws.isEmpty()) return {};
    QList<Block> blocks{heading(QT_TRANSLATE_NOOP("daymark", "Laboratory"))};
    QList<Message> notes;
    for (qsizetype i = 0; i < draws.size(); i += drawsAcross)
        blocks << table(basis, draws.mid(i, drawsAcross), notes);
    blocks << small(QT_TRANSLATE_NOOP("daymark", "H, L: outside the interval the laboratory printed with the result."));
    if (!notes.isEmpty()) blocks << small(joined(notes, QT_TRANSLATE_NOOP("daymark", "%1. %2")));
    return blocks;
}

}  // namespace daymark::sections
