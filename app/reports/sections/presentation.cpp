// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/typedwords.h"
#include "reports/sections/sections.h"

namespace daymark::sections {

namespace {

/// A line of the table: what, and all that is recorded of it.
void addLine(TableBlock& table, const Message& what, const QList<Message>& recorded)
{
    if (!recorded.isEmpty()) table.rows << QList<TableBlock::Cell>{{what, true}, {joined(recorded, semicolons), false}};
}

Message withSpan(const Illness& illness, const Message& what, const Moment& from, const Moment& to)
{
    const Message span = spanWords(illness, from, to);
    return span.isEmpty() ? what : Message(QT_TRANSLATE_NOOP("daymark", "%1 (%2)"), {what, span});
}

QList<Message> stays(const Illness& illness)
{
    QList<Message> words;
    for (const Admission& stay : illness.rows<Admission>()) {
        QList<Message> parts;
        parts << (stay.kind == AdmissionKind::NotStated ? Message(QT_TRANSLATE_NOOP("daymark", "admission"))
                                                        : Message(codeOf(stay.kind).label));
        for (const QString& text : {stay.hospital, stay.ward, stay.reason, stay.notes})
            parts << Message::verbatim(text);
        words << withSpan(illness, joined(parts, commas), stay.from, stay.to);
    }
    return words;
}

QList<Message> signsOf(const Illness& illness)
{
    QList<Message> words;
    for (const Sign& sign : illness.rows<Sign>()) {
        QList<Message> parts{labelled(codeOf(sign.sign).label, codeOf(sign.presence).label)};
        if (sign.size) parts << Message(QT_TRANSLATE_NOOP("daymark", "%1 mm"), {sign.size->value});
        parts << Message::verbatim(sign.detail) << confirmedWords(sign.confirmation);
        words << withSpan(illness, joined(parts, commas), sign.first, sign.last);
    }
    return words;
}

QList<Message> findingsOf(const Illness& illness)
{
    QList<Message> words;
    for (const Finding& finding : illness.rows<Finding>()) {
        QList<Message> parts{codeOf(finding.finding).label};
        if (finding.presence != Presence::NotStated && finding.presence != Presence::Present)
            parts << codeOf(finding.presence).label;
        if (finding.size) parts << Message(QT_TRANSLATE_NOOP("daymark", "%1 cm"), {finding.size->value});
        parts << Message::verbatim(finding.detail) << confirmedWords(finding.confirmation);
        words << withSpan(illness, joined(parts, commas), finding.first, finding.last);
    }
    return words;
}

QList<Message> testsOf(const Illness& illness)
{
    QList<Message> words;
    for (const SarsTest& test : illness.rows<SarsTest>()) {
        QList<Message> parts{codeOf(test.kind).label};
        if (test.result != TestResult::NotStated) parts << codeOf(test.result).label;
        parts << Message::verbatim(test.detail);
        words << withSpan(illness, joined(parts, commas), test.when, {});
    }
    return words;
}

QList<Message> feverOf(const Illness& illness)
{
    QList<Message> words;
    for (const FeverSpan& span : illness.rows<FeverSpan>()) {
        const Message fever = span.fever == Presence::Absent ? Message(QT_TRANSLATE_NOOP("daymark", "no fever"))
                                                             : Message(QT_TRANSLATE_NOOP("daymark", "fever"));
        words << withSpan(illness, joined({fever, Message::verbatim(span.detail)}, commas), span.from, span.to);
    }
    for (const Temperature& reading : illness.rows<Temperature>()) {
        const QString unit = reading.unit == TemperatureUnit::Fahrenheit ? QStringLiteral("°F") : QStringLiteral("°C");
        QList<Message> parts{Message("%1 %2", {typedWords(reading.text), unit})};
        if (reading.route != Route::NotStated) parts << codeOf(reading.route).label;
        if (reading.antipyretic == Answer::Yes) parts << QT_TRANSLATE_NOOP("daymark", "after an antipyretic");
        parts << Message::verbatim(reading.detail) << confirmedWords(reading.confirmation);
        words << withSpan(illness, joined(parts, commas), reading.when, {});
    }
    return words;
}

QList<Message> measuresOf(const Illness& illness)
{
    QList<Message> words;
    for (const Vital& vital : illness.rows<Vital>())
        words << withSpan(
            illness,
            joined({Message("%1 %2 %3", {Message(codeOf(vital.kind).label), typedWords(vital.text), vital.unit}),
                    Message::verbatim(vital.detail), confirmedWords(vital.confirmation)},
                   commas),
            vital.when, {});
    for (const BodySize& size : illness.rows<BodySize>()) {
        const QString unit = !size.unit.isEmpty()            ? size.unit
                             : size.kind == BodyKind::Weight ? QStringLiteral("kg")
                                                             : QStringLiteral("cm");
        QList<Message> parts{Message("%1 %2 %3", {Message(codeOf(size.kind).label), typedWords(size.text), unit})};
        if (size.method != BodyMethod::NotStated && size.method != BodyMethod::Measured)
            parts << codeOf(size.method).label;
        parts << confirmedWords(size.confirmation);
        words << withSpan(illness, joined(parts, commas), size.when, {});
    }
    return words;
}

}  // namespace

QList<Block> presentation(const SummaryBasis& basis)
{
    const Illness& illness = basis.illness;
    TableBlock table;
    table.head = {QT_TRANSLATE_NOOP("daymark", "What"), QT_TRANSLATE_NOOP("daymark", "Recorded")};
    table.widths = {3, 14};
    addLine(table, QT_TRANSLATE_NOOP("daymark", "Stays"), stays(illness));
    addLine(table, QT_TRANSLATE_NOOP("daymark", "Principal signs"), signsOf(illness));
    addLine(table, QT_TRANSLATE_NOOP("daymark", "Other findings"), findingsOf(illness));
    addLine(table, QT_TRANSLATE_NOOP("daymark", "SARS-CoV-2"), testsOf(illness));
    addLine(table, QT_TRANSLATE_NOOP("daymark", "Fever and temperatures"), feverOf(illness));
    addLine(table, QT_TRANSLATE_NOOP("daymark", "Vital signs and body size"), measuresOf(illness));
    const QString notes = illness.episode().notes;
    if (!notes.isEmpty()) addLine(table, QT_TRANSLATE_NOOP("daymark", "Notes"), {Message::verbatim(notes)});
    if (table.rows.isEmpty()) return {};
    return {heading(QT_TRANSLATE_NOOP("daymark", "Presentation")), table};
}

}  // namespace daymark::sections
