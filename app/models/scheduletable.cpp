// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scheduletable.h"

#include "models/sheetmodel.h"

namespace daymark {

namespace {

constexpr const char* planHeads[] = {
    QT_TRANSLATE_NOOP("daymark", "Planned"),   QT_TRANSLATE_NOOP("daymark", "Due"),
    QT_TRANSLATE_NOOP("daymark", "Status"),    QT_TRANSLATE_NOOP("daymark", "How often"),
    QT_TRANSLATE_NOOP("daymark", "Statement"), QT_TRANSLATE_NOOP("daymark", "Standing"),
};

QString marked(const QString& symbol, const QString& words)
{
    return symbol.isEmpty() ? words : symbol + QChar(QChar::Nbsp) + words;
}

/// A decision of somebody here is no statement.
Message statementName(QLatin1StringView statement)
{
    if (statement.isEmpty()) return QT_TRANSLATE_NOOP("daymark", "decision");
    for (const Code& code : codesOf<FollowUpStatement>()) {
        if (statement == QLatin1StringView(code.code)) return Message(code.label);
    }
    return Message::verbatim(statement);
}

}  // namespace

ScheduleTable::ScheduleTable(const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void ScheduleTable::setLines(const QList<ScheduleLine>& lines, QDate today)
{
    beginResetModel();
    m_lines = lines;
    m_today = today;
    endResetModel();
}

const ScheduleLine* ScheduleTable::lineAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

/// "Mon 12 Mar 2026", or both ends of a window.
QString ScheduleTable::dates(const ScheduleLine& line) const
{
    const auto date = [this](QDate day) {
        return m_language.locale().toString(day, QStringLiteral("ddd d MMM yyyy")).replace(u' ', QChar(QChar::Nbsp));
    };
    const QDate from = line.plan.dueFrom;
    const QDate to = line.plan.dueTo;
    if (!from.isValid()) return to.isValid() ? date(to) : QString();
    if (!to.isValid() || to == from) return date(from);
    return date(from) + QStringLiteral(" – ") + date(to);
}

QString ScheduleTable::words(const ScheduleLine& line, int column) const
{
    // What was decided here has a reason of its own, and no statement that confirms it.
    const bool isDecided = !line.plan.overriddenBecause.isEmpty();
    switch (column) {
        case What:
            return m_language(whatWords(line.plan));
        case Due:
            return dates(line);
        case Status:
            return marked(symbolOf(line.plan.status), m_language(statusWords(line.plan, m_today)));
        case Interval:
            return m_language(isDecided ? line.plan.overriddenBecause : line.plan.interval);
        case Statement:
            return m_language(statementName(isDecided ? QLatin1StringView() : QLatin1StringView(line.plan.statement)));
        case Standing:
            if (isDecided) return {};
            return marked(symbolOf(line.plan.standing), m_language(codeOf(line.plan.standing).label));
        default:
            return {};
    }
}

int ScheduleTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ScheduleTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ScheduleTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ScheduleLine& line = m_lines[index.row()];
    if (role == Qt::DisplayRole) return words(line, index.column());
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop));
    if (role == ToneRole && index.column() == Status) return int(toneOf(line.plan.status));
    return {};
}

QVariant ScheduleTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount) return {};
    return m_language(planHeads[section]);
}

}  // namespace daymark
