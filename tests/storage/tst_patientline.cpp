// SPDX-License-Identifier: GPL-3.0-or-later
#include "../outcome.h"
#include "../samples.h"
#include "storage/patientline.h"
#include "storage/registryfile.h"

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

Moment day(int n)
{
    return Moment::afterOnset(n, Span::Unit::Day);
}

}  // namespace

/// What a line of the patient list says of a child.
class tst_patientline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        auto made = Registry::create(m_folder->filePath(u"ward.daymark"_s));
        ACCEPTED(made);
        m_registry = *std::move(made);
    }
    void cleanup()
    {
        m_registry.reset();
        m_folder.reset();
    }

    void the_line_says_what_matters_now();
    void the_last_event_is_not_in_the_future();
    void the_lines_are_made_anew_by_a_new_version();

private:
    Connection& file() { return dynamic_cast<RegistryFile&>(*m_registry).connection(); }
    void add(const Record& child) { ACCEPTED(m_registry->save(u"New child"_s, {{std::nullopt, child}})); }
    void reopen(Registry::Mode mode = Registry::Mode::Write)
    {
        const QString path = m_registry->path();
        m_registry.reset();
        auto opened = Registry::open(path, mode);
        ACCEPTED(opened);
        m_registry = *std::move(opened);
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Registry> m_registry;
};

void tst_patientline::the_line_says_what_matters_now()
{
    Record child = samples::child(u"KD-0001"_s);
    child.patient.birth = QDate(2024, 1, 15);
    child.patient.followUp = FollowUpState::NotStated;
    Episode first;
    first.onset = QDate(2025, 1, 1);
    Episode second;
    second.onset = QDate(2026, 3, 1);
    child = samples::with(samples::with(child, first), second);
    EchoStudy echo;
    echo.when = day(24);
    child = samples::with(child, echo);
    EchoMeasure giant;
    giant.parent = child.echoStudies[0].id;
    giant.segment = Segment(1);
    giant.mm = Millimetres(8.4);
    child = samples::with(child, giant);
    Visit visit;
    visit.when = Moment::on(QDate(2026, 5, 2));
    visit.nextDue = Moment::afterOnset(6, Span::Unit::Month);
    child = samples::with(child, visit);
    add(child);

    const auto line = m_registry->line(child.patient.id);
    ACCEPTED(line);
    QCOMPARE(line->number, u"KD-0001"_s);
    QCOMPARE(line->birth, QDate(2024, 1, 15));
    QCOMPARE(line->episodes, 2);
    QCOMPARE(line->onset, QDate(2026, 3, 1));
    QCOMPARE(line->lastEvent, QDate(2026, 5, 2));
    QCOMPARE(line->riskLevel, RiskLevel::Level5_1);
    QVERIFY(line->dueFrom.isValid() && line->dueFrom <= line->dueTo);
    QCOMPARE(line->lostAfter, QDate(2027, 9, 1));  // the visit planned for month 6, and a year
    QCOMPARE(line->worstClass, u"giant"_s);
    QCOMPARE(line->nowClass, u"giant"_s);
    QCOMPARE(*m_registry->patients(), QList<PatientLine>{*line});
    REFUSED(u"not in the registry"_s, m_registry->line(Id::make()));
}

void tst_patientline::the_last_event_is_not_in_the_future()
{
    const QDate today(2026, 3, 12);
    Record child = samples::child(u"KD-0001"_s);
    QVERIFY(!lastEventOf(child, today).isValid());
    Episode episode;
    episode.onset = QDate(2026, 3, 1);
    child = samples::with(child, episode);
    QCOMPARE(lastEventOf(child, today), episode.onset);
    Course course;
    child = samples::with(child, course);
    DoseStep dose;
    dose.parent = child.courses[0].id;
    dose.start = day(3);
    dose.end = Moment::on(QDate(2026, 4, 1));
    child = samples::with(child, dose);
    QCOMPARE(lastEventOf(child, today), QDate(2026, 3, 3));
    Visit visit;
    visit.when = day(12);
    visit.nextDue = Moment::on(today);
    child = samples::with(child, visit);
    QCOMPARE(lastEventOf(child, QDate(2026, 3, 11)), QDate(2026, 3, 3));
    QCOMPARE(lastEventOf(child, today), today);
}

void tst_patientline::the_lines_are_made_anew_by_a_new_version()
{
    const Record child = samples::fullChild(u"KD-0001"_s);
    add(child);
    const auto right = m_registry->patients();
    ACCEPTED(file().run(u"UPDATE patient_line SET worstClass = 'small', episodes = 7"_s));
    reopen();
    QCOMPARE(m_registry->patients()->front().episodes, 7);
    ACCEPTED(file().run(u"UPDATE made_by SET version = 'another'"_s));
    reopen();
    QCOMPARE(*m_registry->patients(), *right);
}

QTEST_GUILESS_MAIN(tst_patientline)
#include "tst_patientline.moc"
