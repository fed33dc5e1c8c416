// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daymark {

/// Text with letters that no accent makes of others spelled as people type them without their keyboard: "Bœuf" is
/// "Boeuf", "Straße" is "Strasse", "Søren" is "Soren". Accents and capitals stay.
QString spelledOut(const QString& text);

/// Text as names are compared and sorted: spelled out, without accents and capitals. Spaces and signs stay.
QString plainLetters(const QString& text);

/// A name as it is compared: without accents, capitals, spaces and signs ("Protéine C-réactive" is
/// "proteinecreactive").
QString foldedName(const QString& name);

}  // namespace daymark
