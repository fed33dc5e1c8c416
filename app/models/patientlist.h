// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matter.h"
#include "session/session.h"

#include <array>
#include <QAbstractListModel>

namespace daymark {

/// The children of the open registry that match what is searched and filtered. Words are made when asked for.
class PatientList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WhoRole = Qt::UserRole,  ///< number, and name where there is one
        AsideRole,               ///< "F · 9 mo"
        MatterRole,              ///< the one thing that matters now, without its symbol
        ToneRole,                ///< int of a Tone
        IdRole                   ///< UUID as text
    };

    PatientList(Session& session, const Language& language, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// Display: the whole line as one sentence, for screen readers.
    QVariant data(const QModelIndex& index, int role) const override;

    void search(const QString& words);
    void setFilter(PatientFilter filter);
    void showBin(bool bin);
    bool showsBin() const { return m_bin; }
    const QString& words() const { return m_words; }

    /// How many of the children found pass each filter.
    int count(PatientFilter filter) const { return m_counts[std::size_t(filter)]; }
    /// How many children the registry holds outside the bin.
    int total() const { return m_total; }

    Id idAt(int row) const;
    int rowOf(const Id& id) const;  ///< −1 where the list does not show that child

    /// Reads the list from the file again.
    void reload();

Q_SIGNALS:
    void counted();
    void refused(const daymark::Message& why);

private:
    void applyFilter();

    Session& m_session;
    const Language m_language;
    QList<PatientLine> m_found;  ///< what the search gave
    QList<PatientLine> m_shown;  ///< what passes the filter
    std::array<int, std::size_t(PatientFilter::Count)> m_counts{};
    int m_total = 0;
    PatientFilter m_filter = PatientFilter::All;
    bool m_bin = false;
    QString m_words;
};

}  // namespace daymark
