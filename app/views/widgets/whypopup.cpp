// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/whypopup.h"

#include "domain/citations.h"
#include "domain/factnames.h"
#include "models/tone.h"
#include "views/windowlanguage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace daymark {

namespace {

constexpr int widthInLetters = 68;
constexpr int mostInputs = 40;  // more than that is a table to look at on its page

QString part(const QString& head, const QString& body)
{
    if (body.isEmpty()) return {};
    return QStringLiteral("<p style='margin-top:6px;margin-bottom:0'><b>%1</b><br>%2</p>").arg(head, body);
}

QString inputRows(const Fact& fact)
{
    const Language& language = windowLanguage();
    const QString cell = QStringLiteral("<td style='padding-right:12px'>%1</td>");
    QString rows;
    for (qsizetype i = 0; i < fact.inputs.size() && i < mostInputs; ++i) {
        const Input& input = fact.inputs[i];
        QString row;
        for (const QString& words : {language(input.what), language(input.value), language.moment(input.when)})
            row += cell.arg(words.toHtmlEscaped());
        rows += QStringLiteral("<tr>%1</tr>").arg(row);
    }
    if (fact.inputs.size() > mostInputs)
        rows += QStringLiteral("<tr><td colspan='3'>%1</td></tr>")
                    .arg(WhyPopup::tr("and %n more", nullptr, int(fact.inputs.size() - mostInputs)));
    return rows.isEmpty() ? QString() : QStringLiteral("<table cellspacing='0'>%1</table>").arg(rows);
}

/// "? unverified": said by sign and word.
QString standingWords(Standing standing)
{
    const QString words = windowLanguage()(codeOf(standing).label);
    return words.isEmpty() ? QString() : symbolOf(standing) + QChar(QChar::Nbsp) + words.toHtmlEscaped();
}

QString rangeWords(const Fact& fact)
{
    if (!fact.range) return {};
    const QString least = windowLanguage().number(fact.range->least.value);
    const QString most = windowLanguage().number(fact.range->most.value);
    return QLatin1StringView(fact.id).startsWith(QLatin1StringView("score."))
               ? WhyPopup::tr("between %1 and %2 points possible").arg(least, most)
               : WhyPopup::tr("between %1 and %2 possible").arg(least, most);
}

/// A line each, with sign and source. The text of an unverified one says so itself.
QString remarkLines(const Fact& fact)
{
    const Language& language = windowLanguage();
    QStringList lines;
    for (const Remark& remark : fact.remarks) {
        QString line = symbolOf(remark.standing) + QChar(QChar::Nbsp) + language(remark.text).toHtmlEscaped();
        if (remark.standing == Standing::Setting)
            line += QStringLiteral(" (%1)").arg(language(codeOf(remark.standing).label).toHtmlEscaped());
        if (!remark.source.isEmpty())
            line += QStringLiteral(" <i>%1</i>").arg(language(sourceWords(remark.source)).toHtmlEscaped());
        lines << line;
    }
    return lines.join(QStringLiteral("<br>"));
}

}  // namespace

QString whyText(const Fact& fact)
{
    const Language& language = windowLanguage();
    QString text;
    if (*fact.id) {
        const Message name = nameOfFact(QLatin1StringView(fact.id));
        text += QStringLiteral("<p style='margin:0'>%1</p>").arg(language(name).toHtmlEscaped());
    }
    const QString answer = language(fact.text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    text += QStringLiteral("<p style='margin:0'><b>%1</b></p>").arg(answer);
    if (fact.range) text += QStringLiteral("<p style='margin:0'>%1</p>").arg(rangeWords(fact).toHtmlEscaped());
    text += part(WhyPopup::tr("Rule"), language(fact.rule).toHtmlEscaped());
    text += part(WhyPopup::tr("Formula"), language(fact.formula).toHtmlEscaped());
    text += part(WhyPopup::tr("From"), inputRows(fact));
    text += part(WhyPopup::tr("To know"), remarkLines(fact));
    text += part(WhyPopup::tr("Source"), language(sourceWords(fact.source)).toHtmlEscaped());
    text += part(WhyPopup::tr("Standing"), standingWords(fact.standing));
    return text;
}

WhyPopup::WhyPopup(QWidget* parent) : QFrame(parent, Qt::Popup), m_scroll(new QScrollArea(this)), m_text(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Why"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setMargin(12);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->installEventFilter(this);
    m_scroll->setWidget(m_text);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->installEventFilter(this);
    setFocusProxy(m_scroll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
}

void WhyPopup::explain(const Fact& fact, QWidget* anchor)
{
    explain(fact, anchor, anchor->rect());
}

void WhyPopup::explain(const Fact& fact, QWidget* view, const QRect& place)
{
    m_text->setText(whyText(fact));
    m_scroll->setAccessibleDescription(QTextDocumentFragment::fromHtml(m_text->text()).toPlainText());
    const QRect screen = view->screen()->availableGeometry();
    const int wide = std::min(fontMetrics().averageCharWidth() * widthInLetters, screen.width() - 16);
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int high = std::min(m_text->heightForWidth(wide) + 2 * frameWidth(), screen.height() * 2 / 3);
    resize(wide + bar + 2 * frameWidth(), high);
    QPoint corner = view->mapToGlobal(place.bottomLeft() + QPoint(0, 5));
    // Where there is no room below, above: never over what is asked about.
    if (corner.y() + height() > screen.bottom()) {
        const int above = view->mapToGlobal(place.topLeft()).y() - height() - 4;
        if (above >= screen.top()) corner.setY(above);
    }
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    corner.setY(std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(corner);
    m_scroll->verticalScrollBar()->setValue(0);
    show();
    m_scroll->setFocus();
}

QString WhyPopup::text() const
{
    return m_text->text();
}

bool WhyPopup::press(int key, bool control)
{
    QScrollBar* bar = m_scroll->verticalScrollBar();
    switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Home:
            bar->setValue(bar->minimum());
            return true;
        case Qt::Key_End:
            bar->setValue(bar->maximum());
            return true;
        case Qt::Key_Space:
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            return true;
        case Qt::Key_C: {
            if (!control) return false;
            const QString chosen = m_text->selectedText();
            QGuiApplication::clipboard()->setText(
                chosen.isEmpty() ? QTextDocumentFragment::fromHtml(m_text->text()).toPlainText() : chosen);
            return true;
        }
        default:
            return false;
    }
}

bool WhyPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    return press(key->key(), key->modifiers() == Qt::ControlModifier) || QFrame::eventFilter(watched, event);
}

}  // namespace daymark
