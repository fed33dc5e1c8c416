// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pasteform.h"

#include "models/labpaste.h"
#include "views/looks.h"
#include "views/widgets/pasteview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace daymark {

namespace {

QLabel* labelOf(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

const QString betweenParts = QStringLiteral(" · ");

}  // namespace

PasteForm::PasteForm(LabPaste* block, Session& session, const QString& whose, QWidget* parent)
    : QDialog(parent),
      m_block(block),
      m_view(new PasteView(block, this)),
      m_words(labelOf(this, "pasteWords")),
      m_tally(labelOf(this, "pasteTally")),
      m_paste(new QPushButton(this))
{
    block->setParent(this);
    setWindowTitle(tr("Paste results into %1").arg(whose));
    arrange(whose);
    connect(m_view, &PasteView::done, this, &PasteForm::accept);
    connect(m_view, &PasteView::currentSaysElse, this, &PasteForm::sayCell);
    connect(block, &LabPaste::dataChanged, this, [this] {
        m_warned = false;
        say();
    });
    connect(&session, &Session::childOpened, this, &QDialog::close);
    say();
    const QModelIndex open = block->nextOpen({});
    m_view->goTo(open.isValid() ? open : block->index(1, 1));
    m_view->setFocus();
    fit();
}

void PasteForm::arrange(const QString& whose)
{
    QLabel* who = labelOf(this, "pasteWho");
    who->setText(tr("Into the record of %1. Nothing is written before Enter.").arg(whose));
    QFont bold = who->font();
    bold.setBold(true);
    who->setFont(bold);
    QLabel* keys = labelOf(this, "pasteKeys");
    keys->setText(
        tr("Type to correct a cell, a name or a date · Del leaves out a row or a draw · F4 next to look at · "
           "Ctrl+Enter takes the proposal · Space keeps what is asked about · Esc writes nothing"));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, coloursOf(palette()).muted);
    keys->setPalette(quiet);
    m_view->setAccessibleName(tr("What each pasted cell becomes"));
    m_words->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_paste->setObjectName(QStringLiteral("paste"));
    buttons->addButton(m_paste, QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    for (QWidget* part : {static_cast<QWidget*>(who), static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_words),
                          static_cast<QWidget*>(m_tally), static_cast<QWidget*>(keys), static_cast<QWidget*>(buttons)})
        column->addWidget(part);
    column->setStretchFactor(m_view, 1);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

/// As large as the table wants, within the window.
void PasteForm::fit()
{
    const QSize window = parentWidget() ? parentWidget()->window()->size() : QSize(1024, 700);
    const QSize wanted = m_view->wanted() + QSize(40, 12 * fontMetrics().lineSpacing());
    const QSize least(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 22);
    resize(wanted.expandedTo(least).boundedTo(window * 0.94));
}

/// What is not pasted: "2 refused · 3 without a place"; empty where all is.
QString PasteForm::left() const
{
    const LabPaste::Tally count = m_block->tally();
    QStringList parts;
    if (count.refused) parts << tr("%n refused, not pasted", nullptr, count.refused);
    if (count.unplaced) parts << tr("%n without a place, not pasted", nullptr, count.unplaced);
    if (count.leftOut) parts << tr("%n left out", nullptr, count.leftOut);
    return parts.join(betweenParts);
}

void PasteForm::say()
{
    const LabPaste::Tally count = m_block->tally();
    QStringList parts{tr("%n result(s) to paste", nullptr, count.accepted)};
    if (count.replaced) parts << tr("%n of them in place of another", nullptr, count.replaced);
    if (count.same) parts << tr("%n there already", nullptr, count.same);
    if (count.asked) parts << tr("%n asked about, to be answered here or in the sheet", nullptr, count.asked);
    if (!left().isEmpty()) parts << left();
    m_tally->setText(parts.join(betweenParts));
    m_paste->setText(tr("&Paste %1 (Enter)").arg(count.accepted + count.asked));
    m_paste->setEnabled(count.accepted + count.asked > 0);
    sayCell();
}

void PasteForm::tell(const QString& words, Tone tone)
{
    const Colours colours = coloursOf(palette());
    QPalette own = palette();
    own.setColor(QPalette::WindowText, tone == Tone::Neutral ? colours.muted : colours.ink(tone));
    m_words->setPalette(own);
    m_words->setText(tone == Tone::Neutral ? words : symbolOf(tone) + QLatin1Char(' ') + words);
    m_view->setAccessibleDescription(words);
}

/// Of the current cell: why it is refused, what is asked, what it replaces.
void PasteForm::sayCell()
{
    const QModelIndex cell = m_view->currentIndex();
    const bool problem = !cell.data(ProblemRole).toString().isEmpty();
    const bool question = !cell.data(QuestionRole).toString().isEmpty();
    const QString proposal = cell.data(ProposalRole).toString();
    QString text = cell.data(Qt::ToolTipRole).toString();
    if (question) text += betweenParts + tr("Space keeps it.");
    if (!proposal.isEmpty())
        text += betweenParts +
                (cell.row() == 0 ? tr("Ctrl+Enter takes %1, and the like at every date.") : tr("Ctrl+Enter takes %1."))
                    .arg(proposal);
    tell(text, problem ? Tone::Alarm : question ? Tone::Attention : Tone::Neutral);
}

void PasteForm::accept()
{
    const LabPaste::Tally count = m_block->tally();
    if (count.accepted + count.asked == 0)
        return tell(tr("There is nothing to paste: %1. Esc closes.").arg(m_tally->text()), Tone::Attention);
    if (!m_warned && count.unplaced + count.refused > 0) {
        const QModelIndex cell = m_block->firstLost();
        m_view->goTo(cell);
        m_view->setFocus();
        m_warned = true;
        return tell(tr("%1. Correct it here, or press Enter again to paste without it. %2")
                        .arg(left(), cell.data(Qt::ToolTipRole).toString()),
                    Tone::Attention);
    }
    if (!m_block->paste()) return tell(tr("The file refused it; nothing was written. Esc closes."), Tone::Attention);
    QStringList parts{tr("%n result(s) pasted", nullptr, count.accepted)};
    if (count.asked) parts << tr("%n asked about", nullptr, count.asked);
    if (!left().isEmpty()) parts << left();
    Q_EMIT pasted(parts.join(betweenParts), m_block->firstKey());
    QDialog::accept();
}

}  // namespace daymark
