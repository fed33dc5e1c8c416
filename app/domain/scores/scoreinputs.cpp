// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scores/scoreinputs.h"

#include "domain/age.h"
#include "domain/catalogue/analytes.h"
#include "domain/coursedays.h"
#include "domain/labreadings.h"
#include "domain/labs.h"

#include <cmath>

namespace daymark {

namespace {

constexpr int monthsInAYear = 12;

Met compared(const TypedNumber& number, LabLimit::Side side, PlainNumber limit)
{
    switch (side) {
        case LabLimit::Side::AtLeast:
            return isAtLeast(number, limit);
        case LabLimit::Side::Above:
            return isAbove(number, limit);
        case LabLimit::Side::AtMost:
            return isAtMost(number, limit);
        case LabLimit::Side::Below:
            return isBelow(number, limit);
    }
    return Met::Unknown;
}

double roundedTo(double value, int decimals)
{
    const double power = timesPowerOfTen(PlainNumber(1), decimals).value;
    return std::round(value * power) / power;
}

/// A reading in the unit of the score.
struct Native
{
    TypedNumber number;  ///< what is compared
    TypedNumber exact;   ///< before it was rounded
    PlainNumber limit;   ///< what it is compared with
    bool isRounded = false;
};

/// By how many powers of ten `typed` and `wanted` differ; none where another factor converts.
std::optional<int> decadesBetween(const Unit& typed, const Unit& wanted, const Analyte& analyte)
{
    if (typed.dimension == wanted.dimension) return typed.decade - wanted.decade;
    const auto base = toBase(PlainNumber(1), QString::fromUtf8(typed.shown), analyte);
    const auto one = base ? fromBase(*base, QString::fromUtf8(wanted.shown), analyte) : base;
    if (!one) return std::nullopt;
    const int decades = qRound(std::log10(one->value));
    const bool isPower = std::abs(one->value / timesPowerOfTen(PlainNumber(1), decades).value - 1) < roundingError;
    return isPower ? std::optional(decades) : std::nullopt;
}

/// What was typed in the unit of the score, or in one that differs by a power of ten, is compared as typed; what a
/// factor converts is rounded to the decimals the unit is printed with; a bound is not rounded, nor is what is computed
/// from counts.
Native inNative(const LabReading& reading, const LabLimit& limit, const Record& record)
{
    Native native{reading.number, reading.number, limit.limit, false};
    if (reading.computed) return native;
    const Analyte& analyte = *findAnalyte(reading.analyte);
    const LabResult& result = *find(record.labResults, reading.result);
    const Unit& typed = *unitOf(result.unit, analyte);
    const auto asTyped = [&](const Unit& wanted) {
        const auto decades = decadesBetween(typed, wanted, analyte);
        if (!decades) return false;
        native.number.value = native.exact.value =
            timesPowerOfTen(PlainNumber(readNumber(result.text)->value), *decades).value;
        return true;
    };
    const Unit& wanted = *findUnit(QLatin1StringView(limit.unit));
    if (asTyped(wanted)) return native;
    if (limit.other && asTyped(*findUnit(QLatin1StringView(limit.otherUnit)))) {
        native.limit = *limit.other;
        return native;
    }
    native.exact.value = fromBase(PlainNumber(reading.number.value), QString::fromUtf8(wanted.shown), analyte)->value;
    native.number.value = native.exact.value;
    if (reading.number.isCensored()) return native;
    native.number.value = roundedTo(native.exact.value, limit.decimals);
    native.isRounded = true;
    return native;
}

Met compared(const Native& native, const LabLimit& limit)
{
    return compared(native.number, limit.side, native.limit);
}

/// Where rounding alone decides.
std::optional<Remark> roundingRemark(const LabReading& reading, const Native& native, const LabLimit& limit)
{
    if (!native.isRounded || compared(native, limit) == compared(native.exact, limit.side, limit.limit))
        return std::nullopt;
    const QString unit = QString::fromUtf8(findUnit(QLatin1StringView(limit.unit))->shown);
    return Remark{{QT_TRANSLATE_NOOP("daymark",
                                     "%1 %2 is %3 %4, compared as %5 %4, the precision this unit is printed with; "
                                     "without rounding the item would be answered the other way"),
                   {reading.input.what, reading.input.value, Argument(native.exact.value, limit.decimals + 2), unit,
                    Argument(native.number.value, limit.decimals)}},
                  Standing::Setting,
                  QStringLiteral("Local setting")};
}

/// The readings of every analyte a score asks for: several scores ask for the same.
QHash<QString, QList<LabReading>> scoreReadings(const Illness& illness)
{
    QHash<QString, QList<LabReading>> readings;
    for (const char* code : {"NA", "AST", "ALT", "NEUT_PCT", "CRP", "PLT", "TBIL", "ALB"})
        readings.insert(QString::fromLatin1(code), labReadings(illness, QLatin1StringView(code)));
    return readings;
}

constexpr const char* undated = QT_TRANSLATE_NOOP("daymark", "the first IVIG has no date");

/// Two results of which nobody can say which is the later: of one draw, or of one day where a clock time is missing.
bool isAtOneTime(const LabReading& a, const LabReading& b)
{
    if (a.panel == b.panel && a.result == b.result) return false;
    if (a.when == b.when) return true;
    const bool timed = a.when.hasTime() && b.when.hasTime();
    return !timed && a.day && b.day && a.day->value == b.day->value;
}

Message because(const Message& what, const Message& why)
{
    return {"%1 (%2)", {what, why}};
}

}  // namespace

ScoreInputs::ScoreInputs(const Illness& illness) : m_illness(illness)
{
    const QList<Infusion>& infusions = illness.once<ivigInfusions>();
    if (infusions.isEmpty()) return;
    m_treated = true;
    m_start = infusions.first().start.isNull() ? infusions.first().end : infusions.first().start;
    const bool isDay = !m_start.isMonthOrYear();
    if (isDay) m_date = m_start.first(illness.onset());
}

QList<Input> ScoreInputs::treatment() const
{
    if (!m_treated) return {};
    return {Input{Message(QT_TRANSLATE_NOOP("daymark", "First IVIG")), dayWords(m_start, m_illness.onset()), m_start}};
}

QList<Remark> ScoreInputs::remarks() const
{
    if (m_treated) return {};
    return {Remark{
        {QT_TRANSLATE_NOOP("daymark",
                           "No IVIG is recorded: the latest results of the first %1 days, until %2, and the age at "
                           "onset are used"),
         {acuteDays, m_illness.asOf()}},
        Standing::Setting,
        QStringLiteral("Local setting")}};
}

bool ScoreInputs::isBeforeIllness(const Moment& when) const
{
    const auto error = onsetError(m_illness.episode());
    const QDate onset = m_illness.onset();
    if (!error || (m_date.isValid() && m_date < onset)) return false;
    const QDate last = when.last(onset);
    return last.isValid() && last < onset.addDays(-*error);
}

bool ScoreInputs::isBeforeTreatment(const Moment& when) const
{
    const QDate last = when.last(m_illness.onset());
    if (!last.isValid() || isBeforeIllness(when)) return false;
    if (!m_treated) return last <= m_illness.asOf() && !isBeyondAcute(when);
    if (!m_date.isValid() || last > m_date) return false;
    if (last < m_date) return true;
    const auto hours = hoursBetween(when, m_start, m_illness.onset());
    return !when.isApproximate() && (!hours || hours->value > 0);
}

/// After the acute illness of a child who got no IVIG.
bool ScoreInputs::isBeyondAcute(const Moment& when) const
{
    const QDate onset = m_illness.onset();
    return !m_treated && onset.isValid() && when.first(onset) >= onset.addDays(acuteDays);
}

/// Surely not before the first IVIG: of a month or a year this need not be known.
bool ScoreInputs::isAfterTreatment(const Moment& when) const
{
    const QDate first = when.first(m_illness.onset());
    return first.isValid() && m_date.isValid() && first >= m_date;
}

ScoreItem ScoreInputs::lab(const LabLimit& limit, Points points) const
{
    ScoreItem item;
    item.points = points;
    item.criterion.id = limit.id;
    item.criterion.name = limit.name;
    const Message analyte(findAnalyte(QString::fromLatin1(limit.analyte))->brief);
    item.criterion.why = isUndated() ? because(analyte, undated) : analyte;
    std::optional<LabReading> nearest;
    bool later = false;
    bool earlier = false;
    bool vague = false;
    const QList<LabReading> all = m_illness.once<scoreReadings>().value(QString::fromLatin1(limit.analyte));
    for (const LabReading& reading : all) {
        if (isBeforeTreatment(reading.when))
            nearest = reading;
        else if (isBeforeIllness(reading.when))
            earlier = true;
        else
            (isAfterTreatment(reading.when) || isBeyondAcute(reading.when) ? later : vague) = true;
    }
    if (!nearest) {
        if (later && !m_treated)
            item.criterion.why = because(analyte, QT_TRANSLATE_NOOP("daymark", "only after the acute illness"));
        else if (later && m_date.isValid())
            item.criterion.why = because(analyte, QT_TRANSLATE_NOOP("daymark", "only after the start of IVIG"));
        else if (vague && !isUndated())
            item.criterion.why = because(analyte, QT_TRANSLATE_NOOP("daymark", "its date is not known well enough"));
        else if (earlier)
            item.criterion.why = because(analyte, QT_TRANSLATE_NOOP("daymark", "only before this illness"));
        return item;
    }
    const Native native = inNative(*nearest, limit, m_illness.record());
    item.criterion.met = compared(native, limit);
    item.criterion.inputs << nearest->input;
    item.criterion.why = nearest->input.value;
    for (const LabReading& other : all) {
        if (!isAtOneTime(other, *nearest) || !isBeforeTreatment(other.when)) continue;
        if (compared(inNative(other, limit, m_illness.record()), limit) == item.criterion.met) continue;
        item.criterion.met = Met::Unknown;
        item.criterion.inputs << other.input;
        item.criterion.why = because(analyte, {QT_TRANSLATE_NOOP("daymark", "two results of one time: %1 and %2"),
                                               {other.input.value, nearest->input.value}});
        return item;
    }
    if (item.criterion.met == Met::Unknown) item.criterion.why = because(analyte, nearest->input.value);
    item.remark = roundingRemark(*nearest, native, limit);
    return item;
}

ScoreItem ScoreInputs::treatedByDay(IllnessDay day, Points points) const
{
    ScoreItem item;
    item.points = points;
    item.criterion.id = "day";
    item.criterion.name = {QT_TRANSLATE_NOOP("daymark", "first IVIG on day of illness ≤ %1"), {day.value}};
    const Message what(QT_TRANSLATE_NOOP("daymark", "day of the first IVIG"));
    item.criterion.inputs << onsetInput(m_illness);
    const auto unknown = [&](const Message& why) {
        item.criterion.why = because(what, why);
        return item;
    };
    if (!m_treated) return unknown(QT_TRANSLATE_NOOP("daymark", "none is recorded"));
    const auto first = m_illness.day(m_start);
    if (!m_date.isValid() && m_illness.onset().isValid())
        return unknown(QT_TRANSLATE_NOOP("daymark", "its date is not known"));
    const auto error = onsetError(m_illness.episode());
    if (!first) return unknown(QT_TRANSLATE_NOOP("daymark", "the onset is not known"));
    if (!error) return unknown(QT_TRANSLATE_NOOP("daymark", "the onset is only estimated"));
    if (first->value < 1) return unknown(QT_TRANSLATE_NOOP("daymark", "it lies before the onset"));
    const bool earliest = first->value - *error <= day.value;
    const bool latest = first->value + *error <= day.value;
    if (earliest != latest)
        return unknown(Message::plural(QT_TRANSLATE_N_NOOP("daymark", "day %1, the onset estimated ± %n day(s)"),
                                       *error, {first->value}));
    item.criterion.met = metIf(latest);
    item.criterion.why = {QT_TRANSLATE_NOOP("daymark", "day %1"), {first->value}};
    return item;
}

std::optional<ScoreInputs::Months> ScoreInputs::months() const
{
    const Record& record = m_illness.record();
    const auto dated = ageOn(m_date.isValid() ? m_date : m_illness.onset(), record);
    const auto age = dated ? dated : ageAtOnset(record, m_illness.episode());
    if (!age) return std::nullopt;
    const bool yearsOnly = !record.patient.birth.isValid() && record.patient.ageAtOnset.unit == Span::Unit::Year;
    // An infusion of no date came after the onset, and not later than its month, its year or today.
    const QDate end = m_start.last(m_illness.onset());
    const QDate last = end.isValid() ? std::min(end, m_illness.asOf()) : m_illness.asOf();
    const auto latest = isUndated() ? ageOn(last, record) : age;
    const int most = std::max(age->totalMonths(), latest ? latest->totalMonths() : 0);
    return Months{age->totalMonths(), most + (yearsOnly ? monthsInAYear - 1 : 0)};
}

ScoreItem ScoreInputs::aged(const Message& name, int mostMonths, Points points) const
{
    ScoreItem item;
    item.points = points;
    item.criterion.id = "age";
    item.criterion.name = name;
    item.criterion.why = QT_TRANSLATE_NOOP("daymark", "age");
    const auto age = months();
    if (!age) return item;
    const QDate date = m_date.isValid() ? m_date : m_illness.onset();
    const Message words = ageWords(m_illness.record(), date);
    item.criterion.inputs << Input{Message(QT_TRANSLATE_NOOP("daymark", "Age")), words, Moment::on(date)};
    item.criterion.why = because(item.criterion.why, isUndated() ? Message(undated) : words);
    if ((age->least <= mostMonths) == (age->most <= mostMonths)) item.criterion.met = metIf(age->most <= mostMonths);
    return item;
}

ScoreItem ScoreInputs::ageUpTo(int months, Points points) const
{
    return aged({QT_TRANSLATE_NOOP("daymark", "age ≤ %1 months"), {months}}, months, points);
}

ScoreItem ScoreInputs::ageBelow(int months, Points points) const
{
    return aged({QT_TRANSLATE_NOOP("daymark", "age < %1 months"), {months}}, months - 1, points);
}

ScoreItem ScoreInputs::male(Points points) const
{
    ScoreItem item;
    item.points = points;
    item.criterion.id = "male";
    item.criterion.name = QT_TRANSLATE_NOOP("daymark", "male sex");
    item.criterion.why = QT_TRANSLATE_NOOP("daymark", "sex");
    const Sex sex = m_illness.patient().sex;
    if (sex == Sex::NotStated) return item;
    item.criterion.inputs << Input{Message(QT_TRANSLATE_NOOP("daymark", "Sex")), Message(codeOf(sex).label), {}};
    if (sex != Sex::Other) item.criterion.met = metIf(sex == Sex::Male);
    return item;
}

Message labRuleWords()
{
    return QT_TRANSLATE_NOOP(
        "daymark",
        "Local choices: of several results the nearest before the start of the first IVIG counts, taken on that day or "
        "earlier and, where both have a clock time, before the start. What was typed in the unit of the score, or in "
        "one that differs from it by a power of ten, is compared as typed; a result converted by any other factor is "
        "rounded to the decimals that unit is printed with, then compared; where a limit is printed in two units, the "
        "one of the unit typed is taken. Missing neutrophils in % are computed from the counts of the same draw, and "
        "not rounded");
}

Message ageRuleWords()
{
    return QT_TRANSLATE_NOOP("daymark",
                             "Ages are completed calendar months on the day of the first IVIG: a child is 12 months "
                             "old on its first birthday");
}

}  // namespace daymark
