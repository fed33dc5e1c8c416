// SPDX-License-Identifier: GPL-3.0-or-later
// What a form would have asked about is told of where it came with a case file.
#include "domain/check/unconfirmed.h"

#include "dictation.h"
#include "domain/catalogue/analytes.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

QStringList said(const Child& child)
{
    QStringList texts;
    for (const Hint& hint : unconfirmedHints(illnessOf(child))) {
        if (qstrcmp(hint.id, "value.unconfirmed") != 0 || hint.source.isEmpty() || hint.inputs.isEmpty()) return {};
        texts << english(hint.text);
    }
    return texts;
}

}  // namespace

class TestUnconfirmed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asked_data();
    void asked();
    void aConfirmedValueIsNotAskedAbout();
    void aResultWithoutUnit();
};

void TestUnconfirmed::asked_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* course, const QStringList& words) { QTest::newRow(course) << words; };
    row("PLT 30 d5", {u"day 5: Platelets of"_s, u"30 G/L"_s, u"30 10⁴/µL"_s});
    row("PLT 50 d5", {});
    row("CRP 401 d5", {u"C-reactive protein of 401 mg/L"_s});
    row("NEUT_PCT 0.82 d5", {u"82 %"_s});
    row("FERR 1.086 d5", {u"decimal mark"_s, u"1086"_s});
    row("lmca 0.4 d5", {u"LMCA"_s, u"0.4 mm"_s});
    row("lmca 4 d5; lmca 6 d9", {});  // a change is told as a trend
    row("42 d3", {u"42 °C"_s});
    row("aged 2y; 125kg d5", {u"125 kg at about 2 years"_s, u"12.5 kg"_s});
    row("aged 2y; 12.5kg d5; 86cm d5", {});
}

void TestUnconfirmed::asked()
{
    QFETCH(QStringList, words);
    Child child = dictated(QString::fromUtf8(QTest::currentDataTag()));
    for (LabResult& result : child.record.labResults) {
        if (result.unit.isEmpty()) result.unit = findAnalyte(result.analyte)->shownUnit();
    }
    const QStringList texts = said(child);
    QCOMPARE(texts.size(), words.isEmpty() ? 0 : 1);
    for (const QString& word : words)
        QVERIFY2(texts.first().contains(word), qPrintable(texts.first()));
}

void TestUnconfirmed::aConfirmedValueIsNotAskedAbout()
{
    Child child = dictated(u"PLT 30 d5; lmca 0.4 d5; 42 d3"_s);
    child.record.labResults.first().unit = u"G/L"_s;
    QCOMPARE(said(child).size(), 3);
    child.record.labResults.first().confirmation = u"by the smear"_s;
    child.record.echoMeasures.first().confirmation = u"measured twice"_s;
    child.record.temperatures.first().confirmation = u"yes"_s;
    QCOMPARE(said(child), QStringList());
}

void TestUnconfirmed::aResultWithoutUnit()
{
    Child child = dictated(u"CRP 15 d5; INR 1.1 d5"_s);
    for (LabResult& result : child.record.labResults)
        result.unit.clear();
    const QStringList texts = said(child);
    QCOMPARE(texts.size(), 1);  // an INR has none
    QVERIFY2(texts.first().contains(u"15 has no unit and is read as mg/L"_s), qPrintable(texts.first()));
}

QTEST_GUILESS_MAIN(TestUnconfirmed)
#include "tst_unconfirmed.moc"
