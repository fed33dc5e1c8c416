// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartobject.h"

#include "charts/renderer.h"

#include <algorithm>

namespace daymark {

namespace {

constexpr int indexProperty = QTextFormat::UserProperty + 1;

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

const CourseCharts& ChartObject::chartsOf(const QTextFormat& format) const
{
    return m_charts[format.property(indexProperty).toLongLong()];
}

QSizeF ChartObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    return {m_width, std::min(chartsHeight(chartsOf(format), m_theme), m_greatestHeight)};
}

void ChartObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format)
{
    paintCharts(*painter, rect, chartsOf(format), m_theme, m_language);
}

}  // namespace daymark
