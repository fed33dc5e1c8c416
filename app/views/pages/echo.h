// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/echogrid.h"
#include "views/pages/sheetpage.h"

#include <memory>

namespace Ui {
class Echo;
}

namespace daymark {

class FormBinding;

/// The echo sheet: segments down, studies across, Z and class beside each diameter; beneath it what the current cell
/// says, and its study and segment in detail.
class EchoPage : public SheetPage
{
    Q_OBJECT

public:
    explicit EchoPage(Session& session, QWidget* parent = nullptr);
    ~EchoPage() override;

    void showChild() override;
    bool commitPending() override;
    QList<RefusedText> refusedTexts() const override;

private:
    void addActions();
    void showCurrent();
    void showStudy();
    void showSegments(bool on, EchoGrid::Segments segments);
    void shareWidth();
    void readyNewStudy();
    void askForDate();
    void goToStudy(int column, int row);

    std::unique_ptr<Ui::Echo> m_form;
    EchoGrid* m_grid;
    FormBinding* m_model;
    FormBinding* m_study;
    FormBinding* m_measure;
    Id m_child;
};

}  // namespace daymark
