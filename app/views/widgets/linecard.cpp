// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/linecard.h"

#include "views/looks.h"
#include "views/widgets/whypopup.h"

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

LineButton::LineButton(QWidget* parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LineButton::setLine(const CardLine& line)
{
    m_line = line;
    const bool pressable = line.why.has_value();
    setFocusPolicy(pressable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(pressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(pressable ? tr("Why?") : QString());
    setText(line.says);
    setAccessibleName(head().isEmpty() ? line.says : head() + QStringLiteral(": ") + line.says);
    setAccessibleDescription(pressable ? tr("Press to see why") : QString());
    updateGeometry();
    update();
}

QString LineButton::head() const
{
    return m_line.when.isEmpty() ? m_line.what : m_line.what + QStringLiteral(" · ") + m_line.when;
}

QString LineButton::tail() const
{
    return m_line.when.isEmpty() ? m_line.says : m_line.says + QStringLiteral(" · ") + m_line.when;
}

bool LineButton::isOneLine(int width) const
{
    if (m_line.what.isEmpty() || m_line.says.contains(u'\n')) return false;
    const int gap = 2 * fontMetrics().averageCharWidth();
    return fontMetrics().horizontalAdvance(m_line.what) + gap + fontMetrics().horizontalAdvance(tail()) <=
           width - 2 * side;
}

int LineButton::heightForWidth(int width) const
{
    if (isOneLine(width)) return fontMetrics().height() + 2 * above;
    const QRect room(0, 0, std::max(1, width - 2 * side), 10000);
    int height = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_line.says).height();
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
    if (isOneLine(width())) {
        painter.setPen(colours.muted);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_line.what);
        painter.setPen(colours.text);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, tail());
        return;
    }
    if (!head().isEmpty()) {
        painter.setPen(colours.muted);
        QRect used;
        painter.drawText(room, Qt::TextWordWrap, head(), &used);
        room.setTop(used.bottom() + 1);
    }
    painter.setPen(colours.text);
    painter.drawText(room, Qt::TextWordWrap, m_line.says);
}

void LineButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

LineCard::LineCard(QWidget* parent) : Card(parent), m_column(new QVBoxLayout(this)), m_why(new WhyPopup(this))
{
    m_column->setSpacing(2);
    m_column->setContentsMargins(10, 10 + QFontMetrics(titleFont(font())).height() + 4, 10, 10);
    hide();
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
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setFont(titleFont(font()));
    painter.setPen(coloursOf(palette()).muted);
    const QRect line(10 + side, 10, width() - 20 - side, QFontMetrics(painter.font()).height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_title);
}

}  // namespace daymark
