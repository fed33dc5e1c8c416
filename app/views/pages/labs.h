// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/sheetpage.h"

#include <memory>

class QStringListModel;

namespace Ui {
class Labs;
}

namespace daymark {

class FormBinding;
class LabGrid;

/// The lab sheet: analytes down, draws across; beneath it what the current cell says, and its draw and result in
/// detail.
class LabsPage : public SheetPage
{
    Q_OBJECT

public:
    explicit LabsPage(Session& session, QWidget* parent = nullptr);
    ~LabsPage() override;

    void showChild() override;
    bool commitPending() override;
    QList<RefusedText> refusedTexts() const override;

private:
    void addActions();
    void showCurrent();
    void readyNewDraw();
    void askForDate();
    void goToNewest();
    void goToDraw(int column, int row);
    void addAnalyte();
    void askOwnAnalyte(const QString& changed);
    void goToAnalyte(const QString& code);
    void filterRows(const QString& words);
    void clearFilter();
    void paste();

    std::unique_ptr<Ui::Labs> m_form;
    LabGrid* m_grid;
    QStringListModel* m_addable;  ///< names and codes of the analytes that have no row yet
    FormBinding* m_draw;
    FormBinding* m_result;
    Id m_child;
    Id m_atDraw;  ///< of the column the cursor was in last; null: the new one
};

}  // namespace daymark
