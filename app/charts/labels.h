// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

namespace daymark {

/// Room for labels inside a panel: what is taken, and where the next one disturbs least.
class LabelRoom
{
public:
    explicit LabelRoom(const QRectF& area) : m_area(area) {}

    void take(const QRectF& rect) { m_taken << rect; }
    void take(const QLineF& line) { m_lines << line; }

    /// The first of the places (top left corners) that touches nothing; else the one that disturbs least. It is always
    /// inside the area where that is large enough, and is taken from now on.
    QRectF place(const QSizeF& size, const QList<QPointF>& places);
    /// The rectangle lies inside the area and touches nothing.
    bool isFree(const QRectF& rect) const;

private:
    double disturbance(const QRectF& rect) const;

    QRectF m_area;
    QList<QRectF> m_taken;
    QList<QLineF> m_lines;
};

/// A word that belongs to an x, in the row where it has room.
struct PlacedWord
{
    double left = 0;
    double anchor = 0;  ///< the x it belongs to
    int row = 0;        ///< from the top
    bool isApproximate = false;
};

/// Sets words of these widths at these anchors (in order from the left) into as few rows as hold them between `left`
/// and `right` without touching: to the right of its anchor, or to its left where the page ends.
QList<PlacedWord> placeWords(const QList<double>& anchors, const QList<double>& widths, double left, double right,
                             double gap);

}  // namespace daymark
