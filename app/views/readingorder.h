// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace daymark {

/// Makes Tab go through everything in `part` as it is read: by the layouts, line after line and each line from its
/// beginning, whenever the widgets were made. The part comes after `before`; without one, where its first widget stood.
/// Gives its last stop, `before` where it has none.
QWidget* tabInReadingOrder(QWidget* part, QWidget* before = nullptr);

}  // namespace daymark
