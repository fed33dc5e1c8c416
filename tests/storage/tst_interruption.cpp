// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registryfile.h"

#include "../outcome.h"
#include "../samples.h"

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An edit that adds, changes, removes and moves rows, and changes the line and the words of the child.
Record edited(Record child)
{
    child.patient.notes = u"seen today"_s;
    child.visits.swapItemsAt(0, 1);
    child.labResults.removeFirst();
    child.echoMeasures[0].mm = Millimetres(8.2);
    Visit visit;
    visit.when = Moment::on(QDate(2025, 1, 1));
    return samples::with(child, visit);
}

}  // namespace

/// A save interrupted at any step leaves the file as it was before.
class tst_interruption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"ward.daymark"_s);
        auto registry = RegistryFile::create(m_path);
        ACCEPTED(registry);
        ACCEPTED((*registry)->save(u"New child"_s, {{std::nullopt, m_child}}));
    }

    void a_statement_that_fails();
    void a_migration_statement_that_fails();
#ifdef INTERRUPTED_SAVE
    void killed_data()
    {
        ways();
    }
    void killed();
#endif

private:
#ifdef INTERRUPTED_SAVE
    void ways();
    /// What the program printed before it was killed.
    QByteArray saveAndDie(const QString& how, int step);
#endif

    const Record m_child = samples::fullChild(u"KD-0001"_s);
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_interruption::a_statement_that_fails()
{
    const QByteArray before = bytesOf(m_path);
    auto registry = RegistryFile::open(m_path, Registry::Mode::Write);
    ACCEPTED(registry);
    const Record after = edited(m_child);
    const auto lines = *(*registry)->patients(false);
    int failing = 0;
    int steps = 0;
    (*registry)->connection().setFault([&](const QString&) { return ++steps != failing; });
    bool saved = false;
    while (!saved) {
        ++failing;
        steps = 0;
        saved = (*registry)->save(u"Echo on day 24"_s, {{m_child, after}}).has_value();
        if (saved) break;
        QCOMPARE(bytesOf(m_path), before);
        QVERIFY(!QFile::exists(m_path + u"-journal"_s));
        QCOMPARE(*(*registry)->load(m_child.patient.id), m_child);
        QVERIFY(*(*registry)->patients(false) == lines);
    }
    // Every statement of the save was made to fail once: begin, rows, audit lines, line, words, commit.
    QVERIFY2(failing > 12, qPrintable(QString::number(failing)));
    QCOMPARE(*(*registry)->load(m_child.patient.id), after);
    ACCEPTED((*registry)->check());
}

void tst_interruption::a_migration_statement_that_fails()
{
    const QByteArray before = bytesOf(m_path);
    const Schema later = currentSchema() + Schema{QStringLiteral(TEST_DATA "/schema/later.sql")};
    int failing = 0;
    while (true) {
        auto connection = Connection::open(m_path, Connection::Mode::Write);
        int steps = 0;
        ++failing;
        (*connection)->setFault([&](const QString&) { return ++steps != failing; });
        const bool migrated = migrate(**connection, later).has_value();
        // Once it is committed, what fails after it changes nothing.
        if (*versionOf(**connection) == later.size()) break;
        QVERIFY(!migrated);
        QCOMPARE(bytesOf(m_path), before);
    }
    QVERIFY2(failing > 5, qPrintable(QString::number(failing)));
    const auto connection = Connection::open(m_path, Connection::Mode::Read);
    QCOMPARE(*versionOf(**connection), int(later.size()));
    const auto children = (*connection)->value(QStringLiteral("SELECT count(*) FROM patient"));
    QCOMPARE(children->toInt(), 1);
}

#ifdef INTERRUPTED_SAVE
void tst_interruption::ways()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("linked");
    QTest::newRow("by kill -9") << u"kill"_s << false;
    QTest::newRow("by a power cut") << u"power"_s << false;
    QTest::newRow("by kill -9, then opened through a link") << u"kill"_s << true;
}

QByteArray tst_interruption::saveAndDie(const QString& how, int step)
{
    QProcess process;
    process.start(QStringLiteral(INTERRUPTED_SAVE), {m_path, how, QString::number(step)});
    if (!process.waitForFinished() || process.exitStatus() != QProcess::CrashExit)
        return "was not killed: " + process.readAll();
    return process.readAll();
}

void tst_interruption::killed()
{
    QFETCH(QString, how);
    QFETCH(bool, linked);
    const QTemporaryDir elsewhere;
    const QString opened = linked ? elsewhere.filePath(u"link.daymark"_s) : m_path;
    if (linked) QVERIFY(QFile::link(m_path, opened));
    const QByteArray before = bytesOf(m_path);
    QByteArray printed;
    int step = 0;
    int undone = 0;
    while (printed.isEmpty()) {
        QVERIFY(QFile::remove(m_path));
        QFile fresh(m_path);
        QVERIFY(fresh.open(QIODevice::WriteOnly) && fresh.write(before) == before.size());
        fresh.close();
        printed = saveAndDie(how, ++step);
        // Whoever comes next, reading or writing, finds no stale lock and the child whole: as before, unless the save
        // was already done when the process died.
        const auto registry = Registry::open(opened, step % 2 ? Registry::Mode::Read : Registry::Mode::Write);
        ACCEPTED(registry);
        const auto child = (*registry)->load(m_child.patient.id);
        ACCEPTED(child);
        const bool isAsBefore = *child == m_child;
        if (isAsBefore) ++undone;
        QCOMPARE((*registry)->audit(child->patient.id)->last().what, isAsBefore ? u"New child"_s : u"Echo on day 24"_s);
        if (!isAsBefore) QCOMPARE(child->patient.notes, u"seen today"_s);
        // What save() returned from is on disk, whatever happens then.
        if (!printed.isEmpty()) QVERIFY2(!isAsBefore, "a finished save was lost");
        ACCEPTED((*registry)->check());
    }
    QCOMPARE(printed, QByteArray("saved %1\n").replace("%1", QByteArray::number(step - 1)));
    QVERIFY2(step > 20, qPrintable(QString::number(step)));
    QVERIFY2(undone > step / 2, qPrintable(QString::number(undone)));
}
#endif

QTEST_GUILESS_MAIN(tst_interruption)
#include "tst_interruption.moc"
