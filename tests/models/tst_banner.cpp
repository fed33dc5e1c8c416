// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above every page.
#include "../domain/dictation.h"
#include "base/language.h"
#include "models/banner.h"

#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

const QDate onset(2026, 2, 17);
const QDate today(2026, 3, 12);

/// In English; a plural reads the same whether or not its translation is there.
QStringList words(const QList<Message>& messages)
{
    QStringList all;
    for (const Message& message : messages)
        all << Language(u"en"_s)(message).replace(u"(s)"_s, u"s"_s);
    return all;
}

Banner bannerFor(const Record& record, QDate day = today)
{
    return bannerOf(record, factsOf(record, day), record.episodes.last().id, day);
}

QStringList chips(const Banner& banner)
{
    QStringList all;
    for (const Chip& chip : banner.chips)
        all << Language(u"en"_s)(chip.text);
    return all;
}

}  // namespace

class TestBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoAndHowBig();
    void sizesOfTwoDaysKeepTheirDatesAndGiveNoSurface();
    void aChildWithoutBirthDate();
    void theDayOfIllnessIsAChipThatSaysWhy();
    void theCoronariesAreChips();
    void anAneurysmLeftOutIsSaid();
    void markedWhereNoChildOfTheWard();
    void twoEpisodesAreNumbered();
    void nothingDatedLaterIsShown();
};

void TestBanner::saysWhoAndHowBig()
{
    ward::Child child(onset);
    child.record.patient.number = u"KD-0217"_s;
    child.record.patient.familyName = u"Lo"_s;
    child.record.patient.sex = Sex::Female;
    child.record.patient.birth = QDate(2025, 5, 18);
    child.size("2026-03-12", BodyKind::Weight, "8200", "g");
    child.size("2026-03-12", BodyKind::Height, "70");
    const Banner banner = bannerFor(child.record);
    QCOMPARE(banner.who, u"KD-0217 · Lo"_s);
    QCOMPARE(words(banner.identity), (QStringList{u"F"_s, u"born 18 May 2025"_s, u"9 months"_s, u"8.2 kg"_s, u"70 cm"_s,
                                                  u"BSA 0.41 m² (12 Mar 2026)"_s}));
}

void TestBanner::sizesOfTwoDaysKeepTheirDatesAndGiveNoSurface()
{
    ward::Child child(onset);
    child.size("2026-03-01", BodyKind::Weight, "8.2");
    child.size("2026-01-15", BodyKind::Height, "70");
    QCOMPARE(words(bannerFor(child.record).identity),
             (QStringList{u"8.2 kg (1 Mar 2026)"_s, u"70 cm (15 Jan 2026)"_s}));
}

void TestBanner::aChildWithoutBirthDate()
{
    ward::Child child(onset);
    child.record.patient.birthKind = BirthKind::AgeAtOnset;
    child.record.patient.ageAtOnset = Span{9, Span::Unit::Month};
    QVERIFY(words(bannerFor(child.record).identity).contains(u"9 months old at onset"_s));
}

void TestBanner::theDayOfIllnessIsAChipThatSaysWhy()
{
    ward::Child child(onset);
    const Banner banner = bannerFor(child.record);
    QCOMPARE(chips(banner).front(), u"Day 24"_s);
    QVERIFY(!banner.chips.front().why.rule.isEmpty());
    QVERIFY(!banner.chips.front().why.inputs.isEmpty());

    ward::Child unknown{QDate()};
    QCOMPARE(chips(bannerFor(unknown.record)).front(), u"Day of illness not known"_s);
}

void TestBanner::theCoronariesAreChips()
{
    ward::Child child(onset);
    child.echo("d24");
    EchoMeasure giant;
    giant.id = Id::make();
    giant.parent = child.record.echoStudies.last().id;
    giant.segment = Segment::Lmca;
    giant.mm = Millimetres(8.5);
    child.record.echoMeasures << giant;
    const Banner banner = bannerFor(child.record);
    const QStringList all = chips(banner);
    const qsizetype worst = all.indexOf(u"Worst: giant aneurysm"_s);
    QVERIFY2(worst >= 0, qPrintable(all.join(u'\n')));
    QCOMPARE(banner.chips[worst].tone, Tone::Alarm);
    QVERIFY(!banner.chips[worst].why.source.isEmpty());
}

/// An aneurysm that the latest echo left out is not well because the others are.
void TestBanner::anAneurysmLeftOutIsSaid()
{
    const Banner left = bannerFor(ward::dictated(u"lad-prox 4 z6 d16; rca-prox 1.9 z1 d60"_s).record);
    const auto now = chips(left).indexOf(u"Now: medium aneurysm, not measured since"_s);
    QVERIFY2(now >= 0, qPrintable(chips(left).join(u" | "_s)));
    QCOMPARE(left.chips[now].tone, Tone::Alarm);
    const Banner measured = bannerFor(ward::dictated(u"lad-prox 4 z6 d16; lad-prox 2 z1 d60"_s).record);
    QVERIFY2(chips(measured).contains(u"Now: normal"_s), qPrintable(chips(measured).join(u" | "_s)));
}

void TestBanner::markedWhereNoChildOfTheWard()
{
    ward::Child child(onset);
    QVERIFY(bannerFor(child.record).mark.isEmpty());
    child.record.patient.origin = Origin::Synthetic;
    QCOMPARE(Language(u"en"_s)(bannerFor(child.record).mark), u"synthetic, no real child"_s);
    child.record.patient.binned = today;
    child.record.patient.binReason = u"entered twice"_s;
    QCOMPARE(Language(u"en"_s)(bannerFor(child.record).mark),
             u"synthetic, no real child · in the bin since 12 Mar 2026: entered twice"_s);
}

void TestBanner::twoEpisodesAreNumbered()
{
    ward::Child child(onset.addYears(-2));
    child.episode(onset);
    const Banner banner = bannerFor(child.record);
    QCOMPARE(banner.episodes.size(), 2);
    QCOMPARE(Language(u"en"_s)(banner.episodes.last().text), u"2 of 2 — onset 17 Feb 2026"_s);
    QCOMPARE(banner.episode, child.record.episodes.last().id);
}

void TestBanner::nothingDatedLaterIsShown()
{
    ward::Child child(onset);
    child.size("2026-04-01", BodyKind::Weight, "8.9");
    QVERIFY(words(bannerFor(child.record).identity).isEmpty());
}

QTEST_GUILESS_MAIN(TestBanner)
#include "tst_banner.moc"
