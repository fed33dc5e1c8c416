// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/catalogue/drugs.h"
#include "domain/facts.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

class TestDrugs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesInUse_data();
    void namesInUse();
    void everyDrugIsFoundByItsCodeAndName();
    void aSpellingChangesNoFact();
    void howADrugActs();
};

void TestDrugs::namesInUse_data()
{
    QTest::addColumn<QString>("code");
    for (const auto& [name, code] : {std::pair{u"IVIG"_s, u"ivig"_s},
                                     {u"IGIV"_s, u"ivig"_s},
                                     {u"gamma-globulin"_s, u"ivig"_s},
                                     {u"ASA"_s, u"aspirin"_s},
                                     {u"Acide acetylsalicylique"_s, u"aspirin"_s},
                                     {u"Cyclosporine"_s, u"ciclosporin"_s},
                                     {u"Plasma exchange"_s, u"plasma-exchange"_s},
                                     {u"heparin"_s, u"heparin"_s},
                                     {u"prednisone"_s, u"prednisone"_s},
                                     {u"Prednisolone"_s, u"prednisolone"_s},
                                     {u"Immune globulin (Privigen)"_s, u"ivig"_s},
                                     {u"Intravenous immunoglobulin"_s, u"ivig"_s},
                                     {u"IV methylprednisolone pulse"_s, u"methylprednisolone"_s},
                                     {u"mPSL"_s, u"methylprednisolone"_s},
                                     {u"PSL"_s, u"prednisolone"_s},
                                     {u"Therapeutic plasma exchange"_s, u"plasma-exchange"_s},
                                     {u"Warfarin sodium"_s, u"warfarin"_s},
                                     {u"enoxaparin sodium"_s, u"enoxaparin"_s},
                                     {u"LMWH"_s, u"lmwh"_s},
                                     {u"HBPM"_s, u"lmwh"_s},
                                     {u"Low molecular weight heparin"_s, u"lmwh"_s},
                                     {u"acénocoumarol"_s, u"acenocoumarol"_s},
                                     {u"enoxaparin SC"_s, u"enoxaparin"_s},
                                     {u"Anakinra SC"_s, u"anakinra"_s},
                                     {u"IVIG 10%"_s, u"ivig"_s},
                                     {u"IVIG 2 g/kg"_s, u"ivig"_s},
                                     {u"Privigen (IVIG)"_s, u"ivig"_s},
                                     {u"Héparine (HBPM)"_s, u""_s},
                                     {u"Heparin (low molecular weight)"_s, u""_s},
                                     {u"Immunoglobulin (anti-D)"_s, u""_s},
                                     {u"Immunoglobulin (hepatitis B)"_s, u""_s},
                                     {u"Immunoglobulin SC"_s, u""_s},
                                     {u"warfarin (stopped)"_s, u""_s},
                                     {u"warfarine (allergie)"_s, u""_s},
                                     {u"iv"_s, u""_s},
                                     {u"(Privigen)"_s, u""_s},
                                     {u"aspirine Bayer"_s, u""_s},
                                     {u""_s, u""_s}})
        QTest::newRow(qPrintable(name)) << code;
}

void TestDrugs::namesInUse()
{
    QFETCH(QString, code);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const Drug* drug = findDrug(name);
    QCOMPARE(drug ? QString(drug->id()) : QString(), code);
    QCOMPARE(drugCode(name), code.isEmpty() ? name : code);
    QCOMPARE(isDrug(name, QLatin1StringView("aspirin")), code == u"aspirin");
}

void TestDrugs::everyDrugIsFoundByItsCodeAndName()
{
    for (const Drug& drug : drugs()) {
        QCOMPARE(findDrug(drug.id()), &drug);
        QCOMPARE(findDrug(QString(drug.id()).toUpper()), &drug);
        QCOMPARE(findDrug(QString::fromUtf8(drug.label)), &drug);
    }
}

void TestDrugs::howADrugActs()
{
    for (const QString& drug : {u"warfarin"_s, u"fluindione"_s, u"tinzaparin"_s, u"heparin"_s, u"edoxaban"_s})
        QVERIFY2(isAnticoagulant(drug) && !isAntiplatelet(drug), qPrintable(drug));
    for (const QString& drug : {u"aspirin"_s, u"clopidogrel"_s, u"dipyridamole"_s, u"ticlopidine"_s})
        QVERIFY2(!isAnticoagulant(drug) && isAntiplatelet(drug), qPrintable(drug));
    for (const QString& drug : {u"alteplase"_s, u"ivig"_s, u"no drug"_s})
        QVERIFY2(!isAnticoagulant(drug) && !isAntiplatelet(drug), qPrintable(drug));
    QVERIFY(isVitaminKAntagonist(u"phenprocoumon"_s) && !isVitaminKAntagonist(u"heparin"_s));
    QVERIFY(isNsaid(u"Naproxène"_s) && isNsaid(u"Acide méfénamique"_s) && !isNsaid(u"aspirin"_s));
}

/// What the rules say does not depend on how the drug is written.
void TestDrugs::aSpellingChangesNoFact()
{
    const QString course =
        u"conjunctivae d3; lips d3; rash d4; extremities d4; fever d1-d8; ivig d6; fever d9; ivig d10; no fever "
        u"d11-d20; "
        u"aspirin d6; ciclosporin d12; warfarin d20; heparin d15"_s;
    Child child = dictated(course);
    const auto values = [&] {
        const QList<EpisodeFacts> episodes = factsOf(child.record, QDate(2021, 12, 31));
        QHash<QString, QJsonValue> all;
        for (const Fact& fact : episodes.first().facts)
            all.insert(QString::fromLatin1(fact.id), fact.value);
        return all;
    };
    const auto before = values();
    QVERIFY(before[u"therapy.lines"_s].toInt() > 2);
    const QHash<QString, QString> spelled{{u"ivig"_s, u"IVIg"_s},
                                          {u"aspirin"_s, u"ASA"_s},
                                          {u"ciclosporin"_s, u"Cyclosporine A"_s},
                                          {u"warfarin"_s, u"Warfarine"_s},
                                          {u"heparin"_s, u"Héparine"_s}};
    for (Course& each : child.record.courses)
        each.drug = spelled.value(each.drug, each.drug);
    const auto after = values();
    for (auto fact = before.cbegin(); fact != before.cend(); ++fact)
        QVERIFY2(after[fact.key()] == *fact, qPrintable(fact.key()));
}

QTEST_GUILESS_MAIN(TestDrugs)
#include "tst_drugs.moc"
