// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pasteview.h"

#include "models/labpaste.h"
#include "views/delegates/sheetdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace daymark {

PasteView::PasteView(LabPaste* block, QWidget* parent) : QTableView(parent), m_block(block)
{
    auto* delegate = new SheetDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &SheetDelegate::left, this, &PasteView::leave);
    setModel(block);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    connect(block, &LabPaste::dataChanged, this, [this] {
        resizeColumnsToContents();
        Q_EMIT currentSaysElse();
    });
    resizeColumnsToContents();
}

QSize PasteView::wanted() const
{
    return {verticalHeader()->sizeHint().width() + horizontalHeader()->length() + 24,
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 24};
}

void PasteView::goTo(const QModelIndex& cell)
{
    if (!cell.isValid()) return;
    setCurrentIndex(cell);
    scrollTo(cell);
}

/// Out of a cell that was typed in: Tab to the right, else down; a refused text keeps the cursor.
void PasteView::leave(int key)
{
    const QModelIndex at = currentIndex();
    if (!at.data(ProblemRole).toString().isEmpty() && key != Qt::Key_Up && key != Qt::Key_Down) return;
    switch (key) {
        case Qt::Key_Up:
            return goTo(at.siblingAtRow(at.row() - 1));
        case Qt::Key_Tab:
            return goTo(at.siblingAtColumn(at.column() + 1));
        case Qt::Key_Backtab:
            return goTo(at.siblingAtColumn(at.column() - 1));
        default:
            return goTo(at.siblingAtRow(at.row() + 1));
    }
}

/// Keys that decide about the current cell, or go to the next that wants it.
bool PasteView::answer(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!event->modifiers().testFlag(Qt::ControlModifier))
                Q_EMIT done();
            else if (m_block->takeProposal(at))
                goTo(m_block->nextOpen(at));
            return true;
        case Qt::Key_Space:
            if (m_block->keep(at)) goTo(m_block->nextOpen(at));
            return true;
        case Qt::Key_F4:
            goTo(m_block->nextOpen(at));
            return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            m_block->leaveOut(at);
            return true;
        default:
            return false;
    }
}

void PasteView::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState || !answer(event)) return QTableView::keyPressEvent(event);
    event->accept();
}

void PasteView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentSaysElse();
}

}  // namespace daymark
