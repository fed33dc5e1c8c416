// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/card.h"

#include "views/looks.h"

#include <QPainter>

namespace daymark {

void Card::paintEvent(QPaintEvent*)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

}  // namespace daymark
