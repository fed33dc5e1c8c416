// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/check/check.h"
#include "domain/illness.h"
#include "models/fieldhistory.h"
#include "models/recordedit.h"
#include "models/refusedtext.h"
#include "session/session.h"

#include <algorithm>
#include <QAbstractTableModel>
#include <QFont>

namespace daymark {

/// What a sheet's cell says beside its text.
enum SheetRole {
    ProblemRole = Qt::UserRole + 200,  ///< QString: why the text standing in the cell is refused; empty: it is not
    QuestionRole,                      ///< QString: what is asked before the text standing in the cell is accepted
    ProposalRole,                      ///< QString: what was probably meant, "74 mg/L"
    HeadingRole,                       ///< bool: names the rows below it; nothing can be typed
    ComputedRole,                      ///< bool: derived, nothing can be typed
    FlagRole,                          ///< QString: "H", "L", "H†"
    MarkRole,     ///< QString: a word on how the value came here: "corrected", "confirmed", "reported"
    ChoicesRole,  ///< QStringList: the words that can stand here; absent: any text
    ToneRole,     ///< Tone, as int: how much the value wants to be looked at
    CopyRole,     ///< QString: as it goes into a spreadsheet, of a cell with its unit; absent: as shown
};

/// What a text typed into a cell comes to: the record with it, or why not (yet).
struct TypedCell
{
    std::optional<Record> record;  ///< accepted
    QString what;                  ///< name of the edit, "CRP on day 8"
    Message problem;               ///< refused, with the reason
    Message question;              ///< accepted only once this is answered
    QString proposal;              ///< what was probably meant, as it would be typed
    Message note;                  ///< accepted: what to know of it; empty where there is nothing
};

/// One of several texts typed at once, with what it comes to.
struct TypedText
{
    QString cellKey;
    QString text;
    TypedCell outcome;
};

/// A sheet over the open child: a text typed into a cell becomes one edit, or stays in the cell with its reason.
///
/// A refused text is a draft: shown in its cell, never in the record, kept for its child until it is retyped, accepted
/// or discarded, whatever page or child is open meanwhile.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    SheetModel(Session& session, const Language& language, QObject* parent = nullptr);
    ~SheetModel() override;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    /// Types a text. The same text typed again answers a standing question with yes. False where it was not accepted.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) final;

    /// Accepts the text a question is asked about; `why` is kept with the value.
    bool keep(const QModelIndex& index, const QString& why = {});
    /// Accepts what was probably meant instead; the text typed and `why` are kept beside it.
    bool takeProposal(const QModelIndex& index, const QString& why = {});
    /// Forgets the refused text; the accepted value stands again.
    void discardDraft(const QModelIndex& index);
    bool hasDraft(const QModelIndex& index) const { return draft(index) != nullptr; }
    /// Refused texts of the open child.
    int draftCount() const;
    /// Those of every child that was open.
    QList<RefusedText> refusedTexts() const;

    /// What a cell is known by whatever rows and columns come or go; empty where nothing can stand.
    virtual QString cellKey(const QModelIndex& index) const = 0;
    virtual QModelIndex cellOf(const QString& key) const;
    /// What is derived in a cell, to be explained; none where nothing is.
    virtual std::optional<Fact> whyOf(const QModelIndex&) const { return std::nullopt; }

    /// Where in the record a cell stands: for its history. Null where nothing can stand.
    virtual FieldPlace placeOf(const QModelIndex&) const { return {}; }

    /// Why nothing can be typed in a cell, and what to do instead; empty where it says so itself.
    virtual Message whyNotTyped(const QModelIndex&) const { return {}; }

    /// What is known of a text while it is typed: the value before and the change. Empty where there is nothing to say.
    virtual QString whileTyping(const QModelIndex&, const QString&) const { return {}; }

    /// A block of cells for a spreadsheet: rows as lines, cells between tabs, with the heads of rows and columns. One
    /// cell alone goes without heads and with its unit.
    QString blockText(const QModelIndex& first, const QModelIndex& last) const;
    /// Types the uppermost row of a block into the rows beneath it (one cell alone: what stands above, into it) as one
    /// edit; what is not accepted stays in its cell. False where something was not, or nothing could be copied; where
    /// none of many fits, none is left there.
    bool copyDown(const QModelIndex& first, const QModelIndex& last);

Q_SIGNALS:
    /// A text typed into this cell is in the record.
    void accepted(const QString& cellKey);
    /// What to know of a text that was accepted.
    void noted(const daymark::Message& note);
    /// The file refused an edit; the text stays in its cell.
    void refused(const daymark::Message& why);

protected:
    /// Of a cell without a draft.
    virtual QVariant cell(const QModelIndex& index, int role) const = 0;
    /// What typing `text` comes to; `confirmation`: the answer to a question asked before, empty where none was given.
    virtual TypedCell typed(const QModelIndex& index, const QString& text, const QString& confirmation) const = 0;
    /// What taking `proposal` for the refused `text` comes to.
    virtual TypedCell corrected(const QModelIndex& index, const QString& text, const QString& proposal,
                                const QString& why) const = 0;
    /// Reads the rows and columns of the record aside; their ids in order: as long as they stay the same, only data
    /// changed.
    virtual QStringList prepare() = 0;
    /// Shows what was prepared, with the data of the record.
    virtual void arrange() = 0;

    void refresh();
    Session& session() const { return m_session; }
    const Record& record() const { return m_session.record(); }
    const Language& language() const { return m_language; }
    QDate onset() const;
    const Episode* episode() const;
    /// The beginning of the keys of cells that have no row in the record yet: each illness has its own.
    QString newKey() const;
    /// Whether the row of a cell, or the illness of a new one, is in the record: a text in a row that was removed comes
    /// back with it and is nobody's until then.
    virtual bool isThere(const QString& cellKey) const;
    /// Of the head of rows that belong together.
    static QFont headingFont();
    bool accept(const QString& what, const Record& after);
    /// Accepts what is accepted of several texts as one edit named `what`; the others stay in their cells. False where
    /// one did, or the file refused the edit: then all of them stay.
    bool acceptAll(const QString& what, QList<TypedText> texts);
    /// The same where the record with all that is accepted is known already.
    bool acceptAll(const QString& what, const Record& after, const QList<TypedText>& texts);
    /// Accepts a block as one edit that fills `cells`; what was refused in them before is forgotten. Texts that are
    /// `asked` about stay in their cells, go when the edit is undone, and come back with it. False where the file
    /// refused: nothing is changed.
    bool acceptBlock(const QString& what, const Record& after, const QStringList& cells, const QList<TypedText>& asked);
    /// What is said where a column is added; all English sources, context "daymark".
    struct NewColumn
    {
        const char* noEpisode;
        const char* noTime;
        const char* name;     ///< of the edit: "New draw on %1"
        const char* isThere;  ///< one of that time is there already
    };
    /// The row of this time in the illness shown: the one that is there, else a new one, made by one edit. What waited
    /// for the time in the new column is typed again, now into its own cells. Refuses a time that cannot be.
    template <class Row>
    Result<Id> rowAt(const Moment& when, const NewColumn& words)
    {
        if (!episode()) return refuse(Message(words.noEpisode));
        if (when.isNull()) return refuse(Message(words.noTime));
        const Id illness = m_session.episode();
        if (auto why = checkMoment(when, record(), illness, m_session.today())) return refuse(*why);
        const QList<Row>& rows = record().*(tableOf<Row>().rows);
        const auto there = std::find_if(rows.begin(), rows.end(),
                                        [&](const Row& row) { return row.parent == illness && row.when == when; });
        Row row;
        if (there != rows.end()) {
            row = *there;
            Q_EMIT noted({words.isThere, {dayWords(when, onset())}});
        } else {
            row.id = Id::make();
            row.parent = illness;
            row.when = when;
            const Message name(words.name, {dayWords(when, onset())});
            const auto done = m_session.edit(m_language(name), withRow(record(), row));
            if (!done) return tl::unexpected(done.error());
        }
        retypeDrafts(newKey() + u'/', row.id.text() + u'/');
        return row.id;
    }
    /// Types the refused texts whose cell key begins with `from` again, in the cells whose key begins with `to`.
    void retypeDrafts(const QString& from, const QString& to);

private:
    struct Draft
    {
        QString text;
        TypedCell why;
    };
    /// Texts of a pasted block that are asked about: they come and go with its edit.
    struct Asked
    {
        Record before;
        Record after;
        QList<TypedText> texts;
        bool stand = true;
    };
    const Draft* draft(const QModelIndex& index) const;
    void followBlocks();
    void putDrafts(const QList<TypedText>& texts, bool stand);
    bool apply(const QModelIndex& index, const QString& text, TypedCell outcome);

    Session& m_session;
    Language m_language;
    QStringList m_shape;
    QHash<Id, QHash<QString, Draft>> m_drafts;
    QList<Asked> m_asked;
};

}  // namespace daymark
