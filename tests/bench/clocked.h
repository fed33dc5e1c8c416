// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the windows with a clock on them have in common.

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace daymark::bench {

using Clock = std::chrono::steady_clock;

[[noreturn]] inline void giveUp(const QString& why)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(QCoreApplication::applicationName()), qPrintable(why));
    std::exit(1);
}

inline double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Until nothing is left to be done or painted.
inline void settle()
{
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
    }
}

/// How long `doing` takes until all of it is painted, in milliseconds.
template <class Doing>
double untilPainted(Doing&& doing)
{
    const auto start = Clock::now();
    doing();
    settle();
    return millisecondsSince(start);
}

/// A key to whatever has the focus, the way the window system brings it.
inline double press(int key, Qt::KeyboardModifiers modifiers = {}, const QString& text = {})
{
    QWidget* focus = QApplication::focusWidget();
    if (!focus) giveUp(QStringLiteral("nothing has the focus"));
    return untilPainted([&] {
        QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
        QApplication::sendEvent(focus, &down);
        QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
        QApplication::sendEvent(focus, &up);
    });
}

}  // namespace daymark::bench
