// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/fieldinput.h"

#include <QWidget>

class QToolButton;

namespace daymark {

/// Present, absent or not looked for, in one stroke: + - ? or the first letter of the word. Backspace, or the same
/// button again, is "not stated". Accepted at once.
class PresenceButtons : public QWidget, public FieldInput
{
    Q_OBJECT

public:
    explicit PresenceButtons(QWidget* parent = nullptr);

    void describe(const FieldInfo& field) override;
    QVariant value() const override { return m_value; }
    void setValue(const QVariant& value) override;
    QWidget* widget() override { return this; }

Q_SIGNALS:
    void accepted(const QVariant& value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(const QString& code);
    void showValue();

    QList<QToolButton*> m_buttons;  ///< a button's code is its objectName
    QVariant m_value;
};

}  // namespace daymark
