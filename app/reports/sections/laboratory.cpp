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
    if (!result.originalText.isEmpty())
        parts << Message(
            QT_TRANSLATE_NOOP("daymark", "printed as “%1”, corrected to %2"),
            {result.originalText, joined({Message::verbatim(result.text), Message::verbatim(result.unit)}, "%1 %2")});
    parts << Message::verbatim(result.correction);
    if (!result.confirmation.isEmpty())
        parts << Message(QT_TRANSLATE_NOOP("daymark", "confirmed: %1"), {result.confirmation});
    if (!result.assay.isEmpty()) parts << Message(QT_TRANSLATE_NOOP("daymark", "assay %1"), {result.assay});
    const Message words = joined(parts, semicolons);
    if (!words.isEmpty())
        notes << Message(QT_TRANSLATE_NOOP("daymark", "%1, %2: %3"),
                         {name, dayWords(panel.when, basis.illness.onset()), words});
}

TableBlock table(const SummaryBasis& basis, const QList<LabPanel>& panels, QList<Message>& notes)
{
    const Record& record = basis.illness.record();
    TableBlock block;
    block.head << Message();
    // Columns of draws are as wide in a table of one as in a table of seven.
    block.widths = QList<int>{int(20 - 2 * panels.size())} + QList<int>(panels.size(), 2);
    for (const LabPanel& panel : panels)
        block.head << dayWords(panel.when, basis.illness.onset());
    QList<AnalyteRow> rows = analyteRows(record.ownAnalytes);
    for (const LabPanel& panel : panels) {
        for (const LabResult& result : rowsOf(record.labResults, panel.id)) {
            const bool known =
                std::any_of(rows.begin(), rows.end(), [&](const auto& r) { return r.code == result.analyte; });
            if (!known) rows << analyteRow(result.analyte, record.ownAnalytes);
        }
    }
    for (const AnalyteRow& analyte : std::as_const(rows)) {
        QList<TableBlock::Cell> cells{{Message("%1 %2", {analyte.name, analyte.unit}), false}};
        bool any = false;
        for (const LabPanel& panel : panels) {
            QList<Message> texts;
            bool beyond = false;
            for (const LabResult& result : rowsOf(record.labResults, panel.id)) {
                if (result.analyte != analyte.code) continue;
                const LabFlag flag = labFlag(result, record.ownAnalytes);
                beyond = beyond || flag != LabFlag::None;
                texts << flagged(labText(result, record.ownAnalytes), flag);
                note(notes, basis, panel, result, analyte.name);
            }
            any = any || !texts.isEmpty();
            cells << TableBlock::Cell{joined(texts, semicolons), beyond};
        }
        if (any) block.rows << cells;
    }
    return block;
}

}  // namespace

QList<Block> laboratory(const SummaryBasis& basis)
{
    const Illness& illness = basis.illness;
    QList<LabPanel> panels = illness.rows<LabPanel>();
    panels.removeIf([&](const LabPanel& panel) { return rowsOf(illness.record().labResults, panel.id).isEmpty(); });
    if (panels.isEmpty()) return {};
    QList<Block> blocks{heading(QT_TRANSLATE_NOOP("daymark", "Laboratory"))};
    QList<Message> notes;
    for (qsizetype i = 0; i < panels.size(); i += drawsAcross)
        blocks << table(basis, panels.mid(i, drawsAcross), notes);
    blocks << small(QT_TRANSLATE_NOOP("daymark", "H, L: outside the interval the laboratory printed with the result."));
    for (const Message& sentence : std::as_const(notes))
        blocks << small(sentence);
    return blocks;
}

}  // namespace daymark::sections
