// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registryfile.h"

#include "storage/inspection.h"
#include "storage/linetable.h"
#include "storage/repository.h"
#include "storage/settingstable.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace daymark {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString journalOf(const QString& path)
{
    return path + QStringLiteral("-journal");
}

Error nameTaken(const QString& path)
{
    return {Message(QT_TRANSLATE_NOOP("daymark",
                                      "There is something of the name %1 already; it was left as it is. "
                                      "Choose another name"),
                    {path}),
            {}};
}

/// An empty file only its owner may read, whatever the process's habit; the journal takes its mode from it.
Result<void> makePrivate(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) return {};
    return refuse(Message(QT_TRANSLATE_NOOP("daymark", "%1 cannot be made (%2)"), {path, file.errorString()}));
}

Result<void> makeEmpty(const QString& path, const Schema& schema)
{
    if (auto done = makePrivate(path); !done) return done;
    auto connection = Connection::open(path, Connection::Mode::Write);
    if (!connection) return tl::unexpected(connection.error());
    return migrate(**connection, schema);
}

/// A process that died while saving leaves a journal, and whoever opens the file next takes the half-done save back.
/// Readers may not write, so it is done for them, unless the journal belongs to a save that is still under way.
void finishInterruptedSave(const QString& path)
{
    if (!QFileInfo::exists(journalOf(path))) return;
    const auto lock = WriteLock::take(path);
    if (!lock) return;
    // Reading anything plays the journal back. Where that fails, reading will say so.
    if (auto writer = Connection::open(path, Connection::Mode::Write)) (void)versionOf(**writer);
}

}  // namespace

Result<std::unique_ptr<Registry>> Registry::create(const QString& path, const Fill& fill)
{
    return RegistryFile::create(path, currentSchema(), fill).map([](auto&& file) -> std::unique_ptr<Registry> {
        return std::move(file);
    });
}

Result<std::unique_ptr<Registry>> Registry::open(const QString& path, Mode mode)
{
    return RegistryFile::open(path, mode).map([](auto&& file) -> std::unique_ptr<Registry> { return std::move(file); });
}

Result<std::unique_ptr<RegistryFile>> RegistryFile::create(const QString& path, const Schema& schema, const Fill& fill)
{
    // A journal left behind by a file of that name would be played back into the new one.
    for (const QString& taken : {path, journalOf(path)}) {
        if (QFileInfo(taken).exists() || QFileInfo(taken).isSymLink()) return tl::unexpected(nameTaken(taken));
    }
    // Made whole under another name first: whatever happens, no half-made or half-filled registry is left at this one.
    const QString draft = path + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    auto done = makeEmpty(draft, schema);
    if (done && fill) {
        done = open(draft, Mode::Write, schema).and_then([&](const std::unique_ptr<RegistryFile>& made) {
            return fill(*made);
        });
    }
    if (done && !QFile::rename(draft, path)) done = tl::unexpected(nameTaken(path));
    if (!done) {
        QFile::remove(draft);
        return tl::unexpected(done.error());
    }
    return open(path, Mode::Write, schema);
}

Result<std::unique_ptr<RegistryFile>> RegistryFile::open(const QString& path, Mode mode, const Schema& schema)
{
    if (auto done = inspectHeader(path); !done) return tl::unexpected(done.error());
    std::unique_ptr<RegistryFile> registry(new RegistryFile(path, mode, schema));
    if (mode == Mode::Write) {
        if (QFile file(path); !file.open(QIODevice::ReadWrite))
            return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                                    "You have no permission to change %1; it can be opened "
                                                    "for reading only"),
                                  {path}));
        auto lock = WriteLock::take(path);
        if (!lock) return tl::unexpected(lock.error());
        registry->m_lock.emplace(*std::move(lock));
    }
    if (auto done = registry->connect(); !done) return tl::unexpected(done.error());
    return registry;
}

Result<void> RegistryFile::connect()
{
    const bool writes = m_mode == Mode::Write;
    if (!writes) finishInterruptedSave(m_file);
    auto connection = Connection::open(m_file, writes ? Connection::Mode::Write : Connection::Mode::Read);
    if (!connection) return tl::unexpected(connection.error());
    m_connection = *std::move(connection);
    const auto version = inspectContent(*m_connection, m_path, m_schema);
    if (!version) return tl::unexpected(version.error());
    if (writes) return bringUpToDate();
    if (*version == m_schema.size()) return settings().map([](const Settings&) {});
    return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                            "%1 was made by an older Daymark (format %2): open it once for "
                                            "writing, which brings it up to date"),
                          {QFileInfo(m_path).fileName(), *version}));
}

Result<void> RegistryFile::bringUpToDate()
{
    if (auto done = m_connection->value(QStringLiteral("PRAGMA journal_mode = DELETE")); !done)
        return tl::unexpected(done.error());
    const auto version = versionOf(*m_connection);
    if (!version) return tl::unexpected(version.error());
    if (*version < m_schema.size()) {
        if (auto done = migrate(*m_connection, m_schema); !done) return done;
    }
    const auto known = settings();
    if (!known) return tl::unexpected(known.error());
    return refreshLines(*m_connection, QDate::currentDate(), *known);
}

Result<QList<PatientLine>> RegistryFile::find(const ChildQuery& query, int from, int most) const
{
    const ChildSql sql = sqlOf(query);
    return readLines(*m_connection, QStringLiteral("%1 ORDER BY %2 LIMIT ? OFFSET ?").arg(sql.where, sql.order),
                     sql.values + QVariantList{most, from});
}

Result<int> RegistryFile::count(const ChildQuery& query) const
{
    const ChildSql sql = sqlOf(query);
    return m_connection->value(QStringLiteral("SELECT count(*) FROM patient_line WHERE ") + sql.where, sql.values)
        .map([](const QVariant& value) { return value.toInt(); });
}

Result<QList<int>> RegistryFile::counts(const ChildQuery& query, const QList<ChildList>& lists) const
{
    const ChildSql sql = countsOf(query, lists);
    QList<int> counts;
    auto done = m_connection->read(sql.where, sql.values, [&](const QSqlQuery& row) -> Result<void> {
        for (int i = 0; i < lists.size(); ++i)
            counts << int(row.value(i).toDouble());
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return counts;
}

Result<std::optional<int>> RegistryFile::placeOf(const Id& patient, const ChildQuery& query) const
{
    const ChildSql sql = sqlOf(query);
    return m_connection
        ->value(QStringLiteral("SELECT n FROM (SELECT patient, row_number() OVER (ORDER BY %1) - 1 AS n "
                               "FROM patient_line WHERE %2) WHERE patient = ?")
                    .arg(sql.order, sql.where),
                sql.values + QVariantList{patient.text()})
        .map(
            [](const QVariant& value) { return value.isNull() ? std::optional<int>() : std::optional(value.toInt()); });
}

Result<PatientLine> RegistryFile::line(const Id& patient) const
{
    const auto lines = readLines(*m_connection, QStringLiteral("patient = ?"), {patient.text()});
    if (!lines) return tl::unexpected(lines.error());
    if (lines->isEmpty()) return refuse(Message(QT_TRANSLATE_NOOP("daymark", "This child is not in the registry")));
    return lines->front();
}

Result<std::optional<Record>> RegistryFile::known(const Id& patient) const
{
    const auto version = m_connection->value(QStringLiteral("PRAGMA data_version"));
    if (!version) return tl::unexpected(version.error());
    const bool isCurrent = version->toLongLong() == m_lastVersion;
    if (isCurrent && m_lastChild && m_lastChild->patient.id == patient) return m_lastChild;
    auto record = readChild(*m_connection, patient);
    if (!record) return record;
    m_lastChild = *record;
    m_lastVersion = version->toLongLong();
    return record;
}

Result<Record> RegistryFile::load(const Id& patient) const
{
    auto record = known(patient);
    if (!record) return tl::unexpected(record.error());
    if (*record) return **record;
    return refuse(Message(QT_TRANSLATE_NOOP("daymark", "This child is not in the registry")));
}

Result<Record> RegistryFile::loadNumber(const QString& number) const
{
    auto record = lookUp({}, number);
    if (!record) return tl::unexpected(record.error());
    if (*record) return **record;
    return refuse(Message(QT_TRANSLATE_NOOP("daymark", "There is no child with the number %1"), {number}));
}

Result<std::optional<Record>> RegistryFile::lookUp(const Id& id, const QString& number) const
{
    if (!id.isNull()) {
        if (auto record = known(id); !record || *record) return record;
    }
    const auto owner = m_connection->value(QStringLiteral("SELECT \"id\" FROM patient WHERE \"number\" = ?"), {number});
    if (!owner) return tl::unexpected(owner.error());
    if (owner->isNull()) return std::nullopt;
    return known(Id::fromText(owner->toString()));
}

Result<QList<OwnAnalyte>> RegistryFile::ownAnalytesBeside(const Id& patient) const
{
    return readOwnAnalytesBeside(*m_connection, patient);
}

Result<void> RegistryFile::saveOne(const EditStamp& stamp, const Change& change, const Settings& settings)
{
    if (change.before && change.before->patient.id != change.after.patient.id)
        return refuse(Message(QT_TRANSLATE_NOOP("daymark", "A child cannot become another; nothing was changed")));
    const auto held = known(change.after.patient.id);
    if (!held) return tl::unexpected(held.error());
    if (*held != change.before)
        return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                                "The child %1 is no longer as it was when this was entered; "
                                                "nothing was changed. Open the child again"),
                              {change.after.patient.number}));
    if (auto done = writeChange(*m_connection, stamp, change, QDate::currentDate(), settings); !done) return done;
    m_lastChild = change.after;
    return {};
}

Result<void> RegistryFile::saveAll(const QString& what, const QList<Change>& changes)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    const auto chosen = settings();
    if (!chosen) return tl::unexpected(chosen.error());
    const EditStamp stamp = EditStamp::now(what);
    for (const Change& change : changes) {
        if (auto done = saveOne(stamp, change, *chosen); !done) return done;
    }
    return transaction->commit();
}

Result<void> RegistryFile::checkWritable() const
{
    if (m_mode == Mode::Write) return {};
    return refuse(Message(QT_TRANSLATE_NOOP("daymark", "%1 is open for reading only; nothing was changed"),
                          {QFileInfo(m_path).fileName()}));
}

Result<void> RegistryFile::save(const QString& what, const QList<Change>& changes)
{
    if (auto done = checkWritable(); !done) return done;
    auto done = saveAll(what, changes);
    if (!done) m_lastChild.reset();
    return done;
}

Result<void> RegistryFile::addGenerated(const QList<Record>& children)
{
    if (auto done = checkWritable(); !done) return done;
    if (auto done = m_connection->run(QStringLiteral("PRAGMA synchronous = OFF")); !done) return done;
    auto added = insertAll(children);
    // What is saved after it is as safe as ever.
    auto done = m_connection->run(QStringLiteral("PRAGMA synchronous = EXTRA"));
    return added ? done : added;
}

Result<void> RegistryFile::insertAll(const QList<Record>& children)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    for (const Record& child : children) {
        if (auto done = insertChild(*m_connection, child, QDate::currentDate()); !done) return done;
    }
    return transaction->commit();
}

Result<Settings> RegistryFile::settings() const
{
    return readSettings(*m_connection);
}

Result<void> RegistryFile::saveSettings(const QString& what, const Settings& settings)
{
    if (auto done = checkWritable(); !done) return done;
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    const auto before = this->settings();
    if (!before) return tl::unexpected(before.error());
    if (*before == settings) return {};
    if (auto done = writeSettings(*m_connection, EditStamp::now(what), *before, settings); !done) return done;
    if (auto done = writeAllLines(*m_connection, QDate::currentDate(), settings); !done) return done;
    return transaction->commit();
}

Result<QList<AuditLine>> RegistryFile::audit(const Id& patient) const
{
    return patient.isNull() ? readSettingsAudit(*m_connection) : readAudit(*m_connection, patient);
}

Result<QList<HalfTyped>> RegistryFile::halfTyped() const
{
    return readHalfTyped(*m_connection);
}

Result<void> RegistryFile::keepHalfTyped(const QList<HalfTyped>& texts)
{
    if (auto done = checkWritable(); !done) return done;
    return writeHalfTyped(*m_connection, texts);
}

Result<QList<Message>> RegistryFile::check() const
{
    return inspectAll(*m_connection, m_schema);
}

}  // namespace daymark
