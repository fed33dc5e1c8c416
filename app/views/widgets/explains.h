// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daymark {

/// A widget that shows something derived and can say why: the window's one key for it asks the widget with the focus.
class Explains
{
public:
    /// Shows the explanation; false where there is nothing derived to explain.
    virtual bool explain() = 0;

protected:
    ~Explains() = default;
};

}  // namespace daymark
