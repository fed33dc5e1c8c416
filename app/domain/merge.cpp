// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/merge.h"

#include "domain/catalogue/drugs.h"
#include "domain/check/check.h"
#include "domain/illness.h"
#include "domain/labs.h"

#include <algorithm>
#include <cstdlib>
#include <QHash>
#include <QSet>

namespace daymark {

namespace {

/// What there is once in its draw, echo, illness or child: a result of an analyte, a segment, a sign, an own analyte.
template <class Row>
constexpr bool hasOnePlace = std::is_same_v<Row, LabResult> || std::is_same_v<Row, EchoMeasure> ||
                             std::is_same_v<Row, Sign> || std::is_same_v<Row, OwnAnalyte>;

/// Fields of the child that belong to the entry in the registry, not to the child.
bool isOfEntry(const FieldInfo& field)
{
    const QLatin1StringView name = field.name();
    return name == QLatin1StringView("number") || name == QLatin1StringView("origin") ||
           name == QLatin1StringView("source") || name == QLatin1StringView("binned") ||
           name == QLatin1StringView("binReason");
}

/// What `ours` does not state it takes from `theirs`; where both state something else, ours stays and that is said of
/// `subject` (empty: of the child or what is clear without). What has one place is one thing: where the two contradict
/// each other in it, ours stays as it is and takes nothing.
template <class Row>
void mergeFields(Row& ours, const Row& theirs, const Message& subject, QList<Message>& differ)
{
    const auto say = [&](const auto& field, const QString& own, const QVariant& their) {
        differ << Message(QT_TRANSLATE_NOOP("daymark", "%1: %2 stays, not %3"),
                          {joined({subject, Message(field.label)}, commas), own, their.toString()});
    };
    QList<const Field<Row>*> missing;
    bool contradicts = false;
    for (const Field<Row>& field : Row::fields()) {
        const QVariant their = field.get(theirs);
        if (isOfEntry(field) || their.isNull()) continue;
        const QVariant own = field.get(ours);
        if (own.isNull()) {
            missing << &field;
        } else if (own != their) {
            contradicts = true;
            say(field, own.toString(), their);
        }
    }
    for (const Field<Row>* field : std::as_const(missing)) {
        if (contradicts && hasOnePlace<Row>)
            say(*field, QStringLiteral("–"), field->get(theirs));
        else
            (void)field->set(ours, field->get(theirs));  // the same field took it before, of another child
    }
}

// Onsets so many days apart are one illness, dated twice: nobody falls ill again within them. A local choice.
constexpr int sameIllnessDays = 14;

/// Two rows that stand for the same: an illness by its onset, a draw or an echo by its time, what has one place in its
/// draw, echo, illness or child by that, any other row by all it says.
template <class Row>
bool isSame(const Row& ours, const Row& theirs)
{
    if constexpr (std::is_same_v<Row, Episode>)
        return ours.onset.isValid() && theirs.onset.isValid() &&
               std::abs(ours.onset.daysTo(theirs.onset)) <= sameIllnessDays;
    if constexpr (std::is_same_v<Row, LabPanel> || std::is_same_v<Row, EchoStudy>)
        return ours.parent == theirs.parent && !ours.when.isNull() && ours.when == theirs.when;
    if constexpr (std::is_same_v<Row, LabResult>) return ours.parent == theirs.parent && ours.analyte == theirs.analyte;
    if constexpr (std::is_same_v<Row, EchoMeasure>)
        return ours.parent == theirs.parent && ours.segment == theirs.segment && ours.aneurysm == theirs.aneurysm;
    if constexpr (std::is_same_v<Row, Sign>) return ours.parent == theirs.parent && ours.sign == theirs.sign;
    if constexpr (std::is_same_v<Row, OwnAnalyte>) return ours.code == theirs.code;
    Row same = theirs;
    same.id = ours.id;
    return same == ours;
}

/// Days after an onset that will not be that of the row are the dates they were. Whether there is a week, month or year
/// after it too, which is approximate and goes with the onset that stays.
template <class Row>
bool dateDays(Row& row, QDate onset)
{
    bool goesWithOnset = false;
    for (const auto& field : Row::fields()) {
        if (field.kind != FieldKind::Moment) continue;
        const Moment& moment = field.moment(row);
        if (!moment.isRelative()) continue;
        if (moment.unit() == Span::Unit::Day)
            (void)field.set(row, Moment::on(moment.first(onset)).text());
        else
            goesWithOnset = true;
    }
    return goesWithOnset;
}

/// Which of ours each of theirs is, by id: first what says all the same, then what stands for the same. Each of ours is
/// one of theirs at most where it has one place, so that a second reading of it stays a second one.
template <class Row>
QHash<Id, Id> samePlaces(const QList<Row>& ours, const QList<Row>& theirs)
{
    QHash<Id, Id> same;
    QSet<Id> taken;
    for (const bool whole : {true, false}) {
        if (whole && !hasOnePlace<Row>) continue;
        for (const Row& row : theirs) {
            if (same.contains(row.id)) continue;
            for (const Row& there : ours) {
                if (hasOnePlace<Row> && taken.contains(there.id)) continue;
                Row alike = row;
                alike.id = there.id;
                if (whole ? alike != there : !isSame(there, row)) continue;
                same.insert(row.id, there.id);
                taken.insert(there.id);
                break;
            }
        }
    }
    return same;
}

/// The day of a draw or an echo, in its illness.
template <class Row>
Message dayIn(const Record& record, const Row* row)
{
    return row ? dayWords(row->when, onsetOf(record, row->parent)) : Message();
}

/// What a row that has one place is about: "LAD proximal, day 16"; empty where its fields say it themselves.
template <class Row>
Message subjectOf(const Row& row, const Record& record)
{
    if constexpr (std::is_same_v<Row, EchoMeasure>)
        return joined({Message(codeOf(row.segment).label), dayIn(record, find(record.echoStudies, row.parent))},
                      commas);
    if constexpr (std::is_same_v<Row, Sign>) return Message(codeOf(row.sign).label);
    if constexpr (std::is_same_v<Row, OwnAnalyte>) return Message::verbatim(row.name);
    return {};
}

/// A result is one thing, its unit part of it: ours stays whole, and that is said where theirs is another. Of the same
/// result, typed alike, what one entry does not say comes from the other.
void mergeResult(LabResult& ours, const LabResult& theirs, const Record& record, QList<Message>& differ)
{
    if (ours.text == theirs.text && ours.unit == theirs.unit && ours.state == theirs.state)
        return mergeFields(ours, theirs, analyteRow(ours.analyte, record.ownAnalytes).name, differ);
    const Message own = labText(ours, record.ownAnalytes);
    const Message their = labText(theirs, record.ownAnalytes);
    const auto ownValue = labValue(ours, record.ownAnalytes);
    const auto theirValue = labValue(theirs, record.ownAnalytes);
    if (ownValue && theirValue ? ownValue->number == theirValue->number : own == their) return;
    const Message subject =
        joined({analyteRow(ours.analyte, record.ownAnalytes).name, dayIn(record, find(record.labPanels, ours.parent))},
               commas);
    differ << Message(QT_TRANSLATE_NOOP("daymark", "%1: %2 stays, not %3"), {subject, own, their});
}

/// Doses of one drug on one day that are told differently: one of them is wrong, and both count.
void sayTwice(const Record& record, qsizetype stepsBefore, QList<Message>& differ)
{
    struct Given
    {
        Id episode;
        QString drug;
        QDate day;
        bool operator==(const Given&) const = default;
    };
    QList<Given> given;
    for (const DoseStep& step : record.doseSteps) {
        const Course* course = find(record.courses, step.parent);
        if (!course) continue;
        const Given now{course->parent, drugCode(course->drug), step.start.first(onsetOf(record, course->parent))};
        if (given.size() >= stepsBefore && now.day.isValid() && given.first(stepsBefore).contains(now))
            differ << Message(QT_TRANSLATE_NOOP("daymark",
                                                "%1 of %2 stands in both and not alike: both are kept and both "
                                                "count, remove the wrong one"),
                              {drugName(course->drug), now.day});
        given << now;
    }
}

}  // namespace

Merged merged(const Record& kept, const Record& other, const QString& reason, QDate today)
{
    Merged all{kept, other, 0, 0, {}, {}};
    mergeFields(all.kept.patient, other.patient, {}, all.differ);
    QHash<Id, Id> places;     // of a row of the other: where it is now
    QHash<Id, QDate> onsets;  // of such a row: the onset it was dated by, where its illness has another now
    QSet<QDate> slid;         // of them: those from which weeks, months or years were counted
    forEachTable([&](const auto& table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        QList<Row>& ours = all.kept.*table.rows;
        const QList<Row> before = ours;
        QList<Row> theirs = other.*table.rows;
        for (Row& row : theirs) {
            if constexpr (hasParent<Row>) {
                if (const QDate onset = onsets.value(row.parent); onset.isValid()) {
                    if (dateDays(row, onset)) slid.insert(onset);
                    onsets.insert(row.id, onset);
                }
                row.parent = places.value(row.parent, row.parent);
            }
            // A unit that is not typed is that of the own analyte, which may have another here.
            if constexpr (std::is_same_v<Row, LabResult>) {
                if (const OwnAnalyte* own = findOwn(row.analyte, other.ownAnalytes); own && row.unit.isEmpty())
                    row.unit = own->unit;
            }
        }
        const QHash<Id, Id> same = samePlaces(before, theirs);
        for (Row& row : theirs) {
            if (const Id there = same.value(row.id); !there.isNull()) {
                Row& own = *std::find_if(ours.begin(), ours.end(), [&](const Row& one) { return one.id == there; });
                if constexpr (std::is_same_v<Row, Episode>) {
                    if (own.onset != row.onset) onsets.insert(row.id, row.onset);
                }
                places.insert(row.id, there);
                if constexpr (std::is_same_v<Row, LabResult>)
                    mergeResult(own, row, all.kept, all.differ);
                else
                    mergeFields(own, row, subjectOf(row, all.kept), all.differ);
                ++all.equal;
                continue;
            }
            const Id now = Id::make();
            places.insert(row.id, now);
            row.id = now;
            ours << row;
            ++all.added;
        }
    });
    for (const QDate onset : std::as_const(slid))
        all.differ << Message(QT_TRANSLATE_NOOP("daymark",
                                                "What was dated in weeks, months or years after the onset of %1 counts "
                                                "from the onset that stays"),
                              {onset});
    sayTwice(all.kept, kept.doseSteps.size(), all.differ);
    if (const auto problem = newProblem(kept, all.kept, today)) all.impossible = problem->sentence;
    all.other.patient.binned = today;
    all.other.patient.binReason = reason;
    return all;
}

}  // namespace daymark
