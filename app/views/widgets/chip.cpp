// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chip.h"

#include "views/looks.h"

#include <QKeyEvent>
#include <QPainter>

namespace daymark {

ChipButton::ChipButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipButton::setTone(Tone tone)
{
    m_tone = tone;
    updateGeometry();
    update();
}

bool ChipButton::explain()
{
    if (isCheckable()) return false;
    click();
    return true;
}

QString ChipButton::words() const
{
    const QString symbol = symbolOf(m_tone);
    return symbol.isEmpty() ? text() : symbol + QChar(QChar::Nbsp) + text();
}

QFont ChipButton::chipFont() const
{
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize ChipButton::sizeHint() const
{
    const QFontMetrics metrics(chipFont());
    const int high = metrics.height() + 6;
    return {metrics.horizontalAdvance(words()) + high * 4 / 5, high};
}

void ChipButton::paintEvent(QPaintEvent*)
{
    const Colours colours = coloursOf(palette());
    const Tone tone = isChecked() ? Tone::Accent : m_tone;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(colours.ground(tone));
    if (hasFocus())
        painter.setPen(QPen(colours.accent, 2));
    else if (underMouse() || isDown() || colours.highContrast)
        painter.setPen(QPen(colours.ink(tone), 1));
    else
        painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(colours.ink(tone));
    painter.setFont(chipFont());
    painter.drawText(rect(), Qt::AlignCenter, words());
}

void ChipButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}  // namespace daymark
