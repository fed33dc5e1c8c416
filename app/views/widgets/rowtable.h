// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refusedtext.h"
#include "views/widgets/hashistory.h"

#include <QTableView>

namespace daymark {

class RowTableModel;

/// A RowTableModel on screen. Type anywhere; Enter down, Tab to the next cell and, from the empty last line, out of the
/// table; Del removes the row (undoable). As high as its rows, up to a limit.
class RowTable : public QTableView, public HasHistory
{
    Q_OBJECT

public:
    explicit RowTable(QWidget* parent = nullptr);

    /// The view does not take the model over.
    void setRows(RowTableModel* rows);
    /// Never lower or higher than so many rows.
    void setLines(int least, int most);
    /// Accepts what is typed in an open cell. False: a text stands refused; its cell becomes the current one.
    bool commitPending();
    QList<RefusedText> refusedTexts() const;
    FieldPlace placeInRecord() const override;

    /// The width in which no head is cut and there is room to type in every column, whatever the font.
    int neededWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Letters are typed, never a search: in a cell that holds nothing to type they do nothing.
    void keyboardSearch(const QString&) override {}

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void doItemsLayout() override;

private:
    void closeCell();
    void removeRow();
    bool step(bool next);
    void share();
    void showCurrent();
    int heightOf(int lines) const;
    int leastWidth(int column) const;
    bool isText(int column) const;

    RowTableModel* m_rows = nullptr;
    int m_least = 2;
    int m_most = 8;
};

}  // namespace daymark
