// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/words.h"

#include "../outcome.h"
#include "../samples.h"
#include "storage/registry.h"

using namespace daymark;
using namespace Qt::StringLiterals;

/// Finding a child by what one happens to remember of her.
class tst_words : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void a_child_is_found_data();
    void a_child_is_found();
    void what_was_changed_is_found_and_what_it_was_is_not();
    void the_bin_is_searched_apart();
    void the_list_is_in_order_of_number();
    void a_word_without_end_has_no_middle();

private:
    QStringList found(const QString& typed, bool binned = false)
    {
        QStringList numbers;
        const auto lines = m_registry->find({typed, binned});
        if (!lines) return {sentence(lines.error())};
        for (const PatientLine& line : *lines)
            numbers << line.number;
        return numbers;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Registry> m_registry;
};

void tst_words::initTestCase()
{
    auto made = Registry::create(m_folder.filePath(u"ward.daymark"_s));
    ACCEPTED(made);
    m_registry = *std::move(made);

    Record eloise = samples::child(u"KD-0001"_s);
    eloise.patient.familyName = u"Bá-Lo"_s;
    eloise.patient.givenName = u"Éloïse Bœß"_s;
    eloise.patient.birth = QDate(2024, 1, 15);
    Record maki = samples::with(samples::child(u"KD-0012"_s), Episode{});
    maki.patient.familyName = u"Maki"_s;
    maki.patient.givenName = u"So"_s;
    maki.patient.birth = QDate(2021, 11, 5);
    maki.episodes[0].notes = u"Referred by the \"Bay\" clinic, oedema"_s;
    Course course;
    course.drug = u"infliximab"_s;
    maki = samples::with(maki, course);
    Temperature fever;
    fever.text = u"40.1"_s;
    maki = samples::with(maki, fever);
    const Record unnamed = samples::child(u"17/B"_s);
    ACCEPTED(
        m_registry->save(u"New children"_s, {{std::nullopt, maki}, {std::nullopt, eloise}, {std::nullopt, unnamed}}));
}

void tst_words::a_child_is_found_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("children");
    const QStringList eloise{u"KD-0001"_s};
    const QStringList maki{u"KD-0012"_s};
    const QStringList nobody;
    QTest::newRow("nothing typed: everybody") << u""_s << QStringList{u"17/B"_s, u"KD-0001"_s, u"KD-0012"_s};
    QTest::newRow("punctuation alone: everybody") << u" - \" "_s << QStringList{u"17/B"_s, u"KD-0001"_s, u"KD-0012"_s};
    QTest::newRow("number") << u"KD-0001"_s << eloise;
    QTest::newRow("number in lower case") << u"kd-0012"_s << maki;
    QTest::newRow("number without punctuation") << u"kd0001"_s << eloise;
    QTest::newRow("number without zeros") << u"KD-12"_s << maki;
    QTest::newRow("number with other punctuation") << u"17-b"_s << QStringList{u"17/B"_s};
    QTest::newRow("beginning of numbers") << u"kd"_s << QStringList{u"KD-0001"_s, u"KD-0012"_s};
    QTest::newRow("given name without accents") << u"eloise"_s << eloise;
    QTest::newRow("accents that are not there") << u"ÉLÓISE"_s << eloise;
    QTest::newRow("letters without an accent to take away") << u"boess"_s << eloise;
    QTest::newRow("the same letters typed") << u"bœß"_s << eloise;
    QTest::newRow("a letter of two where two were written") << u"œdema"_s << maki;
    QTest::newRow("composed otherwise") << u"Éloïse"_s.normalized(QString::NormalizationForm_D) << eloise;
    QTest::newRow("beginnings, in any order") << u"elo ba"_s << eloise;
    QTest::newRow("part of a double name") << u"lo"_s << eloise;
    QTest::newRow("middle of a name") << u"aki"_s << maki;
    QTest::newRow("middle of a name with accents") << u"óïse"_s << eloise;
    QTest::newRow("middle and birth date") << u"loïs 2024"_s << eloise;
    QTest::newRow("middle of a number") << u"012"_s << maki;
    QTest::newRow("two letters of a middle are too few") << u"ki"_s << nobody;
    QTest::newRow("middle of a word of notes") << u"ferred"_s << nobody;
    QTest::newRow("one letter: names and numbers only") << u"m"_s << maki;
    QTest::newRow("one letter of notes only") << u"r"_s << nobody;
    QTest::newRow("words of two children") << u"maki eloise"_s << nobody;
    QTest::newRow("born, ISO") << u"2024-01-15"_s << eloise;
    QTest::newRow("born, with dots") << u"15.1.2024"_s << eloise;
    QTest::newRow("born, with zeros") << u"15.01.2024"_s << eloise;
    QTest::newRow("born, with slashes") << u"5/11/2021"_s << maki;
    QTest::newRow("born, two-digit year") << u"5/11/21"_s << maki;
    QTest::newRow("born, in one") << u"20240115"_s << eloise;
    QTest::newRow("born, month in English") << u"15 january 2024"_s << eloise;
    QTest::newRow("born, month in French") << u"5 novembre 2021"_s << maki;
    QTest::newRow("born, half typed") << u"15.1"_s << eloise;
    QTest::newRow("born, month and day changed") << u"2024-15-01"_s << nobody;
    QTest::newRow("name and birth date") << u"maki 2021"_s << maki;
    QTest::newRow("note") << u"referred"_s << maki;
    QTest::newRow("drug") << u"inflix"_s << maki;
    QTest::newRow("a measured value is no word") << u"40.1"_s << nobody;
    QTest::newRow("a quotation mark") << u"\"bay\""_s << maki;
    QTest::newRow("a single quotation mark") << u"\"bay"_s << maki;
    QTest::newRow("words of the search language") << u"maki OR eloise"_s << nobody;
    QTest::newRow("NOT") << u"NOT maki"_s << nobody;
    QTest::newRow("columns") << u"names:maki"_s << nobody;
    QTest::newRow("a star") << u"mak*"_s << maki;
    QTest::newRow("brackets") << u"(maki"_s << maki;
    QTest::newRow("minus") << u"-maki"_s << maki;
    QTest::newRow("caret") << u"^maki"_s << maki;
    QTest::newRow("a null character") << u"ma"_s + QChar(0) + u"ki"_s << maki;
}

void tst_words::a_child_is_found()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, children);
    QCOMPARE(found(typed), children);
}

void tst_words::what_was_changed_is_found_and_what_it_was_is_not()
{
    const auto before = m_registry->loadNumber(u"KD-0001"_s);
    ACCEPTED(before);
    Record after = *before;
    after.patient.givenName = u"Zora"_s;
    ACCEPTED(m_registry->save(u"Name"_s, {{*before, after}}));
    QCOMPARE(found(u"zora"_s), QStringList{u"KD-0001"_s});
    QCOMPARE(found(u"eloise"_s), QStringList{});
    ACCEPTED(m_registry->save(u"Name"_s, {{after, *before}}));
    QCOMPARE(found(u"eloise"_s), QStringList{u"KD-0001"_s});
}

void tst_words::a_word_without_end_has_no_middle()
{
    Record child;
    child.patient.familyName = QString(20000, u'o');
    child.patient.givenName = u"Dupont"_s;
    const SearchWords words = wordsOf(child);
    QCOMPARE(words.parts, u"upont pont ont"_s);
    QVERIFY(words.names.startsWith(u"ooo"_s));
}

void tst_words::the_bin_is_searched_apart()
{
    const auto before = m_registry->loadNumber(u"KD-0012"_s);
    ACCEPTED(before);
    Record after = *before;
    after.patient.binned = QDate(2026, 3, 12);
    after.patient.binReason = u"entered twice"_s;
    ACCEPTED(m_registry->save(u"Delete"_s, {{*before, after}}));
    QCOMPARE(found(u"maki"_s), QStringList{});
    QCOMPARE(found(u"maki"_s, true), QStringList{u"KD-0012"_s});
    QCOMPARE(found(u"twice"_s, true), QStringList{u"KD-0012"_s});
    QCOMPARE(found(QString(), true), QStringList{u"KD-0012"_s});
    ACCEPTED(m_registry->save(u"Restore"_s, {{after, *before}}));
}

void tst_words::the_list_is_in_order_of_number()
{
    QTemporaryDir folder;
    auto registry = Registry::create(folder.filePath(u"order.daymark"_s));
    ACCEPTED(registry);
    const QStringList numbers{u"2"_s, u"10"_s, u"A-9"_s, u"a-9"_s, u"A-10"_s, u"B-1"_s};
    for (const qsizetype i : {4, 1, 5, 0, 3, 2})
        ACCEPTED((*registry)->save(u"New child"_s, {{std::nullopt, samples::child(numbers[i])}}));
    QStringList listed;
    const auto lines = (*registry)->patients();
    for (const PatientLine& line : *lines)
        listed << line.number.toUpper();
    QCOMPARE(listed, (QStringList{u"2"_s, u"10"_s, u"A-9"_s, u"A-9"_s, u"A-10"_s, u"B-1"_s}));
}

QTEST_GUILESS_MAIN(tst_words)
#include "tst_words.moc"
