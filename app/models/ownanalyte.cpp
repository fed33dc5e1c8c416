// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ownanalyte.h"

#include "base/number.h"
#include "domain/check/check.h"
#include "domain/check/limits.h"
#include "domain/labs.h"
#include "models/recordedit.h"

#include <algorithm>

namespace daymark {

namespace {

/// Why this word cannot name another analyte; none where it can.
std::optional<Message> taken(const QString& word, const Record& record, const Language& language)
{
    for (const AnalyteRow& row : analyteRows(record.ownAnalytes)) {
        for (const QString& known : {row.code, language(row.name), language(row.brief)}) {
            if (known.compare(word, Qt::CaseInsensitive) == 0)
                return Message(QT_TRANSLATE_NOOP("daymark", "“%1” is on the list already: %2"), {word, row.name});
        }
    }
    return std::nullopt;
}

Result<std::optional<PlainNumber>> limitOf(const QString& text, const QString& key)
{
    if (text.isEmpty()) return std::nullopt;
    const auto number = readNumber(text);
    if (!number) return tl::unexpected(Error{number.error().message, key});
    if (number->isCensored())
        return refuse({QT_TRANSLATE_NOOP("daymark", "Only a number can stand here, not “%1”"), {text}}, key);
    return std::optional(PlainNumber(number->value));
}

/// Whether a result was read before the analyte was changed, and is not afterwards.
bool isLeftUnread(const LabResult& result, const OwnAnalyte& changed, const Record& record)
{
    return result.analyte == changed.code && labValue(result, record.ownAnalytes) && !labValue(result, {changed});
}

}  // namespace

Result<OwnAnalyte> readOwnAnalyte(const TypedAnalyte& typed, const Record& record, const Language& language)
{
    OwnAnalyte analyte;
    analyte.id = Id::make();
    analyte.code = withoutControls(typed.code).simplified();
    analyte.name = withoutControls(typed.name).simplified();
    analyte.unit = withoutControls(typed.unit).simplified();
    if (analyte.code.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("daymark", "An own analyte needs a code"), QStringLiteral("code"));
    for (const auto& [text, key] :
         {std::pair(analyte.code, "code"), std::pair(analyte.name, "name"), std::pair(analyte.unit, "unit")}) {
        if (auto why = whyNoLine(text)) return refuse(*std::move(why), QString::fromLatin1(key));
    }
    if (auto why = taken(analyte.code, record, language)) return refuse(*std::move(why), QStringLiteral("code"));
    if (!analyte.name.isEmpty()) {
        if (auto why = taken(analyte.name, record, language)) return refuse(*std::move(why), QStringLiteral("name"));
    }
    const auto low = limitOf(withoutControls(typed.low).simplified(), QStringLiteral("low"));
    if (!low) return tl::unexpected(low.error());
    const auto high = limitOf(withoutControls(typed.high).simplified(), QStringLiteral("high"));
    if (!high) return tl::unexpected(high.error());
    const auto from = limitOf(withoutControls(typed.referenceLow).simplified(), QStringLiteral("referenceLow"));
    if (!from) return tl::unexpected(from.error());
    const auto to = limitOf(withoutControls(typed.referenceHigh).simplified(), QStringLiteral("referenceHigh"));
    if (!to) return tl::unexpected(to.error());
    analyte.low = *low;
    analyte.high = *high;
    analyte.referenceLow = *from;
    analyte.referenceHigh = *to;
    const LimitVerdict verdict = checkLimits(analyte, record);
    if (verdict.isRefused()) return refuse(verdict.sentence, QString::fromLatin1(verdict.key));
    return analyte;
}

Result<OwnAnalyte> readOwnAnalyte(const TypedAnalyte& typed, const OwnAnalyte& there, const Record& record,
                                  const Language& language)
{
    return readOwnAnalyte(typed, withoutRow(record, there), language).map([&](OwnAnalyte analyte) {
        analyte.id = there.id;
        analyte.code = there.code;
        return analyte;
    });
}

std::optional<Message> whyUnread(const OwnAnalyte& changed, const Record& record)
{
    const auto isUnread = [&](const LabResult& result) { return isLeftUnread(result, changed, record); };
    const auto first = std::find_if(record.labResults.begin(), record.labResults.end(), isUnread);
    if (first == record.labResults.end()) return std::nullopt;
    const auto count = int(std::count_if(first, record.labResults.end(), isUnread));
    return Message(QT_TRANSLATE_NOOP("daymark",
                                     "%1 in “%2” cannot be converted into “%3”; nothing was changed. If “%2” was only "
                                     "misspelt, Enter once more: they keep their numbers and get the new unit. For "
                                     "another unit, add another analyte"),
                   {Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n result(s)"), count), first->unit, changed.unit});
}

Record withChangedAnalyte(Record record, const OwnAnalyte& changed)
{
    const Record before = record;
    for (LabResult& result : record.labResults) {
        if (isLeftUnread(result, changed, before)) result.unit = changed.unit;
    }
    return withRow(std::move(record), changed);
}

TypedAnalyte typedOf(const OwnAnalyte& analyte, const Language& language)
{
    const auto number = [&](const std::optional<PlainNumber>& limit) {
        return limit ? language.number(limit->value) : QString();
    };
    return {analyte.code,
            analyte.name,
            analyte.unit,
            number(analyte.low),
            number(analyte.high),
            number(analyte.referenceLow),
            number(analyte.referenceHigh)};
}

Message addingOf(const OwnAnalyte& analyte)
{
    return {QT_TRANSLATE_NOOP("daymark", "Own analyte %1"), {analyte.code}};
}

QList<OwnAnalyte> offered(QList<OwnAnalyte> others, const Record& record, const Language& language)
{
    others.removeIf([&](const OwnAnalyte& analyte) {
        return taken(analyte.code, record, language) ||
               (!analyte.name.isEmpty() && taken(analyte.name, record, language));
    });
    for (OwnAnalyte& analyte : others)
        analyte.id = Id::make();
    return others;
}

}  // namespace daymark
