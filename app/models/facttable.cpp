// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facttable.h"

#include "domain/factnames.h"
#include "models/tone.h"

#include <algorithm>
#include <QFont>

namespace daymark {

namespace {

constexpr const char* factHeads[] = {
    QT_TRANSLATE_NOOP("daymark", "What"),
    QT_TRANSLATE_NOOP("daymark", "Answer"),
    QT_TRANSLATE_NOOP("daymark", "Standing"),
};

}  // namespace

FactTable::FactTable(const Language& language, QObject* parent) : QAbstractTableModel(parent), m_language(language) {}

void FactTable::setFacts(const QList<Fact>& facts)
{
    m_facts = facts;
    build();
}

void FactTable::setFilter(const QString& words)
{
    m_filter = words;
    build();
}

void FactTable::build()
{
    QList<Line> lines;
    const QStringList wanted = m_filter.split(u' ', Qt::SkipEmptyParts);
    for (int group = 0; group < int(FactGroup::Count); ++group) {
        const QString groupName = m_language(nameOf(FactGroup(group)));
        bool any = false;
        for (int i = 0; i < m_facts.size(); ++i) {
            const Fact& fact = m_facts[i];
            if (groupOfFact(QLatin1StringView(fact.id)) != FactGroup(group)) continue;
            const QString all =
                QStringList{groupName, words(fact, Name), words(fact, Answer), words(fact, Standing)}.join(u' ');
            const auto holds = [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); };
            if (!std::all_of(wanted.cbegin(), wanted.cend(), holds)) continue;
            if (!std::exchange(any, true)) lines << Line{groupName, -1};
            lines << Line{words(fact, Name), i};
        }
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

QString FactTable::words(const Fact& fact, int column) const
{
    switch (column) {
        case Name:
            return m_language(nameOfFact(QLatin1StringView(fact.id)));
        case Answer:
            return m_language(fact.text);
        case Standing:
            return QStringList{symbolOf(fact.standing), m_language(codeOf(fact.standing).label)}.join(u' ').trimmed();
        default:
            return {};
    }
}

const Fact* FactTable::factAt(int line) const
{
    if (line < 0 || line >= m_lines.size() || m_lines[line].fact < 0) return nullptr;
    return &m_facts[m_lines[line].fact];
}

int FactTable::firstFact() const
{
    for (int line = 0; line < m_lines.size(); ++line) {
        if (factAt(line)) return line;
    }
    return -1;
}

int FactTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FactTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FactTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Fact* fact = factAt(index.row());
    if (role == Qt::FontRole && !fact) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop));
    if (role != Qt::DisplayRole) return {};
    if (fact) return words(*fact, index.column());
    return index.column() == Name ? m_lines[index.row()].name : QString();
}

QVariant FactTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount) return {};
    return m_language(factHeads[section]);
}

Qt::ItemFlags FactTable::flags(const QModelIndex& index) const
{
    if (!factAt(index.row())) return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace daymark
