// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

#include <QColor>
#include <QFont>

class QPalette;

namespace daymark {

/// Colours and type of a ground to paint on. Lengths are in the units of the painter's rectangle: pixels on screen,
/// points on paper.
struct Theme
{
    QColor ground;  ///< behind everything
    QColor panel;   ///< behind the curves
    QColor lane;    ///< behind the bars of a lane
    QColor grid;
    QColor frame;
    QColor text;   ///< titles and values
    QColor quiet;  ///< units, ticks, thresholds
    QColor band;
    QColor cursor;
    QList<QColor> hues;  ///< by Hue
    QFont font;          ///< of the labels; titles are its bold
    double em = 11;      ///< pixel size of the labels; every other length follows
    bool isPaper = false;

    QColor hue(Hue hue) const { return hues.value(int(hue)); }
    /// `color` laid thinly on the ground, opaque: PDF/A-1b knows no translucency.
    QColor tint(const QColor& color, double strength) const;

    /// Black on white in the one named family of paper, whatever the desktop looks like. `point` is the length of a
    /// point in units of the painter.
    static Theme paper(double point = 1);
    /// The desktop's own palette and font: light, dark or high contrast.
    static Theme screen(const QPalette& palette, const QFont& font);
};

}  // namespace daymark
