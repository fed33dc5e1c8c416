// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace daymark {

class LabPaste;

/// The table of a pasted block, by keys; see PasteForm.
class PasteView : public QTableView
{
    Q_OBJECT

public:
    explicit PasteView(LabPaste* block, QWidget* parent = nullptr);

    void goTo(const QModelIndex& cell);
    /// The size at which everything is seen.
    QSize wanted() const;

Q_SIGNALS:
    void currentSaysElse();
    /// Enter, where no cell is being typed in.
    void done();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void leave(int key);
    bool answer(QKeyEvent* event);

    LabPaste* m_block;
};

}  // namespace daymark
