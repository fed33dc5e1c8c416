// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlist.h"
#include "commands/registries.h"
#include "interchange/casefile.h"

#include <QFileInfo>

namespace daymark {

namespace {

const QString editName = QStringLiteral("Import of case files");

/// What the case files of one command do to a registry, all of it or nothing.
class Import
{
public:
    explicit Import(const Registry* registry) : m_registry(registry) {}

    Result<void> add(const Case& arriving)
    {
        return known(arriving.record.patient)
            .and_then([&](const std::optional<Record>& record) { return arrival(arriving, record); })
            .map([&](const std::optional<Change>& change) {
                if (change) m_changes << *change;
                ++(change ? m_added : m_unchanged);
            });
    }

    const QList<Change>& changes() const { return m_changes; }

    QByteArray report() const
    {
        return QByteArray("added ") + QByteArray::number(m_added) + ", unchanged " + QByteArray::number(m_unchanged) +
               '\n';
    }

private:
    /// The child as the registry or a file before this one has it.
    Result<std::optional<Record>> known(const Patient& child) const
    {
        for (const Change& change : m_changes) {
            if (change.after.patient.id == child.id || change.after.patient.number == child.number) return change.after;
        }
        if (!m_registry) return std::nullopt;
        return m_registry->lookUp(child.id, child.number);
    }

    const Registry* m_registry;
    QList<Change> m_changes;
    int m_added = 0;
    int m_unchanged = 0;
};

Error inFile(const QString& path, Error error)
{
    error.where = error.where.isEmpty() ? path : path + QStringLiteral(": ") + error.where;
    return error;
}

Result<QByteArray> importInto(Registry* registry, const Arguments& arguments, const QList<Case>& cases)
{
    Import import(registry);
    for (qsizetype i = 0; i < cases.size(); ++i) {
        if (auto done = import.add(cases[i]); !done)
            return tl::unexpected(inFile(arguments.positional[i + 1], done.error()));
    }
    const auto save = [&](Registry& into) {
        return import.changes().isEmpty() ? Result<void>() : into.save(editName, import.changes());
    };
    auto done = registry ? save(*registry)
                         : Registry::create(arguments.file(), save).map([](const std::unique_ptr<Registry>&) {});
    return done.map([&] { return import.report(); });
}

Result<QByteArray> importAll(const Arguments& arguments)
{
    QList<Case> cases;
    for (const QString& path : arguments.positional.sliced(1)) {
        auto read = readCaseFile(path, arguments.today);
        if (!read) return tl::unexpected(inFile(path, read.error()));
        cases << *std::move(read);
    }
    if (!QFileInfo::exists(arguments.file())) return importInto(nullptr, arguments, cases);
    return Registry::open(arguments.file(), Registry::Mode::Write)
        .and_then(
            [&](const std::unique_ptr<Registry>& registry) { return importInto(registry.get(), arguments, cases); });
}

Printed run(const Arguments& arguments)
{
    return importAll(arguments).map_error([](const Error& error) { return Refusal(error); });
}

}  // namespace

const Command importCommand{"import",
                            "FILE CASE.json...",
                            2,
                            -1,
                            QT_TRANSLATE_NOOP("daymark",
                                              "Takes children from case files into the registry, all or "
                                              "none; makes it if there is none."),
                            {},
                            run};

}  // namespace daymark
