// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/doses/doseamount.h"

#include "domain/body.h"
#include "domain/catalogue/units.h"

namespace daymark {

namespace {

constexpr double hoursOfADay = 24;
constexpr double daysOfAWeek = 7;

/// Units of one kind differ by a power of ten.
struct MassUnit
{
    const char* spelling;  ///< UTF-8
    char kind;
    int decade;
};
constexpr MassUnit massUnits[] = {
    {"g", 'm', 0}, {"mg", 'm', -3}, {"µg", 'm', -6}, {"ug", 'm', -6}, {"mcg", 'm', -6},
    {"U", 'u', 0}, {"IU", 'u', 0},  {"UI", 'u', 0},  {"kU", 'u', 3},
};

const MassUnit* massUnit(const QString& text)
{
    for (const MassUnit& unit : massUnits) {
        if (text.trimmed() == QString::fromUtf8(unit.spelling)) return &unit;
    }
    return nullptr;
}

double inHours(const Span& interval)
{
    return interval.unit == Span::Unit::Hour ? interval.count : hoursOfADay * interval.days();
}

/// The share of one interval's amount that falls on what the reference counts by.
Result<PlainNumber> share(const DoseStep& step, DosePer per)
{
    const bool once = step.interval.isNull();
    const double hours = once ? hoursOfADay : inHours(step.interval);
    const int doses = std::max(1, step.divided.value_or(1));
    switch (per) {
        case DosePer::KilogramDay:
            return PlainNumber(hoursOfADay / hours);
        case DosePer::KilogramDose:
            return PlainNumber(1.0 / doses);
        case DosePer::Kilogram12Hours:
            if (!once && hours / doses != hoursOfADay / 2)
                return refuse(QT_TRANSLATE_NOOP("daymark", "the reference is for every 12 hours"));
            return PlainNumber(1.0 / doses);
        case DosePer::KilogramHour:
            return PlainNumber(once ? 1.0 : 1 / hours);
        case DosePer::SquareMetreWeek:
            return PlainNumber(once ? 1.0 : daysOfAWeek * hoursOfADay / hours);
    }
    return PlainNumber(1);
}

Error unknownBasis()
{
    return {Message(QT_TRANSLATE_NOOP("daymark", "it is not stated whether the dose is per kg")),
            QStringLiteral("basis")};
}

Error noSurface()
{
    return {Message(QT_TRANSLATE_NOOP("daymark", "no weight and height measured that day")), QStringLiteral("basis")};
}

/// The dose of the whole child for one interval.
Result<DoseRange> wholeAmount(const DoseStep& step, const QString& unit, const DoseSize& size)
{
    auto amount = amountOf(step, unit);
    if (!amount) return amount;
    switch (step.basis) {
        case DoseBasis::Absolute:
            return amount;
        case DoseBasis::PerKilogram:
            if (!size.weight) return tl::unexpected(Error{size.noWeight, QStringLiteral("weight")});
            return amount->times(PlainNumber(size.weight->value));
        case DoseBasis::PerSquareMetre:
            if (!size.surface) return tl::unexpected(noSurface());
            return amount->times(PlainNumber(size.surface->value));
        case DoseBasis::NotStated:
            break;
    }
    return tl::unexpected(unknownBasis());
}

BodySizes bodySizes(const Illness& illness)
{
    return BodySizes(illness.record());
}

}  // namespace

QString unitOf(DosePer per, const QString& unit)
{
    switch (per) {
        case DosePer::KilogramDay:
            return unit + QStringLiteral("/kg/day");
        case DosePer::KilogramDose:
        case DosePer::Kilogram12Hours:
            return unit + QStringLiteral("/kg");
        case DosePer::KilogramHour:
            return unit + QStringLiteral("/kg/h");
        case DosePer::SquareMetreWeek:
            return unit + QStringLiteral("/m²/week");
    }
    return unit;
}

DoseRange DoseRange::times(PlainNumber factor) const
{
    return {PlainNumber(least.value * factor.value), PlainNumber(most.value * factor.value)};
}

DoseSize sizeFor(const Illness& illness, QDate date)
{
    DoseSize size;
    const BodySizes& sizes = illness.onceOfChild<bodySizes>();
    const auto weight = sizes.readingAt(BodyKind::Weight, date);
    if (!weight) {
        size.noWeight = weight.error().message;
        return size;
    }
    size.weight = Kilograms(weight->value.value);
    size.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Weight"),
                         Message(QT_TRANSLATE_NOOP("daymark", "%1 kg"), {weight->value.value}), weight->when};
    const auto height = sizes.readingAt(BodyKind::Height, date);
    if (height) size.surface = bodySurfaceArea(BsaFormula::Haycock, Centimetres(height->value.value), *size.weight);
    return size;
}

Result<DoseRange> amountOf(const DoseStep& step, const QString& unit)
{
    if (!step.amount && !step.amountMax)
        return refuse(QT_TRANSLATE_NOOP("daymark", "the dose is not stated"), QStringLiteral("amount"));
    const MassUnit* from = massUnit(step.unit);
    const MassUnit* to = massUnit(unit);  // of a reference, and so in the table
    if (!from || from->kind != to->kind)
        return refuse({QT_TRANSLATE_NOOP("daymark", "“%1” cannot be compared with %2"), {step.unit, unit}},
                      QStringLiteral("unit"));
    const PlainNumber first = *(step.amount ? step.amount : step.amountMax);
    const PlainNumber second = *(step.amountMax ? step.amountMax : step.amount);
    const int decades = from->decade - to->decade;
    return DoseRange{timesPowerOfTen(std::min(first, second), decades),
                     timesPowerOfTen(std::max(first, second), decades)};
}

Result<DoseRange> doseOf(const DoseStep& step, const QString& unit, DosePer per, const DoseSize& size)
{
    const auto part = share(step, per);
    if (!part) return tl::unexpected(part.error());
    const bool perSurface = per == DosePer::SquareMetreWeek;
    if (step.basis == (perSurface ? DoseBasis::PerSquareMetre : DoseBasis::PerKilogram))
        return amountOf(step, unit).map([&](const DoseRange& range) { return range.times(*part); });
    auto whole = wholeAmount(step, unit, size);
    if (!whole) return whole;
    if (perSurface && !size.surface) return tl::unexpected(noSurface());
    if (!perSurface && !size.weight) return tl::unexpected(Error{size.noWeight, QStringLiteral("weight")});
    return whole->times(PlainNumber(part->value / (perSurface ? size.surface->value : size.weight->value)));
}

PlainNumber timesTheMean(const DoseStep& step, DosePer per)
{
    const bool isMean = per == DosePer::KilogramDay || per == DosePer::SquareMetreWeek;
    if (step.interval.isNull() || !isMean) return PlainNumber(1);
    const double counted = per == DosePer::SquareMetreWeek ? daysOfAWeek * hoursOfADay : hoursOfADay;
    return PlainNumber(std::max(1.0, inHours(step.interval) / counted));
}

Result<DoseRange> totalOf(const DoseStep& step, const QString& unit, DosePer per, const DoseSize& size)
{
    const auto part = share(step, per);
    if (!part) return tl::unexpected(part.error());
    return wholeAmount(step, unit, size).map([&](const DoseRange& range) { return range.times(*part); });
}

}  // namespace daymark
