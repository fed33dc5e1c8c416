// SPDX-License-Identifier: GPL-3.0-or-later
// How the program is called, and what needs no registry.
#include "program.h"

#include <QTest>

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersQuestionsAboutItself();
    void misuseIsExitTwo_data();
    void misuseIsExitTwo();
    void answersWithZ();
    void asksAboutAnUnusualDiameter();
    void answersWithoutZ();
};

void TestCommandLine::answersQuestionsAboutItself()
{
    QCOMPARE(daymarkOn({u"--version"_s}).out, QByteArray("daymark " DAYMARK_VERSION "\n"));
    const Run help = daymarkOn({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const char* command :
         {"sample", "import", "export", "list", "facts", "zscore", "summary", "charts", "check"}) {
        QVERIFY2(help.out.contains(command), command);
        const Run explained = daymarkOn({u"help"_s, QString::fromLatin1(command)});
        QCOMPARE(explained.code, 0);
        QVERIFY(explained.out.startsWith("Usage: daymark " + QByteArray(command)));
        QCOMPARE(daymarkOn({QString::fromLatin1(command), u"--help"_s}).out, explained.out);
    }
}

void TestCommandLine::misuseIsExitTwo_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const char* line) {
        QTest::newRow(name) << QString::fromLatin1(line).split(u' ');
    };
    row("a topic there is not", "help heal");
    row("a command there is not", "lsit");
    row("two registries", "a.daymark b.daymark");
    row("an option there is not", "--colour");
    row("no file", "list");
    row("two files", "list a.daymark b.daymark");
    row("unknown option", "list a.daymark --colour");
    row("option without value", "facts a.daymark --patient");
    row("no patient", "facts a.daymark");
    row("no such day", "list a.daymark --as-of 2026-02-30");
    row("a month is no day", "list a.daymark --as-of 2026-02");
    row("language nobody wrote", "facts a.daymark --patient BA-1 --language tlh");
    row("import without case", "import a.daymark");
    row("export without output", "export a.daymark --patient BA-1");
    row("no model", "zscore --segment lmca --diameter 4 --bsa 0.5");
    row("unknown model", "zscore --model astrology --segment lmca --diameter 4 --bsa 0.5");
    row("unknown segment", "zscore --model dallaire-2011 --segment aorta --diameter 4 --bsa 0.5");
    row("diameter in words", "zscore --model dallaire-2011 --segment lmca --diameter four --bsa 0.5");
    row("diameter NaN", "zscore --model dallaire-2011 --segment lmca --diameter nan --bsa 0.5");
    row("no body", "zscore --model dallaire-2011 --segment lmca --diameter 4");
    row("half a body", "zscore --model dallaire-2011 --segment lmca --diameter 4 --height 71");
    row("body and BSA", "zscore --model dallaire-2011 --segment lmca --diameter 4 --height 71 --weight 8 --bsa 0.4");
    row("summary as picture", "summary a.daymark --patient BA-1 --output a.png");
    row("paper nobody has", "summary a.daymark --patient BA-1 --output a.pdf --paper papyrus");
    row("charts as text", "charts a.daymark --patient BA-1 --output a.doc");
}

void TestCommandLine::misuseIsExitTwo()
{
    QFETCH(QStringList, words);
    const Run run = daymarkOn(words);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err.count('\n'), 1);
}

void TestCommandLine::answersWithZ()
{
    const Run run =
        daymarkOn(u"zscore --model dallaire-2011 --segment lmca --diameter 1.0 --height 65 --weight 7.3"_s.split(u' '));
    QCOMPARE(run.code, 0);
    const QJsonObject answer = run.json().object();
    QVERIFY(std::abs(answer.value(u"z"_s).toDouble() - -1.78530328477785) < 1e-6);
    for (const QString& key : {u"mean"_s, u"sd"_s, u"bsa"_s})
        QVERIFY2(answer.value(key).isDouble(), qPrintable(key));
    for (const QString& key : {u"formula"_s, u"source"_s})
        QVERIFY2(!answer.value(key).toString().isEmpty(), qPrintable(key));
    const QJsonObject lms =
        daymarkOn(u"zscore --model kobayashi-2016 --segment lmca --diameter 2.4 --bsa 0.5 --sex female"_s.split(u' '))
            .json()
            .object();
    for (const QString& key : {u"z"_s, u"l"_s, u"m"_s, u"s"_s})
        QVERIFY2(lms.value(key).isDouble(), qPrintable(key));
}

void TestCommandLine::asksAboutAnUnusualDiameter()
{
    const auto question = [](const char* diameter) {
        const QStringList words{u"zscore"_s,
                                u"--model"_s,
                                u"dallaire-2011"_s,
                                u"--segment"_s,
                                u"lad-prox"_s,
                                u"--diameter"_s,
                                QString::fromLatin1(diameter),
                                u"--bsa"_s,
                                u"0.5"_s};
        return daymarkOn(words).json().object().value(u"question"_s).toString();
    };
    QVERIFY2(question("0.31").contains(u"3.1 mm"_s), qPrintable(question("0.31")));  // centimetres
    QCOMPARE(question("3.1"), QString());
}

void TestCommandLine::answersWithoutZ()
{
    for (const char* line : {"zscore --model kobayashi-2016 --segment lmca --diameter 2.4 --bsa 0.5",
                             "zscore --model dallaire-2011 --segment lad --diameter 2.4 --bsa 0.5",
                             "zscore --model dallaire-2011 --segment lmca --diameter -2.4 --bsa 0.5",
                             "zscore --model kobayashi-2016 --segment lmca --diameter 2.4 --bsa 3 --sex male",
                             "zscore --model dallaire-2011 --segment lmca --diameter 2.4 --bsa 0.5 --age 30"}) {
        const Run run = daymarkOn(QString::fromLatin1(line).split(u' '));
        QCOMPARE(run.code, 0);
        QVERIFY2(run.json().object().value(u"z"_s).isNull(), line);
        QVERIFY2(!run.json().object().value(u"reason"_s).toString().isEmpty(), line);
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
