// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/whypopup.h"

#include "views/windowlanguage.h"

#include <QCoreApplication>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace daymark {

namespace {

constexpr int widthInLetters = 64;
constexpr int mostInputs = 40;  // more than that is a table to look at on its page

QString part(const QString& head, const QString& body)
{
    if (body.isEmpty()) return {};
    return QStringLiteral("<p style='margin-top:6px;margin-bottom:0'><b>%1</b><br>%2</p>").arg(head, body);
}

QString inputRows(const Fact& fact)
{
    const Language& language = windowLanguage();
    QString rows;
    for (qsizetype i = 0; i < fact.inputs.size() && i < mostInputs; ++i) {
        const Input& input = fact.inputs[i];
        rows += QStringLiteral(
                    "<tr><td>%1</td><td style='padding-left:12px'>%2</td><td style='padding-left:12px'>%3</td></tr>")
                    .arg(language(input.what).toHtmlEscaped(), language(input.value).toHtmlEscaped(),
                         language.moment(input.when).toHtmlEscaped());
    }
    if (fact.inputs.size() > mostInputs)
        rows += QStringLiteral("<tr><td colspan='3'>%1</td></tr>")
                    .arg(WhyPopup::tr("and %n more", nullptr, int(fact.inputs.size() - mostInputs)));
    return rows.isEmpty() ? QString() : QStringLiteral("<table cellspacing='0'>%1</table>").arg(rows);
}

}  // namespace

QString whyText(const Fact& fact)
{
    const Language& language = windowLanguage();
    QString text = QStringLiteral("<p style='margin:0'><b>%1</b></p>").arg(language(fact.text).toHtmlEscaped());
    text += part(WhyPopup::tr("Rule"), language(fact.rule).toHtmlEscaped());
    text += part(WhyPopup::tr("From"), inputRows(fact));
    text += part(WhyPopup::tr("Source"), fact.source.toHtmlEscaped());
    const QString standing = language(codeOf(fact.standing).label);
    text += part(WhyPopup::tr("Standing"), standing.toHtmlEscaped());
    return text;
}

WhyPopup::WhyPopup(QWidget* parent) : QFrame(parent, Qt::Popup), m_text(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Why"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setMargin(12);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_text);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

void WhyPopup::explain(const Fact& fact, QWidget* anchor)
{
    m_text->setText(whyText(fact));
    const int wide = fontMetrics().averageCharWidth() * widthInLetters;
    const QRect screen = anchor->screen()->availableGeometry();
    const int high = std::min(m_text->heightForWidth(wide) + 2 * fontMetrics().height(), screen.height() * 2 / 3);
    resize(wide + 8, high);
    QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    corner.setY(std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(corner);
    show();
    setFocus();
}

QString WhyPopup::text() const
{
    return m_text->text();
}

}  // namespace daymark
