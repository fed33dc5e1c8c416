// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/childpages.h"
#include "models/matter.h"
#include "session/session.h"

#include <QAbstractListModel>

namespace daymark {

/// The children of the open registry that match what is searched and filtered. Lines are read and words made when asked
/// for, so that a registry of many thousand is a list like any other.
class PatientList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WhoRole = Qt::UserRole,  ///< number, and name where there is one
        AsideRole,               ///< "F · 9 mo"
        MatterRole,              ///< the one thing that matters now, without its symbol
        ToneRole,                ///< int of a Tone
        IdRole                   ///< UUID as text
    };

    PatientList(Session& session, const Language& language, QObject* parent = nullptr);

    /// The lists one can choose from, in the order they are offered.
    static const QList<ChildList>& lists();

    /// Of a long answer only the first some hundred are rows; more come when a view is scrolled to their end.
    int rowCount(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    /// Display: the whole line as one sentence, for screen readers.
    QVariant data(const QModelIndex& index, int role) const override;

    void search(const QString& words);
    void setList(ChildList list);
    void showBin(bool bin);
    bool showsBin() const { return m_query.binned; }
    const QString& words() const { return m_query.words; }

    /// How many of the children found are on each list, in the order of lists().
    const QList<int>& counts() const { return m_counts; }
    /// Whether words alone found more than are counted.
    bool foundMore() const;
    /// How many children the registry holds outside the bin.
    int total() const { return m_total; }

    Id idAt(int row) const;
    /// The row of the child most likely meant by what is searched for: the first one with that number or name, before
    /// those whose notes say it. −1 where nobody is found.
    int likeliest() const;
    /// −1 where the list does not show that child; makes as many rows as it takes.
    int rowOf(const Id& id);

    /// Asks the file again.
    void reload();

Q_SIGNALS:
    void counted();
    void refused(const daymark::Message& why);

private:
    void showFound();
    void countFound();
    void readAgain();
    void showRows(int count);

    Session& m_session;
    const Language m_language;
    ChildQuery m_query;
    ChildPages m_children;
    int m_rows = 0;  ///< shown of m_children
    QList<int> m_counts;
    QList<int> m_allCounts;  ///< without words; empty: to be counted
    int m_total = 0;
};

}  // namespace daymark
