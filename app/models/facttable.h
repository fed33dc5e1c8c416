// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/facts.h"

#include <QAbstractTableModel>

namespace daymark {

/// Everything derived of an episode as a table: what it is, what it says, its standing; a line with the name of the
/// group above each group. Words typed into the filter leave the lines that hold all of them.
class FactTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Answer, Standing, ColumnCount };

    explicit FactTable(const Language& language, QObject* parent = nullptr);

    void setFacts(const QList<Fact>& facts);
    void setFilter(const QString& words);
    /// The fact in this line; null in the name of a group.
    const Fact* factAt(int line) const;
    /// The line of the first fact; −1 where none is shown.
    int firstFact() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line
    {
        QString name;
        int fact = -1;  ///< position in m_facts; −1: the name of a group
    };

    void build();
    QString words(const Fact& fact, int column) const;

    Language m_language;
    QList<Fact> m_facts;
    QList<Line> m_lines;
    QString m_filter;
};

}  // namespace daymark
