// SPDX-License-Identifier: GPL-3.0-or-later
// What the echo sheet says while a diameter is typed.
#include "domain/coronary/measuring.h"
#include "models/echogrid.h"
#include "models/momentwords.h"

namespace daymark {

namespace {

/// "before: 4.1 mm (day 16); change +1.9 mm (+46 %)"; without a number typed, the first half.
Message changeWords(const CoronaryMeasure& before, std::optional<Millimetres> now)
{
    const Message then{QT_TRANSLATE_NOOP("daymark", "before: %1 mm (%2)"),
                       {before.measure.mm->value, dayWords(before.when, before.onset)}};
    if (!now) return then;
    const double by = now->value - before.measure.mm->value;
    return {QT_TRANSLATE_NOOP("daymark", "%1; change %2 mm (%3 %)"),
            {then, Argument(by, 1, true), Argument(100 * by / before.measure.mm->value, 0, true)}};
}

/// "Z +5.80 by Dallaire 2011, medium aneurysm"; or why there is none.
Message zWords(const CoronaryMeasure& typed)
{
    if (!typed.z) return typed.z.error().message;
    const Message z{QT_TRANSLATE_NOOP("daymark", "Z %1 by %2"), {shownZ(typed.z->z), nameOf(*typed.model)}};
    return typed.aha == CoronaryClass::NotStated ? z : Message(commas, {z, Message(codeOf(typed.aha).label)});
}

}  // namespace

/// The last diameter of the row's segment in a study before this column; for the new study the last of all.
const CoronaryMeasure* EchoGrid::before(const QModelIndex& index) const
{
    const EchoStudy* there = study(index.column());
    const CoronaryMeasure* last = nullptr;
    for (const EchoStudy& earlier : m_studies) {
        if (there && earlier.id == there->id) break;
        const auto found = m_measures.constFind(measureKey(earlier.id, m_rows.at(index.row())));
        if (found != m_measures.cend() && found->measure.mm) last = &*found;
    }
    return last;
}

QString EchoGrid::whileTyping(const QModelIndex& index, const QString& text) const
{
    if (!index.isValid() || m_rows.at(index.row()).kind != Row::Kind::Measure) return {};
    const EchoStudy* there = study(index.column());
    if (there && partOf(index.column()) == Part::Z) return {};
    const auto mm = diameterOf(text);
    QStringList lines;
    if (const CoronaryMeasure* last = before(index)) lines << language()(changeWords(*last, mm));
    if (there && mm) {
        EchoMeasure typed = measureToChange(index);
        typed.mm = mm;
        lines << language()(zWords(coronaryMeasure(record(), *episode(), *there, typed)));
    } else if (!mm) {
        lines << language()(measuringHint(m_rows.at(index.row()).segment).text);
    }
    return lines.join(u'\n');
}

}  // namespace daymark
