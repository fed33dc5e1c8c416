// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ownanalyte.h"

#include "base/number.h"
#include "domain/check/limits.h"
#include "domain/labs.h"

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
    if (auto why = taken(analyte.code, record, language)) return refuse(*std::move(why), QStringLiteral("code"));
    if (!analyte.name.isEmpty()) {
        if (auto why = taken(analyte.name, record, language)) return refuse(*std::move(why), QStringLiteral("name"));
    }
    const auto low = limitOf(withoutControls(typed.low).simplified(), QStringLiteral("low"));
    if (!low) return tl::unexpected(low.error());
    const auto high = limitOf(withoutControls(typed.high).simplified(), QStringLiteral("high"));
    if (!high) return tl::unexpected(high.error());
    analyte.low = *low;
    analyte.high = *high;
    const LimitVerdict verdict = checkLimits(analyte, record);
    if (verdict.isRefused()) return refuse(verdict.sentence, QString::fromLatin1(verdict.key));
    return analyte;
}

}  // namespace daymark
