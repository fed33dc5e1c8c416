// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sections.h"

namespace daymark::sections {

namespace {

Message dayWithDate(const Illness& illness, const Moment& when, const char* pattern)
{
    const Message day = dayWords(when, illness.onset());
    if (!illness.day(when) || when.isRelative() || when.isApproximate()) return day;
    return {pattern, {day, when.date()}};
}

}  // namespace

Message dayAndDate(const Illness& illness, const Moment& when)
{
    return dayWithDate(illness, when, dots);
}

Message dayOverDate(const Illness& illness, const Moment& when)
{
    return dayWithDate(illness, when, "%1\u2028%2");
}

Message spanWords(const Illness& illness, const Moment& from, const Moment& to)
{
    const QDate onset = illness.onset();
    if (from.isNull() && to.isNull()) return {};
    if (to.isNull() || to == from) return dayWords(from, onset);
    if (from.isNull()) return {QT_TRANSLATE_NOOP("daymark", "to %1"), {dayWords(to, onset)}};
    return {QT_TRANSLATE_NOOP("daymark", "%1 to %2"), {dayWords(from, onset), dayWords(to, onset)}};
}

Message confirmedWords(const QString& confirmation)
{
    if (confirmation.isEmpty()) return {};
    return {QT_TRANSLATE_NOOP("daymark", "confirmed: %1"), {confirmation}};
}

Message labelled(const Message& label, const Message& value)
{
    return {QT_TRANSLATE_NOOP("daymark", "%1: %2"), {label, value}};
}

Run raised(int number)
{
    return {Message("%1", {number}), false, true};
}

void state(TextBlock& paragraph, const SummaryBasis& basis, const Message& label, const Fact& fact,
           const Message& words)
{
    if (!paragraph.runs.isEmpty()) paragraph.runs << Run{Message(". ")};
    paragraph.runs << Run{label, true} << raised(basis.footnotes.number(fact))
                   << Run{Message(QT_TRANSLATE_NOOP("daymark", ": %1"), {words})};
}

}  // namespace daymark::sections
