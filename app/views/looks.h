// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tone.h"

#include <QColor>
#include <QPalette>

class QLabel;

namespace daymark {

/// What the window's colours mean, derived from a palette, light or dark: every text colour has a contrast of at least
/// 4.5 : 1 with the ground it is written on (WCAG 2.1, 1.4.3).
struct Colours
{
    QColor text;
    QColor muted;   ///< secondary text on card and page
    QColor accent;  ///< the one accent, as text or line on card and page
    QColor page;    ///< the ground of the window
    QColor card;    ///< the ground of what is read and typed in
    QColor line;    ///< separators and frames
    QColor edge;    ///< the frame of what can be typed in
    bool dark = false;
    bool highContrast = false;

    QColor ink(Tone tone) const;     ///< text, symbol or line of this tone, on card, page and its own ground
    QColor ground(Tone tone) const;  ///< a quiet ground for a chip or a cell of this tone
};

/// The colours that go with a palette.
Colours coloursOf(const QPalette& palette);

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1).
double contrast(const QColor& a, const QColor& b);

/// What the user chose in View → Appearance.
enum class Appearance { System, Light, Dark, HighContrast };

/// The palette of an appearance of ours; the system's own is never asked for here.
QPalette paletteOf(Appearance appearance);

/// Shows, with the symbol and in the colour of an alarm, why something was not done.
void sayRefusal(QLabel* label, const QString& sentence);

/// Sets style, palette and font of the application. System: the desktop's own palette and style; where no desktop
/// gives one, ours.
void applyAppearance(Appearance appearance);

}  // namespace daymark
