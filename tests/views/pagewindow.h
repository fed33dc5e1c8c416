// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../bedside.h"

#include <QTest>

namespace daymark::ward {

/// The page in a window that tells it what a window tells: show another child, show the record again.
template <class SomePage>
struct Window
{
    Bedside& bedside;
    SomePage page;

    explicit Window(Bedside& beside) : bedside(beside), page(*beside.session)
    {
        Session* session = bedside.session.get();
        QObject::connect(session, &Session::childOpened, &page, [this] { page.showChild(); });
        QObject::connect(session, &Session::recordChanged, &page, [this] { page.showChild(); });
        page.showChild();
        page.resize(1080, 640);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
    }

    template <class Widget>
    Widget* find(const char* place, const char* key)
    {
        auto* container = page.template findChild<QWidget*>(QLatin1StringView(place));
        auto* widget = container ? container->template findChild<Widget*>(QLatin1StringView(key)) : nullptr;
        if (!widget) qFatal("no %s in %s", key, place);
        return widget;
    }
};

}  // namespace daymark::ward
