// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace daymark {

class Actions;
class Page;

/// Every key of the program, with what it does.
class KeyList : public QDialog
{
    Q_OBJECT

public:
    KeyList(const Actions& actions, const QList<Page*>& pages, QWidget* parent);
};

}  // namespace daymark
