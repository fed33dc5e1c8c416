// SPDX-License-Identifier: GPL-3.0-or-later
#include "../outcome.h"
#include "interchange/wholefile.h"

#include <QTemporaryDir>

using namespace daymark;
using namespace Qt::StringLiterals;

/// A file is there as a whole, the old one or the new one.
class tst_wholefile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_is_made_and_replaced();
    void what_cannot_be_replaced_stays();
    void no_folder_is_made_for_it();
    void the_registry_is_never_replaced();

private:
    QString registry() const { return m_folder.filePath(u"ward.daymark"_s); }

    QString read(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir m_folder;
};

void tst_wholefile::it_is_made_and_replaced()
{
    const QString path = m_folder.filePath(u"a.json"_s);
    ACCEPTED(writeWhole(path, "a longer text", registry()));
    QCOMPARE(read(u"a.json"_s), u"a longer text"_s);
    ACCEPTED(writeWhole(path, "short", registry()));
    QCOMPARE(read(u"a.json"_s), u"short"_s);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"a.json"_s});
}

void tst_wholefile::what_cannot_be_replaced_stays()
{
    const QString path = m_folder.filePath(u"folder.pdf"_s);
    QVERIFY(QDir().mkpath(path + u"/inside"_s));
    REFUSED(path + u" is no file but a folder"_s, writeWhole(path, "text", registry()));
    QVERIFY(QFileInfo(path + u"/inside"_s).isDir());
}

void tst_wholefile::no_folder_is_made_for_it()
{
    const QString path = m_folder.filePath(u"none/a.json"_s);
    REFUSED(u"what was there is as it was"_s, writeWhole(path, "text", registry()));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"none"_s)));
}

void tst_wholefile::the_registry_is_never_replaced()
{
    QFile file(registry());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("children") == 8);
    file.close();
    const QString link = m_folder.filePath(u"link.json"_s);
    QVERIFY(QFile::link(registry(), link));
    QVERIFY(QDir(m_folder.path()).mkdir(u"sub"_s));
    const QString roundabout = m_folder.filePath(u"sub/../ward.daymark"_s);
    for (const QString& path : {registry(), link, roundabout, registry() + u"-journal"_s, registry() + u".lock"_s})
        REFUSED(u"is the registry itself"_s, writeWhole(path, "text", registry()));
    QCOMPARE(read(u"ward.daymark"_s), u"children"_s);
    QVERIFY(!QFile::exists(registry() + u"-journal"_s));
}

QTEST_MAIN(tst_wholefile)
#include "tst_wholefile.moc"
