// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labpaste.h"

#include "domain/catalogue/unitwords.h"
#include "models/labentry.h"
#include "models/momentwords.h"
#include "models/recordedit.h"
#include "models/tone.h"

#include <algorithm>

namespace daymark {

namespace {

using namespace Qt::StringLiterals;

}

LabPaste::LabPaste(const LabBlock& block, LabGrid& grid, Session& session, const Language& language,
                   const QModelIndex& at, QObject* parent)
    : QAbstractTableModel(parent),
      m_grid(grid),
      m_session(session),
      m_language(language),
      m_child(session.record().patient.id),
      m_decisions{block, {}, {}, {}}
{
    // What has no head is meant for where the cursor stands.
    int row = at.row();
    for (QString& name : m_decisions.block.names) {
        while (!grid.analyte(row) && row < grid.rowCount())
            ++row;
        const AnalyteRow* analyte = grid.analyte(row);
        if (name.isEmpty() && analyte) name = analyte->code;
        ++row;
    }
    int column = at.column();
    for (QString& date : m_decisions.block.dates) {
        const LabPanel* draw = grid.draw(column++);
        if (date.isEmpty() && draw) date = draw->when.text().replace(u'T', u' ');
    }
    readAgain();
}

int LabPaste::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_decisions.block.names.size()) + 1;
}

int LabPaste::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_decisions.block.dates.size()) + 1;
}

Qt::ItemFlags LabPaste::flags(const QModelIndex& index) const
{
    if (!index.isValid() || (index.row() == 0 && index.column() == 0)) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

bool LabPaste::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) return false;
    const QString text = value.toString().simplified();
    const int row = index.row() - 1;
    const int column = index.column() - 1;
    if (row < 0) {
        m_decisions.block.dates[column] = text;
        m_decisions.drawsOut.remove(column);
    } else if (column < 0) {
        m_decisions.block.names[row] = text;
        m_decisions.rowsOut.remove(row);
    } else {
        m_decisions.block.texts[row][column] = text;
        m_decisions.answers.remove({row, column});
    }
    readAgain();
    return true;
}

bool LabPaste::keep(const QModelIndex& index)
{
    if (index.data(QuestionRole).toString().isEmpty()) return false;
    m_decisions.answers[{index.row() - 1, index.column() - 1}].confirmation = m_language(confirmedAsTyped);
    readAgain();
    return true;
}

bool LabPaste::takeProposal(const QModelIndex& index)
{
    const QString proposal = index.data(ProposalRole).toString();
    if (proposal.isEmpty()) return false;
    if (index.row() == 0) {
        takeDates();
        return true;
    }
    const QString problem = index.data(ProblemRole).toString();
    const PasteAnswer answer{
        {}, index.data(Qt::EditRole).toString(), problem.isEmpty() ? index.data(QuestionRole).toString() : problem};
    m_decisions.block.texts[index.row() - 1][index.column() - 1] = proposal;
    m_decisions.answers.insert({index.row() - 1, index.column() - 1}, answer);
    readAgain();
    return true;
}

void LabPaste::takeDates()
{
    for (int column = 0; column < m_pasted->draws().size(); ++column) {
        const QString& proposal = m_pasted->draws().at(column).proposal;
        if (!proposal.isEmpty()) m_decisions.block.dates[column] = proposal;
    }
    readAgain();
}

void LabPaste::leaveOut(const QModelIndex& index)
{
    const int row = index.row() - 1;
    const int column = index.column() - 1;
    if (!index.isValid() || (row < 0 && column < 0)) return;
    if (row >= 0 && column >= 0) {
        setData(index, QString());
        return;
    }
    QSet<int>& out = row < 0 ? m_decisions.drawsOut : m_decisions.rowsOut;
    const int at = row < 0 ? column : row;
    if (!out.remove(at)) out.insert(at);
    readAgain();
}

QModelIndex LabPaste::nextOpen(const QModelIndex& from) const
{
    const int columns = columnCount();
    const int all = rowCount() * columns;
    const int start = from.isValid() ? from.row() * columns + from.column() : -1;
    for (int step = 1; step <= all; ++step) {
        const int at = (start + step) % all;
        const QModelIndex cell = index(at / columns, at % columns);
        if (!cell.data(ProblemRole).toString().isEmpty() || !cell.data(QuestionRole).toString().isEmpty()) return cell;
    }
    return {};
}

QModelIndex LabPaste::firstLost() const
{
    QModelIndex refused;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QModelIndex at = index(row, column);
            if (at.data(ProblemRole).toString().isEmpty()) continue;
            const bool isRefused = row > 0 && column > 0 && m_pasted->cell(row - 1, column - 1).is == Pasted::Refused;
            if (!isRefused) return at;
            if (!refused.isValid()) refused = at;
        }
    }
    return refused;
}

LabPaste::Tally LabPaste::tally() const
{
    return {m_pasted->count(Pasted::Accepted), m_pasted->replaced(),
            m_pasted->count(Pasted::Same),     m_pasted->count(Pasted::Asked),
            m_pasted->count(Pasted::Refused),  m_pasted->count(Pasted::Unplaced),
            m_pasted->count(Pasted::LeftOut)};
}

void LabPaste::readAgain()
{
    m_pasted.emplace(m_decisions, m_session, m_language, m_grid.knownOwn(),
                     [this](const QString& code) { return m_grid.shownAs(code); });
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

QString LabPaste::keyAt(int row, int column) const
{
    return LabGrid::keyOf(m_pasted->draws().at(column).panel.id.text(), m_pasted->rows().at(row).analyte.code);
}

QString LabPaste::editName() const
{
    const int accepted = m_pasted->count(Pasted::Accepted);
    return m_language(accepted > 0
                          ? Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n result(s) pasted"), accepted)
                          : Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n draw(s) pasted"), m_pasted->newDraws()));
}

bool LabPaste::paste()
{
    if (m_session.record().patient.id != m_child) return false;
    QList<TypedText> asked;
    QStringList cells;
    QStringList codes;
    for (int row = 0; row < m_pasted->rows().size(); ++row) {
        const PastedRow& own = m_pasted->rows().at(row);
        for (int column = 0; column < m_pasted->draws().size(); ++column) {
            const PastedCell& cell = m_pasted->cell(row, column);
            if (cell.is == Pasted::Accepted || cell.is == Pasted::Same) cells << keyAt(row, column);
            if (cell.is != Pasted::Asked) continue;
            TypedCell outcome;
            outcome.question = cell.words;
            outcome.proposal = cell.proposal;
            // In its cell the text stands alone: with the unit of its head.
            asked << TypedText{keyAt(row, column), labEntryText(cell.result, own.analyte.unit), outcome};
            if (!codes.contains(own.analyte.code)) codes << own.analyte.code;
        }
    }
    return m_grid.paste(editName(), m_pasted->after(), cells, asked, codes);
}

QString LabPaste::firstKey() const
{
    for (const Pasted wanted : {Pasted::Asked, Pasted::Accepted}) {
        for (int row = 0; row < m_pasted->rows().size(); ++row) {
            for (int column = 0; column < m_pasted->draws().size(); ++column) {
                if (m_pasted->cell(row, column).is == wanted) return keyAt(row, column);
            }
        }
    }
    return {};
}

QStringList LabPaste::drawWords(int column) const
{
    const PastedDraw& draw = m_pasted->draws().at(column);
    if (draw.leftOut) return {m_language(QT_TRANSLATE_NOOP("daymark", "left out"))};
    if (!draw.problem.isEmpty())
        return {symbolOf(Tone::Alarm) + u' ' + m_language(QT_TRANSLATE_NOOP("daymark", "no place"))};
    const QDate onset = m_session.onset();
    QStringList words{dayHeading(draw.panel.when, onset, m_language, true),
                      dateHeading(draw.panel.when, onset, m_language)};
    if (draw.isNew) words << m_language(QT_TRANSLATE_NOOP("daymark", "new draw"));
    words.removeAll(QString());
    return words;
}

QVariant LabPaste::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? columnCount() : rowCount())) return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    if (section == 0) {
        return m_language(across ? QT_TRANSLATE_NOOP("daymark", "as written")
                                 : QT_TRANSLATE_NOOP("daymark", "Date as written"));
    }
    if (across) return drawWords(section - 1).join(role == Qt::DisplayRole ? u"\n"_s : u", "_s);
    const PastedRow& row = m_pasted->rows().at(section - 1);
    if (row.leftOut) return m_language(QT_TRANSLATE_NOOP("daymark", "left out"));
    if (!row.problem.isEmpty())
        return QString(symbolOf(Tone::Alarm) + u' ' + m_language(QT_TRANSLATE_NOOP("daymark", "no place")));
    const QString name = m_language(row.analyte.name);
    return row.analyte.unit.isEmpty() ? name : name + u", "_s + m_language(unitWords(row.analyte.unit));
}

QVariant LabPaste::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int row = index.row() - 1;
    const int column = index.column() - 1;
    if (row < 0 && column < 0) return {};
    return row < 0 || column < 0 ? head(row, column, role) : result(row, column, role);
}

/// Whether something stands beside a head.
bool LabPaste::hasText(int row, int column) const
{
    const QList<QStringList>& texts = m_decisions.block.texts;
    if (column >= 0)
        return std::any_of(texts.cbegin(), texts.cend(),
                           [&](const QStringList& each) { return !each.at(column).isEmpty(); });
    return std::any_of(texts.at(row).cbegin(), texts.at(row).cend(),
                       [](const QString& text) { return !text.isEmpty(); });
}

/// Why a head has no place; empty where it has one, or needs none.
QString LabPaste::headProblem(int row, int column) const
{
    const bool leftOut = row < 0 ? m_pasted->draws().at(column).leftOut : m_pasted->rows().at(row).leftOut;
    if (leftOut || !hasText(row, column)) return {};
    return m_language(row < 0 ? m_pasted->draws().at(column).problem : m_pasted->rows().at(row).problem);
}

/// What a row can be: every analyte by its code and by the name the window has for it. Codes come first, so that one
/// that is typed whole ("K") is never completed to another one.
QStringList LabPaste::analyteNames() const
{
    QStringList codes;
    QStringList names;
    for (const AnalyteRow& analyte : analyteRows(m_grid.knownOwn())) {
        codes << analyte.code;
        names << m_language(analyte.name);
    }
    std::stable_sort(codes.begin(), codes.end(),
                     [](const QString& a, const QString& b) { return a.size() < b.size(); });
    return codes + names;
}

QVariant LabPaste::head(int row, int column, int role) const
{
    const QString written = row < 0 ? m_decisions.block.dates.at(column) : m_decisions.block.names.at(row);
    const bool leftOut = row < 0 ? m_pasted->draws().at(column).leftOut : m_pasted->rows().at(row).leftOut;
    switch (role) {
        case Qt::EditRole:
            return written;
        case Qt::DisplayRole:
            return written.isEmpty() && !headProblem(row, column).isEmpty() ? u"?"_s : written;
        case ProblemRole:
            return headProblem(row, column);
        case ProposalRole:
            return row < 0 && !leftOut ? m_pasted->draws().at(column).proposal : QString();
        case ChoicesRole:
            return row < 0 ? QStringList() : analyteNames();
        case ComputedRole:
            return leftOut;
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            if (leftOut) return m_language(QT_TRANSLATE_NOOP("daymark", "left out; Del takes it in again"));
            if (const QString problem = headProblem(row, column); !problem.isEmpty()) return problem;
            return row < 0 ? drawWords(column).join(u", "_s)
                           : headerData(row + 1, Qt::Vertical, Qt::AccessibleTextRole).toString();
        default:
            return {};
    }
}

/// "26 mg/dL = 260", "255 → 260".
QString LabPaste::resultText(const PastedCell& cell, const PastedRow& row) const
{
    QString now = m_pasted->shown(cell.result, row);
    const QString& unit = cell.result.unit;
    if (cell.result.state == ResultState::Measured && !unit.isEmpty() && unit != row.analyte.unit &&
        cell.result.text != now)
        now = cell.result.text + u' ' + unit + u" = "_s + now;
    return cell.before.isEmpty() || cell.is == Pasted::Same ? now : cell.before + u" → "_s + now;
}

QString LabPaste::tip(const PastedCell& cell) const
{
    if (cell.is == Pasted::Unplaced)
        return m_language(Message(QT_TRANSLATE_NOOP("daymark", "No place: %1"), {cell.words}));
    if (cell.is == Pasted::Refused)
        return m_language(Message(QT_TRANSLATE_NOOP("daymark", "Not pasted: %1"), {cell.words}));
    if (cell.is == Pasted::Asked) return m_language(cell.words);
    if (cell.is == Pasted::LeftOut) return m_language(QT_TRANSLATE_NOOP("daymark", "left out"));
    if (cell.is == Pasted::Same) return m_language(QT_TRANSLATE_NOOP("daymark", "stands there already"));
    if (cell.is == Pasted::Accepted && !cell.before.isEmpty())
        return m_language(Message(QT_TRANSLATE_NOOP("daymark", "in place of %1"), {cell.before}));
    return {};
}

QVariant LabPaste::result(int row, int column, int role) const
{
    const PastedCell& cell = m_pasted->cell(row, column);
    const PastedRow& own = m_pasted->rows().at(row);
    const bool placed = own.problem.isEmpty() && m_pasted->draws().at(column).problem.isEmpty();
    switch (role) {
        case Qt::EditRole:
            return m_decisions.block.texts.at(row).at(column);
        case Qt::DisplayRole:
            return cell.is == Pasted::Accepted || cell.is == Pasted::Same ? resultText(cell, own)
                                                                          : m_decisions.block.texts.at(row).at(column);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        case ProblemRole:
            // Where a whole row or draw has no place, its head says so.
            return cell.is == Pasted::Refused || (cell.is == Pasted::Unplaced && placed) ? m_language(cell.words)
                                                                                         : QString();
        case QuestionRole:
            return cell.is == Pasted::Asked ? m_language(cell.words) : QString();
        case ProposalRole:
            return cell.proposal;
        case ComputedRole:
            return cell.is == Pasted::Same || cell.is == Pasted::LeftOut || cell.is == Pasted::Unplaced;
        case ToneRole:
            return int(cell.is == Pasted::Accepted && !cell.before.isEmpty() ? Tone::Accent : Tone::Neutral);
        case MarkRole:
            return cell.result.originalText.isEmpty() && cell.result.confirmation.isEmpty()
                       ? QString()
                       : m_language(QT_TRANSLATE_NOOP("daymark", "confirmed"));
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return tip(cell);
        default:
            return {};
    }
}

}  // namespace daymark
