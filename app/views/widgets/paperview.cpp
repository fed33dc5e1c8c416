// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/paperview.h"

#include "views/looks.h"

#include <QPainter>
#include <QPaintEvent>

namespace daymark {

namespace {

constexpr int gap = 14;             // around and between pages
constexpr double mostScale = 1.45;  // wider than that a line of text is tiring to read

}  // namespace

PaperView::PaperView(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PaperView::setPages(std::optional<Pages> pages)
{
    m_pages = std::move(pages);
    setMinimumHeight(heightForWidth(width()));
    setAccessibleName(m_pages ? tr("%n page(s)", nullptr, m_pages->count()) : QString());
    updateGeometry();
    update();
}

double PaperView::scaleFor(int width) const
{
    return std::min(mostScale, std::max(0.1, (width - 2 * gap) / m_pages->size().width()));
}

int PaperView::heightForWidth(int width) const
{
    if (!m_pages) return 0;
    return int(m_pages->count() * (m_pages->size().height() * scaleFor(width) + gap)) + gap;
}

QSize PaperView::sizeHint() const
{
    return {500, heightForWidth(500)};
}

QRectF PaperView::pageRect(int page) const
{
    const QSizeF size = m_pages->size() * scaleFor(width());
    return {(width() - size.width()) / 2, gap + page * (size.height() + gap), size.width(), size.height()};
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void PaperView::paintEvent(QPaintEvent* event)
{
    if (!m_pages) return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Colours colours = coloursOf(palette());
    for (int page = 0; page < m_pages->count(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(event->rect())) continue;
        painter.fillRect(rect, Qt::white);
        painter.setPen(colours.line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
        painter.save();
        painter.translate(rect.topLeft());
        const double scale = scaleFor(width());
        painter.scale(scale, scale);
        painter.setPen(Qt::black);
        m_pages->paint(painter, page);
        painter.restore();
    }
}

}  // namespace daymark
