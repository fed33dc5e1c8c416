// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "charts/coursecharts.h"

#include <QAbstractTableModel>

namespace daymark {

/// One number, word or bar of the charts as a line of text.
struct ChartRow
{
    double days = 0;   ///< as in Place
    double until = 0;  ///< of a bar: its last day; else the same
    QString when;      ///< "day 24", "≈ month 2", "day 8 – day 16"
    QString date;
    QString what;   ///< "Platelets", "Coronary diameter LMCA"
    QString value;  ///< "758 G/L H"
    QString note;

    friend bool operator==(const ChartRow&, const ChartRow&) = default;
};

/// Everything the charts show, in order of time; rows of one time in order of the panels. What could not be drawn
/// stands at the end, with the reason.
QList<ChartRow> chartRows(const CourseCharts& charts, const Language& language);

/// The same as a model: the table one key away from every chart.
class ChartTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Date, What, Value, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// `rows` as chartRows() made them in `language`.
    void show(const QList<ChartRow>& rows, const Language& language);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ChartRow> m_rows;
    Language m_language;
};

}  // namespace daymark
