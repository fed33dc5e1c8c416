// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vitals.h"

#include "base/number.h"

#include <QStringList>
#include <span>

namespace daymark {

namespace {

/// One way to write a unit: value × factor is in the unit shown first.
struct Spelling
{
    const char* typed;
    const char* shown;
    double factor;
};

constexpr Spelling weights[] = {
    {"kg", "kg", 1},
    {"kgs", "kg", 1},
    {"kilo", "kg", 1},
    {"kilos", "kg", 1},
    {"g", "g", 0.001},
    {"gr", "g", 0.001},
    {"gram", "g", 0.001},
    {"grams", "g", 0.001},
    {"gramme", "g", 0.001},
    {"grammes", "g", 0.001},
    {"lb", "lb", 0.45359237},
    {"lbs", "lb", 0.45359237},
    {"pound", "lb", 0.45359237},
    {"pounds", "lb", 0.45359237},
    {"[lb_av]", "lb", 0.45359237},
};

constexpr Spelling heights[] = {
    {"cm", "cm", 1},      {"m", "m", 100},        {"mm", "mm", 0.1},      {"in", "in", 2.54},
    {"inch", "in", 2.54}, {"inches", "in", 2.54}, {"[in_i]", "in", 2.54}, {"\"", "in", 2.54},
};

constexpr Spelling pressures[] = {
    {"mmhg", "mmHg", 1}, {"mm[hg]", "mmHg", 1}, {"cmhg", "cmHg", 10}, {"cm[hg]", "cmHg", 10}, {"kpa", "kPa", 7.50062},
};

constexpr Spelling rates[] = {
    {"/min", "/min", 1}, {"bpm", "/min", 1}, {"/mn", "/min", 1}, {"batt/min", "/min", 1}, {"min-1", "/min", 1},
};

constexpr Spelling saturations[] = {{"%", "%", 1}};

using Spellings = std::span<const Spelling>;

Spellings spellingsOf(VitalKind kind)
{
    switch (kind) {
        case VitalKind::SystolicPressure:
        case VitalKind::DiastolicPressure:
            return pressures;
        case VitalKind::HeartRate:
            return rates;
        case VitalKind::OxygenSaturation:
            return saturations;
        case VitalKind::NotStated:
            break;
    }
    return {};
}

QStringList shown(Spellings spellings)
{
    QStringList list;
    for (const Spelling& spelling : spellings) {
        const QString unit = QString::fromUtf8(spelling.shown);
        if (!list.contains(unit)) list << unit;
    }
    return list;
}

/// One reading is one number: "<35" is none.
Result<double> readingOf(const QString& text)
{
    const auto number = readNumber(text);
    if (!number) return tl::unexpected(number.error());
    if (number->isCensored())
        return refuse({QT_TRANSLATE_NOOP("daymark", "“%1” is a bound: a measurement is one number"), {text.trimmed()}},
                      QStringLiteral("text"));
    return number->value;
}

Result<double> valueOf(const QString& text, const QString& unit, Spellings spellings)
{
    const auto number = readingOf(text);
    if (!number) return number;
    const QString bare = unit.toLower().remove(u' ');
    if (bare.isEmpty()) return number;
    for (const Spelling& spelling : spellings) {
        if (bare == QLatin1StringView(spelling.typed)) return *number * spelling.factor;
    }
    return refuse({QT_TRANSLATE_NOOP("daymark", "“%1” is not a unit here: use %2"),
                   {unit.trimmed(), shown(spellings).join(QStringLiteral(", "))}},
                  QStringLiteral("unit"));
}

}  // namespace

Result<Celsius> temperatureOf(const Temperature& reading)
{
    const auto number = readingOf(reading.text);
    if (!number) return tl::unexpected(number.error());
    return Celsius(reading.unit == TemperatureUnit::Fahrenheit ? (*number - 32) / 1.8 : *number);
}

Result<Kilograms> weightOf(const BodySize& size)
{
    if (size.kind != BodyKind::Weight)
        return refuse(QT_TRANSLATE_NOOP("daymark", "This is not a weight"), QStringLiteral("kind"));
    return valueOf(size.text, size.unit, weights).map([](double kg) { return Kilograms(kg); });
}

Result<Centimetres> heightOf(const BodySize& size)
{
    if (size.kind != BodyKind::Height)
        return refuse(QT_TRANSLATE_NOOP("daymark", "This is not a height"), QStringLiteral("kind"));
    return valueOf(size.text, size.unit, heights).map([](double cm) { return Centimetres(cm); });
}

Result<PlainNumber> vitalOf(const Vital& vital)
{
    if (vital.kind == VitalKind::NotStated)
        return refuse(QT_TRANSLATE_NOOP("daymark", "What was measured is not stated"), QStringLiteral("kind"));
    return valueOf(vital.text, vital.unit, spellingsOf(vital.kind)).map([](double value) {
        return PlainNumber(value);
    });
}

TemperatureUnit temperatureUnitOf(const QString& typed)
{
    const QString bare = typed.normalized(QString::NormalizationForm_KC).toLower().remove(u' ').remove(u'°');
    static const QStringList celsius{QStringLiteral("c"), QStringLiteral("cel"), QStringLiteral("celsius"),
                                     QStringLiteral("degc")};
    static const QStringList fahrenheit{QStringLiteral("f"), QStringLiteral("fahrenheit"), QStringLiteral("degf"),
                                        QStringLiteral("[degf]")};
    if (celsius.contains(bare)) return TemperatureUnit::Celsius;
    return fahrenheit.contains(bare) ? TemperatureUnit::Fahrenheit : TemperatureUnit::NotStated;
}

QStringList unitsOf(BodyKind kind)
{
    if (kind == BodyKind::NotStated) return {};
    return shown(kind == BodyKind::Weight ? Spellings(weights) : Spellings(heights));
}

QStringList unitsOf(VitalKind kind)
{
    return shown(spellingsOf(kind));
}

}  // namespace daymark
