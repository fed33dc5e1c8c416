// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

namespace daymark {

/// The language of the window, for the messages of the layers below it (tr() follows the same translation).
const Language& windowLanguage();

/// Sets it, before the window is made: "en" or "fr"; empty: the system's, English where we do not speak it.
void setWindowLanguage(const QString& code);

}  // namespace daymark
