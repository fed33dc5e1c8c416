// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/childpages.h"
#include "session/session.h"

#include <QAbstractTableModel>

namespace daymark {

class Language;

/// The children of the open registry as a table: a line a child, a column a thing to compare them by. Asks the file,
/// which searches, filters and sorts; reads the lines that are looked at.
class ChildTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Name,
        Sex,
        Age,
        Todo,  ///< what is to be done: by the list shown, the plan or what is to be completed
        Onset,
        WorstClass,
        WorstZ,
        NowClass,
        NowZ,
        Risk,
        LastEcho,
        LastEvent,
        IvigDay,
        Drugs,
        Due,
        ColumnCount
    };

    ChildTable(Session& session, const Language& language, QObject* parent = nullptr);

    /// Stable name of a column, for what is remembered: "worst-z".
    static QLatin1StringView codeOf(int column);

    void setWords(const QString& words);
    void setFilter(const ChildFilter& filter);
    const ChildQuery& query() const { return m_query; }
    Id idAt(int row) const { return m_children.at(row).id; }
    int rowOf(const Id& id) const { return m_children.rowOf(id); }
    /// Asks the file again.
    void reload();
    /// Whether it hears of changes of the list; what it missed meanwhile is read once it does again. True at first.
    void setFollowing(bool following);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Columns that nothing is sorted by (sex, drugs) leave the order as it is.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void refused(const daymark::Message& why);

private:
    QString text(const PatientLine& line, int column) const;
    Message todo(const PatientLine& line) const;

    Session& m_session;
    const Language& m_language;
    ChildQuery m_query;
    ChildPages m_children;
    bool m_isFollowing = true;
    bool m_isStale = false;
};

}  // namespace daymark
