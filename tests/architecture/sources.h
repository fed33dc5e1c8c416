// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace daymark::architecture {

/// The files under `folders` (relative to the top of the sources; "." is the top itself without its folders) whose
/// names match one of `patterns`, as relative paths in alphabetical order. Build folders and hidden files are no
/// sources.
QStringList filesUnder(const QStringList& folders, const QStringList& patterns);

/// The whole text of one of them.
QString textOf(const QString& path);

/// `text` (C++) with its comments and the insides of its string literals blanked out; the lines stay where they were.
QString codeOnly(const QString& text);

/// `text` (CMake) without comments.
QString cmakeOnly(const QString& text);

/// "line 12: what" for every line of `text` that `pattern` matches.
QStringList linesMatching(const QString& text, const QString& pattern, const QString& what);

}  // namespace daymark::architecture
