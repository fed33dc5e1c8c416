// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patientlist.h"

#include "models/identity.h"

#include <algorithm>

namespace daymark {

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
    return parent.isValid() ? 0 : m_children.size();
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

void PatientList::search(const QString& words)
{
    if (words == m_query.words) return;
    m_query.words = words;
    reload();
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
    showFound();
    countAll();
    Q_EMIT counted();
}

void PatientList::showFound()
{
    ChildPages found;
    if (const auto done = found.ask(m_session.registry(), m_query); !done) {
        Q_EMIT refused(done.error().message);
        return;
    }
    // The children in sight are the same in the same order: the place in the list is kept.
    const bool isSame = found.hasThoseOf(m_children);
    if (!isSame) beginResetModel();
    m_children = found;
    if (!isSame)
        endResetModel();
    else if (found.size() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PatientList::countAll()
{
    ChildQuery query = m_query;
    m_counts.clear();
    for (const ChildList list : lists()) {
        query.filter.list = list;
        m_counts << m_session.registry().count(query).value_or(0);
    }
    m_total = m_session.registry().count({{}, m_query.binned}).value_or(0);
}

bool PatientList::foundMore() const
{
    return !m_query.words.isEmpty() && m_counts.value(0) >= mostFound;
}

Id PatientList::idAt(int row) const
{
    return m_children.at(row).id;
}

int PatientList::rowOf(const Id& id) const
{
    return m_children.rowOf(id);
}

}  // namespace daymark
