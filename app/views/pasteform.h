// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tone.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace daymark {

class LabPaste;
class PasteView;
class Session;

/// What a pasted block becomes, before it is written: whose record it goes to, each cell with what it becomes, what is
/// refused with its reason. Enter pastes what is accepted; what would be lost has to be given a place, or left behind
/// knowingly. Typing corrects a cell, a name or a date; Ctrl+Enter takes what was probably meant, Space keeps a value
/// that is asked about, Del leaves out a row or a draw, F4 goes to the next cell to look at, Esc writes nothing.
class PasteForm : public QDialog
{
    Q_OBJECT

public:
    /// Takes the block over. Closes itself where another child is opened.
    PasteForm(LabPaste* block, Session& session, const QString& whose, QWidget* parent);

    /// Pastes what is accepted; says first what would be lost.
    void accept() override;

Q_SIGNALS:
    /// All is on disk: what was pasted and what was not, and the key of the sheet's cell to look at.
    void pasted(const QString& sentence, const QString& cellKey);

private:
    void arrange(const QString& whose);
    void say();
    void sayCell();
    void tell(const QString& words, Tone tone);
    QString left() const;
    void fit();

    LabPaste* m_block;
    PasteView* m_view;
    QLabel* m_words;
    QLabel* m_tally;
    QPushButton* m_paste;
    bool m_warned = false;  ///< of what would be lost
};

}  // namespace daymark
