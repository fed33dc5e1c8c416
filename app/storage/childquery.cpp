// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/childquery.h"

#include "domain/coursedays.h"
#include "storage/patientline.h"
#include "storage/words.h"

namespace daymark {

namespace {

constexpr Code childListCodes[] = {
    {"", QT_TRANSLATE_NOOP("daymark", "every child")},
    {"acute", QT_TRANSLATE_NOOP("daymark", "acute")},
    {"today", QT_TRANSLATE_NOOP("daymark", "today")},
    {"waiting", QT_TRANSLATE_NOOP("daymark", "due, overdue or lost")},
    {"due", QT_TRANSLATE_NOOP("daymark", "due")},
    {"overdue", QT_TRANSLATE_NOOP("daymark", "overdue")},
    {"lost", QT_TRANSLATE_NOOP("daymark", "lost")},
    {"to-complete", QT_TRANSLATE_NOOP("daymark", "to complete")},
    {"aneurysm", QT_TRANSLATE_NOOP("daymark", "aneurysm")},
};

const QString isFollowed = QStringLiteral(R"(("followUp" IS NULL OR "followUp" IN ('active', 'lost')))");
const QString isMarkedLost = QStringLiteral(R"("followUp" IS 'lost')");

/// Conditions joined by AND, with the values of their question marks.
class Conditions
{
public:
    void add(const QString& condition, const QVariantList& values = {})
    {
        m_conditions << condition;
        m_values << values;
    }
    QString text() const { return m_conditions.join(QStringLiteral(" AND ")); }
    const QVariantList& values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

void addList(Conditions& all, ChildList list, QDate today)
{
    const QString day = iso(today);
    switch (list) {
        case ChildList::NotStated:
            return;
        case ChildList::Acute:
            all.add(isFollowed);
            return all.add(QStringLiteral(R"("onset" BETWEEN ? AND ?)"), {iso(today.addDays(1 - acuteDays)), day});
        case ChildList::Today:
            all.add(isFollowed);
            return all.add(QStringLiteral(R"(("nextVisit" = ? OR "lastEvent" = ?))"), {day, day});
        case ChildList::Waiting:
            all.add(isFollowed);
            return all.add(QStringLiteral(R"(("lostAfter" < ? OR "dueFrom" <= ? OR (%1 AND "dueFrom" IS NOT NULL)))")
                               .arg(isMarkedLost),
                           {day, day});
        case ChildList::Due:
            all.add(isFollowed + QStringLiteral(" AND NOT ") + isMarkedLost);
            return all.add(QStringLiteral(R"("dueFrom" <= ? AND ("dueTo" IS NULL OR "dueTo" >= ?))"), {day, day});
        case ChildList::Overdue:
            all.add(isFollowed + QStringLiteral(" AND NOT ") + isMarkedLost);
            return all.add(QStringLiteral(R"("dueTo" < ? AND ("lostAfter" IS NULL OR "lostAfter" >= ?))"), {day, day});
        case ChildList::Lost:
            all.add(isFollowed);
            return all.add(QStringLiteral(R"((%1 OR "lostAfter" < ?))").arg(isMarkedLost), {day});
        case ChildList::ToComplete:
            return all.add(QStringLiteral(R"("gap" IS NOT NULL)"));
        case ChildList::Aneurysm:
            return all.add(QStringLiteral(R"("worstClass" IN ('small', 'medium', 'giant'))"));
    }
}

/// `column` holds this class or a larger one.
void addClass(Conditions& all, const QString& column, CoronaryClass least)
{
    if (least == CoronaryClass::NotStated) return;
    QStringList codes;
    for (int aha = int(least); aha <= int(CoronaryClass::Giant); ++aha)
        codes << u'\'' + QString::fromLatin1(codeOf(CoronaryClass(aha)).code) + u'\'';
    all.add(QStringLiteral(R"("%1" IN (%2))").arg(column, codes.join(QStringLiteral(", "))));
}

void addFilter(Conditions& all, const ChildFilter& filter, QDate today)
{
    addList(all, filter.list, today);
    addClass(all, QStringLiteral("worstClass"), filter.worstClass);
    addClass(all, QStringLiteral("nowClass"), filter.nowClass);
    if (filter.riskLevel != RiskLevel::NotStated)
        all.add(QStringLiteral(R"("riskLevel" = ?)"), {QString::fromLatin1(codeOf(filter.riskLevel).code)});
    if (filter.worstZ) all.add(QStringLiteral(R"("worstZ" >= ?)"), {filter.worstZ->value});
    if (filter.monthsNoEcho)
        all.add(QStringLiteral(R"(("lastEcho" IS NULL OR "lastEcho" <= ?))"),
                {iso(today.addMonths(-*filter.monthsNoEcho))});
    if (filter.ivigAfterDay) all.add(QStringLiteral(R"("firstIvigDay" > ?)"), {*filter.ivigAfterDay});
    if (!filter.drug.isEmpty()) {
        all.add(QStringLiteral(R"(instr("drugs", ?) > 0)"), {drugWord(filter.drug)});
    }
    if (filter.dueWithin) {
        all.add(isFollowed);
        all.add(QStringLiteral(R"("dueFrom" <= ?)"), {iso(today.addDays(*filter.dueWithin))});
    }
}

QString classRank(const QString& column)
{
    QString rank = QStringLiteral(R"(CASE "%1")").arg(column);
    for (int aha = int(CoronaryClass::NoInvolvement); aha <= int(CoronaryClass::Giant); ++aha)
        rank += QStringLiteral(" WHEN '%1' THEN %2").arg(QString::fromLatin1(codeOf(CoronaryClass(aha)).code)).arg(aha);
    return rank + QStringLiteral(" END");
}

/// The expression a list is sorted by; nothing for its own order and for the number, which ends every order.
QString sortedBy(ChildOrder order)
{
    switch (order) {
        case ChildOrder::NotStated:
        case ChildOrder::Number:
            return {};
        case ChildOrder::Name:
            return QStringLiteral(R"("name")");
        case ChildOrder::Sex:
            return QStringLiteral(R"("sex")");
        case ChildOrder::Birth:
            return QStringLiteral(R"("birth")");
        case ChildOrder::Onset:
            return QStringLiteral(R"("onset")");
        case ChildOrder::LastEvent:
            return QStringLiteral(R"("lastEvent")");
        case ChildOrder::WorstClass:
            return classRank(QStringLiteral("worstClass"));
        case ChildOrder::WorstZ:
            return QStringLiteral(R"("worstZ")");
        case ChildOrder::NowClass:
            return classRank(QStringLiteral("nowClass"));
        case ChildOrder::NowZ:
            return QStringLiteral(R"("nowZ")");
        case ChildOrder::Risk:
            return QStringLiteral(R"("riskLevel")");
        case ChildOrder::IvigDay:
            return QStringLiteral(R"("firstIvigDay")");
        case ChildOrder::Drugs:
            return QStringLiteral(R"("drugs")");
        case ChildOrder::Due:
            return QStringLiteral(R"(ifnull("dueTo", "dueFrom"))");
        case ChildOrder::LastEcho:
            return QStringLiteral(R"("lastEcho")");
        case ChildOrder::Gaps:
            return QStringLiteral(R"("gaps")");
    }
    return {};
}

bool isWork(ChildList list)
{
    return list == ChildList::Waiting || list == ChildList::Due || list == ChildList::Overdue ||
           list == ChildList::Lost;
}

QString orderOf(const ChildQuery& query)
{
    // Found by words, an index on the place would be a walk through everybody.
    const QString place =
        query.words.isEmpty() ? QStringLiteral(R"("place", "line")") : QStringLiteral(R"(+"place", "line")");
    const QString direction = query.descending ? QStringLiteral(" DESC") : QString();
    if (const QString by = sortedBy(query.order); !by.isEmpty())
        return QStringLiteral("%1 IS NULL, %1%2, %3").arg(by, direction, place);
    if (query.descending) return QString(place).replace(QStringLiteral(","), QStringLiteral(" DESC,"));
    if (query.order == ChildOrder::Number) return place;
    if (isWork(query.filter.list)) return QStringLiteral(R"("urgency" DESC, ifnull("dueTo", "dueFrom"), )") + place;
    if (query.filter.list == ChildList::Acute) return QStringLiteral(R"("onset" DESC, )") + place;
    return place;
}

}  // namespace

Codes codes(ChildList)
{
    return childListCodes;
}

const QList<Field<ChildFilter>>& ChildFilter::fields()
{
    static const QList<Field<ChildFilter>> list{
        field<&ChildFilter::list>("list", QT_TRANSLATE_NOOP("daymark", "List")),
        field<&ChildFilter::worstClass>("worstClass", QT_TRANSLATE_NOOP("daymark", "Worst class at least")),
        field<&ChildFilter::nowClass>("nowClass", QT_TRANSLATE_NOOP("daymark", "Present class at least")),
        field<&ChildFilter::riskLevel>("riskLevel", QT_TRANSLATE_NOOP("daymark", "AHA risk level")),
        field<&ChildFilter::worstZ>("worstZ", QT_TRANSLATE_NOOP("daymark", "Worst Z at least")),
        field<&ChildFilter::monthsNoEcho>("monthsNoEcho", QT_TRANSLATE_NOOP("daymark", "No echo for (months)")),
        field<&ChildFilter::ivigAfterDay>("ivigAfterDay", QT_TRANSLATE_NOOP("daymark", "First IVIG after day")),
        field<&ChildFilter::drug>("drug", QT_TRANSLATE_NOOP("daymark", "Drug ever given")),
        field<&ChildFilter::dueWithin>("dueWithin", QT_TRANSLATE_NOOP("daymark", "Due within (days)")),
    };
    return list;
}

ChildSql sqlOf(const ChildQuery& query)
{
    Conditions all;
    // The plus keeps SQLite from the index where the words lead to the lines.
    const QString match = matchOf(query.words);
    const bool byWords = !match.isEmpty();
    all.add(QStringLiteral(R"(%1"binned" IS %2NULL)")
                .arg(byWords ? QStringLiteral("+") : QString(), query.binned ? QStringLiteral("NOT ") : QString()));
    if (byWords) {
        // In the bin are few of all that match: those the limit would leave may all be outside.
        const bool isLimited = query.filter.isEmpty() && !query.binned;
        const QString limit = isLimited ? QStringLiteral(" LIMIT %1").arg(mostFound) : QString();
        all.add(
            QStringLiteral(R"("line" IN (SELECT rowid FROM patient_words WHERE patient_words MATCH ?%1))").arg(limit),
            {match});
    }
    addFilter(all, query.filter, query.today);
    return {all.text(), all.values(), orderOf(query)};
}

ChildSql countsOf(const ChildQuery& query, const QList<ChildList>& lists)
{
    const ChildSql among = sqlOf(query);
    QStringList columns;
    QVariantList values;
    for (const ChildList list : lists) {
        Conditions on;
        addList(on, list, query.today);
        columns << (on.text().isEmpty() ? QStringLiteral("count(*)") : QStringLiteral("total(%1)").arg(on.text()));
        values << on.values();
    }
    return {QStringLiteral("SELECT %1 FROM patient_line WHERE %2").arg(columns.join(QStringLiteral(", ")), among.where),
            values + among.values,
            {}};
}

}  // namespace daymark
