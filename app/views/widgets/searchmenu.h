// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QMenu>

namespace daymark {

/// A menu of names: letters typed go to the first one that begins so, and do nothing else.
class SearchMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QString m_typed;
    QElapsedTimer m_last;  ///< since the last letter
};

}  // namespace daymark
