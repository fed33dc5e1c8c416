// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fieldhistory.h"
#include "models/refusedtext.h"
#include "models/rowedit.h"

#include <QAbstractTableModel>
#include <QHash>

namespace daymark {

/// A column of a row table: a field; a number with the field that holds its unit, typed together; or the day of
/// illness of a moment (of one typed as a day of illness: its date).
struct RowColumn
{
    const char* key;
    const char* unitKey = nullptr;  ///< the field of the unit
    bool isDay = false;             ///< shows the day of illness of `key`, and is not typed
};

/// One list of the record below one parent as a sheet: a row a line, chosen fields across, and an empty last line that
/// becomes a row when something is typed in it. Rows stand in order of time when the child is opened; what is entered
/// afterwards stays where it was typed until then.
///
/// Text that cannot be accepted stays in its cell with its sentence (RefusedRole), also across a change of child;
/// setting the accepted value again takes it back. An unusual value is asked about first; the same text again keeps it.
class RowTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `language` is read whenever something is shown and must outlive the model.
    RowTableModel(Session& session, const RowKind& kind, QList<RowColumn> columns, const Language& language,
                  QObject* parent = nullptr);

    /// The row in this line; null in the empty last line.
    Id rowId(int line) const { return m_rows.value(line); }
    int lineOf(const Id& row) const { return int(m_rows.indexOf(row)); }
    /// Where in the record a cell stands: for its history.
    FieldPlace fieldPlaceOf(const QModelIndex& index) const;
    /// Of every child that was open.
    QList<RefusedText> refusedTexts() const;
    /// A text stands refused somewhere; its cell, else an invalid index.
    QModelIndex firstRefused() const;
    /// Takes what was probably meant instead of a text that is refused or asked about; false where nothing is proposed.
    bool takeMeant(const QModelIndex& index);
    /// Forgets the refused text of a cell: the accepted value stands again.
    void takeBack(const QModelIndex& index);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes the text as typed (of a code: the code).
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// One edit for all of them.
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

protected:
    /// A text that is more than one value of one row.
    struct Several
    {
        Result<Record> after;  ///< the record with all of them; or why not
        QString name;          ///< of the edit
        Message words;         ///< what would be entered
        Message question;      ///< asked before it is; empty where there is nothing to ask
    };
    /// What a text typed into a cell comes to where it is more than one value; none where it is one.
    virtual std::optional<Several> several(const QModelIndex&, const QString&) const { return std::nullopt; }
    const Record& record() const { return m_record; }
    QDate today() const { return m_session.today(); }
    const Language& language() const { return m_language; }
    RowPlace placeOf(int line) const;

Q_SIGNALS:
    /// A text became several rows: the next one is typed into the empty line.
    void severalEntered();
    /// The last chance to accept what is being typed for the child shown until now.
    void aboutToShowAnother();
    /// A removal was refused.
    void refused(const daymark::Message& why);

private:
    struct Column : RowColumn
    {
        int field = -1;
        int unit = -1;
    };
    struct CellKey
    {
        Id child;
        Id parent;
        Id row;
        int column = 0;
        friend bool operator==(const CellKey&, const CellKey&) = default;
        friend size_t qHash(const CellKey& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.child, key.parent, key.row, key.column);
        }
    };
    struct Refused
    {
        QString text;
        Message why;
        bool asked = false;  ///< only a question: the same text again is the answer
    };

    void showAnother();
    void follow();
    void insertRestored(const QList<Id>& wanted);
    CellKey keyOf(const QModelIndex& index) const;
    const FieldInfo& fieldOf(const Column& column) const { return m_kind.fields()[column.field]; }
    QVariant valueOf(const QModelIndex& index) const;
    QString shown(const QModelIndex& index) const;
    QString typed(const QModelIndex& index) const;
    QString otherWords(const Moment& moment, const QModelIndex& index) const;
    EntryContext contextOf(const QModelIndex& index) const;
    Result<QList<FieldValue>> read(const QModelIndex& index, const QVariant& value) const;
    Result<void> write(const QModelIndex& index, const QList<FieldValue>& values);
    Result<void> writeTyped(const QModelIndex& index, const QVariant& value, bool isAnswer,
                            std::optional<Message>& asked);
    QString explanation(const QModelIndex& index) const;
    QString editName(const QModelIndex& index) const;

    Session& m_session;
    const RowKind& m_kind;
    const Language& m_language;
    QList<Column> m_columns;
    Record m_record;
    Id m_parent;
    bool m_isReadOnly = false;
    QList<Id> m_rows;
    QHash<CellKey, Refused> m_refused;
    Id m_made;  ///< the row the empty line is becoming
};

}  // namespace daymark
