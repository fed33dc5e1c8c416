// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/childtable.h"
#include "views/remembered.h"

#include <memory>
#include <QDialog>

namespace Ui {
class ChildrenForm;
}

class QButtonGroup;

namespace daymark {

class ChipButton;
class FieldInput;

/// Every child of the registry in one table: the lists people work from, conditions that can be kept under a name,
/// columns as chosen, sorted by any of them. Enter opens the child. Stands beside the window and blocks nothing.
class ChildrenForm : public QDialog
{
    Q_OBJECT

public:
    ChildrenForm(Session& session, QWidget* parent);
    ~ChildrenForm() override;

    /// Shown again: the hands go where one searches.
    void prepare();

Q_SIGNALS:
    void chosen(const daymark::Id& patient);
    void refused(const daymark::Message& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addLists();
    void countLists();
    void addKept();
    void addConditions();
    void addColumns();
    void sortByCurrent();
    void choose(const ChildFilter& filter);
    void showConditions();
    void markList();
    void say();
    void keep();
    void forget();
    void open();

    Session& m_session;
    std::unique_ptr<Ui::ChildrenForm> m_form;
    Remembered m_remembered;
    ChildTable* m_children;
    QButtonGroup* m_lists;
    QList<ChipButton*> m_kept;  ///< the filters kept under a name, after the lists
    ChildFilter m_filter;
};

}  // namespace daymark
