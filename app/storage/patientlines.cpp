// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/patientlines.h"

#include "base/plainletters.h"
#include "domain/catalogue/drugs.h"
#include "domain/followup/risk.h"
#include "domain/ivig.h"
#include "storage/repository.h"
#include "storage/words.h"

namespace daymark {

namespace {

/// The latest of `dates` so far that is not after `limit`.
struct Latest
{
    QDate limit;
    QDate date;

    void see(QDate candidate)
    {
        if (candidate.isValid() && candidate <= limit && (!date.isValid() || candidate > date)) date = candidate;
    }
};

/// The fields that say when something of a row was; not those of a plan.
template <class Row>
QList<Field<Row>> pastMoments()
{
    QList<Field<Row>> moments;
    for (const auto& field : Row::fields()) {
        if (field.kind == FieldKind::Moment && !field.isPlan) moments << field;
    }
    return moments;
}

/// Onsets by the id of the episode and of the rows right below it; rows further below are not dated themselves but for
/// doses, whose course is one of those.
QHash<Id, QDate> onsetsOf(const Record& record)
{
    QHash<Id, QDate> onsets;
    for (const Episode& episode : record.episodes)
        onsets.insert(episode.id, episode.onset);
    for (const Course& course : record.courses)
        onsets.insert(course.id, onsets.value(course.parent));
    return onsets;
}

/// A column of patient_line and the field of the line in it, so that neither is ever written without the other.
const QList<Field<PatientLine>>& lineFields()
{
    static const QList<Field<PatientLine>> list{
        field<&PatientLine::number>("number", ""),
        field<&PatientLine::familyName>("familyName", ""),
        field<&PatientLine::givenName>("givenName", ""),
        field<&PatientLine::sex>("sex", ""),
        field<&PatientLine::birth>("birth", ""),
        field<&PatientLine::ageAtOnset>("ageAtOnset", ""),
        field<&PatientLine::onset>("onset", ""),
        field<&PatientLine::lastEvent>("lastEvent", ""),
        field<&PatientLine::worstClass>("worstClass", ""),
        field<&PatientLine::worstAtLeast>("worstAtLeast", ""),
        field<&PatientLine::nowClass>("nowClass", ""),
        field<&PatientLine::nowAtLeast>("nowAtLeast", ""),
        field<&PatientLine::riskLevel>("riskLevel", ""),
        field<&PatientLine::dueItem>("dueItem", ""),
        field<&PatientLine::dueFrom>("dueFrom", ""),
        field<&PatientLine::dueTo>("dueTo", ""),
        field<&PatientLine::lostAfter>("lostAfter", ""),
        field<&PatientLine::followUp>("followUp", ""),
        field<&PatientLine::origin>("origin", ""),
        field<&PatientLine::binned>("binned", ""),
        field<&PatientLine::name>("name", ""),
        field<&PatientLine::place>("place", ""),
        field<&PatientLine::urgency>("urgency", ""),
        field<&PatientLine::worstZ>("worstZ", ""),
        field<&PatientLine::worstReported>("worstReported", ""),
        field<&PatientLine::nowZ>("nowZ", ""),
        field<&PatientLine::nowReported>("nowReported", ""),
        field<&PatientLine::lastEcho>("lastEcho", ""),
        field<&PatientLine::nextVisit>("nextVisit", ""),
        field<&PatientLine::firstIvigDay>("firstIvigDay", ""),
        field<&PatientLine::drugs>("drugs", ""),
        field<&PatientLine::gap>("gap", ""),
        field<&PatientLine::gapWhen>("gapWhen", ""),
        field<&PatientLine::gaps>("gaps", ""),
    };
    return list;
}

/// What is derived of the latest illness: the classes of the child, its level of risk, what is asked for next.
void addPlan(PatientLine& line, const Record& past, QDate today, const Settings& settings)
{
    const Episode* episode = latestEpisode(past);
    if (!episode) return;
    const Illness illness(past, *episode, today, settings);
    const Risk& risk = riskOf(illness);
    line.urgency = urgencyRank(risk.level, risk.worst.aha);
    const QList<Infusion> infusions = ivigInfusions(illness);
    if (!infusions.isEmpty()) {
        if (const auto day = illness.day(infusions.first().start)) line.firstIvigDay = day->value;
    }
    const auto yesIf = [](bool holds) { return holds ? Answer::Yes : Answer::NotStated; };
    line.worstClass = QString::fromLatin1(codeOf(risk.worst.aha).code);
    line.worstAtLeast = yesIf(risk.worst.atLeast);
    if (const auto& measure = risk.worst.measure) {
        line.worstZ = measure->deciding;
        line.worstReported = yesIf(measure->reported);
    }
    line.nowClass = QString::fromLatin1(codeOf(risk.now.aha).code);
    line.nowAtLeast = yesIf(risk.now.atLeast);
    if (const auto& measure = risk.now.measure) {
        line.nowZ = measure->deciding;
        line.nowReported = yesIf(measure->reported);
    }
    const NextDue next = nextDueOf(illness);
    line.riskLevel = next.level;
    line.dueItem = next.item;
    line.dueFrom = next.from;
    line.dueTo = next.to;
    line.lostAfter = next.lostAfter;
}

/// What children are looked for by, over all illnesses.
void addCourse(PatientLine& line, const Record& past)
{
    const auto onsets = onsetsOf(past);
    for (const EchoStudy& study : past.echoStudies) {
        const QDate date = study.when.first(onsets.value(study.parent));
        if (date.isValid() && (!line.lastEcho.isValid() || date > line.lastEcho)) line.lastEcho = date;
    }
    QDate latest;
    for (const Visit& visit : past.visits) {
        const QDate onset = onsets.value(visit.parent);
        const QDate date = visit.when.first(onset);
        if (!date.isValid() || (latest.isValid() && date < latest)) continue;
        latest = date;
        line.nextVisit = visit.nextDue.first(onset);
    }
    QStringList drugs;
    for (const Course& course : past.courses)
        drugs << drugWord(course.drug);
    drugs.removeDuplicates();
    drugs.sort();
    line.drugs = drugs.join(QString());
}

void addGaps(PatientLine& line, const Record& past)
{
    const QList<Gap> gaps = gapsOf(past);
    if (gaps.isEmpty()) return;
    line.gap = gaps.first().kind;
    line.gapWhen = gaps.first().when;
    line.gaps = int(gaps.size());
}

QString columnList()
{
    QStringList columns;
    for (const auto& field : lineFields())
        columns << u'"' + field.name() + u'"';
    return columns.join(QStringLiteral(", "));
}

Result<void> writeWords(Connection& connection, const Id& patient, const SearchWords& words)
{
    const auto line =
        connection.value(QStringLiteral("SELECT line FROM patient_line WHERE patient = ?"), {patient.text()});
    if (!line) return tl::unexpected(line.error());
    // Most edits change no words, and to leave the index alone costs much less than to write it again.
    std::optional<SearchWords> known;
    auto done =
        connection.read(QStringLiteral("SELECT number, names, parts, birth, words FROM patient_words WHERE rowid = ?"),
                        {*line}, [&](const QSqlQuery& row) -> Result<void> {
                            const auto text = [&](int column) { return row.value(column).toString(); };
                            known = SearchWords{text(0), text(1), text(2), text(3), text(4)};
                            return {};
                        });
    if (!done || known == words) return done;
    if (known) {
        done = connection.run(QStringLiteral("DELETE FROM patient_words WHERE rowid = ?"), {*line});
        if (!done) return done;
    }
    return connection.run(QStringLiteral("INSERT INTO patient_words (rowid, number, names, parts, birth, words) "
                                         "VALUES (?, ?, ?, ?, ?, ?)"),
                          {*line, words.number, words.names, words.parts, words.birth, words.words});
}

}  // namespace

QDate lastEventOf(const Record& record, QDate today)
{
    const auto onsets = onsetsOf(record);
    Latest latest{today, {}};
    for (const Episode& episode : record.episodes)
        latest.see(episode.onset);
    latest.see(record.patient.death);
    forEachTable([&](const auto& table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        if constexpr (hasParent<Row>) {
            static const QList<Field<Row>> moments = pastMoments<Row>();
            if (moments.isEmpty()) return;
            for (const Row& row : record.*table.rows) {
                for (const auto& field : moments) {
                    const Moment& moment = field.moment(row);
                    if (!moment.isNull()) latest.see(moment.first(onsets.value(row.parent)));
                }
            }
        }
    });
    return latest.date;
}

PatientLine lineOf(const Record& record, QDate today, const Settings& settings)
{
    const Patient& patient = record.patient;
    PatientLine line;
    line.id = patient.id;
    line.number = patient.number;
    line.familyName = patient.familyName;
    line.givenName = patient.givenName;
    line.sex = patient.sex;
    line.birth = patient.birth;
    line.ageAtOnset = patient.ageAtOnset;
    if (const Episode* episode = latestEpisode(record)) line.onset = episode->onset;
    line.episodes = int(record.episodes.size());
    line.lastEvent = lastEventOf(record, today);
    const Record past = until(record, today);
    addPlan(line, past, today, settings);
    addCourse(line, past);
    addGaps(line, past);
    line.name = sortedName(patient);
    line.place = placeOf(patient.number);
    line.followUp = patient.death.isValid() ? FollowUpState::Deceased : patient.followUp;
    line.origin = patient.origin;
    line.binned = patient.binned;
    return line;
}

Result<void> writeLine(Connection& connection, const Record& record, QDate today, const Settings& settings)
{
    const PatientLine line = lineOf(record, today, settings);
    QVariantList values{line.id.text(), line.episodes};
    QStringList updates{QStringLiteral("episodes = excluded.episodes")};
    for (const auto& field : lineFields()) {
        values << field.get(line);
        updates << QStringLiteral("\"%1\" = excluded.\"%1\"").arg(field.name());
    }
    static const QString sql =
        QStringLiteral(
            "INSERT INTO patient_line (patient, episodes, %1) VALUES (?, ?%2) "
            "ON CONFLICT (patient) DO UPDATE SET %3")
            .arg(columnList(), QStringLiteral(", ?").repeated(lineFields().size()), updates.join(QStringLiteral(", ")));
    if (auto done = connection.run(sql, values); !done) return done;
    return writeWords(connection, line.id, wordsOf(record));
}

Result<void> writeAllLines(Connection& connection, QDate today, const Settings& settings)
{
    QList<Id> children;
    auto listed =
        connection.read(QStringLiteral("SELECT \"id\" FROM patient"), {}, [&](const QSqlQuery& row) -> Result<void> {
            children << Id::fromText(row.value(0).toString());
            return {};
        });
    if (!listed) return listed;
    for (const Id& child : std::as_const(children)) {
        const auto record = readChild(connection, child);
        if (!record) return tl::unexpected(record.error());
        if (auto done = writeLine(connection, **record, today, settings); !done) return done;
    }
    return {};
}

Result<void> refreshLines(Connection& connection, QDate today, const Settings& settings)
{
    const auto thisVersion = QStringLiteral(DAYMARK_VERSION);
    const auto madeBy = connection.value(QStringLiteral("SELECT version FROM made_by WHERE cache = 'patient_line'"));
    if (!madeBy) return tl::unexpected(madeBy.error());
    if (madeBy->toString() == thisVersion) return {};
    auto transaction = Transaction::begin(connection);
    if (!transaction) return tl::unexpected(transaction.error());
    if (auto done = writeAllLines(connection, today, settings); !done) return done;
    auto noted = connection.run(QStringLiteral("INSERT INTO made_by (cache, version) VALUES ('patient_line', ?) "
                                               "ON CONFLICT (cache) DO UPDATE SET version = excluded.version"),
                                {thisVersion});
    return noted ? transaction->commit() : noted;
}

QString drugWord(const QString& drug)
{
    return u' ' + drugCode(drug).toLower().simplified() + u' ';
}

QString sortedName(const Patient& patient)
{
    return plainLetters(QStringList{patient.familyName, patient.givenName}.join(u' ').simplified());
}

QString placeOf(const QString& number)
{
    constexpr qsizetype width = 12;
    QString place;
    QString digits;
    const auto fillUp = [&] {
        place += digits.isEmpty() ? digits : digits.rightJustified(width, u'0');
        digits.clear();
    };
    for (const QChar c : number.toCaseFolded()) {
        if (c.isDigit()) {
            digits += c;
            continue;
        }
        fillUp();
        place += c;
    }
    fillUp();
    return place;
}

Result<QList<PatientLine>> readLines(Connection& connection, const QString& condition, const QVariantList& values)
{
    QList<PatientLine> lines;
    const QString sql =
        QStringLiteral("SELECT patient, episodes, %1 FROM patient_line WHERE %2").arg(columnList(), condition);
    auto done = connection.read(sql, values, [&](const QSqlQuery& row) -> Result<void> {
        PatientLine line;
        line.id = Id::fromText(row.value(0).toString());
        line.episodes = row.value(1).toInt();
        int column = 2;
        for (const auto& field : lineFields()) {
            if (auto set = field.set(line, row.value(column++)); !set) return set;
        }
        lines << line;
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return lines;
}

}  // namespace daymark
