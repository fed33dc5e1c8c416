// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/merge.h"

#include "domain/check/check.h"

#include <algorithm>
#include <cstdlib>
#include <QHash>

namespace daymark {

namespace {

/// Fields of the child that belong to the entry in the registry, not to the child.
bool isOfEntry(const FieldInfo& field)
{
    const QLatin1StringView name = field.name();
    return name == QLatin1StringView("number") || name == QLatin1StringView("origin") ||
           name == QLatin1StringView("source") || name == QLatin1StringView("binned") ||
           name == QLatin1StringView("binReason");
}

/// What `ours` does not state it takes from `theirs`; where both state something else, ours stays and that is said.
template <class Row>
void mergeFields(Row& ours, const Row& theirs, QList<Message>& differ)
{
    for (const auto& field : Row::fields()) {
        const QVariant their = field.get(theirs);
        if (isOfEntry(field) || their.isNull()) continue;
        const QVariant own = field.get(ours);
        // The same field took it before, of another child.
        if (own.isNull())
            (void)field.set(ours, their);
        else if (own != their)
            differ << Message(QT_TRANSLATE_NOOP("daymark", "%1: %2 stays, not %3"),
                              {Message(field.label), own.toString(), their.toString()});
    }
}

// Onsets so many days apart are one illness, dated twice: nobody falls ill again within them. A local choice.
constexpr int sameIllnessDays = 14;

/// Two rows that stand for the same: an illness by its onset, a draw or an echo by its time, any other row by all it
/// says.
template <class Row>
bool isSame(const Row& ours, const Row& theirs)
{
    if constexpr (std::is_same_v<Row, Episode>)
        return ours.onset.isValid() && theirs.onset.isValid() &&
               std::abs(ours.onset.daysTo(theirs.onset)) <= sameIllnessDays;
    if constexpr (std::is_same_v<Row, LabPanel> || std::is_same_v<Row, EchoStudy>)
        return !ours.when.isNull() && ours.when == theirs.when;
    Row same = theirs;
    same.id = ours.id;
    return same == ours;
}

/// Days after an onset that will not be that of the row are the dates they were.
template <class Row>
void dateDays(Row& row, QDate onset)
{
    for (const auto& field : Row::fields()) {
        if (field.kind != FieldKind::Moment) continue;
        const Moment& moment = field.moment(row);
        if (!moment.isRelative() || moment.unit() != Span::Unit::Day) continue;
        (void)field.set(row, Moment::on(moment.first(onset)).text());
    }
}

}  // namespace

Merged merged(const Record& kept, const Record& other, const QString& reason, QDate today)
{
    Merged all{kept, other, 0, 0, {}, {}};
    mergeFields(all.kept.patient, other.patient, all.differ);
    QHash<Id, Id> places;     // of a row of the other: where it is now
    QHash<Id, QDate> onsets;  // of such a row: the onset it was dated by, where its illness has another now
    forEachTable([&](const auto& table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        QList<Row>& ours = all.kept.*table.rows;
        const QList<Row> before = ours;
        for (Row row : other.*table.rows) {
            if constexpr (hasParent<Row>) {
                if (const QDate onset = onsets.value(row.parent); onset.isValid()) {
                    dateDays(row, onset);
                    onsets.insert(row.id, onset);
                }
            }
            if constexpr (hasParent<Row>) row.parent = places.value(row.parent, row.parent);
            const auto same =
                std::find_if(before.cbegin(), before.cend(), [&](const Row& there) { return isSame(there, row); });
            if (same != before.cend()) {
                if constexpr (std::is_same_v<Row, Episode>) {
                    if (same->onset != row.onset) onsets.insert(row.id, row.onset);
                }
                places.insert(row.id, same->id);
                mergeFields(*std::find_if(ours.begin(), ours.end(), [&](const Row& own) { return own.id == same->id; }),
                            row, all.differ);
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
    if (const auto problem = newProblem(kept, all.kept, today)) all.impossible = problem->sentence;
    all.other.patient.binned = today;
    all.other.patient.binReason = reason;
    return all;
}

}  // namespace daymark
