// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <memory>
#include <QTimer>

namespace Ui {
class Summary;
}

namespace daymark {

/// The follow-up summary as it will be printed; printer, PDF, language and paper beside it.
class SummaryPage : public Page
{
    Q_OBJECT

public:
    explicit SummaryPage(Session& session, QWidget* parent = nullptr);
    ~SummaryPage() override;

    void showChild() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillChoices();
    void offer();
    void empty();
    void layOut();
    void print();
    void savePdf();

    std::unique_ptr<Ui::Summary> m_form;
    QTimer m_soon;         ///< lays out once everything else that an edit or another child brings about is done
    Id m_child;            ///< whose pages were laid out last
    bool m_stale = false;  ///< not yet laid out because nobody looks
};

}  // namespace daymark
