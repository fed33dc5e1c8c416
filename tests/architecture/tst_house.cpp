// SPDX-License-Identifier: GPL-3.0-or-later
// The house rules that a machine can read: nothing unfinished, nothing unlisted, no file too long to be one idea.
#include "sources.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace daymark::architecture;
using namespace Qt::StringLiterals;

namespace {

const QStringList cpp{u"*.cpp"_s, u"*.h"_s};
const QStringList rooms{u"."_s,         u".ci"_s,       u"app"_s,   u"forms"_s,
                        u"packaging"_s, u"resources"_s, u"tests"_s, u"translations"_s};
constexpr qsizetype longest = 450;

/// Every file of ours that is text.
QStringList texts()
{
    QStringList paths = filesUnder(rooms, {u"*"_s});
    static const QRegularExpression binary(uR"(\.(?:png|pdf|svgz|gz|daymark|sqlite|qm|user)$|(?:^|/)LICENSE$)"_s);
    paths.removeIf([](const QString& path) { return binary.match(path).hasMatch(); });
    return paths;
}

/// The lines of `text` there is something to think about in: a table may be as long as what it tells.
qsizetype linesToRead(const QString& text)
{
    static const QRegularExpression tableRow(uR"(^\s*(?:\{.*\},?|QTest::(?:new|add)Row\(.*;)$)"_s,
                                             QRegularExpression::MultilineOption);
    return text.count(u'\n') - text.count(tableRow);
}

void row(const QString& path)
{
    QTest::newRow(qPrintable(path)) << path;
}

/// Words that say "later": split here, so that this file may hold them.
QString laterWords()
{
    return uR"(\b(?:TO)"_s + uR"(DO|FIX)"_s + uR"(ME|XX)"_s + uR"(X|HA)"_s + uR"(CK)\b|\bQSK)"_s + uR"(IP\b)"_s;
}

/// Addresses that are names (namespaces, code systems, identifiers, the licence), not places to go to.
bool isName(const QString& host)
{
    static const QStringList names{u"www.w3.org"_s,
                                   u"json-schema.org"_s,
                                   u"www.gnu.org"_s,
                                   u"www.fsf.org"_s,
                                   u"fsf.org"_s,
                                   u"doi.org"_s,
                                   u"dx.doi.org"_s,
                                   u"www.freedesktop.org"_s,
                                   u"www.debian.org"_s,
                                   u"hl7.org"_s,
                                   u"loinc.org"_s,
                                   u"snomed.info"_s,
                                   u"unitsofmeasure.org"_s,
                                   u"creativecommons.org"_s,
                                   u"www.inkscape.org"_s};
    return names.contains(host);
}

QStringList hostsIn(const QString& text)
{
    static const QRegularExpression address(uR"re(\b(?:https?|ftp|git|ssh)://([\w.-]+))re"_s);
    QStringList hosts;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const QString host = matches.next().captured(1).toLower();
        if (!isName(host)) {
            hosts.append(host);
        }
    }
    return hosts;
}

/// The CMakeLists.txt nearest above `path`, and how it must name the file.
std::pair<QString, QString> listFor(const QString& path)
{
    QString folder = path.section(u'/', 0, -2);
    while (!folder.isEmpty()) {
        const QString list = folder + u"/CMakeLists.txt"_s;
        if (QFileInfo::exists(QStringLiteral(SOURCE_DIR) + u'/' + list)) {
            return {list, path.mid(folder.size() + 1)};
        }
        folder = folder.contains(u'/') ? folder.section(u'/', 0, -2) : QString();
    }
    return {};
}

bool names(const QString& list, const QString& name)
{
    const QRegularExpression word(u"(?<![\\w./-])%1(?![\\w./-])"_s.arg(QRegularExpression::escape(name)));
    return word.match(cmakeOnly(list)).hasMatch();
}

/// The lines of a header that speak of a number without saying of what.
QStringList bareNumbers(const QString& header)
{
    return linesMatching(codeOnly(header), uR"(\b(?:double|float|qreal)\b)"_s, u"a number of what?"_s);
}

/// Whether the CMakeLists.txt calls daymark_test for `test`, by itself or in a foreach over names.
bool runs(const QString& list, const QString& test)
{
    const QRegularExpression call(
        uR"(\bdaymark_test\(\s*%1\b|\bforeach\(\s*(\w+)\b[^)]*\s%1\b[^)]*\)\s*daymark_test\(\s*\$\{\1\})"_s.arg(test));
    return call.match(cmakeOnly(list)).hasMatch();
}

}  // namespace

class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWordsOfLater();
    void seesAHost();
    void seesAnUnlistedSource();
    void seesATestThatDoesNotRun();
    void countsNoTableRows();
    void seesABareNumber();

    void nothingIsLeftForLater_data();
    void nothingIsLeftForLater();
    void everySourceNamesItsLicence_data();
    void everySourceNamesItsLicence();
    void everyNumberOfTheDomainSaysItsUnit_data();
    void everyNumberOfTheDomainSaysItsUnit();
    void everySourceIsListed_data();
    void everySourceIsListed();
    void everyTestRuns_data();
    void everyTestRuns();
    void noListIsAGlob_data();
    void noListIsAGlob();
    void everyTranslationIsFinished_data();
    void everyTranslationIsFinished();
};

void TestHouse::seesWordsOfLater()
{
    QCOMPARE(linesMatching(u"fine\n// %1 more\n"_s.arg(u"TO"_s + u"DO"_s), laterWords(), u"later"_s),
             QStringList{u"line 2: later"_s});
    QCOMPARE(linesMatching(u"mastodon, a method\n"_s, laterWords(), u"later"_s), QStringList());
}

void TestHouse::seesAHost()
{
    QCOMPARE(hostsIn(u"https"_s + u"://example.org/x and http://www.w3.org/2000/svg"_s), QStringList{u"example.org"_s});
}

void TestHouse::seesAnUnlistedSource()
{
    const QString list = u"daymark_layer(base SOURCES\n    a.cpp zscore/b.cpp) # c.cpp\n"_s;
    QVERIFY(names(list, u"a.cpp"_s));
    QVERIFY(names(list, u"zscore/b.cpp"_s));
    QVERIFY(!names(list, u"b.cpp"_s));
    QVERIFY(!names(list, u"c.cpp"_s));
    QCOMPARE(listFor(u"tests/architecture/sources.h"_s),
             std::pair(u"tests/architecture/CMakeLists.txt"_s, u"sources.h"_s));
}

void TestHouse::seesATestThatDoesNotRun()
{
    const QString list =
        u"daymark_test(change LINKS x)\nforeach(t IN ITEMS age fever)\n    daymark_test(${t})\n# daymark_test(labs)\n"_s;
    QVERIFY(runs(list, u"change"_s));
    QVERIFY(runs(list, u"age"_s));
    QVERIFY(runs(list, u"fever"_s));
    QVERIFY(!runs(list, u"labs"_s));
    QVERIFY(!runs(u"foreach(t IN ITEMS age)\n    message(${t})\n"_s, u"age"_s));
}

void TestHouse::countsNoTableRows()
{
    QCOMPARE(linesToRead(u"    QTest::newRow(\"day 1\") << 1;\n"_s), 0);
    QCOMPARE(linesToRead(u"constexpr Code sexes[] = {\n    {\"f\", 1},\n    {\"m\", 2},\n};\n"_s), 2);
}

void TestHouse::seesABareNumber()
{
    QCOMPARE(bareNumbers(u"Years age;  ///< no double\nstd::optional<double> mean;\nbool isIn(float);\n"_s),
             (QStringList{u"line 2: a number of what?"_s, u"line 3: a number of what?"_s}));
}

void TestHouse::nothingIsLeftForLater_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : texts()) {
        row(path);
    }
}

void TestHouse::nothingIsLeftForLater()
{
    QFETCH(QString, path);
    const QString text = textOf(path);
    QCOMPARE(linesMatching(text, laterWords(), u"something is left for later"_s).join(u'\n'), QString());
    QCOMPARE(hostsIn(text).join(u'\n'), QString());
}

void TestHouse::everySourceNamesItsLicence_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : filesUnder({u"app"_s, u"tests"_s}, cpp)) {
        row(path);
    }
}

void TestHouse::everySourceNamesItsLicence()
{
    QFETCH(QString, path);
    const QString text = textOf(path);
    QVERIFY2(text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s), "the first line names the licence");
    if (path.endsWith(u".h"_s)) {
        QVERIFY2(text.contains(u"\n#pragma once\n"_s), "a header is read once");
    }
    QVERIFY2(path == path.toLower(), "files are lower case");
    const qsizetype lines = linesToRead(text);
    QVERIFY2(lines <= longest, qPrintable(u"%1 lines: do two ideas live here?"_s.arg(lines)));
}

void TestHouse::everyNumberOfTheDomainSaysItsUnit_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : filesUnder({u"app/domain"_s}, {u"*.h"_s})) {
        row(path);
    }
}

void TestHouse::everyNumberOfTheDomainSaysItsUnit()
{
    QFETCH(QString, path);
    QCOMPARE(bareNumbers(textOf(path)).join(u'\n'), QString());
}

void TestHouse::everySourceIsListed_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : filesUnder({u"app"_s}, cpp)) {
        row(path);
    }
}

void TestHouse::everySourceIsListed()
{
    QFETCH(QString, path);
    const auto [list, name] = listFor(path);
    QVERIFY2(names(textOf(list), name), qPrintable(list + u" does not list "_s + name));
}

void TestHouse::everyTestRuns_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : filesUnder({u"tests"_s}, {u"tst_*.cpp"_s})) {
        row(path);
    }
}

void TestHouse::everyTestRuns()
{
    QFETCH(QString, path);
    const auto [list, name] = listFor(path);
    const QString test = QFileInfo(name).baseName().mid(4);
    QVERIFY2(runs(textOf(list), test), qPrintable(list + u" does not run "_s + name));
}

void TestHouse::noListIsAGlob_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : filesUnder(rooms, {u"CMakeLists.txt"_s, u"*.cmake"_s})) {
        row(path);
    }
}

void TestHouse::noListIsAGlob()
{
    QFETCH(QString, path);
    const QString glob = uR"((?i)\bfile\s*\(\s*GLOB|\baux_source_directory\b)"_s;
    QCOMPARE(linesMatching(cmakeOnly(textOf(path)), glob, u"lists are written out"_s).join(u'\n'), QString());
}

void TestHouse::everyTranslationIsFinished_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("none at all") << QString();
    for (const QString& path : filesUnder({u"translations"_s}, {u"*.ts"_s})) {
        row(path);
    }
}

void TestHouse::everyTranslationIsFinished()
{
    QFETCH(QString, path);
    const QString gaps = uR"re(type="(?:unfinished|vanished|obsolete)")re"_s;
    QCOMPARE(linesMatching(textOf(path), gaps, u"not translated, or no longer said"_s).join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
