// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowkind.h"

#include "domain/check/limits.h"
#include "domain/record/tables.h"
#include "domain/vitals.h"
#include "domain/zscore/zscore.h"
#include "models/fieldentry.h"
#include "models/labentry.h"

#include <QSet>

namespace daymark {

namespace {

template <class Row>
class ListKind : public RowKind
{
public:
    const char* table() const override { return list().name; }
    const char* noun() const override { return list().noun; }

    const QList<FieldInfo>& fields() const override
    {
        static const QList<FieldInfo> infos(Row::fields().cbegin(), Row::fields().cend());
        return infos;
    }

    QList<Id> rows(const Record& record, const Id& parent) const override
    {
        QList<Id> ids;
        for (const Row& row : record.*list().rows) {
            if constexpr (hasParent<Row>) {
                if (row.parent != parent) continue;
            }
            ids << row.id;
        }
        return ids;
    }

    bool contains(const Record& record, const Id& row) const override { return find(record.*list().rows, row); }

    QVariant value(const Record& record, const Id& row, int field) const override
    {
        const Row* found = find(record.*list().rows, row);
        return found ? Row::fields()[field].get(*found) : QVariant();
    }

    Result<void> set(Record& record, const Id& row, int field, const QVariant& value) const override
    {
        for (Row& candidate : record.*list().rows) {
            if (candidate.id == row) return Row::fields()[field].set(candidate, value);
        }
        return refuse({QT_TRANSLATE_NOOP("daymark", "What was typed belongs to a row that is no longer there")});
    }

    void append(Record& record, const Id& row, const Id& parent) const override
    {
        Row made;
        made.id = row;
        if constexpr (hasParent<Row>) made.parent = parent;
        (record.*list().rows) << made;
    }

    void remove(Record& record, const Id& row) const override
    {
        QSet<Id> gone{row};
        (record.*list().rows).removeIf([&](const Row& candidate) { return candidate.id == row; });
        // Parents come before their rows in the list of tables.
        forEachTable([&](const auto& below) {
            using Below = typename std::decay_t<decltype(below)>::Row;
            if constexpr (hasParent<Below>) {
                (record.*below.rows).removeIf([&](const Below& candidate) {
                    const bool goes = gone.contains(candidate.parent);
                    if (goes) gone << candidate.id;
                    return goes;
                });
            }
        });
    }

    std::optional<Message> question(const Record& record, const Id& row) const override
    {
        if constexpr (requires(const Row& found) { checkLimits(found, record); }) {
            const Row* found = find(record.*list().rows, row);
            if (!found) return std::nullopt;
            Row unanswered = *found;
            if constexpr (requires { unanswered.confirmation; }) unanswered.confirmation.clear();
            const LimitVerdict verdict = checkLimits(unanswered, record);
            if (verdict.kind == LimitVerdict::Kind::Asks) return verdict.sentence;
        }
        return std::nullopt;
    }

    QString meant(const Record& record, const Id& row, const QList<int>& fields) const override
    {
        if constexpr (requires(const Row& found) { checkLimits(found, record); }) {
            const Row* found = find(record.*list().rows, row);
            if (!found) return {};
            const LimitVerdict verdict = checkLimits(*found, record);
            if (fields.contains(indexOf(QLatin1StringView(verdict.key)))) return proposalText(verdict);
        }
        return {};
    }

    QString impliedUnit(const Record& record, const Id& row) const override
    {
        const Row* found = find(record.*list().rows, row);
        if (!found) return {};
        if constexpr (std::is_same_v<Row, Temperature>)
            return QString::fromUtf8(codeOf(TemperatureUnit::Celsius).label);
        if constexpr (requires { unitsOf(found->kind); }) return unitsOf(found->kind).value(0);
        return {};
    }

private:
    static const Table<Row>& list() { return tableOf<Row>(); }
};

class PatientKind : public RowKind
{
public:
    const char* table() const override { return "patient"; }
    const char* noun() const override { return QT_TRANSLATE_NOOP("daymark", "child"); }

    const QList<FieldInfo>& fields() const override
    {
        static const QList<FieldInfo> infos(Patient::fields().cbegin(), Patient::fields().cend());
        return infos;
    }

    QList<Id> rows(const Record& record, const Id&) const override { return {record.patient.id}; }
    bool contains(const Record& record, const Id& row) const override { return record.patient.id == row; }

    QVariant value(const Record& record, const Id& row, int field) const override
    {
        return contains(record, row) ? Patient::fields()[field].get(record.patient) : QVariant();
    }

    Result<void> set(Record& record, const Id&, int field, const QVariant& value) const override
    {
        return Patient::fields()[field].set(record.patient, value);
    }

    void append(Record&, const Id&, const Id&) const override {}
    std::optional<Message> question(const Record&, const Id&) const override { return std::nullopt; }
    QString meant(const Record&, const Id&, const QList<int>&) const override { return {}; }
    QString impliedUnit(const Record&, const Id&) const override { return {}; }
    void remove(Record&, const Id&) const override {}
};

/// What a row is about is said by the first of these fields.
constexpr const char* subjects[] = {"sign", "finding", "kind", "drug", "segment", "item"};

}  // namespace

int RowKind::indexOf(QLatin1StringView key) const
{
    for (int i = 0; i < fields().size(); ++i) {
        if (fields()[i].name() == key) return i;
    }
    return -1;
}

Moment RowKind::when(const Record& record, const Id& row) const
{
    for (int i = 0; i < fields().size(); ++i) {
        if (fields()[i].kind != FieldKind::Moment) continue;
        return Moment::fromText(value(record, row, i).toString()).value_or(Moment());
    }
    return {};
}

Message RowKind::implied(int field) const
{
    if (fields()[field].name() == QLatin1StringView("system")) return codeOf(DiagnosticSystem::Aha2017).label;
    if (fields()[field].name() == QLatin1StringView("zModel")) return nameOf(*zModel(ZModelId::NotStated));
    return {};
}

QString RowKind::name(const Record& record, const Id& row, QDate onset, const Language& language) const
{
    QString what = language(noun());
    for (const char* key : subjects) {
        const int field = indexOf(QLatin1StringView(key));
        const QVariant subject = field < 0 ? QVariant() : value(record, row, field);
        if (subject.isNull()) continue;
        what = shownText(fields()[field], subject, language);
        break;
    }
    const Moment moment = when(record, row);
    const auto day = illnessDay(moment, onset);
    if (day && !moment.isApproximate())
        what = language({QT_TRANSLATE_NOOP("daymark", "%1 on day %2"), {what, day->value}});
    else if (!moment.isNull())
        what = language({commas, {what, language.moment(moment)}});
    return capitalised(what);
}

template <class Row>
const RowKind& rowKind()
{
    static const ListKind<Row> kind;
    return kind;
}

template <>
const RowKind& rowKind<Patient>()
{
    static const PatientKind kind;
    return kind;
}

template const RowKind& rowKind<Episode>();
template const RowKind& rowKind<Admission>();
template const RowKind& rowKind<Sign>();
template const RowKind& rowKind<Finding>();
template const RowKind& rowKind<SarsTest>();
template const RowKind& rowKind<Temperature>();
template const RowKind& rowKind<FeverSpan>();
template const RowKind& rowKind<Vital>();
template const RowKind& rowKind<BodySize>();
template const RowKind& rowKind<OwnAnalyte>();
template const RowKind& rowKind<LabPanel>();
template const RowKind& rowKind<LabResult>();
template const RowKind& rowKind<Course>();
template const RowKind& rowKind<DoseStep>();
template const RowKind& rowKind<EchoStudy>();
template const RowKind& rowKind<EchoMeasure>();
template const RowKind& rowKind<OtherStudy>();
template const RowKind& rowKind<Visit>();
template const RowKind& rowKind<PlanChange>();
template const RowKind& rowKind<Dismissal>();

}  // namespace daymark
