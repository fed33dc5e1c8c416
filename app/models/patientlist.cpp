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

int PatientList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PatientList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PatientLine& line = m_shown[index.row()];
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
    if (words == m_words) return;
    m_words = words;
    reload();
}

void PatientList::setFilter(PatientFilter filter)
{
    m_filter = filter;
    applyFilter();
}

void PatientList::showBin(bool bin)
{
    if (bin == m_bin) return;
    m_bin = bin;
    reload();
}

void PatientList::reload()
{
    const Registry& registry = m_session.registry();
    const auto all = registry.patients(m_bin);
    const auto found = m_words.trimmed().isEmpty() ? all : registry.search(m_words, m_bin);
    if (!all || !found) {
        Q_EMIT refused((all ? found : all).error().message);
        return;
    }
    m_total = int(all->size());
    m_found = *found;
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] = int(std::count_if(m_found.cbegin(), m_found.cend(), [&](const PatientLine& line) {
            return passes(line, PatientFilter(i), m_session.today());
        }));
    applyFilter();
    Q_EMIT counted();
}

void PatientList::applyFilter()
{
    QList<PatientLine> shown;
    for (const PatientLine& line : std::as_const(m_found)) {
        if (passes(line, m_filter, m_session.today())) shown << line;
    }
    // The most urgent comes first; the newest illness comes first.
    if (m_filter == PatientFilter::Due)
        std::stable_sort(shown.begin(), shown.end(), qOverload<const PatientLine&, const PatientLine&>(isMoreUrgent));
    if (m_filter == PatientFilter::Acute)
        std::stable_sort(shown.begin(), shown.end(), [](const auto& a, const auto& b) { return a.onset > b.onset; });
    const auto sameChild = [](const PatientLine& a, const PatientLine& b) { return a.id == b.id; };
    // The same children in the same order: the place in the list is kept.
    if (std::equal(shown.cbegin(), shown.cend(), m_shown.cbegin(), m_shown.cend(), sameChild)) {
        m_shown = shown;
        if (!m_shown.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

Id PatientList::idAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_shown[row].id : Id();
}

int PatientList::rowOf(const Id& id) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown[row].id == id) return row;
    }
    return -1;
}

}  // namespace daymark
