// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFocusEvent>

namespace daymark {

/// Whether an input loses the focus because another program has it now: whoever looks there has not done typing here.
/// Another window of this program may change what is shown, so there an input is left as any other way.
inline bool isLookingAway(const QEvent& event)
{
    return event.type() == QEvent::FocusOut &&
           static_cast<const QFocusEvent&>(event).reason() == Qt::ActiveWindowFocusReason &&
           !QApplication::activeWindow();
}

}  // namespace daymark
