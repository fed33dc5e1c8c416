// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/typedwords.h"
#include "domain/catalogue/unitwords.h"
#include "domain/labverdict.h"
#include "reports/sections/sections.h"

#include <algorithm>
#include <QHash>

namespace daymark::sections {

namespace {

constexpr qsizetype drawsAcross = 7;
/// Marks a result that a treatment makes unreliable.
constexpr char unreliableMark[] = "†";

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

/// What stands below the tables.
struct Below
{
    QList<Message> notes;     ///< of single results
    QStringList sources;      ///< of the intervals that were used
    bool byTable = false;     ///< another interval than the laboratory's was used
    bool unreliable = false;  ///< a mark stands in a table
};

/// What a cell cannot hold: what was typed in another unit than that of the row or printed before a correction, an
/// answer to a question.
void note(QList<Message>& notes, const SummaryBasis& basis, const LabPanel& panel, const LabResult& result,
          const Result<LabValue>& value, const AnalyteRow& row)
{
    QList<Message> parts;
    if (value && value->converted && value->unit == row.unit)
        parts << Message(QT_TRANSLATE_NOOP("daymark", "typed %1 %2"),
                         {typedWords(result.text), unitWords(result.unit)});
    if (!result.originalText.isEmpty())
        parts << Message(
            QT_TRANSLATE_NOOP("daymark", "printed as “%1”, corrected to %2"),
            {result.originalText, joined({Message::verbatim(result.text), unitWords(result.unit)}, "%1 %2")});
    parts << Message::verbatim(result.correction);
    parts << confirmedWords(result.confirmation);
    if (!result.assay.isEmpty()) parts << Message(QT_TRANSLATE_NOOP("daymark", "assay %1"), {result.assay});
    const Message words = joined(parts, semicolons);
    if (!words.isEmpty())
        notes << Message(QT_TRANSLATE_NOOP("daymark", "%1, %2: %3"),
                         {row.name, dayWords(panel.when, basis.illness.onset()), words});
}

/// One draw with its results.
struct Draw
{
    LabPanel panel;
    QList<LabResult> results;
};

/// The analytes of these draws in display order, each in the unit its results share; codes of no catalogue come last.
QList<AnalyteRow> analytesOf(const QList<Draw>& draws, const QList<OwnAnalyte>& own)
{
    QHash<QString, QList<LabResult>> results;
    QStringList codes;
    for (const Draw& draw : draws) {
        for (const LabResult& result : draw.results) {
            if (!results.contains(result.analyte)) codes << result.analyte;
            results[result.analyte] << result;
        }
    }
    QList<AnalyteRow> rows = analyteRows(own);
    rows.removeIf([&](const AnalyteRow& row) { return codes.removeAll(row.code) == 0; });
    for (const QString& code : std::as_const(codes))
        rows << analyteRow(code, own);
    for (AnalyteRow& row : rows)
        row.unit = commonUnit(results.value(row.code), row);
    return rows;
}

/// Whether a draw has a result of an analyte.
bool has(const Draw& draw, const QString& analyte)
{
    return std::any_of(draw.results.begin(), draw.results.end(),
                       [&](const LabResult& result) { return result.analyte == analyte; });
}

/// The results of one analyte in one draw.
TableBlock::Cell cellOf(const SummaryBasis& basis, const LabJudge& judge, const Draw& draw, const AnalyteRow& analyte,
                        Below& below)
{
    const QList<OwnAnalyte>& own = basis.illness.record().ownAnalytes;
    TableBlock::Cell cell;
    QList<Message> texts;
    for (const LabResult& result : draw.results) {
        if (result.analyte != analyte.code) continue;
        const auto value = labValue(result, own);
        const LabVerdict verdict = judge.verdict(result, value, draw.panel);
        cell.isStrong = cell.isStrong || verdict.flag != LabFlag::None;
        if (!verdict.unreliable.isEmpty()) cell.mark = Message(unreliableMark);
        below.unreliable = below.unreliable || !verdict.unreliable.isEmpty();
        if (!verdict.source.isEmpty() && verdict.by != IntervalBy::Laboratory) {
            below.byTable = true;
            if (!below.sources.contains(verdict.source)) below.sources << verdict.source;
        }
        texts << flagged(labText(result, analyte.unit, own), verdict.flag);
        note(below.notes, basis, draw.panel, result, value, analyte);
    }
    cell.text = joined(texts, semicolons);
    return cell;
}

/// A table of draws, without the rows that none of them has a result for.
TableBlock table(const SummaryBasis& basis, const LabJudge& judge, const QList<Draw>& draws,
                 const QList<AnalyteRow>& analytes, Below& below)
{
    TableBlock block;
    block.head << Message();
    // Columns of draws are as wide in a table of one as in a table of seven.
    block.widths = QList<int>{int(20 - 2 * draws.size())} + QList<int>(draws.size(), 2);
    for (const Draw& draw : draws)
        block.head << dayOverDate(basis.illness, draw.panel.when);
    for (const AnalyteRow& analyte : analytes) {
        if (std::none_of(draws.begin(), draws.end(), [&](const Draw& draw) { return has(draw, analyte.code); }))
            continue;
        QList<TableBlock::Cell> cells{{Message("%1 %2", {analyte.name, unitWords(analyte.unit)}), false}};
        for (const Draw& draw : draws)
            cells << cellOf(basis, judge, draw, analyte, below);
        block.rows << cells;
    }
    return block;
}

/// What the letters and the mark mean.
TextBlock legend(const SummaryBasis& basis, const Below& below)
{
    const Fact* flags = basis.facts.find(QLatin1StringView("labs.flags"));
    if (!below.byTable && !below.unreliable)
        return small(
            QT_TRANSLATE_NOOP("daymark", "H, L: outside the interval the laboratory printed with the result."));
    TextBlock words = small(
        QT_TRANSLATE_NOOP("daymark",
                          "H, L: outside the interval the laboratory printed with the result, else "
                          "of the target of a treatment, else of the interval of an own analyte or for age and sex"));
    if (flags)
        words.runs << raised(
            basis.footnotes.number(flags->rule, below.sources.join(QStringLiteral("; ")), flags->standing));
    if (below.unreliable)
        words.runs << Run{Message(QT_TRANSLATE_NOOP("daymark", ". %1 unreliable for weeks after IVIG, which raises it"),
                                  {QString::fromUtf8(unreliableMark)})};
    return words;
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
    Below below;
    const LabJudge judge(illness);
    const QList<AnalyteRow> analytes = analytesOf(draws, illness.record().ownAnalytes);
    for (qsizetype i = 0; i < draws.size(); i += drawsAcross)
        blocks << table(basis, judge, draws.mid(i, drawsAcross), analytes, below);
    blocks << legend(basis, below);
    if (!below.notes.isEmpty()) blocks << small(joined(below.notes, QT_TRANSLATE_NOOP("daymark", "%1. %2")));
    return blocks;
}

}  // namespace daymark::sections
