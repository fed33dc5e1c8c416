// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page.h"

#include "views/windowlanguage.h"

#include <QApplication>
#include <QScrollArea>

namespace daymark {

namespace {

constexpr int marginInSight = 36;  // pixels: its label above, its notice beneath

}  // namespace

Page::Page(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { bringIntoSight(now); });
}

Page::~Page()
{
    // The fields go after the page, and the focus with them.
    disconnect(qApp, nullptr, this, nullptr);
}

/// Whatever key leads to a field, it is in sight; what the mouse is pressed on stays beneath it. What is higher than
/// its area stays where it was.
void Page::bringIntoSight(QWidget* field)
{
    if (!field || !isAncestorOf(field) || QApplication::mouseButtons() != Qt::NoButton) return;
    for (QWidget* up = field->parentWidget(); up && up != this; up = up->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(up);
        if (area && field->height() < area->viewport()->height()) area->ensureWidgetVisible(field, 0, marginInSight);
    }
}

const Language& Page::language() const
{
    return windowLanguage();
}

}  // namespace daymark
