// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/looks.h"

#include "views/framestyle.h"

#include <algorithm>
#include <cmath>
#include <QApplication>
#include <QLabel>

namespace daymark {

namespace {

constexpr double readable = 4.5;  // WCAG 2.1, 1.4.3 (AA)

double luminance(const QColor& colour)
{
    const auto linear = [](float part) {
        const double c = double(part);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mix(const QColor& a, const QColor& b, double ofB)
{
    const auto part = [ofB](float x, float y) { return float(double(x) + ofB * (double(y) - double(x))); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

/// `wanted`, moved towards `text` until it can be read on all of the grounds.
QColor readableOn(const QColor& wanted, const QColor& text, std::initializer_list<QColor> grounds)
{
    for (int step = 0; step <= 20; ++step) {
        const QColor tried = mix(wanted, text, step / 20.0);
        const auto isReadable = [&](const QColor& ground) { return contrast(tried, ground) >= readable; };
        if (std::all_of(grounds.begin(), grounds.end(), isReadable)) return tried;
    }
    return text;
}

/// The pure colour of a status, before it is fitted to a palette.
QColor hue(Tone tone, const Colours& colours)
{
    switch (tone) {
        case Tone::Alarm:
            return colours.dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb4, 0x23, 0x18);
        case Tone::Attention:
            return colours.dark ? QColor(0xf5, 0xb2, 0x5f) : QColor(0x9a, 0x4a, 0x00);
        case Tone::Good:
            return colours.dark ? QColor(0x7c, 0xd0, 0xa2) : QColor(0x1c, 0x74, 0x48);
        case Tone::Accent:
            return colours.accent;
        case Tone::Neutral:
            break;
    }
    return colours.text;
}

struct Scheme
{
    QColor window, windowText, base, alternate, button, highlight, highlightedText, placeholder, link, tip;
};

QPalette paletteFrom(const Scheme& scheme)
{
    QPalette palette(scheme.windowText, scheme.button, mix(scheme.button, Qt::white, 0.4),
                     mix(scheme.button, Qt::black, 0.35), mix(scheme.button, Qt::black, 0.15), scheme.windowText,
                     Qt::white, scheme.base, scheme.window);
    palette.setColor(QPalette::AlternateBase, scheme.alternate);
    palette.setColor(QPalette::Highlight, scheme.highlight);
    palette.setColor(QPalette::HighlightedText, scheme.highlightedText);
    palette.setColor(QPalette::PlaceholderText, scheme.placeholder);
    palette.setColor(QPalette::Link, scheme.link);
    palette.setColor(QPalette::ToolTipBase, scheme.tip);
    palette.setColor(QPalette::ToolTipText, scheme.windowText);
    palette.setColor(QPalette::ButtonText, scheme.windowText);
    const QColor faded = mix(scheme.windowText, scheme.window, 0.5);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

/// Whether a desktop hands its palette to Qt programs.
bool hasDesktop()
{
    return !qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP") || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORMTHEME");
}

}  // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor Colours::ground(Tone tone) const
{
    if (highContrast) return card;
    if (tone == Tone::Neutral) return mix(card, text, dark ? 0.10 : 0.05);
    return mix(card, hue(tone, *this), dark ? 0.20 : 0.13);
}

QColor Colours::ink(Tone tone) const
{
    return readableOn(hue(tone, *this), text, {card, page, ground(tone)});
}

Colours coloursOf(const QPalette& palette)
{
    // Delegates ask for every cell they paint; the palette hardly ever changes. GUI thread only, as palettes are.
    static qint64 key = 0;
    static Colours colours;
    if (key == palette.cacheKey()) return colours;
    key = palette.cacheKey();
    colours = Colours();
    colours.text = palette.color(QPalette::Active, QPalette::WindowText);
    colours.page = palette.color(QPalette::Active, QPalette::Window);
    colours.card = palette.color(QPalette::Active, QPalette::Base);
    colours.dark = luminance(colours.card) < luminance(colours.text);
    colours.highContrast = contrast(colours.text, colours.card) > 20.5 && colours.page == colours.card;
    colours.line = mix(colours.page, colours.text, colours.highContrast ? 0.9 : 0.16);
    colours.edge = mix(colours.page, colours.text, colours.highContrast ? 1.0 : 0.4);
    const QColor faint = mix(colours.text, colours.page, colours.highContrast ? 0.0 : 0.42);
    colours.muted = readableOn(faint, colours.text, {colours.card, colours.page});
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    colours.accent = readableOn(highlight, colours.text, {colours.card, colours.page});
    return colours;
}

QPalette paletteOf(Appearance appearance)
{
    if (appearance == Appearance::HighContrast) {
        return paletteFrom({Qt::black, Qt::white, Qt::black, Qt::black, Qt::black, QColor(0xff, 0xff, 0x00), Qt::black,
                            Qt::white, QColor(0x66, 0xcc, 0xff), Qt::black});
    }
    if (appearance == Appearance::Dark) {
        return paletteFrom({QColor(0x16, 0x1a, 0x20), QColor(0xe6, 0xea, 0xf0), QColor(0x1e, 0x23, 0x2b),
                            QColor(0x23, 0x29, 0x32), QColor(0x2a, 0x31, 0x3b), QColor(0x4f, 0xb3, 0xd3),
                            QColor(0x0c, 0x12, 0x18), QColor(0x94, 0x9f, 0xad), QColor(0x7c, 0xc7, 0xe0),
                            QColor(0x2a, 0x31, 0x3b)});
    }
    return paletteFrom({QColor(0xf4, 0xf6, 0xf8), QColor(0x1b, 0x25, 0x30), QColor(0xff, 0xff, 0xff),
                        QColor(0xf8, 0xfa, 0xfb), QColor(0xf0, 0xf2, 0xf5), QColor(0x0b, 0x6a, 0x8a), Qt::white,
                        QColor(0x6b, 0x77, 0x85), QColor(0x0b, 0x6a, 0x8a), QColor(0xff, 0xff, 0xff)});
}

void sayRefusal(QLabel* label, const QString& sentence)
{
    QPalette red = label->palette();
    red.setColor(QPalette::WindowText, coloursOf(label->window()->palette()).ink(Tone::Alarm));
    label->setPalette(red);
    label->setText(symbolOf(Tone::Alarm) + QChar(QChar::Nbsp) + sentence);
    label->show();
}

void applyAppearance(Appearance appearance)
{
    const bool own = appearance != Appearance::System || !hasDesktop();
    if (own) QApplication::setStyle(new FrameStyle);
    // An empty palette hands the choice back to the desktop.
    QApplication::setPalette(own ? paletteOf(appearance) : QPalette());
}

}  // namespace daymark
