// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/output.h"

#include "charts/renderer.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <array>

namespace daymark {

namespace {

// A4 in points; whatever the format, the page is laid out in these and scaled.
constexpr QSizeF longSide(842, 595);
constexpr QSizeF tallSide(595, 842);
constexpr double margin = 34;
/// The painter counts in quarters of a point, so that letters keep their widths.
constexpr double fine = 4;

/// One page with the charts and whose they are.
struct Page
{
    const CourseCharts& charts;
    const Language& language;
    const QDateTime& printedAt;

    /// Upright where there is much to stack.
    QSizeF size() const
    {
        const double height = chartsHeight(charts, Theme::paper());
        return height > longSide.height() - 4 * margin ? tallSide : longSide;
    }

    QString title() const
    {
        return language({QT_TRANSLATE_NOOP("daymark", "Kawasaki disease: course of %1"), {charts.identity.number}});
    }

    QString description() const
    {
        QStringList parts = who();
        parts << course() << printed();
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    /// Paints the page into a painter that counts in points.
    void paint(QPainter& painter) const
    {
        painter.save();
        painter.scale(1 / fine, 1 / fine);
        const QRectF page(QPointF(), size() * fine);
        const Theme theme = Theme::paper(fine);
        painter.fillRect(page, theme.ground);
        const QRectF inner = page.adjusted(margin * fine, margin * 0.8 * fine, -margin * fine, -margin * 0.7 * fine);
        const double head = paintHead(painter, inner, theme);
        const double foot = paintFoot(painter, inner, theme);
        paintCharts(painter, inner.adjusted(0, head, 0, -foot), charts, theme, language);
        painter.restore();
    }

private:
    QStringList who() const
    {
        const ChartIdentity& id = charts.identity;
        QStringList parts{id.name, language(id.sex), language(id.birth)};
        parts.removeAll(QString());
        return parts;
    }

    QString course() const
    {
        const ChartIdentity& id = charts.identity;
        QStringList parts{language(id.episode), language(id.days), language(id.zModel)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    QString printed() const
    {
        return language({QT_TRANSLATE_NOOP("daymark", "printed %1"),
                         {language.moment(Moment::at(printedAt.date(), printedAt.time()))}});
    }

    static QFont fontOf(const Theme& theme, double size, bool bold)
    {
        QFont font = theme.font;
        font.setPixelSize(qRound(theme.em * size));
        font.setBold(bold);
        return font;
    }

    double paintHead(QPainter& painter, const QRectF& rect, const Theme& theme) const
    {
        const double em = theme.em;
        painter.setPen(theme.text);
        painter.setFont(fontOf(theme, 1.7, true));
        const QRectF first(rect.left(), rect.top(), rect.width(), em * 2.1);
        painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, charts.identity.number);
        const double number = QFontMetricsF(painter.font()).horizontalAdvance(charts.identity.number);
        painter.setFont(fontOf(theme, 1.2, false));
        painter.drawText(first.adjusted(number + em, em * 0.2, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         who().join(QStringLiteral(" · ")));
        if (!charts.identity.origin.isEmpty()) paintMark(painter, first, theme);
        painter.setFont(fontOf(theme, 1.1, false));
        painter.setPen(theme.quiet);
        painter.drawText(QRectF(rect.left(), first.bottom(), rect.width(), em * 1.7), Qt::AlignLeft | Qt::AlignVCenter,
                         course());
        const double line = first.bottom() + em * 2;
        painter.setPen(QPen(theme.text, em * 0.14));
        painter.drawLine(QPointF(rect.left(), line), QPointF(rect.right(), line));
        return line + em * 1.1 - rect.top();
    }

    /// What is no child of the ward says so, framed.
    void paintMark(QPainter& painter, const QRectF& line, const Theme& theme) const
    {
        painter.setFont(fontOf(theme, 1.1, true));
        const QString mark = language(charts.identity.origin);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(mark) + theme.em * 1.2;
        const QRectF frame(line.right() - width, line.top() + theme.em * 0.2, width, theme.em * 1.8);
        painter.setPen(QPen(theme.text, theme.em * 0.1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
        painter.drawText(frame, Qt::AlignCenter, mark);
    }

    double paintFoot(QPainter& painter, const QRectF& rect, const Theme& theme) const
    {
        const double em = theme.em;
        painter.setFont(theme.font);
        painter.setPen(theme.quiet);
        const QRectF line(rect.left(), rect.bottom() - em * 1.4, rect.width(), em * 1.4);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, printed());
        const double width = rect.width() - QFontMetricsF(theme.font).horizontalAdvance(printed()) - em * 2;
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(theme.font).elidedText(charts.identity.source, Qt::ElideRight, width));
        return em * 1.9;
    }
};

bool writePdf(const Page& page, QIODevice& device)
{
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(page.title());
    writer.setCreator(QStringLiteral("Daymark"));
    const bool isTall = page.size() == tallSide;
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), isTall ? QPageLayout::Portrait : QPageLayout::Landscape,
                                     QMarginsF(), QPageLayout::Point));
    writer.setResolution(1200);
    QPainter painter;
    if (!painter.begin(&writer)) return false;
    painter.scale(writer.width() / page.size().width(), writer.height() / page.size().height());
    page.paint(painter);
    return painter.end();
}

bool writeSvg(const Page& page, QIODevice& device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setTitle(page.title());
    generator.setDescription(page.description());
    generator.setResolution(72);
    generator.setSize(page.size().toSize());
    generator.setViewBox(QRectF(QPointF(), page.size()));
    QPainter painter;
    if (!painter.begin(&generator)) return false;
    page.paint(painter);
    return painter.end();
}

bool writePng(const Page& page, QIODevice& device)
{
    constexpr double perPoint = 2;
    QImage image((page.size() * perPoint).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setText(QStringLiteral("Title"), page.title());
    image.setText(QStringLiteral("Description"), page.description());
    QPainter painter(&image);
    painter.scale(perPoint, perPoint);
    page.paint(painter);
    painter.end();
    return image.save(&device, "PNG");
}

struct Format
{
    const char* suffix;
    bool (*write)(const Page& page, QIODevice& device);
};
constexpr std::array formats{Format{"pdf", writePdf}, Format{"svg", writeSvg}, Format{"png", writePng}};

}  // namespace

QStringList chartFormats()
{
    QStringList suffixes;
    for (const Format& format : formats)
        suffixes << QLatin1StringView(format.suffix);
    return suffixes;
}

Result<QByteArray> chartFile(const CourseCharts& charts, const QString& name, const Language& language,
                             const QDateTime& printedAt)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    for (const Format& format : formats) {
        if (suffix != QLatin1StringView(format.suffix)) continue;
        QBuffer drawn;
        drawn.open(QIODevice::WriteOnly);
        if (!format.write({charts, language, printedAt}, drawn))
            return refuse(QT_TRANSLATE_NOOP("daymark", "The charts could not be drawn"));
        return drawn.data();
    }
    return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                            "%1 is neither .pdf, .svg nor .png: charts are written as one "
                                            "of these"),
                          {name}));
}

}  // namespace daymark
