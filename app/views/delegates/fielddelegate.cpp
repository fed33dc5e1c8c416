// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/fielddelegate.h"

#include "views/looks.h"
#include "views/widgets/codebox.h"
#include "views/widgets/entryedit.h"
#include "views/widgets/lookingaway.h"
#include "views/widgets/noteedit.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace daymark {

namespace {

constexpr int noteLines = 4;

FieldInfo fieldOf(const QModelIndex& index)
{
    return index.data(FieldRole).value<FieldInfo>();
}

QAbstractItemView* viewOf(const QWidget* editor)
{
    return editor->parentWidget() ? qobject_cast<QAbstractItemView*>(editor->parentWidget()->parentWidget()) : nullptr;
}

/// The text or code standing in an editor.
QVariant typedIn(const QWidget* editor)
{
    if (const auto* line = qobject_cast<const EntryEdit*>(editor)) return line->text();
    if (const auto* box = qobject_cast<const CodeBox*>(editor)) return box->chosen();
    if (const auto* note = qobject_cast<const NoteEdit*>(editor)) return note->toPlainText();
    return {};
}

}  // namespace

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const FieldInfo field = fieldOf(index);
    QWidget* editor = nullptr;
    if (field.kind == FieldKind::Code) {
        auto* box = new CodeBox(parent);
        box->setInCell();
        connect(box, &CodeBox::picked, this, [this, box] {
            Q_EMIT const_cast<FieldDelegate*>(this)->commitData(box);
            Q_EMIT const_cast<FieldDelegate*>(this)->closeEditor(box, QAbstractItemDelegate::NoHint);
        });
        editor = box;
    } else if (field.kind == FieldKind::Note) {
        editor = new NoteEdit(parent);
    } else {
        auto* line = index.data(QuantityRole).toBool() ? new QuantityEdit(parent) : new EntryEdit(parent);
        line->setInCell();
        editor = line;
    }
    auto* input = dynamic_cast<FieldInput*>(editor);
    input->describe(field);
    input->setContext(index.data(ContextRole).value<EntryContext>());
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setAutoFillBackground(true);
    return editor;
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* line = qobject_cast<EntryEdit*>(editor)) {
        // A change elsewhere in the record must not overwrite what is being typed.
        if (!line->isPending()) line->begin(index.data(Qt::EditRole).toString(), index.data(RefusedRole).toString());
    } else if (auto* box = qobject_cast<CodeBox*>(editor)) {
        box->setValue(index.data(ValueRole));
    } else if (auto* note = qobject_cast<NoteEdit*>(editor)) {
        note->setValue(index.data(ValueRole));
    }
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* line = qobject_cast<EntryEdit*>(editor);
    if (line && (!line->isPending() || !line->refusal().isEmpty())) return;  // nothing typed since
    model->setData(index, typedIn(editor), Qt::EditRole);
}

void FieldDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    Q_UNUSED(index)
    QRect place = option.rect;
    // A list of words or a note may need more room than its cell; it may lie over its neighbours while it is open.
    if (qobject_cast<CodeBox*>(editor)) place.setWidth(std::max(place.width(), editor->sizeHint().width()));
    if (auto* note = qobject_cast<NoteEdit*>(editor)) {
        note->setLines(noteLines, noteLines);
        place.setHeight(note->height());
        place.setWidth(std::max(place.width(), note->fontMetrics().averageCharWidth() * 40));
    }
    const QRect room = editor->parentWidget()->rect();
    if (place.right() > room.right()) place.moveRight(std::max(place.width() - 1, room.right()));
    if (place.bottom() > room.bottom()) place.moveBottom(std::max(place.height() - 1, room.bottom()));
    editor->setGeometry(place);
}

void FieldDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const FieldKind kind = fieldOf(index).kind;
    if (kind == FieldKind::Number || kind == FieldKind::Integer || index.data(QuantityRole).toBool())
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    const Colours colours = coloursOf(option->palette);
    if (!(index.flags() & Qt::ItemIsEditable)) option->palette.setColor(QPalette::Text, colours.muted);
    if (!index.data(RefusedRole).toString().isEmpty()) {
        option->palette.setColor(QPalette::Text, colours.ink(Tone::Alarm));
        option->text = symbolOf(Tone::Alarm) + u' ' + option->text;
    } else if (option->text.isEmpty()) {
        option->text = index.data(HintRole).toString();
        option->palette.setColor(QPalette::Text, colours.muted);
    }
}

void FieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    // Where the keys do not go nothing looks chosen: a page has many tables. The view has flooded the cell already.
    if (view && !view->hasFocus() && option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, option.palette.base());
        shown.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
    }
    QStyledItemDelegate::paint(painter, shown, index);
    if (index.data(RefusedRole).toString().isEmpty()) return;
    painter->save();
    painter->setPen(QPen(coloursOf(option.palette).ink(Tone::Alarm), 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + option.fontMetrics.averageCharWidth(), size.height()};
}

/// Accepts and moves on as the key says; stays where the model refuses.
bool FieldDelegate::finish(QWidget* editor, int key)
{
    QAbstractItemView* view = viewOf(editor);
    const QPersistentModelIndex index = view ? view->currentIndex() : QModelIndex();
    const bool down = key == Qt::Key_Return || key == Qt::Key_Enter;
    // Enter insists on what was refused: that is how a question is answered with yes.
    if (auto* line = qobject_cast<EntryEdit*>(editor); line && down) line->insist();
    Q_EMIT commitData(editor);
    const QString refusal = index.data(RefusedRole).toString();
    if (auto* line = qobject_cast<EntryEdit*>(editor); line && !refusal.isEmpty()) {
        line->begin(line->text(), refusal);
        return true;
    }
    Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
    // The view decides where the next cell is: as if the key had been pressed in the closed cell.
    if (view) {
        view->setFocus();
        QKeyEvent press(QEvent::KeyPress, down ? int(Qt::Key_Down) : key, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &press);
    }
    return true;
}

bool FieldDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (isLookingAway(*event)) return false;
    auto* editor = qobject_cast<QWidget*>(watched);
    if (!editor || event->type() != QEvent::KeyPress) return QStyledItemDelegate::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    switch (press->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (qobject_cast<NoteEdit*>(editor) && press->modifiers() == Qt::NoModifier) return false;
            if (auto* line = qobject_cast<EntryEdit*>(editor);
                line && press->modifiers().testFlag(Qt::ControlModifier) && !line->takeMeant())
                return true;
            [[fallthrough]];
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return finish(editor, press->key());
        case Qt::Key_Escape:
            if (const QAbstractItemView* view = viewOf(editor)) Q_EMIT takenBack(view->currentIndex());
            break;
        default:
            break;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

}  // namespace daymark
