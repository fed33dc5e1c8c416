// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coronary/models.h"
#include "reports/sections/sections.h"

#include <algorithm>
#include <QHash>

namespace daymark::sections {

namespace {

constexpr qsizetype segmentsAcross = 5;
/// Marks a diameter that is of another class by another Z model.
constexpr char differsMark[] = "‡";
// Widths of the columns, as parts of the page.
constexpr int dayWidth = 11;
constexpr int measureWidth = 8;
constexpr int wordyWidth = 13;
constexpr int sizeWidth = 12;
constexpr int wordsWidth = 16;

/// One echo with its measures.
struct Echo
{
    EchoStudy study;
    QList<CoronaryMeasure> measures;
};

QList<Segment> segmentsOf(const QList<Echo>& echos)
{
    QList<Segment> segments;
    for (const Echo& echo : echos) {
        for (const CoronaryMeasure& measure : echo.measures) {
            if (!segments.contains(measure.measure.segment)) segments << measure.measure.segment;
        }
    }
    std::sort(segments.begin(), segments.end());
    return segments;
}

/// "4.1 (Z +5.80 r)"; what is told beside the diameter follows it.
Message measureCell(const CoronaryMeasure& measure)
{
    const EchoMeasure& typed = measure.measure;
    QList<Message> parts;
    if (typed.mm) parts << Message("%1", {Argument(typed.mm->value)});
    if (measure.z) parts << Message(QT_TRANSLATE_NOOP("daymark", "Z %1"), {shownZ(measure.z->z)});
    if (typed.reportedZ)
        parts << Message(QT_TRANSLATE_NOOP("daymark", "Z %1 reported"), {Argument(typed.reportedZ->value, -1, true)});
    if (typed.statedSize != StatedSize::NotStated)
        parts << Message(QT_TRANSLATE_NOOP("daymark", "“%1”"), {Message(codeOf(typed.statedSize).label)});
    if (typed.shape != AneurysmShape::NotStated) parts << codeOf(typed.shape).label;
    if (typed.thrombus != Answer::NotStated)
        parts << (typed.thrombus == Answer::Yes ? Message(QT_TRANSLATE_NOOP("daymark", "thrombus"))
                                                : Message(QT_TRANSLATE_NOOP("daymark", "no thrombus")));
    if (typed.stenosis != Stenosis::NotStated)
        parts << Message(QT_TRANSLATE_NOOP("daymark", "stenosis: %1"), {Message(codeOf(typed.stenosis).label)});
    if (!typed.aneurysm.isEmpty()) parts << Message(QT_TRANSLATE_NOOP("daymark", "aneurysm %1"), {typed.aneurysm});
    parts << confirmedWords(typed.confirmation);
    return joined(parts, commas);
}

/// Class of the study, its words, and what else it says.
Message conclusionCell(const Echo& echo)
{
    const EchoStudy& study = echo.study;
    QList<Message> parts;
    CoronaryClass highest = CoronaryClass::NotStated;
    for (const CoronaryMeasure& measure : echo.measures)
        highest = std::max(highest, measure.aha);
    if (highest != CoronaryClass::NotStated) parts << codeOf(highest).label;
    if (study.conclusion != EchoConclusion::NotStated)
        parts << Message(QT_TRANSLATE_NOOP("daymark", "“%1”"), {Message(codeOf(study.conclusion).label)});
    parts << Message::verbatim(study.conclusionText);
    const auto add = [&](const char* label, const auto& value) {
        if (value != std::decay_t<decltype(value)>{}) parts << labelled(label, codeOf(value).label);
    };
    if (study.lvef) parts << Message(QT_TRANSLATE_NOOP("daymark", "LVEF %1 %"), {study.lvef->value});
    add(QT_TRANSLATE_NOOP("daymark", "Mitral regurgitation"), study.mitralRegurgitation);
    add(QT_TRANSLATE_NOOP("daymark", "Pericardial effusion"), study.effusion);
    add(QT_TRANSLATE_NOOP("daymark", "Perivascular brightness"), study.perivascularBrightness);
    add(QT_TRANSLATE_NOOP("daymark", "Lack of tapering"), study.lackOfTapering);
    add(QT_TRANSLATE_NOOP("daymark", "Image quality"), study.quality);
    parts << confirmedWords(study.confirmation);
    return joined(parts, semicolons);
}

Message sizeCell(const Echo& echo)
{
    for (const CoronaryMeasure& measure : echo.measures) {
        if (measure.body)
            return {
                QT_TRANSLATE_NOOP("daymark", "%1 kg · %2 cm · %3 m²"),
                {measure.body->body.weight.value, measure.body->body.height.value, Argument(measure.z->bsa.value, 2)}};
    }
    QList<Message> own;
    if (echo.study.weight) own << Message(QT_TRANSLATE_NOOP("daymark", "%1 kg"), {echo.study.weight->value});
    if (echo.study.height) own << Message(QT_TRANSLATE_NOOP("daymark", "%1 cm"), {echo.study.height->value});
    return joined(own, commas);
}

/// The studies of the illness with what each says of a segment, also where nothing was measured: a thrombus, a shape.
QList<Echo> echosOf(const Illness& illness)
{
    QHash<Id, QList<CoronaryMeasure>> said;
    for (const CoronaryStudy& study : coronaryHistory(illness.record()))
        said.insert(study.study.id, study.measures + study.unmeasured);
    QList<Echo> echos;
    for (const EchoStudy& study : illness.rows<EchoStudy>())
        echos << Echo{study, said.value(study.id)};
    return echos;
}

/// Whether any study has a body size: a column of dashes says nothing.
bool isAnySized(const QList<Echo>& echos)
{
    return std::any_of(echos.begin(), echos.end(), [](const Echo& echo) { return !sizeCell(echo).isEmpty(); });
}

bool differs(const CoronaryMeasure& measure, const Record& record)
{
    return classDiffers(modelsSideBySide(measure, record));
}

TableBlock::Cell segmentCell(const Echo& echo, Segment segment, const Record& record)
{
    QList<Message> words;
    TableBlock::Cell cell;
    for (const CoronaryMeasure& measure : echo.measures) {
        if (measure.measure.segment != segment) continue;
        words << measureCell(measure);
        if (differs(measure, record)) cell.mark = Message(differsMark);
    }
    cell.text = words.isEmpty() ? Message("—") : joined(words, semicolons);
    return cell;
}

/// Whether more than a diameter and its Z stands in the column of a segment.
bool isWordy(Segment segment, const QList<Echo>& echos)
{
    return std::any_of(echos.begin(), echos.end(), [&](const Echo& echo) {
        return std::any_of(echo.measures.begin(), echo.measures.end(), [&](const CoronaryMeasure& measure) {
            const EchoMeasure& typed = measure.measure;
            return typed.segment == segment &&
                   (typed.statedSize != StatedSize::NotStated || typed.shape != AneurysmShape::NotStated ||
                    !typed.aneurysm.isEmpty() || typed.thrombus != Answer::NotStated ||
                    typed.stenosis != Stenosis::NotStated || (typed.reportedZ && measure.z));
        });
    });
}

/// The number of the rule of the classes.
Message noteOfClass(const SummaryBasis& basis)
{
    const Fact* fact = basis.facts.find(QLatin1StringView("coronary.measures"));
    return fact ? Message("%1", {basis.footnotes.number(*fact)}) : Message();
}

TableBlock table(const SummaryBasis& basis, const QList<Echo>& echos, const QList<Segment>& segments, bool isFirst)
{
    const bool isSized = isFirst && isAnySized(echos);
    TableBlock block;
    block.head << Message(QT_TRANSLATE_NOOP("daymark", "Day"));
    for (const Segment segment : segments)
        block.head << codeOf(segment).label;
    if (isFirst) {
        if (isSized) block.head << QT_TRANSLATE_NOOP("daymark", "Body size");
        block.head << TableBlock::Cell(QT_TRANSLATE_NOOP("daymark", "Class (AHA 2017), words"), false,
                                       noteOfClass(basis));
    }
    block.widths << dayWidth;
    for (const Segment segment : segments)
        block.widths << (isWordy(segment, echos) ? wordyWidth : measureWidth);
    if (isSized) block.widths << sizeWidth;
    if (isFirst) block.widths << wordsWidth;
    for (const Echo& echo : echos) {
        QList<TableBlock::Cell> row{{dayAndDate(basis.illness, echo.study.when), true}};
        for (const Segment segment : segments)
            row << segmentCell(echo, segment, basis.illness.record());
        if (isSized) row << TableBlock::Cell{sizeCell(echo), false};
        if (isFirst) row << TableBlock::Cell{conclusionCell(echo), false};
        block.rows << row;
    }
    return block;
}

/// Why Z scores are missing: each reason once.
QList<Block> reasons(const QList<Echo>& echos)
{
    QList<Message> seen;
    for (const Echo& echo : echos) {
        for (const CoronaryMeasure& measure : echo.measures) {
            if (!measure.z && measure.measure.mm && !seen.contains(measure.z.error().message))
                seen << measure.z.error().message;
        }
    }
    if (seen.isEmpty()) return {};
    return {small(Message(QT_TRANSLATE_NOOP("daymark", "Without a computed Z: %1."), {joined(seen, semicolons)}))};
}

/// What the mark of a diameter means, where one stands.
QList<Block> markWords(const SummaryBasis& basis, const QList<Echo>& echos)
{
    for (const Echo& echo : echos) {
        for (const CoronaryMeasure& measure : echo.measures) {
            if (!differs(measure, basis.illness.record())) continue;
            const Fact* fact = basis.facts.find(QLatin1StringView("coronary.models"));
            TextBlock words = small(Message(QT_TRANSLATE_NOOP("daymark", "%1 of another class by another Z model"),
                                            {QString::fromUtf8(differsMark)}));
            if (fact) words.runs << raised(basis.footnotes.number(*fact));
            return {words};
        }
    }
    return {};
}

}  // namespace

QList<Block> coronaries(const SummaryBasis& basis)
{
    const Illness& illness = basis.illness;
    const QList<Echo> echos = echosOf(illness);
    if (echos.isEmpty()) return {};
    const ZModel* model = zModel(illness.episode().zModel);
    QList<Block> blocks{heading(QT_TRANSLATE_NOOP("daymark", "Coronary arteries"))};
    blocks << small(model ? Message(QT_TRANSLATE_NOOP("daymark",
                                                      "Internal diameter in mm; Z by %1 with BSA by %2 of "
                                                      "each study."),
                                    {nameOf(*model), QString::fromUtf8(nameOf(model->bsaFormula).code)})
                          : Message(QT_TRANSLATE_NOOP("daymark", "Internal diameter in mm.")));
    const QList<Segment> segments = segmentsOf(echos);
    blocks << table(basis, echos, segments.first(std::min(segments.size(), segmentsAcross)), true);
    for (qsizetype i = segmentsAcross; i < segments.size(); i += segmentsAcross) {
        const QList<Segment> piece = segments.mid(i, segmentsAcross);
        QList<Echo> measured;
        for (const Echo& echo : std::as_const(echos)) {
            const bool any = std::any_of(echo.measures.begin(), echo.measures.end(),
                                         [&](const auto& m) { return piece.contains(m.measure.segment); });
            if (any) measured << echo;
        }
        blocks << table(basis, measured, piece, false);
    }
    return blocks + markWords(basis, echos) + reasons(echos);
}

}  // namespace daymark::sections
