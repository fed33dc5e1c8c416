// SPDX-License-Identifier: GPL-3.0-or-later
// The echo sheet of one day: what a visit shows of it.
#include "models/echogrid.h"
#include "models/recordedit.h"

#include <algorithm>

namespace daymark {

void EchoGrid::setDay(const Moment& day)
{
    const bool isUnused = m_unmade.parent == session().episode() && !find(record().echoStudies, m_unmade.id);
    if (m_ofDay && m_day == day && isUnused) return;
    m_ofDay = true;
    m_day = day;
    EchoStudy& begun = m_begun[session().episode().text() + day.text()];
    if (begun.id.isNull() || find(record().echoStudies, begun.id)) {
        begun.id = Id::make();
        begun.parent = session().episode();
        begun.when = day;
    }
    m_unmade = begun;
    refresh();
}

/// A study that the first value makes has an id already.
bool EchoGrid::isThere(const QString& cellKey) const
{
    const Id id = Id::fromText(cellKey.section(u'/', 0, 0));
    const bool isBegun = std::any_of(m_begun.begin(), m_begun.end(),
                                     [&](const EchoStudy& study) { return !id.isNull() && study.id == id; });
    return isBegun || SheetModel::isThere(cellKey);
}

bool EchoGrid::isOfDay(const EchoStudy& study) const
{
    if (study.when == m_day) return true;
    const bool exact = !study.when.isApproximate() && !m_day.isApproximate();
    const QDate date = m_day.first(onset());
    return exact && date.isValid() && study.when.first(onset()) == date;
}

QList<EchoStudy> EchoGrid::studiesInOrder() const
{
    QList<EchoStudy> studies = allStudies();
    if (!m_ofDay) return studies;
    if (m_day.isNull() || !episode()) return {};
    studies.removeIf([this](const EchoStudy& study) { return !isOfDay(study); });
    if (studies.isEmpty()) studies << m_unmade;
    return studies;
}

/// The record with the study of the cell in it, where it is made only by what is typed.
Record EchoGrid::withStudyOf(const QModelIndex& index) const
{
    const EchoStudy* there = study(index.column());
    return there && !find(record().echoStudies, there->id) ? withRow(record(), *there) : record();
}

}  // namespace daymark
