// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/code.h"
#include "base/language.h"
#include "base/result.h"

#include <QVariant>

namespace daymark {

/// Reads one word of a vocabulary by its code, its label in the language or in English, or an unambiguous beginning of
/// the label; a null variant for an empty text. Refuses anything else, naming the words there are.
Result<QVariant> readWord(Codes codes, const QString& text, const Language& language);

/// The words that can be typed, in the language.
QStringList wordsOf(Codes codes, const Language& language);

}  // namespace daymark
