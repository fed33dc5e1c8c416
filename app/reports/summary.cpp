// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/summary.h"

#include "domain/age.h"
#include "reports/sections/sections.h"

namespace daymark {

namespace {

constexpr SummarySection list[] = {
    {"diagnosis", sections::diagnosis},
    {"scores", sections::scores},
    {"charts", sections::charts},
    {"coronaries", sections::coronaries},
    {"laboratory", sections::laboratory},
    {"treatments", sections::treatments},
    {"plan", sections::plan},
    {"questions", sections::questions},
    {"studies", sections::studies},
    {"presentation", sections::presentation},
    {"sources", sections::sources, true},
};

Message nameWords(const Patient& patient)
{
    return joined({Message::verbatim(patient.familyName), Message::verbatim(patient.givenName)}, commas);
}

/// Birth as far as it is known; that the date is not is said.
Message birthOrUnknown(const Record& record)
{
    const Message words = birthWords(record);
    if (record.patient.birth.isValid()) return words;
    return joined({QT_TRANSLATE_NOOP("daymark", "birth date unknown"), words}, commas);
}

Message onsetWords(const Episode& episode)
{
    if (!episode.onset.isValid()) return QT_TRANSLATE_NOOP("daymark", "onset unknown");
    const Message onset(QT_TRANSLATE_NOOP("daymark", "onset %1 (day 1)"), {episode.onset});
    switch (episode.onsetKind) {
        case OnsetKind::Estimated:
            if (episode.onsetError)
                return {QT_TRANSLATE_NOOP("daymark", "%1, estimated ± %2 days"), {onset, *episode.onsetError}};
            return {QT_TRANSLATE_NOOP("daymark", "%1, estimated"), {onset}};
        case OnsetKind::Chosen:
            return {QT_TRANSLATE_NOOP("daymark", "%1, a chosen date: none is published"), {onset}};
        case OnsetKind::Unknown:
            return {QT_TRANSLATE_NOOP("daymark", "%1, not known exactly"), {onset}};
        default:
            return onset;
    }
}

Message episodeWords(const Record& record, const SummaryBasis& basis)
{
    QList<Message> parts{
        Message(QT_TRANSLATE_NOOP("daymark", "Episode %1 of %2"), {basis.episodeNumber, basis.episodeCount}),
        onsetWords(basis.illness.episode())};
    if (const QDate onset = basis.illness.onset();
        onset.isValid() && (record.patient.birth.isValid() || basis.episodeCount > 1))
        parts << Message(QT_TRANSLATE_NOOP("daymark", "age at onset %1"), {ageWords(record, onset)});
    return joined(parts, dots);
}

Message identityWords(const Record& record)
{
    return joined({Message::verbatim(record.patient.number), nameWords(record.patient), birthOrUnknown(record)}, dots);
}

SpreadBlock head(const Record& record)
{
    const Patient& patient = record.patient;
    const auto line = [](TextBlock::Style style, Message text, bool strong) {
        return TextBlock{style, {{std::move(text), strong}}};
    };
    SpreadBlock spread;
    spread.leftShare = 64;
    spread.isRightFlushed = true;
    spread.left = {
        line(TextBlock::Style::Title, QT_TRANSLATE_NOOP("daymark", "Kawasaki disease follow-up summary"), true)};
    QList<Message> who{nameWords(patient)};
    if (patient.sex != Sex::NotStated) who << codeOf(patient.sex).label;
    who << birthOrUnknown(record);
    if (patient.death.isValid()) who << Message(QT_TRANSLATE_NOOP("daymark", "died %1"), {patient.death});
    spread.right = {line(TextBlock::Style::Body, Message::verbatim(patient.number), true),
                    line(TextBlock::Style::Body, joined(who, dots), false)};
    if (patient.ancestry != Ancestry::NotStated)
        spread.right << line(
            TextBlock::Style::Body,
            sections::labelled(QT_TRANSLATE_NOOP("daymark", "Ancestry"), codeOf(patient.ancestry).label), false);
    return spread;
}

}  // namespace

Document followUpSummary(const Record& record, QDate asOf, const Settings& settings)
{
    return followUpSummary(record, asOf, factsOf(record, asOf, settings), settings);
}

Document followUpSummary(const Record& whole, QDate asOf, const QList<EpisodeFacts>& facts, const Settings& settings)
{
    const Record record = until(whole, asOf);
    const Patient& patient = record.patient;
    Document document;
    document.title = Message(QT_TRANSLATE_NOOP("daymark", "Kawasaki disease follow-up summary, %1"), {patient.number});
    document.identity = identityWords(record);
    if (patient.origin == Origin::Synthetic || patient.origin == Origin::Published)
        document.note = codeOf(patient.origin).label;
    document.blocks << head(record);
    if (!patient.source.isEmpty())
        document.blocks << small(Message(QT_TRANSLATE_NOOP("daymark", "Source: %1"), {patient.source}));

    const Episode* latest = latestEpisode(record);
    QList<qsizetype> order;
    for (qsizetype i = record.episodes.size() - 1; i >= 0; --i) {
        if (&record.episodes[i] == latest)
            order.prepend(i);
        else
            order << i;
    }
    Footnotes footnotes;
    const auto write = [&](qsizetype i, bool once) {
        const Illness illness(record, record.episodes[i], asOf, settings);
        const SummaryBasis basis{illness, facts[i], footnotes, int(i) + 1, int(record.episodes.size())};
        if (!once) document.blocks << TextBlock{TextBlock::Style::Subtitle, {{episodeWords(record, basis), false}}};
        for (const SummarySection& section : list) {
            if (section.isOnce == once) document.blocks << section.write(basis);
        }
    };
    for (const qsizetype i : std::as_const(order))
        write(i, false);
    if (!order.isEmpty()) write(order.first(), true);
    if (order.isEmpty())
        document.blocks << body(QT_TRANSLATE_NOOP("daymark", "No episode of illness is recorded yet."));
    return document;
}

}  // namespace daymark
