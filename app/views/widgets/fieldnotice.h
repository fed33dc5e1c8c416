// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tone.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace daymark {

/// A strip beneath a field that says what is being typed, why it is refused, or asks one question with its answers in
/// place. It lies above its neighbours and moves nothing, takes no focus, and goes with its field.
class FieldNotice : public QFrame
{
    Q_OBJECT

public:
    explicit FieldNotice(QWidget* field);

    void echo(const QString& words);       ///< what the typed text means, quietly
    void refuse(const QString& sentence);  ///< why it cannot be accepted
    /// A question that interrupts nothing: the answers are buttons with keys (Alt and the letter after &).
    void ask(const QString& question, const QStringList& answers);
    void clear();

    QString text() const;
    bool isAsking() const { return m_asking; }

Q_SIGNALS:
    void answered(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void say(const QString& words, Tone tone);
    void place();
    void watch();
    void colour();
    void removeAnswers();

    QWidget* m_field;
    QLabel* m_symbol;
    QLabel* m_words;
    QHBoxLayout* m_answers;
    Tone m_tone;
    bool m_asking = false;
};

}  // namespace daymark
