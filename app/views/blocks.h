// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace daymark {

/// Gives a page of cards two actions: F6 goes to the first field of the next card, Shift+F6 to that of the one before,
/// round at the ends. Cards to read, and those without a field, are passed over.
void offerBlocks(QWidget* page);

}  // namespace daymark
