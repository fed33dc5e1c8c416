// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace daymark {

/// The list of children. A list of Qt's makes its first row current when it gains the focus, which here would open a
/// child nobody chose; this one waits for a key.
class PatientView : public QListView
{
    Q_OBJECT

public:
    using QListView::QListView;

protected:
    void focusInEvent(QFocusEvent* event) override;
};

}  // namespace daymark
