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
    /// What the page can do by a key while the focus is somewhere on it.
    /// An action of this page with its key; `says` stands in the list of keys.
    QAction* offer(const QString& text, const QKeySequence& key, const QString& says, const std::function<void()>& run);
    /// A field for the date of a new column: `add` makes the column and says where it is, `then` goes there, to the row
    /// where a text waited (−1: none did), unless the hands are elsewhere by now.
    void takeDates(MomentEdit* field, const std::function<Result<int>(const Moment&)>& add,
                   const std::function<void(int column, int row)>& then);
    /// The date of a new column that was refused.
    static QList<RefusedText> refusedDate(const MomentEdit* field, const Id& child);
    /// Puts what stands in a row into as many rows as it needs; a label stays with what it names.
    static void flow(QBoxLayout* tools);
    /// From the sheet to its details, and back.
    static void change(SheetView* view, QWidget* details);

    int m_waitingRow = -1;  ///< where a text waits for the date of its column
};

}  // namespace daymark
