// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "models/factlines.h"
#include "views/widgets/card.h"
#include "views/widgets/explains.h"

#include <optional>
#include <QAbstractButton>
#include <QHash>

class QPainter;
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
    Tone tone = Tone::Neutral;  ///< of what it says: by symbol and colour

    /// Both take the same room.
    bool readsAs(const CardLine& other) const
    {
        return what == other.what && says == other.says && when == other.when && tone == other.tone;
    }
};

/// The lines in the language of the window.
QList<CardLine> cardLines(const QList<FactLine>& facts);

/// One line of a card: what on the left and the rest on the right where both have room, else below each other. Wraps,
/// never clips; focusable where it can say why.
class LineButton : public QAbstractButton, public Explains
{
    Q_OBJECT

public:
    explicit LineButton(QWidget* parent = nullptr);
    void setLine(const CardLine& line);
    const CardLine& line() const { return m_line; }
    /// What it is about stands in a column so wide (0: as the card's width allows), what it says beside it.
    void setColumn(int width);
    bool explain() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What it takes is measured anew, by the card too.
    void measureAnew();
    int measuredHeight(int width) const;
    QString head() const;
    QString says() const;
    QString tail() const;
    bool isOneLine(int width) const;
    void paintColumns(QPainter& painter, QRect room) const;
    void paintSays(QPainter& painter, const QRect& room) const;

    CardLine m_line;
    int m_column = 0;
    mutable QHash<int, int> m_heights;  ///< by width: layouts ask again and again, and wrapping words takes long
};

/// A card with a title and lines; hidden where there is nothing to say.
class LineCard : public Card
{
    Q_OBJECT

public:
    explicit LineCard(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setLines(const QList<CardLine>& lines);
    /// Lines alone, as part of another card: no frame, no title.
    void setBare();
    /// A wide card: what each line is about stands in a column of so many letters.
    void setColumn(int letters);

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Below the lines, for what a card has besides.
    QVBoxLayout* below() const { return m_below; }
    WhyPopup* why() const { return m_why; }

private:
    QString m_title;
    QVBoxLayout* m_column;
    QVBoxLayout* m_below;
    int m_letters = 0;
    bool m_bare = false;
    QList<LineButton*> m_lines;
    WhyPopup* m_why;
};

}  // namespace daymark
