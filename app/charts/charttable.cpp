// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttable.h"

#include <algorithm>

namespace daymark {

namespace {

/// Turns charts into rows, panel by panel.
class RowWriter
{
public:
    RowWriter(const DayAxis& axis, const Language& language) : m_axis(axis), m_language(language) {}

    void add(const Chart& chart)
    {
        const QString title = m_language(chart.title);
        for (const ChartSeries& series : chart.series) {
            const QString what = series.isNamed ? title + u' ' + m_language(series.name) : title;
            for (const ChartPoint& point : series.points)
                add(point, what);
        }
        for (const ChartWord& word : chart.words)
            add(word.at, title, m_language(word.text), m_language(word.note));
        for (const ChartLane& lane : chart.lanes) {
            const QString what = chart.isLanes() && chart.series.isEmpty() ? m_language(lane.name) : title;
            for (const ChartBar& bar : lane.bars)
                add(bar, what);
        }
    }

    QList<ChartRow> sorted()
    {
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [](const ChartRow& a, const ChartRow& b) { return a.days < b.days; });
        return m_rows;
    }

private:
    void add(const Place& at, const QString& what, const QString& value, const QString& note)
    {
        m_rows << ChartRow{at.days, at.days, m_axis.words(at, m_language), dateOf(at), what, value, note};
    }

    void add(const ChartPoint& point, const QString& what)
    {
        QString value = m_language(point.text);
        if (point.beyond == Beyond::High) value += u' ' + m_language(QT_TRANSLATE_NOOP("daymark", "H"));
        if (point.beyond == Beyond::Low) value += u' ' + m_language(QT_TRANSLATE_NOOP("daymark", "L"));
        add(point.at, what, value, m_language(point.note));
    }

    void add(const ChartBar& bar, const QString& what)
    {
        QString value = m_language(bar.label);
        QString note = m_language(bar.note);
        if (note == value) note.clear();
        add(bar.from, what, value, note);
        ChartRow& row = m_rows.last();
        row.until = bar.to.days;
        if (bar.endIsOpen) {
            row.when = m_language({QT_TRANSLATE_NOOP("daymark", "since %1"), {row.when}});
        } else if (bar.to.days > bar.from.days || bar.to.isApproximate) {
            row.when += QStringLiteral(" – ") + m_axis.words(bar.to, m_language);
            row.date += QStringLiteral(" – ") + dateOf(bar.to);
        }
    }

    QString dateOf(const Place& at) const
    {
        const QString date = at.when.hasTime() ? m_language.moment(at.when) : m_language.date(at.date);
        return at.isApproximate ? m_language({QT_TRANSLATE_NOOP("daymark", "≈ %1"), {date}}) : date;
    }

    const DayAxis& m_axis;
    const Language& m_language;
    QList<ChartRow> m_rows;
};

}  // namespace

QList<ChartRow> chartRows(const CourseCharts& charts, const Language& language)
{
    RowWriter writer(charts.axis, language);
    for (const Chart& chart : charts.charts)
        writer.add(chart);
    QList<ChartRow> rows = writer.sorted();
    for (const Chart& chart : charts.charts) {
        for (const Message& reason : chart.leftOut)
            rows << ChartRow{0, 0, {}, {}, language(chart.title), {}, language(reason)};
    }
    return rows;
}

void ChartTable::show(const QList<ChartRow>& rows, const Language& language)
{
    beginResetModel();
    m_language = language;
    m_rows = rows;
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChartTable::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ChartRow& row = m_rows[index.row()];
    switch (index.column()) {
        case When:
            return row.when;
        case Date:
            return row.date;
        case What:
            return row.what;
        case Value:
            return row.value;
        default:
            return row.note;
    }
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    static const char* const heads[] = {QT_TRANSLATE_NOOP("daymark", "Day"), QT_TRANSLATE_NOOP("daymark", "Date"),
                                        QT_TRANSLATE_NOOP("daymark", "What"), QT_TRANSLATE_NOOP("daymark", "Value"),
                                        QT_TRANSLATE_NOOP("daymark", "Note")};
    return m_language(heads[section]);
}

}  // namespace daymark
