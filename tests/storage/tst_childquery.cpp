// SPDX-License-Identifier: GPL-3.0-or-later
// Who is on which list, who meets which condition, and in which order they stand.
#include "../domain/dictation.h"
#include "../outcome.h"
#include "storage/patientline.h"
#include "storage/registryfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

class tst_childquery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void work_lists_data();
    void work_lists();
    void who_left_is_on_no_list_of_work();
    void conditions_data();
    void conditions();
    void the_most_urgent_comes_first();
    void an_order_puts_what_is_not_known_last();
    void a_stretch_is_read_where_it_stands();
    void words_alone_find_no_more_than_is_looked_at();
    void numbers_are_in_order_of_counting();
    void names_are_in_the_order_of_their_letters();
    void what_is_to_be_completed_is_kept_with_its_place();

private:
    /// A child whose illness began so many days ago, with the course as it is dictated.
    Record add(const QString& number, int daysAgo, const QString& course)
    {
        ward::Child child(m_today.addDays(1 - daysAgo));
        ward::dictate(child, course);
        child.record.patient.id = Id::make();
        child.record.patient.number = number;
        const auto done = m_registry->save(u"begin"_s, {{std::nullopt, child.record}});
        if (!done) qFatal("%s", qPrintable(sentence(done.error())));
        return child.record;
    }
    void change(Record& record, const std::function<void(Record&)>& how)
    {
        Record after = record;
        how(after);
        const auto done = m_registry->save(u"change"_s, {{record, after}});
        if (!done) qFatal("%s", qPrintable(sentence(done.error())));
        record = after;
    }
    QStringList numbers(const ChildQuery& query, int from = 0, int most = -1) const
    {
        const auto lines = m_registry->find(query, from, most);
        if (!lines) return {sentence(lines.error())};
        QStringList numbers;
        for (const PatientLine& line : *lines)
            numbers << line.number;
        return numbers;
    }
    ChildQuery asked(const ChildFilter& filter) const
    {
        ChildQuery query;
        query.filter = filter;
        query.today = m_today;
        return query;
    }
    ChildQuery asked(ChildList list) const
    {
        ChildFilter filter;
        filter.list = list;
        return asked(filter);
    }

    const QDate m_today = QDate::currentDate();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Registry> m_registry;
};

void tst_childquery::init()
{
    m_registry.reset();  // before its folder goes
    m_folder = std::make_unique<QTemporaryDir>();
    m_registry = *Registry::create(m_folder->filePath(u"ward.daymark"_s));
}

void tst_childquery::work_lists_data()
{
    QTest::addColumn<ChildList>("list");
    QTest::addColumn<QStringList>("children");
    using enum ChildList;
    QTest::newRow("every child") << NotStated << QStringList{u"A"_s, u"D"_s, u"L"_s, u"O"_s, u"P"_s};
    QTest::newRow("acute") << Acute << QStringList{u"A"_s};
    QTest::newRow("due now") << Due << QStringList{u"D"_s};
    QTest::newRow("overdue") << Overdue << QStringList{u"O"_s};
    QTest::newRow("lost") << Lost << QStringList{u"L"_s};
    QTest::newRow("waiting: all three") << Waiting << QStringList{u"D"_s, u"L"_s, u"O"_s};
    QTest::newRow("aneurysm") << Aneurysm << QStringList{u"O"_s};
}

void tst_childquery::work_lists()
{
    QFETCH(const ChildList, list);
    QFETCH(const QStringList, children);
    const auto plan = [&](Record record, int from, int to, int lost) {
        // The lines are what lists are asked of: dates around today, whatever the schedule says.
        Connection& file = dynamic_cast<RegistryFile&>(*m_registry).connection();
        const auto iso = [&](int days) { return m_today.addDays(days).toString(Qt::ISODate); };
        ACCEPTED(file.run(u"UPDATE patient_line SET dueFrom = ?, dueTo = ?, lostAfter = ? WHERE patient = ?"_s,
                          {iso(from), iso(to), iso(lost), record.patient.id.text()}));
    };
    plan(add(u"A"_s, 20, u"fever d1-d8"_s), 5, 9, 400);
    plan(add(u"D"_s, 300, u"fever d1-d8"_s), 0, 0, 400);
    plan(add(u"L"_s, 900, u"fever d1-d8"_s), -400, -390, -1);
    plan(add(u"O"_s, 500, u"fever d1-d8; echo d9; lad-prox 6 z6 d9"_s), -30, -1, 200);
    plan(add(u"P"_s, 500, u"fever d1-d8"_s), 1, 30, 400);
    QStringList found = numbers(asked(list));
    found.sort();
    QCOMPARE(found, children);
    QCOMPARE(*m_registry->count(asked(list)), int(children.size()));
}

void tst_childquery::who_left_is_on_no_list_of_work()
{
    Record child = add(u"A"_s, 900, u"fever d1-d8; echo d9; lad-prox 6 z6 d9"_s);
    QCOMPARE(numbers(asked(ChildList::Waiting)), QStringList{u"A"_s});
    for (const FollowUpState left : {FollowUpState::Discharged, FollowUpState::Transferred, FollowUpState::Deceased}) {
        change(child, [&](Record& record) { record.patient.followUp = left; });
        for (const ChildList list : {ChildList::Waiting, ChildList::Due, ChildList::Overdue, ChildList::Lost})
            QVERIFY(numbers(asked(list)).isEmpty());
    }
    change(child, [](Record& record) { record.patient.followUp = FollowUpState::Lost; });
    QCOMPARE(numbers(asked(ChildList::Lost)), QStringList{u"A"_s});
    QVERIFY(numbers(asked(ChildList::Overdue)).isEmpty());
}

void tst_childquery::conditions_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("children");
    QTest::newRow("Z of at least 5") << u"worstZ=5"_s << QStringList{u"KD-2"_s};
    QTest::newRow("Z at the limit") << u"worstZ=6"_s << QStringList{u"KD-2"_s};
    QTest::newRow("Z above the limit") << u"worstZ=6.01"_s << QStringList{};
    QTest::newRow("a class or more") << u"worstClass=small"_s << QStringList{u"KD-2"_s};
    QTest::newRow("the class now") << u"nowClass=dilation"_s << QStringList{u"KD-2"_s};
    QTest::newRow("no echo for a month") << u"monthsNoEcho=1"_s << QStringList{u"KD-1"_s, u"KD-2"_s, u"KD-3"_s};
    QTest::newRow("no echo for 12 months, or never") << u"monthsNoEcho=12"_s << QStringList{u"KD-1"_s, u"KD-3"_s};
    QTest::newRow("IVIG after day 10") << u"ivigAfterDay=10"_s << QStringList{u"KD-3"_s};
    QTest::newRow("IVIG after day 11") << u"ivigAfterDay=11"_s << QStringList{};
    QTest::newRow("a drug by its code") << u"drug=anakinra"_s << QStringList{u"KD-2"_s};
    QTest::newRow("a drug that nobody had") << u"drug=ana"_s << QStringList{};
}

void tst_childquery::conditions()
{
    QFETCH(const QString, filter);
    QFETCH(const QStringList, children);
    add(u"KD-1"_s, 800, u"fever d1-d8; ivig d6"_s);
    add(u"KD-2"_s, 100, u"fever d1-d8; ivig d10; echo d11; lad-prox 4 z6 d11; anakinra d12"_s);
    add(u"KD-3"_s, 900, u"fever d1-d12; ivig d11; echo d12; lad-prox 2 z1 d12"_s);
    ChildFilter conditions;
    for (const auto& field : ChildFilter::fields()) {
        if (field.name() != filter.section(u'=', 0, 0)) continue;
        const QString text = filter.section(u'=', 1);
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        ACCEPTED(field.set(conditions, isNumber ? QVariant(number) : QVariant(text)));
    }
    QVERIFY(!conditions.isEmpty());
    QCOMPARE(numbers(asked(conditions)), children);
}

void tst_childquery::the_most_urgent_comes_first()
{
    add(u"low"_s, 900, u"fever d1-d8; echo d9; lad-prox 2 z1 d9"_s);
    add(u"high"_s, 900, u"fever d1-d8; echo d9; lad-prox 8 z10 d9"_s);
    add(u"longer"_s, 1300, u"fever d1-d8; echo d9; lad-prox 8 z10 d9"_s);
    QCOMPARE(numbers(asked(ChildList::Waiting)), (QStringList{u"longer"_s, u"high"_s, u"low"_s}));
}

void tst_childquery::an_order_puts_what_is_not_known_last()
{
    add(u"KD-1"_s, 100, u"fever d1-d8"_s);
    add(u"KD-2"_s, 100, u"fever d1-d8; echo d9; lad-prox 2 z1 d9"_s);
    add(u"KD-3"_s, 100, u"fever d1-d8; echo d9; lad-prox 4 z6 d9"_s);
    ChildQuery query = asked(ChildList::NotStated);
    query.order = ChildOrder::WorstZ;
    QCOMPARE(numbers(query), (QStringList{u"KD-2"_s, u"KD-3"_s, u"KD-1"_s}));
    query.descending = true;
    QCOMPARE(numbers(query), (QStringList{u"KD-3"_s, u"KD-2"_s, u"KD-1"_s}));
    query.order = ChildOrder::NotStated;
    QCOMPARE(numbers(query), (QStringList{u"KD-3"_s, u"KD-2"_s, u"KD-1"_s}));
}

void tst_childquery::a_stretch_is_read_where_it_stands()
{
    QList<Record> children;
    for (int i = 1; i <= 12; ++i)
        children << add(u"KD-%1"_s.arg(i), 100, u"fever d1-d8"_s);
    const ChildQuery all = asked(ChildList::NotStated);
    QCOMPARE(numbers(all, 8, 2), (QStringList{u"KD-9"_s, u"KD-10"_s}));
    QCOMPARE(numbers(all, 11, 5), QStringList{u"KD-12"_s});
    QCOMPARE(m_registry->placeOf(children[9].patient.id, all)->value(), 9);
    QVERIFY(!m_registry->placeOf(Id::make(), all)->has_value());
    QVERIFY(!m_registry->placeOf(children[9].patient.id, asked(ChildList::Aneurysm))->has_value());
}

void tst_childquery::words_alone_find_no_more_than_is_looked_at()
{
    QList<Record> children;
    for (int i = 1; i <= mostFound + 5; ++i) {
        Record child;
        child.patient.id = Id::make();
        child.patient.number = u"KD-%1"_s.arg(i);
        children << child;
    }
    ACCEPTED(m_registry->addGenerated(children));
    QCOMPARE(*m_registry->count({u"kd"_s}), mostFound);
    QCOMPARE(*m_registry->count({}), mostFound + 5);
    QCOMPARE(numbers({u"kd 1005"_s}), QStringList{u"KD-1005"_s});
    // With a condition beside them everybody is looked at.
    ChildQuery incomplete = asked(ChildList::ToComplete);
    incomplete.words = u"kd"_s;
    QCOMPARE(*m_registry->count(incomplete), mostFound + 5);
    // The bin holds few of those who match: it is looked at whole.
    Record last = *m_registry->loadNumber(u"KD-1005"_s);
    const Record before = last;
    last.patient.binned = m_today;
    ACCEPTED(m_registry->save(u"Into the bin"_s, {{before, last}}));
    const ChildQuery bin{u"kd"_s, true};
    QCOMPARE(*m_registry->count(bin), 1);
    QCOMPARE(m_registry->find(bin)->size(), 1);
}

void tst_childquery::names_are_in_the_order_of_their_letters()
{
    const auto call = [&](const QString& number, const QString& family, const QString& given) {
        Record record = add(number, 30, u"fever d1-d8"_s);
        change(record, [&](Record& after) {
            after.patient.familyName = family;
            after.patient.givenName = given;
        });
    };
    call(u"1"_s, u"Zu"_s, u"Ba"_s);
    call(u"2"_s, u"Élo"_s, u"Mi"_s);
    call(u"3"_s, u"elo"_s, u"Ba"_s);
    call(u"4"_s, u"Fa"_s, {});
    call(u"5"_s, {}, {});
    call(u"6"_s, u"Œba"_s, u"Ne"_s);
    call(u"7"_s, u"Ødo"_s, u"Ne"_s);
    ChildQuery query = asked(ChildFilter());
    query.order = ChildOrder::Name;
    QCOMPARE(numbers(query).join(u' '), u"3 2 4 7 6 1 5"_s);
}

void tst_childquery::numbers_are_in_order_of_counting()
{
    QVERIFY(placeOf(u"KD-2"_s) < placeOf(u"KD-10"_s));
    QVERIFY(placeOf(u"kd-2"_s) == placeOf(u"KD-2"_s));
    QVERIFY(placeOf(u"17/9"_s) < placeOf(u"17/10"_s));
    QVERIFY(placeOf(u"99999999999999"_s) != placeOf(u"9999999999999"_s));
}

void tst_childquery::what_is_to_be_completed_is_kept_with_its_place()
{
    Record child = add(u"KD-1"_s, 100, u"fever d1-d8; echo d9; lad-prox 4 d9"_s);
    change(child, [](Record& record) {
        record.patient.sex = Sex::Female;
        record.patient.birth = record.episodes.first().onset.addYears(-2);
    });
    const PatientLine line = *m_registry->line(child.patient.id);
    QCOMPARE(line.gap, GapKind::BodySize);
    QCOMPARE(line.gapWhen, child.echoStudies.first().when);
    QCOMPARE(line.gaps, std::optional(1));
    change(child, [](Record& record) {
        record.echoStudies.first().weight = Kilograms(12);
        record.echoStudies.first().height = Centimetres(86);
    });
    QCOMPARE(m_registry->line(child.patient.id)->gap, GapKind::NotStated);
    QVERIFY(numbers(asked(ChildList::ToComplete)).isEmpty());
}

QTEST_GUILESS_MAIN(tst_childquery)
#include "tst_childquery.moc"
