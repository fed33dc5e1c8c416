// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPagedPaintDevice;
class QTreeWidget;

namespace daymark {

class Actions;
class Page;

/// Every key of the program, with what it does; on screen and on paper.
class KeyList : public QDialog
{
    Q_OBJECT

public:
    KeyList(const Actions& actions, const QList<Page*>& pages, QWidget* parent);

    /// Prints the list, black on white, as many pages as it takes.
    void print(QPagedPaintDevice* paper) const;

private:
    void askPrinter();

    QTreeWidget* m_tree;
};

}  // namespace daymark
