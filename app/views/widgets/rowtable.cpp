// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/rowtable.h"

#include "models/rowtable.h"
#include "views/columnwidths.h"
#include "views/delegates/fielddelegate.h"
#include "views/widths.h"

#include <algorithm>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>

namespace daymark {

namespace {

constexpr int cellMargin = 8;  // pixels a style leaves beside the words of a cell

}  // namespace

RowTable::RowTable(QWidget* parent) : QTableView(parent)
{
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(
        Qt::Alignment::fromInt(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap));
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 3);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* delegate = new FieldDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &FieldDelegate::takenBack, this, [this](const QModelIndex& index) {
        if (m_rows) m_rows->takeBack(index);
    });
}

void RowTable::setRows(RowTableModel* rows)
{
    m_rows = rows;
    setModel(rows);
    connect(rows, &RowTableModel::aboutToShowAnother, this, &RowTable::closeCell);
    const auto grow = [this] {
        updateGeometry();
        scheduleDelayedItemsLayout();
    };
    connect(rows, &QAbstractItemModel::rowsInserted, this, grow);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, grow);
    connect(rows, &QAbstractItemModel::modelReset, this, grow);
    connect(rows, &QAbstractItemModel::dataChanged, this, &RowTable::scheduleDelayedItemsLayout);
    // Once the key that entered them has done its own step.
    connect(rows, &RowTableModel::severalEntered, this, [this] {
        QTimer::singleShot(0, this, [this] { setCurrentIndex(m_rows->index(m_rows->rowCount() - 1, 0)); });
    });
    share();
}

void RowTable::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    updateGeometry();
}

void RowTable::closeCell()
{
    if (state() != EditingState) return;
    // The editor has the focus, or is about to lose it.
    const auto editors = viewport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* editor : editors) {
        if (editor->isHidden()) continue;
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

bool RowTable::commitPending()
{
    closeCell();
    const QModelIndex refused = m_rows ? m_rows->firstRefused() : QModelIndex();
    if (!refused.isValid()) return true;
    setCurrentIndex(refused);
    return false;
}

QList<RefusedText> RowTable::refusedTexts() const
{
    return m_rows ? m_rows->refusedTexts() : QList<RefusedText>();
}

FieldPlace RowTable::placeInRecord() const
{
    return m_rows ? m_rows->fieldPlaceOf(currentIndex()) : FieldPlace();
}

void RowTable::removeRow()
{
    if (m_rows && currentIndex().isValid() && state() != EditingState) m_rows->removeRow(currentIndex().row());
}

/// To the next or previous cell that can be typed in; false at the ends, where the focus leaves the table.
bool RowTable::step(bool next)
{
    if (!m_rows || !currentIndex().isValid()) return false;
    const int columns = m_rows->columnCount();
    const int last = m_rows->rowCount() * columns;
    int at = currentIndex().row() * columns + currentIndex().column();
    // An empty last line where nothing was typed is the end.
    if (next && m_rows->rowId(currentIndex().row()).isNull() && m_rows->data(currentIndex()).toString().isEmpty())
        return false;
    for (at += next ? 1 : -1; at >= 0 && at < last; at += next ? 1 : -1) {
        const QModelIndex cell = m_rows->index(at / columns, at % columns);
        if (!(cell.flags() & Qt::ItemIsEditable)) continue;
        setCurrentIndex(cell);
        return true;
    }
    return false;
}

bool RowTable::focusNextPrevChild(bool next)
{
    return step(next) || QTableView::focusNextPrevChild(next);
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            focusNextPrevChild(event->key() == Qt::Key_Tab);
            return event->accept();
        case Qt::Key_Delete:
            removeRow();
            return event->accept();
        case Qt::Key_Escape:
            if (m_rows && !currentIndex().data(RefusedRole).toString().isEmpty()) {
                m_rows->takeBack(currentIndex());
                return event->accept();
            }
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (currentIndex().isValid() && state() != EditingState) {
                if (event->modifiers().testFlag(Qt::ControlModifier))
                    m_rows->takeMeant(currentIndex());
                else
                    edit(currentIndex());
                return event->accept();
            }
            break;
        default:
            break;
    }
    QTableView::keyPressEvent(event);
}

void RowTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!m_rows || m_rows->rowId(index.row()).isNull()) return;
    setCurrentIndex(index);
    QMenu menu(this);
    menu.addAction(tr("Delete row"), QKeySequence(Qt::Key_Delete), this, &RowTable::removeRow);
    menu.exec(event->globalPos());
}

void RowTable::focusInEvent(QFocusEvent* event)
{
    // Before Qt goes to the first row: whoever comes to a table comes to type a new one.
    if (m_rows && !currentIndex().isValid() && m_rows->rowCount() > 0)
        setCurrentIndex(m_rows->index(m_rows->rowCount() - 1, 0));
    QTableView::focusInEvent(event);
    showCurrent();
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    showCurrent();
}

/// Where a page is higher than the window it follows the cell in which one types, once the table has its height.
void RowTable::showCurrent()
{
    const auto show = [this] {
        if (!currentIndex().isValid() || !isAncestorOf(QApplication::focusWidget())) return;
        for (QWidget* each = parentWidget(); each; each = each->parentWidget()) {
            auto* area = qobject_cast<QScrollArea*>(each);
            if (!area || !area->widget()) continue;
            const QRect cell = visualRect(currentIndex());
            const QPoint middle = viewport()->mapTo(area->widget(), cell.center());
            area->ensureVisible(middle.x(), middle.y(), 0, 2 * cell.height());
        }
    };
    QTimer::singleShot(0, this, show);
}

int RowTable::heightOf(int lines) const
{
    return horizontalHeader()->minimumHeight() + lines * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
}

QSize RowTable::sizeHint() const
{
    const int lines = std::clamp(model() ? model()->rowCount() : 0, m_least, m_most);
    return {QTableView::sizeHint().width(), heightOf(lines)};
}

QSize RowTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, heightOf(m_least)};
}

void RowTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    share();
}

/// What changed while nobody looked is measured before it is painted: the head may need another height.
void RowTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    executeDelayedItemsLayout();
}

/// Once for all that changed, and not while the table is hidden.
void RowTable::doItemsLayout()
{
    share();
    QTableView::doItemsLayout();
}

bool RowTable::isText(int column) const
{
    const FieldInfo field = m_rows->index(0, column).data(FieldRole).value<FieldInfo>();
    const bool quantity = m_rows->index(0, column).data(QuantityRole).toBool();
    return field.key && !quantity && (field.kind == FieldKind::Text || field.kind == FieldKind::Note);
}

/// Room to type in, also while the column is empty.
int RowTable::leastWidth(int column) const
{
    const bool isTime = m_rows->index(0, column).data(FieldRole).value<FieldInfo>().kind == FieldKind::Moment;
    return std::max(headWidth(*this, column),
                    isTime ? dateWidth(fontMetrics()) + cellMargin : typingWidth(fontMetrics()));
}

int RowTable::neededWidth() const
{
    int sum = 2 * frameWidth() + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    for (int column = 0; m_rows && column < m_rows->columnCount(); ++column)
        sum += leastWidth(column);
    return sum;
}

void RowTable::share()
{
    if (!m_rows || m_rows->columnCount() == 0 || m_rows->rowCount() == 0) return;
    QList<ColumnWish> wishes;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        wishes << wishOf(*this, column, sizeHintForColumn(column) + 1, leastWidth(column), isText(column));
    if (shareWidth(*this, wishes)) updateGeometry();
}

}  // namespace daymark
