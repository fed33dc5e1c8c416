// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "domain/citations.h"
#include "domain/factnames.h"
#include "ward.h"

#include <QRegularExpression>
#include <QtTest>

using namespace daymark;

class TestFactNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactHasAName();
    void everyNameIsOfAFact();
    void aFactWithoutNameIsListedByItsId();
    void sourcesAreToldInTheReadersLanguage();
};

void TestFactNames::everyFactHasAName()
{
    const ward::Child child;
    const EpisodeFacts facts = factsOf(child.record, QDate(2021, 4, 1)).constFirst();
    QVERIFY(facts.facts.size() > 20);
    for (const Fact& fact : facts.facts) {
        const auto isIt = [&](const FactName& name) { return qstrcmp(name.id, fact.id) == 0; };
        QVERIFY2(std::count_if(factNames().begin(), factNames().end(), isIt) == 1, fact.id);
    }
}

void TestFactNames::everyNameIsOfAFact()
{
    const ward::Child child;
    const EpisodeFacts facts = factsOf(child.record, QDate(2021, 4, 1)).constFirst();
    for (const FactName& name : factNames()) {
        QVERIFY2(facts.find(QLatin1StringView(name.id)), name.id);
        QVERIFY2(*name.name, name.id);
    }
}

void TestFactNames::aFactWithoutNameIsListedByItsId()
{
    QCOMPARE(nameOfFact(QLatin1StringView("hints")), Message("To look at"));
    QCOMPARE(groupOfFact(QLatin1StringView("hints")), FactGroup::Hints);
    QCOMPARE(nameOfFact(QLatin1StringView("score.new")), Message::verbatim(QStringLiteral("score.new")));
    QCOMPARE(groupOfFact(QLatin1StringView("score.new")), FactGroup::Scores);
    QCOMPARE(groupOfFact(QLatin1StringView("day.new")), FactGroup::Course);
}

void TestFactNames::sourcesAreToldInTheReadersLanguage()
{
    const Language french(QStringLiteral("fr"));
    QCOMPARE(french(sourceWords(QStringLiteral("UpToDate 64075; repeatability: local setting"))),
             QStringLiteral("UpToDate 64075\u00a0; répétabilité\u00a0: réglage local"));
    QCOMPARE(Language()(sourceWords(QStringLiteral("UpToDate 64075; repeatability: local setting"))),
             QStringLiteral("UpToDate 64075; repeatability: local setting"));
    const QString ours = QStringLiteral("local setting|local choice|as transcribed|recalled|scientific statement");
    const QRegularExpression english(ours, QRegularExpression::CaseInsensitiveOption);
    const ward::Child child;
    const EpisodeFacts facts = factsOf(child.record, QDate(2021, 4, 1)).constFirst();
    for (const Fact& fact : facts.facts) {
        const QString source = french(sourceWords(fact.source));
        QVERIFY2(!source.contains(english), qPrintable(source));
        for (const Remark& remark : fact.remarks) {
            const QString beside = french(sourceWords(remark.source));
            QVERIFY2(!beside.contains(english), qPrintable(beside));
        }
    }
}

QTEST_MAIN(TestFactNames)
#include "tst_factnames.moc"
