// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "storage/childquery.h"
#include "storage/halftyped.h"
#include "storage/patientline.h"

#include <functional>
#include <memory>

namespace daymark {

/// One line of the audit: one field of one row, who changed it, when. Lines of one edit share its id.
struct AuditLine
{
    Id edit;
    QString when;  ///< ISO instant with offset
    QString who;   ///< name of the computer's user
    QString what;  ///< the edit's name, "CRP on day 8"
    RowChange::Kind kind = RowChange::Kind::Changed;
    QString table;
    Id row;
    QString field;   ///< its key; "parent": the row it belongs to; "ordinal": its place in the list
    QString before;  ///< empty: was not stated
    QString after;
};

/// A registry: one SQLite file. Writers hold the file alone; readers are always served.
class Registry
{
public:
    enum class Mode { Read, Write };

    /// Puts into a new registry what it begins with.
    using Fill = std::function<Result<void>(Registry&)>;

    /// Makes a new file (mode 0600) with what `fill` puts into it, whole or not at all; refuses where something of that
    /// name, or of its journal's, is there.
    static Result<std::unique_ptr<Registry>> create(const QString& path, const Fill& fill = {});
    /// Opens a registry; Write migrates an older one. Refuses: not there, not a registry, damaged, newer than this
    /// program, and for Write a registry somebody else has open for writing (says who where it can).
    static Result<std::unique_ptr<Registry>> open(const QString& path, Mode mode);
    virtual ~Registry() = default;

    virtual QString path() const = 0;
    virtual Mode mode() const = 0;

    /// The children a query asks for, in its order: `most` of them from the `from`-th on; all where `most` is negative.
    virtual Result<QList<PatientLine>> find(const ChildQuery& query, int from = 0, int most = -1) const = 0;
    /// How many there are. Of words alone never more than `mostFound` outside the bin.
    virtual Result<int> count(const ChildQuery& query) const = 0;
    /// How many of them are on each of the lists.
    virtual Result<QList<int>> counts(const ChildQuery& query, const QList<ChildList>& lists) const = 0;
    /// At which place of the answer this child is; none where it is not in it.
    virtual Result<std::optional<int>> placeOf(const Id& patient, const ChildQuery& query) const = 0;
    /// Every child, by number; `binned` says whether the bin's instead.
    Result<QList<PatientLine>> patients(bool binned = false) const { return find({{}, binned}); }
    /// The line of one child; refuses an unknown one.
    virtual Result<PatientLine> line(const Id& patient) const = 0;
    virtual Result<Record> load(const Id& patient) const = 0;
    /// By number, whole, binned or not; refuses an unknown one with a sentence.
    virtual Result<Record> loadNumber(const QString& number) const = 0;
    /// The child with this id or else this number, none where there is neither: for imports and duplicate warnings.
    virtual Result<std::optional<Record>> lookUp(const Id& id, const QString& number) const = 0;

    /// What the other children's own analytes are called and measured in, one of each code (as most of them have it),
    /// in its order and without ids; children in the bin aside. Without reference intervals, which are of one child.
    virtual Result<QList<OwnAnalyte>> ownAnalytesBeside(const Id& patient) const = 0;

    /// Writes all changes and their audit lines in one durable transaction, or nothing. Refuses a number already taken
    /// by another child, and a `before` that is no longer what the file holds.
    virtual Result<void> save(const QString& what, const QList<Change>& changes) = 0;
    /// Adds children who are nobody, without lines of the audit, for measuring: much faster than save(), and not safe
    /// from a power cut. All of them or none.
    virtual Result<void> addGenerated(const QList<Record>& children) = 0;
    /// The local choices, by which everything is derived; the defaults where none was made.
    virtual Result<Settings> settings() const = 0;
    /// Makes these the local choices, with audit lines, and the patient list anew by them; all of it or nothing.
    virtual Result<void> saveSettings(const QString& what, const Settings& settings) = 0;
    /// Everything that was ever done to the child, oldest first; of a null id: to the local choices (table "setting").
    virtual Result<QList<AuditLine>> audit(const Id& patient) const = 0;

    /// What was being typed when a program that wrote here ended without being closed: see HalfTyped.
    virtual Result<QList<HalfTyped>> halfTyped() const = 0;
    /// Keeps these texts and no others, durably. No edit: it leaves no line in the audit.
    virtual Result<void> keepHalfTyped(const QList<HalfTyped>& texts) = 0;

    /// What `daymark check` looks at: integrity, foreign keys, schema; one sentence each, refused at the first fault.
    virtual Result<QList<Message>> check() const = 0;
};

}  // namespace daymark
