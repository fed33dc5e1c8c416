// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/presencebuttons.h"

#include "views/windowlanguage.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace daymark {

namespace {

/// In the order of the vocabulary: present, absent, not looked for. Shown with a minus, typed with a hyphen.
constexpr QStringView keys = u"+−?";

}  // namespace

PresenceButtons::PresenceButtons(QWidget* parent) : QWidget(parent), FieldInput(this)
{
    setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
}

void PresenceButtons::describe(const FieldInfo& field)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Code& code : field.codes) {
        if (!*code.code) continue;
        auto* button = new QToolButton(this);
        button->setObjectName(QString::fromLatin1(code.code));
        // The sign in front is the key.
        button->setText(QString(keys[m_buttons.size()]) + u' ' + windowLanguage()(code.label));
        button->setAccessibleName(windowLanguage()(code.label));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        layout()->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, button] {
            setFocus(Qt::MouseFocusReason);
            choose(button->objectName());
        });
        m_buttons << button;
    }
    setMinimumWidth(layout()->minimumSize().width());
    showValue();
}

void PresenceButtons::setValue(const QVariant& value)
{
    m_value = value;
    if (m_pending == value) m_pending.reset();
    if (!m_pending) m_refusal.clear();
    showValue();
}

void PresenceButtons::takeBack()
{
    m_refusal.clear();
    m_pending.reset();
    showValue();
}

QString PresenceButtons::pendingText() const
{
    if (!m_pending) return {};
    const auto chosen = std::find_if(m_buttons.cbegin(), m_buttons.cend(), [this](const QToolButton* button) {
        return button->objectName() == m_pending->toString();
    });
    return chosen == m_buttons.cend() ? QString() : (*chosen)->accessibleName();
}

void PresenceButtons::setPendingText(const QString& text)
{
    for (const QToolButton* button : std::as_const(m_buttons)) {
        if (button->accessibleName() == text) m_pending = button->objectName();
    }
    showValue();
}

void PresenceButtons::choose(const QString& code)
{
    // The button that is pressed already is "not stated", unless it is refused: then it is tried once more.
    const bool again = code == shown() && !m_refusal.stands();
    m_pending = code.isEmpty() || again ? QVariant() : QVariant(code);
    commit();
}

bool PresenceButtons::commit()
{
    m_refusal.clear();
    const std::optional<QVariant> chosen = std::exchange(m_pending, std::nullopt);
    if (!chosen || *chosen == m_value) {
        showValue();
        return true;
    }
    const auto taken = take(*chosen);
    if (!taken) m_pending = chosen;
    showValue();
    if (!taken) m_refusal.stand(windowLanguage()(taken.error().message));
    if (taken) Q_EMIT accepted(*chosen);
    return taken.has_value();
}

void PresenceButtons::showValue()
{
    QString words;
    for (QToolButton* button : std::as_const(m_buttons)) {
        button->setChecked(button->objectName() == shown());
        QPalette colours = palette();
        if (button->isChecked()) {
            words = button->accessibleName();
            colours.setColor(QPalette::Button, colours.color(QPalette::Highlight));
            colours.setColor(QPalette::ButtonText, colours.color(QPalette::HighlightedText));
        }
        button->setPalette(colours);
    }
    if (!m_refusal.stands()) setAccessibleDescription(words);
}

void PresenceButtons::keyPressEvent(QKeyEvent* event)
{
    const QString key = event->text();
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) return choose({});
    if (event->key() == Qt::Key_Escape && m_pending) return takeBack();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (commit()) focusNextPrevChild(true);
        return;
    }
    // In the order of the vocabulary: present, absent, not looked for. No letters: a description that is typed one
    // field too early must not change the sign.
    const qsizetype sign = key.isEmpty() ? -1 : QStringLiteral("+-?").indexOf(key);
    QToolButton* button = m_buttons.value(sign);
    if (!button) return QWidget::keyPressEvent(event);
    // A key says what is meant; only the mouse turns it off again.
    if (!button->isChecked() || m_refusal.stands()) choose(button->objectName());
}

void PresenceButtons::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange) showValue();
    QWidget::changeEvent(event);
}

void PresenceButtons::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (m_refusal.stands()) return m_refusal.paintFrame();
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void PresenceButtons::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_refusal.sayAgain();
    update();
}

void PresenceButtons::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_refusal.fallSilent();
    update();
}

bool PresenceButtons::focusNextPrevChild(bool next)
{
    // Stopped at the field: what is refused is not left behind by a key.
    return !commitPending() || QWidget::focusNextPrevChild(next);
}

}  // namespace daymark
