// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/searchmenu.h"

#include "base/plainletters.h"

#include <QKeyEvent>

namespace daymark {

namespace {

constexpr qint64 pause = 1500;  // milliseconds after which a letter begins another name

}  // namespace

void SearchMenu::showEvent(QShowEvent* event)
{
    m_typed.clear();
    QMenu::showEvent(event);
}

void SearchMenu::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    const bool isLetter = !text.isEmpty() && text.front().isPrint() && !(event->modifiers() & ~Qt::ShiftModifier);
    if (!isLetter) return QMenu::keyPressEvent(event);
    if (!m_last.isValid() || m_last.restart() > pause) m_typed.clear();
    if (!m_last.isValid()) m_last.start();
    m_typed += text;
    for (QAction* action : actions()) {
        if (!plainLetters(action->text()).startsWith(plainLetters(m_typed))) continue;
        setActiveAction(action);
        break;
    }
    event->accept();
}

}  // namespace daymark
