// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <QFrame>

class QLabel;

namespace daymark {

/// Says why: the answer, the rule in words, what it was derived from, the source and its standing. Esc or a click
/// elsewhere closes it.
class WhyPopup : public QFrame
{
    Q_OBJECT

public:
    explicit WhyPopup(QWidget* parent = nullptr);

    /// Shows the explanation of `fact` below `anchor`.
    void explain(const Fact& fact, QWidget* anchor);
    QString text() const;

private:
    QLabel* m_text;
};

/// The explanation as rich text, in the language of the window.
QString whyText(const Fact& fact);

}  // namespace daymark
