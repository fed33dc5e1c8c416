// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/unitwords.h"

namespace daymark {

namespace {

/// The units of the catalogue that are written in words.
constexpr const char* worded[] = {QT_TRANSLATE_NOOP("daymark", "/field")};

}  // namespace

Message unitWords(const QString& unit)
{
    for (const char* words : worded) {
        if (unit == QString::fromUtf8(words)) return Message(words);
    }
    return Message::verbatim(unit);
}

}  // namespace daymark
