// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace daymark::bench {

namespace {

QList<Chart> valueCharts(const CourseCharts& charts)
{
    QList<Chart> panels = charts.charts;
    panels.removeIf([](const Chart& chart) { return QLatin1StringView(chart.id) == QLatin1StringView("treatment"); });
    return panels;
}

QString numberOf(double value)
{
    return QString::number(value, 'g', 10);
}

/// As gnuplot takes a text literally.
QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
}

QString gnuplotPanel(const Chart& chart, qsizetype number)
{
    const Language language;
    QString blocks;
    QStringList curves;
    for (const ChartSeries& series : chart.series) {
        if (series.points.isEmpty()) continue;
        const QString block = QStringLiteral("$panel%1_%2").arg(number).arg(curves.size());
        blocks += block + QStringLiteral(" << END\n");
        for (const ChartPoint& point : series.points)
            blocks += numberOf(point.at.days) + QLatin1Char(' ') + numberOf(point.value) + QLatin1Char('\n');
        blocks += QStringLiteral("END\n");
        curves << QStringLiteral("%1 with linespoints title %2").arg(block, quoted(language(series.name)));
    }
    for (const ChartThreshold& threshold : chart.thresholds)
        curves << QStringLiteral("%1 with lines dashtype 2 title %2")
                      .arg(numberOf(threshold.value), quoted(language(threshold.label)));
    if (curves.isEmpty()) curves << QStringLiteral("NaN notitle");
    return blocks + QStringLiteral("set title %1\nset ylabel %2\nset yrange [*<%3:%4<*]\nplot %5\n")
                        .arg(quoted(language(chart.title)), quoted(language(chart.unit)), numberOf(chart.least),
                             numberOf(chart.most), curves.join(QStringLiteral(", ")));
}

}  // namespace

QByteArray gnuplotScript(const CourseCharts& charts, const QString& pdf)
{
    const QList<Chart> panels = valueCharts(charts);
    QString script = QStringLiteral(
                         "set terminal pdfcairo noenhanced size 21cm,29.7cm font 'Liberation Sans,8'\n"
                         "set output %1\n"
                         "set multiplot layout %2,1\n"
                         "set key outside right\n"
                         "set xlabel %3\n"
                         "set xrange [%4:%5]\n")
                         .arg(quoted(pdf), QString::number(panels.size()), quoted(Language()(charts.axis.title())),
                              numberOf(charts.axis.first()), numberOf(charts.axis.last()));
    for (qsizetype i = 0; i < panels.size(); ++i)
        script += gnuplotPanel(panels[i], i);
    return (script + QStringLiteral("unset multiplot\nunset output\n")).toUtf8();
}

QByteArray panelsJson(const CourseCharts& charts)
{
    const Language language;
    QJsonArray panels;
    for (const Chart& chart : valueCharts(charts)) {
        QJsonArray series;
        for (const ChartSeries& each : chart.series) {
            QJsonArray days;
            QJsonArray values;
            for (const ChartPoint& point : each.points) {
                days << point.at.days;
                values << point.value;
            }
            series << QJsonObject{{QStringLiteral("name"), language(each.name)},
                                  {QStringLiteral("days"), days},
                                  {QStringLiteral("values"), values}};
        }
        QJsonArray thresholds;
        for (const ChartThreshold& each : chart.thresholds)
            thresholds << QJsonObject{{QStringLiteral("value"), each.value},
                                      {QStringLiteral("label"), language(each.label)}};
        panels << QJsonObject{{QStringLiteral("title"), language(chart.title)},
                              {QStringLiteral("unit"), language(chart.unit)},
                              {QStringLiteral("series"), series},
                              {QStringLiteral("thresholds"), thresholds}};
    }
    const QJsonObject page{{QStringLiteral("axis"), language(charts.axis.title())},
                           {QStringLiteral("first"), charts.axis.first()},
                           {QStringLiteral("last"), charts.axis.last()},
                           {QStringLiteral("panels"), panels}};
    return QJsonDocument(page).toJson(QJsonDocument::Compact);
}

}  // namespace daymark::bench
