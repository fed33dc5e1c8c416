// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup/risk.h"

namespace daymark {

/// The lists of children people work from. Who is discharged, transferred or deceased is on none that asks for a visit.
enum class ChildList {
    NotStated,   ///< every child
    Acute,       ///< within 30 days of onset
    Today,       ///< a visit is written down for today, or something of today is in the record
    Waiting,     ///< due, overdue or lost: the next three together
    Due,         ///< the plan asks for something, and its time is now
    Overdue,     ///< its time is over
    Lost,        ///< so marked, or the visit is overdue by more than a year
    ToComplete,  ///< something typed is not whole: see gapsOf()
    Aneurysm,    ///< worst-ever class small aneurysm or more
};
Codes codes(ChildList);

/// What a list is put in order by; children of whom it is not known come last, equal ones by number.
enum class ChildOrder {
    NotStated,  ///< as the list has it: by number, a list of work by urgency
    Number,
    Name,
    Sex,
    Birth,
    Onset,
    WorstClass,
    WorstZ,
    NowClass,
    NowZ,
    Risk,
    LastEcho,
    LastEvent,
    IvigDay,
    Drugs,
    Due,
    Gaps
};

/// Conditions children are chosen by. All that are stated must hold; what is not known of a child meets none.
struct ChildFilter
{
    ChildList list = ChildList::NotStated;
    CoronaryClass worstClass = CoronaryClass::NotStated;  ///< this class or a larger one, worst ever
    CoronaryClass nowClass = CoronaryClass::NotStated;    ///< the same in the latest study
    RiskLevel riskLevel = RiskLevel::NotStated;
    std::optional<ZScore> worstZ;     ///< this deciding Z or more, of the worst measure ever
    std::optional<int> monthsNoEcho;  ///< no echo for so many calendar months; who never had one meets it
    std::optional<int> ivigAfterDay;  ///< first IVIG of the latest illness after this day of illness
    QString drug;                     ///< code of the catalogue or a name as typed: ever given
    std::optional<int> dueWithin;     ///< something begins to be due within so many days, or is due already

    static const QList<Field<ChildFilter>>& fields();
    bool isEmpty() const { return *this == ChildFilter(); }
    friend bool operator==(const ChildFilter&, const ChildFilter&) = default;
};

/// A question to the registry.
struct ChildQuery
{
    QString words;  ///< as typed: see matchOf()
    bool binned = false;
    ChildFilter filter = {};
    ChildOrder order = ChildOrder::NotStated;  ///< by number; a list of work by urgency, then by the longer delay
    bool descending = false;
    QDate today = QDate::currentDate();

    friend bool operator==(const ChildQuery&, const ChildQuery&) = default;
};

/// So many of those that match the words are looked at where nothing else is asked: who types more words finds the
/// others.
inline constexpr int mostFound = 1000;

/// The query as SQL on patient_line: what stands after WHERE with its values, and after ORDER BY.
struct ChildSql
{
    QString where;
    QVariantList values;
    QString order;
};
ChildSql sqlOf(const ChildQuery& query);
/// How many of those a query asks for are on each of the lists, as the columns of one SELECT.
ChildSql countsOf(const ChildQuery& query, const QList<ChildList>& lists);

}  // namespace daymark
