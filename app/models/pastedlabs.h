// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/labs.h"
#include "models/labblock.h"
#include "session/session.h"

#include <functional>
#include <QSet>

namespace daymark {

/// What becomes of a pasted text.
enum class Pasted { Empty, Accepted, Same, Asked, Refused, Unplaced, LeftOut };

struct PastedRow
{
    AnalyteRow analyte;
    QString unit;     ///< of the head; empty: as the sheet shows the analyte
    Message problem;  ///< the row has no place
    bool leftOut = false;
};

struct PastedDraw
{
    LabPanel panel;
    bool isNew = false;
    Message problem;   ///< the draw has no place
    QString proposal;  ///< the date that was probably meant
    bool leftOut = false;
};

struct PastedCell
{
    Pasted is = Pasted::Empty;
    LabResult result;
    QString before;  ///< as shown; empty where nothing stood there
    Message words;   ///< problem or question
    QString proposal;
};

/// What was said about one pasted text in the preview.
struct PasteAnswer
{
    QString confirmation;  ///< to its question
    QString original;      ///< what was pasted before a correction
    QString correction;
};

/// A block with what was decided about it; places count from 0, heads stand at −1.
struct PasteDecisions
{
    LabBlock block;
    QHash<std::pair<int, int>, PasteAnswer> answers;
    QSet<int> rowsOut;
    QSet<int> drawsOut;
};

/// What each text of a block becomes in the record of the open child, and the record with all that is accepted. The
/// record itself is only looked at.
class PastedLabs
{
public:
    /// `own`: the analytes beside the catalogue that a head can name, the child's and others'; `shownAs`: an analyte
    /// with the unit its row is shown in.
    PastedLabs(const PasteDecisions& decisions, const Session& session, const Language& language,
               const QList<OwnAnalyte>& own, const std::function<AnalyteRow(const QString&)>& shownAs);

    const QList<PastedRow>& rows() const { return m_rows; }
    const QList<PastedDraw>& draws() const { return m_draws; }
    const PastedCell& cell(int row, int column) const { return m_cells.at(row).at(column); }
    int count(Pasted is) const;
    /// Accepted in place of another value.
    int replaced() const;
    /// New draws with something in them.
    int newDraws() const;
    /// The record with what is accepted, and the draws and own analytes of what is asked about, too.
    Record after() const;
    /// A result in the unit its row is shown in.
    QString shown(const LabResult& result, const PastedRow& row) const;

private:
    PastedRow readRow(const QString& text, bool leftOut) const;
    PastedDraw readDraw(const QString& text, bool leftOut) const;
    void placeResults(const PasteDecisions& decisions);
    PastedCell readCell(const QString& text, const PastedRow& row, const PastedDraw& draw,
                        const PasteAnswer& answer) const;
    Record besides(int column) const;
    void judge(int column);
    void decide(int column, Pasted is);
    bool isFilled(int column) const;
    bool isUsed(const OwnAnalyte& analyte) const;

    const Session& m_session;
    Language m_language;
    QList<OwnAnalyte> m_own;
    std::function<AnalyteRow(const QString&)> m_shownAs;
    QHash<QString, LabResult> m_before;  ///< by draw and analyte
    QHash<Id, QList<LabResult>> m_ofDraw;
    QList<PastedRow> m_rows;
    QList<PastedDraw> m_draws;
    QList<QList<PastedCell>> m_cells;
};

}  // namespace daymark
