// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QWidget>

namespace Ui {
class StartPage;
}

namespace daymark {

class Actions;

/// What the window shows while no registry is open: what to do next, and the registries opened before.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Actions& actions, QWidget* parent = nullptr);
    ~StartPage() override;

    void showRecent(const QStringList& paths);

Q_SIGNALS:
    void fileChosen(const QString& path);

private:
    std::unique_ptr<Ui::StartPage> m_form;
    QList<QWidget*> m_recent;
};

}  // namespace daymark
