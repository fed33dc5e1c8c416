// SPDX-License-Identifier: GPL-3.0-or-later
// What is filled in at one go is on one screen, at 1366 × 768 and in every language.
#include "views/desk.h"
#include "views/page.h"
#include "windowtest.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace daymark;
using namespace Qt::StringLiterals;

class TestOneScreen : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void cleanup() { closeWindow(); }
    void theSignsAreSeenWithTheChildAndTheIllness_data() { languages(); }
    void theSignsAreSeenWithTheChildAndTheIllness();
    void aVisitIsSeenFromTheLastPlanToTheNextDate_data() { languages(); }
    void aVisitIsSeenFromTheLastPlanToTheNextDate();

private:
    static void languages();
    const QScrollArea* open(const char* page);
    static void seeAll(const QScrollArea* area, const QStringList& cards);
};

void TestOneScreen::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : Language::available())
        QTest::newRow(qPrintable(language)) << language;
}

/// The page of a child with a long course, as it stands when one comes to it by its key.
const QScrollArea* TestOneScreen::open(const char* page)
{
    QFETCH(const QString, language);
    openWindow(language);
    m_window->createFile(path(u"sample.daymark"_s), true);
    m_window->desk()->openChild(m_window->session()->registry().loadNumber(u"KD-0008"_s).value().patient.id);
    const QList<Page*> pages = m_window->desk()->pages();
    for (int i = 0; i < pages.size(); ++i) {
        if (!pages[i]->inherits(page)) continue;
        m_window->desk()->showPage(i);
        QCoreApplication::processEvents();
        return pages[i]->findChild<QScrollArea*>();
    }
    return nullptr;
}

void TestOneScreen::seeAll(const QScrollArea* area, const QStringList& cards)
{
    QVERIFY(area);
    QCOMPARE(area->verticalScrollBar()->value(), 0);
    const QRect screen = area->viewport()->rect();
    for (const QString& name : cards) {
        const auto* card = area->findChild<QWidget*>(name);
        QVERIFY2(card && card->isVisible(), qPrintable(name));
        const QRect place(card->mapTo(area->viewport(), QPoint()), card->size());
        QVERIFY2(screen.contains(place),
                 qPrintable(u"%1 ends at %2 of %3"_s.arg(name).arg(place.bottom()).arg(screen.bottom())));
    }
}

void TestOneScreen::theSignsAreSeenWithTheChildAndTheIllness()
{
    seeAll(open("daymark::AdmissionPage"), {u"childCard"_s, u"illnessCard"_s, u"signsCard"_s, u"caseLine"_s});
}

void TestOneScreen::aVisitIsSeenFromTheLastPlanToTheNextDate()
{
    seeAll(open("daymark::FollowUpPage"),
           {u"visitsCard"_s, u"outcomeCard"_s, u"visitCard"_s, u"visitBefore"_s, u"nextDue"_s});
}

QTEST_MAIN(TestOneScreen)
#include "tst_onescreen.moc"
