// SPDX-License-Identifier: GPL-3.0-or-later
// The window as the program runs it, with a clock on it: daymark-bench-window REGISTRY STARTED CHILD...
// STARTED is when this process was started, in nanoseconds of the steady clock. Prints one JSON object of milliseconds.
#include "clocked.h"
#include "views/desk.h"
#include "views/mainwindow.h"
#include "views/page.h"
#include "views/window.h"

#include <QEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace {

using namespace daymark;
using namespace daymark::bench;

/// The most memory this process ever had at once, in megabytes (Linux; elsewhere nothing).
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

/// Sees what is painted, and does the measuring once the window is there.
class Observer : public QObject
{
public:
    Observer(Clock::time_point started, const QStringList& children) : m_started(started), m_children(children) {}

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint) return false;
        const auto* widget = qobject_cast<QWidget*>(watched);
        for (const QWidget* each = widget; each && !m_pagePainted; each = each->parentWidget())
            m_pagePainted = qobject_cast<const Page*>(each) != nullptr;
        // The rest of the first painting, and what it brings about, belongs to being ready.
        if (widget && !std::exchange(m_isReady, true)) QTimer::singleShot(0, this, &Observer::measure);
        return false;
    }

private:
    void measure()
    {
        m_result[QStringLiteral("ready")] = millisecondsSince(m_started);
        m_result[QStringLiteral("readyMemory")] = peakMemory();
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (auto* window = qobject_cast<MainWindow*>(each)) m_window = window;
        }
        if (!m_window || !m_window->desk()) giveUp(QStringLiteral("no registry is open"));
        findChildren();
        QJsonArray pages;
        for (int page = 0; page < m_window->desk()->pages().size(); ++page)
            pages << measurePage(page);
        m_result[QStringLiteral("pages")] = pages;
        m_result[QStringLiteral("memory")] = peakMemory();
        std::printf("%s\n", QJsonDocument(m_result).toJson(QJsonDocument::Compact).constData());
        QApplication::exit(0);
    }

    void findChildren()
    {
        const auto lines = m_window->session()->registry().patients();
        for (const PatientLine& line : lines.value_or(QList<PatientLine>())) {
            if (m_children.contains(line.number)) m_ids << line.id;
        }
        if (m_ids.size() != m_children.size()) giveUp(QStringLiteral("the children are not in the registry"));
    }

    QJsonObject measurePage(int page)
    {
        constexpr int turns = 6;
        Desk& desk = *m_window->desk();
        QJsonArray opened;
        QJsonArray accepted;
        QJsonArray seen;
        for (int turn = 0; turn < turns; ++turn) {
            for (const Id& child : std::as_const(m_ids)) {
                m_pagePainted = false;
                const double opening = untilPainted([&] { desk.openChild(child); });
                if (!m_pagePainted) giveUp(QStringLiteral("a child was opened and no page was painted"));
                desk.showPage(page);
                settle();
                double call = 0;
                const double typing = untilPainted([&] { call = type(turn); });
                if (turn == 0) continue;  // still on the page before
                opened << opening;
                accepted << call;
                seen << typing;
            }
        }
        return {{QStringLiteral("page"), desk.pages()[page]->accessibleName()},
                {QStringLiteral("opened"), opened},
                {QStringLiteral("accepted"), accepted},
                {QStringLiteral("seen"), seen}};
    }

    /// Changes a result; how long that took until it was accepted, with all that listens to it.
    double type(int turn)
    {
        Session& session = *m_window->session();
        Record after = session.record();
        if (after.labResults.isEmpty()) giveUp(QStringLiteral("no laboratory result to change"));
        QString& text = after.labResults.back().text;
        text = QString::number((text.toDouble() < 50 ? 60 : 20) + turn);
        const auto start = Clock::now();
        if (!session.edit(QStringLiteral("a result"), after)) giveUp(QStringLiteral("an edit was refused"));
        return millisecondsSince(start);
    }

    Clock::time_point m_started;
    QStringList m_children;
    QList<Id> m_ids;
    MainWindow* m_window = nullptr;
    bool m_isReady = false;
    bool m_pagePainted = false;
    QJsonObject m_result;
};

}  // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() < 4) giveUp(QStringLiteral("needs REGISTRY STARTED CHILD..."));
    const Clock::time_point started{std::chrono::nanoseconds(words[2].toLongLong())};
    Observer observer(started, words.mid(3));
    qApp->installEventFilter(&observer);
    return runWindow(*qApp, words[1]);
}
