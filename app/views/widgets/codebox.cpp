// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/codebox.h"

#include "views/widgets/lookingaway.h"
#include "views/windowlanguage.h"

#include <algorithm>
#include <QApplication>
#include <QKeyEvent>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace daymark {

namespace {

constexpr int wishInLetters = 26;
constexpr int leastInLetters = 6;
constexpr int wordMargin = 2;  // pixels a style leaves on either side of the words, together

}  // namespace

CodeBox::CodeBox(QWidget* parent) : QComboBox(parent), FieldInput(this)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(leastInLetters);
    // The words may be wider than the box.
    connect(this, &QComboBox::currentIndexChanged, this, [this] { m_refusal.clear(); });
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::setToolTip);
    connect(this, &QComboBox::activated, this, [this] {
        if (m_byKey) return;
        if (!m_inCell) commit();  // the same once more is the answer to a question
        Q_EMIT picked();
    });
}

void CodeBox::describe(const FieldInfo& field)
{
    clear();
    for (const Code& code : field.codes) {
        const QString label = windowLanguage()(code.label);
        addItem(label, QString::fromLatin1(code.code));
        // The list may be narrower than its words.
        setItemData(count() - 1, label, Qt::ToolTipRole);
    }
    choose(m_value);
}

void CodeBox::setImplied(const QString& words)
{
    setItemText(0, words);
    setItemData(0, palette().color(QPalette::PlaceholderText), Qt::ForegroundRole);
}

void CodeBox::setValue(const QVariant& value)
{
    const bool pending = isPending();
    m_value = value;
    if (!pending) choose(value);
    if (!isPending()) m_refusal.clear();
}

void CodeBox::takeBack()
{
    m_refusal.clear();
    choose(m_value);
}

QString CodeBox::pendingText() const
{
    return isPending() ? currentText() : QString();
}

void CodeBox::setPendingText(const QString& text)
{
    if (const int at = findText(text); at >= 0) setCurrentIndex(at);
}

bool CodeBox::commit()
{
    m_refusal.clear();
    if (!isPending()) return true;
    const QString code = chosen();
    if (const auto taken = take(code.isEmpty() ? QVariant() : QVariant(code)); !taken) {
        choose(code);
        m_refusal.stand(windowLanguage()(taken.error().message));
        return false;
    }
    Q_EMIT accepted(m_value);
    return true;
}

int CodeBox::wordFrom(const QString& letters) const
{
    for (int i = 0; i < count(); ++i) {
        if (itemText(i).startsWith(letters, Qt::CaseInsensitive)) return i;
    }
    return -1;
}

void CodeBox::choose(const QVariant& value)
{
    setCurrentIndex(std::max(0, findData(value.toString())));
}

void CodeBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
        case Qt::Key_Backspace:
        case Qt::Key_Delete:
            setCurrentIndex(0);
            return;
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            return event->ignore();  // meant for the page: no word is chosen by them
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_inCell) return event->ignore();
            if (commit()) focusNextPrevChild(true);
            return;
        case Qt::Key_Escape:
            if (m_inCell || !isPending()) return event->ignore();
            takeBack();
            return;
        default:
            break;
    }
    m_byKey = true;
    QComboBox::keyPressEvent(event);
    m_byKey = false;
    search(event);
}

/// Letters look for a word that begins so, also slower than Qt waits for them. One that goes on with no word begins
/// another after that wait; where none does, what the first of them found is taken back, and that is said.
void CodeBox::search(const QKeyEvent* event)
{
    constexpr qint64 pause = 1500;  // milliseconds after which a letter begins another word
    const bool isLetter = !event->text().isEmpty() && event->text().front().isPrint() &&
                          !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!isLetter) return;
    const qint64 waited = m_lastLetter.isValid() ? m_lastLetter.restart() : pause;
    if (!m_lastLetter.isValid()) m_lastLetter.start();
    if (waited >= pause) m_typed.clear();
    m_typed += event->text();
    if (m_typed.count(m_typed.front(), Qt::CaseInsensitive) == m_typed.size()) return;  // one letter goes round
    if (const int word = wordFrom(m_typed); word >= 0) return setCurrentIndex(word);
    if (waited > QApplication::keyboardInputInterval() && wordFrom(event->text()) >= 0) {
        m_typed = event->text();
        return;
    }
    choose(m_value);
    m_refusal.stand(windowLanguage()({QT_TRANSLATE_NOOP("daymark", "No word of the list begins with “%1”"), {m_typed}}),
                    true);
    m_typed.clear();
}

/// Words that do not fit end in "…" instead of in the middle of a letter.
void CodeBox::initStyleOption(QStyleOptionComboBox* option) const
{
    QComboBox::initStyleOption(option);
    const int room = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this).width();
    option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideRight, room - wordMargin);
}

QSize CodeBox::sizeHint() const
{
    const QSize size = QComboBox::sizeHint();
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    const int most = fontMetrics().averageCharWidth() * wishInLetters;
    return {minimumSizeHint().width() +
                std::max(0, std::min(widest, most) - fontMetrics().averageCharWidth() * leastInLetters),
            size.height()};
}

void CodeBox::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus()) return event->ignore();  // it scrolls the page instead
    QComboBox::wheelEvent(event);
}

void CodeBox::focusInEvent(QFocusEvent* event)
{
    QComboBox::focusInEvent(event);
    m_refusal.sayAgain();
}

void CodeBox::focusOutEvent(QFocusEvent* event)
{
    QComboBox::focusOutEvent(event);
    if (m_inCell || event->reason() == Qt::PopupFocusReason || isLookingAway(*event)) return;
    commitPending();
    m_refusal.fallSilent();
}

void CodeBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    m_refusal.paintFrame();
}

bool CodeBox::focusNextPrevChild(bool next)
{
    // Stopped at the field: what is refused or asked about is not left behind by a key.
    if (!m_inCell && !commitPending()) return true;
    return QComboBox::focusNextPrevChild(next);
}

}  // namespace daymark
