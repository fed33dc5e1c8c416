// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowedit.h"

#include "domain/check/check.h"
#include "domain/record/tables.h"
#include "models/recordedit.h"

#include <algorithm>

namespace daymark {

namespace {

/// The parent of any row, in whatever list it is; null for a row of the child itself.
Id parentOf(const Record& record, const Id& row)
{
    Id parent;
    forEachTable([&](const auto& table) {
        if constexpr (hasParent<typename std::decay_t<decltype(table)>::Row>) {
            if (const auto* found = find(record.*table.rows, row)) parent = found->parent;
        }
    });
    return parent;
}

bool isAt(const Problem& problem, const RowPlace& place, const QList<FieldValue>& values)
{
    return problem.row == place.row && std::any_of(values.begin(), values.end(), [&](const FieldValue& value) {
               return place.kind->fields()[value.field].name() == QLatin1StringView(problem.key);
           });
}

/// The field in which the answer to a question is kept; −1 where there is none.
int answerOf(const RowKind& kind)
{
    return kind.indexOf(QLatin1StringView("confirmation"));
}

bool isOf(const QList<FieldValue>& values, int field)
{
    return std::any_of(values.begin(), values.end(), [&](const FieldValue& value) { return value.field == field; });
}

bool isSame(const std::optional<Message>& a, const std::optional<Message>& b)
{
    return a.has_value() == b.has_value() && (!a || *a == *b);
}

/// What was probably meant instead of these values, which the record has already.
QString proposalFor(const Record& after, const RowPlace& place, const QList<FieldValue>& values)
{
    QList<int> fields;
    for (const FieldValue& value : values)
        fields << value.field;
    return place.kind->meant(after, place.row, fields);
}

}  // namespace

Result<Record> recordOf(const Session& session, const Id& child)
{
    if (session.record().patient.id == child) return session.record();
    return session.registry().load(child);
}

Result<Record> withValues(Record record, RowPlace& place, const QList<FieldValue>& values)
{
    QList<FieldValue> all = values;
    const auto questionBefore = place.kind->question(record, place.row);
    if (place.row.isNull()) {
        place.row = place.made.isNull() ? Id::make() : place.made;
        place.kind->append(record, place.row, place.parent);
        all = place.beginning + values;
    }
    for (const FieldValue& value : std::as_const(all)) {
        if (const auto set = place.kind->set(record, place.row, value.field, value.value); !set)
            return tl::unexpected(set.error());
    }
    const int answer = answerOf(*place.kind);
    const bool isStale = answer >= 0 && !place.kind->value(record, place.row, answer).isNull() && !isOf(all, answer) &&
                         !isSame(questionBefore, place.kind->question(record, place.row));
    if (isStale) (void)place.kind->set(record, place.row, answer, {});
    return record;
}

std::optional<Message> whyNot(const Record& record, RowPlace place, const QList<FieldValue>& values, QDate today)
{
    const auto after = withValues(record, place, values);
    if (!after) return after.error().message;
    const QList<Problem> now = problems(*after, today);
    const auto here =
        std::find_if(now.begin(), now.end(), [&](const Problem& problem) { return isAt(problem, place, values); });
    if (here != now.end()) return here->sentence;
    if (now.isEmpty()) return std::nullopt;
    // A date of birth or an onset can make what is elsewhere impossible; what was so before is not this edit's fault.
    const auto elsewhere = firstNew(problems(record, today), now);
    return elsewhere ? std::optional(elsewhere->sentence) : std::nullopt;
}

std::optional<Message> question(const Record& record, RowPlace place, const QList<FieldValue>& values)
{
    const auto before = place.kind->question(record, place.row);
    const auto after = withValues(record, place, values);
    if (!after) return std::nullopt;
    const auto asked = place.kind->question(*after, place.row);
    if (!asked || (before && *before == *asked)) return std::nullopt;
    return Message(
        proposalFor(*after, place, values).isEmpty()
            ? QT_TRANSLATE_NOOP("daymark", "%1 Enter keeps it, Esc takes it back.")
            : QT_TRANSLATE_NOOP("daymark", "%1 Ctrl+Enter takes what is proposed, Enter keeps it, Esc takes it back."),
        {*asked});
}

QString meant(const Record& record, RowPlace place, const QList<FieldValue>& values)
{
    const auto after = withValues(record, place, values);
    return after ? proposalFor(*after, place, values) : QString();
}

QList<FieldValue> answered(const RowKind& kind, QList<FieldValue> values, const Language& language)
{
    const int answer = answerOf(kind);
    if (answer >= 0) values << FieldValue{answer, language(confirmedAsTyped)};
    return values;
}

Result<Id> editRow(Session& session, const QString& what, RowPlace place, const QList<FieldValue>& values)
{
    const auto before = recordOf(session, place.child);
    if (!before) return tl::unexpected(before.error());
    if (auto why = whyNot(*before, place, values, session.today())) return refuse(*std::move(why));
    const auto after = withValues(*before, place, values);
    if (!after) return tl::unexpected(after.error());
    const auto edited = session.edit(what, QList<Change>{{*before, *after}});
    if (!edited) return tl::unexpected(edited.error());
    return place.row;
}

Result<void> removeRow(Session& session, const QString& what, const RowPlace& place)
{
    auto after = recordOf(session, place.child);
    if (!after) return tl::unexpected(after.error());
    const Record before = *after;
    place.kind->remove(*after, place.row);
    return session.edit(what, QList<Change>{{before, *after}});
}

QDate onsetOf(const Record& record, const RowPlace& place)
{
    Id above = place.row.isNull() ? place.parent : parentOf(record, place.row);
    while (!above.isNull()) {
        if (const Episode* episode = find(record.episodes, above)) return episode->onset;
        above = parentOf(record, above);
    }
    return {};
}

Result<QList<FieldValue>> quantityValues(const RowKind& kind, int number, int unit, const TypedQuantity& quantity)
{
    if (quantity.text.isEmpty()) return QList<FieldValue>{{number, {}}, {unit, {}}};
    const auto read = readField(kind.fields()[unit], quantity.unit, {});
    if (!read) return tl::unexpected(read.error());
    return QList<FieldValue>{{number, quantity.text}, {unit, *read}};
}

QVariant quantityOf(const RowKind& kind, const Record& record, const Id& row, int number, int unit,
                    const Language& language)
{
    const QVariant value = kind.value(record, row, number);
    if (value.isNull()) return {};
    const QString typed = shownText(kind.fields()[unit], kind.value(record, row, unit), language);
    return QVariant::fromValue(TypedQuantity{value.toString(), typed});
}

EntryContext contextOf(const Record& record, const RowPlace& place, int field, QDate today)
{
    EntryContext context;
    context.today = today;
    context.onset = onsetOf(record, place);
    context.planned = place.kind->fields()[field].isPlan;
    context.mayLieAhead = mayLieAhead(place.kind->fields()[field]);
    context.check = [record, place, field, today](const QVariant& value) {
        return whyNot(record, place, {{field, value}}, today);
    };
    return context;
}

}  // namespace daymark
