// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <memory>

namespace Ui {
class Overview;
}

namespace daymark {

/// The whole course at one glance: the charts, and beside them what is derived from the record.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Session& session, QWidget* parent = nullptr);
    ~OverviewPage() override;

    void showChild() override;

private:
    std::unique_ptr<Ui::Overview> m_form;
};

}  // namespace daymark
