// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFontMetrics;

namespace daymark {

/// Room for any full date in the language of the window, in pixels.
int dateWidth(const QFontMetrics& metrics);

/// Room to type a number or a short word.
int typingWidth(const QFontMetrics& metrics);

}  // namespace daymark
