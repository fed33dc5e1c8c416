// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hints.h"

#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

Hint esrUnreliable(const QString& value)
{
    Hint hint;
    hint.id = "ivig.esr-unreliable";
    hint.text = {"ESR %1 mm/h after IVIG", {value}};
    hint.inputs << Input{"ESR", Message::verbatim(value), Moment::afterOnset(12, Span::Unit::Day)};
    return hint;
}

Dismissal dismissalOf(const Hint& hint)
{
    Dismissal dismissal;
    dismissal.hint = QString::fromLatin1(hint.id);
    dismissal.fingerprint = hint.fingerprint();
    dismissal.reason = u"read with the CRP"_s;
    return dismissal;
}

}  // namespace

/// What is put aside, and what brings it back.
class TestHints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFingerprintIsOfWhatItSays()
    {
        const Hint hint = esrUnreliable(u"88"_s);
        QCOMPARE(hint.fingerprint().size(), 16);
        QCOMPARE(hint.fingerprint(), esrUnreliable(u"88"_s).fingerprint());
        QVERIFY(hint.fingerprint() != esrUnreliable(u"89"_s).fingerprint());
        Hint later = hint;
        later.inputs[0].when = Moment::afterOnset(13, Span::Unit::Day);
        QVERIFY(hint.fingerprint() != later.fingerprint());
    }

    void aDismissedHintIsGone()
    {
        const Hint hint = esrUnreliable(u"88"_s);
        Hint other = hint;
        other.id = "ivig.crp-rises";
        const auto left = withoutDismissed({hint, other}, {dismissalOf(hint)});
        QCOMPARE(left.size(), 1);
        QCOMPARE(QByteArray(left[0].id), "ivig.crp-rises");
    }

    void aChangedDatumBringsItBack()
    {
        const auto left = withoutDismissed({esrUnreliable(u"102"_s)}, {dismissalOf(esrUnreliable(u"88"_s))});
        QCOMPARE(left.size(), 1);
    }

    void anotherHintWithTheSameFingerprintStays()
    {
        const Hint hint = esrUnreliable(u"88"_s);
        Dismissal dismissal = dismissalOf(hint);
        dismissal.hint = u"ivig.crp-rises"_s;
        QCOMPARE(withoutDismissed({hint}, {dismissal}).size(), 1);
        QCOMPARE(withoutDismissed({hint}, {}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHints)
#include "tst_hints.moc"
