// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString source;
    bool plural = false;
    QString state;  ///< "unfinished", "vanished", "obsolete"; empty: finished
    QStringList forms;
};

/// By context and source text.
using Entries = QMap<QString, Entry>;

Entry readEntry(QXmlStreamReader& xml)
{
    Entry entry;
    entry.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            entry.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entry.state = xml.attributes().value("type"_L1).toString();
            if (entry.plural) {
                while (xml.readNextStartElement())
                    entry.forms << xml.readElementText();
            } else {
                entry.forms << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

Entries read(const QString& path)
{
    Entries entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == "name"_L1) context = xml.readElementText();
        if (xml.name() != "message"_L1) continue;
        const Entry entry = readEntry(xml);
        entries.insert(context + u": "_s + entry.source, entry);
    }
    return entries;
}

Entries written(const QString& language)
{
    return read(u"" SOURCE_DIR "/translations/daymark_%1.ts"_s.arg(language));
}

/// Every text that app/ and forms/ have today.
Entries fromSources()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"fresh_fr.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(u"" SOURCE_DIR ""_s);
    lupdate.start(u"" LUPDATE ""_s, {u"-silent"_s, u"-recursive"_s, u"app"_s, u"forms"_s, u"-locations"_s, u"none"_s,
                                     u"-source-language"_s, u"en"_s, u"-ts"_s, file});
    if (!lupdate.waitForFinished(60000) || lupdate.exitCode() != 0) return {};
    return read(file);
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression one(u"%(?:[1-9]|n)"_s);
    QStringList found;
    for (auto match = one.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

}  // namespace

/// Every text of the program can be read in every language it speaks.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsFinished_data();
    void everyEntryIsFinished();
    void everyEntryKeepsItsPlaces_data();
    void everyEntryKeepsItsPlaces();
    void everyTextIsThere();
    void comparisonsAreKept();
    void oneDayAndTwoDays_data();
    void oneDayAndTwoDays();
    void sentencesInFrench_data();
    void sentencesInFrench();
};

void TestTranslations::everyEntryIsFinished_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& code : Language::available())
        QTest::newRow(qPrintable(code)) << code;
}

void TestTranslations::everyEntryIsFinished()
{
    QFETCH(QString, language);
    const Entries entries = written(language);
    QVERIFY(!entries.isEmpty());
    for (const Entry& entry : entries) {
        QVERIFY2(entry.state.isEmpty(), qPrintable(entry.state + u": "_s + entry.source));
        QVERIFY2(entry.forms.size() == (entry.plural ? 2 : 1), qPrintable(entry.source));
        for (const QString& form : entry.forms)
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(entry.source));
    }
}

void TestTranslations::everyEntryKeepsItsPlaces_data()
{
    everyEntryIsFinished_data();
}

void TestTranslations::everyEntryKeepsItsPlaces()
{
    QFETCH(QString, language);
    for (const Entry& entry : written(language)) {
        const QStringList places = placeholders(entry.source);
        QVERIFY2(placeholders(entry.forms.join(u' ')) == places, qPrintable(entry.source));
        // The singular may say "one" without its number; nothing else may be lost in any form.
        for (const QString& form : entry.forms) {
            for (const QString& place : places)
                QVERIFY2(place == u"%n" || form.contains(place), qPrintable(form));
        }
    }
}

void TestTranslations::everyTextIsThere()
{
    const Entries sources = fromSources();
    QVERIFY(!sources.isEmpty());
    QStringList plurals;
    for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
        if (it->plural) plurals << it.key();
    }
    // Where this differs, build the target translations-update and translate what it left unfinished.
    QCOMPARE(QStringList(written(u"fr"_s).keys()), QStringList(sources.keys()));
    QCOMPARE(QStringList(written(u"en"_s).keys()), plurals);
}

/// A rule says the same thresholds in every language.
void TestTranslations::comparisonsAreKept()
{
    static const QRegularExpression sign(u"[<>≤≥±≈]|[0-9]+(?:[.,][0-9]+)?"_s);
    const auto signs = [](QString text) {
        text.remove(QRegularExpression(u"%[1-9]"_s));
        QStringList found;
        for (auto match = sign.globalMatch(text); match.hasNext();)
            found << match.next().captured().replace(u',', u'.');
        found.sort();  // words may stand in another order
        return found;
    };
    for (const Entry& entry : written(u"fr"_s)) {
        for (const QString& form : entry.forms)
            QCOMPARE(signs(form), signs(entry.source));
    }
}

void TestTranslations::oneDayAndTwoDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("none") << 0 << u"0 days"_s << u"0 jour"_s;
    QTest::newRow("one") << 1 << u"1 day"_s << u"1 jour"_s;
    QTest::newRow("two") << 2 << u"2 days"_s << u"2 jours"_s;
    QTest::newRow("many") << 16 << u"16 days"_s << u"16 jours"_s;
}

void TestTranslations::oneDayAndTwoDays()
{
    QFETCH(int, days);
    const Message message = Message::plural("%n day(s)", days);
    QTEST(Language(u"en"_s)(message), "english");
    QTEST(Language(u"fr"_s)(message), "french");
}

void TestTranslations::sentencesInFrench_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QString>("french");
    QTest::newRow("a class") << Message("large or giant aneurysm") << u"grand anévrisme ou anévrisme géant"_s;
    QTest::newRow("a measure") << Message("%1 %2 mm, reported Z %3", {Message("LMCA"), {4.1, 1}, {5.8, 1, true}})
                               << u"LMCA 4,1 mm, Z rapporté +5,8"_s;
    QTest::newRow("spaces that do not break")
        << Message("AHA 2017: %1", {Message("dilation only")}) << u"AHA 2017\u00a0: dilatation seule"_s;
    QTest::newRow("quotation marks") << Message("“%1” is not a number", {u"abc"_s})
                                     << u"«\u00a0abc\u00a0» n’est pas un nombre"_s;
    QTest::newRow("a plural within") << Message("fever for %1", {Message::plural("%n day(s)", 16)})
                                     << u"fièvre pendant 16 jours"_s;
}

void TestTranslations::sentencesInFrench()
{
    QFETCH(Message, message);
    QTEST(Language(u"fr"_s)(message), "french");
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
