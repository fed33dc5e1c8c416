// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tone.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace daymark {

/// A sentence inside the window: what happened, what was kept, what to do. Never a box in the way. Hidden when empty;
/// an alarm stays until it is closed or replaced.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Shows `sentence`. A lasting notice (a read-only file) cannot be closed and comes back when another is.
    void tell(Tone tone, const QString& sentence);
    void tellLasting(Tone tone, const QString& sentence);
    /// One that is true of the moment: it goes by itself when something else is done (see pass()).
    void tellPassing(Tone tone, const QString& sentence);
    /// Another page or child is shown, an edit is made: what was said in passing goes.
    void pass();
    void clear();
    QString sentence() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show(Tone tone, const QString& sentence, bool closable);
    void paintTone();
    void close();

    QLabel* m_symbol;
    QLabel* m_text;
    QToolButton* m_close;
    Tone m_tone = Tone::Neutral;
    Tone m_lastingTone = Tone::Neutral;
    QString m_lasting;
    bool m_isPassing = false;
};

}  // namespace daymark
