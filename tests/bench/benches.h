// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

#include <QStringList>

namespace daymark::bench {

/// What the benches work with.
struct Workshop
{
    QString daymark;   ///< the program
    QString window;    ///< daymark-bench-window
    QString sheet;     ///< daymark-bench-sheet
    QString list;      ///< daymark-bench-list
    QString folder;    ///< on a real disk, empty but for the registry; its own settings live there too
    QString registry;  ///< the sample registry
};

/// The published child, and the one with the longest course.
inline QStringList benchChildren()
{
    return {QStringLiteral("PUBLISHED-1"), QStringLiteral("KD-0016")};
}

/// The whole process `daymark charts` to PDF beside gnuplot and matplotlib drawing the same values as four panels.
QList<Figure> measureCharts(const Workshop& workshop);

/// One edit until it is on disk, beside a bare SQLite commit as durable as that.
QList<Figure> measureEdits(const Workshop& workshop);

/// Everything derived for a child with a long course, in process, beside reading that child.
QList<Figure> measureFacts(const Workshop& workshop);

/// The window: until it is there, until a child is, until an edit is, and its memory.
QList<Figure> measureWindow(const Workshop& workshop);

/// The lab sheet of 60 draws: a keystroke, and a pasted block of 40 analytes by 60 draws.
QList<Figure> measureSheet(const Workshop& workshop);

/// A registry of 100000 generated children: searches, work-lists, a keystroke in the search of the window.
QList<Figure> measureLists(const Workshop& workshop);

}  // namespace daymark::bench
