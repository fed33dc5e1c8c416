// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pages.h"

#include "reports/chartobject.h"
#include "reports/slices.h"
#include "reports/textlayout.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace daymark {

namespace {

// Text is laid out in tenths of a point, so that font sizes and metrics are not rounded to whole points.
constexpr double point = 10;
constexpr QMarginsF margins(40, 28, 40, 38);  // points: left, top, right, bottom

QPageSize pageSize(Paper paper)
{
    return QPageSize(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
}

}  // namespace

Codes codes(Paper)
{
    static constexpr Code table[] = {{"", ""}, {"a4", "A4"}, {"letter", "Letter"}};
    return table;
}

struct Pages::Layout
{
    Layout(const Document& source, const Language& inLanguage, Paper onPaper, const QDateTime& at)
        : language(inLanguage),
          paper(onPaper),
          size(pageSize(onPaper).size(QPageSize::Point)),
          theme(Theme::paper(point)),
          body(QRectF(QPointF(), size).marginsRemoved(margins)),
          charts(theme, language, point * body.width(), point * body.height() - 40 * point),
          title(language(source.title)),
          identity(language(source.identity)),
          printed(language(Message(QT_TRANSLATE_NOOP("daymark", "printed %1 %2"),
                                   {at.date(), at.time().toString(QStringLiteral("HH:mm"))})))
    {
        if (!source.note.isEmpty()) printed += QStringLiteral(" · ") + language(source.note);
        text.documentLayout()->registerHandler(ChartObject::type, &charts);
        text.setUseDesignMetrics(true);
        text.setDocumentMargin(0);
        QFont font = theme.font;
        font.setPixelSize(qRound(8.5 * point));
        text.setDefaultFont(font);
        text.setTextWidth(body.width() * point);  // before there is text: it would be laid out twice
        writeBlocks(source, language, theme, point, charts, text);
        slices = slicesOf(text, body.height() * point);
        lines = linesOf(text);
        rules = rulesOf(text);
    }

    /// The lines of the text from `top` to `bottom` with their rules, `below` the top of the page; the painter is in
    /// the units of the text. Lines beyond are not drawn at all: hidden ones would be found by whoever searches the
    /// page.
    void paintPart(QPainter& painter, double top, double bottom, double below) const
    {
        painter.save();
        painter.translate(0, below - top);
        painter.setPen(theme.text);
        for (const PlacedLine& line : lines) {
            if (top < line.middle && line.middle < bottom) line.line.draw(&painter, line.origin);
        }
        for (const Rule& rule : rules) {
            if (rule.y <= top || rule.y > bottom) continue;
            painter.setPen(QPen(rule.isStrong ? theme.frame : theme.grid, (rule.isStrong ? 0.8 : 0.5) * point));
            painter.drawLine(QPointF(rule.left, rule.y), QPointF(rule.right, rule.y));
        }
        painter.restore();
    }

    /// Identity, printed-when and page n of m at the foot, in points.
    void paintFoot(QPainter& painter, int page, int count) const
    {
        const QRectF foot(body.left(), body.bottom() + 10, body.width(), 20);
        painter.setPen(QPen(theme.frame, 0.5));
        painter.drawLine(foot.topLeft(), foot.topRight());
        QFont font = theme.font;
        font.setPixelSize(7);
        painter.setFont(font);
        painter.setPen(theme.quiet);
        const QRectF line = foot.adjusted(0, 3, 0, 0);
        const QString number = language(Message(QT_TRANSLATE_NOOP("daymark", "page %1 of %2"), {page + 1, count}));
        const double side = line.width() * 0.42;
        painter.drawText(QRectF(line.left(), line.top(), side, line.height()), Qt::AlignLeft | Qt::TextWordWrap,
                         identity);
        painter.drawText(QRectF(line.left() + side, line.top(), line.width() * 0.40, line.height()),
                         Qt::AlignHCenter | Qt::TextWordWrap, printed);
        painter.drawText(line, Qt::AlignRight, number);
    }

    Language language;
    Paper paper;
    QSizeF size;
    Theme theme;
    QRectF body;
    ChartObject charts;
    QTextDocument text;
    QList<Slice> slices;
    QList<PlacedLine> lines;
    QList<Rule> rules;
    QString title;
    QString identity;
    QString printed;
};

Pages::Pages(const Document& document, const Language& language, Paper paper, const QDateTime& printedAt)
    : m_layout(std::make_unique<Layout>(document, language, paper, printedAt))
{}

Pages::~Pages() = default;
Pages::Pages(Pages&&) noexcept = default;
Pages& Pages::operator=(Pages&&) noexcept = default;

int Pages::count() const
{
    return int(m_layout->slices.size());
}

QSizeF Pages::size() const
{
    return m_layout->size;
}

void Pages::paint(QPainter& painter, int page) const
{
    painter.save();
    painter.fillRect(QRectF(QPointF(), size()), m_layout->theme.ground);
    m_layout->paintFoot(painter, page, count());
    painter.translate(m_layout->body.topLeft());
    painter.scale(1 / point, 1 / point);
    const Slice& slice = m_layout->slices[page];
    if (slice.headHeight() > 0) m_layout->paintPart(painter, slice.headTop, slice.headBottom, 0);
    m_layout->paintPart(painter, slice.top, slice.bottom, slice.headHeight());
    painter.restore();
}

bool Pages::print(QPagedPaintDevice& device) const
{
    device.setPageLayout(QPageLayout(pageSize(m_layout->paper), QPageLayout::Portrait, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&device)) return false;
    for (int page = 0; page < count(); ++page) {
        if (page > 0 && !device.newPage()) return false;
        painter.save();
        painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
        paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

Result<QByteArray> Pages::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(m_layout->title);
        writer.setCreator(QStringLiteral("Daymark " DAYMARK_VERSION));
        if (!print(writer)) return refuse(QT_TRANSLATE_NOOP("daymark", "The pages could not be drawn"));
    }
    return bytes;
}

}  // namespace daymark
