// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tone.h"

#include <QFrame>

class QLabel;

namespace daymark {

/// A strip beneath a field that says what is being typed, or why it is refused or asked about. It lies above its
/// neighbours and moves nothing, takes no focus, and goes with its field.
class FieldNotice : public QFrame
{
    Q_OBJECT

public:
    explicit FieldNotice(QWidget* field);

    void echo(const QString& words);       ///< what the typed text means, quietly
    void refuse(const QString& sentence);  ///< why it cannot be accepted
    void clear();

    QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void say(const QString& words, Tone tone);
    void place();
    void watch();
    void colour();

    QWidget* m_field;
    QLabel* m_symbol;
    QLabel* m_words;
    Tone m_tone;
};

}  // namespace daymark
