// SPDX-License-Identifier: GPL-3.0-or-later
// A datum changes the facts that read it by definition, and no other.
#include "base/language.h"
#include "domain/facts.h"
#include "generators.h"
#include "interchange/casefile.h"
#include "interchange/sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 27);

/// All a fact says, as text, by episode and id.
QMap<QString, QString> saidIn(const Record& record)
{
    static const Language english(u"en"_s);
    QMap<QString, QString> said;
    for (const EpisodeFacts& episode : factsOf(record, today)) {
        for (const Fact& fact : episode.facts) {
            QStringList parts{english(fact.text), english(fact.reason), english(fact.rule), english(fact.formula),
                              fact.source};
            parts << QString::fromUtf8(QJsonDocument(QJsonArray{fact.value}).toJson(QJsonDocument::Compact));
            if (fact.range) parts << u"%1–%2"_s.arg(fact.range->least.value).arg(fact.range->most.value);
            for (const Input& input : fact.inputs)
                parts << english(input.what) << english(input.value) << input.when.text();
            for (const Remark& remark : fact.remarks)
                parts << english(remark.text) << remark.source;
            said.insert(QLatin1StringView(fact.id) + u" of "_s + episode.episode.text(), parts.join(u'\n'));
        }
    }
    return said;
}

/// A child and what is said of it.
struct Told
{
    Record record;
    QMap<QString, QString> said;
};

/// The ids of the facts that say something else, each once.
QStringList changed(const Told& before, const Record& after)
{
    const auto now = saidIn(after);
    RC_ASSERT(before.said.keys() == now.keys());
    QStringList ids;
    for (auto fact = before.said.cbegin(); fact != before.said.cend(); ++fact) {
        const QString id = fact.key().section(u' ', 0, 0);
        if (now.value(fact.key()) != fact.value() && !ids.contains(id)) ids << id;
    }
    return ids;
}

/// A child of the sample registry, which has a whole course, or any child at all.
Told anyChild()
{
    static const QList<Told> courses = [] {
        QList<Told> read;
        for (const QString& path : sampleCases()) {
            const Record record = readCaseFile(path, today)->record;
            read << Told{record, saidIn(record)};
        }
        return read;
    }();
    if (*rc::gen::inRange(0, 4) > 0) return courses[*rc::gen::inRange<qsizetype>(0, courses.size())];
    Record record = generators::child();
    if (record.episodes.isEmpty()) record.episodes << generators::row<Episode>();
    return {record, saidIn(record)};
}

const Episode& anyEpisode(const Record& record)
{
    return record.episodes[*rc::gen::inRange<qsizetype>(0, record.episodes.size())];
}

/// A day of the illness or of the years after it, until today where that can be.
Moment anyTime(const Episode& episode)
{
    const QDate onset = episode.onset.isValid() ? episode.onset : QDate(2020, 1, 1);
    const int until = std::max(1, int(onset.daysTo(today)));
    return Moment::on(onset.addDays(*rc::gen::inRange(0, *rc::gen::element(std::min(20, until), until))));
}

/// A row of which only this is stated: it belongs to an episode and, where it happens, to some day.
template <class Row>
Row& added(QList<Row>& rows, const Record& record)
{
    const Episode& episode = anyEpisode(record);
    Row row;
    row.id = Id::make();
    row.parent = episode.id;
    if constexpr (hasWhen<Row>) row.when = anyTime(episode);
    rows << row;
    return rows.last();
}

void vital(Record& record, VitalKind kind, int least, int most)
{
    Vital& vital = added(record.vitals, record);
    vital.kind = kind;
    vital.text = QString::number(*rc::gen::inRange(least, most));
}

void result(Record& record, const char* analyte, int least, int most)
{
    const LabPanel panel = added(record.labPanels, record);
    LabResult result;
    result.id = Id::make();
    result.parent = panel.id;
    result.analyte = QLatin1StringView(analyte);
    result.text = QString::number(*rc::gen::inRange(least, most));
    record.labResults << result;
}

void append(QString& words)
{
    words += *generators::text();
}

/// What is added to a child, and the facts that read it by definition.
struct Datum
{
    const char* name;
    void (*add)(Record&);
    QStringList readers;
};

const QList<Datum>& data()
{
    static const QList<Datum> all{
        {"a saturation", [](Record& r) { vital(r, VitalKind::OxygenSaturation, 70, 101); }, {}},
        {"a heart rate", [](Record& r) { vital(r, VitalKind::HeartRate, 60, 220); }, {}},
        {"a diastolic pressure", [](Record& r) { vital(r, VitalKind::DiastolicPressure, 20, 90); }, {}},
        {"a systolic pressure",
         [](Record& r) { vital(r, VitalKind::SystolicPressure, 40, 130); },
         {u"checklist.kdss"_s, u"checklist.misc-2023"_s}},
        {"a note about the child", [](Record& r) { append(r.patient.notes); }, {}},
        {"a family name", [](Record& r) { append(r.patient.familyName); }, {}},
        {"a given name", [](Record& r) { append(r.patient.givenName); }, {}},
        {"where the child comes from",
         [](Record& r) { r.patient.origin = *rc::gen::element(Origin::Patient, Origin::Published, Origin::Synthetic); },
         {}},
        {"a note about the illness", [](Record& r) { append(r.episodes.first().notes); }, {}},
        {"the words of a visit",
         [](Record& r) {
             if (r.visits.isEmpty()) return;
             append(r.visits.last().clinic);
             append(r.visits.last().notes);
             append(r.visits.last().plan);
             append(r.visits.last().questions);
         },
         {}},
        {"who made the echo",
         [](Record& r) {
             if (!r.echoStudies.isEmpty()) append(r.echoStudies.first().observer);
         },
         {}},
        {"a visit", [](Record& r) { added(r.visits, r); }, {u"followup.schedule"_s, u"followup.due"_s, u"hints"_s}},
        {"a chest film",
         [](Record& r) {
             OtherStudy& study = added(r.otherStudies, r);
             study.kind = StudyKind::ChestXRay;
             study.result = *rc::gen::element(StudyResult::Normal, StudyResult::Abnormal);
         },
         {}},
        {"the words of an admission",
         [](Record& r) {
             if (r.admissions.isEmpty()) return;
             append(r.admissions.last().ward);
             append(r.admissions.last().reason);
             append(r.admissions.last().notes);
         },
         {}},
        {"an admission",
         [](Record& r) {
             const Moment from = anyTime(r.episodes.first());
             added(r.admissions, r).from = from;
         },
         {u"day.admission"_s, u"checklist.misc-2023"_s}},
        {"magnesium",
         [](Record& r) { result(r, "MG", 0, 3); },
         {u"labs.flags"_s, u"followup.schedule"_s, u"followup.due"_s, u"hints"_s}},
        {"an analyte of the child's own",
         [](Record& r) {
             OwnAnalyte own;
             own.id = Id::make();
             own.code = u"OWN"_s;
             own.name = u"Own"_s;
             r.ownAnalytes << own;
             result(r, "OWN", 0, 100);
         },
         {u"labs.flags"_s, u"followup.schedule"_s, u"followup.due"_s, u"hints"_s}},
        {"a cough",
         [](Record& r) {
             Finding& finding = added(r.findings, r);
             finding.finding = FindingKind::Cough;
             finding.presence = Presence::Present;
         },
         {}},
        {"a beta blocker",
         [](Record& r) {
             const Moment when = anyTime(r.episodes.first());
             Course& course = added(r.courses, r);
             course.drug = u"propranolol"_s;
             DoseStep step;
             step.id = Id::make();
             step.parent = course.id;
             step.start = when;
             r.doseSteps << step;
         },
         {u"therapy.lines"_s, u"dose.checks"_s, u"hints"_s}},
        {"a hint put aside that was never given",
         [](Record& r) {
             Dismissal& aside = added(r.dismissals, r);
             aside.hint = u"never"_s;
             append(aside.fingerprint);
         },
         {}},
    };
    return all;
}

/// A row of this kind after today.
template <class Row>
void addLater(Record& record)
{
    if constexpr (hasWhen<Row> && hasParent<Row>) {
        auto& rows = record.*(tableOf<Row>().rows);
        Row row = generators::row<Row>();
        row.parent = anyEpisode(record).id;
        row.when = Moment::on(today.addDays(*rc::gen::inRange(1, 4000)));
        rows << row;
    }
}

}  // namespace

class TestUnrelatedProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDatumChangesWhatReadsItAlone_data()
    {
        QTest::addColumn<int>("datum");
        for (int i = 0; i < data().size(); ++i)
            QTest::newRow(data()[i].name) << i;
    }

    void aDatumChangesWhatReadsItAlone()
    {
        QFETCH(int, datum);
        const Datum& one = data()[datum];
        QVERIFY(rc::check(one.name, [&one] {
            const Told before = anyChild();
            Record after = before.record;
            one.add(after);
            for (const QString& id : changed(before, after)) {
                RC_LOG() << qPrintable(id) << " reads " << one.name << '\n';
                RC_ASSERT(one.readers.contains(id));
            }
        }));
    }

    void whatIsYetToComeChangesNothing()
    {
        QVERIFY(rc::check("rows of every kind that are dated after today", [] {
            const Told before = anyChild();
            Record after = before.record;
            forEachTable([&](const auto& table) { addLater<typename std::decay_t<decltype(table)>::Row>(after); });
            RC_ASSERT(changed(before, after).isEmpty());
        }));
    }
};

QTEST_GUILESS_MAIN(TestUnrelatedProperties)
#include "tst_unrelatedproperties.moc"
