// SPDX-License-Identifier: GPL-3.0-or-later
// The medicine in the window, by keys: why, hints, the case class that forms while ticking.
#include "medicinewindow.h"

using namespace daymark;
using namespace Qt::StringLiterals;

class TestMedicine : public MedicineWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { openRegistry(); }
    void cleanup() { closeWindow(); }
    void aChipSaysWhyByTheKeyForIt();
    void aLineOfACardSaysWhyByEnterAndByTheKeyForIt();
    void withoutAnythingDerivedTheKeyListsEverything();
    void everythingDerivedIsFilteredAndExplained();
    void theExplanationScrollsByKeys();
    void anUnverifiedRuleIsMarkedByWordAndSign();
    void theBannerHasTheRiskInOneLine();
    void aHintIsDismissedAndReturnsWhenTheFactsChange();
    void aDismissedHintIsRestored();
    void aReasonTypedIsNotLostWithThePage();
    void aReasonRefusedStaysWithItsHint();
    void theCaseClassFormsWhileTicking();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void TestMedicine::aChipSaysWhyByTheKeyForIt()
{
    admit(u"fever d1-d8; echo d11; lad-prox 4 z6 d11"_s);
    ChipButton* risk = nullptr;
    for (ChipButton* chip : child<BannerView>("banner")->findChildren<ChipButton*>()) {
        if (chip->text().startsWith(u"AHA 2017 level"_s)) risk = chip;
    }
    QVERIFY(risk);
    QCOMPARE(risk->text(), u"AHA 2017 level 4.1"_s);
    risk->setFocus();
    key(Qt::Key_F3);
    QVERIFY(openWhy());
    QVERIFY(openWhy()->text().contains(u"the first digit is the worst class ever"_s));
    QVERIFY(openWhy()->text().contains(u"McCrindle"_s));
    key(Qt::Key_Escape);
    QVERIFY(!openWhy());
    key(Qt::Key_Space);
    QVERIFY(openWhy());
}

void TestMedicine::aLineOfACardSaysWhyByEnterAndByTheKeyForIt()
{
    admit(u"fever d1-d8; echo d11; lad-prox 4 z6 d11"_s);
    show(onOverview);
    const auto lines = child<LineCard>("course")->findChildren<LineButton*>();
    const auto worst = std::find_if(lines.cbegin(), lines.cend(), [](const LineButton* line) {
        return line->line().why && qstrcmp(line->line().why->id, "coronary.worst") == 0;
    });
    QVERIFY(worst != lines.cend());
    (*worst)->setFocus();
    key(Qt::Key_Return);
    QVERIFY(openWhy());
    QVERIFY(openWhy()->text().contains(u"+6"_s));
    key(Qt::Key_Return);  // closes it
    QVERIFY(!openWhy());
    key(Qt::Key_F3);
    QVERIFY(openWhy());
}

void TestMedicine::withoutAnythingDerivedTheKeyListsEverything()
{
    admit(u"fever d1-d8"_s);
    show(onOverview);
    m_window->findChild<QLineEdit*>(u"search"_s)->setFocus();
    key(Qt::Key_F3);
    auto* everything = m_window->findChild<Everything*>();
    QVERIFY(everything && everything->isVisible());
}

void TestMedicine::everythingDerivedIsFilteredAndExplained()
{
    admit(u"fever d1-d8; CRP 260 d3; echo d11; lad-prox 4 z6 d11"_s);
    key(Qt::Key_F3, Qt::ShiftModifier);
    auto* everything = m_window->findChild<Everything*>();
    QVERIFY(everything);
    QApplication::setActiveWindow(everything);
    QTRY_COMPARE(QApplication::activeWindow(), everything);
    auto* facts = everything->findChild<FactTable*>();
    const int all = facts->rowCount();
    QVERIFY(all > 20);
    type(u"kobayashi score"_s);
    QCOMPARE(facts->rowCount(), 2);  // the name of the group, and the score
    QCOMPARE(facts->index(0, 0).data().toString(), u"Scores"_s);
    QVERIFY(facts->factAt(1));
    QVERIFY(facts->index(1, FactTable::Answer).data().toString().contains(u"missing"_s));
    QVERIFY(facts->index(1, FactTable::Standing).data().toString().contains(u"confirmed in sources"_s));
    key(Qt::Key_Return);
    QVERIFY(openWhy());
    QVERIFY(openWhy()->text().contains(u"points possible"_s));
    key(Qt::Key_Escape);
    QVERIFY(!openWhy());
    key(Qt::Key_Space);  // the focus is in the table now
    QVERIFY(openWhy());
    key(Qt::Key_Escape);
    change(u"NA 130 d3"_s);  // the list follows
    QVERIFY(facts->factAt(1));
    everything->findChild<QLineEdit*>()->clear();
    QCOMPARE(facts->rowCount(), all);
}

void TestMedicine::theExplanationScrollsByKeys()
{
    admit(u"fever d1-d8; CRP 260 d3; echo d11; lad-prox 4 z6 d11"_s);
    WhyPopup why;
    Fact fact = m_window->session()->episodeFacts()->facts.constFirst();
    for (int i = 0; i < 30; ++i)
        fact.remarks << Remark{Message::verbatim(u"remark %1"_s.arg(i)), Standing::Verified, {}};
    why.explain(fact, m_window.get());
    QScrollBar* bar = nullptr;
    for (QScrollBar* each : why.findChildren<QScrollBar*>()) {
        if (each->orientation() == Qt::Vertical) bar = each;
    }
    QVERIFY(bar && bar->maximum() > 0);
    QTest::keyClick(why.focusWidget(), Qt::Key_Down);
    QVERIFY(bar->value() > 0);
    QTest::keyClick(why.focusWidget(), Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(why.focusWidget(), Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(why.focusWidget(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"remark 29"_s));
}

void TestMedicine::anUnverifiedRuleIsMarkedByWordAndSign()
{
    Fact fact;
    fact.id = "score.kobayashi";
    fact.withhold(Message("missing: AST"));
    fact.range = FactRange{PlainNumber(3), PlainNumber(5)};
    fact.rule = Message("rule");
    fact.formula = Message("a + b");
    fact.source = u"Source 2006"_s;
    fact.remarks << Remark{Message("unverified: five points elsewhere"), Standing::Unverified, u"recalled"_s}
                 << Remark{Message("a limitation"), Standing::Verified, {}};
    const QString text = whyText(fact);
    QVERIFY(text.contains(u"between 3 and 5 points possible"_s));
    QVERIFY(text.contains(u"a + b"_s));
    QVERIFY(text.contains(u"?"_s + QChar(QChar::Nbsp) + u"unverified: five points elsewhere"_s));
    QVERIFY(text.contains(u"✓"_s + QChar(QChar::Nbsp) + u"a limitation"_s));
    QVERIFY(text.contains(u"recalled"_s));
    QVERIFY(text.contains(u"✓"_s + QChar(QChar::Nbsp) + u"confirmed in sources"_s));
    fact.standing = Standing::Unverified;
    QVERIFY(whyText(fact).contains(u"?"_s + QChar(QChar::Nbsp) + u"unverified"_s));
}

void TestMedicine::theBannerHasTheRiskInOneLine()
{
    admit(
        u"girl; aged 9m; 8.2kg d2; 70cm d2; fever d1-d12; rash; lips; conjunctivae; extremities; "
        u"ivig 2g/kg d5; echo d11; lad-prox 4 z6 d11; echo d150; lad-prox 2.8 z3 d150"_s);
    QStringList chips;
    QSet<int> heights;
    for (const ChipButton* chip : child<BannerView>("banner")->findChildren<ChipButton*>()) {
        if (!chip->isVisible()) continue;
        chips << chip->text();
        heights << chip->mapTo(m_window.get(), QPoint()).y();
    }
    QVERIFY2(chips.contains(u"AHA 2017 level 4.2"_s), qPrintable(chips.join(u" | "_s)));
    QVERIFY2(chips.contains(u"Complete KD"_s), qPrintable(chips.join(u" | "_s)));
    QCOMPARE(heights.size(), 1);
}

void TestMedicine::aHintIsDismissedAndReturnsWhenTheFactsChange()
{
    admit(u"fever d1-d8; lad-prox 5 z6 saccular thrombus d16"_s);
    show(onOverview);
    HintBlock* thrombus = hint("coronary.thrombus");
    QVERIFY(thrombus && thrombus->isVisible());
    const QByteArray id = thrombus->step().hint.id;
    thrombus->findChild<LineButton*>(u"hint"_s)->setFocus();
    key(Qt::Key_Return);
    QVERIFY(openWhy());
    QVERIFY(!openWhy()->text().isEmpty());
    key(Qt::Key_Escape);
    thrombus->findChild<LinkButton*>(u"dismiss"_s)->setFocus();
    key(Qt::Key_Return);
    auto* reason = thrombus->findChild<QLineEdit*>(u"reason"_s);
    QVERIFY(reason->isVisible());
    QCOMPARE(QApplication::focusWidget(), reason);
    key(Qt::Key_Return);  // without a reason nothing happens
    QVERIFY(record().dismissals.isEmpty());
    type(u"known, on heparin"_s);
    key(Qt::Key_Return);
    QCOMPARE(record().dismissals.size(), 1);
    QCOMPARE(record().dismissals[0].reason, u"known, on heparin"_s);
    QCOMPARE(record().dismissals[0].hint, QString::fromLatin1(id));
    QVERIFY(!hint(id.constData()));
    QCOMPARE(child<LinkButton>("dismissedCount")->text(), u"1 dismissed"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(hint(id.constData()));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!hint(id.constData()));
    change(u"lad-prox 5 z6 thrombus d20"_s);
    QVERIFY(hint(id.constData()));
    QVERIFY(!child<LinkButton>("dismissedCount")->isVisible());
}

void TestMedicine::aDismissedHintIsRestored()
{
    admit(u"fever d1-d8; lad-prox 5 z6 saccular thrombus d16"_s);
    show(onOverview);
    HintBlock* thrombus = hint("coronary.thrombus");
    QVERIFY(thrombus);
    const QByteArray id = thrombus->step().hint.id;
    thrombus->findChild<LinkButton*>(u"dismiss"_s)->click();
    type(u"known"_s);
    key(Qt::Key_Return);
    QVERIFY(!hint(id.constData()));
    child<LinkButton>("dismissedCount")->setFocus();
    key(Qt::Key_Space);
    auto* restore = child<LinkButton>("restore");
    QVERIFY(restore->isVisible());
    restore->setFocus();
    key(Qt::Key_Return);
    QTRY_VERIFY(hint(id.constData()));
    QVERIFY(record().dismissals.isEmpty());
}

void TestMedicine::aReasonTypedIsNotLostWithThePage()
{
    admit(u"fever d1-d8; lad-prox 5 z6 saccular thrombus d16"_s);
    show(onOverview);
    HintBlock* thrombus = hint("coronary.thrombus");
    QVERIFY(thrombus);
    thrombus->findChild<LinkButton*>(u"dismiss"_s)->click();
    type(u"seen"_s);
    show(onLabs);
    QCOMPARE(record().dismissals.size(), 1);
    QCOMPARE(record().dismissals[0].reason, u"seen"_s);
}

void TestMedicine::aReasonRefusedStaysWithItsHint()
{
    admit(u"fever d1-d8; lad-prox 5 z6 saccular thrombus d16"_s);
    show(onOverview);
    HintBlock* thrombus = hint("coronary.thrombus");
    QVERIFY(thrombus);
    thrombus->findChild<LinkButton*>(u"dismiss"_s)->click();
    overtake();
    type(u"known"_s);
    key(Qt::Key_Return);
    auto* reason = thrombus->findChild<QLineEdit*>(u"reason"_s);
    auto* refusal = thrombus->findChild<QLabel*>(u"reasonRefusal"_s);
    QVERIFY(reason->isVisible() && reason->hasFocus());
    QCOMPARE(reason->text(), u"known"_s);
    QVERIFY(refusal->isVisible());
    QVERIFY2(refusal->text().contains(u"no longer as it was"_s), qPrintable(refusal->text()));
    QCOMPARE(m_window->desk()->refusedTexts().size(), 1);
    type(u"!"_s);
    QVERIFY(!refusal->isVisible());
    overtake(false);
    key(Qt::Key_Return);
    QCOMPARE(record().dismissals.size(), 1);
    QCOMPARE(record().dismissals[0].reason, u"known!"_s);
    QVERIFY(!hint("coronary.thrombus"));
    QVERIFY(m_window->desk()->refusedTexts().isEmpty());
}

void TestMedicine::theCaseClassFormsWhileTicking()
{
    admit(u"fever d1-d6; rash; lips; conjunctivae"_s, 8);
    show(onAdmission);
    auto* card = child<LineCard>("caseCard");
    const auto says = [card](const char* id) {
        for (const LineButton* line : card->findChildren<LineButton*>()) {
            if (line->line().why && qstrcmp(line->line().why->id, id) == 0) return line->line().says;
        }
        return QString();
    };
    QVERIFY2(says("diagnosis.aha-2017").contains(u"3 of 5 features"_s), qPrintable(says("diagnosis.aha-2017")));
    QVERIFY(says("diagnosis.aha-2017").contains(u"? not known: "_s));
    auto* signs = child<QWidget>("signs");
    // In the order of the vocabulary: conjunctivae, lips, rash, extremities.
    PresenceButtons* extremities = signs->findChildren<PresenceButtons*>().value(int(SignKind::Extremities) - 1);
    QVERIFY(extremities);
    extremities->setFocus();
    key(Qt::Key_Plus);
    QVERIFY2(says("diagnosis.aha-2017").startsWith(u"Complete Kawasaki disease"_s),
             qPrintable(says("diagnosis.aha-2017")));
    QVERIFY(says("diagnosis.aha-2017").contains(u"4 of 5 features"_s));
    key(Qt::Key_Minus);
    QVERIFY(!says("diagnosis.aha-2017").startsWith(u"Complete Kawasaki disease"_s));
    QVERIFY(says("diagnosis.aha-2017").contains(u"✗ not met: "_s));
    const auto lines = card->findChildren<LineButton*>();
    lines.first()->setFocus();
    key(Qt::Key_Return);
    QVERIFY(openWhy());
}

void TestMedicine::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("page");
    for (const QString& language : {u"en"_s, u"fr"_s}) {
        for (const int page : {int(onOverview), int(onAdmission), int(onFollowUp)})
            QTest::addRow("%s, page %d", qPrintable(language), page + 1) << language << page;
    }
}

void TestMedicine::nothingIsClipped()
{
    QFETCH(const QString, language);
    QFETCH(const int, page);
    setWindowLanguage(language);
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1366, 768);
    m_window->show();
    m_window->createFile(m_folder->filePath(u"sample.daymark"_s), true);
    for (const QString& number : {u"PUBLISHED-1"_s, u"KD-0008"_s, u"KD-0012"_s}) {
        m_window->desk()->openChild(m_window->session()->registry().loadNumber(number).value().patient.id);
        show(page);
        QTest::qWait(100);  // a height that follows from a width is known one round later
        QCOMPARE(m_window->size(), QSize(1366, 768));
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            if ((!label && !button) || !widget->isVisible()) continue;
            const bool wraps = widget->sizePolicy().hasHeightForWidth() || (label && label->wordWrap());
            const QSize needs = wraps ? QSize(0, widget->heightForWidth(widget->width())) : widget->minimumSizeHint();
            if (widget->width() >= needs.width() && widget->height() >= needs.height()) continue;
            QFAIL(qPrintable(number + u' ' + widget->objectName() + u' ' + (label ? label->text() : button->text())));
        }
    }
}

QTEST_MAIN(TestMedicine)
#include "tst_medicine.moc"
