// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fieldhistory.h"

#include <QDialog>

class QTreeWidget;

namespace daymark {

class Session;

/// What a field said before, and who changed it when; of the whole child where no field is meant. Words typed into the
/// filter leave the lines that hold them all. Esc closes; nothing is changed here.
class HistoryForm : public QDialog
{
    Q_OBJECT

public:
    /// `place`, called `name`, of the open child.
    HistoryForm(const Session& session, const FieldPlace& place, const QString& name, QWidget* parent);

private:
    void list(const QString& words);

    QList<HistoryLine> m_lines;
    QTreeWidget* m_list;
};

}  // namespace daymark
