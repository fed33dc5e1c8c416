// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/linecard.h"

#include "views/looks.h"
#include "views/widgets/whypopup.h"
#include "views/windowlanguage.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace daymark {

namespace {

constexpr int side = 6;  // room for the focus frame around the words
constexpr int above = 3;
constexpr int wideInLetters = 34;

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    return font;
}

}  // namespace

QList<CardLine> cardLines(const QList<FactLine>& facts)
{
    QList<CardLine> lines;
    for (const FactLine& fact : facts)
        lines << CardLine{windowLanguage()(fact.what), windowLanguage()(fact.says), {}, fact.why, fact.tone};
    return lines;
}

LineButton::LineButton(QWidget* parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LineButton::setLine(const CardLine& line)
{
    const bool isRead = line.readsAs(m_line);
    m_line = line;
    const bool pressable = line.why.has_value();
    setFocusPolicy(pressable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(pressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(pressable ? tr("Why?") : QString());
    setText(line.says);
    setAccessibleName(head().isEmpty() ? line.says : head() + QStringLiteral(": ") + line.says);
    setAccessibleDescription(pressable ? tr("Press to see why") : QString());
    if (!isRead) measureAnew();
}

void LineButton::measureAnew()
{
    m_heights.clear();
    updateGeometry();
    update();
}

void LineButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) measureAnew();
}

QString LineButton::head() const
{
    return m_line.when.isEmpty() ? m_line.what : m_line.what + QStringLiteral(" · ") + m_line.when;
}

/// With the symbol of its tone.
QString LineButton::says() const
{
    const QString symbol = symbolOf(m_line.tone);
    return symbol.isEmpty() ? m_line.says : symbol + QChar(QChar::Nbsp) + m_line.says;
}

QString LineButton::tail() const
{
    return m_line.when.isEmpty() ? says() : says() + QStringLiteral(" · ") + m_line.when;
}

bool LineButton::explain()
{
    if (!m_line.why) return false;
    click();
    return true;
}

bool LineButton::isOneLine(int width) const
{
    if (m_line.what.isEmpty() || m_line.says.contains(u'\n')) return false;
    const int gap = 2 * fontMetrics().averageCharWidth();
    return fontMetrics().horizontalAdvance(m_line.what) + gap + fontMetrics().horizontalAdvance(tail()) <=
           width - 2 * side;
}

void LineButton::setColumn(int width)
{
    if (m_column == width) return;
    m_column = width;
    measureAnew();
}

int LineButton::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, measuredHeight(width));
}

int LineButton::measuredHeight(int width) const
{
    if (m_column > 0) {
        const auto height = [this](int wide, const QString& words) {
            return fontMetrics().boundingRect(QRect(0, 0, std::max(1, wide), 10000), Qt::TextWordWrap, words).height();
        };
        return std::max(height(m_column - side, head()), height(width - 2 * side - m_column, says())) + 2 * above;
    }
    if (isOneLine(width)) return fontMetrics().height() + 2 * above;
    const QRect room(0, 0, std::max(1, width - 2 * side), 10000);
    int height = fontMetrics().boundingRect(room, Qt::TextWordWrap, says()).height();
    if (!head().isEmpty()) height += fontMetrics().boundingRect(room, Qt::TextWordWrap, head()).height();
    return height + 2 * above;
}

QSize LineButton::sizeHint() const
{
    const int width = wideInLetters * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize LineButton::minimumSizeHint() const
{
    return {12 * fontMetrics().averageCharWidth(), fontMetrics().height() + 2 * above};
}

void LineButton::paintEvent(QPaintEvent*)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    if (m_line.why && (underMouse() || isDown())) painter.fillRect(rect(), colours.ground(Tone::Neutral));
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    QRect room = rect().adjusted(side, above, -side, -above);
    if (m_column > 0) return paintColumns(painter, room);
    if (isOneLine(width())) {
        painter.setPen(colours.muted);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_line.what);
        painter.setPen(colours.ink(m_line.tone));
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, tail());
        return;
    }
    if (!head().isEmpty()) {
        painter.setPen(colours.muted);
        QRect used;
        painter.drawText(room, Qt::TextWordWrap, head(), &used);
        room.setTop(used.bottom() + 1);
    }
    paintSays(painter, room);
}

/// Only an alarm colours its words; what wants attention has its symbol for that.
void LineButton::paintSays(QPainter& painter, const QRect& room) const
{
    const Colours colours = coloursOf(palette());
    const bool quiet = m_line.tone == Tone::Attention;
    painter.setPen(quiet ? colours.text : colours.ink(m_line.tone));
    painter.drawText(room, Qt::TextWordWrap, says());
    if (!quiet) return;
    painter.setPen(colours.ink(m_line.tone));
    painter.drawText(room, Qt::TextWordWrap, symbolOf(m_line.tone));
}

void LineButton::paintColumns(QPainter& painter, QRect room) const
{
    const Colours colours = coloursOf(palette());
    painter.setPen(colours.muted);
    painter.drawText(QRect(room.left(), room.top(), m_column - side, room.height()), Qt::TextWordWrap, head());
    paintSays(painter, room.adjusted(m_column, 0, 0, 0));
}

void LineButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

LineCard::LineCard(QWidget* parent)
    : Card(parent), m_column(new QVBoxLayout), m_below(new QVBoxLayout), m_why(new WhyPopup(this))
{
    auto* all = new QVBoxLayout(this);
    all->setSpacing(2);
    all->setContentsMargins(10, 10 + QFontMetrics(titleFont(font())).height() + 4, 10, 10);
    all->addLayout(m_column);
    all->addLayout(m_below);
    m_column->setSpacing(2);
    m_below->setSpacing(2);
    hide();
}

void LineCard::setBare()
{
    m_bare = true;
    layout()->setContentsMargins(0, 0, 0, 0);
}

void LineCard::setColumn(int letters)
{
    m_letters = letters;
}

void LineCard::setTitle(const QString& title)
{
    m_title = title;
    setAccessibleName(title);
}

void LineCard::setLines(const QList<CardLine>& lines)
{
    m_why->hide();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == m_lines.size()) {
            auto* line = new LineButton(this);
            m_column->addWidget(line);
            connect(line, &LineButton::clicked, this, [this, line] {
                if (line->line().why) m_why->explain(*line->line().why, line);
            });
            m_lines << line;
        }
        m_lines[i]->setColumn(m_letters * fontMetrics().averageCharWidth());
        m_lines[i]->setLine(lines[i]);
        m_lines[i]->show();
    }
    for (qsizetype i = lines.size(); i < m_lines.size(); ++i) {
        m_lines[i]->setLine({});  // nothing of another child stays, seen or not
        m_lines[i]->hide();
    }
    setVisible(!lines.isEmpty());
}

void LineCard::paintEvent(QPaintEvent* event)
{
    if (m_bare) return;
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setFont(titleFont(font()));
    painter.setPen(coloursOf(palette()).muted);
    const QRect line(10 + side, 10, width() - 20 - side, QFontMetrics(painter.font()).height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_title);
}

}  // namespace daymark
