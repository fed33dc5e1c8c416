// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/noteedit.h"

#include "views/widgets/lookingaway.h"
#include "views/windowlanguage.h"

#include <algorithm>
#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextBlock>

namespace daymark {

NoteEdit::NoteEdit(QWidget* parent) : QPlainTextEdit(parent), FieldInput(this)
{
    setTabChangesFocus(true);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &NoteEdit::fit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { m_refusal.clear(); });
    fit();
}

void NoteEdit::describe(const FieldInfo&) {}

void NoteEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fit();
}

void NoteEdit::fit()
{
    // The layout of a plain text counts its height in lines, once each of its paragraphs was laid out.
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        document()->documentLayout()->blockBoundingRect(block);
    const int all = int(document()->size().height());
    const int lines = std::clamp(all, m_least, m_most);
    setVerticalScrollBarPolicy(all > lines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int frame = 2 * frameWidth() + int(2 * document()->documentMargin());
    setFixedHeight(lines * fontMetrics().lineSpacing() + frame);
}

void NoteEdit::setValue(const QVariant& value)
{
    const bool pending = isPending();
    m_value = value;
    if (!pending && toPlainText() != value.toString()) setPlainText(value.toString());
    if (!isPending()) m_refusal.clear();
}

void NoteEdit::takeBack()
{
    setPlainText(m_value.toString());
}

bool NoteEdit::isPending() const
{
    return toPlainText() != m_value.toString();
}

QString NoteEdit::pendingText() const
{
    return isPending() ? toPlainText() : QString();
}

void NoteEdit::setPendingText(const QString& text)
{
    setPlainText(text);
}

bool NoteEdit::commit()
{
    m_refusal.clear();
    if (!isPending()) return true;
    const QString text = toPlainText();
    if (const auto taken = take(text.trimmed().isEmpty() ? QVariant() : QVariant(text)); !taken) {
        m_refusal.stand(windowLanguage()(taken.error().message));
        return false;
    }
    if (isPending()) setPlainText({});  // blanks alone say nothing
    Q_EMIT accepted(m_value);
    return true;
}

/// Another width breaks the lines elsewhere.
void NoteEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

bool NoteEdit::event(QEvent* event)
{
    // Undo inside the note only while something is being typed; else it is the record's. Esc likewise.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (undo && !isPending()) {
            event->ignore();
            return false;
        }
        if (key->key() == Qt::Key_Escape && isPending()) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::ControlModifier) {
        commit();
    } else if (event->key() == Qt::Key_Escape && isPending()) {
        takeBack();
    } else if (!isPending() && (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))) {
        event->ignore();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void NoteEdit::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    m_refusal.sayAgain();
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || isLookingAway(*event)) return;
    commitPending();
    m_refusal.fallSilent();
}

void NoteEdit::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    m_refusal.paintFrame();
}

bool NoteEdit::focusNextPrevChild(bool next)
{
    // Stopped at the field: what is refused is not left behind by a key.
    return !commitPending() || QPlainTextEdit::focusNextPrevChild(next);
}

}  // namespace daymark
