// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/noticebar.h"

#include "views/looks.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace daymark {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_symbol(new QLabel(this)), m_text(new QLabel(this)), m_close(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(tr("Close"));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::close);
    setAutoFillBackground(true);
    hide();
}

void NoticeBar::tell(Tone tone, const QString& sentence)
{
    show(tone, sentence, true);
}

void NoticeBar::tellLasting(Tone tone, const QString& sentence)
{
    m_lastingTone = tone;
    m_lasting = sentence;
    show(tone, sentence, false);
}

void NoticeBar::tellPassing(Tone tone, const QString& sentence)
{
    show(tone, sentence, true);
    m_isPassing = true;
}

void NoticeBar::pass()
{
    if (m_isPassing) close();
}

void NoticeBar::close()
{
    m_isPassing = false;
    if (m_lasting.isEmpty())
        hide();
    else
        show(m_lastingTone, m_lasting, false);
}

/// Enter closes it as the space bar does.
void NoticeBar::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_close->hasFocus()) return m_close->click();
    QFrame::keyPressEvent(event);
}

void NoticeBar::clear()
{
    m_lasting.clear();
    m_text->clear();
    hide();
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::show(Tone tone, const QString& sentence, bool closable)
{
    m_tone = tone;
    m_isPassing = false;
    m_symbol->setText(symbolOf(tone));
    m_symbol->setVisible(!m_symbol->text().isEmpty());
    m_text->setText(sentence);
    m_close->setVisible(closable);
    setAccessibleName(sentence);
    paintTone();
    QFrame::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::paintTone()
{
    const Colours colours = coloursOf(parentWidget() ? parentWidget()->palette() : QPalette());
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.ground(m_tone));
    own.setColor(QPalette::WindowText, colours.ink(m_tone));
    setPalette(own);
}

void NoticeBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) paintTone();
}

}  // namespace daymark
