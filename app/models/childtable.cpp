// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/childtable.h"

#include "base/language.h"
#include "domain/catalogue/drugs.h"
#include "models/identity.h"
#include "models/matter.h"

namespace daymark {

namespace {

struct ColumnInfo
{
    const char* code;
    const char* head;
    ChildOrder order;
};

// In the order of ChildTable::Column.
const ColumnInfo columns[] = {
    {"number", QT_TRANSLATE_NOOP("daymark", "Number"), ChildOrder::Number},
    {"name", QT_TRANSLATE_NOOP("daymark", "Name"), ChildOrder::Name},
    {"sex", QT_TRANSLATE_NOOP("daymark", "Sex"), ChildOrder::Sex},
    {"age", QT_TRANSLATE_NOOP("daymark", "Age"), ChildOrder::Birth},
    {"todo", QT_TRANSLATE_NOOP("daymark", "What to do"), ChildOrder::Gaps},
    {"onset", QT_TRANSLATE_NOOP("daymark", "Onset"), ChildOrder::Onset},
    {"worst-class", QT_TRANSLATE_NOOP("daymark", "Worst class"), ChildOrder::WorstClass},
    {"worst-z", QT_TRANSLATE_NOOP("daymark", "Worst Z"), ChildOrder::WorstZ},
    {"now", QT_TRANSLATE_NOOP("daymark", "Now"), ChildOrder::NowClass},
    {"now-z", QT_TRANSLATE_NOOP("daymark", "Z now"), ChildOrder::NowZ},
    {"risk", QT_TRANSLATE_NOOP("daymark", "Risk level"), ChildOrder::Risk},
    {"last-echo", QT_TRANSLATE_NOOP("daymark", "Last echo"), ChildOrder::LastEcho},
    {"last-event", QT_TRANSLATE_NOOP("daymark", "Last entry"), ChildOrder::LastEvent},
    {"ivig-day", QT_TRANSLATE_NOOP("daymark", "IVIG on day"), ChildOrder::IvigDay},
    {"drugs", QT_TRANSLATE_NOOP("daymark", "Drugs"), ChildOrder::Drugs},
    {"due", QT_TRANSLATE_NOOP("daymark", "Due"), ChildOrder::Due},
};

bool isNumber(int column)
{
    return column == ChildTable::WorstZ || column == ChildTable::NowZ || column == ChildTable::IvigDay;
}

Message drugNames(const QString& drugs)
{
    QList<Message> names;
    for (const QString& drug : drugs.split(QStringLiteral("  "), Qt::SkipEmptyParts))
        names << drugName(drug.trimmed());
    return joined(names, commas);
}

}  // namespace

ChildTable::ChildTable(Session& session, const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_language(language)
{
    connect(&session, &Session::patientsChanged, this, [this] {
        m_isStale = true;
        if (m_isFollowing) reload();
    });
    reload();
}

QLatin1StringView ChildTable::codeOf(int column)
{
    return QLatin1StringView(columns[column].code);
}

void ChildTable::setWords(const QString& words)
{
    m_query.words = words;
    reload();
}

void ChildTable::setFilter(const ChildFilter& filter)
{
    m_query.filter = filter;
    reload();
}

void ChildTable::setFollowing(bool following)
{
    m_isFollowing = following;
    if (following && m_isStale) reload();
}

void ChildTable::reload()
{
    m_isStale = false;
    m_query.today = m_session.today();
    ChildPages found;
    if (const auto done = found.ask(m_session.registry(), m_query); !done) {
        Q_EMIT refused(done.error().message);
        return;
    }
    if (found.hasThoseOf(m_children) && found.size() > 0) {
        m_children = found;
        Q_EMIT dataChanged(index(0, 0), index(found.size() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_children = found;
    endResetModel();
}

int ChildTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_children.size();
}

int ChildTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Message ChildTable::todo(const PatientLine& line) const
{
    if (m_query.filter.list != ChildList::ToComplete) return matterOf(line, m_query.today).text;
    const Message first = todoWords(line.gap, line.gapWhen, line.onset);
    const int others = line.gaps.value_or(1) - 1;
    if (others < 1) return first;
    return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%1; and %n more"), others, {first});
}

QString ChildTable::text(const PatientLine& line, int column) const
{
    const auto z = [&](const std::optional<ZScore>& score, Answer reported) {
        if (!score) return QString();
        return m_language(reported == Answer::Yes
                              ? Message(QT_TRANSLATE_NOOP("daymark", "reported %1"), {Argument(score->value, -1, true)})
                              : Message("%1", {shownZ(*score)}));
    };
    const auto date = [&](QDate day) { return day.isValid() ? m_language.date(day) : QString(); };
    switch (column) {
        case Number:
            return line.number;
        case Name:
            return m_language(joined({Message::verbatim(line.familyName), Message::verbatim(line.givenName)}, commas));
        case Sex:
            return m_language(sexLetter(line.sex));
        case Age:
            return m_language(ageNow(line, m_query.today));
        case Onset:
            return date(line.onset);
        case WorstClass:
            return m_language(worstWords(line));
        case WorstZ:
            return z(line.worstZ, line.worstReported);
        case NowClass:
            return m_language(nowWords(line));
        case NowZ:
            return z(line.nowZ, line.nowReported);
        case Risk:
            return QString::fromLatin1(daymark::codeOf(line.riskLevel).code);
        case LastEcho:
            return date(line.lastEcho);
        case LastEvent:
            return date(line.lastEvent);
        case IvigDay:
            return line.firstIvigDay ? QString::number(*line.firstIvigDay) : QString();
        case Drugs:
            return m_language(drugNames(line.drugs));
        case Due:
            return date(line.dueTo.isValid() ? line.dueTo : line.dueFrom);
        case Todo:
            return m_language(todo(line));
        default:
            return {};
    }
}

QVariant ChildTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PatientLine& line = m_children.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return text(line, index.column());
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1, %2: %3")
                .arg(line.number, m_language(columns[index.column()].head), text(line, index.column()));
        case Qt::TextAlignmentRole:
            return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        default:
            return {};
    }
}

QVariant ChildTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::DisplayRole) return m_language(columns[section].head);
    return {};
}

void ChildTable::sort(int column, Qt::SortOrder order)
{
    if (column >= ColumnCount) return;
    // No column: as the list has it by itself.
    m_query.order = column < 0 ? ChildOrder::NotStated : columns[column].order;
    // Who was born last is the youngest.
    m_query.descending = column >= 0 && (order == Qt::DescendingOrder) != (column == Age);
    reload();
}

}  // namespace daymark
