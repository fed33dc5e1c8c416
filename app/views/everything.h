// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QDialog>

class QLineEdit;

namespace daymark {

class FactTable;
class FactTableView;

/// Everything derived of the episode shown, in one table that can be filtered; each line says why. Follows the open
/// child and every edit.
class Everything : public QDialog
{
    Q_OBJECT

public:
    Everything(Session& session, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFacts();
    void markGroups();

    Session& m_session;
    FactTable* m_facts;
    FactTableView* m_view;
    QLineEdit* m_filter;
};

}  // namespace daymark
