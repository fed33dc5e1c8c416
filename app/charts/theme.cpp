// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/theme.h"

#include <QFontInfo>
#include <QPalette>

namespace daymark {

namespace {

// By Hue. Each set was chosen to be told apart by the three common colour blindnesses and to stand out by 3:1 or more
// from its ground; shape and line style say the same without colour.
const QList<QColor> onLight{QColor(0xC2410C), QColor(0x6D28D9), QColor(0x1D4ED8), QColor(0x0F766E), QColor(0xB45309),
                            QColor(0xBE185D), QColor(0x0369A1), QColor(0x4D7C0F), QColor(0x5B6B82)};
const QList<QColor> onDark{QColor(0xFB8A5C), QColor(0xB79CFB), QColor(0x7CB0FF), QColor(0x4FD1BF), QColor(0xF5B544),
                           QColor(0xF78DBB), QColor(0x66C7F4), QColor(0xB5D96B), QColor(0xA3B1C6)};

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto part = [&](int x, int y) { return int(x + (y - x) * share + 0.5); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

bool isDark(const QColor& color)
{
    return qGray(color.rgb()) < 128;
}

/// Black and white alone on either side: the desktop asks for all the contrast there is.
bool isHighContrast(const QPalette& palette)
{
    const int ground = qGray(palette.color(QPalette::Base).rgb());
    const int text = qGray(palette.color(QPalette::Text).rgb());
    return (ground == 0 && text == 255) || (ground == 255 && text == 0 && palette.color(QPalette::Window) == Qt::white);
}

}  // namespace

QColor Theme::tint(const QColor& color, double strength) const
{
    return mixed(panel, color, strength);
}

Theme Theme::paper(double point)
{
    Theme theme;
    theme.ground = theme.panel = Qt::white;
    theme.lane = QColor(0xF1F3F6);
    theme.grid = QColor(0xE4E7EC);
    theme.frame = QColor(0xB8C0CC);
    theme.text = Qt::black;
    theme.quiet = QColor(0x4A5565);
    theme.band = QColor(0xF1F3F6);
    theme.cursor = QColor(0x0F766E);
    theme.hues = onLight;
    theme.em = 7.5 * point;
    // Widths must scale with the page: no hinting, which rounds each letter to whole pixels.
    theme.font = QFont(QStringLiteral("Liberation Sans"));
    theme.font.setHintingPreference(QFont::PreferNoHinting);
    theme.font.setPixelSize(qMax(1, qRound(theme.em)));
    theme.isPaper = true;
    return theme;
}

Theme Theme::screen(const QPalette& palette, const QFont& font)
{
    Theme theme;
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const bool strong = isHighContrast(palette);
    theme.ground = theme.panel = base;
    theme.text = text;
    theme.quiet = strong ? text : mixed(base, text, 0.66);
    theme.grid = mixed(base, text, strong ? 0.3 : 0.09);
    theme.frame = mixed(base, text, strong ? 1.0 : 0.2);
    theme.lane = theme.band = mixed(base, text, strong ? 0.0 : 0.045);
    theme.hues = isDark(base) ? onDark : onLight;
    theme.cursor = strong ? text : theme.hue(Hue::Teal);
    theme.font = font;
    theme.em = QFontInfo(font).pixelSize() * 0.86;
    theme.font.setPixelSize(qMax(1, qRound(theme.em)));
    theme.em = theme.font.pixelSize();
    return theme;
}

}  // namespace daymark
