// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/duedates.h"

#include "domain/coronary.h"
#include "domain/followup/sources.h"
#include "domain/ivig.h"

#include <algorithm>
#include <QSet>

namespace daymark::followup {

namespace {

/// Left ventricular dysfunction: a local choice, the limit of the definition of MIS-C (CSTE/CDC 2023).
constexpr PlainNumber impairedLvef(55);

bool isIschaemiaTest(StudyKind kind)
{
    return kind == StudyKind::ExerciseTest || kind == StudyKind::StressEcho || kind == StudyKind::StressPerfusion;
}

bool isCoronaryImaging(StudyKind kind)
{
    return kind == StudyKind::CtAngiography || kind == StudyKind::MrAngiography || kind == StudyKind::Angiography;
}

bool isDay(const Moment& moment)
{
    return !moment.isNull() && !moment.isMonthOrYear();
}

/// Dates rows of all episodes.
class Calendar
{
public:
    Calendar(const Record& record, QDate asOf) : m_asOf(asOf)
    {
        for (const Episode& episode : record.episodes)
            m_onsets.insert(episode.id, episode.onset);
    }
    template <class Row>
    std::optional<DoneOn> date(const Row& row) const
    {
        return DoneOn::at(row.when, m_onsets.value(row.parent), m_asOf);
    }
    template <class Row>
    QList<DoneOn> dates(const QList<Row>& rows) const
    {
        QList<DoneOn> all;
        for (const Row& row : rows) {
            if (const auto day = date(row)) all << *day;
        }
        return all;
    }

private:
    QDate m_asOf;
    QHash<Id, QDate> m_onsets;
};

void addStudies(Made& made, const Record& record, const Calendar& calendar)
{
    QDate latest;
    for (const OtherStudy& study : record.otherStudies) {
        const auto day = calendar.date(study);
        if (!day) continue;
        if (isCoronaryImaging(study.kind)) made.imaging << *day;
        // Any study that says something about ischaemia has looked for it.
        if (isIschaemiaTest(study.kind) || study.ischaemia != Answer::NotStated) made.ischaemiaTests << *day;
        if (study.ischaemia == Answer::NotStated || (latest.isValid() && day->first < latest)) continue;
        latest = day->first;
        made.ischaemia = metIf(study.ischaemia == Answer::Yes);
    }
}

void addVentricle(Made& made, const Record& record, const Calendar& calendar)
{
    QDate latest;
    for (const EchoStudy& study : record.echoStudies) {
        const auto day = calendar.date(study);
        if (!study.lvef || !day || (latest.isValid() && day->first < latest)) continue;
        latest = day->first;
        made.ventricleIsImpaired = metIf(*study.lvef < impairedLvef);
    }
}

bool showsAneurysm(const CoronaryStudy& study)
{
    return std::any_of(study.measures.begin(), study.measures.end(),
                       [](const CoronaryMeasure& measure) { return measure.aha >= CoronaryClass::Small; });
}

/// Since when the child has, or had, an aneurysm that was there before this onset: see Made.
QDate aneurysmSince(QDate onset, const Record& record)
{
    QDate since;
    for (const CoronaryStudy& study : coronaryHistory(record)) {
        if (!study.date.isValid() || study.date >= onset || !showsAneurysm(study)) continue;
        const QDate from = study.onset.isValid() ? study.onset : study.date;
        if (!since.isValid() || from < since) since = from;
    }
    return since;
}

/// Echos in which a segment was looked at for thrombus.
void addThrombus(Made& made, const Record& record, const Calendar& calendar)
{
    QSet<Id> looked;
    for (const EchoMeasure& measure : record.echoMeasures) {
        if (measure.thrombus != Answer::NotStated) looked.insert(measure.parent);
    }
    made.thrombus = made.imaging;
    for (const EchoStudy& study : record.echoStudies) {
        const auto day = calendar.date(study);
        if (day && looked.contains(study.id)) made.thrombus << *day;
    }
}

std::optional<DoneOn> lastOf(const QList<DoneOn>& done)
{
    return done.isEmpty() ? std::nullopt : std::optional(done.last());
}

Message withLast(const Message& told, const DoneOn& last)
{
    return joined(
        {told, last.words(QT_TRANSLATE_NOOP("daymark", "last on %1"), QT_TRANSLATE_NOOP("daymark", "last in %1"))},
        semicolons);
}

/// "visit with …: every 6 to 12 months; last on 3 May 2022".
Message itemWords(FollowUpItem item, const Message& interval, const std::optional<DoneOn>& last)
{
    const Message label(codeOf(item).label);
    if (!last) return {QT_TRANSLATE_NOOP("daymark", "%1: %2; none recorded"), {label, interval}};
    return withLast({QT_TRANSLATE_NOOP("daymark", "%1: %2"), {label, interval}}, *last);
}

bool isOfArteries(FollowUpItem item)
{
    return item == FollowUpItem::IschaemiaTest || item == FollowUpItem::Imaging ||
           item == FollowUpItem::ThrombusImaging;
}

/// When something is due, and from when on an examination counts for it.
struct Due
{
    QDate from;
    QDate to;
    QDate counts;
};

/// A fixed point of the plan, and from when on an examination counts for it.
struct Point
{
    QDate date;
    QDate counts;
};

/// The first fixed point that was not kept; none where all were.
std::optional<Point> openPoint(const Cell& cell, QDate onset, const std::optional<DoneOn>& last)
{
    if (!onset.isValid()) return std::nullopt;
    for (const Span& span : cell.points) {
        if (span.isNull()) break;
        const QDate point = span.after(onset);
        const QDate counts = countsFrom(point, span);
        if (!last || last->last < counts) return Point{point, counts};
    }
    return std::nullopt;
}

/// Counted from this onset and the last one made; none where neither is known.
std::optional<Due> dueCounting(const Cell& cell, QDate onset, const std::optional<DoneOn>& last)
{
    if (const auto point = openPoint(cell, onset, last)) return Due{point->date, point->date, point->counts};
    const QDate from = last ? last->first : onset;
    if (!from.isValid() || cell.from.isNull()) return std::nullopt;
    const QDate due = cell.from.after(from);
    return Due{due, cell.to.after(last ? last->last : onset), countsFrom(due, cell.from)};
}

void dateRecurring(PlannedItem& planned, const Cell& cell, const Made& made)
{
    auto due = dueCounting(cell, made.onset, planned.lastDone);
    // A new illness puts off no test of an aneurysm that was there before.
    if (isOfArteries(planned.item) && made.aneurysmSince.isValid()) {
        const auto before = dueCounting(cell, made.aneurysmSince, planned.lastDone);
        if (before && (!due || before->from < due->from)) due = before;
    }
    if (!due) return;
    planned.dueFrom = due->from;
    planned.dueTo = due->to;
    planned.countsFrom = due->counts;
}

PlanStatus considered(QDate dueFrom, QDate asOf)
{
    return dueFrom.isValid() && asOf < dueFrom ? PlanStatus::Planned : PlanStatus::Decide;
}

void dateOnce(PlannedItem& planned, const Cell& cell, const Made& made)
{
    if (!made.onset.isValid()) {
        planned.status = PlanStatus::Decide;
        return;
    }
    planned.dueFrom = cell.from.after(made.onset);
    planned.dueTo = cell.to.after(made.onset);
    planned.countsFrom = countsFrom(planned.dueFrom, cell.from);
    const bool isMade = planned.lastDone && planned.lastDone->last >= planned.countsFrom;
    planned.status = isMade ? PlanStatus::Done : statusOf(planned.dueFrom, planned.dueTo, made.asOf);
}

}  // namespace

const QList<DoneOn>& Made::done(FollowUpItem item) const
{
    static const QList<DoneOn> unknown;
    switch (item) {
        case FollowUpItem::Visit:
            return visits;
        case FollowUpItem::Echo:
        case FollowUpItem::EchoBaseline:
        case FollowUpItem::EchoTwoWeeks:
        case FollowUpItem::EchoSixWeeks:
            return echos;
        case FollowUpItem::IschaemiaTest:
            return ischaemiaTests;
        case FollowUpItem::Imaging:
            return imaging;
        case FollowUpItem::ThrombusImaging:
            return thrombus;
        case FollowUpItem::Laboratory:
            return laboratory;
        default:
            return unknown;
    }
}

Made madeOf(const Illness& illness)
{
    const Record& record = illness.record();
    const Calendar calendar(record, illness.asOf());
    Made made;
    made.asOf = illness.asOf();
    made.onset = illness.onset();
    const QList<Infusion>& infusions = illness.once<ivigInfusions>();
    for (const Infusion& infusion : infusions) {
        // An undated one, or one of a month, is no day to count from.
        if (!made.treatment.isValid() && isDay(infusion.start)) made.treatment = infusion.start.first(illness.onset());
    }
    made.treated = made.treatment.isValid();
    if (!made.treated) made.treatment = made.onset;
    if (!made.onset.isValid()) made.onset = made.treatment;

    QList<EchoStudy> echos = record.echoStudies;
    echos.removeIf([&](const EchoStudy& study) { return !saysSomething(study, record); });
    made.echos = calendar.dates(echos);
    made.visits = calendar.dates(record.visits) + made.echos;
    made.laboratory = calendar.dates(record.labPanels);
    addStudies(made, record, calendar);
    addThrombus(made, record, calendar);
    addVentricle(made, record, calendar);
    for (auto* list :
         {&made.echos, &made.visits, &made.ischaemiaTests, &made.imaging, &made.thrombus, &made.laboratory})
        std::sort(list->begin(), list->end(), [](const DoneOn& a, const DoneOn& b) { return a.first < b.first; });
    // A new illness begins the plan anew: what was made after an earlier one does not count for it. But an aneurysm
    // that was there already goes on being tested at its own interval.
    if (record.episodes.size() > 1 && made.onset.isValid()) {
        made.aneurysmSince = aneurysmSince(made.onset, record);
        QList<QList<DoneOn>*> anew{&made.echos, &made.visits, &made.laboratory};
        if (!made.aneurysmSince.isValid()) anew << &made.ischaemiaTests << &made.imaging << &made.thrombus;
        for (auto* list : std::as_const(anew))
            list->removeIf([&](const DoneOn& done) { return done.last < made.onset; });
    }
    return made;
}

QDate countsFrom(QDate point, Span span)
{
    return span.unit == Span::Unit::Week ? point.addDays(-7) : point.addMonths(-1);
}

PlannedItem toDecide(FollowUpItem item, const Message& why)
{
    PlannedItem planned;
    planned.item = item;
    planned.status = PlanStatus::Decide;
    planned.text = Message(QT_TRANSLATE_NOOP("daymark", "%1: to be decided. %2"), {Message(codeOf(item).label), why});
    return planned;
}

PlannedItem plannedItem(FollowUpItem item, const Cell& cell, const Made& made)
{
    PlannedItem planned;
    planned.item = item;
    planned.interval = Message(cell.words);
    planned.lastDone = lastOf(made.done(item));
    planned.text = itemWords(item, planned.interval, planned.lastDone);
    switch (cell.kind) {
        case Cell::Kind::NotNeeded:
            planned.status = PlanStatus::NotNeeded;
            planned.text = Message("%1: %2", {Message(codeOf(item).label), planned.interval});
            break;
        case Cell::Kind::Recurring:
        case Cell::Kind::Discharge:
            dateRecurring(planned, cell, made);
            planned.status =
                planned.dueFrom.isValid() ? statusOf(planned.dueFrom, planned.dueTo, made.asOf) : PlanStatus::Decide;
            break;
        case Cell::Kind::Consider:
            planned.optional = true;
            dateRecurring(planned, cell, made);
            planned.status = considered(planned.dueFrom, made.asOf);
            break;
        case Cell::Kind::Once:
            dateOnce(planned, cell, made);
            break;
        case Cell::Kind::OnlyIschaemia:
            planned.optional = true;
            planned.status = made.ischaemia == Met::Yes || made.ventricleIsImpaired == Met::Yes ? PlanStatus::Decide
                                                                                                : PlanStatus::NotNeeded;
            break;
        case Cell::Kind::Unverified:
            planned.optional = true;
            planned.standing = Standing::Unverified;
            planned.status = PlanStatus::Decide;
            planned.text = Message(QT_TRANSLATE_NOOP("daymark", "unverified: %1: %2; decide"),
                                   {Message(codeOf(item).label), planned.interval});
            if (planned.lastDone) planned.text = withLast(planned.text, *planned.lastDone);
            break;
    }
    return planned;
}

QList<PlannedItem> dischargeItems(const Cell& cell, const Made& made, bool isNormal)
{
    PlannedItem visit = plannedItem(FollowUpItem::Visit, cell, made);
    PlannedItem end;
    end.item = FollowUpItem::Discharge;
    end.interval = visit.interval;
    if (!made.onset.isValid()) return {visit, toDecide(FollowUpItem::Discharge, visit.interval)};
    const Span last = cell.points.front().isNull() ? cell.from
                                                   : *std::find_if(cell.points.rbegin(), cell.points.rend(),
                                                                   [](const Span& span) { return !span.isNull(); });
    end.dueFrom = last.after(made.onset);
    const bool window = cell.points.front().isNull();
    if (window) {
        visit.dueFrom = visit.countsFrom = end.dueFrom;
        visit.dueTo = end.dueTo = cell.to.after(made.onset);
    }
    const bool seen = window ? visit.lastDone && visit.lastDone->last >= visit.dueFrom : !visit.dueFrom.isValid();
    visit.status = seen ? PlanStatus::Done : statusOf(visit.dueFrom, visit.dueTo, made.asOf);
    const bool isPast = end.dueTo.isValid() && made.asOf > end.dueTo;
    end.status = seen || isPast ? PlanStatus::Decide : PlanStatus::Planned;
    end.text = isNormal ? Message(QT_TRANSLATE_NOOP("daymark", "end of follow-up: may be decided"))
                        : Message(QT_TRANSLATE_NOOP("daymark",
                                                    "end of follow-up: the table lets it end if the coronaries are "
                                                    "normal, which they are not; to be decided"));
    end.optional = true;
    return {visit, end};
}

}  // namespace daymark::followup
