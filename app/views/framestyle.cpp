// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/framestyle.h"

#include "views/looks.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace daymark {

namespace {

void drawEdge(QPainter* painter, const QRectF& rect, const QColor& colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

/// The edge of what an option describes.
QColor edgeOf(const QStyleOption* option)
{
    const Colours colours = coloursOf(option->palette);
    if (option->state.testFlag(QStyle::State_HasFocus)) return colours.accent;
    return option->state.testFlag(QStyle::State_Enabled) ? colours.edge : colours.line;
}

bool isDark(const QStyleOption* option)
{
    return option && coloursOf(option->palette).dark;
}

}  // namespace

FrameStyle::FrameStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void FrameStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == PE_Frame && qobject_cast<const QAbstractScrollArea*>(widget))
        return drawEdge(painter, option->rect, edgeOf(option));
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isDark(option)) return;
    switch (element) {
        case PE_FrameLineEdit:
        case PE_IndicatorCheckBox:
        case PE_PanelButtonCommand:
            return drawEdge(painter, option->rect, edgeOf(option));
        default:
            return;
    }
}

void FrameStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element != CE_HeaderSection || !isDark(option)) return;
    painter->fillRect(QRect(option->rect.right(), option->rect.top(), 1, option->rect.height()),
                      coloursOf(option->palette).line);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      coloursOf(option->palette).line);
}

void FrameStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!isDark(option)) return;
    if (control == CC_ComboBox) drawEdge(painter, option->rect, edgeOf(option));
    if (control == CC_ScrollBar)
        drawEdge(painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), edgeOf(option));
}

int FrameStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const
{
    if (hint == SH_Table_GridLineColor && isDark(option)) return int(coloursOf(option->palette).line.rgba());
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

}  // namespace daymark
