// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/patientlist.h"

#include <memory>
#include <QWidget>

namespace Ui {
class PatientPane;
}

namespace daymark {

class ChipButton;

/// The children on the left: search, filters, list, and the bin in its place.
class PatientPane : public QWidget
{
    Q_OBJECT

public:
    PatientPane(Session& session, QWidget* parent = nullptr);
    ~PatientPane() override;

    void focusSearch();
    /// Where the way of Tab leaves the pane.
    QWidget* lastStop() const;
    void showBin(bool bin);
    /// Marks the open child; none where the list does not show it.
    void markOpenChild();
    const PatientList& children() const { return *m_children; }

Q_SIGNALS:
    /// A child was chosen with mouse or keys.
    void chosen(const daymark::Id& patient);
    /// Enter was pressed on a child: the person wants to go on with it.
    void entered();
    void counted();
    void refused(const daymark::Message& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addFilters();
    void showCounts();
    void showEmptiness();
    void choose(const QModelIndex& current);

    Session& m_session;
    std::unique_ptr<Ui::PatientPane> m_form;
    PatientList* m_children;
    QList<ChipButton*> m_filters;
    bool m_marking = false;
};

}  // namespace daymark
