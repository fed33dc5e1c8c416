// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/visitsheet.h"

#include "domain/followup/schedule.h"
#include "models/schedulelines.h"
#include "models/shownillness.h"

#include <algorithm>

namespace daymark {

namespace {

/// The last visit of the same illness before `date`.
const Visit* visitBefore(const Record& record, const Id& episode, QDate date, QDate onset)
{
    const Visit* last = nullptr;
    for (const Visit& visit : record.visits) {
        const QDate when = visit.when.first(onset);
        if (visit.parent != episode || !when.isValid() || when >= date) continue;
        if (!last || isBefore(last->when, visit.when, onset)) last = &visit;
    }
    return last;
}

Message beforeWords(const Visit& visit)
{
    Message words{QT_TRANSLATE_NOOP("daymark", "Visit of %1"), {visit.when.words()}};
    if (!visit.plan.isEmpty())
        words = {QT_TRANSLATE_NOOP("daymark", "%1; plan: %2"), {words, Message::verbatim(visit.plan)}};
    if (!visit.questions.isEmpty())
        words = {QT_TRANSLATE_NOOP("daymark", "%1; questions: %2"), {words, Message::verbatim(visit.questions)}};
    if (!visit.nextDue.isNull())
        words = {QT_TRANSLATE_NOOP("daymark", "%1; next visit %2"), {words, visit.nextDue.words()}};
    return words;
}

/// What the schedule asks for next after a day. What is only to be considered, or left to decide, proposes nothing.
std::optional<ProposedVisit> proposalAfter(const Illness& illness, QDate date)
{
    std::optional<ProposedVisit> next;
    for (const PlannedItem& item : scheduleOf(illness).items) {
        const bool open =
            item.status == PlanStatus::Due || item.status == PlanStatus::Overdue || item.status == PlanStatus::Planned;
        if (!open || item.optional || item.standing == Standing::Unverified || !item.dueFrom.isValid()) continue;
        // What was open on the day of the visit is due that day; the next one comes after.
        if (item.dueFrom <= date) continue;
        if (next && next->on <= item.dueFrom) continue;
        next = ProposedVisit{item.dueFrom, item.dueTo, item.countsFrom, whatWords(item)};
    }
    return next;
}

QDate dateOf(const Session& session, const Visit* visit, const Illness& illness)
{
    const QDate date = visit ? visit->when.first(illness.onset()) : QDate();
    return date.isValid() ? date : session.today();
}

}  // namespace

VisitSheet visitSheet(const Session& session, const Visit* visit)
{
    return ofShownIllness(session, [&](const Illness& illness) {
        VisitSheet sheet;
        const QDate date = dateOf(session, visit, illness);
        if (const Visit* before = visitBefore(session.record(), session.episode(), date, illness.onset()))
            sheet.before = beforeWords(*before);
        sheet.proposal = proposalAfter(illness, date);
        return sheet;
    });
}

RowPlace bodyPlaceOf(const Session& session, const Visit* visit, BodyKind kind)
{
    RowPlace place{session.record().patient.id, &rowKind<BodySize>()};
    if (!visit || visit->when.isNull()) return place;
    place.parent = session.episode();
    const QList<BodySize>& sizes = session.record().bodySizes;
    const auto there = std::find_if(sizes.begin(), sizes.end(), [&](const BodySize& size) {
        return size.parent == place.parent && size.kind == kind && size.when == visit->when;
    });
    if (there != sizes.end()) place.row = there->id;
    const auto field = [&](const char* key) { return place.kind->indexOf(QLatin1StringView(key)); };
    place.beginning = {{field("when"), visit->when.text()},
                       {field("kind"), QString::fromLatin1(codeOf(kind).code)},
                       {field("method"), QString::fromLatin1(codeOf(BodyMethod::Measured).code)}};
    return place;
}

std::optional<Message> whyUnplanned(const Session& session, const Visit& visit, const Moment& nextDue)
{
    return ofShownIllness(session, [&](const Illness& illness) -> std::optional<Message> {
        const auto asked = proposalAfter(illness, dateOf(session, &visit, illness));
        const QDate date = nextDue.first(illness.onset());
        if (!asked || !date.isValid()) return std::nullopt;
        if (nextDue.last(illness.onset()) < asked->earliest)
            return Message(QT_TRANSLATE_NOOP("daymark",
                                             "The plan asks for this from %1 on: %2. Enter again keeps the earlier "
                                             "date; write the reason into the plan of this visit"),
                           {asked->on, asked->what});
        if (!asked->latest.isValid() || date <= asked->latest) return std::nullopt;
        return Message(QT_TRANSLATE_NOOP("daymark",
                                         "The plan asks for this until %1: %2. Enter again keeps the later date; "
                                         "write the reason into the plan of this visit"),
                       {asked->latest, asked->what});
    });
}

}  // namespace daymark
