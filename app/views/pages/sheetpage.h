// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <functional>

class QAction;
class QBoxLayout;
class QKeySequence;

namespace daymark {

class MomentEdit;
class SheetModel;
class SheetNotice;
class SheetView;

/// What pages with a sheet have in common: the sheet, beneath it what its current cell says, and forms with the rest.
class SheetPage : public Page
{
    Q_OBJECT

protected:
    using Page::Page;

    /// Puts the model into the view and passes on what it refuses and tells.
    void serve(SheetView* view, SheetModel* model, SheetNotice* notice);
    /// An action of this page with its key, while the focus is somewhere on it; `says` stands in the list of
    /// keys.
    QAction* offer(const QString& text, const QKeySequence& key, const QString& says, const std::function<void()>& run);
    /// A field for the date of a new column: `add` makes the column and says where it is, `then` goes there, to the row
    /// where a text waited (−1: none did), unless the hands are elsewhere by now.
    void takeDates(MomentEdit* field, const std::function<Result<int>(const Moment&)>& add,
                   const std::function<void(int column, int row)>& then);
    /// Where another illness is shown: what stands typed in the field waits for its own, and what waited for this one
    /// is there again.
    void keepDate(MomentEdit* field);
    /// The dates of new columns that were not accepted, of every illness shown so far.
    QList<RefusedText> refusedDates(const MomentEdit* field) const;
    /// Puts what stands in a row into as many rows as it needs; a label stays with what it names.
    static void flow(QBoxLayout* tools);
    /// From the sheet to its details, and back.
    static void change(SheetView* view, QWidget* details);

    int m_waitingRow = -1;  ///< where a text waits for the date of its column

private:
    Id m_dateOf;                     ///< the illness whose new column the field dates
    Id m_dateChild;                  ///< and whose that is
    QHash<Id, RefusedText> m_dates;  ///< of other illnesses
};

}  // namespace daymark
