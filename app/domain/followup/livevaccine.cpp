// SPDX-License-Identifier: GPL-3.0-or-later
// The interval between immunoglobulin and live vaccines: ACIP table (measles- and varicella-containing vaccines only).
#include "domain/followup/livevaccine.h"

#include "domain/body.h"
#include "domain/catalogue/drugs.h"
#include "domain/doses/dosecheck.h"
#include "domain/dosing.h"
#include "domain/followup/reminders.h"
#include "domain/followup/sources.h"
#include "domain/ivig.h"

#include <algorithm>

namespace daymark {

namespace {

const QString acip = QStringLiteral(
    "ACIP: interval between antibody-containing products and measles- or varicella-containing vaccine; from the last "
    "infusion: local setting");
const QString japan = QStringLiteral("Japan: 6 (to 7) months, by one paper on titres after IVIG");

struct Interval
{
    double fromDose;  ///< g/kg, both ends included
    double toDose;
    int months;
};
constexpr double fullDose = 2;  // g/kg: no dose has a longer interval
constexpr double unlimited = 1000;
// ACIP: 300–400 mg/kg 8 months, 1 g/kg 10 months, 2 g/kg 11 months, and no longer interval after more. Other doses have
// no interval in the table.
constexpr Interval intervals[] = {{0.3, 0.4, 8}, {1, 1, 10}, {fullDose, unlimited, 11}};
constexpr int japanMonths = 6;
// Infusions no further apart are one amount of antibody, and its interval runs from the last of them: a local choice.
constexpr int closeDays = 30;

/// A treatment with IVIG: see isOneTreatment().
struct Given
{
    QDate first;
    QDate last;
    Result<IvigDose> dose;
    QDate latest;  ///< its last possible day, where only its month or year is known
    int part = 0;  ///< months after the part of it that asks for most
};

Given givenBy(const DoseStep& step, const DoseDates& dates, const Record& record)
{
    Given given{dates.first, dates.last.isValid() ? dates.last : dates.first, ivigDose(step, dates, record), {}};
    // No interval runs from a month or a year.
    for (const Moment& moment : {step.start, step.end}) {
        if (!moment.isMonthOrYear()) continue;
        given.last = QDate();
        given.latest = moment.last({});
    }
    return given;
}

QList<Given> dosesOf(const Record& record)
{
    QList<Given> doses;
    for (const Episode& episode : record.episodes) {
        for (const Course& course : rowsOf(record.courses, episode.id)) {
            if (!isDrug(course.drug, QLatin1StringView("ivig"))) continue;
            const QList<DoseStep> steps = rowsOf(record.doseSteps, course.id);
            const QList<DoseDates> dates = stepDates(course, steps, episode.onset);
            if (steps.isEmpty())
                doses << Given{{}, {}, refuse(QT_TRANSLATE_NOOP("daymark", "its dose is not recorded")), {}};
            for (qsizetype i = 0; i < steps.size(); ++i) {
                if (steps[i].kind != StepKind::Pause) doses << givenBy(steps[i], dates[i], record);
            }
        }
    }
    std::stable_sort(doses.begin(), doses.end(), [](const Given& a, const Given& b) {
        return a.first.isValid() && b.first.isValid() ? a.first < b.first : a.first.isValid();
    });
    return doses;
}

QList<Given> coursesOf(const Record& record)
{
    QList<Given> courses;
    for (const Given& dose : dosesOf(record)) {
        Given* before = courses.isEmpty() ? nullptr : &courses.last();
        const bool next =
            before != nullptr && before->last.isValid() && dose.first.isValid() && before->last.daysTo(dose.first) <= 1;
        if (!next || !isOneTreatment(before->dose, dose.dose)) {
            courses << dose;
            continue;
        }
        before->last = std::max(before->last, dose.last);
        before->dose = together(before->dose, dose.dose);
    }
    return courses;
}

/// Months of the table; none where the dose has no interval. A span of doses is taken as it stands.
std::optional<int> monthsOf(const Given& given)
{
    if (!given.dose) return std::nullopt;
    const double dose = given.dose->perKilogram.value;
    for (const Interval& interval : intervals) {
        const bool isSpan = interval.fromDose < interval.toDose && interval.toDose < unlimited;
        const double share = isSpan && !given.dose->byWeight ? 1e-6 : vialShare.value;
        if (dose >= interval.fromDose * (1 - share) && dose <= interval.toDose * (1 + share)) return interval.months;
    }
    return std::nullopt;
}

/// The same; of several amounts whose sum has no interval that of the part which asks for most.
std::optional<int> monthsAfter(const Given& given)
{
    const auto months = monthsOf(given);
    return months || !given.dose || given.part == 0 ? months : given.part;
}

/// "2", "1.87": as typed, but what was computed with two decimals.
Argument doseWords(const Given& given)
{
    return {given.dose->perKilogram.value, given.dose->byWeight ? 2 : -1};
}

bool isExact(const Given& given)
{
    const double dose = given.dose->perKilogram.value;
    return std::any_of(std::begin(intervals), std::end(intervals), [&](const Interval& interval) {
        return dose >= interval.fromDose - roundingError && dose <= interval.toDose + roundingError;
    });
}

Country countryOf(const Illness& illness)
{
    if (illness.episode().country != Country::NotStated) return illness.episode().country;
    if (illness.settings().country != Country::NotStated) return illness.settings().country;
    return Country::UnitedStates;
}

/// So many calendar months later; where that month has no such day, the first of the next: never early.
QDate notBefore(QDate date, int months)
{
    const QDate later = date.addMonths(months);
    return later.day() < date.day() ? later.addDays(1) : later;
}

/// Of two amounts given close together the sum. Where one is not known the other tells only if it asks for the longest
/// wait by itself.
Result<IvigDose> sumOf(const Result<IvigDose>& before, const Result<IvigDose>& next)
{
    if (before && next) return together(before, next);
    const Result<IvigDose>& known = before ? before : next;
    const Result<IvigDose>& unknown = before ? next : before;
    return known && known->perKilogram.value >= fullDose * (1 - vialShare.value) ? known : unknown;
}

/// Courses that are close together, as one.
QList<Given> closeCourses(const QList<Given>& courses)
{
    QList<Given> groups;
    for (const Given& course : courses) {
        Given* before = groups.isEmpty() ? nullptr : &groups.last();
        const bool close = before && before->last.isValid() && course.first.isValid() &&
                           before->last.daysTo(course.first) <= closeDays;
        if (!close) {
            groups << course;
            groups.last().part = monthsOf(course).value_or(0);
            continue;
        }
        before->part = std::max(before->part, monthsOf(course).value_or(0));
        before->last = std::max(before->last, course.last);
        before->dose = sumOf(before->dose, course.dose);
    }
    return groups;
}

/// The latest date any amount asks for, which are dated; the deciding one and its months.
struct Wait
{
    std::optional<Given> given;
    int months = 0;
    QDate until;
};

Wait longestWait(const QList<Given>& courses)
{
    Wait wait;
    for (const Given& given : closeCourses(courses)) {
        const auto months = monthsAfter(given);
        if (!months || !given.last.isValid()) continue;
        const QDate until = notBefore(given.last, *months);
        if (!wait.given || until >= wait.until) wait = {given, *months, until};
    }
    return wait;
}

void tellUnitedStates(Fact& fact, const QList<Given>& courses)
{
    const Given last = closeCourses(courses).last();
    if (!last.dose || !courses.last().dose) {
        const auto& unknown = courses.last().dose ? last.dose : courses.last().dose;
        fact.withhold({QT_TRANSLATE_NOOP("daymark", "IVIG of %1: %2, so no interval can be told"),
                       {last.last, unknown.error().message}});
        return;
    }
    if (!monthsAfter(last)) {
        fact.withhold({QT_TRANSLATE_NOOP("daymark", "IVIG of %1, %2 g/kg: no interval in the table for this dose"),
                       {last.last, doseWords(last)}});
        return;
    }
    const Wait wait = longestWait(courses);
    Q_ASSERT(wait.given);  // the last one has an interval and a date
    if (!isExact(*wait.given)) fact.standing = Standing::Setting;
    fact.tell(wait.until.toString(Qt::ISODate),
              {QT_TRANSLATE_NOOP(
                   "daymark", "Measles (MMR) and varicella vaccine not before %1: %2 months after IVIG %3 g/kg of %4"),
               {wait.until, wait.months, doseWords(*wait.given), wait.given->last}});
}

void tellByCountry(Fact& fact, Country country, const QList<Given>& courses)
{
    switch (country) {
        case Country::UnitedStates:
            tellUnitedStates(fact, courses);
            break;
        case Country::Japan: {
            const QDate until = notBefore(courses.last().last, japanMonths);
            fact.source = japan;
            fact.tell(
                until.toString(Qt::ISODate),
                {QT_TRANSLATE_NOOP("daymark",
                                   "Measles (MMR) and varicella vaccine not before %1: Japan, 6 (to 7) months after "
                                   "the last IVIG of %2"),
                 {until, courses.last().last}});
            break;
        }
        case Country::France:
            fact.withhold(QT_TRANSLATE_NOOP(
                "daymark", "The interval for France was not found; that of other countries is not used in its place"));
            break;
        default:
            fact.withhold(QT_TRANSLATE_NOOP(
                "daymark", "No interval was found for this country; that of other countries is not used in its place"));
    }
}

void remark(Fact& fact, const char* text, Standing standing, const QString& source)
{
    fact.remarks << Remark{Message(text), standing, source};
}

void addRemarks(Fact& fact, const Illness& illness, qsizetype courses)
{
    remark(fact,
           QT_TRANSLATE_NOOP("daymark",
                             "The table covers measles- and varicella-containing vaccines only: nothing is said about "
                             "rotavirus, BCG, yellow fever or live influenza vaccine"),
           Standing::Verified, acip);
    remark(fact, QT_TRANSLATE_NOOP("daymark", "Inactivated vaccines need no delay"), Standing::Verified,
           QStringLiteral("Korean review, e-kd.org kd-2-2-8"));
    if (courses > 1)
        remark(fact,
               QT_TRANSLATE_NOOP("daymark",
                                 "After more than 2 g/kg the table gives no longer interval. Infusions within 30 days "
                                 "are added up, and the interval counts from the last of them: a local choice"),
               Standing::Setting, acip);
    remark(
        fact,
        QT_TRANSLATE_NOOP("daymark",
                          "unverified: at risk of exposure to measles, vaccination may be earlier, and again 11 months "
                          "or more after IVIG unless serology is adequate"),
        Standing::Unverified, followup::aha2017);
    if (isOn(illness, isAspirin)) {
        remark(fact,
               QT_TRANSLATE_NOOP(
                   "daymark",
                   "On aspirin: the manufacturer of the varicella vaccine advises no salicylates for 6 weeks "
                   "after it; ACIP holds the benefit for likely greater than the theoretical risk, with "
                   "monitoring"),
               Standing::Verified, QStringLiteral("immunize.org"));
        remark(fact, QT_TRANSLATE_NOOP("daymark", "unverified: live influenza vaccine is contraindicated on aspirin"),
               Standing::Unverified, QStringLiteral("recalled, no source opened"));
    }
    if (wasGiven(illness, {"prednisolone", "prednisone", "methylprednisolone", "dexamethasone", "hydrocortisone",
                           "betamethasone", "infliximab", "anakinra", "ciclosporin", "tocilizumab", "canakinumab",
                           "methotrexate"}))
        remark(
            fact,
            QT_TRANSLATE_NOOP("daymark",
                              "unverified: after steroids (2 mg/kg or more for 14 days or more), infliximab, anakinra, "
                              "ciclosporin and the like live vaccines call for caution; no interval was found"),
            Standing::Unverified, QStringLiteral("recalled, no source opened"));
}

}  // namespace

Fact liveVaccineNotBefore(const Illness& illness)
{
    Fact fact;
    fact.id = "vaccine.live-not-before";
    fact.rule = QT_TRANSLATE_NOOP(
        "daymark",
        "United States: after IVIG 2 g/kg 11 months, 1 g/kg 10 months, 300 to 400 mg/kg 8 months; Japan 6 (to 7) "
        "months; "
        "calendar months from the last infusion; infusions within 30 days are one amount. The country of the illness, "
        "else of the settings, else the United States");
    fact.source = acip;
    if (const QDate death = illness.patient().death; death.isValid() && death <= illness.asOf()) {
        fact.withhold({QT_TRANSLATE_NOOP("daymark", "The child died on %1"), {death}});
        return fact;
    }
    const QList<Given> courses = coursesOf(illness.record());
    const QList<Message> unknown = unknownDrugs(illness);
    if (courses.isEmpty() && !unknown.isEmpty()) {
        fact.withhold({QT_TRANSLATE_NOOP("daymark",
                                         "No IVIG is recorded under a name the rules know; not known to them: %1. If "
                                         "one is an immunoglobulin, an interval runs"),
                       {unknown}});
        return fact;
    }
    if (courses.isEmpty()) {
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "No IVIG is recorded, so no interval runs"));
        return fact;
    }
    if (!unknown.isEmpty())
        fact.remarks << Remark{{QT_TRANSLATE_NOOP("daymark",
                                                  "Not counted, for the rules do not know the name: %1. If one is an "
                                                  "immunoglobulin, the interval may be longer"),
                                {unknown}},
                               Standing::Setting,
                               QStringLiteral("local choice")};
    for (const Given& given : courses)
        fact.inputs << Input{QT_TRANSLATE_NOOP("daymark", "IVIG"),
                             given.dose ? Message(QT_TRANSLATE_NOOP("daymark", "%1 g/kg"), {doseWords(given)})
                                        : given.dose.error().message,
                             given.last.isValid() ? Moment::on(given.last) : Moment()};
    // A dose in grams rests on the weight of its day.
    for (const Given& given : courses) {
        const auto weight = bodyReadingAt(illness.record(), BodyKind::Weight, given.first);
        if (given.dose && given.dose->byWeight && weight)
            fact.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Weight"),
                                 Message(QT_TRANSLATE_NOOP("daymark", "%1 kg"), {weight->value.value}), weight->when};
    }
    addRemarks(fact, illness, courses.size());
    const Country country = countryOf(illness);
    fact.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Country"), Message(codeOf(country).label), {}};
    const QDate last = courses.last().last;
    const bool mayBeLater = std::any_of(courses.cbegin(), courses.cend(), [&](const Given& given) {
        return given.latest.isValid() && given.latest > last;
    });
    if (!last.isValid() || mayBeLater)
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "The date of the last IVIG is not known"));
    else
        tellByCountry(fact, country, courses);
    return fact;
}

}  // namespace daymark
