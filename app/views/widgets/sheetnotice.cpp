// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sheetnotice.h"

#include "models/sheetmodel.h"
#include "views/looks.h"
#include "views/widgets/sheetview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace daymark {

SheetNotice::SheetNotice(QWidget* parent)
    : QFrame(parent),
      m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_words(new QLabel(this)),
      m_why(new QLineEdit(this)),
      m_keep(new QPushButton(tr("&Keep (Enter)"), this)),
      m_take(new QPushButton(this)),
      m_discard(new QPushButton(tr("Ta&ke back (Esc)"), this))
{
    m_words->setObjectName(QStringLiteral("noticeWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_why->setObjectName(QStringLiteral("noticeWhy"));
    m_why->setPlaceholderText(tr("Why?"));
    m_why->setAccessibleName(tr("Why this value is kept or corrected"));
    m_why->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    auto* said = new QHBoxLayout;
    said->addWidget(m_words, 1);
    said->addWidget(m_why);
    m_why->hide();
    auto* answers = new QHBoxLayout;
    answers->addStretch();
    for (QPushButton* answer : {m_keep, m_take, m_discard}) {
        answers->addWidget(answer);
        answer->hide();
    }
    m_rows->setContentsMargins(8, 2, 8, 2);
    m_rows->addLayout(said, 1);
    m_rows->addLayout(answers);
    setFixedHeight(std::max(fontMetrics().lineSpacing() * 3 + 4, m_keep->sizeHint().height() + 6));
    connect(m_keep, &QPushButton::clicked, this, &SheetNotice::keep);
    connect(m_take, &QPushButton::clicked, this, &SheetNotice::take);
    connect(m_discard, &QPushButton::clicked, this, &SheetNotice::discard);
    connect(m_why, &QLineEdit::returnPressed, this, [this] { m_take->isVisible() ? take() : keep(); });
}

void SheetNotice::setNarrow()
{
    m_rows->setDirection(QBoxLayout::TopToBottom);
    setFixedHeight(fontMetrics().lineSpacing() * 2 + m_keep->sizeHint().height() + 12);
}

void SheetNotice::follow(SheetView* view, SheetModel* sheet)
{
    m_view = view;
    m_sheet = sheet;
    connect(view, &SheetView::currentSaysElse, this, &SheetNotice::say);
    connect(view, &SheetView::typing, this, &SheetNotice::sayTyping);
    connect(sheet, &SheetModel::modelReset, this, &SheetNotice::say);
    say();
}

QString SheetNotice::text() const
{
    return m_words->text();
}

void SheetNotice::say()
{
    const QModelIndex cell = m_view ? m_view->currentIndex() : QModelIndex();
    const QString problem = cell.data(ProblemRole).toString();
    const QString question = cell.data(QuestionRole).toString();
    const QString proposal = cell.data(ProposalRole).toString();
    const bool open = !problem.isEmpty() || !question.isEmpty();
    const Tone tone = !problem.isEmpty() ? Tone::Alarm : !question.isEmpty() ? Tone::Attention : Tone::Neutral;
    const QString words = !problem.isEmpty()    ? problem
                          : !question.isEmpty() ? question
                                                : cell.data(Qt::ToolTipRole).toString();
    // The strip is three lines high: what a tip has line by line goes on in the line.
    const QString flowing = QString(words).replace(u'\n', QStringLiteral(" · "));
    m_words->setText(open ? symbolOf(tone) + u' ' + flowing : flowing);
    m_words->setToolTip(words);
    setAccessibleDescription(words);
    m_keep->setVisible(!question.isEmpty());
    m_take->setVisible(!proposal.isEmpty());
    m_take->setText(tr("&Take %1 (Ctrl+Enter)").arg(proposal));
    m_discard->setVisible(open);
    m_why->setVisible(open && (!question.isEmpty() || !proposal.isEmpty()));
    const QString key = m_sheet && cell.isValid() ? m_sheet->cellKey(cell) : QString();
    if (!open || key != m_key) m_why->clear();
    m_key = key;
    const Colours colours = coloursOf(parentWidget()->palette());
    m_saying = true;
    QPalette own = parentWidget()->palette();
    own.setColor(QPalette::WindowText, open ? colours.ink(tone) : colours.muted);
    m_words->setPalette(own);
    QPalette ground = parentWidget()->palette();
    ground.setColor(QPalette::Window, open ? colours.ground(tone) : colours.card);
    setPalette(ground);
    setAutoFillBackground(open);
    m_saying = false;
}

void SheetNotice::sayTyping(const QString& text)
{
    const QModelIndex cell = m_view->currentIndex();
    const QString words = m_sheet->whileTyping(cell, text);
    if (words.isEmpty() || m_sheet->hasDraft(cell)) return;
    m_words->setText(words);
    m_words->setToolTip(words);
    setAccessibleDescription(words);
}

void SheetNotice::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::ApplicationPaletteChange || m_saying) return;
    setPalette({});
    say();
}

void SheetNotice::keep()
{
    if (m_sheet->keep(m_view->currentIndex(), m_why->text().trimmed())) back();
}

void SheetNotice::take()
{
    if (m_sheet->takeProposal(m_view->currentIndex(), m_why->text().trimmed())) back();
}

void SheetNotice::discard()
{
    m_sheet->discardDraft(m_view->currentIndex());
    back();
}

/// Back to the sheet, where the hands are.
void SheetNotice::back()
{
    m_why->clear();
    m_view->setFocus();
}

}  // namespace daymark
