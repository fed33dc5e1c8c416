// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells and heads of the laboratory sheet say.
#include "domain/catalogue/unitwords.h"
#include "models/labentry.h"
#include "models/labgrid.h"
#include "models/momentwords.h"
#include "models/verdictwords.h"

#include <cmath>

namespace daymark {

namespace {

using namespace Qt::StringLiterals;

/// As it is typed again into a row in this unit; a result without a unit is in the analyte's own.
QString entryText(LabResult result, const QString& unit)
{
    if (const Analyte* analyte = findAnalyte(result.analyte); analyte && result.unit.isEmpty())
        result.unit = analyte->shownUnit();
    return labEntryText(result, unit);
}

}  // namespace

QString LabGrid::drawHeading(int column, int role) const
{
    const LabPanel* panel = draw(column);
    if (!panel) {
        return role == Qt::DisplayRole
                   ? language()(QT_TRANSLATE_NOOP("daymark", "New\ndraw"))
                   : language()(QT_TRANSLATE_NOOP("daymark", "Type a result here, then the date of its draw"));
    }
    const auto sameDay = [&](const LabPanel& other) {
        return other.id != panel->id && other.when.first(onset()) == panel->when.first(onset());
    };
    const bool several = std::any_of(m_draws.cbegin(), m_draws.cend(), sameDay);
    const QString day = dayHeading(panel->when, onset(), language(), several || role != Qt::DisplayRole);
    const QString date = dateHeading(panel->when, onset(), language());
    QStringList lines{day};
    if (!date.isEmpty()) lines << date;
    if (role == Qt::DisplayRole) return lines.join(u'\n');
    for (const QString& words : {panel->laboratory, panel->detail}) {
        if (!words.isEmpty()) lines << words;
    }
    return lines.join(u", "_s);
}

QVariant LabGrid::cell(const QModelIndex& index, int role) const
{
    const Row& row = m_rows.at(index.row());
    if (row.heading) return role == HeadingRole ? QVariant(true) : QVariant();
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    const LabResult* own = result(index);
    if (!own)
        return role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole ? QVariant(whileTyping(index, {}))
                                                                                : QVariant();
    switch (role) {
        case Qt::DisplayRole:
            return language()(labText(*own, row.analyte.unit, record().ownAnalytes));
        case Qt::EditRole:
            return entryText(*own, row.analyte.unit);
        case CopyRole:
            return copyText(*own, row.analyte);
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return tip(index);
        case FlagRole:
            return flagText(verdict(index));
        case MarkRole:
            if (!own->originalText.isEmpty()) return language()(QT_TRANSLATE_NOOP("daymark", "corrected"));
            if (!own->confirmation.isEmpty()) return language()(QT_TRANSLATE_NOOP("daymark", "confirmed"));
            return {};
        default:
            return {};
    }
}

QString LabGrid::flagText(const LabVerdict& verdict) const
{
    const QString unreliable = verdict.unreliable.isEmpty() ? QString() : QStringLiteral("†");
    switch (verdict.flag) {
        case LabFlag::High:
            return language()(QT_TRANSLATE_NOOP("daymark", "H")) + unreliable;
        case LabFlag::Low:
            return language()(QT_TRANSLATE_NOOP("daymark", "L")) + unreliable;
        case LabFlag::None:
            break;
    }
    return unreliable;
}

LabVerdict LabGrid::verdict(const QModelIndex& index) const
{
    const LabPanel* panel = draw(index.column());
    const LabResult* own = result(index);
    return m_judge && panel && own ? m_judge->verdict(*own, *panel) : LabVerdict();
}

QString LabGrid::tip(const QModelIndex& index) const
{
    const LabResult& own = *result(index);
    const auto& write = language();
    const auto value = labValue(own, record().ownAnalytes);
    QStringList lines;
    const QString shown = m_rows.at(index.row()).analyte.unit;
    const QString typed = value && own.unit.isEmpty() ? value->unit : own.unit;
    if (value && (value->converted || shown != value->unit) && typed != shown)
        lines << write(Message(QT_TRANSLATE_NOOP("daymark", "typed %1 %2, shown in %3"),
                               {own.text, unitWords(typed), unitWords(shown)}));
    else if (!own.text.isEmpty())
        lines << write(Message(QT_TRANSLATE_NOOP("daymark", "typed %1 %2"), {own.text, unitWords(own.unit)}));
    if (!value && own.state == ResultState::Measured) lines << write(value.error().message);
    if (!own.originalText.isEmpty())
        lines << write(Message(QT_TRANSLATE_NOOP("daymark", "printed as %1"), {own.originalText}));
    if (!own.correction.isEmpty())
        lines << write(Message(QT_TRANSLATE_NOOP("daymark", "corrected because: %1"), {own.correction}));
    if (!own.confirmation.isEmpty())
        lines << write(Message(QT_TRANSLATE_NOOP("daymark", "kept because: %1"), {own.confirmation}));
    if (own.low || own.high)
        lines << write(Message(QT_TRANSLATE_NOOP("daymark", "laboratory's interval %1–%2"),
                               {own.low ? write.number(own.low->value) : QString(),
                                own.high ? write.number(own.high->value) : QString()}));
    if (const QString change = changeWords(index, own); !change.isEmpty()) lines << change;
    if (value) lines << verdictLines(verdict(index), write);
    if (!own.assay.isEmpty()) lines << own.assay;
    return lines.join(u'\n');
}

/// As shown, with the unit of its row.
QString LabGrid::copyText(const LabResult& own, const AnalyteRow& row) const
{
    const QString text = language()(labText(own, row.unit, record().ownAnalytes));
    return labValue(own, record().ownAnalytes) && !row.unit.isEmpty() ? text + u' ' + language()(unitWords(row.unit))
                                                                      : text;
}

/// The last value of the row's analyte before this column; for the new draw the last of all.
std::optional<LabGrid::Before> LabGrid::before(const QModelIndex& index) const
{
    const QString row = m_rows.at(index.row()).key();
    for (int at = drawAt(index.column()) - 1; at >= 0; --at) {
        const auto found = m_results.constFind(keyOf(m_draws.at(at).id.text(), row));
        if (found == m_results.cend()) continue;
        if (const auto value = labValue(*found, record().ownAnalytes))
            return Before{*found, *value, m_draws.at(at).when};
    }
    return std::nullopt;
}

QString LabGrid::changeWords(const QModelIndex& index, const LabResult& now) const
{
    const auto last = before(index);
    if (!last) return {};
    const AnalyteRow& row = m_rows.at(index.row()).analyte;
    const auto shown = [&](double value) { return inUnit(PlainNumber(value), row.code, row.unit).value; };
    const Message then{
        QT_TRANSLATE_NOOP("daymark", "before: %1 %2 (%3)"),
        {labText(last->result, row.unit, record().ownAnalytes), unitWords(row.unit), dayWords(last->when, onset())}};
    const auto value = labValue(now, record().ownAnalytes);
    if (!value || value->number.isCensored() || last->value.number.isCensored()) return language()(then);
    const double from = last->value.number.value;
    const double by = value->number.value - from;
    const int decimals = std::max(row.decimals, 0) + (row.unit == value->unit ? 0 : 2);
    const double precision = std::pow(10.0, decimals);
    const double change = shown(value->number.value) - shown(from);
    const Argument difference(std::round(change * precision) / precision, -1, true);
    if (from == 0) return language()(Message(QT_TRANSLATE_NOOP("daymark", "%1; change %2"), {then, difference}));
    return language()(Message(QT_TRANSLATE_NOOP("daymark", "%1; change %2 (%3 %)"),
                              {then, difference, Argument(100 * by / from, 0, true)}));
}

QString LabGrid::whileTyping(const QModelIndex& index, const QString& text) const
{
    if (!analyte(index.row())) return {};
    const AnalyteRow& row = m_rows.at(index.row()).analyte;
    LabResult typed;
    if (!readLab(text, row.unit, typed)) typed.state = ResultState::NotDone;
    typed.analyte = row.code;
    return changeWords(index, typed);
}

}  // namespace daymark
