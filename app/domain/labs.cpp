// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labs.h"

#include "base/typedwords.h"

#include <algorithm>
#include <cmath>

namespace daymark {

namespace {

AnalyteRow rowOf(const Analyte& analyte)
{
    return {QString(analyte.id()), Message(analyte.name), Message(analyte.brief), analyte.group,
            analyte.shownUnit(),   analyte.shownUnits(),  analyte.decimals,       analyte.onKdPanel};
}

AnalyteRow rowOf(const OwnAnalyte& analyte)
{
    const Message name = Message::verbatim(analyte.name.isEmpty() ? analyte.code : analyte.name);
    const QStringList units = analyte.unit.isEmpty() ? QStringList() : QStringList{analyte.unit};
    return {analyte.code, name, name, AnalyteGroup::Other, analyte.unit, units, -1, false};
}

/// The user's own unit is any text; units of the table that measure the same are converted to it.
Result<PlainNumber> toOwnUnit(PlainNumber value, const QString& typed, const OwnAnalyte& analyte)
{
    const QString from = typed.trimmed();
    if (from.isEmpty() || from.compare(analyte.unit.trimmed(), Qt::CaseInsensitive) == 0) return value;
    const auto meant = unitsSpelled(from);
    for (const Unit* own : unitsSpelled(analyte.unit)) {
        for (const Unit* unit : meant) {
            if (unit->dimension == own->dimension) return timesPowerOfTen(value, unit->decade - own->decade);
        }
    }
    return refuse({QT_TRANSLATE_NOOP("daymark", "“%1” cannot be converted to %2, the unit of %3"),
                   {from, analyte.unit.isEmpty() ? QStringLiteral("1") : analyte.unit, analyte.name}},
                  QStringLiteral("unit"));
}

Error noValue(const char* reason)
{
    return Error{Message(reason), QStringLiteral("state")};
}

/// Of a converted value; −1: as many as the number needs.
int decimalsOf(const QString& code)
{
    const Analyte* analyte = findAnalyte(code);
    return analyte ? analyte->decimals : -1;
}

/// Rounded to the analyte's decimals, but never to nothing.
double rounded(double value, int decimals)
{
    for (int digits = std::max(decimals, 0); digits <= 6; ++digits) {
        const double power = timesPowerOfTen(PlainNumber(1), digits).value;
        const double shown = std::round(value * power) / power;
        if (shown != 0 || value == 0) return shown;
    }
    return value;
}

}  // namespace

const OwnAnalyte* findOwn(const QString& code, const QList<OwnAnalyte>& own)
{
    for (const OwnAnalyte& analyte : own) {
        if (analyte.code == code) return &analyte;
    }
    return nullptr;
}

AnalyteRow analyteRow(const QString& code, const QList<OwnAnalyte>& own)
{
    if (const Analyte* analyte = findAnalyte(code)) return rowOf(*analyte);
    if (const OwnAnalyte* analyte = findOwn(code, own)) return rowOf(*analyte);
    AnalyteRow row;
    row.code = code;
    row.name = row.brief = Message::verbatim(code);
    return row;
}

QList<AnalyteRow> analyteRows(const QList<OwnAnalyte>& own)
{
    QList<AnalyteRow> rows;
    for (const Analyte& analyte : analytes())
        rows << rowOf(analyte);
    for (const OwnAnalyte& analyte : own)
        rows << rowOf(analyte);
    return rows;
}

Result<LabValue> labValue(const LabResult& result, const QList<OwnAnalyte>& own)
{
    if (result.state == ResultState::NotDone) return tl::unexpected(noValue(QT_TRANSLATE_NOOP("daymark", "not done")));
    if (result.state == ResultState::Trace) return tl::unexpected(noValue(QT_TRANSLATE_NOOP("daymark", "trace")));
    if (result.text.trimmed().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("daymark", "no result is written"), QStringLiteral("text"));
    const auto number = readNumber(result.text);
    if (!number) return tl::unexpected(Error{number.error().message, QStringLiteral("text")});

    LabValue value{*number, {}, false};
    const PlainNumber typed(number->value);
    Result<PlainNumber> converted = typed;
    if (const Analyte* analyte = findAnalyte(result.analyte)) {
        converted = toBase(typed, result.unit, *analyte);
        value.unit = analyte->shownUnit();
    } else if (const OwnAnalyte* mine = findOwn(result.analyte, own)) {
        converted = toOwnUnit(typed, result.unit, *mine);
        value.unit = mine->unit;
    } else {
        return refuse({QT_TRANSLATE_NOOP("daymark", "“%1” is no analyte of the catalogue and none of this child's own"),
                       {result.analyte}},
                      QStringLiteral("analyte"));
    }
    if (!converted) return tl::unexpected(converted.error());
    value.converted = *converted != typed;
    value.number.value = converted->value;
    return value;
}

Message labText(const LabResult& result, const QList<OwnAnalyte>& own)
{
    if (result.state == ResultState::NotDone || result.state == ResultState::Trace)
        return Message(codeOf(result.state).label);
    const auto value = labValue(result, own);
    if (!value) {
        const QString unit = result.unit.isEmpty() ? QString() : u' ' + result.unit;
        return Message::verbatim((result.text.trimmed() + unit).trimmed());
    }
    return labText(result, *value);
}

Message labText(const LabResult& result, const LabValue& value)
{
    const double shown = value.number.value;
    const Argument number = value.converted ? Argument(rounded(shown, decimalsOf(result.analyte)))
                                            : Argument(shown, typedDecimals(result.text));
    return {"%1%2", {boundSign(value.number.bound), number}};
}

PlainNumber inUnit(PlainNumber value, const QString& code, const QString& unit)
{
    const Analyte* analyte = findAnalyte(code);
    const auto other = analyte ? fromBase(value, unit, *analyte) : tl::unexpected(Error{});
    return other ? *other : value;
}

Message labText(const LabResult& result, const QString& unit, const QList<OwnAnalyte>& own)
{
    const auto value = labValue(result, own);
    const Analyte* analyte = findAnalyte(result.analyte);
    if (!value || !analyte || unit.isEmpty() || unit == value->unit) return labText(result, own);
    const QString sign = boundSign(value->number.bound);
    if (unitOf(result.unit, *analyte) == unitOf(unit, *analyte))
        return {"%1%2", {sign, {readNumber(result.text)->value, typedDecimals(result.text)}}};
    const double shown = inUnit(PlainNumber(value->number.value), result.analyte, unit).value;
    const int magnitude = shown == 0 ? 0 : int(std::floor(std::log10(std::abs(shown))));
    return {"%1%2", {sign, Argument(rounded(shown, std::clamp(2 - magnitude, 0, 6)))}};
}

QString commonUnit(const QList<LabResult>& results, const AnalyteRow& row)
{
    const Analyte* analyte = findAnalyte(row.code);
    if (!analyte || results.isEmpty()) return row.unit;
    const Unit& own = *unitOf({}, *analyte);
    const Unit* typed = unitOf(results.first().unit, *analyte);
    const bool isOther = typed && (typed->dimension != own.dimension || typed->decade != own.decade);
    const bool isCommon = isOther && std::all_of(results.begin(), results.end(), [&](const LabResult& result) {
                              return unitOf(result.unit, *analyte) == typed;
                          });
    return isCommon ? QString::fromUtf8(typed->shown) : row.unit;
}

LabFlag labFlag(const LabResult& result, const QList<OwnAnalyte>& own)
{
    return labValue(result, own) ? labFlag(result) : LabFlag::None;
}

LabFlag labFlag(const LabResult& result)
{
    if (!result.low && !result.high) return LabFlag::None;
    const TypedNumber number = *readNumber(result.text);  // the interval is in the unit typed
    using Bound = TypedNumber::Bound;
    const auto below = [&](double low) {
        if (number.bound == Bound::Less) return number.value <= low;
        return number.value < low && (number.bound == Bound::None || number.bound == Bound::LessOrEqual);
    };
    const auto above = [&](double high) {
        if (number.bound == Bound::Greater) return number.value >= high;
        return number.value > high && (number.bound == Bound::None || number.bound == Bound::GreaterOrEqual);
    };
    if (result.low && below(result.low->value)) return LabFlag::Low;
    return result.high && above(result.high->value) ? LabFlag::High : LabFlag::None;
}

}  // namespace daymark
