// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the medicine, number by number, as they were compared with the sources named in them. A number that
// changes is read again in its source before the golden file follows: DAYMARK_UPDATE_GOLDEN=1 writes them.
#include "domain/catalogue/analytes.h"
#include "domain/catalogue/drugs.h"
#include "domain/doses/presets.h"
#include "domain/reference/intervals.h"

#include <QFile>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

QString numberText(double number)
{
    return QString::number(number, 'g', 10);
}

QString numberText(const std::optional<PlainNumber>& number)
{
    return number ? numberText(number->value) : u"-"_s;
}

QString intervalsText()
{
    QString text =
        u"# analyte, source, from, to (not included), sex, low, high, unit (none: the analyte's own), assay\n"_s;
    for (const IntervalRow& row : intervalRows())
        text += QStringList{QString::fromLatin1(row.analyte),
                            citationOf(row.source).section(u',', 0, 0),
                            row.from.text(),
                            row.to.text(),
                            QString::fromLatin1(codeOf(row.sex).code),
                            numberText(row.low),
                            numberText(row.high),
                            QString::fromUtf8(row.unit),
                            QString::fromLatin1(row.assay)}
                    .join(u" | "_s) +
                u'\n';
    return text;
}

QString analytesText()
{
    QString text =
        u"# code, LOINC, unit, lowest, highest, decimals, on every new draw; other units with their factors\n"_s;
    for (const Analyte& analyte : analytes()) {
        QStringList cells{QString::fromLatin1(analyte.code),     QString::fromLatin1(analyte.loinc),
                          QString::fromLatin1(analyte.unit),     numberText(analyte.lowest.value),
                          numberText(analyte.highest.value),     QString::number(analyte.decimals),
                          analyte.onKdPanel ? u"yes"_s : u"no"_s};
        for (const AnalyteUnit& unit : analyte.others) {
            if (unit.ucum)
                cells << u"%1 × %2 %3"_s
                             .arg(QString::fromLatin1(unit.ucum), numberText(unit.toBase.value),
                                  QString::fromLatin1(unit.loinc))
                             .trimmed();
        }
        text += cells.join(u" | "_s) + u'\n';
    }
    return text;
}

QString presetsText()
{
    QString text =
        u"# preset: target; steps: kind, from, to, basis, every, divided into, route, for, up to, condition\n"_s;
    for (const Preset& preset : presets()) {
        text += u"%1: %2 %3 to %4\n"_s.arg(QString::fromLatin1(preset.code),
                                           QString::fromLatin1(codeOf(preset.targetKind).code),
                                           numberText(preset.targetLow.value), numberText(preset.targetHigh.value));
        for (const PresetStep& step : preset.steps)
            text += u"  "_s +
                    QStringList{QString::fromLatin1(codeOf(step.kind).code),
                                numberText(step.amount.value),
                                numberText(step.amountMax.value),
                                QString::fromLatin1(codeOf(step.basis).code),
                                step.interval.text(),
                                QString::number(step.divided),
                                QString::fromLatin1(codeOf(step.route).code),
                                step.duration.text(),
                                step.durationMax.text(),
                                QString::fromUtf8(step.condition)}
                        .join(u" | "_s) +
                    u'\n';
    }
    for (const Drug& drug : drugs())
        text += u"a new dose of %1: %2 %3 %4 %5\n"_s.arg(
            QString::fromLatin1(drug.code), QString::fromUtf8(drug.unit), QString::fromLatin1(codeOf(drug.basis).code),
            drug.interval.text(), QString::fromLatin1(codeOf(drug.route).code));
    return text;
}

}  // namespace

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areAsCompared_data();
    void areAsCompared();
};

void TestTables::areAsCompared_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("intervals") << intervalsText();
    QTest::newRow("analytes") << analytesText();
    QTest::newRow("presets") << presetsText();
}

void TestTables::areAsCompared()
{
    QFETCH(QString, text);
    QFile golden(
        QStringLiteral(SOURCE_DIR "/tests/golden/table-%1.txt").arg(QLatin1StringView(QTest::currentDataTag())));
    if (qEnvironmentVariableIsSet("DAYMARK_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype i = 0; i < std::min(actual.size(), expected.size()); ++i)
        QCOMPARE(actual[i], expected[i]);
    QCOMPARE(actual.size(), expected.size());
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
