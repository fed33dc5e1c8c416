// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/labels.h"

#include <algorithm>
#include <array>

namespace daymark {

namespace {

bool crosses(const QLineF& line, const QRectF& rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2())) return true;
    const std::array sides{QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.bottomLeft(), rect.bottomRight()),
                           QLineF(rect.topLeft(), rect.bottomLeft()), QLineF(rect.topRight(), rect.bottomRight())};
    return std::any_of(sides.begin(), sides.end(), [&](const QLineF& side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

/// Moved as little as possible to lie inside `area`.
QRectF inside(QRectF rect, const QRectF& area)
{
    rect.moveLeft(std::max(area.left(), std::min(rect.left(), area.right() - rect.width())));
    rect.moveTop(std::max(area.top(), std::min(rect.top(), area.bottom() - rect.height())));
    return rect;
}

}  // namespace

double LabelRoom::disturbance(const QRectF& rect) const
{
    double sum = 0;
    for (const QRectF& taken : m_taken) {
        const QRectF both = taken.intersected(rect);
        sum += 3 * both.width() * both.height();
    }
    for (const QLineF& line : m_lines) {
        if (crosses(line, rect)) sum += rect.width() * rect.height() * 0.3;
    }
    return sum;
}

bool LabelRoom::isFree(const QRectF& rect) const
{
    return m_area.contains(rect) && disturbance(rect) <= 0;
}

QRectF LabelRoom::place(const QSizeF& size, const QList<QPointF>& places)
{
    QRectF best;
    double least = -1;
    for (const QPointF& corner : places) {
        const QRectF rect = inside(QRectF(corner, size), m_area);
        const double sum = disturbance(rect);
        if (least < 0 || sum < least) {
            best = rect;
            least = sum;
        }
        if (sum <= 0) break;
    }
    take(best);
    return best;
}

QList<PlacedWord> placeWords(const QList<double>& anchors, const QList<double>& widths, double left, double right,
                             double gap)
{
    QList<PlacedWord> words;
    QList<QList<std::pair<double, double>>> rows;
    for (qsizetype i = 0; i < anchors.size(); ++i) {
        const double width = widths[i];
        const bool fits = anchors[i] + gap + width <= right;
        const double start = std::max(left, fits ? anchors[i] + gap : std::min(anchors[i], right) - gap - width);
        int row = 0;
        const auto isFree = [&](const QList<std::pair<double, double>>& taken) {
            return std::none_of(taken.begin(), taken.end(), [&](const auto& other) {
                return start < other.second + 2 * gap && other.first < start + width + 2 * gap;
            });
        };
        while (row < rows.size() && !isFree(rows[row]))
            ++row;
        if (row == rows.size()) rows << QList<std::pair<double, double>>{};
        rows[row] << std::pair(start, start + width);
        words << PlacedWord{start, anchors[i], row, false};
    }
    return words;
}

}  // namespace daymark
