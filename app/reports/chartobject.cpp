// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartobject.h"

#include "charts/renderer.h"

#include <algorithm>

namespace daymark {

namespace {

constexpr int indexProperty = QTextFormat::UserProperty + 1;
constexpr int heightProperty = QTextFormat::UserProperty + 4;
/// On paper the panels are lower than on screen: the page has tables to hold too. A local choice.
constexpr double share = 0.55;

}  // namespace

ChartObject::ChartObject(const Theme& theme, const Language& language, double width, double greatestHeight)
    : m_theme(theme), m_language(language), m_width(width), m_greatestHeight(greatestHeight)
{}

QTextCharFormat ChartObject::add(const CourseCharts& charts)
{
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(indexProperty, m_charts.size());
    m_charts << charts;
    return format;
}

QTextCharFormat ChartObject::withHeight(const QTextFormat& format, double height)
{
    QTextCharFormat other = format.toCharFormat();
    other.setProperty(heightProperty, height);
    return other;
}

const CourseCharts& ChartObject::chartsOf(const QTextFormat& format) const
{
    return m_charts[format.property(indexProperty).toLongLong()];
}

QSizeF ChartObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const CourseCharts& charts = chartsOf(format);
    const double least = leastChartsHeight(charts, QRectF(0, 0, m_width, m_greatestHeight), m_theme, m_language);
    const double wish = format.hasProperty(heightProperty) ? format.doubleProperty(heightProperty)
                                                           : share * chartsHeight(charts, m_theme);
    return {m_width, std::min(std::max(wish, least), m_greatestHeight)};
}

void ChartObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format)
{
    paintCharts(*painter, rect, chartsOf(format), m_theme, m_language);
}

}  // namespace daymark
