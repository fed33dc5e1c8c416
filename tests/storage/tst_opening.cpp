// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registryfile.h"

#include "../outcome.h"
#include "../samples.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace daymark;
using namespace Qt::StringLiterals;
using Mode = Registry::Mode;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write a test's file");
}

#ifdef Q_OS_UNIX
/// Somebody who owns nothing; the administrator, as whom tests may run, is allowed everything.
class AsNobody
{
public:
    AsNobody()
    {
        if (geteuid() == 0) m_changed = setresuid(65534, 65534, 0) == 0;
    }
    ~AsNobody()
    {
        if (m_changed && setresuid(0, 0, 0) != 0) qFatal("cannot become the administrator again");
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    bool m_changed = false;
};
#endif

}  // namespace

/// Each way opening a file may end.
class tst_opening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void a_new_one();
    void a_new_one_never_overwrites();
    void a_new_one_is_for_its_owner_alone();
    void a_new_one_does_not_play_back_an_old_journal();
    void a_new_one_is_filled_whole_or_not_at_all();
    void a_current_one();
    void an_older_one_is_migrated();
    void an_older_one_is_not_changed_by_reading();
    void a_migration_that_fails_changes_nothing();
    void the_registries_of_every_release_data();
    void the_registries_of_every_release();
    void a_newer_one_is_refused();
    void what_is_no_registry_is_refused_and_left_alone_data();
    void what_is_no_registry_is_refused_and_left_alone();
    void a_damaged_one_is_refused_and_left_alone_data();
    void a_damaged_one_is_refused_and_left_alone();
    void a_missing_one_is_refused_and_not_made();
#ifdef Q_OS_UNIX
    void no_permission_to_read();
    void no_permission_to_write();
#endif
    void the_second_writer_is_told_who_is_first();
    void a_link_is_the_same_file();
    void readers_are_served_while_somebody_writes();
    void a_reader_cannot_write();
    void the_lock_goes_with_the_window();

private:
    QString path(const QString& name = u"ward.daymark"_s) const
    {
        return m_folder->filePath(name);
    }
    /// A registry with one child, KD-0001, closed.
    Record prepare(const Schema& schema = currentSchema());

    /// The program's schema, and one more step as a later version might have it.
    const Schema m_later = currentSchema() + Schema{QStringLiteral(TEST_DATA "/schema/later.sql")};
    std::optional<QTemporaryDir> m_folder;
};

void tst_opening::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    // Others may look into the folder, so that what they may not is up to the file.
    QFile::setPermissions(m_folder->path(), QFile::permissions(m_folder->path()) | QFile::ReadOther | QFile::ExeOther |
                                                QFile::ReadGroup | QFile::ExeGroup);
}

Record tst_opening::prepare(const Schema& schema)
{
    const Record child = samples::fullChild(u"KD-0001"_s);
    auto registry = RegistryFile::create(path(), schema);
    if (!registry || !(*registry)->save(u"New child"_s, {{std::nullopt, child}})) qFatal("no registry to test with");
    return child;
}

void tst_opening::a_new_one()
{
    auto registry = Registry::create(path());
    ACCEPTED(registry);
    QCOMPARE((*registry)->mode(), Mode::Write);
    QCOMPARE((*registry)->path(), path());
    QCOMPARE((*registry)->patients()->size(), 0);
    ACCEPTED((*registry)->check());
    // Nothing of its making is left beside it but the lock.
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), (QStringList{u"ward.daymark"_s, u"ward.daymark.lock"_s}));
}

void tst_opening::a_new_one_never_overwrites()
{
    write(path(), "notes");
    REFUSED(u"already"_s, Registry::create(path()));
    QCOMPARE(bytesOf(path()), "notes");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"ward.daymark"_s});
}

void tst_opening::a_new_one_is_for_its_owner_alone()
{
#ifdef Q_OS_UNIX
    const mode_t habit = umask(0);
    auto registry = RegistryFile::create(path());
    // While a save is under way its journal is as private as the file.
    QFile::Permissions ofJournal;
    (*registry)->connection().setFault([&](const QString& sql) {
        if (sql == u"COMMIT"_s) ofJournal = QFile::permissions(path() + u"-journal"_s);
        return true;
    });
    const auto saved = (*registry)->save(u"New child"_s, {{std::nullopt, samples::child(u"KD-0001"_s)}});
    umask(habit);
    ACCEPTED(saved);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFile::permissions(path()).testFlag(QFile::ReadOwner));
    QVERIFY(!(QFile::permissions(path()) & others));
    QVERIFY(ofJournal.testFlag(QFile::ReadOwner));
    QVERIFY(!(ofJournal & others));
#endif
}

void tst_opening::a_new_one_does_not_play_back_an_old_journal()
{
    write(path(u"ward.daymark-journal"_s), "left behind");
    REFUSED(u"ward.daymark-journal"_s, Registry::create(path()));
    QVERIFY(!QFile::exists(path()));
}

void tst_opening::a_new_one_is_filled_whole_or_not_at_all()
{
    const Record child = samples::fullChild(u"KD-0001"_s);
    const auto begin = [&](Registry& registry) { return registry.save(u"New child"_s, {{std::nullopt, child}}); };
    const auto full = [&](Registry& registry) -> Result<void> {
        if (auto done = begin(registry); !done) return done;
        return refuse(Message("the disk is full"));
    };
    REFUSED(u"the disk is full"_s, Registry::create(path(), full));
    QVERIFY2(QDir(m_folder->path()).isEmpty(QDir::Files | QDir::Hidden), "neither half of it nor a draft");
    write(path() + u"-journal"_s, "not mine");
    REFUSED(u"already"_s, Registry::create(path(), begin));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"ward.daymark-journal"_s});
    QVERIFY(QFile::remove(path() + u"-journal"_s));
    const auto made = Registry::create(path(), begin);
    ACCEPTED(made);
    QCOMPARE((*made)->path(), path());
    QCOMPARE(*(*made)->load(child.patient.id), child);
    QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void tst_opening::a_current_one()
{
    const Record child = prepare();
    for (const Mode mode : {Mode::Read, Mode::Write}) {
        auto registry = Registry::open(path(), mode);
        ACCEPTED(registry);
        QCOMPARE((*registry)->mode(), mode);
        QCOMPARE(*(*registry)->load(child.patient.id), child);
    }
}

void tst_opening::an_older_one_is_migrated()
{
    const Record child = prepare();
    auto registry = RegistryFile::open(path(), Mode::Write, m_later);
    ACCEPTED(registry);
    QCOMPARE(*versionOf((*registry)->connection()), int(m_later.size()));
    QCOMPARE(*(*registry)->load(child.patient.id), child);
    QCOMPARE((*registry)->connection().value(u"SELECT count(*) FROM later_thing"_s)->toInt(), 1);
    ACCEPTED((*registry)->check());
}

void tst_opening::an_older_one_is_not_changed_by_reading()
{
    prepare();
    const QByteArray before = bytesOf(path());
    REFUSED(u"older Daymark (format 7)"_s, RegistryFile::open(path(), Mode::Read, m_later));
    QCOMPARE(bytesOf(path()), before);
}

void tst_opening::a_migration_that_fails_changes_nothing()
{
    const Record child = prepare();
    const QByteArray before = bytesOf(path());
    const Schema broken = m_later + Schema{QStringLiteral(TEST_DATA "/schema/broken.sql")};
    QVERIFY(!RegistryFile::open(path(), Mode::Write, broken));
    QCOMPARE(bytesOf(path()), before);
    auto registry = Registry::open(path(), Mode::Write);
    ACCEPTED(registry);
    QCOMPARE(*(*registry)->load(child.patient.id), child);
}

void tst_opening::the_registries_of_every_release_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= currentSchema().size(); ++version)
        QTest::addRow("format %d", version) << version;
}

void tst_opening::the_registries_of_every_release()
{
    QFETCH(int, version);
    {
        auto old = Connection::open(path(), Connection::Mode::Write);
        ACCEPTED(migrate(**old, currentSchema().mid(0, version)));
        QFile rows(QStringLiteral(TEST_DATA "/schema/%1.sql").arg(version, 4, 10, QChar(u'0')));
        QVERIFY2(rows.open(QIODevice::ReadOnly), qPrintable(rows.fileName()));
        for (const QString& statement : statementsOf(QString::fromUtf8(rows.readAll())))
            ACCEPTED((*old)->run(statement));
    }
    auto registry = Registry::open(path(), Mode::Write);
    ACCEPTED(registry);
    ACCEPTED((*registry)->check());
    const auto child = (*registry)->loadNumber(u"KD-0001"_s);
    ACCEPTED(child);
    QCOMPARE(child->episodes.size(), 1);
    QCOMPARE(child->labResults.size(), 1);
    QCOMPARE(child->labResults[0].text, u"98.4"_s);
    QCOMPARE((*registry)->audit(child->patient.id)->size(), 2);
    QCOMPARE((*registry)->find({u"ba lo"_s})->size(), 1);
    QCOMPARE(*(*registry)->settings() == Settings(), version < 2);
    QCOMPARE(child->planChanges.size(), version < 2 ? 0 : 1);
    QCOMPARE(child->dismissals.size(), version < 2 ? 0 : 1);
    // Whatever the file was once, it holds all that can be recorded today.
    Record after = samples::fullChild(child->patient.number);
    after.patient.id = child->patient.id;
    ACCEPTED((*registry)->save(u"Everything"_s, {{*child, after}}));
    registry->reset();
    registry = Registry::open(path(), Mode::Read);
    ACCEPTED(registry);
    QCOMPARE(*(*registry)->load(child->patient.id), after);
    QVERIFY(!after.planChanges.isEmpty() && !after.temperatures[0].confirmation.isEmpty());
}

void tst_opening::a_newer_one_is_refused()
{
    prepare(m_later);
    const QByteArray before = bytesOf(path());
    for (const Mode mode : {Mode::Read, Mode::Write})
        REFUSED(u"newer Daymark (format 8, this one reads up to 7)"_s, Registry::open(path(), mode));
    QCOMPARE(bytesOf(path()), before);
}

void tst_opening::what_is_no_registry_is_refused_and_left_alone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("a short text") << QByteArray("Ba Lo, born 2024");
    QTest::newRow("a long text") << QByteArray("Ba Lo, born 2024\n").repeated(1000);
    QTest::newRow("the beginning of a SQLite file") << QByteArray("SQLite format 3\0", 16);
    {
        QTemporaryDir folder;
        {
            auto other = Connection::open(folder.filePath(u"other"_s), Connection::Mode::Write);
            QVERIFY((*other)->run(u"CREATE TABLE patient (id)"_s));
        }
        QTest::newRow("a SQLite file of another program") << bytesOf(folder.filePath(u"other"_s));
    }
}

void tst_opening::what_is_no_registry_is_refused_and_left_alone()
{
    QFETCH(QByteArray, bytes);
    write(path(), bytes);
    for (const Mode mode : {Mode::Read, Mode::Write})
        REFUSED(u"ward.daymark is not a Daymark registry"_s, Registry::open(path(), mode));
    QCOMPARE(bytesOf(path()), bytes);
    REFUSED(u"is a folder"_s, Registry::open(m_folder->path(), Mode::Read));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"ward.daymark"_s});
}

void tst_opening::a_damaged_one_is_refused_and_left_alone_data()
{
    // Where bytes are overwritten, and how many are left.
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("left");
    QTest::newRow("cut off in the middle") << -1 << 60000;
    QTest::newRow("cut off after the header") << -1 << 100;
    QTest::newRow("cut off by one byte") << -1 << -1;
    QTest::newRow("the first table of tables overwritten") << 100 << 0;
    QTest::newRow("a page overwritten") << 8 * 4096 << 0;
    QTest::newRow("a later page overwritten") << 30 * 4096 << 0;
}

void tst_opening::a_damaged_one_is_refused_and_left_alone()
{
    QFETCH(int, at);
    QFETCH(int, left);
    prepare();
    QByteArray bytes = bytesOf(path());
    if (at >= 0) bytes.replace(at, 200, QByteArray(200, '\x5a'));
    if (left != 0) bytes.truncate(left < 0 ? bytes.size() + left : left);
    write(path(), bytes);
    for (const Mode mode : {Mode::Read, Mode::Write})
        REFUSED(u"The file is damaged"_s, Registry::open(path(), mode));
    QCOMPARE(bytesOf(path()), bytes);
}

void tst_opening::a_missing_one_is_refused_and_not_made()
{
    for (const Mode mode : {Mode::Read, Mode::Write})
        REFUSED(u"There is no file"_s, Registry::open(path(), mode));
    REFUSED(u"There is no file"_s, Registry::open(path(u"no/such/folder.daymark"_s), Mode::Write));
    REFUSED(u"cannot be made"_s, Registry::create(path(u"no/such/folder.daymark"_s)));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

#ifdef Q_OS_UNIX
void tst_opening::no_permission_to_read()
{
    prepare();
    QFile::setPermissions(path(), {});
    const AsNobody nobody;
    for (const Mode mode : {Mode::Read, Mode::Write})
        REFUSED(u"no permission to read"_s, Registry::open(path(), mode));
}

void tst_opening::no_permission_to_write()
{
    const Record child = prepare();
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    const AsNobody nobody;
    REFUSED(u"no permission to change"_s, Registry::open(path(), Mode::Write));
    const auto reader = Registry::open(path(), Mode::Read);
    ACCEPTED(reader);
    QCOMPARE(*(*reader)->load(child.patient.id), child);
}
#endif

void tst_opening::the_second_writer_is_told_who_is_first()
{
    prepare();
    const auto first = Registry::open(path(), Mode::Write);
    ACCEPTED(first);
    const QString who = u"ward.daymark is open for writing in another window (process %1 on %2, since %3"_s.arg(
        QString::number(QCoreApplication::applicationPid()), QSysInfo::machineHostName(),
        QTime::currentTime().toString(u"HH:"_s));
    REFUSED(who, Registry::open(path(), Mode::Write));
    REFUSED(u"Close it there first"_s, Registry::open(path(), Mode::Write));
}

void tst_opening::a_link_is_the_same_file()
{
    prepare();
    QVERIFY(QFile::link(path(), path(u"link.daymark"_s)));
    const auto first = Registry::open(path(), Mode::Write);
    ACCEPTED(first);
    REFUSED(u"is open for writing in another window"_s, Registry::open(path(u"link.daymark"_s), Mode::Write));
}

void tst_opening::readers_are_served_while_somebody_writes()
{
    const Record child = prepare();
    auto writer = RegistryFile::open(path(), Mode::Write);
    ACCEPTED(writer);
    // In the middle of a save, too, and they see the child as it was before.
    Record after = child;
    after.patient.notes = u"seen today"_s;
    int reads = 0;
    (*writer)->connection().setFault([&](const QString& sql) {
        if (!sql.startsWith(u"INSERT INTO audit"_s)) return true;
        const auto reader = Registry::open(path(), Mode::Read);
        if (reader && *(*reader)->load(child.patient.id) == child) ++reads;
        return true;
    });
    ACCEPTED((*writer)->save(u"Notes"_s, {{child, after}}));
    QCOMPARE(reads, 1);
    const auto reader = Registry::open(path(), Mode::Read);
    ACCEPTED(reader);
    QCOMPARE(*(*reader)->load(child.patient.id), after);
}

void tst_opening::a_reader_cannot_write()
{
    const Record child = prepare();
    const QByteArray before = bytesOf(path());
    const auto reader = RegistryFile::open(path(), Mode::Read);
    ACCEPTED(reader);
    Record after = child;
    after.patient.notes = u"seen today"_s;
    REFUSED(u"ward.daymark is open for reading only; nothing was changed"_s,
            (*reader)->save(u"Notes"_s, {{child, after}}));
    QVERIFY(!(*reader)->connection().run(u"DELETE FROM patient_line"_s));
    QCOMPARE(bytesOf(path()), before);
}

void tst_opening::the_lock_goes_with_the_window()
{
    prepare();
    ACCEPTED(Registry::open(path(), Mode::Write));
    ACCEPTED(Registry::open(path(), Mode::Write));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"ward.daymark"_s});
}

QTEST_GUILESS_MAIN(tst_opening)
#include "tst_opening.moc"
