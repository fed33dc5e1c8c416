// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/linkbutton.h"

#include "views/looks.h"

#include <QKeyEvent>
#include <QPainter>

namespace daymark {

namespace {

constexpr int linkMargin = 5;  // room for the focus frame around the words

}  // namespace

LinkButton::LinkButton(const QString& words, QWidget* parent) : QAbstractButton(parent)
{
    setText(words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * linkMargin, fontMetrics().height() + 4};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    QFont font = this->font();
    font.setUnderline(underMouse() || isDown() || colours.highContrast);
    painter.setFont(font);
    painter.setPen(isEnabled() ? colours.accent : colours.muted);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}  // namespace daymark
