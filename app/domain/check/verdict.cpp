// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check/verdict.h"

#include "domain/catalogue/unitwords.h"

namespace daymark {

LimitVerdict refused(const char* key, Message sentence)
{
    return {LimitVerdict::Kind::Refused, key, std::move(sentence), {}, {}};
}

LimitVerdict asks(const char* key, Message sentence)
{
    return {LimitVerdict::Kind::Asks, key, std::move(sentence), {}, {}};
}

LimitVerdict answered(LimitVerdict verdict, const QString& confirmation)
{
    const bool isAnswered = verdict.kind == LimitVerdict::Kind::Asks && !confirmation.isEmpty();
    return isAnswered ? LimitVerdict() : verdict;
}

LimitVerdict proposing(LimitVerdict verdict, PlainNumber value, const QString& unit, const QString& bound)
{
    verdict.proposedText = bound + plainText(value);
    verdict.proposedUnit = unit;
    const Message proposed =
        bound.isEmpty() ? valueWords(value, unit) : Message("%1%2", {bound, valueWords(value, unit)});
    verdict.sentence = {verdict.isRefused() ? QT_TRANSLATE_NOOP("daymark", "%1; did you mean %2?")
                                            : QT_TRANSLATE_NOOP("daymark", "%1 Or did you mean %2?"),
                        {verdict.sentence, proposed}};
    return verdict;
}

QString plainText(PlainNumber value)
{
    return QString::number(value.value, 'g', 10);
}

Message valueWords(PlainNumber value, const QString& unit)
{
    // What was converted has more figures than anybody typed.
    const Argument number = std::abs(value.value) >= 1 ? Argument::upTo(2, value.value) : Argument(value.value);
    return unit.isEmpty() ? Message("%1", {number}) : Message("%1 %2", {number, unitWords(unit)});
}

LimitVerdict within(const Range<PlainNumber>& range, PlainNumber value, const char* key)
{
    const QString unit = QString::fromUtf8(range.unit);
    const auto sentence = [&](const char* source, PlainNumber limit) {
        return Message(source, {valueWords(value, unit), valueWords(limit, unit)});
    };
    if (value > range.highest)
        return refused(key,
                       sentence(QT_TRANSLATE_NOOP("daymark", "%1 is above the highest plausible %2"), range.highest));
    if (value < range.lowest)
        return refused(key,
                       sentence(QT_TRANSLATE_NOOP("daymark", "%1 is below the lowest plausible %2"), range.lowest));
    if (value > range.askAbove)
        return asks(key, sentence(QT_TRANSLATE_NOOP("daymark", "%1 is unusual (above %2): right?"), range.askAbove));
    if (value < range.askBelow)
        return asks(key, sentence(QT_TRANSLATE_NOOP("daymark", "%1 is unusual (below %2): right?"), range.askBelow));
    return {};
}

}  // namespace daymark
