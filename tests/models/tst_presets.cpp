// SPDX-License-Identifier: GPL-3.0-or-later
// Treatments begun from a published source, as a physician reads them in tests/data/rules/presets.csv.
#include "../domain/decisiontable.h"
#include "models/coursesheet.h"
#include "models/presetentry.h"
#include "sheets.h"

#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPreset_data() { ward::addRows(u"rules/presets.csv"_s); }
    void everyPreset();
    void everyPresetHasItsRow();
    void theTargetInrIsTheLocalChoice();
    void oneEditThatCanBeUndone();
    void otherLanguages();

private:
    const Language m_english{u"en"_s};
};

namespace {

/// A child of 8.2 kg on day 9 of illness.
struct Bedside : ward::OpenChild
{
    Language language{u"en"_s};

    Bedside() : OpenChild()
    {
        Record weighed = record();
        BodySize weight;
        weight.id = Id::make();
        weight.parent = episode;
        weight.kind = BodyKind::Weight;
        weight.text = u"8.2"_s;
        weight.when = when("d9");
        weighed.bodySizes << weight;
        if (!session->edit(u"Weight"_s, weighed)) qFatal("the weight was refused");
    }
};

/// "2 mg/kg/day in 3 doses for 5 days".
QString stepText(const CourseSheet& sheet, int row)
{
    const auto text = [&](CourseSheet::Column column) { return sheet.index(row, column).data().toString(); };
    QString words = text(CourseSheet::Dose);
    if (const QString length = text(CourseSheet::End); !length.isEmpty()) words += u" for "_s + length;
    if (const QString condition = text(CourseSheet::Condition); condition.startsWith(u"while"_s))
        words += u' ' + condition;
    // A plural reads the same whether or not its translation is there.
    return words.replace(u"1 hour(s)"_s, u"1 hour"_s).replace(u"1 week(s)"_s, u"1 week"_s).remove(u"(s)"_s);
}

QString targetText(const Course& course, const Language& language)
{
    if (!course.targetLow) return {};
    return QString::fromLatin1(codeOf(course.targetKind).code) + u' ' + language.number(course.targetLow->value) +
           u'–' + language.number(course.targetHigh->value);
}

}  // namespace

void TestPresets::everyPreset()
{
    QFETCH(const ward::Cells, row);
    Bedside child;
    CourseSheet sheet(*child.session, m_english);
    Message note;
    connect(&sheet, &SheetModel::noted, this, [&](const Message& told) { note = told; });
    QVERIFY(sheet.setData(sheet.index(sheet.newCourseRow(), CourseSheet::Drug), row[u"preset"_s]));
    QVERIFY(sheet.setData(sheet.index(0, CourseSheet::Start), u"d9"_s));
    QStringList steps;
    for (int line = 0; line < sheet.newCourseRow(); ++line)
        steps << stepText(sheet, line);
    QCOMPARE(steps.join(u" > "_s), row[u"steps"_s]);
    const QString given = sheet.index(0, CourseSheet::Given).data().toString();
    QVERIFY2(given.startsWith(row[u"given"_s]), qPrintable(given));
    QCOMPARE(targetText(child.record().courses.first(), m_english), row[u"target"_s]);
    const QString told = m_english(note);
    QVERIFY2(told.contains(row[u"open"_s]) && told.contains(row[u"source"_s]), qPrintable(told));
    QCOMPARE(told.contains(u"Left to type"_s), !row[u"open"_s].isEmpty());
}

void TestPresets::everyPresetHasItsRow()
{
    QStringList names;
    for (const ward::Cells& row : ward::decisionTable(u"rules/presets.csv"_s))
        names << row[u"preset"_s];
    QStringList known;
    for (const Preset& preset : presets()) {
        known << m_english(preset.label);
        QVERIFY2(*preset.open != '\0' || *preset.source != '\0', preset.code);
    }
    QCOMPARE(names, known);
}

void TestPresets::theTargetInrIsTheLocalChoice()
{
    const Bedside child;
    Settings settings;
    settings.inrTarget = InrTarget::From2To2_5;
    const Record begun =
        withPreset(child.record(), *presetNamed(u"warfarin, START"_s, m_english), child.episode, settings, m_english);
    QCOMPARE(begun.courses.first().targetHigh, std::optional(PlainNumber(2.5)));
}

void TestPresets::oneEditThatCanBeUndone()
{
    Bedside child;
    CourseSheet sheet(*child.session, m_english);
    const Record before = child.record();
    QVERIFY(sheet.setData(sheet.index(0, CourseSheet::Drug), u"Prednisolone RAISE"_s));
    QCOMPARE(child.session->history()->undoText(), u"New treatment: Prednisolone RAISE"_s);
    QCOMPARE(sheet.firstRowOf(1), 0);
    child.session->undo();
    QCOMPARE(child.record(), before);
}

void TestPresets::otherLanguages()
{
    const Language french(u"fr"_s);
    for (const Preset& preset : presets()) {
        QCOMPARE(presetNamed(french(preset.label), french), &preset);
        QCOMPARE(presetNamed(m_english(preset.label), french), &preset);
    }
    QVERIFY(!presetNamed(u"IVIG"_s, m_english));  // the drug alone begins without a dose
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
