// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/entryedit.h"

#include "views/widgets/lookingaway.h"
#include "views/widths.h"
#include "views/windowlanguage.h"

#include <QKeyEvent>

namespace daymark {

namespace {

constexpr int dateMargin = 14;  // pixels a style leaves beside the text of a line

}  // namespace

EntryEdit::EntryEdit(QWidget* parent) : QLineEdit(parent), FieldInput(this)
{
    connect(this, &QLineEdit::textEdited, this, &EntryEdit::noteTyping);
}

void EntryEdit::describe(const FieldInfo& field)
{
    m_field = field;
    showValue();
}

void EntryEdit::setContext(const EntryContext& context)
{
    m_context = context;
    if (m_pending && !m_refusal.stands() && hasFocus()) sayEcho();
}

void EntryEdit::setValue(const QVariant& value)
{
    m_value = value;
    if (!m_pending) showValue();
}

void EntryEdit::takeBack()
{
    m_pending = false;
    setRefusal({});
    m_refusal.fallSilent();
    showValue();
}

QString EntryEdit::pendingText() const
{
    return m_pending ? text() : QString();
}

void EntryEdit::setPendingText(const QString& text)
{
    setText(text);
    m_pending = true;
    const auto value = read(text);
    setRefusal(value ? QString() : windowLanguage()(value.error().message));
}

bool EntryEdit::commit()
{
    if (!m_pending) return true;
    const QString text = this->text();
    auto value = read(text);
    if (value && *value != m_value) {
        m_pending = false;  // the record may be shown again before the value is taken
        if (const auto taken = take(*value); !taken) {
            m_pending = true;
            setText(text);
            value = tl::unexpected(taken.error());
        }
    }
    if (!value) {
        setRefusal(windowLanguage()(value.error().message));
        return false;
    }
    const bool changed = !m_pending;
    m_pending = false;
    setRefusal({});
    m_refusal.fallSilent();
    showValue();
    if (changed) Q_EMIT accepted(m_value);
    return true;
}

Result<QVariant> EntryEdit::read(const QString& text) const
{
    return readField(m_field, text, m_context);
}

QString EntryEdit::typed(const QVariant& value) const
{
    return typedText(m_field, value, windowLanguage());
}

QString EntryEdit::shown(const QVariant& value) const
{
    return shownText(m_field, value, windowLanguage());
}

QString EntryEdit::echo(const QVariant& value) const
{
    return echoText(m_field, value, m_context, windowLanguage());
}

void EntryEdit::setInCell()
{
    m_inCell = true;
    setFrame(false);
}

void EntryEdit::begin(const QString& text, const QString& refusal)
{
    setText(text);
    selectAll();
    setRefusal(refusal);
}

void EntryEdit::insist()
{
    if (!m_refusal.stands()) return;
    m_pending = true;
    setRefusal({});
}

bool EntryEdit::takeMeant()
{
    const QString meant = m_refusal.stands() && m_context.meant ? m_context.meant(text()) : QString();
    if (meant.isEmpty()) return false;
    setText(meant);
    m_pending = true;
    setRefusal({});
    return true;
}

void EntryEdit::showValue()
{
    if (m_inCell) return;
    const bool typing = hasFocus();
    setText(typing ? typed(m_value) : shown(m_value));
    if (typing) selectAll();
    if (!typing) setCursorPosition(0);
}

void EntryEdit::noteTyping()
{
    m_pending = m_inCell || text() != typed(m_value);
    setRefusal({});
    sayEcho();
}

void EntryEdit::sayEcho()
{
    if (const auto several = m_context.several ? m_context.several(text()) : std::nullopt) {
        notice()->echo(windowLanguage()(*several));
        return setAccessibleDescription(noticeText());
    }
    const auto value = read(text());
    // While a text is being typed most of it cannot be read yet: that is said as quietly as what can.
    notice()->echo(value ? echo(*value) : windowLanguage()(value.error().message));
    setAccessibleDescription(noticeText());
}

void EntryEdit::setRefusal(const QString& sentence)
{
    if (!sentence.isEmpty()) return m_refusal.stand(sentence, m_inCell);
    if (!m_refusal.stands()) return;
    m_refusal.clear();
    setAccessibleDescription({});  // nor what was said of the text before it was refused
}

bool EntryEdit::event(QEvent* event)
{
    // Undo inside the line only while something is being typed; else it is the record's.
    if (event->type() == QEvent::ShortcutOverride && !m_pending) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    if (event->type() == QEvent::ShortcutOverride && m_pending && !m_inCell) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void EntryEdit::keyPressEvent(QKeyEvent* event)
{
    if (!m_inCell) {
        switch (event->key()) {
            case Qt::Key_Escape:
                if (!m_pending) break;
                takeBack();
                return event->accept();
            case Qt::Key_Return:
            case Qt::Key_Enter:
                if (event->modifiers().testFlag(Qt::ControlModifier) && !takeMeant()) return event->accept();
                if (commit()) focusNextPrevChild(true);
                return event->accept();
            default:
                break;
        }
    }
    if (!m_pending && (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)))
        return event->ignore();
    QLineEdit::keyPressEvent(event);
}

bool EntryEdit::focusNextPrevChild(bool next)
{
    // Stopped at the field: what cannot be accepted is not left behind by a key.
    if (!m_inCell && !commitPending()) {
        selectAll();
        return true;
    }
    return QLineEdit::focusNextPrevChild(next);
}

void EntryEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (m_inCell) return;
    if (!m_pending) setText(typed(m_value));
    if (event->reason() != Qt::MouseFocusReason) selectAll();
    m_refusal.sayAgain();
}

void EntryEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_inCell || event->reason() == Qt::PopupFocusReason || isLookingAway(*event)) return;
    if (commitPending()) showValue();
    m_refusal.fallSilent();
}

void EntryEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    m_refusal.paintFrame();
}

QSize EntryEdit::minimumSizeHint() const
{
    const QSize size = QLineEdit::minimumSizeHint();
    // A date is what stands in its field; half of one would be another date.
    const bool isDate = m_field.kind == FieldKind::Moment || m_field.kind == FieldKind::Date;
    const int letters = m_field.kind == FieldKind::Number ? 5 : 6;
    const int room = isDate ? dateWidth(fontMetrics()) + dateMargin : fontMetrics().averageCharWidth() * letters;
    return {room, size.height()};
}

MomentEdit::MomentEdit(QWidget* parent) : EntryEdit(parent)
{
    describe({"", "", FieldKind::Moment});
}

Moment MomentEdit::moment() const
{
    return Moment::fromText(value().toString()).value_or(Moment());
}

DateEdit::DateEdit(QWidget* parent) : EntryEdit(parent)
{
    describe({"", "", FieldKind::Date});
}

NumberEdit::NumberEdit(QWidget* parent) : EntryEdit(parent)
{
    describe({"", "", FieldKind::Number});
}

SpanEdit::SpanEdit(QWidget* parent) : EntryEdit(parent)
{
    describe({"", "", FieldKind::Span});
}

QuantityEdit::QuantityEdit(QWidget* parent) : EntryEdit(parent)
{
    describe({"", "", FieldKind::Text});
}

Result<QVariant> QuantityEdit::read(const QString& text) const
{
    if (text.trimmed().isEmpty()) return QVariant();
    const auto quantity = readQuantity(text);
    if (!quantity) return tl::unexpected(quantity.error());
    const QVariant value = QVariant::fromValue(*quantity);
    if (context().check) {
        if (auto why = context().check(value)) return refuse(*std::move(why));
    }
    return value;
}

QString QuantityEdit::typed(const QVariant& value) const
{
    return typedText(value.value<TypedQuantity>());
}

QString QuantityEdit::shown(const QVariant& value) const
{
    return typed(value);
}

QString QuantityEdit::echo(const QVariant& value) const
{
    return typed(value);
}

}  // namespace daymark
