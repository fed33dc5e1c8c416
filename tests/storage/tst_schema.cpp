// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "../outcome.h"
#include "domain/record/tables.h"

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

/// What a registry has as columns of a table: name, type, in order.
QStringList columnsInFile(Connection& connection, const char* table)
{
    QStringList columns;
    auto done = connection.read(u"SELECT name || ' ' || type FROM pragma_table_info(?)"_s, {QString::fromLatin1(table)},
                                [&](const QSqlQuery& row) -> Result<void> {
                                    columns << row.value(0).toString();
                                    return {};
                                });
    return done ? columns : QStringList{sentence(done.error())};
}

QString typeOf(FieldKind kind)
{
    switch (kind) {
        case FieldKind::Number:
            return u"REAL"_s;
        case FieldKind::Integer:
            return u"INTEGER"_s;
        default:
            return u"TEXT"_s;
    }
}

template <class Row>
QStringList columnsOfFields(QStringList columns)
{
    for (const auto& field : Row::fields())
        columns << field.name() + u' ' + typeOf(field.kind);
    return columns;
}

}  // namespace

/// The schema files say the same as the descriptions of the fields.
class tst_schema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto connection = Connection::open(u":memory:"_s, Connection::Mode::Write);
        ACCEPTED(connection);
        m_registry = *std::move(connection);
        ACCEPTED(migrate(*m_registry, currentSchema()));
    }

    void every_field_has_its_column_and_every_column_its_field();
    void every_row_hangs_on_its_parent();
    void every_table_is_strict();
    void every_table_says_what_it_is_for();
    void the_file_says_what_it_is();
    void the_audit_cannot_be_changed();
    void a_changed_schema_is_noticed();
    void a_script_is_read_statement_by_statement_data();
    void a_script_is_read_statement_by_statement();

private:
    std::unique_ptr<Connection> m_registry;
};

void tst_schema::every_field_has_its_column_and_every_column_its_field()
{
    QCOMPARE(columnsInFile(*m_registry, "patient"), columnsOfFields<Patient>({u"id TEXT"_s}));
    forEachTable([&](const auto& table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        QStringList expected{u"id TEXT"_s, u"patient TEXT"_s};
        if constexpr (hasParent<Row>) expected << u"parent TEXT"_s;
        expected << u"ordinal INTEGER"_s;
        QCOMPARE(columnsInFile(*m_registry, table.name), columnsOfFields<Row>(expected));
    });
}

void tst_schema::every_row_hangs_on_its_parent()
{
    forEachTable([&](const auto& table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        QStringList expected{u"patient → patient NO ACTION"_s};
        if constexpr (hasParent<Row>) expected << u"parent → %1 NO ACTION"_s.arg(QLatin1StringView(table.parent));
        QStringList found;
        ACCEPTED(m_registry->read(
            u"SELECT \"from\" || ' → ' || \"table\" || ' ' || on_delete FROM pragma_foreign_key_list(?)"_s,
            {QString::fromLatin1(table.name)}, [&](const QSqlQuery& row) -> Result<void> {
                found.prepend(row.value(0).toString());
                return {};
            }));
        QCOMPARE(found, expected);
    });
}

void tst_schema::every_table_is_strict()
{
    const auto lax = m_registry->value(
        u"SELECT group_concat(name) FROM pragma_table_list WHERE strict = 0 AND type = "
        "'table' AND schema = 'main' AND name NOT LIKE 'sqlite%'"_s);
    ACCEPTED(lax);
    QCOMPARE(lax->toString(), QString());
}

void tst_schema::every_table_says_what_it_is_for()
{
    const auto mute = m_registry->value(
        u"SELECT group_concat(name) FROM sqlite_schema WHERE type = 'table' AND sql NOT "
        "LIKE 'CREATE TABLE%(%\n    -- _%' AND name NOT LIKE 'sqlite%' "
        "AND name NOT LIKE 'patient\\_words%' ESCAPE '\\'"_s);
    ACCEPTED(mute);
    QCOMPARE(mute->toString(), QString());
}

void tst_schema::the_file_says_what_it_is()
{
    QCOMPARE(m_registry->value(u"PRAGMA application_id"_s)->toUInt(), applicationId);
    QCOMPARE(QByteArray::fromHex(QByteArray::number(applicationId, 16)), "DYMK");
    QCOMPARE(*versionOf(*m_registry), int(currentSchema().size()));
}

void tst_schema::the_audit_cannot_be_changed()
{
    ACCEPTED(m_registry->run(u"INSERT INTO patient (id, number) VALUES ('a', 'KD-0001')"_s));
    ACCEPTED(m_registry->run(
        u"INSERT INTO audit (edit, \"when\", who, what, patient, kind, \"table\", \"row\", field) VALUES "
        "('e', '2026-03-12T08:00:00+01:00', 'Ba Lo', 'New child', 'a', 'added', 'patient', 'a', '')"_s));
    REFUSED(u"the audit is never changed"_s, m_registry->run(u"UPDATE audit SET who = 'somebody else'"_s));
    REFUSED(u"the audit is never deleted"_s, m_registry->run(u"DELETE FROM audit"_s));
    QCOMPARE(m_registry->value(u"SELECT who FROM audit"_s)->toString(), u"Ba Lo"_s);
}

void tst_schema::a_changed_schema_is_noticed()
{
    const auto changedBy = [](const QString& sql) -> Result<void> {
        auto other = Connection::open(u":memory:"_s, Connection::Mode::Write);
        if (auto done = migrate(**other, currentSchema()); !done) return done;
        if (auto done = (*other)->run(sql); !done) return done;
        return compareSchema(**other, currentSchema());
    };
    ACCEPTED(changedBy(u"INSERT INTO patient (id, number) VALUES ('a', 'KD-0001')"_s));
    REFUSED(u"lacks the trigger audit_stays"_s, changedBy(u"DROP TRIGGER audit_stays"_s));
    REFUSED(u"has a table extra"_s, changedBy(u"CREATE TABLE extra (a)"_s));
    REFUSED(u"table visit of the file is not as"_s, changedBy(u"ALTER TABLE visit ADD COLUMN more TEXT"_s));
}

void tst_schema::a_script_is_read_statement_by_statement_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("nothing") << u" \n-- only prose; no statement\n"_s << QStringList{};
    QTest::newRow("two") << u"A;\n\nB;"_s << QStringList{u"A;"_s, u"B;"_s};
    QTest::newRow("no last semicolon") << u"A;\nB\n"_s << QStringList{u"A;"_s, u"B\n"_s};
    QTest::newRow("semicolon in quotes") << u"A 'x;''y' \"z;\";B;"_s << QStringList{u"A 'x;''y' \"z;\";"_s, u"B;"_s};
    QTest::newRow("prose inside stays") << u"A ( -- it's; so\n b);"_s << QStringList{u"A ( -- it's; so\n b);"_s};
    QTest::newRow("prose behind") << u"A; -- \"said\nB;"_s << QStringList{u"A;"_s, u"B;"_s};
    QTest::newRow("trigger") << u"CREATE TRIGGER t BEGIN A; B;\nEND;\nC;"_s
                             << QStringList{u"CREATE TRIGGER t BEGIN A; B;\nEND;"_s, u"C;"_s};
    QTest::newRow("a table called trend")
        << u"CREATE TABLE trend (a);B;"_s << QStringList{u"CREATE TABLE trend (a);"_s, u"B;"_s};
}

void tst_schema::a_script_is_read_statement_by_statement()
{
    QFETCH(QString, script);
    QFETCH(QStringList, statements);
    QCOMPARE(statementsOf(script), statements);
}

QTEST_GUILESS_MAIN(tst_schema)
#include "tst_schema.moc"
