// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/sheetdelegate.h"

#include "models/sheetmodel.h"
#include "views/looks.h"
#include "views/widgets/lookingaway.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace daymark {

namespace {

constexpr int frame = 2;             ///< pixels of the frame of the current cell, which is seen while one types too
constexpr auto begun = "begun";      ///< property of an editor that has been given its text
constexpr auto entered = "entered";  ///< and of one that is left by Enter

/// How much a cell wants to be looked at.
Tone toneOfCell(const QModelIndex& index)
{
    if (!index.data(ProblemRole).toString().isEmpty()) return Tone::Alarm;
    if (!index.data(QuestionRole).toString().isEmpty()) return Tone::Attention;
    return static_cast<Tone>(index.data(ToneRole).toInt());
}

bool isDraft(const QModelIndex& index)
{
    return !index.data(ProblemRole).toString().isEmpty() || !index.data(QuestionRole).toString().isEmpty();
}

QString headOf(const QModelIndex& index, Qt::Orientation orientation)
{
    const int section = orientation == Qt::Horizontal ? index.column() : index.row();
    return index.model()->headerData(section, orientation, Qt::AccessibleTextRole).toString();
}

}  // namespace

QWidget* SheetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    Q_UNUSED(option)
    auto* line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("cellEditor"));
    line->setFrame(false);
    line->setAutoFillBackground(true);
    line->setAlignment(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
    line->setAccessibleName(headOf(index, Qt::Vertical) + QStringLiteral(", ") + headOf(index, Qt::Horizontal));
    connect(line, &QLineEdit::textChanged, this, &SheetDelegate::typing);
    const QStringList choices = index.data(ChoicesRole).toStringList();
    if (choices.isEmpty()) return line;
    auto* completer = new QCompleter(choices, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchStartsWith);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    line->setCompleter(completer);
    return line;
}

void SheetDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    // The record may change while somebody types here: what is typed stays.
    if (!line || !editor->property(begun).isNull()) return;
    editor->setProperty(begun, true);
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void SheetDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* line = qobject_cast<QLineEdit*>(editor);
    // The same text again answers what is asked about it: by Enter alone, never by looking and leaving.
    const bool answers = isDraft(index) && editor->property(entered).toBool();
    if (line && (line->text() != index.data(Qt::EditRole).toString() || answers)) model->setData(index, line->text());
}

void SheetDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    Q_UNUSED(index)
    editor->setGeometry(option.rect.adjusted(frame, frame, -frame, -frame));
}

bool SheetDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (isLookingAway(*event)) return false;
    auto* editor = qobject_cast<QLineEdit*>(watched);
    if (!editor || event->type() != QEvent::KeyPress) return QStyledItemDelegate::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    int key = pressed->key();
    if (key == Qt::Key_Enter) key = Qt::Key_Return;
    switch (key) {
        case Qt::Key_Return:
            if (pressed->modifiers().testFlag(Qt::ControlModifier)) return false;
            [[fallthrough]];
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Up:
        case Qt::Key_Down:
            editor->setProperty(entered, key == Qt::Key_Return);
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, NoHint);
            Q_EMIT left(key);
            return true;
        case Qt::Key_Escape:
            // What was accepted stands again; nothing else is touched.
            Q_EMIT closeEditor(editor, RevertModelCache);
            return true;
        default:
            return QStyledItemDelegate::eventFilter(watched, event);
    }
}

void SheetDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Colours colours = coloursOf(option->palette);
    const Tone tone = toneOfCell(index);
    option->textElideMode = Qt::ElideRight;
    if (const QString symbol = symbolOf(tone); !symbol.isEmpty() && !option->text.isEmpty())
        option->text = symbol + u' ' + option->text;
    if (const QString flag = index.data(FlagRole).toString(); !flag.isEmpty()) {
        option->text += u' ' + flag;
        option->font.setBold(true);
    }
    if (!index.data(MarkRole).toString().isEmpty()) option->text += u'*';
    const bool quiet = index.data(ComputedRole).toBool() && tone == Tone::Neutral;
    const QColor ink = tone != Tone::Neutral ? colours.ink(tone) : quiet ? colours.muted : colours.text;
    option->palette.setColor(QPalette::Text, ink);
    if (isDraft(index)) option->backgroundBrush = colours.ground(tone);
}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (index.data(HeadingRole).toBool()) {
        painter->fillRect(option.rect, coloursOf(option.palette).page);
        return;
    }
    QStyleOptionViewItem plain = option;
    plain.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    const Colours colours = coloursOf(option.palette);
    // The view has flooded what is selected already.
    if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, option.palette.base());
    // A chosen block is tinted; the current cell alone is none.
    const bool chosen = option.state.testFlag(QStyle::State_Selected) && view && view->currentIndex() != index;
    if (chosen) painter->fillRect(option.rect, colours.ground(Tone::Accent));
    QStyledItemDelegate::paint(painter, plain, index);
    if (chosen && colours.highContrast) {
        painter->save();
        painter->setPen(QPen(colours.accent, 1, Qt::DotLine));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        painter->restore();
    }
    // The current cell has a frame, not a flood: its text keeps its own colours, and it is seen without the focus too.
    if (!view || view->currentIndex() != index) return;
    painter->save();
    const bool typing = view->isAncestorOf(QApplication::focusWidget());
    painter->setPen(QPen(colours.accent, view->hasFocus() || typing ? 2 : 1));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 8, std::max(size.height(), option.fontMetrics.height() + 6)};
}

}  // namespace daymark
