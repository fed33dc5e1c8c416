// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <span>

namespace daymark {

/// A page of the window: its name on the tab, and how it is made. The n-th page is reached by Ctrl+n.
struct PageKind
{
    const char* source;  ///< of its title: English, context "daymark::Page"
    Page* (*make)(Session& session, QWidget* parent);

    QString title() const;  ///< in the language of the window
};

/// Every page, in the order of the tabs.
std::span<const PageKind> pageKinds();

}  // namespace daymark
