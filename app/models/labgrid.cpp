// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labgrid.h"

#include "base/plainletters.h"
#include "domain/catalogue/analytenames.h"
#include "domain/catalogue/unitwords.h"
#include "domain/check/check.h"
#include "domain/check/limits.h"
#include "domain/illness.h"
#include "models/labentry.h"
#include "models/ownanalyte.h"
#include "models/recordedit.h"
#include "models/rowkind.h"

namespace daymark {

using namespace Qt::StringLiterals;

QString LabGrid::Row::key() const
{
    if (heading) return u"#"_s + QString::number(int(analyte.group));
    return nth == 0 ? analyte.code : analyte.code + u'~' + QString::number(nth);
}

LabGrid::LabGrid(Session& session, const Language& language, QObject* parent) : SheetModel(session, language, parent)
{
    refresh();
}

int LabGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LabGrid::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !episode()) return 0;
    return int(m_draws.size()) + 1;
}

QModelIndex LabGrid::cellOf(const QString& key) const
{
    const auto cut = key.indexOf(u'/');
    const int row = cut < 0 ? -1 : m_rowAt.value(key.mid(cut + 1), -1);
    const QString draw = key.left(cut);
    const int column = draw == newKey() ? newDrawColumn() : columnOf(Id::fromText(draw));
    return row < 0 || column < 0 || columnCount() == 0 ? QModelIndex() : index(row, column);
}

QVariant LabGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (section < 0 || section >= columnCount()) return {};
        const LabPanel* panel = draw(section);
        if (role == CopyRole) return panel ? panel->when.text().replace(u'T', u' ') : QString();
        return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
                   ? QVariant(drawHeading(section, role))
                   : QVariant();
    }
    if (section < 0 || section >= m_rows.size()) return {};
    const Row& row = m_rows.at(section);
    if (row.heading) {
        if (role == HeadingRole) return true;
        if (role == Qt::FontRole) return headingFont();
        return role == Qt::DisplayRole ? QVariant(language()(codeOf(row.analyte.group).label)) : QVariant();
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        const QString name = language()(row.analyte.name);
        return row.analyte.unit.isEmpty() ? name : name + u", "_s + language()(unitWords(row.analyte.unit));
    }
    return {};
}

Qt::ItemFlags LabGrid::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows.at(index.row()).heading) return Qt::NoItemFlags;
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return session().isChildReadOnly() ? seen : seen | Qt::ItemIsEditable;
}

QString LabGrid::cellKey(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const LabPanel* panel = draw(index.column());
    return keyOf(panel ? panel->id.text() : newKey(), m_rows.at(index.row()).key());
}

FieldPlace LabGrid::placeOf(const QModelIndex& index) const
{
    const LabPanel* panel = draw(index.column());
    const AnalyteRow* row = analyte(index.row());
    if (!panel || !row) return {};
    const LabResult* own = result(index);
    return {QStringLiteral("lab_result"),
            own ? own->id : Id(),
            {},
            {{QStringLiteral("parent"), panel->id.text()}, {QStringLiteral("analyte"), row->code}}};
}

void LabGrid::setNewestLeft(bool left)
{
    if (m_newestLeft == left) return;
    beginResetModel();
    m_newestLeft = left;
    endResetModel();
}

void LabGrid::setFilter(const QString& words)
{
    if (m_filter == words.simplified()) return;
    m_filter = words.simplified();
    refresh();
}

QString LabGrid::nextUnit(int row)
{
    const AnalyteRow* shown = analyte(row);
    if (!shown || shown->units.size() < 2) return {};
    const qsizetype at = shown->units.indexOf(shown->unit);
    const QString unit = shown->units.at((at + 1) % shown->units.size());
    m_units[record().patient.id].insert(shown->code, unit);
    refresh();
    return unit;
}

AnalyteRow LabGrid::shownAs(const QString& code) const
{
    AnalyteRow row = analyteRow(code, knownOwn());
    row.unit = m_units.value(record().patient.id).value(code, row.unit);
    return row;
}

bool LabGrid::paste(const QString& what, const Record& after, const QStringList& cells, const QList<TypedText>& asked,
                    const QStringList& codes)
{
    if (!acceptBlock(what, after, cells, asked)) return false;
    m_shown[record().patient.id] << codes;
    refresh();
    return true;
}

const QList<OwnAnalyte>& LabGrid::knownOwn() const
{
    const Id& child = record().patient.id;
    const QList<OwnAnalyte>& own = record().ownAnalytes;
    if (m_known.child != child || m_known.own != own) {
        const auto others = session().told(session().registry().ownAnalytesBeside(child));
        m_known = {child, own, own + offered(others, record(), language())};
    }
    return m_known.all;
}

int LabGrid::showAnalyte(const QString& code)
{
    const OwnAnalyte* known = findOwn(code, knownOwn());
    if (known && !find(record().ownAnalytes, known->id)) {
        const OwnAnalyte added = *known;
        if (!accept(language()(addingOf(added)), withRow(record(), added))) return -1;
    }
    if (rowOf(code) < 0) {
        m_shown[record().patient.id] << code;
        refresh();
    }
    return rowOf(code);
}

QList<AnalyteRow> LabGrid::hiddenAnalytes() const
{
    QList<AnalyteRow> hidden;
    for (const AnalyteRow& row : analyteRows(knownOwn())) {
        if (rowOf(row.code) < 0) hidden << row;
    }
    return hidden;
}

int LabGrid::newDrawColumn() const
{
    return m_newestLeft ? 0 : int(m_draws.size());
}

int LabGrid::drawAt(int column) const
{
    return m_newestLeft ? int(m_draws.size()) - column : column;
}

const LabPanel* LabGrid::draw(int column) const
{
    const int at = drawAt(column);
    return column == newDrawColumn() || at < 0 || at >= m_draws.size() ? nullptr : &m_draws.at(at);
}

int LabGrid::columnOf(const Id& panel) const
{
    for (int column = 0; column < columnCount(); ++column) {
        const LabPanel* there = draw(column);
        if (there && there->id == panel) return column;
    }
    return -1;
}

Result<int> LabGrid::addDraw(const Moment& when)
{
    static constexpr NewColumn words{
        QT_TRANSLATE_NOOP("daymark", "There is no episode yet to put a draw in"),
        QT_TRANSLATE_NOOP("daymark", "Say when this was drawn"), QT_TRANSLATE_NOOP("daymark", "New draw on %1"),
        QT_TRANSLATE_NOOP("daymark",
                          "There is a draw of %1 already: this is it. Another one of that day "
                          "needs its time too, as in “d8 14:00”")};
    return rowAt<LabPanel>(when, words).map([this](const Id& panel) { return columnOf(panel); });
}

bool LabGrid::removeDraw(int column)
{
    const LabPanel* panel = draw(column);
    if (!panel) return false;
    const Id id = panel->id;
    const Message name(QT_TRANSLATE_NOOP("daymark", "Draw of %1 removed"), {dayWords(panel->when, onset())});
    Record after = record();
    rowKind<LabPanel>().remove(after, id);
    return accept(language()(name), after);
}

const LabResult* LabGrid::result(const QModelIndex& index) const
{
    const auto found = m_results.constFind(cellKey(index));
    return found == m_results.cend() ? nullptr : &*found;
}

const AnalyteRow* LabGrid::analyte(int row) const
{
    return row < 0 || row >= m_rows.size() || m_rows.at(row).heading ? nullptr : &m_rows.at(row).analyte;
}

int LabGrid::rowOf(const QString& code) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows.at(row).heading && m_rows.at(row).analyte.code == code) return row;
    }
    return -1;
}

QStringList LabGrid::prepare()
{
    QStringList ids{record().patient.id.text(), session().episode().text()};
    m_next.draws = drawsInOrder();
    for (const LabResult& result : record().labResults)
        m_next.results[result.parent] << result;
    m_next.rows = rowsInOrder(m_next);
    for (const LabPanel& panel : std::as_const(m_next.draws))
        ids << panel.id.text();
    for (const Row& row : std::as_const(m_next.rows))
        ids << row.key() + row.analyte.unit;
    return ids;
}

void LabGrid::arrange()
{
    const Layout next = std::exchange(m_next, {});
    m_draws = next.draws;
    m_rows = next.rows;
    m_results.clear();
    m_rowAt.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        m_rowAt.insert(m_rows.at(row).key(), row);
    m_judge.reset();
    if (const Episode* shown = episode())
        m_judge.emplace(Illness(record(), *shown, session().today(), session().settings()));
    for (const LabPanel& panel : m_draws) {
        QHash<QString, int> seen;
        for (const LabResult& result : next.results.value(panel.id)) {
            Row row;
            row.analyte.code = result.analyte;
            row.nth = seen[result.analyte]++;
            m_results.insert(keyOf(panel.id.text(), row.key()), result);
        }
    }
}

QList<LabPanel> LabGrid::drawsInOrder() const
{
    const Episode* shown = episode();
    if (!shown) return {};
    return Illness(record(), *shown, session().today(), session().settings()).rows<LabPanel>();
}

/// Whether the filter finds the analyte by code, name or any spelling of it; every word of the filter must be found.
bool LabGrid::passes(const AnalyteRow& row) const
{
    QStringList names{foldedName(row.code), foldedName(language()(row.name)), foldedName(language()(row.brief))};
    names << foldedNamesOf(row.code);
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString& word) {
        const QString folded = foldedName(word);
        return std::any_of(names.cbegin(), names.cend(), [&](const QString& name) { return name.contains(folded); });
    });
}

QList<LabGrid::Row> LabGrid::rowsInOrder(const Layout& layout) const
{
    if (!episode()) return {};
    QHash<QString, int> most;  // results of one analyte in one draw
    for (const LabPanel& panel : layout.draws) {
        QHash<QString, int> here;
        for (const LabResult& result : layout.results.value(panel.id))
            most[result.analyte] = std::max(most.value(result.analyte), ++here[result.analyte]);
    }
    QList<AnalyteRow> known = analyteRows(record().ownAnalytes);
    for (auto code = most.keyBegin(); code != most.keyEnd(); ++code) {
        const auto same = [&](const AnalyteRow& row) { return row.code == *code; };
        if (std::none_of(known.cbegin(), known.cend(), same)) known << analyteRow(*code, record().ownAnalytes);
    }
    std::stable_sort(known.begin(), known.end(),
                     [](const AnalyteRow& a, const AnalyteRow& b) { return a.group < b.group; });
    const QStringList byHand = m_shown.value(record().patient.id);
    const auto isOwn = [&](const QString& code) {
        return std::any_of(record().ownAnalytes.cbegin(), record().ownAnalytes.cend(),
                           [&](const OwnAnalyte& own) { return own.code == code; });
    };
    const QHash<QString, QString> units = m_units.value(record().patient.id);
    QList<Row> rows;
    for (AnalyteRow& row : known) {
        const int results = most.value(row.code);
        const bool listed = row.onKdPanel || results > 0 || byHand.contains(row.code) || isOwn(row.code);
        if (m_filter.isEmpty() ? !listed : !passes(row)) continue;
        row.unit = units.value(row.code, row.unit);
        if (rows.isEmpty() || rows.last().analyte.group != row.group) rows << Row{row, true, 0};
        for (int nth = 0; nth < std::max(1, results); ++nth)
            rows << Row{row, false, nth};
    }
    return rows;
}

Message LabGrid::editName(const QModelIndex& index) const
{
    const LabPanel* panel = draw(index.column());
    return Message(QT_TRANSLATE_NOOP("daymark", "%1 on %2"),
                   {m_rows.at(index.row()).analyte.name, dayWords(panel ? panel->when : Moment(), onset())});
}

TypedCell LabGrid::typed(const QModelIndex& index, const QString& text, const QString& confirmation) const
{
    TypedCell outcome;
    const LabPanel* panel = draw(index.column());
    const Row& row = m_rows.at(index.row());
    const LabResult* own = result(index);
    if (text.isEmpty()) {
        outcome.what = language()(Message(QT_TRANSLATE_NOOP("daymark", "%1 emptied"), {editName(index)}));
        outcome.record = own ? withoutRow(record(), *own) : record();
        return outcome;
    }
    LabResult changed = own ? *own : LabResult();
    const auto read = readLab(text, row.analyte.unit, changed);
    if (!read) {
        outcome.problem = read.error().message;
        return outcome;
    }
    if (!panel) {
        outcome.problem = QT_TRANSLATE_NOOP("daymark", "This waits for the date of its draw");
        return outcome;
    }
    if (own && *own == changed) {
        outcome.record = record();
        return outcome;
    }
    if (!own) changed.id = Id::make();
    changed.parent = panel->id;
    changed.analyte = row.analyte.code;
    // Another value is another story: what was said about the one before stays in the history.
    changed.confirmation = confirmation;
    changed.originalText.clear();
    changed.correction.clear();
    return store(index, changed, confirmation);
}

TypedCell LabGrid::corrected(const QModelIndex& index, const QString& text, const QString& proposal,
                             const QString& why) const
{
    const Row& row = m_rows.at(index.row());
    const LabPanel* panel = draw(index.column());
    const LabResult* own = result(index);
    LabResult printed;
    LabResult changed = own ? *own : LabResult();
    TypedCell outcome;
    const auto read = readLab(proposal, row.analyte.unit, changed);
    if (!read || !panel) {
        outcome.problem =
            read ? Message(QT_TRANSLATE_NOOP("daymark", "This waits for the date of its draw")) : read.error().message;
        return outcome;
    }
    if (!own) changed.id = Id::make();
    changed.parent = panel->id;
    changed.analyte = row.analyte.code;
    changed.confirmation.clear();
    changed.originalText = readLab(text, row.analyte.unit, printed) ? labEntryText(printed, {}) : text;
    changed.correction = why;
    return store(index, changed, why);
}

TypedCell LabGrid::store(const QModelIndex& index, LabResult result, const QString& confirmation) const
{
    TypedCell outcome;
    outcome.what = language()(editName(index));
    const LimitVerdict verdict = checkLimits(result, record());
    outcome.proposal = proposalText(verdict);
    if (verdict.isRefused()) {
        outcome.problem = verdict.sentence;
    } else if (!verdict.isAccepted() && confirmation.isEmpty()) {
        outcome.question = verdict.sentence;
    } else {
        outcome.record = withRow(record(), result);
    }
    return outcome;
}

}  // namespace daymark
