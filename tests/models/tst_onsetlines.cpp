// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/dictation.h"
#include "base/language.h"
#include "models/onsetlines.h"

#include <QtTest>

using namespace daymark;
using namespace Qt::StringLiterals;

/// The preview of another onset is short enough to be read before it is answered.
class TestOnsetLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_said.clear();
        const ward::Child child = ward::dictated(
            u"born 2019-03-01; fever d1-d8; no fever d9; ivig 2g/kg 2021-03-09; 10kg 2021-03-09; "
            "75cm 2021-03-09; echo 2021-03-09; lad-prox 4 2021-03-09; echo 2021-09-16; lad-prox 3 "
            "2021-09-16; 12kg 2021-09-16; 85cm 2021-09-16"_s);
        Record after = child.record;
        after.episodes[0].onset = after.episodes[0].onset.addDays(-2);
        const OnsetMove move = onsetMove(child.record, after, after.episodes[0].id, QDate(2022, 1, 1), child.settings);
        for (const OnsetLine& line : onsetLines(move))
            m_said.insert(Language()(line.what), Language()(line.says));
    }

    void whatWasStandsAboveWhatWouldBe()
    {
        const QString said = m_said.value(u"First IVIG"_s);
        QCOMPARE(said, u"First IVIG on day 9 (9 Mar 2021)\n→ First IVIG on day 11 (9 Mar 2021)"_s);
    }

    void otherDaysAloneAreOnlyNamed()
    {
        const QString alike = m_said.value(u"Same answer, other days"_s);
        for (const char* name : {"Coronary diameters", "Z models side by side"}) {
            QVERIFY2(!m_said.contains(QLatin1StringView(name)), name);
            QVERIFY2(alike.contains(QLatin1StringView(name)), qPrintable(alike));
        }
    }

    /// What each line says before and after is not the same, and neither are the parts of a list that it shows.
    void whatIsShownDiffers()
    {
        QVERIFY(m_said.size() > 3);
        for (auto line = m_said.cbegin(); line != m_said.cend(); ++line) {
            const QStringList both = line->split(u"\n→ "_s);
            if (both.size() != 2) continue;
            QVERIFY2(both[0] != both[1], qPrintable(line.key()));
        }
        const QString plan = m_said.value(u"Follow-up schedule"_s);
        QVERIFY2(plan.contains(u"test for inducible ischaemia"_s), qPrintable(plan));        // counted from onset
        QVERIFY2(!plan.contains(u"echo 1 to 2 weeks after treatment"_s), qPrintable(plan));  // from IVIG
    }

private:
    QMap<QString, QString> m_said;
};

QTEST_GUILESS_MAIN(TestOnsetLines)
#include "tst_onsetlines.moc"
