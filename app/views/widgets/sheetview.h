// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refusedtext.h"
#include "views/widgets/explains.h"
#include "views/widgets/hashistory.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <optional>

namespace daymark {

class SheetModel;
class WhyPopup;

/// A SheetModel on screen. Type anywhere; Enter goes down, Tab right, the arrows leave a cell that is being typed in;
/// F2 edits, Del empties (undoable), Esc takes back what is not accepted. Shift with the arrows chooses a block. On a
/// cell with a question Enter says yes; with a proposal Ctrl+Enter takes it. The cursor stays at a cell whose text was
/// refused.
class SheetView : public QTableView, public Explains, public HasHistory
{
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    /// The view does not take the model over.
    void setSheet(SheetModel* sheet);
    /// From now on the columns share the width of the sheet, and it is never scrolled sideways. Where there is no room
    /// the column `extra` is cut first, which is told elsewhere too, then those that hold words. For sheets whose
    /// columns are few.
    void shareColumns(const QList<int>& texts, int extra);
    /// Accepts what is typed in an open cell, or keeps it there with its reason. False where the open child has a cell
    /// with refused text.
    bool commitPending();
    QList<RefusedText> refusedTexts() const;
    /// Puts the cursor there and shows it.
    void goTo(const QModelIndex& index);
    /// To the next cell below that can hold something.
    void goDown() { step(1, 0); }
    /// Puts the chosen block, or the current cell, on the clipboard for a spreadsheet.
    void copyBlock();
    /// Types the uppermost row of the chosen block into the rows beneath it; into one cell alone what stands above it.
    void copyDown();
    /// Why the current cell says what is derived in it.
    bool explain() override;
    FieldPlace placeInRecord() const override;
    /// Letters are typed, never a search: in a cell that holds nothing to type they do nothing.
    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    /// The cursor is at another cell, or the cell says something else.
    void currentSaysElse();
    /// The text of the open cell is another.
    void typing(const QString& text);
    /// An open cell was left with Enter or Tab and its text was not accepted.
    void stopped();
    /// Text was typed where none can stand: why, and what to do.
    void notTyped(const daymark::Message& why);
    /// Enter or Tab would have gone on beyond the last cell.
    void ended();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
    bool focusNextPrevChild(bool next) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void closeCell();
    std::pair<QModelIndex, QModelIndex> block() const;
    void leave(int key);
    void step(int rows, int columns);
    bool answer(QKeyEvent* event);
    void keepPlace();
    void findPlace();
    void arrange();
    void say();
    void share();

    SheetModel* m_sheet = nullptr;
    std::optional<QList<int>> m_texts;  ///< columns of words, where the columns share the width
    int m_extra = -1;
    WhyPopup* m_why;
    QString m_place;  ///< key of the current cell across a reset
    int m_row = -1;   ///< where the hands are, should the cell go; −1: elsewhere
    int m_column = -1;
    bool m_saysLater = false;
};

}  // namespace daymark
