// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pastedlabs.h"

#include "domain/check/check.h"
#include "domain/check/limits.h"
#include "models/labentry.h"

#include <algorithm>

namespace daymark {

namespace {

QString placeOf(const QString& draw, const QString& analyte)
{
    return draw + u'/' + analyte;
}

/// A draw of a whole day is every draw of that day.
bool isSameDraw(const Moment& pasted, const LabPanel& there, QDate onset)
{
    if (there.when == pasted) return true;
    const bool day = !pasted.hasTime() && !pasted.isApproximate() && !there.when.isApproximate();
    return day && there.when.first(onset).isValid() && there.when.first(onset) == pasted.first(onset);
}

/// Into the record, or into its cell with a question.
bool goesIn(const PastedCell& cell)
{
    return cell.is == Pasted::Accepted || cell.is == Pasted::Asked;
}

}  // namespace

PastedLabs::PastedLabs(const PasteDecisions& decisions, const Session& session, const Language& language,
                       const QList<OwnAnalyte>& own, const std::function<AnalyteRow(const QString&)>& shownAs)
    : m_session(session), m_language(language), m_own(own), m_shownAs(shownAs)
{
    for (const LabResult& result : session.record().labResults) {
        m_ofDraw[result.parent] << result;
        const QString place = placeOf(result.parent.text(), result.analyte);
        if (!m_before.contains(place)) m_before.insert(place, result);
    }
    for (int row = 0; row < decisions.block.names.size(); ++row)
        m_rows << readRow(decisions.block.names.at(row), decisions.rowsOut.contains(row));
    for (int column = 0; column < decisions.block.dates.size(); ++column)
        m_draws << readDraw(decisions.block.dates.at(column), decisions.drawsOut.contains(column));
    placeResults(decisions);
    for (int column = 0; column < m_draws.size(); ++column)
        judge(column);
}

PastedRow PastedLabs::readRow(const QString& text, bool leftOut) const
{
    const NamedAnalyte named = readAnalyteHead(text, m_own);
    PastedRow row;
    row.leftOut = leftOut;
    if (named.code.isEmpty()) {
        row.problem = text.isEmpty() ? Message(QT_TRANSLATE_NOOP("daymark", "Type the analyte of this row"))
                                     : Message(QT_TRANSLATE_NOOP("daymark",
                                                                 "No analyte is called “%1”: type its name or code, or "
                                                                 "add it as an own analyte first"),
                                               {text});
        return row;
    }
    row.analyte = m_shownAs(named.code);
    row.unit = named.unit.isEmpty() ? row.analyte.unit : named.unit;
    return row;
}

PastedDraw PastedLabs::readDraw(const QString& text, bool leftOut) const
{
    const QDate onset = m_session.onset();
    PastedDraw draw;
    draw.leftOut = leftOut;
    if (leftOut) return draw;
    const DateContext context{m_session.today(), onset};
    const auto moment = readDrawHead(text, context);
    if (!moment || moment->isNull()) {
        draw.problem =
            moment ? Message(QT_TRANSLATE_NOOP("daymark", "Type the date of this draw")) : moment.error().message;
        draw.proposal = withWholeYear(text, context);
        return draw;
    }
    if (const auto why = checkMoment(*moment, m_session.record(), m_session.episode(), m_session.today())) {
        draw.problem = *why;
        return draw;
    }
    draw.panel.when = *moment;
    QList<LabPanel> same;
    for (const LabPanel& there : rowsOf(m_session.record().labPanels, m_session.episode())) {
        if (isSameDraw(*moment, there, onset)) same << there;
    }
    // What is left out has no moment.
    const bool twice = std::any_of(m_draws.cbegin(), m_draws.cend(), [&](const PastedDraw& other) {
        return other.problem.isEmpty() && isSameDraw(*moment, other.panel, onset);
    });
    if (same.size() > 1 || twice) {
        draw.problem = same.size() > 1
                           ? QT_TRANSLATE_NOOP("daymark", "There are several draws of that day: type the time, too")
                           : QT_TRANSLATE_NOOP("daymark", "Another column is of the same day: type the time, too");
        return draw;
    }
    draw.isNew = same.isEmpty();
    if (!draw.isNew) {
        draw.panel = same.first();
        return draw;
    }
    draw.panel.id = Id::make();
    draw.panel.parent = m_session.episode();
    return draw;
}

void PastedLabs::placeResults(const PasteDecisions& decisions)
{
    QSet<QString> taken;
    for (int row = 0; row < m_rows.size(); ++row) {
        QList<PastedCell> cells;
        for (int column = 0; column < m_draws.size(); ++column) {
            PastedCell cell = readCell(decisions.block.texts.at(row).at(column), m_rows.at(row), m_draws.at(column),
                                       decisions.answers.value({row, column}));
            const bool placed = cell.is == Pasted::Accepted || cell.is == Pasted::Same || cell.is == Pasted::Refused;
            const QString place = placeOf(QString::number(column), m_rows.at(row).analyte.code);
            if (placed && taken.contains(place)) {
                cell.is = Pasted::Unplaced;
                cell.words = QT_TRANSLATE_NOOP("daymark", "A row above has this analyte already, too");
            } else if (placed) {
                taken.insert(place);
            }
            cells << cell;
        }
        m_cells << cells;
    }
}

PastedCell PastedLabs::readCell(const QString& text, const PastedRow& row, const PastedDraw& draw,
                                const PasteAnswer& answer) const
{
    PastedCell cell;
    if (text.isEmpty()) return cell;
    if (row.leftOut || draw.leftOut) {
        cell.is = Pasted::LeftOut;
        return cell;
    }
    if (!row.problem.isEmpty() || !draw.problem.isEmpty()) {
        cell.is = Pasted::Unplaced;
        cell.words = row.problem.isEmpty() ? draw.problem : row.problem;
        return cell;
    }
    const auto before = m_before.constFind(placeOf(draw.panel.id.text(), row.analyte.code));
    const bool there = before != m_before.cend();
    if (there)
        cell.result = *before;
    else
        cell.result.id = Id::make();
    cell.result.parent = draw.panel.id;
    cell.result.analyte = row.analyte.code;
    if (there) cell.before = shown(*before, row);
    if (const auto read = readLab(text, row.unit, cell.result); !read) {
        cell.is = Pasted::Refused;
        cell.words = read.error().message;
        return cell;
    }
    if (there && cell.result == *before) {
        cell.is = Pasted::Same;
        return cell;
    }
    // Another value is another story, as where it is typed.
    cell.result.confirmation = answer.confirmation;
    cell.result.originalText = answer.original;
    cell.result.correction = answer.correction;
    cell.is = Pasted::Accepted;
    return cell;
}

/// What one result is judged beside: the results of its draw and the CRP of every draw, pasted or there before.
Record PastedLabs::besides(int column) const
{
    const auto matters = [&](const LabResult& result) {
        return result.parent == m_draws.at(column).panel.id || result.analyte == QLatin1StringView("CRP");
    };
    Record scope = m_session.record();
    scope.labResults.clear();
    scope.ownAnalytes = m_own;
    QSet<Id> pasted;
    for (const PastedDraw& draw : m_draws) {
        if (draw.isNew) scope.labPanels << draw.panel;
    }
    for (const QList<PastedCell>& row : m_cells) {
        for (const PastedCell& cell : row) {
            if (cell.is != Pasted::Accepted || !matters(cell.result)) continue;
            scope.labResults << cell.result;
            pasted.insert(cell.result.id);
        }
    }
    for (const LabPanel& panel : m_session.record().labPanels) {
        for (const LabResult& there : m_ofDraw.value(panel.id)) {
            if (matters(there) && !pasted.contains(there.id)) scope.labResults << there;
        }
    }
    return scope;
}

/// Refuses first: nothing is asked because of what is not pasted.
void PastedLabs::judge(int column)
{
    const PastedDraw& draw = m_draws.at(column);
    if (draw.leftOut || !draw.problem.isEmpty()) return;
    decide(column, Pasted::Refused);
    decide(column, Pasted::Asked);
}

/// Accepted results of the draw become `is` where their limits say so.
void PastedLabs::decide(int column, Pasted is)
{
    const Record scope = besides(column);
    for (QList<PastedCell>& row : m_cells) {
        PastedCell& cell = row[column];
        if (cell.is != Pasted::Accepted) continue;
        const LimitVerdict verdict = checkLimits(cell.result, scope);
        const bool wanted = is == Pasted::Refused ? verdict.isRefused() : !verdict.isAccepted();
        if (!wanted || (is == Pasted::Asked && !cell.result.confirmation.isEmpty())) continue;
        cell.is = is;
        cell.words = verdict.sentence;
        cell.proposal = proposalText(verdict);
    }
}

int PastedLabs::count(Pasted is) const
{
    int all = 0;
    for (const QList<PastedCell>& row : m_cells)
        all += int(std::count_if(row.cbegin(), row.cend(), [&](const PastedCell& cell) { return cell.is == is; }));
    return all;
}

int PastedLabs::replaced() const
{
    const auto isReplacing = [](const PastedCell& cell) {
        return cell.is == Pasted::Accepted && !cell.before.isEmpty();
    };
    int all = 0;
    for (const QList<PastedCell>& row : m_cells)
        all += int(std::count_if(row.cbegin(), row.cend(), isReplacing));
    return all;
}

bool PastedLabs::isFilled(int column) const
{
    return std::any_of(m_cells.cbegin(), m_cells.cend(),
                       [&](const QList<PastedCell>& row) { return goesIn(row.at(column)); });
}

bool PastedLabs::isUsed(const OwnAnalyte& analyte) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).analyte.code != analyte.code) continue;
        const QList<PastedCell>& cells = m_cells.at(row);
        if (std::any_of(cells.cbegin(), cells.cend(), goesIn)) return true;
    }
    return false;
}

int PastedLabs::newDraws() const
{
    int all = 0;
    for (int column = 0; column < m_draws.size(); ++column)
        all += m_draws.at(column).isNew && isFilled(column);
    return all;
}

Record PastedLabs::after() const
{
    Record record = m_session.record();
    QHash<Id, qsizetype> at;
    for (qsizetype i = 0; i < record.labResults.size(); ++i)
        at.insert(record.labResults.at(i).id, i);
    for (const OwnAnalyte& analyte : m_own) {
        if (!find(record.ownAnalytes, analyte.id) && isUsed(analyte)) record.ownAnalytes << analyte;
    }
    for (int column = 0; column < m_draws.size(); ++column) {
        if (m_draws.at(column).isNew && isFilled(column)) record.labPanels << m_draws.at(column).panel;
        for (const QList<PastedCell>& row : m_cells) {
            const PastedCell& cell = row.at(column);
            if (cell.is != Pasted::Accepted) continue;
            const auto there = at.constFind(cell.result.id);
            if (there == at.cend())
                record.labResults << cell.result;
            else
                record.labResults[*there] = cell.result;
        }
    }
    return record;
}

QString PastedLabs::shown(const LabResult& result, const PastedRow& row) const
{
    return m_language(labText(result, row.analyte.unit, m_own));
}

}  // namespace daymark
