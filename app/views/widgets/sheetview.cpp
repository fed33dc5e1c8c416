// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sheetview.h"

#include "models/sheetmodel.h"
#include "views/columnwidths.h"
#include "views/delegates/sheetdelegate.h"
#include "views/widgets/whypopup.h"
#include "views/widths.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace daymark {

SheetView::SheetView(QWidget* parent) : QTableView(parent), m_why(new WhyPopup(this))
{
    auto* delegate = new SheetDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &SheetDelegate::left, this, &SheetView::leave);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    connect(delegate, &SheetDelegate::typing, this, &SheetView::typing);
    connect(delegate, &SheetDelegate::closeEditor, this, &SheetView::say);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(true);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void SheetView::setSheet(SheetModel* sheet)
{
    m_sheet = sheet;
    setModel(sheet);
    connect(sheet, &SheetModel::modelAboutToBeReset, this, &SheetView::keepPlace);
    connect(sheet, &SheetModel::modelReset, this, &SheetView::findPlace);
    findPlace();
}

void SheetView::shareColumns(const QList<int>& texts, int extra)
{
    m_texts = texts;
    m_extra = extra;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setDefaultAlignment(
        Qt::Alignment::fromInt(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap));
    share();
}

/// A sheet that nobody sees says it when the one in sight is painted.
void SheetView::say()
{
    if (isVisible()) return Q_EMIT currentSaysElse();
    if (!std::exchange(m_saysLater, true)) {
        QTimer::singleShot(0, this, [this] {
            m_saysLater = false;
            Q_EMIT currentSaysElse();
        });
    }
}

void SheetView::share()
{
    if (!m_texts || !m_sheet || !isVisible()) return;
    QList<ColumnWish> wishes;
    for (int column = 0; column < m_sheet->columnCount(); ++column)
        wishes << wishOf(*this, column, sizeHintForColumn(column) + 1, typingWidth(fontMetrics()),
                         m_texts->contains(column));
    wishes[m_extra].isExtra = true;
    (void)shareWidth(*this, wishes);
}

bool SheetView::commitPending()
{
    closeCell();
    const auto* sheet = qobject_cast<const SheetModel*>(model());
    return !sheet || sheet->draftCount() == 0;
}

QList<RefusedText> SheetView::refusedTexts() const
{
    return m_sheet ? m_sheet->refusedTexts() : QList<RefusedText>();
}

void SheetView::closeCell()
{
    if (state() != EditingState) return;
    if (auto* editor = indexWidget(currentIndex()) ? indexWidget(currentIndex())
                                                   : viewport()->findChild<QLineEdit*>(QStringLiteral("cellEditor"))) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void SheetView::goTo(const QModelIndex& index)
{
    if (!index.isValid()) return;
    setCurrentIndex(index);
    scrollTo(index);
}

/// From the first to the last cell of what is chosen; the current cell twice where nothing else is.
std::pair<QModelIndex, QModelIndex> SheetView::block() const
{
    QModelIndex first = currentIndex();
    QModelIndex last = first;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        first = model()->index(std::min(first.row(), range.top()), std::min(first.column(), range.left()));
        last = model()->index(std::max(last.row(), range.bottom()), std::max(last.column(), range.right()));
    }
    return {first, last};
}

void SheetView::copyBlock()
{
    if (!m_sheet || !currentIndex().isValid()) return;
    const auto [first, last] = block();
    QGuiApplication::clipboard()->setText(m_sheet->blockText(first, last));
}

void SheetView::copyDown()
{
    if (!m_sheet || !currentIndex().isValid()) return;
    closeCell();
    const auto [first, last] = block();
    m_sheet->copyDown(first, last);
}

void SheetView::keepPlace()
{
    m_place = m_sheet->cellKey(currentIndex());
    m_row = hasFocus() ? currentIndex().row() : -1;
    m_column = currentIndex().column();
}

void SheetView::findPlace()
{
    arrange();
    const QModelIndex place = m_sheet->cellOf(m_place);
    if (place.isValid())
        goTo(place);
    else if (m_row >= 0)
        goTo(m_sheet->index(std::min(m_row, m_sheet->rowCount() - 1), std::min(m_column, m_sheet->columnCount() - 1)));
    say();
}

void SheetView::arrange()
{
    clearSpans();
    for (int row = 0; row < m_sheet->rowCount(); ++row) {
        for (int column = 0; column < m_sheet->columnCount(); ++column) {
            const QSize size = m_sheet->span(m_sheet->index(row, column));
            if (size.width() > 1 || size.height() > 1) setSpan(row, column, size.height(), size.width());
        }
    }
    share();
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    share();
}

void SheetView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    share();
    // Only now is it known how much can be seen: from the first row on, if the current cell allows it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            scrollToTop();
            if (currentIndex().isValid()) scrollTo(currentIndex());
        },
        Qt::QueuedConnection);
}

bool SheetView::explain()
{
    const QModelIndex at = currentIndex();
    const std::optional<Fact> fact = m_sheet && at.isValid() ? m_sheet->whyOf(at) : std::nullopt;
    if (!fact) return false;
    m_why->explain(*fact, viewport(), visualRect(at));
    return true;
}

FieldPlace SheetView::placeInRecord() const
{
    return m_sheet && currentIndex().isValid() ? m_sheet->placeOf(currentIndex()) : FieldPlace();
}

void SheetView::leave(int key)
{
    const bool refused = m_sheet->hasDraft(currentIndex());
    say();
    if (refused && key != Qt::Key_Up && key != Qt::Key_Down) {
        Q_EMIT stopped();
        return;
    }
    switch (key) {
        case Qt::Key_Up:
            return step(-1, 0);
        case Qt::Key_Tab:
            return step(0, 1);
        case Qt::Key_Backtab:
            return step(0, -1);
        default:
            return step(1, 0);
    }
}

/// Moves on to the next cell that can hold something; stays at the edge. Downwards the edge is the end.
void SheetView::step(int rows, int columns)
{
    QModelIndex next = currentIndex();
    if (!next.isValid()) return;
    do {
        next = next.siblingAtRow(next.row() + rows).siblingAtColumn(next.column() + columns);
    } while (next.isValid() && !next.flags().testFlag(Qt::ItemIsEnabled));
    if (next.isValid())
        goTo(next);
    else if (rows > 0)
        Q_EMIT ended();
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    if (!m_sheet || state() == EditingState || !currentIndex().isValid()) return QTableView::keyPressEvent(event);
    if (answer(event)) return event->accept();
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (event->modifiers() & ~Qt::KeypadModifier) break;
            step(1, 0);
            return event->accept();
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (event->modifiers() != Qt::NoModifier) break;
            m_sheet->setData(currentIndex(), QString());
            return event->accept();
        default:
            break;
    }
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint();
    if (const Message why = m_sheet->whyNotTyped(currentIndex()); isText && !why.isEmpty()) Q_EMIT notTyped(why);
    QTableView::keyPressEvent(event);
}

/// Keys that answer what a cell with a refused text says.
bool SheetView::answer(QKeyEvent* event)
{
    const QModelIndex cell = currentIndex();
    if (!m_sheet->hasDraft(cell)) return false;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        m_sheet->discardDraft(cell);
        return true;
    }
    if (!enter) return false;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (m_sheet->takeProposal(cell)) step(1, 0);
        return true;
    }
    if (m_sheet->keep(cell)) {
        step(1, 0);
    } else {
        edit(cell);
    }
    return true;
}

void SheetView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    say();
}

void SheetView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    share();
    say();
}

bool SheetView::focusNextPrevChild(bool next)
{
    // Tab walks the cells; from the last (or, backwards, the first) it leaves the sheet.
    if (!m_sheet || !currentIndex().isValid() ||
        moveCursor(next ? MoveNext : MovePrevious, Qt::NoModifier) == currentIndex())
        return QAbstractScrollArea::focusNextPrevChild(next);
    return QTableView::focusNextPrevChild(next);
}

QModelIndex SheetView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveNext && action != MovePrevious) return QTableView::moveCursor(action, modifiers);
    const int columns = model()->columnCount();
    const int by = action == MoveNext ? 1 : -1;
    for (int at = currentIndex().row() * columns + currentIndex().column() + by;
         at >= 0 && at < columns * model()->rowCount(); at += by) {
        const QModelIndex next = model()->index(at / columns, at % columns);
        if (next.flags().testFlag(Qt::ItemIsEnabled)) return next;
    }
    return currentIndex();
}

}  // namespace daymark
