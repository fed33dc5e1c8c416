// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patientlist.h"

#include "base/plainletters.h"
#include "models/identity.h"

#include <algorithm>

namespace daymark {

namespace {

constexpr int someRows = 500;

}  // namespace

PatientList::PatientList(Session& session, const Language& language, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_language(language)
{
    connect(&session, &Session::patientsChanged, this, &PatientList::reload);
    reload();
}

const QList<ChildList>& PatientList::lists()
{
    static const QList<ChildList> all{ChildList::NotStated, ChildList::Acute, ChildList::Waiting, ChildList::Aneurysm};
    return all;
}

int PatientList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

bool PatientList::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_rows < m_children.size();
}

void PatientList::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) showRows(m_rows + someRows);
}

void PatientList::showRows(int count)
{
    const int rows = std::min(count, m_children.size());
    if (rows <= m_rows) return;
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

QVariant PatientList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PatientLine& line = m_children.at(index.row());
    const QDate today = m_session.today();
    switch (role) {
        case WhoRole:
            return whoIs(line.number, line.familyName, line.givenName);
        case AsideRole:
            return m_language(aside(line, today));
        case MatterRole:
            return m_language(matterOf(line, today).text);
        case ToneRole:
            return int(matterOf(line, today).tone);
        case IdRole:
            return line.id.text();
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole: {
            const QStringList parts{data(index, WhoRole).toString(), data(index, AsideRole).toString(),
                                    data(index, MatterRole).toString()};
            return parts.join(QStringLiteral(", "));
        }
        default:
            return {};
    }
}

int PatientList::likeliest() const
{
    QStringList words = m_query.words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words)
        word = foldedName(word);
    for (int row = 0; row < std::min(rowCount(), someRows); ++row) {
        const PatientLine& line = m_children.at(row);
        const QString called = foldedName(line.number + line.familyName + line.givenName);
        const bool isCalledSo =
            std::all_of(words.begin(), words.end(), [&](const QString& word) { return called.contains(word); });
        if (isCalledSo) return row;
    }
    return rowCount() > 0 ? 0 : -1;
}

void PatientList::search(const QString& words)
{
    if (words == m_query.words) return;
    m_query.words = words;
    readAgain();
}

void PatientList::setList(ChildList list)
{
    m_query.filter.list = list;
    showFound();
}

void PatientList::showBin(bool bin)
{
    if (bin == m_query.binned) return;
    m_query.binned = bin;
    reload();
}

void PatientList::reload()
{
    m_query.today = m_session.today();
    m_allCounts.clear();
    readAgain();
}

void PatientList::readAgain()
{
    countFound();
    showFound();
    Q_EMIT counted();
}

void PatientList::showFound()
{
    ChildPages found;
    const std::optional<int> size =
        m_query.filter.isEmpty() && !m_counts.isEmpty() ? std::optional(m_counts.first()) : std::nullopt;
    if (const auto done = found.ask(m_session.registry(), m_query, size); !done) {
        Q_EMIT refused(done.error().message);
        return;
    }
    // The children in sight are the same in the same order: the place in the list is kept.
    if (found.hasThoseOf(m_children)) {
        m_children = found;
        if (m_rows > 0) Q_EMIT dataChanged(index(0), index(m_rows - 1));
        return;
    }
    beginResetModel();
    m_children = found;
    m_rows = std::min(m_children.size(), someRows);
    endResetModel();
}

/// Those without words are counted once for all searches.
void PatientList::countFound()
{
    ChildQuery query = m_query;
    query.filter = {};
    const auto count = [&] { return m_session.told(m_session.registry().counts(query, lists())); };
    if (m_allCounts.isEmpty()) {
        const QString words = std::exchange(query.words, {});
        m_allCounts = count();
        query.words = words;
    }
    m_total = m_allCounts.value(0);
    m_counts = query.words.isEmpty() ? m_allCounts : count();
}

bool PatientList::foundMore() const
{
    return !m_query.words.isEmpty() && !m_query.binned && m_counts.value(0) >= mostFound;
}

Id PatientList::idAt(int row) const
{
    return m_children.at(row).id;
}

int PatientList::rowOf(const Id& id)
{
    const int row = m_children.rowOf(id);
    showRows(row + 1);
    return row;
}

}  // namespace daymark
