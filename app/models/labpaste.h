// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labgrid.h"
#include "models/pastedlabs.h"

namespace daymark {

/// What a pasted block becomes, before anything is written. The first row holds the dates and the first column the
/// names, as they were written; the headers say which draw and which analyte they are. Every cell can be typed again,
/// names and dates too, and answers to the roles of a sheet.
///
/// A result is accepted, the same as before, asked about, refused, left out, or has no place because its analyte or
/// draw is not known. Empty cells change nothing. It is about the child that was open when it was made.
class LabPaste : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `at`: where the cursor of the sheet stands; names and dates the block does not have are taken from there on.
    LabPaste(const LabBlock& block, LabGrid& grid, Session& session, const Language& language, const QModelIndex& at,
             QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Answers the question asked about a cell with yes.
    bool keep(const QModelIndex& index);
    /// Takes what was probably meant; what was pasted is kept beside it. At a date: what is proposed for every date.
    bool takeProposal(const QModelIndex& index);
    /// Leaves out what a name or a date is the head of, or takes it in again; empties a result.
    void leaveOut(const QModelIndex& index);

    /// The next cell, row by row, that is refused, asked about or without a place; round to the first; none where none
    /// is. Of a row or draw without a place the head alone.
    QModelIndex nextOpen(const QModelIndex& from) const;
    /// The first head or cell without a place, else the first refused one; none where all can be pasted or asked.
    QModelIndex firstLost() const;

    struct Tally
    {
        int accepted = 0;  ///< new or in place of another value
        int replaced = 0;  ///< of these, in place of another
        int same = 0;
        int asked = 0;
        int refused = 0;
        int unplaced = 0;  ///< without analyte or draw
        int leftOut = 0;
    };
    Tally tally() const;

    /// Writes what is accepted as one edit; texts that are asked about go to their cells with their question. What is
    /// refused, left out or without a place is not pasted. False where another child is open, or the file refused the
    /// edit.
    bool paste();
    /// The key of the sheet's cell to look at afterwards: the first that is asked about, else the first accepted.
    QString firstKey() const;

private:
    void readAgain();
    void takeDates();
    QStringList analyteNames() const;
    bool hasText(int row, int column) const;
    QString headProblem(int row, int column) const;
    QStringList drawWords(int column) const;
    QVariant head(int row, int column, int role) const;
    QVariant result(int row, int column, int role) const;
    QString resultText(const PastedCell& cell, const PastedRow& row) const;
    QString tip(const PastedCell& cell) const;
    QString keyAt(int row, int column) const;
    QString editName() const;

    LabGrid& m_grid;
    Session& m_session;
    Language m_language;
    Id m_child;
    PasteDecisions m_decisions;
    std::optional<PastedLabs> m_pasted;
};

}  // namespace daymark
