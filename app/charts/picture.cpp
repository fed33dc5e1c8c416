// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picture.h"

#include <QStringList>

namespace daymark {

namespace {

const char* nameOf(Hue hue)
{
    static const char* const names[] = {"vermilion", "violet", "blue",  "teal", "ochre",
                                        "rose",      "sky",    "olive", "slate"};
    return names[int(hue)];
}

const char* nameOf(Marker marker)
{
    static const char* const names[] = {"circle", "square", "triangle", "diamond", "star", "pentagon"};
    return names[int(marker)];
}

const char* nameOf(LineStyle line)
{
    static const char* const names[] = {"solid", "dashed", "dotted", "dash-dotted"};
    return names[int(line)];
}

const char* nameOf(BarKind kind)
{
    static const char* const names[] = {"full", "pale", "taper", "pause", "single", "absent"};
    return names[int(kind)];
}

QString inBrackets(const QString& note)
{
    return note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(note);
}

/// Writes the lines of one chart.
class Pictured
{
public:
    Pictured(const DayAxis& axis, const Language& language) : m_axis(axis), m_language(language) {}

    void head(const Chart& chart)
    {
        QString line = QStringLiteral("%1: %2").arg(QLatin1StringView(chart.id), m_language(chart.title));
        for (const Message& part : {chart.unit, chart.subtitle}) {
            if (!part.isEmpty()) line += QStringLiteral(" · ") + m_language(part);
        }
        m_lines << line;
        if (chart.isEmpty()) m_lines << QStringLiteral("  nothing recorded");
        for (const ChartBand& band : chart.bands)
            m_lines << QStringLiteral("  band %1 to %2").arg(band.from).arg(band.to);
        for (const ChartThreshold& threshold : chart.thresholds)
            m_lines << QStringLiteral("  line at %1: %2 [%3]")
                           .arg(QString::number(threshold.value), m_language(threshold.label), threshold.source);
    }

    void series(const ChartSeries& series)
    {
        m_lines << QStringLiteral("  series %1 (%2 %3, %4)")
                       .arg(m_language(series.name), QLatin1StringView(nameOf(series.hue)),
                            QLatin1StringView(nameOf(series.marker)), QLatin1StringView(nameOf(series.line)));
        for (const ChartPoint& point : series.points) {
            if (point.startsAnew) m_lines << QStringLiteral("    --");
            QString line = at(point.at) + m_language(point.text);
            if (point.beyond == Beyond::High) line += QStringLiteral(" H");
            if (point.beyond == Beyond::Low) line += QStringLiteral(" L");
            if (point.bound != TypedNumber::Bound::None) line += QStringLiteral(" arrow");
            if (point.isHollow) line += QStringLiteral(" hollow");
            m_lines << line + inBrackets(m_language(point.note));
        }
    }

    void lane(const ChartLane& lane)
    {
        m_lines << QStringLiteral("  lane %1 (%2)").arg(m_language(lane.name), QLatin1StringView(nameOf(lane.hue)));
        for (const ChartBar& bar : lane.bars) {
            const QString end = bar.endIsOpen ? QStringLiteral("goes on") : m_axis.words(bar.to, m_language);
            const QString label = m_language(bar.label);
            const QString note = m_language(bar.note);
            m_lines << QStringLiteral("    %1 → %2: %3 %4%5")
                           .arg(m_axis.words(bar.from, m_language), end, QLatin1StringView(nameOf(bar.kind)), label,
                                note == label ? QString() : inBrackets(note));
        }
    }

    QStringList lines(const Chart& chart)
    {
        head(chart);
        for (const ChartSeries& each : chart.series)
            series(each);
        for (const ChartWord& word : chart.words)
            m_lines << QStringLiteral("  word %1%2%3")
                           .arg(at(word.at).trimmed() + u' ', m_language(word.text), inBrackets(m_language(word.note)));
        for (const ChartLane& each : chart.lanes)
            lane(each);
        for (const Message& reason : chart.leftOut)
            m_lines << QStringLiteral("  left out: ") + m_language(reason);
        return m_lines;
    }

private:
    QString at(const Place& place) const { return QStringLiteral("    %1: ").arg(m_axis.words(place, m_language)); }

    const DayAxis& m_axis;
    const Language& m_language;
    QStringList m_lines;
};

}  // namespace

QString picture(const Chart& chart, const DayAxis& axis, const Language& language)
{
    return Pictured(axis, language).lines(chart).join(u'\n') + u'\n';
}

QString picture(const CourseCharts& charts, const Language& language)
{
    const ChartIdentity& who = charts.identity;
    QStringList head;
    for (const QString& part : {who.number, who.name, language(who.sex), language(who.birth), language(who.episode),
                                language(who.days), language(who.zModel), language(who.origin), who.source}) {
        if (!part.isEmpty()) head << part;
    }
    QStringList ticks;
    for (const AxisTick& tick : charts.axis.ticks())
        ticks << language(tick.label);
    QString text = head.join(QStringLiteral(" · ")) + u'\n';
    text += QStringLiteral("axis: %1 · %2\n").arg(language(charts.axis.title()), ticks.join(QStringLiteral(" | ")));
    if (!charts.caveat.isEmpty()) text += QStringLiteral("caveat: %1\n").arg(language(charts.caveat));
    for (const Chart& chart : charts.charts)
        text += u'\n' + picture(chart, charts.axis, language);
    return text;
}

}  // namespace daymark
