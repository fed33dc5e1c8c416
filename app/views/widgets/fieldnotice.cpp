// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/fieldnotice.h"

#include "views/looks.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace daymark {

FieldNotice::FieldNotice(QWidget* field)
    : QFrame(field->window()), m_field(field), m_symbol(new QLabel(this)), m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("fieldNotice"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_words->setWordWrap(false);
    m_words->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 3, 8, 3);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    hide();
    // What it stands on may still be moved about before it goes itself.
    connect(field, &QObject::destroyed, this, [this] {
        hide();
        deleteLater();
    });
}

void FieldNotice::echo(const QString& words)
{
    say(words, Tone::Neutral);
}

void FieldNotice::refuse(const QString& sentence)
{
    say(sentence, Tone::Alarm);
}

void FieldNotice::clear()
{
    m_words->clear();
    hide();
}

QString FieldNotice::text() const
{
    return isHidden() ? QString() : m_words->text();
}

void FieldNotice::say(const QString& words, Tone tone)
{
    if (words.isEmpty()) return clear();
    m_tone = tone;
    m_symbol->setText(symbolOf(tone));
    m_symbol->setVisible(!m_symbol->text().isEmpty());
    m_words->setText(words);
    colour();
    watch();
    place();
    QFrame::show();
    raise();
}

/// The field may be moved by anything it stands in: a scroll area, a splitter, the window.
void FieldNotice::watch()
{
    if (parentWidget() != m_field->window()) setParent(m_field->window());
    for (QWidget* widget = m_field; widget; widget = widget->parentWidget()) {
        widget->removeEventFilter(this);
        widget->installEventFilter(this);
        if (widget->isWindow()) break;
    }
}

void FieldNotice::place()
{
    m_words->setWordWrap(false);
    const int room = parentWidget()->width() - 16;
    QSize size = sizeHint();
    if (size.width() > room) {
        m_words->setWordWrap(true);
        size = {room, std::max(heightForWidth(room), size.height())};
    }
    const QPoint corner = m_field->mapTo(parentWidget(), QPoint(0, 0));
    const int below = corner.y() + m_field->height() + 2;
    const int y = below + size.height() <= parentWidget()->height() ? below : corner.y() - size.height() - 2;
    const int x = std::clamp(corner.x(), 0, std::max(0, parentWidget()->width() - size.width()));
    setGeometry(QRect(QPoint(x, y), size));
}

void FieldNotice::colour()
{
    const Colours colours = coloursOf(m_field->palette());
    QPalette palette = m_field->palette();
    const QColor ground = m_tone == Tone::Neutral ? colours.card : colours.ground(m_tone);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, m_tone == Tone::Neutral ? colours.text : colours.ink(m_tone));
    setPalette(palette);
}

bool FieldNotice::eventFilter(QObject* watched, QEvent* event)
{
    if (isVisible()) {
        if (event->type() == QEvent::Move || event->type() == QEvent::Resize) place();
        if (event->type() == QEvent::Hide && watched == m_field) hide();
    }
    return QFrame::eventFilter(watched, event);
}

void FieldNotice::changeEvent(QEvent* event)
{
    // Only the window's palette: our own is set from it.
    if (event->type() == QEvent::ApplicationPaletteChange && !m_words->text().isEmpty()) colour();
    QFrame::changeEvent(event);
}

}  // namespace daymark
