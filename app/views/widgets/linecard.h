// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "views/widgets/card.h"

#include <optional>
#include <QAbstractButton>

class QVBoxLayout;

namespace daymark {

class WhyPopup;

/// A statement of a card: what it is about, what it says, when. Where it can be explained it can be pressed.
struct CardLine
{
    QString what;
    QString says;
    QString when;
    std::optional<Fact> why;
};

/// One line of a card: what on the left and the rest on the right where both have room, else below each other. Wraps,
/// never clips; focusable where it can say why.
class LineButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LineButton(QWidget* parent = nullptr);
    void setLine(const CardLine& line);
    const CardLine& line() const { return m_line; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString head() const;
    QString tail() const;
    bool isOneLine(int width) const;

    CardLine m_line;
};

/// A card with a title and lines; hidden where there is nothing to say.
class LineCard : public Card
{
    Q_OBJECT

public:
    explicit LineCard(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setLines(const QList<CardLine>& lines);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    QVBoxLayout* m_column;
    QList<LineButton*> m_lines;
    WhyPopup* m_why;
};

}  // namespace daymark
