// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "models/schedulelines.h"

#include <QAbstractTableModel>

namespace daymark {

/// The follow-up schedule as a table: what, when, how it stands, how often, by which statement and how sure that is.
class ScheduleTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Due, Status, Interval, Statement, Standing, ColumnCount };

    explicit ScheduleTable(const Language& language, QObject* parent = nullptr);

    void setLines(const QList<ScheduleLine>& lines, QDate today);
    /// Null where there is no such line.
    const ScheduleLine* lineAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const ScheduleLine& line, int column) const;
    QString dates(const ScheduleLine& line) const;

    Language m_language;
    QList<ScheduleLine> m_lines;
    QDate m_today;
};

}  // namespace daymark
