// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plotwidget.h"

namespace daymark {

/// Treatment lanes whose bars can be taken by an end, or by the middle as a whole, and drawn to another day. The day an
/// end goes to (of a whole bar: its first) is told as any chosen day is; letting go asks for the change, Escape gives
/// it up. Nothing of the record is changed here.
class LanePlot : public PlotWidget
{
    Q_OBJECT

public:
    using PlotWidget::PlotWidget;

    enum class Part { Start, Last, Whole };

    /// Whether bars can be taken; false where the registry is open for reading only.
    void setDraggable(bool draggable) { m_isDraggable = draggable; }

Q_SIGNALS:
    /// The first or the last day of this step is to be another; of the whole step: all of it, to begin on `date`.
    void moved(const daymark::Id& step, daymark::LanePlot::Part part, QDate date);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Handle
    {
        Id step;
        Part part = Part::Start;
        double days = 0;    ///< where it was
        double behind = 0;  ///< days from there to the hand that took it
    };
    std::optional<Handle> handleAt(const QPointF& point) const;
    double dayAt(double x) const;
    double target(const QPointF& point) const;

    bool m_isDraggable = true;
    std::optional<Handle> m_held;
};

}  // namespace daymark
