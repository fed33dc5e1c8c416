// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/labverdict.h"
#include "models/sheetmodel.h"

namespace daymark {

/// The lab sheet of the episode shown: analytes down, grouped, draws across by time, and one column for a new draw.
///
/// A cell takes "98,4", "<0.3", "7.4 mg/dL", "0", "not done" (nd), "trace" or nothing, which are all different things.
/// It shows the value in the one unit of its row; what was typed, in which unit, stays with it.
class LabGrid : public SheetModel
{
    Q_OBJECT

public:
    LabGrid(Session& session, const Language& language, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QString cellKey(const QModelIndex& index) const override;
    FieldPlace placeOf(const QModelIndex& index) const override;
    QModelIndex cellOf(const QString& key) const override;

    bool isNewestLeft() const { return m_newestLeft; }
    void setNewestLeft(bool left);

    /// Shows the analytes of the whole list whose code or any name contains every word; all that are listed where
    /// empty.
    void setFilter(const QString& words);
    /// Shows a row of this child in the next unit of its analyte; what was typed keeps its own, and what is typed
    /// without a unit is in the one shown. Returns the unit; empty where there is no other.
    QString nextUnit(int row);

    /// The key of the first cell of an analyte in a draw.
    static QString keyOf(const QString& draw, const QString& row) { return draw + u'/' + row; }
    /// An analyte with the unit its row is shown in, whether it is listed or not.
    AnalyteRow shownAs(const QString& code) const;
    /// Writes what was pasted as one edit that fills `cells`; the texts `asked` about stay in their cells, and the rows
    /// of `codes` are listed. False where the file refused it.
    bool paste(const QString& what, const Record& after, const QStringList& cells, const QList<TypedText>& asked,
               const QStringList& codes);

    /// Lists an analyte that has no result yet: a code of the catalogue, of an own analyte, or of one that other
    /// children have, which becomes this child's by an edit. Returns its row; −1 where the file refused.
    int showAnalyte(const QString& code);
    /// The child's own analytes and, behind them, those offered from other children.
    const QList<OwnAnalyte>& knownOwn() const;
    /// The rows there could be and are not.
    QList<AnalyteRow> hiddenAnalytes() const;

    /// The column where a text waits for the date of its draw.
    int newDrawColumn() const;
    bool isNewDraw(const QModelIndex& index) const { return index.isValid() && index.column() == newDrawColumn(); }
    /// Makes the draw; the texts typed into the new column are accepted in it or stay there as refused ones. Refuses a
    /// moment before birth, after death or in the future. Returns its column.
    Result<int> addDraw(const Moment& when);
    /// Removes a draw with its results.
    bool removeDraw(int column);
    /// The draw of a column; null for the new one.
    const LabPanel* draw(int column) const;
    int columnOf(const Id& draw) const;

    /// What stands in a cell; null where nothing was accepted.
    const LabResult* result(const QModelIndex& index) const;
    /// The row's analyte; null for a heading.
    const AnalyteRow* analyte(int row) const;
    int rowOf(const QString& code) const;
    int firstRow() const { return m_rows.isEmpty() ? -1 : 1; }  ///< below the first heading
    /// The result beside its interval: see LabJudge::verdict().
    std::optional<Fact> whyOf(const QModelIndex& index) const override;
    /// The value before with its day, and the change to what is typed.
    QString whileTyping(const QModelIndex& index, const QString& text) const override;

protected:
    QVariant cell(const QModelIndex& index, int role) const override;
    TypedCell typed(const QModelIndex& index, const QString& text, const QString& confirmation) const override;
    TypedCell corrected(const QModelIndex& index, const QString& text, const QString& proposal,
                        const QString& why) const override;
    QStringList prepare() override;
    void arrange() override;

private:
    struct Row
    {
        AnalyteRow analyte;
        bool heading = false;
        int nth = 0;  ///< of several results of one analyte in one draw
        QString key() const;
    };
    /// Rows and columns, and the results of each draw.
    struct Layout
    {
        QList<LabPanel> draws;
        QHash<Id, QList<LabResult>> results;
        QList<Row> rows;
    };
    struct Before
    {
        LabResult result;
        LabValue value;
        Moment when;
    };
    QList<LabPanel> drawsInOrder() const;
    QList<Row> rowsInOrder(const Layout& layout) const;
    int drawAt(int column) const;
    bool passes(const AnalyteRow& row) const;
    std::optional<Before> before(const QModelIndex& index) const;
    QString changeWords(const QModelIndex& index, const LabResult& now) const;
    QString copyText(const LabResult& own, const AnalyteRow& row) const;
    LabVerdict verdict(const QModelIndex& index) const;
    /// "H", "L", with † where a treatment makes the value unreliable.
    QString flagText(const LabVerdict& verdict) const;
    QString tip(const QModelIndex& index) const;
    QString drawHeading(int column, int role) const;
    TypedCell store(const QModelIndex& index, LabResult result, const QString& confirmation) const;
    Message editName(const QModelIndex& index) const;

    bool m_newestLeft = false;
    QString m_filter;
    QHash<Id, QHash<QString, QString>> m_units;  ///< by child and analyte: the unit chosen for its row
    QHash<QString, int> m_rowAt;                 ///< by row key
    QHash<Id, QStringList> m_shown;              ///< by child: analytes listed by hand
    Layout m_next;                               ///< between prepare() and arrange()
    QList<LabPanel> m_draws;
    QList<Row> m_rows;
    QHash<QString, LabResult> m_results;  ///< by cell key
    /// What knownOwn() says, and of which child with which own analytes.
    struct Known
    {
        Id child;
        QList<OwnAnalyte> own;
        QList<OwnAnalyte> all;
    };
    mutable Known m_known;
    std::optional<LabJudge> m_judge;  ///< made anew with the rows
};

}  // namespace daymark
