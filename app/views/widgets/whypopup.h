// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <QFrame>

class QLabel;
class QScrollArea;

namespace daymark {

/// Says why: the answer, the rule in words, the formula, what it was derived from, what to know beside it, the source
/// and its standing. The arrow keys scroll; Ctrl+C copies; Esc, Enter or a click elsewhere closes it.
class WhyPopup : public QFrame
{
    Q_OBJECT

public:
    explicit WhyPopup(QWidget* parent = nullptr);

    /// Shows the explanation of `fact` below `anchor`.
    void explain(const Fact& fact, QWidget* anchor);
    /// Shows it below a part of `view`: `place` in the view's own coordinates.
    void explain(const Fact& fact, QWidget* view, const QRect& place);
    /// The explanation as rich text.
    QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(int key, bool control);

    QScrollArea* m_scroll;
    QLabel* m_text;
};

/// The explanation as rich text, in the language of the window.
QString whyText(const Fact& fact);

}  // namespace daymark
