// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/registry.h"
#include "storage/schema.h"
#include "storage/writelock.h"

#include <QFileInfo>

namespace daymark {

/// The registry in a SQLite file: see Registry for what it promises.
class RegistryFile : public Registry
{
public:
    /// As Registry::create and Registry::open, with another schema than the program's own for tests of migration.
    static Result<std::unique_ptr<RegistryFile>> create(const QString& path, const Schema& schema = currentSchema(),
                                                        const Fill& fill = {});
    static Result<std::unique_ptr<RegistryFile>> open(const QString& path, Mode mode,
                                                      const Schema& schema = currentSchema());

    QString path() const override { return m_path; }
    Mode mode() const override { return m_mode; }
    Result<QList<PatientLine>> find(const ChildQuery& query, int from = 0, int most = -1) const override;
    Result<int> count(const ChildQuery& query) const override;
    Result<QList<int>> counts(const ChildQuery& query, const QList<ChildList>& lists) const override;
    Result<std::optional<int>> placeOf(const Id& patient, const ChildQuery& query) const override;
    Result<PatientLine> line(const Id& patient) const override;
    Result<Record> load(const Id& patient) const override;
    Result<Record> loadNumber(const QString& number) const override;
    Result<std::optional<Record>> lookUp(const Id& id, const QString& number) const override;
    Result<QList<OwnAnalyte>> ownAnalytesBeside(const Id& patient) const override;
    Result<void> save(const QString& what, const QList<Change>& changes) override;
    Result<void> addGenerated(const QList<Record>& children) override;
    Result<Settings> settings() const override;
    Result<void> saveSettings(const QString& what, const Settings& settings) override;
    Result<QList<AuditLine>> audit(const Id& patient) const override;
    Result<QList<HalfTyped>> halfTyped() const override;
    Result<void> keepHalfTyped(const QList<HalfTyped>& texts) override;
    Result<QList<Message>> check() const override;

    /// For tests that interrupt a save.
    Connection& connection() const { return *m_connection; }

private:
    RegistryFile(const QString& path, Mode mode, const Schema& schema)
        : m_path(path), m_file(QFileInfo(path).canonicalFilePath()), m_mode(mode), m_schema(schema)
    {}
    Result<void> connect();
    Result<void> bringUpToDate();
    Result<std::optional<Record>> known(const Id& patient) const;
    Result<void> checkWritable() const;
    Result<void> saveOne(const struct EditStamp& stamp, const Change& change, const Settings& settings);
    Result<void> insertAll(const QList<Record>& children);
    Result<void> saveAll(const QString& what, const QList<Change>& changes);

    QString m_path;  ///< the name it was opened by
    QString m_file;  ///< what that leads to: journal and lock lie beside the file, not beside a link to it
    Mode m_mode;
    Schema m_schema;
    std::optional<WriteLock> m_lock;  ///< of a writer; given back after the connection is closed
    std::unique_ptr<Connection> m_connection;
    /// The child last read or written, so that an edit need not read it again; valid while nobody else wrote to the
    /// file, which SQLite counts.
    mutable std::optional<Record> m_lastChild;
    mutable qint64 m_lastVersion = -1;
};

}  // namespace daymark
