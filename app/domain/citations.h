// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

namespace daymark {

/// A citation. A title, a journal and an author are nobody's to translate; what we say beside them ("as transcribed",
/// "local setting") is written in the language of the reader.
Message citationWords(const QString& citation);

/// All citations of a source, which "; " separates.
Message sourceWords(const QString& source);

}  // namespace daymark
