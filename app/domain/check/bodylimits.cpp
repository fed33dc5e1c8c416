// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number.h"
#include "domain/age.h"
#include "domain/check/verdict.h"
#include "domain/doses/dosecheck.h"
#include "domain/record/tables.h"
#include "domain/vitals.h"

namespace daymark {

namespace {

template <class Amount>
constexpr Range<Amount> range(double lowest, double highest, double askBelow, double askAbove, const char* unit)
{
    return {Amount(lowest), Amount(highest), Amount(askBelow), Amount(askAbove), unit};
}

// Hard limits and questions of plausibility: a local choice.
constexpr auto temperatureRange = range<Celsius>(25, 44, 35, 41.5, "°C");
// A number between these that cannot be °C is likely °F.
constexpr double lowestFahrenheit = 95;
constexpr double highestFahrenheit = 108;
constexpr auto weightRange = range<Kilograms>(0.4, 250, 0.4, 250, "kg");
constexpr auto heightRange = range<Centimetres>(25, 220, 25, 220, "cm");
constexpr auto heartRateRange = range<PlainNumber>(20, 350, 20, 350, "/min");
constexpr auto systolicRange = range<PlainNumber>(20, 260, 20, 260, "mmHg");
constexpr auto diastolicRange = range<PlainNumber>(10, 180, 10, 180, "mmHg");
constexpr auto saturationRange = range<PlainNumber>(20, 100, 20, 100, "%");
constexpr auto lvefRange = range<PlainNumber>(5, 90, 5, 90, "%");
constexpr auto nodeRange = range<Millimetres>(1, 150, 4, 80, "mm");
constexpr auto liverRange = range<Centimetres>(0, 20, 0, 15, "cm");
// A weight that changed by more than this share within so many days is asked about.
constexpr Percent weightChange(15);
constexpr int weightChangeDays = 92;
// So is a body mass index (kg/m²) outside these, of a weight and a height fewer than so many days apart.
constexpr double leastBodyMassIndex = 8;
constexpr double greatestBodyMassIndex = 60;
constexpr double greatestOfInfant = 28;  // below 6 years
constexpr double greatestOfChild = 38;   // below 10 years
constexpr int buildDays = 31;

// A weight is asked about below half and above 1.8 times what is usual for the age (2.2 times from 6 years on), a
// height outside of three quarters to 1.3 times: wide enough for the sick and the obese, and closer than pounds typed
// as kg. The usual is the rule of thumb of emergency rooms (APLS).
constexpr double leastShareOfWeight = 0.5;
constexpr double mostShareOfWeight = 1.8;
constexpr double mostShareOfSchoolchild = 2.2;
constexpr int schoolYears = 6;
constexpr double kilogramsOfPound = 0.45359237;
constexpr double leastShareOfHeight = 0.75;
constexpr double mostShareOfHeight = 1.3;
constexpr double heaviestYouth = 150;  // kg, from 13 years on
constexpr double lightestYouth = 20;
constexpr double tallestYouth = 215;  // cm
constexpr double shortestYouth = 110;

struct Usual
{
    double least;
    double most;
};

Usual usualWeight(const Age& age)
{
    const double years = age.years + age.months / 12.0;
    if (age.years >= 13) return {lightestYouth, heaviestYouth};
    const double usual = age.years < 1 ? 4 + 0.5 * age.totalMonths() : age.years < 6 ? 2 * years + 8 : 3 * years + 7;
    const double most = age.years < schoolYears ? mostShareOfWeight : mostShareOfSchoolchild;
    return {leastShareOfWeight * usual, most * usual};
}

Usual usualHeight(const Age& age)
{
    const double years = age.years + age.months / 12.0;
    if (age.years >= 13) return {shortestYouth, tallestYouth};
    const double usual = age.years < 1   ? 50 + 2.1 * age.totalMonths()
                         : age.years < 2 ? 75 + 12 * (years - 1)
                                         : 6 * years + 77;
    return {leastShareOfHeight * usual, mostShareOfHeight * usual};
}

/// Whether an amount is far from what is usual at the child's age on that date.
LimitVerdict checkForAge(double amount, const QString& unit, const Usual& usual, const Age& age, const char* key)
{
    if (amount >= usual.least && amount <= usual.most) return {};
    const LimitVerdict verdict = asks(
        key, {QT_TRANSLATE_NOOP("daymark", "%1 at %2: right?"), {valueWords(PlainNumber(amount), unit), age.words()}});
    for (const double likely : {amount / 10, amount * 10}) {
        if (likely >= usual.least && likely <= usual.most) return proposing(verdict, PlainNumber(likely), unit);
    }
    const double pounds = amount * kilogramsOfPound;
    if (unit == QStringLiteral("kg") && pounds >= usual.least && pounds <= usual.most) {
        if (qstrcmp(key, "text") == 0) return proposing(verdict, PlainNumber(amount), QStringLiteral("lb"));
        return proposing(verdict, PlainNumber(std::round(pounds * 10) / 10), unit);
    }
    return verdict;
}

LimitVerdict checkForAge(Kilograms weight, QDate date, const Record& record, const char* key)
{
    const auto age = ageOn(date, record);
    return age ? checkForAge(weight.value, QStringLiteral("kg"), usualWeight(*age), *age, key) : LimitVerdict();
}

LimitVerdict checkForAge(Centimetres height, QDate date, const Record& record, const char* key)
{
    const auto age = ageOn(date, record);
    return age ? checkForAge(height.value, QStringLiteral("cm"), usualHeight(*age), *age, key) : LimitVerdict();
}

/// Two fields of a row that are the ends of a range.
LimitVerdict checkOrder(const std::optional<PlainNumber>& low, const std::optional<PlainNumber>& high, const char* key)
{
    if (low && high && low->value > high->value)
        return refused(
            key, {QT_TRANSLATE_NOOP("daymark", "The range ends below its start: %1 to %2"), {low->value, high->value}});
    return {};
}

LimitVerdict unreadable(const Error& error)
{
    return refused(error.where == QStringLiteral("unit") ? "unit" : "text", error.message);
}

/// A refused value that another unit, with the same number typed, would make plausible. The number can be read.
template <class Row, class Amount>
LimitVerdict withOtherUnit(const LimitVerdict& verdict, const Row& row, const QStringList& units,
                           const Range<Amount>& possible, const auto& read)
{
    for (const QString& unit : units) {
        Row other = row;
        other.unit = unit;
        if (within(possible, *read(other), "text").isAccepted()) {
            LimitVerdict better = verdict;
            better.proposedText = row.text.trimmed();
            better.proposedUnit = unit;
            better.sentence = {QT_TRANSLATE_NOOP("daymark", "%1; did you mean %2?"),
                               {verdict.sentence, Message("%1 %2", {better.proposedText, unit})}};
            return better;
        }
    }
    return verdict;
}

Range<PlainNumber> rangeOf(VitalKind kind)
{
    switch (kind) {
        case VitalKind::SystolicPressure:
            return systolicRange;
        case VitalKind::DiastolicPressure:
            return diastolicRange;
        case VitalKind::HeartRate:
            return heartRateRange;
        case VitalKind::OxygenSaturation:
        case VitalKind::NotStated:
            break;
    }
    return saturationRange;
}

template <class Row>
QDate dateOf(const Row& row, const Record& record)
{
    return row.when.first(onsetOf(record, row.parent));
}

/// Every weight or height of the child but that of the row, with its date: typed by itself or with an echo.
template <class Amount>
void forEachOther(const Record& record, const Id& row, const auto& each)
{
    constexpr bool isWeight = std::is_same_v<Amount, Kilograms>;
    for (const BodySize& other : record.bodySizes) {
        if (other.id == row || other.kind != (isWeight ? BodyKind::Weight : BodyKind::Height)) continue;
        if constexpr (isWeight) {
            if (const auto weight = weightOf(other)) each(dateOf(other, record), *weight);
        } else {
            if (const auto height = heightOf(other)) each(dateOf(other, record), *height);
        }
    }
    for (const EchoStudy& study : record.echoStudies) {
        std::optional<Amount> amount;
        if constexpr (isWeight)
            amount = study.weight;
        else
            amount = study.height;
        if (study.id != row && amount) each(dateOf(study, record), *amount);
    }
}

/// The one before this date, or of it, fewer than so many days older.
template <class Amount>
std::optional<Amount> before(QDate date, int days, const Record& record, const Id& row)
{
    std::optional<Amount> latest;
    QDate latestDay;
    forEachOther<Amount>(record, row, [&](QDate day, Amount amount) {
        if (!day.isValid() || !date.isValid() || day > date || day.daysTo(date) >= days) return;
        if (latestDay.isValid() && day < latestDay) return;
        latest = amount;
        latestDay = day;
    });
    return latest;
}

LimitVerdict checkChange(Kilograms weight, QDate date, const Record& record, const Id& row, const char* key)
{
    const auto earlier = before<Kilograms>(date, weightChangeDays, record, row);
    if (!earlier || !differsByMore(weight, *earlier, weightChange)) return {};
    const LimitVerdict verdict = asks(key, {QT_TRANSLATE_NOOP("daymark",
                                                              "%1 kg after %2 kg less than three months ago: "
                                                              "right?"),
                                            {weight.value, earlier->value}});
    // A decimal mark that was not typed, or typed one figure too early.
    for (const Kilograms likely : {Kilograms(weight.value / 10), Kilograms(weight.value * 10)}) {
        if (!differsByMore(likely, *earlier, weightChange))
            return proposing(verdict, PlainNumber(likely.value), QStringLiteral("kg"));
    }
    return verdict;
}

/// Whether a body of this weight and height can hardly be: a decimal mark slipped in one of them.
LimitVerdict checkBuild(std::optional<Kilograms> weight, std::optional<Centimetres> height,
                        const std::optional<Age>& age, const char* key)
{
    if (!weight || !height) return {};
    const double metres = height->value / 100;
    const double index = weight->value / (metres * metres);
    const double most = !age              ? greatestBodyMassIndex
                        : age->years < 6  ? greatestOfInfant
                        : age->years < 10 ? greatestOfChild
                                          : greatestBodyMassIndex;
    if (index >= leastBodyMassIndex && index <= most) return {};
    return asks(key, {QT_TRANSLATE_NOOP("daymark", "%1 kg with %2 cm: right?"), {weight->value, height->value}});
}

LimitVerdict checkWeight(const BodySize& size, const Record& record)
{
    const auto weight = weightOf(size);
    if (!weight) return unreadable(weight.error());
    const LimitVerdict verdict = within(weightRange, *weight, "text");
    if (!verdict.isAccepted()) return withOtherUnit(verdict, size, unitsOf(BodyKind::Weight), weightRange, weightOf);
    const QDate date = dateOf(size, record);
    LimitVerdict change = checkChange(*weight, date, record, size.id, "text");
    if (change.isAccepted()) change = checkForAge(*weight, date, record, "text");
    return change.isAccepted()
               ? checkBuild(*weight, before<Centimetres>(date, buildDays, record, size.id), ageOn(date, record), "text")
               : change;
}

/// No row of a record lies beyond: a dose is compared by the weight of its own day.
const QDate endOfTime(9999, 12, 31);

/// Whether the reference of the drug asks to confirm the dose.
LimitVerdict checkDose(const DoseStep& step, const Record& record)
{
    const Course* course = find(record.courses, step.parent);
    const Episode* episode = course ? find(record.episodes, course->parent) : nullptr;
    if (!episode) return {};
    const DoseCheck check = doseVerdict(step, *course, Illness(record, *episode, endOfTime));
    return check.answer == DoseAnswer::Confirm ? asks("amount", check.text(episode->onset)) : LimitVerdict();
}

}  // namespace

LimitVerdict checkLimits(const Temperature& reading, const Record&)
{
    if (reading.text.trimmed().isEmpty()) return {};
    const auto celsius = temperatureOf(reading);
    if (!celsius) return unreadable(celsius.error());
    const LimitVerdict verdict = within(temperatureRange, *celsius, "text");
    if (!verdict.isRefused()) return answered(verdict, reading.confirmation);
    Temperature other = reading;
    const bool fahrenheit = reading.unit == TemperatureUnit::Fahrenheit;
    other.unit = fahrenheit ? TemperatureUnit::Celsius : TemperatureUnit::Fahrenheit;
    const double typed = readNumber(reading.text)->value;
    // 395: the decimal mark was not typed.
    Temperature tenth = reading;
    tenth.text = plainText(PlainNumber(typed / 10));
    tenth.unit = TemperatureUnit::NotStated;
    if (const auto read = temperatureOf(tenth); read && within(temperatureRange, *read, "text").isAccepted())
        return proposing(verdict, PlainNumber(typed / 10), QStringLiteral("°C"));
    const bool likely = fahrenheit ? within(temperatureRange, *temperatureOf(other), "text").isAccepted()
                                   : typed >= lowestFahrenheit && typed <= highestFahrenheit;
    if (!likely) return verdict;
    LimitVerdict better = verdict;
    better.proposedText = reading.text.trimmed();
    better.proposedUnit = fahrenheit ? QStringLiteral("°C") : QStringLiteral("°F");
    better.sentence = {QT_TRANSLATE_NOOP("daymark", "%1; did you mean %2?"),
                       {verdict.sentence, Message("%1 %2", {better.proposedText, better.proposedUnit})}};
    return better;
}

LimitVerdict checkLimits(const Vital& vital, const Record&)
{
    if (vital.text.trimmed().isEmpty()) return {};
    const auto value = vitalOf(vital);
    if (!value) return unreadable(value.error());
    const Range<PlainNumber> possible = rangeOf(vital.kind);
    const LimitVerdict verdict = within(possible, *value, "text");
    if (verdict.isAccepted()) return verdict;
    return answered(withOtherUnit(verdict, vital, unitsOf(vital.kind), possible, vitalOf), vital.confirmation);
}

LimitVerdict checkLimits(const BodySize& size, const Record& record)
{
    if (size.text.trimmed().isEmpty()) return {};
    if (size.kind == BodyKind::Weight) return answered(checkWeight(size, record), size.confirmation);
    const auto height = heightOf(size);
    if (!height) return unreadable(height.error());
    const LimitVerdict verdict = within(heightRange, *height, "text");
    if (verdict.isAccepted()) {
        LimitVerdict asked = checkForAge(*height, dateOf(size, record), record, "text");
        if (asked.isAccepted())
            asked = checkBuild(before<Kilograms>(dateOf(size, record), buildDays, record, size.id), *height,
                               ageOn(dateOf(size, record), record), "text");
        return answered(asked, size.confirmation);
    }
    return answered(withOtherUnit(verdict, size, unitsOf(BodyKind::Height), heightRange, heightOf), size.confirmation);
}

LimitVerdict checkLimits(const EchoStudy& study, const Record& record)
{
    LimitVerdict verdict;
    if (study.lvef) {
        verdict = within(lvefRange, *study.lvef, "lvef");
        const PlainNumber ofFraction(100 * study.lvef->value);
        if (verdict.isRefused() && within(lvefRange, ofFraction, "lvef").isAccepted())
            verdict = proposing(verdict, ofFraction, QStringLiteral("%"));
    }
    if (verdict.isAccepted() && study.weight) verdict = within(weightRange, *study.weight, "weight");
    if (verdict.isAccepted() && study.height) verdict = within(heightRange, *study.height, "height");
    if (verdict.isAccepted() && study.weight)
        verdict = checkChange(*study.weight, dateOf(study, record), record, study.id, "weight");
    if (verdict.isAccepted() && study.weight)
        verdict = checkForAge(*study.weight, dateOf(study, record), record, "weight");
    if (verdict.isAccepted() && study.height)
        verdict = checkForAge(*study.height, dateOf(study, record), record, "height");
    if (verdict.isAccepted())
        verdict = checkBuild(study.weight, study.height, ageOn(dateOf(study, record), record), "weight");
    return answered(verdict, study.confirmation);
}

LimitVerdict checkLimits(const Sign& sign, const Record&)
{
    if (!sign.size) return {};
    const LimitVerdict verdict = within(nodeRange, *sign.size, "size");
    const PlainNumber asMillimetres(10 * sign.size->value);
    const bool inCentimetres = *sign.size > Millimetres(0) && *sign.size < nodeRange.askBelow;
    return answered(inCentimetres ? proposing(verdict, asMillimetres, QStringLiteral("mm")) : verdict,
                    sign.confirmation);
}

LimitVerdict checkLimits(const Finding& finding, const Record&)
{
    if (!finding.size) return {};
    return answered(within(liverRange, *finding.size, "size"), finding.confirmation);
}

LimitVerdict refusalOf(const DoseStep& step)
{
    if (step.amount && step.amount->value <= 0)
        return refused("amount", QT_TRANSLATE_NOOP("daymark", "A dose is a number above 0"));
    if (step.amountMax && step.amountMax->value <= 0)
        return refused("amountMax", QT_TRANSLATE_NOOP("daymark", "A dose is a number above 0"));
    if (step.divided && (*step.divided < 1 || *step.divided > 24))
        return refused("divided", QT_TRANSLATE_NOOP("daymark", "A dose is divided into 1 to 24 single doses"));
    if (step.kind == StepKind::Taper) return {};
    return checkOrder(step.amount, step.amountMax, "amountMax");
}

LimitVerdict checkLimits(const DoseStep& step, const Record& record)
{
    const LimitVerdict verdict = refusalOf(step);
    return verdict.isAccepted() && step.confirmation.isEmpty() ? checkDose(step, record) : verdict;
}

LimitVerdict checkLimits(const Course& course, const Record&)
{
    if (course.targetLow && course.targetLow->value < 0)
        return refused("targetLow", QT_TRANSLATE_NOOP("daymark", "A target cannot be negative"));
    return checkOrder(course.targetLow, course.targetHigh, "targetHigh");
}

LimitVerdict checkLimits(const OwnAnalyte& analyte, const Record&)
{
    const LimitVerdict verdict = checkOrder(analyte.low, analyte.high, "high");
    return verdict.isAccepted() ? checkOrder(analyte.referenceLow, analyte.referenceHigh, "referenceHigh") : verdict;
}

LimitVerdict checkLimits(const Episode& episode, const Record&)
{
    if (episode.onsetError && (*episode.onsetError < 0 || *episode.onsetError > 365))
        return refused("onsetError", QT_TRANSLATE_NOOP("daymark", "The onset is uncertain by 0 to 365 days"));
    return {};
}

}  // namespace daymark
