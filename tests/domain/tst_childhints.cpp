// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/hints.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

/// Which hints a course asks for.
class TestChildHints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hints_data() { addRows(u"rules/hints.csv"_s); }
    void hints()
    {
        QFETCH(Cells, row);
        const Child child = dictated(row[u"course"_s]);
        const QDate at = row[u"at"_s].isEmpty() ? QDate(2021, 6, 1) : QDate::fromString(row[u"at"_s], Qt::ISODate);
        const QList<Hint> all = hintsOf(illnessOf(child, at));
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Hint& hint) { return QLatin1StringView(hint.id) == row[u"hint"_s]; });
        QCOMPARE(found != all.end(), row[u"is"_s] == u"yes"_s);
        if (found == all.end()) return;
        QVERIFY2(english(found->text).contains(row[u"words"_s]), qPrintable(english(found->text)));
        QVERIFY(!found->source.isEmpty() && !found->rule.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChildHints)
#include "tst_childhints.moc"
