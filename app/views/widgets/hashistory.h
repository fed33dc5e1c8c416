// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fieldhistory.h"

namespace daymark {

/// A widget that shows values of the record and can say which: the window's one key for their history asks the widget
/// with the focus.
class HasHistory
{
public:
    /// Null where nothing of the record stands.
    virtual FieldPlace placeInRecord() const = 0;

protected:
    ~HasHistory() = default;
};

}  // namespace daymark
