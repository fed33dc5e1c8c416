// SPDX-License-Identifier: GPL-3.0-or-later
#include "generators.h"

#include "interchange/casereader.h"
#include "interchange/casewriter.h"
#include "interchange/jsontext.h"

#include <QTest>

using namespace daymark;

class TestCaseFileProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsWrittenReadsBackEqual()
    {
        QVERIFY(rc::check("child → case file → child", [] {
            const Record record = generators::child();
            const QByteArray text = writeCase(record);
            const auto root = readJson(text);
            RC_ASSERT(bool(root));
            const auto again = readCaseObject(root->toObject());
            RC_ASSERT(bool(again));
            RC_ASSERT(again->record == record);
            RC_ASSERT(writeCase(again->record) == text);
        }));
    }

    void aDamagedFileIsRefusedOrWhole()
    {
        QVERIFY(rc::check("a case file with one byte changed is refused or reads as something", [] {
            QByteArray text = writeCase(generators::child());
            const auto at = *rc::gen::inRange<qsizetype>(0, text.size());
            text[at] = char(*rc::gen::arbitrary<char>());
            // Must not crash, and whatever it takes it must be able to write again.
            const auto root = readJson(text);
            if (!root) return;
            const auto read = readCaseObject(root->toObject());
            if (!read) {
                RC_ASSERT(!read.error().message.isEmpty());
                return;
            }
            RC_ASSERT(readJson(writeCase(read->record)).has_value());
        }));
    }
};

QTEST_GUILESS_MAIN(TestCaseFileProperties)
#include "tst_casefileproperties.moc"
