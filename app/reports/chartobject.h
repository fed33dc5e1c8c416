// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "charts/coursecharts.h"
#include "charts/theme.h"

#include <QObject>
#include <QTextFormat>
#include <QTextObjectInterface>

namespace daymark {

/// The course charts as one character of a text document, so that no page break ever goes through them.
class ChartObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int type = QTextFormat::UserObject + 1;

    /// `width` and `greatestHeight` are those of the page's text, in the units of `theme`.
    ChartObject(const Theme& theme, const Language& language, double width, double greatestHeight);

    /// Asks for another height of charts in a document; they take no less than they can be read in.
    static QTextCharFormat withHeight(const QTextFormat& format, double height);

    /// The character format that stands for these charts.
    QTextCharFormat add(const CourseCharts& charts);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    const CourseCharts& chartsOf(const QTextFormat& format) const;

    Theme m_theme;
    Language m_language;
    double m_width;
    double m_greatestHeight;
    QList<CourseCharts> m_charts;
};

}  // namespace daymark
