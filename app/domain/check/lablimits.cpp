// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/age.h"
#include "domain/check/drawchecks.h"
#include "domain/check/verdict.h"
#include "domain/fever.h"
#include "domain/labverdict.h"
#include "domain/record/tables.h"
#include "domain/reference/intervals.h"

#include <limits>
#include <QRegularExpression>

namespace daymark {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

/// Where a value is possible, but more often a slip of the unit. In the analyte's own unit.
struct SoftLimit
{
    const char* code;
    PrintedNumber below;
    PrintedNumber above;
    const char* slip;  ///< UCUM unit the number is likely in; null: no usual one
};

// The unit-slip detector; every number is a local choice.
constexpr SoftLimit softLimits[] = {
    {"CRP", -never, 400, nullptr},        {"ALB", 10, never, "g/dL"},           {"CREA", 8, never, "mg/dL"},
    {"PLT", 50, 1500, "10*4/uL"},         {"WBC", -never, 60, nullptr},         {"FIB", -never, 10, nullptr},
    {"DDIM_FEU", 20, never, "mg/L{FEU}"}, {"DDIM_DDU", 20, never, "mg/L{DDU}"}, {"HSTNT", 0.5, never, "ng/mL"},
    {"HSTNI", 0.5, never, "ng/mL"},       {"TG", -never, 10, nullptr},          {"FERR", -never, 20000, nullptr},
};
constexpr PrintedNumber highHaemoglobin = 20;  // g/dL, after the first month of life
constexpr PrintedNumber lowBilirubin = 2;      // µmol/L, with jaundice or raised GGT
constexpr PrintedNumber lowCrp = 1;            // mg/L, with fever and …
constexpr PrintedNumber earlierCrp = 50;       // … an earlier one above this
constexpr PrintedNumber fractionAsPercent = 1;

/// A result with its analyte and all that stands beside it.
struct Draw
{
    const LabResult& result;
    const Analyte& analyte;
    LabValue value;
    const Record& record;

    PlainNumber base() const { return PlainNumber(value.number.value); }
    /// As it was typed, in the unit it was typed in.
    PlainNumber typed() const { return PlainNumber(readNumber(result.text)->value); }
    const LabPanel* panel() const { return find(record.labPanels, result.parent); }
    const Episode* episode() const { return panel() ? find(record.episodes, panel()->parent) : nullptr; }
    QDate date() const { return episode() ? panel()->when.first(episode()->onset) : QDate(); }
    bool is(const char* code) const { return analyte.id() == QLatin1StringView(code); }

    const LabResult* sibling(const char* code) const
    {
        for (const LabResult& other : record.labResults) {
            if (other.parent == result.parent && other.id != result.id && other.analyte == QLatin1StringView(code))
                return &other;
        }
        return nullptr;
    }
    /// The value of another analyte (or this one) in the same draw; none where it is a bound or missing.
    std::optional<PlainNumber> inDraw(const char* code) const
    {
        if (is(code)) return base();
        const LabResult* other = sibling(code);
        const auto known = other ? labValue(*other, record.ownAnalytes) : tl::unexpected(Error{});
        if (!known || known->number.isCensored()) return std::nullopt;
        return PlainNumber(known->number.value);
    }
};

bool isPlausible(const Analyte& analyte, PlainNumber base)
{
    return base >= analyte.lowest && base <= analyte.highest;
}

bool isUnasked(const Analyte& analyte, PlainNumber base)
{
    for (const SoftLimit& soft : softLimits) {
        if (analyte.id() == QLatin1StringView(soft.code)) return base >= soft.below && base <= soft.above;
    }
    return true;
}

QString unitTyped(const Draw& draw)
{
    return draw.result.unit.isEmpty() ? draw.analyte.shownUnit() : draw.result.unit.trimmed();
}

/// "1,086" as 1086, where that is as likely: a mark that groups thousands elsewhere is a decimal mark here.
std::optional<PlainNumber> ungrouped(const Draw& draw)
{
    static const QRegularExpression grouped(QStringLiteral("^[1-9]\\d{0,2}[.,]\\d{3}$"));
    const QString text = draw.result.text.trimmed();
    // Most results are shorter than a group.
    if (text.size() < 5 || !grouped.match(text).hasMatch()) return std::nullopt;
    const PlainNumber base = timesPowerOfTen(draw.base(), 3);
    if (!isPlausible(draw.analyte, base) || !isUnasked(draw.analyte, base)) return std::nullopt;
    return timesPowerOfTen(draw.typed(), 3);
}

/// The same number in another unit of the analyte, or with the decimal mark elsewhere.
LimitVerdict withLikelySlip(LimitVerdict verdict, const Draw& draw)
{
    const PlainNumber typed = draw.typed();
    const QString bound = boundSign(draw.value.number.bound);
    if (const auto whole = ungrouped(draw)) return proposing(verdict, *whole, unitTyped(draw), bound);
    const auto isMolar = [](const Unit& unit) { return unit.dimension == Dimension::MolesPerVolume; };
    const bool inMoles = isMolar(*unitOf({}, draw.analyte));
    for (const QString& unit : draw.analyte.shownUnits()) {
        if (!inMoles && isMolar(*unitOf(unit, draw.analyte))) continue;  // rarely typed for what is weighed
        const PlainNumber base = *toBase(typed, unit, draw.analyte);
        if (base != draw.base() && isPlausible(draw.analyte, base) && isUnasked(draw.analyte, base))
            return proposing(verdict, typed, unit, bound);
    }
    const QString own = unitTyped(draw);
    for (const int decades : {-1, -2, -3, 1, 2}) {
        const PlainNumber base = timesPowerOfTen(draw.base(), decades);
        if (isPlausible(draw.analyte, base) && isUnasked(draw.analyte, base))
            return proposing(verdict, timesPowerOfTen(typed, decades), own, bound);
    }
    return verdict;
}

/// A bound is judged on the side on which it says something.
LimitVerdict hardLimit(const Draw& draw)
{
    using Bound = TypedNumber::Bound;
    const Bound bound = draw.value.number.bound;
    const bool upper = bound == Bound::Less || bound == Bound::LessOrEqual;
    if (draw.base() < PlainNumber(0))
        return refused("text", QT_TRANSLATE_NOOP("daymark", "A result cannot be negative"));
    const bool high = draw.base() > draw.analyte.highest;
    const bool low = !upper && draw.base() < draw.analyte.lowest;
    if (!high && !low) return {};

    const QString unit = unitTyped(draw);
    const Message limit = valueWords(high ? draw.analyte.highest : draw.analyte.lowest, draw.value.unit);
    const Message words = valueWords(draw.typed(), unit);
    const Message converted = valueWords(draw.base(), draw.value.unit);
    Message sentence;
    if (draw.value.converted)
        sentence = {high ? QT_TRANSLATE_NOOP("daymark", "%1 is %2, above the highest plausible %3")
                         : QT_TRANSLATE_NOOP("daymark", "%1 is %2, below the lowest plausible %3"),
                    {words, converted, limit}};
    else
        sentence = {high ? QT_TRANSLATE_NOOP("daymark", "%1 is above the highest plausible %2")
                         : QT_TRANSLATE_NOOP("daymark", "%1 is below the lowest plausible %2"),
                    {words, limit}};
    return withLikelySlip(refused("text", sentence), draw);
}

Message unusual(const Draw& draw)
{
    return {QT_TRANSLATE_NOOP("daymark", "%1 of %2 is unusual: are value and unit right?"),
            {Message(draw.analyte.name), valueWords(draw.base(), draw.value.unit)}};
}

/// Surely below, or above, a limit: "<50" is below 50, and ">30" says nothing of it.
bool isBelow(const Draw& draw, PlainNumber limit)
{
    const TypedNumber& number = draw.value.number;
    if (!number.isCensored()) return draw.base() < limit;
    return number.bound == TypedNumber::Bound::Less
               ? draw.base() <= limit
               : number.bound == TypedNumber::Bound::LessOrEqual && draw.base() < limit;
}

bool isAbove(const Draw& draw, PlainNumber limit)
{
    const TypedNumber& number = draw.value.number;
    if (!number.isCensored()) return draw.base() > limit;
    return number.bound == TypedNumber::Bound::Greater
               ? draw.base() >= limit
               : number.bound == TypedNumber::Bound::GreaterOrEqual && draw.base() > limit;
}

LimitVerdict softLimit(const Draw& draw)
{
    for (const SoftLimit& soft : softLimits) {
        if (!draw.is(soft.code)) continue;
        if (!isBelow(draw, soft.below) && !isAbove(draw, soft.above)) continue;
        const LimitVerdict verdict = asks("text", unusual(draw));
        if (!soft.slip || isAbove(draw, soft.above)) return verdict;
        const QString unit = QString::fromUtf8(findUnit(QLatin1StringView(soft.slip))->shown);
        const PlainNumber base = *toBase(draw.typed(), unit, draw.analyte);
        const bool likely = isPlausible(draw.analyte, base) && isUnasked(draw.analyte, base);
        return likely ? proposing(verdict, draw.typed(), unit, boundSign(draw.value.number.bound)) : verdict;
    }
    return {};
}

bool isInG(const Draw& draw)
{
    return QLatin1StringView(unitOf(draw.result.unit, draw.analyte)->ucum) == QLatin1StringView("g/dL");
}

bool hadFeverThatDay(const Draw& draw)
{
    if (!draw.episode() || !draw.date().isValid()) return false;
    for (const FeverEvidence& one : feverEvidence(Illness(draw.record, *draw.episode(), draw.date()))) {
        if (one.fever && one.first <= draw.date() && one.last >= draw.date()) return true;
    }
    return false;
}

/// Earlier in the same illness; the draw has a date.
bool hadCrpAbove(const Draw& draw, PlainNumber limit)
{
    for (const LabResult& other : draw.record.labResults) {
        const LabPanel* panel = find(draw.record.labPanels, other.parent);
        if (other.analyte != draw.analyte.id() || !panel || panel->parent != draw.panel()->parent) continue;
        const auto value = labValue(other, draw.record.ownAnalytes);
        const bool earlier = isBefore(panel->when, draw.panel()->when, draw.episode()->onset);
        if (value && earlier && PlainNumber(value->number.value) > limit) return true;
    }
    return false;
}

bool isJaundiced(const Draw& draw)
{
    for (const Finding& finding : draw.record.findings) {
        if (finding.finding == FindingKind::Jaundice && finding.presence == Presence::Present && draw.panel() &&
            finding.parent == draw.panel()->parent)
            return true;
    }
    const LabResult* ggt = draw.sibling("GGT");
    if (!ggt || !draw.episode()) return false;
    const Illness illness(draw.record, *draw.episode(), draw.date());
    return labVerdict(*ggt, *draw.panel(), illness).flag == LabFlag::High;
}

bool isBeyondFirstMonth(const Draw& draw)
{
    const auto age = ageOn(draw.date(), draw.record);
    return !age || age->totalMonths() >= 1;
}

/// Questions that need more than the number.
LimitVerdict questionInContext(const Draw& draw)
{
    const PlainNumber base = draw.base();
    if (draw.is("CRP") && isInG(draw))
        return proposing(asks("unit", unusual(draw)), draw.typed(), QStringLiteral("mg/L"));
    if (draw.is("CRP") && base < lowCrp && hadFeverThatDay(draw) && hadCrpAbove(draw, earlierCrp))
        return proposing(asks("text", unusual(draw)), draw.typed(), QStringLiteral("mg/dL"));
    if (draw.is("HB") && base > highHaemoglobin && isBeyondFirstMonth(draw)) return asks("text", unusual(draw));
    if (draw.is("TBIL") && base < lowBilirubin && isJaundiced(draw))
        return proposing(asks("text", unusual(draw)), draw.typed(), QStringLiteral("mg/dL"));
    if (draw.is("NEUT_PCT") && base <= fractionAsPercent) {
        const LimitVerdict verdict = asks("text", unusual(draw));
        return base > PlainNumber(0) ? proposing(verdict, timesPowerOfTen(base, 2), QStringLiteral("%")) : verdict;
    }
    return {};
}

LimitVerdict questionOfGrouping(const Draw& draw)
{
    const auto whole = ungrouped(draw);
    if (!whole) return {};
    const QString unit = unitTyped(draw);
    return proposing(asks("text", {QT_TRANSLATE_NOOP("daymark", "%1 of %2 is read with a decimal mark: right?"),
                                   {Message(draw.analyte.name), valueWords(draw.typed(), unit)}}),
                     *whole, unit);
}

/// Results of one draw that cannot all be right, this one among them.
LimitVerdict questionAcross(const Draw& draw)
{
    const auto value = [&](const char* code) { return draw.inDraw(code); };
    for (const DrawDisagreement& found : disagreements(value)) {
        for (const char* code : found.among) {
            if (draw.is(code)) return asks("text", Message(found.sentence));
        }
    }
    return {};
}

LimitVerdict checkOwn(const LabResult& result, const LabValue& value, const QList<OwnAnalyte>& own)
{
    const OwnAnalyte* analyte = findOwn(result.analyte, own);
    if (!analyte) return {};
    const PlainNumber low = analyte->low.value_or(PlainNumber(-never));
    const PlainNumber high = analyte->high.value_or(PlainNumber(never));
    const QByteArray unit = analyte->unit.toUtf8();
    return within({low, high, PlainNumber(-never), PlainNumber(never), unit.constData()},
                  PlainNumber(value.number.value), "text");
}

LimitVerdict checkInterval(const LabResult& result)
{
    if (result.low && result.high && result.low->value > result.high->value)
        return refused("high", QT_TRANSLATE_NOOP("daymark", "The laboratory's upper limit is below its lower limit"));
    return {};
}

/// One of the ends is there.
Message intervalText(const std::optional<PlainNumber>& low, const std::optional<PlainNumber>& high)
{
    if (low && high) return {QT_TRANSLATE_NOOP("daymark", "%1 to %2"), {low->value, high->value}};
    return low ? Message(QT_TRANSLATE_NOOP("daymark", "from %1"), {low->value})
               : Message(QT_TRANSLATE_NOOP("daymark", "up to %1"), {high->value});
}

/// An interval typed with the result that is one of adolescents or adults.
LimitVerdict questionOfInterval(const Draw& draw)
{
    if (!draw.result.low && !draw.result.high) return {};
    const auto base = [&](const std::optional<PlainNumber>& end) -> std::optional<PlainNumber> {
        const auto value = end ? toBase(*end, draw.result.unit, draw.analyte) : tl::unexpected(Error{});
        return value ? std::optional(*value) : std::nullopt;
    };
    const auto low = base(draw.result.low);
    const auto high = base(draw.result.high);
    const auto age = ageOn(draw.date(), draw.record);
    if ((!low && !high) || !age) return {};
    if (const auto own = farFromOwn(QString(draw.analyte.id()), low, high, age, draw.record.patient.sex))
        return asks("high", {QT_TRANSLATE_NOOP("daymark",
                                               "An interval of %1 %2 is far from that for this age, %3 (%4): is it in "
                                               "the unit of the result?"),
                             {intervalText(low, high), draw.value.unit, intervalText(own->low, own->high),
                              citationOf(own->source)}});
    const auto found = fitsOlder(QString(draw.analyte.id()), low, high, age, draw.record.patient.sex);
    if (!found) return {};
    return asks(draw.result.high ? "high" : "low",
                {QT_TRANSLATE_NOOP("daymark",
                                   "%1 %2 is an interval of 12 years and more; at %3 it is %4 (%5): is it printed for "
                                   "this child's age?"),
                 {intervalText(low, high), draw.value.unit, age->words(), intervalText(found->own.low, found->own.high),
                  citationOf(found->own.source)}});
}

}  // namespace

LimitVerdict questionAlone(const LabResult& result, const LabValue& value, const Record& record)
{
    const Analyte* analyte = findAnalyte(result.analyte);
    if (!analyte || !result.confirmation.isEmpty()) return {};
    const Draw draw{result, *analyte, value, record};
    LimitVerdict verdict = questionOfInterval(draw);
    if (!verdict.isAccepted()) return verdict;
    if (value.number.isCensored()) return softLimit(draw);
    verdict = questionInContext(draw);
    if (verdict.isAccepted()) verdict = softLimit(draw);
    if (verdict.isAccepted()) verdict = questionOfGrouping(draw);
    return verdict;
}

LimitVerdict refusalOf(const LabResult& result, const Record& record)
{
    const bool valueless = result.state == ResultState::NotDone || result.state == ResultState::Trace;
    if (valueless || result.text.trimmed().isEmpty()) return checkInterval(result);
    const auto value = labValue(result, record.ownAnalytes);
    if (!value) {
        const bool unit = value.error().where == QStringLiteral("unit");
        const bool analyte = value.error().where == QStringLiteral("analyte");
        return refused(unit ? "unit" : analyte ? "analyte" : "text", value.error().message);
    }
    const Analyte* analyte = findAnalyte(result.analyte);
    if (!analyte) return checkOwn(result, *value, record.ownAnalytes);
    const LimitVerdict verdict = hardLimit(Draw{result, *analyte, *value, record});
    return verdict.isAccepted() ? checkInterval(result) : verdict;
}

LimitVerdict checkLimits(const LabResult& result, const Record& record)
{
    if (LimitVerdict verdict = refusalOf(result, record); !verdict.isAccepted()) return verdict;
    const Analyte* analyte = findAnalyte(result.analyte);
    const auto value = labValue(result, record.ownAnalytes);
    if (!analyte || !value) return {};
    const LimitVerdict verdict = questionAlone(result, *value, record);
    const bool answered = !result.confirmation.isEmpty() || value->number.isCensored();
    return verdict.isAccepted() && !answered ? questionAcross(Draw{result, *analyte, *value, record}) : verdict;
}

}  // namespace daymark
