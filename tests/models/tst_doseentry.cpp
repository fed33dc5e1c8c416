// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/doseentry.h"

using namespace daymark;
using namespace Qt::StringLiterals;

/// Doses typed as they are spoken, among them every step of the nine published courses of anakinra.
class DoseEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spoken_data();
    void spoken();
    void written();
    void refused_data();
    void refused();
    void bareNumber();
    void untilWhen_data();
    void untilWhen();
};

namespace {

DoseStep dose(double amount, const QString& unit, DoseBasis basis, Span interval = {}, double upTo = 0, int divided = 0)
{
    DoseStep step;
    step.kind = StepKind::Dose;
    step.amount = PlainNumber(amount);
    if (upTo > 0) step.amountMax = PlainNumber(upTo);
    step.unit = unit;
    step.basis = basis;
    step.interval = interval;
    if (divided > 0) step.divided = divided;
    return step;
}

constexpr auto perKg = DoseBasis::PerKilogram;
constexpr Span daily{1, Span::Unit::Day};

}  // namespace

Q_DECLARE_METATYPE(daymark::DoseStep)

void DoseEntryTest::spoken_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<DoseStep>("step");
    const auto row = [](const char* typed, const DoseStep& step) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << step;
    };
    row("2 g/kg once", dose(2, u"g"_s, perKg));
    row("2 g/kg", dose(2, u"g"_s, perKg));
    row("50 mg/kg/day", dose(50, u"mg"_s, perKg, daily));
    row("50 mg/kg/j", dose(50, u"mg"_s, perKg, daily));
    row("30 mg/kg/day in 4 doses", dose(30, u"mg"_s, perKg, daily, 0, 4));
    row("2–8 mg/kg/day", dose(2, u"mg"_s, perKg, daily, 8));
    row("2-8 mg/kg/d", dose(2, u"mg"_s, perKg, daily, 8));
    row("100 mg/day", dose(100, u"mg"_s, DoseBasis::Absolute, daily));
    row("6 mg/kg every 2 days", dose(6, u"mg"_s, perKg, {2, Span::Unit::Day}));
    row("6 mg/kg every other day", dose(6, u"mg"_s, perKg, {2, Span::Unit::Day}));
    row("6 mg/kg tous les 3 jours", dose(6, u"mg"_s, perKg, {3, Span::Unit::Day}));
    row("1 mg/kg q12h", dose(1, u"mg"_s, perKg, {12, Span::Unit::Hour}));
    row("600 mg/m² every 12 hours", dose(600, u"mg"_s, DoseBasis::PerSquareMetre, {12, Span::Unit::Hour}));
    row("600 mg/m2 twice a day", dose(600, u"mg"_s, DoseBasis::PerSquareMetre, {12, Span::Unit::Hour}));
    row("0,05 mg/kg/day", dose(0.05, u"mg"_s, perKg, daily));
    row("100 UI/kg", dose(100, u"IU"_s, perKg));
    row("5 mcg/kg/day", dose(5, u"µg"_s, perKg, daily));
    row("1 g once", dose(1, u"g"_s, DoseBasis::Absolute));
    DoseStep taper = dose(10, u"mg"_s, perKg, daily);
    taper.kind = StepKind::Taper;
    row("taper 10 mg/kg/day", taper);
    DoseStep pause;
    pause.kind = StepKind::Pause;
    row("pause", pause);
    row("", DoseStep());
}

void DoseEntryTest::spoken()
{
    QFETCH(QString, typed);
    QFETCH(DoseStep, step);
    DoseStep read;
    const auto result = readDose(typed, read);
    QVERIFY2(result.has_value(), qPrintable(typed));
    QVERIFY(read == step);
}

void DoseEntryTest::written()
{
    // What the sheet shows can be typed again, in both languages.
    const QList<DoseStep> steps{dose(2, u"g"_s, perKg),
                                dose(2, u"mg"_s, perKg, daily, 8),
                                dose(6, u"mg"_s, perKg, {2, Span::Unit::Day}),
                                dose(30, u"mg"_s, perKg, daily, 0, 4),
                                dose(600, u"mg"_s, DoseBasis::PerSquareMetre, {12, Span::Unit::Hour}),
                                dose(100, u"mg"_s, DoseBasis::Absolute, daily)};
    const Language english(u"en"_s);
    QCOMPARE(doseText(steps.at(1), english), u"2–8 mg/kg/day"_s);
    for (const DoseStep& step : steps) {
        DoseStep read;
        QVERIFY2(readDose(doseText(step, english), read).has_value(), qPrintable(doseText(step, english)));
        QVERIFY2(read == step, qPrintable(doseText(step, english)));
    }
}

void DoseEntryTest::refused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no unit") << u"5"_s;
    QTest::newRow("no number") << u"mg/kg"_s;
    QTest::newRow("upper end below") << u"8–2 mg/kg/day"_s;
    QTest::newRow("words") << u"a little"_s;
    QTest::newRow("two decimal marks") << u"1.000,5 mg"_s;
}

void DoseEntryTest::refused()
{
    QFETCH(QString, typed);
    DoseStep step = dose(2, u"g"_s, perKg);
    if (typed == u"5"_s) step.unit.clear();
    const DoseStep before = step;
    const auto result = readDose(typed, step);
    QVERIFY(!result.has_value());
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(step == before);
}

void DoseEntryTest::bareNumber()
{
    DoseStep step;
    step.unit = u"mg"_s;
    step.basis = perKg;
    step.interval = daily;
    QVERIFY(readDose(u"5"_s, step).has_value());
    QVERIFY(step == dose(5, u"mg"_s, perKg, daily));
}

void DoseEntryTest::untilWhen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("duration");
    QTest::addColumn<QString>("durationMax");
    QTest::newRow("3 months") << u"3 months"_s << QString() << u"P3M"_s << QString();
    QTest::newRow("for 10 weeks") << u"for 10 weeks"_s << QString() << u"P10W"_s << QString();
    QTest::newRow("9 w") << u"9 w"_s << QString() << u"P9W"_s << QString();
    QTest::newRow("a range") << u"6–81 days"_s << QString() << u"P6D"_s << u"P81D"_s;
    QTest::newRow("12 h") << u"12 h"_s << QString() << u"PT12H"_s << QString();
    QTest::newRow("a day of illness") << u"d24"_s << u"d24"_s << QString() << QString();
    QTest::newRow("a month after onset") << u"m8"_s << u"m8"_s << QString() << QString();
    QTest::newRow("a date") << u"12.03.2021"_s << u"2021-03-12"_s << QString() << QString();
    QTest::newRow("nothing") << QString() << QString() << QString() << QString();
}

void DoseEntryTest::untilWhen()
{
    QFETCH(QString, typed);
    DoseStep step;
    step.duration = {1, Span::Unit::Day};
    const DateContext context{QDate(2021, 6, 1), QDate(2021, 3, 1), {}, false};
    QVERIFY(readEnd(typed, context, step).has_value());
    QTEST(step.end.text(), "end");
    QTEST(step.duration.text(), "duration");
    QTEST(step.durationMax.text(), "durationMax");
    DoseStep again;
    QVERIFY(readEnd(endText(step, Language(u"en"_s)), context, again).has_value());
    QVERIFY(again.end == step.end && again.duration == step.duration && again.durationMax == step.durationMax);
}

QTEST_GUILESS_MAIN(DoseEntryTest)
#include "tst_doseentry.moc"
