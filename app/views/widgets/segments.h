// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;

namespace daymark {

/// Buttons of actions that belong together, in one frame: "Acute | Whole course | Fit".
class Segments : public QFrame
{
    Q_OBJECT

public:
    Segments(const QList<QAction*>& actions, const QString& accessibleName, QWidget* parent = nullptr);
};

}  // namespace daymark
