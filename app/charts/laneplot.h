// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plotwidget.h"

namespace daymark {

/// Treatment lanes whose bars can be taken by an end and drawn to another day. The day under the hand is told as any
/// chosen day is; letting go asks for the change, Escape gives it up. Nothing of the record is changed here.
class LanePlot : public PlotWidget
{
    Q_OBJECT

public:
    using PlotWidget::PlotWidget;

    enum class End { Start, Last };

    /// Whether the ends can be taken; false where the registry is open for reading only.
    void setDraggable(bool draggable) { m_isDraggable = draggable; }

Q_SIGNALS:
    /// The first or the last day of this step is to be another.
    void moved(const daymark::Id& step, daymark::LanePlot::End end, QDate date);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Handle
    {
        Id step;
        End end = End::Start;
        double days = 0;  ///< where it was
    };
    std::optional<Handle> handleAt(const QPointF& point) const;
    double dayAt(double x) const;

    bool m_isDraggable = true;
    std::optional<Handle> m_held;
};

}  // namespace daymark
