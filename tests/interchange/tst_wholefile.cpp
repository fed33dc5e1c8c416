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

private:
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
    ACCEPTED(writeWhole(path, "a longer text"));
    QCOMPARE(read(u"a.json"_s), u"a longer text"_s);
    ACCEPTED(writeWhole(path, "short"));
    QCOMPARE(read(u"a.json"_s), u"short"_s);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"a.json"_s});
}

void tst_wholefile::what_cannot_be_replaced_stays()
{
    const QString path = m_folder.filePath(u"folder.pdf"_s);
    QVERIFY(QDir().mkpath(path + u"/inside"_s));
    REFUSED(path + u" could not be written"_s, writeWhole(path, "text"));
    QVERIFY(QFileInfo(path + u"/inside"_s).isDir());
}

void tst_wholefile::no_folder_is_made_for_it()
{
    const QString path = m_folder.filePath(u"none/a.json"_s);
    REFUSED(u"what was there is as it was"_s, writeWhole(path, "text"));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"none"_s)));
}

QTEST_MAIN(tst_wholefile)
#include "tst_wholefile.moc"
