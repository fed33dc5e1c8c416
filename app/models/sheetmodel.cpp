// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheetmodel.h"

#include "models/recordedit.h"

namespace daymark {

namespace {

const QString newWord = QStringLiteral("new ");

/// The next cell above that can hold something.
QModelIndex nextAbove(const QModelIndex& index)
{
    QModelIndex up = index.siblingAtRow(index.row() - 1);
    while (up.isValid() && !up.flags().testFlag(Qt::ItemIsEnabled))
        up = up.siblingAtRow(up.row() - 1);
    return up;
}

}  // namespace

SheetModel::SheetModel(Session& session, const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_language(language)
{
    connect(&session, &Session::childOpened, this, &SheetModel::refresh);
    connect(&session, &Session::recordChanged, this, &SheetModel::refresh);
    connect(&session, &Session::settingsChanged, this, &SheetModel::refresh);
}

SheetModel::~SheetModel() = default;

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Draft* standing = draft(index);
    if (!standing) return cell(index, role);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
        case CopyRole:
            return standing->text;
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return m_language(standing->why.problem.isEmpty() ? standing->why.question : standing->why.problem);
        case ProblemRole:
            return m_language(standing->why.problem);
        case QuestionRole:
            return m_language(standing->why.question);
        case ProposalRole:
            return standing->why.proposal;
        case FlagRole:
        case MarkRole:
            return {};
        default:
            return cell(index, role);
    }
}

bool SheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    if (!flags(index).testFlag(Qt::ItemIsEditable)) return false;
    const QString text = withoutControls(value.toString()).simplified();
    const Draft* standing = draft(index);
    if (standing && standing->text == text && !standing->why.question.isEmpty()) return keep(index);
    return apply(index, text, typed(index, text, {}));
}

bool SheetModel::keep(const QModelIndex& index, const QString& why)
{
    const Draft* standing = draft(index);
    if (!standing || standing->why.question.isEmpty()) return false;
    const QString text = standing->text;
    const QString answer = why.isEmpty() ? m_language(confirmedAsTyped) : withoutControls(why);
    return apply(index, text, typed(index, text, answer));
}

bool SheetModel::takeProposal(const QModelIndex& index, const QString& why)
{
    const Draft* standing = draft(index);
    if (!standing || standing->why.proposal.isEmpty()) return false;
    const TypedCell refusal = standing->why;
    const QString text = standing->text;
    const QString reason = !why.isEmpty() ? withoutControls(why)
                                          : m_language(refusal.problem.isEmpty() ? refusal.question : refusal.problem);
    return apply(index, text, corrected(index, text, refusal.proposal, reason));
}

void SheetModel::discardDraft(const QModelIndex& index)
{
    if (!draft(index)) return;
    m_drafts[record().patient.id].remove(cellKey(index));
    Q_EMIT dataChanged(index, index);
}

int SheetModel::draftCount() const
{
    const auto own = m_drafts.constFind(record().patient.id);
    if (own == m_drafts.cend()) return 0;
    return int(std::count_if(own->keyBegin(), own->keyEnd(), [this](const QString& key) { return isThere(key); }));
}

QList<RefusedText> SheetModel::refusedTexts() const
{
    QList<RefusedText> texts;
    for (auto drafts = m_drafts.cbegin(); drafts != m_drafts.cend(); ++drafts) {
        for (auto draft = drafts->cbegin(); draft != drafts->cend(); ++draft) {
            if (!(drafts.key() == record().patient.id) || isThere(draft.key()))
                texts << RefusedText{drafts.key(), draft->text};
        }
    }
    return texts;
}

QModelIndex SheetModel::cellOf(const QString& key) const
{
    if (key.isEmpty()) return {};
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (cellKey(index(row, column)) == key) return index(row, column);
        }
    }
    return {};
}

void SheetModel::refresh()
{
    QStringList now = prepare();
    if (now != m_shape) {
        beginResetModel();
        m_shape = std::move(now);
        arrange();
        endResetModel();
        return;
    }
    arrange();
    if (rowCount() == 0 || columnCount() == 0) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

QDate SheetModel::onset() const
{
    return m_session.onset();
}

const Episode* SheetModel::episode() const
{
    return m_session.shownEpisode();
}

QString SheetModel::newKey() const
{
    return newWord + m_session.episode().text();
}

bool SheetModel::isThere(const QString& cellKey) const
{
    const QString row = cellKey.section(u'/', 0, 0);
    const Id id = Id::fromText(row.startsWith(newWord) ? row.mid(newWord.size()) : row);
    return id.isNull() || holds(record(), id);
}

QFont SheetModel::headingFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

QString SheetModel::blockText(const QModelIndex& first, const QModelIndex& last) const
{
    const auto text = [](const QVariant& copied, const QVariant& shown) {
        return (copied.isValid() ? copied : shown).toString().simplified();
    };
    const auto head = [&](int section, Qt::Orientation way) {
        return text(headerData(section, way, CopyRole), headerData(section, way, Qt::DisplayRole));
    };
    if (!first.isValid() || !last.isValid()) return {};
    if (first == last) return text(first.data(CopyRole), first.data());
    QStringList heads{QString()};
    for (int column = first.column(); column <= last.column(); ++column)
        heads << head(column, Qt::Horizontal);
    QStringList lines{heads.join(u'\t')};
    for (int row = first.row(); row <= last.row(); ++row) {
        QStringList cells{head(row, Qt::Vertical)};
        for (int column = first.column(); column <= last.column(); ++column)
            cells << index(row, column).data().toString().simplified();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

bool SheetModel::copyDown(const QModelIndex& first, const QModelIndex& last)
{
    if (!first.isValid() || !last.isValid()) return false;
    QList<TypedText> texts;
    for (int column = first.column(); column <= last.column(); ++column) {
        const QModelIndex top = index(first.row(), column);
        const QModelIndex from = first.row() == last.row() ? nextAbove(top) : top;
        if (!from.isValid()) continue;
        const QString text = from.data(Qt::EditRole).toString();
        for (int row = from.row() + 1; row <= last.row(); ++row) {
            const QModelIndex cell = index(row, column);
            if (cell.flags().testFlag(Qt::ItemIsEditable))
                texts << TypedText{cellKey(cell), text, typed(cell, text, {})};
        }
    }
    if (texts.isEmpty()) return false;
    const auto fits = [](const TypedText& each) { return each.outcome.record.has_value(); };
    // Into one cell it is typed like any text; many that fit nowhere are nothing that Undo could take back.
    if (texts.size() > 1 && std::none_of(texts.cbegin(), texts.cend(), fits)) {
        const TypedCell& why = texts.first().outcome;
        Q_EMIT refused({QT_TRANSLATE_NOOP("daymark", "Nothing was copied down, for no value fits there: %1"),
                        {why.problem.isEmpty() ? why.question : why.problem}});
        return false;
    }
    return acceptAll(m_language(QT_TRANSLATE_NOOP("daymark", "Copied down")), std::move(texts));
}

bool SheetModel::acceptAll(const QString& what, QList<TypedText> texts)
{
    Record after = record();
    for (const TypedText& each : texts) {
        if (each.outcome.record) after = withChanges(std::move(after), record(), *each.outcome.record);
    }
    return acceptAll(what, after, texts);
}

bool SheetModel::acceptAll(const QString& what, const Record& after, const QList<TypedText>& texts)
{
    const auto done = m_session.edit(what, after);
    auto& own = m_drafts[record().patient.id];
    bool all = done.has_value();
    for (TypedText each : texts) {
        own.remove(each.cellKey);
        if (done && each.outcome.record) continue;
        if (each.outcome.record) {
            each.outcome.record.reset();
            each.outcome.problem = done.error().message;
        }
        all = false;
        own.insert(each.cellKey, {each.text, std::move(each.outcome)});
    }
    if (!done) Q_EMIT refused(done.error().message);
    if (rowCount() > 0 && columnCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return all;
}

bool SheetModel::acceptBlock(const QString& what, const Record& after, const QStringList& cells,
                             const QList<TypedText>& asked)
{
    const Record before = record();
    if (!accept(what, after)) return false;
    for (const QString& key : cells)
        m_drafts[record().patient.id].remove(key);
    putDrafts(asked, true);
    if (asked.isEmpty() || before == after) return true;
    m_asked << Asked{before, after, asked};
    connect(m_session.history(), &QUndoStack::indexChanged, this, &SheetModel::followBlocks, Qt::UniqueConnection);
    return true;
}

void SheetModel::followBlocks()
{
    for (Asked& asked : m_asked) {
        if (!(record() == (asked.stand ? asked.before : asked.after))) continue;
        asked.stand = !asked.stand;
        putDrafts(asked.texts, asked.stand);
    }
}

/// Lets texts stand in their cells, or takes back those that still do.
void SheetModel::putDrafts(const QList<TypedText>& texts, bool stand)
{
    auto& own = m_drafts[record().patient.id];
    for (const TypedText& each : texts) {
        const auto there = own.constFind(each.cellKey);
        if (stand)
            own.insert(each.cellKey, {each.text, each.outcome});
        else if (there != own.cend() && there->text == each.text)
            own.erase(there);
    }
    if (rowCount() > 0 && columnCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool SheetModel::accept(const QString& what, const Record& after)
{
    const auto done = m_session.edit(what, after);
    if (!done) Q_EMIT refused(done.error().message);
    return done.has_value();
}

void SheetModel::retypeDrafts(const QString& from, const QString& to)
{
    const auto own = m_drafts.value(record().patient.id);
    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        if (!it.key().startsWith(from)) continue;
        const QModelIndex cell = cellOf(to + it.key().mid(from.size()));
        if (!cell.isValid()) continue;
        discardDraft(cellOf(it.key()));
        setData(cell, it->text);
    }
}

const SheetModel::Draft* SheetModel::draft(const QModelIndex& index) const
{
    const auto own = m_drafts.constFind(record().patient.id);
    if (own == m_drafts.cend() || own->isEmpty()) return nullptr;
    const auto found = own->constFind(cellKey(index));
    return found == own->cend() ? nullptr : &*found;
}

bool SheetModel::apply(const QModelIndex& index, const QString& text, TypedCell outcome)
{
    const QString key = cellKey(index);
    auto& own = m_drafts[record().patient.id];
    if (!outcome.record) {
        own.insert(key, {text, std::move(outcome)});
        Q_EMIT dataChanged(index, index);
        return false;
    }
    // The draft goes first: the edit refreshes every cell. It comes back where the file refuses the edit.
    own.remove(key);
    const Record after = *std::move(outcome.record);
    if (after == record()) {
        Q_EMIT dataChanged(index, index);
        return true;
    }
    const QPersistentModelIndex cell(index);
    const auto done = m_session.edit(outcome.what, after);
    if (done) {
        Q_EMIT accepted(key);
        if (!outcome.note.isEmpty()) Q_EMIT noted(outcome.note);
        return true;
    }
    outcome.record.reset();
    outcome.problem = done.error().message;
    m_drafts[record().patient.id].insert(key, {text, std::move(outcome)});
    Q_EMIT refused(done.error().message);
    if (cell.isValid()) Q_EMIT dataChanged(cell, cell);
    return false;
}

}  // namespace daymark
