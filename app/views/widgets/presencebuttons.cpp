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

PresenceButtons::PresenceButtons(QWidget* parent) : QWidget(parent)
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
    showValue();
}

void PresenceButtons::choose(const QString& code)
{
    const QVariant chosen = code.isEmpty() || code == m_value.toString() ? QVariant() : QVariant(code);
    const QVariant before = std::exchange(m_value, chosen);
    const bool taken = before == chosen || accept(chosen).has_value();
    if (!taken) m_value = before;
    showValue();
    if (taken && before != chosen) Q_EMIT accepted(chosen);
}

void PresenceButtons::showValue()
{
    QString words;
    for (QToolButton* button : std::as_const(m_buttons)) {
        button->setChecked(button->objectName() == m_value.toString());
        QPalette colours = palette();
        if (button->isChecked()) {
            words = button->accessibleName();
            colours.setColor(QPalette::Button, colours.color(QPalette::Highlight));
            colours.setColor(QPalette::ButtonText, colours.color(QPalette::HighlightedText));
        }
        button->setPalette(colours);
    }
    setAccessibleDescription(words);
}

void PresenceButtons::keyPressEvent(QKeyEvent* event)
{
    const QString key = event->text().toLower();
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) return choose({});
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        focusNextPrevChild(true);
        return;
    }
    // In the order of the vocabulary: present, absent, not looked for.
    const qsizetype sign = key.isEmpty() ? -1 : QStringLiteral("+-?").indexOf(key);
    const auto isMeant = [&](const QToolButton* button) {
        return sign >= 0 ? m_buttons.value(sign) == button
                         : !key.isEmpty() && button->accessibleName().startsWith(key, Qt::CaseInsensitive);
    };
    const auto button = std::find_if(m_buttons.cbegin(), m_buttons.cend(), isMeant);
    if (button == m_buttons.cend()) return QWidget::keyPressEvent(event);
    // A key says what is meant; only the mouse turns it off again.
    if (!(*button)->isChecked()) choose((*button)->objectName());
}

void PresenceButtons::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange) showValue();
    QWidget::changeEvent(event);
}

void PresenceButtons::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void PresenceButtons::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PresenceButtons::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace daymark
