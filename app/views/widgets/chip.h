// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tone.h"
#include "views/widgets/explains.h"

#include <QAbstractButton>

namespace daymark {

/// A pill with a word in it that can be pressed: a statement of the banner, or a filter of the list. Says its tone by
/// symbol and colour.
class ChipButton : public QAbstractButton, public Explains
{
    Q_OBJECT

public:
    explicit ChipButton(QWidget* parent = nullptr);

    void setTone(Tone tone);
    Tone tone() const { return m_tone; }

    /// A chip of the banner is pressed; a filter has nothing to explain.
    bool explain() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString words() const;
    QFont chipFont() const;

    Tone m_tone = Tone::Neutral;
};

}  // namespace daymark
