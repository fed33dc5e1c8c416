// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check/check.h"

#include "domain/check/limits.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace daymark {

namespace {

constexpr double longestLife = 120 * 365.25;  // days
constexpr int longestNumber = 200;
constexpr int longestLine = 1000;  // letters: a long text goes into a note

struct Ends
{
    const char* first;
    const char* last;
};
constexpr Ends ends[] = {{"from", "to"}, {"first", "last"}, {"start", "end"}, {"when", "nextDue"}};

Message endBeforeStart(const Ends& pair)
{
    const bool isVisit = QLatin1StringView(pair.last) == QLatin1StringView("nextDue");
    return isVisit ? QT_TRANSLATE_NOOP("daymark", "The next visit lies before this one")
                   : QT_TRANSLATE_NOOP("daymark", "The end lies before the start");
}

std::optional<Message> checkDates(QDate first, QDate last, const Patient& patient, QDate today, bool planned)
{
    if (patient.birth.isValid() && last < patient.birth)
        return Message(QT_TRANSLATE_NOOP("daymark", "%1 is before birth (%2)"), {last, patient.birth});
    if (patient.death.isValid() && first > patient.death)
        return Message(QT_TRANSLATE_NOOP("daymark", "%1 is after death (%2)"), {first, patient.death});
    if (!planned && first > today) return Message(QT_TRANSLATE_NOOP("daymark", "%1 is in the future"), {first});
    return std::nullopt;
}

/// Walks a record and collects what cannot be.
class Inspection
{
public:
    Inspection(const Record& record, QDate today) : m_record(record), m_today(today) {}

    QList<Problem> all()
    {
        inspectPatient();
        forEachTable([this](const auto& table) {
            for (const auto& row : m_record.*table.rows)
                inspect(table, row);
        });
        return m_problems;
    }

private:
    void add(const char* table, const Id& row, const char* key, const Message& sentence)
    {
        m_problems << Problem{table, row, key, sentence};
    }

    void inspectPatient()
    {
        const Patient& patient = m_record.patient;
        const auto problem = [&](const char* key, const Message& sentence) {
            add("patient", patient.id, key, sentence);
        };
        inspectId("patient", patient.id);
        if (patient.number.trimmed().isEmpty())
            problem("number", QT_TRANSLATE_NOOP("daymark", "A child needs a number: the registry's own is enough"));
        else if (patient.number != patient.number.simplified() || patient.number.size() > longestNumber)
            problem("number",
                    {QT_TRANSLATE_NOOP("daymark",
                                       "A number has at most %1 signs, no line breaks and no spaces around or "
                                       "beside each other: two children must not differ by a space alone"),
                     {longestNumber}});
        inspectLines("patient", patient);
        if (patient.birth.isValid() && patient.birth > m_today)
            problem("birth", {QT_TRANSLATE_NOOP("daymark", "%1 is in the future"), {patient.birth}});
        if (patient.death.isValid() && patient.death > m_today)
            problem("death", {QT_TRANSLATE_NOOP("daymark", "%1 is in the future"), {patient.death}});
        if (patient.birth.isValid() && patient.death.isValid() && patient.death < patient.birth)
            problem("death", {QT_TRANSLATE_NOOP("daymark", "%1 is before birth (%2)"), {patient.death, patient.birth}});
        if (patient.ageAtOnset.days() > longestLife)
            problem("ageAtOnset", QT_TRANSLATE_NOOP("daymark", "An age at onset above 120 years cannot be"));
    }

    void inspectId(const char* table, const Id& id)
    {
        if (id.isNull())
            add(table, id, "id", QT_TRANSLATE_NOOP("daymark", "A row has no id"));
        else if (m_ids.contains(id))
            add(table, id, "id", {QT_TRANSLATE_NOOP("daymark", "The id %1 is used twice"), {id.text()}});
        m_ids.insert(id);
    }

    template <class Row>
    void inspect(const Table<Row>& table, const Row& row)
    {
        inspectId(table.name, row.id);
        const Id episode = episodeOf(row);
        m_tables[QLatin1StringView(table.name)].insert(row.id);
        if constexpr (hasParent<Row>) {
            m_parents.insert(row.id, row.parent);
            if (!m_tables.value(QLatin1StringView(table.parent)).contains(row.parent))
                add(table.name, row.id, "parent",
                    {QT_TRANSLATE_NOOP("daymark", "This %1 belongs to nothing"), {Message(table.noun)}});
        }
        for (const Field<Row>& field : Row::fields())
            inspectTime(table, row, field, episode);
        inspectLines(table.name, row);
        inspectEnds(table.name, row, episode);
        if constexpr (std::is_same_v<Row, OwnAnalyte>) inspectCode(row);
        if (const LimitVerdict verdict = limitsOf(row); verdict.isRefused())
            add(table.name, row.id, verdict.key, verdict.sentence);
    }

    template <class Row>
    void inspectLines(const char* table, const Row& row)
    {
        for (const Field<Row>& field : Row::fields()) {
            if (field.kind != FieldKind::Text) continue;
            if (const auto why = whyNoLine(field.get(row).toString())) add(table, row.id, field.key, *why);
        }
    }

    /// A time after onset is right or wrong with the onset: its row is named where the onset is moved.
    template <class Row>
    void inspectTime(const auto& table, const Row& row, const Field<Row>& field, const Id& episode)
    {
        if (field.kind != FieldKind::Moment && field.kind != FieldKind::Date) return;
        const Moment moment =
            field.moment ? field.moment(row) : Moment::fromText(field.get(row).toString()).value_or(Moment());
        auto sentence = checkMoment(moment, m_record, episode, m_today, mayLieAhead(field));
        if (!sentence) return;
        if (moment.isRelative())
            sentence = Message(QT_TRANSLATE_NOOP("daymark", "%1 (%2 of %3)"),
                               {*sentence, Message(table.noun), moment.words()});
        add(table.name, row.id, field.key, *sentence);
    }

    /// What is asked about is no problem, and costs more than what cannot be.
    template <class Row>
    LimitVerdict limitsOf(const Row& row) const
    {
        if constexpr (requires { refusalOf(row, m_record); })
            return refusalOf(row, m_record);
        else if constexpr (requires { refusalOf(row); })
            return refusalOf(row);
        else if constexpr (requires { checkLimits(row, m_record); })
            return checkLimits(row, m_record);
        else
            return {};
    }

    template <class Row>
    void inspectEnds(const char* table, const Row& row, const Id& episode)
    {
        const QDate onset = onsetOf(m_record, episode);
        const auto moment = [&](const char* key) {
            for (const Field<Row>& field : Row::fields()) {
                if (field.moment && field.name() == QLatin1StringView(key)) return field.moment(row);
            }
            return Moment();
        };
        for (const Ends& pair : ends) {
            const Moment first = moment(pair.first);
            const Moment last = moment(pair.last);
            if (isEndBeforeStart(first, last, onset)) add(table, row.id, pair.last, endBeforeStart(pair));
        }
    }

    void inspectCode(const OwnAnalyte& analyte)
    {
        if (analyte.code.trimmed().isEmpty())
            add("own_analyte", analyte.id, "code", QT_TRANSLATE_NOOP("daymark", "An own analyte needs a code"));
        if (m_codes.contains(analyte.code))
            add("own_analyte", analyte.id, "code",
                {QT_TRANSLATE_NOOP("daymark", "The code %1 is used twice"), {analyte.code}});
        if (findAnalyte(analyte.code))
            add("own_analyte", analyte.id, "code",
                {QT_TRANSLATE_NOOP("daymark",
                                   "%1 is an analyte of the catalogue, which is the same in every registry; an own one "
                                   "needs another code"),
                 {analyte.code}});
        m_codes.insert(analyte.code);
    }

    template <class Row>
    Id episodeOf(const Row& row) const
    {
        if constexpr (std::is_same_v<Row, Episode>)
            return row.id;
        else if constexpr (hasParent<Row>)
            return m_parents.value(row.parent, row.parent);
        else
            return {};
    }

    const Record& m_record;
    QDate m_today;
    QSet<Id> m_ids;
    // Parents come before their rows in the list of tables.
    QHash<QLatin1StringView, QSet<Id>> m_tables;  ///< the rows seen so far, by the name of their table
    QHash<Id, Id> m_parents;
    QSet<QString> m_codes;
    QList<Problem> m_problems;
};

}  // namespace

std::optional<Message> whyNoLine(const QString& text)
{
    if (text.size() <= longestLine) return std::nullopt;
    return Message(QT_TRANSLATE_NOOP("daymark",
                                     "%1 letters are too many for this line, which takes %2: a long text goes "
                                     "into a note"),
                   {int(text.size()), longestLine});
}

bool isEndBeforeStart(const Moment& start, const Moment& end, QDate onset)
{
    const QDate begins = start.first(onset);
    const QDate ends = end.last(onset);
    if (!begins.isValid() || !ends.isValid()) return false;
    return ends < begins || (ends == begins && start.hasTime() && end.hasTime() && end.time() < start.time());
}

std::optional<Message> checkMoment(const Moment& moment, const Record& record, const Id& episode, QDate today,
                                   bool planned)
{
    const QDate onset = onsetOf(record, episode);
    const QDate first = moment.first(onset);
    if (!first.isValid()) return std::nullopt;
    return checkDates(first, moment.last(onset), record.patient, today, planned);
}

QList<Problem> problems(const Record& record, QDate today)
{
    return Inspection(record, today).all();
}

std::optional<Problem> firstNew(const QList<Problem>& known, const QList<Problem>& now)
{
    for (const Problem& problem : now) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Problem& other) {
            return problem.row == other.row && QLatin1StringView(problem.key) == QLatin1StringView(other.key);
        });
        if (!isKnown) return problem;
    }
    return std::nullopt;
}

std::optional<Problem> newProblem(const Record& before, const Record& after, QDate today)
{
    const QList<Problem> now = problems(after, today);
    return now.isEmpty() ? std::nullopt : firstNew(problems(before, today), now);
}

bool mayLieAhead(const FieldInfo& field)
{
    return field.isPlan || field.name() == QLatin1StringView("end");
}

}  // namespace daymark
