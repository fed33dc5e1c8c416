// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/segments.h"

#include "views/looks.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace daymark {

namespace {

/// A flat button whose chosen state is shown by weight, ground and colour.
class SegmentButton : public QToolButton
{
public:
    explicit SegmentButton(QAction* action, QWidget* parent) : QToolButton(parent)
    {
        setDefaultAction(action);
        setToolTip(action->statusTip() + QStringLiteral(" · ") + action->shortcut().toString(QKeySequence::NativeText));
        setFocusPolicy(Qt::StrongFocus);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(heavy());
        return {metrics.horizontalAdvance(text()) + 2 * metrics.averageCharWidth() + 4, metrics.height() + 10};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours colours = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF inner = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
        const Tone tone = isChecked() ? Tone::Accent : Tone::Neutral;
        painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() || underMouse() ? QBrush(colours.ground(tone)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(inner, 4, 4);
        painter.setFont(isChecked() ? heavy() : font());
        painter.setPen(isEnabled() ? colours.ink(tone) : palette().color(QPalette::Disabled, QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QToolButton::keyPressEvent(event);
    }

private:
    QFont heavy() const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
};

}  // namespace

Segments::Segments(const QList<QAction*>& actions, const QString& accessibleName, QWidget* parent) : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QAction* action : actions)
        row->addWidget(new SegmentButton(action, this));
}

}  // namespace daymark
