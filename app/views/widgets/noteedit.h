// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/fieldinput.h"

#include <QPlainTextEdit>

namespace daymark {

/// Several lines of text. Accepted when the cursor leaves or on Ctrl+Enter; Tab leaves; Esc takes back what was not yet
/// accepted. A text that is refused stays with its sentence until it is changed or Ctrl+Enter tries it once more.
class NoteEdit : public QPlainTextEdit, public FieldInput
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget* parent = nullptr);

    void describe(const FieldInfo& field) override;
    void setValue(const QVariant& value) override;
    void takeBack() override;
    QString pendingText() const override;
    void setPendingText(const QString& text) override;

    /// As high as its text, but at least and at most so many lines.
    void setLines(int least, int most);

Q_SIGNALS:
    void accepted(const QVariant& value);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool isPending() const;
    bool commit() override;
    void fit();

    int m_least = 2;
    int m_most = 8;
};

}  // namespace daymark
