// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/patientline.h"

#include "base/plainletters.h"
#include "domain/catalogue/drugs.h"
#include "domain/change.h"
#include "domain/followup/risk.h"
#include "domain/ivig.h"

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

}  // namespace daymark
