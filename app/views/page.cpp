// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page.h"

#include "views/windowlanguage.h"

namespace daymark {

Page::Page(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {}

const Language& Page::language() const
{
    return windowLanguage();
}

}  // namespace daymark
