// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/fieldinput.h"

#include <optional>
#include <QWidget>

class QToolButton;

namespace daymark {

/// Present, absent or not looked for, in one stroke: + - ?. Backspace, or the same
/// button again, is "not stated". Accepted at once; what is refused stays with its sentence: Enter, or the same again,
/// tries it once more, Esc brings the accepted one back.
class PresenceButtons : public QWidget, public FieldInput
{
    Q_OBJECT

public:
    explicit PresenceButtons(QWidget* parent = nullptr);

    void describe(const FieldInfo& field) override;
    void setValue(const QVariant& value) override;
    void takeBack() override;
    QString pendingText() const override;
    void setPendingText(const QString& text) override;

Q_SIGNALS:
    void accepted(const QVariant& value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void choose(const QString& code);
    bool commit() override;
    void showValue();
    QString shown() const { return (m_pending ? *m_pending : m_value).toString(); }

    QList<QToolButton*> m_buttons;      ///< a button's code is its objectName
    std::optional<QVariant> m_pending;  ///< chosen and not accepted
};

}  // namespace daymark
