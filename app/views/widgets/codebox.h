// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/fieldinput.h"

#include <QComboBox>
#include <QElapsedTimer>

namespace daymark {

/// One word of a vocabulary, chosen by its first letter, the arrows or the list; Backspace is "not stated". Accepted
/// when the cursor leaves, on Enter, or at once when picked with the mouse. The wheel only turns it while it has focus.
///
/// A word that is refused or asked about stays with its sentence, as typed text does (see EntryEdit): Enter, or the
/// same word picked again, tries it once more; Esc brings the accepted one back.
class CodeBox : public QComboBox, public FieldInput
{
    Q_OBJECT

public:
    explicit CodeBox(QWidget* parent = nullptr);

    void describe(const FieldInfo& field) override;
    void setValue(const QVariant& value) override;
    void takeBack() override;
    QString pendingText() const override;
    void setPendingText(const QString& text) override;

    /// What "not stated" counts as, shown in its place.
    void setImplied(const QString& words);
    /// The code that is chosen, accepted or not; empty: not stated.
    QString chosen() const { return currentData().toString(); }
    /// As the editor of a cell: the view decides when to accept.
    void setInCell() { m_inCell = true; }

    /// Room for the longest of its words, up to a limit.
    QSize sizeHint() const override;

Q_SIGNALS:
    void accepted(const QVariant& value);
    /// Something was picked from the list: a cell may close its editor.
    void picked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void initStyleOption(QStyleOptionComboBox* option) const override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void choose(const QVariant& value);
    void search(const QKeyEvent* event);
    /// The first word that begins so; −1 where none does.
    int wordFrom(const QString& letters) const;
    bool isPending() const { return chosen() != m_value.toString(); }
    bool commit() override;

    bool m_byKey = false;
    bool m_inCell = false;
    QString m_typed;             ///< letters of the word looked for
    QElapsedTimer m_lastLetter;  ///< since the last of them
};

}  // namespace daymark
