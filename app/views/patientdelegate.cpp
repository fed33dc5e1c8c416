// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/patientdelegate.h"

#include "models/patientlist.h"
#include "views/looks.h"

#include <QPainter>

namespace daymark {

namespace {

constexpr int itemMargin = 14;  // from the edge to the words
constexpr int aboveItem = 7;
constexpr int between = 2;
constexpr int mark = 3;  // the bar left of the open child

QFont heavy(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Colours& colours)
{
    const QRect area = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(area, colours.ground(Tone::Accent));
        painter.fillRect(QRect(area.left(), area.top(), mark, area.height()), colours.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(area, colours.ground(Tone::Neutral));
    }
    painter.setPen(colours.line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected)) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(area.adjusted(1, 1, -1, -2));
    }
}

}  // namespace

void PatientDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours colours = coloursOf(option.palette);
    const auto tone = Tone(index.data(PatientList::ToneRole).toInt());
    painter->save();
    paintGround(*painter, option, colours);

    const QFontMetrics bold(heavy(option.font));
    const QFontMetrics plain(option.font);
    QRect line(option.rect.left() + itemMargin, option.rect.top() + aboveItem, option.rect.width() - 2 * itemMargin,
               bold.height());
    const QString aside = index.data(PatientList::AsideRole).toString();
    painter->setPen(colours.muted);
    painter->setFont(option.font);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, aside);
    const int room = line.width() - plain.horizontalAdvance(aside) - itemMargin;
    painter->setPen(colours.text);
    painter->setFont(heavy(option.font));
    const QString who = index.data(PatientList::WhoRole).toString();
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, bold.elidedText(who, Qt::ElideRight, room));

    line.translate(0, bold.height() + between);
    painter->setFont(option.font);
    const QString symbol = symbolOf(tone);
    if (!symbol.isEmpty()) {
        painter->setPen(colours.ink(tone));
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, symbol);
        line.setLeft(line.left() + plain.horizontalAdvance(symbol) + 5);
    }
    painter->setPen(tone == Tone::Alarm || tone == Tone::Attention ? colours.ink(tone) : colours.muted);
    const QString matter = index.data(PatientList::MatterRole).toString();
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, plain.elidedText(matter, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize PatientDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {10 * option.fontMetrics.averageCharWidth(),
            QFontMetrics(heavy(option.font)).height() + option.fontMetrics.height() + between + 2 * aboveItem};
}

}  // namespace daymark
