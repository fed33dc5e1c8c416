// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference/intervals.h"

#include "domain/catalogue/analytes.h"
#include "domain/reference/alt.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QHash>

namespace daymark {

namespace {

/// A band in the analyte's own unit.
struct Band
{
    const IntervalRow* row;
    std::optional<PlainNumber> low;
    std::optional<PlainNumber> high;
};

std::optional<PlainNumber> inOwnUnit(PlainNumber value, const IntervalRow& row, const Analyte& analyte)
{
    if (std::isnan(value.value)) return std::nullopt;
    return *toBase(value, QString::fromUtf8(row.unit), analyte);
}

/// The bands of each analyte, converted once.
const QHash<QString, QList<Band>>& bands()
{
    static const QHash<QString, QList<Band>> all = [] {
        QHash<QString, QList<Band>> byCode;
        for (const IntervalRow& row : intervalRows()) {
            const QString code = QString::fromLatin1(row.analyte);
            const Analyte& analyte = *findAnalyte(code);
            byCode[code] << Band{&row, inOwnUnit(row.low, row, analyte), inOwnUnit(row.high, row, analyte)};
        }
        return byCode;
    }();
    return all;
}

bool hasReached(const Age& age, const Span& limit)
{
    switch (limit.unit) {
        case Span::Unit::Month:
            return age.totalMonths() >= limit.count;
        case Span::Unit::Year:
            return age.years >= limit.count;
        default:
            return age.totalDays >= limit.count;
    }
}

bool isOfAge(const IntervalRow& row, const Age& age)
{
    return hasReached(age, row.from) && !hasReached(age, row.to);
}

using SourceOrder = std::array<ReferenceSource, 6>;

/// The chosen source first, then the others in the order of the default: CHOP, Davis, PedSAP, Dallman.
SourceOrder orderFor(const Settings& settings)
{
    using enum ReferenceSource;
    SourceOrder order{Chop, Davis, PedSap, Dallman, FirstWeek, Troponin};
    const ReferenceSource chosen = settings.labReference == LabReference::Davis    ? Davis
                                   : settings.labReference == LabReference::PedSap ? PedSap
                                                                                   : Chop;
    const auto at = std::find(order.begin(), order.end(), chosen);
    std::rotate(order.begin(), at, at + 1);
    return order;
}

/// "Elevated ALT" has its own choice of source.
Result<ReferenceInterval> altIntervalBy(const std::optional<Age>& age, Sex sex, AltReference reference)
{
    const auto found = altInterval(age, sex, reference);
    if (!found) return tl::unexpected(found.error());
    ReferenceInterval interval;
    interval.source = reference == AltReference::Chop          ? ReferenceSource::Chop
                      : reference == AltReference::HarrietLane ? ReferenceSource::HarrietLane
                                                               : ReferenceSource::Caliper;
    interval.low = found->low;
    interval.high = std::max(found->high, found->highBoy.value_or(found->high));
    interval.eitherSex = found->highBoy.has_value();
    return interval;
}

/// Of both sexes: the widest, an end only where both have one.
ReferenceInterval widest(const ReferenceInterval& one, const Band& other)
{
    ReferenceInterval both = one;
    both.eitherSex = true;
    both.low = one.low && other.low ? std::optional(std::min(*one.low, *other.low)) : std::nullopt;
    both.high = one.high && other.high ? std::optional(std::max(*one.high, *other.high)) : std::nullopt;
    return both;
}

std::optional<ReferenceInterval> intervalOf(const QList<Band>& own, ReferenceSource source, const Age& age, Sex sex,
                                            const QString& assay)
{
    std::optional<ReferenceInterval> found;
    for (const Band& band : own) {
        const IntervalRow& row = *band.row;
        const bool known = sex == Sex::Female || sex == Sex::Male;
        const bool ofSex = row.sex == Sex::NotStated || !known || row.sex == sex;
        const bool ofAssay = assay.contains(QLatin1StringView(row.assay), Qt::CaseInsensitive);
        if (row.source != source || !ofSex || !ofAssay || !isOfAge(row, age)) continue;
        found = found ? widest(*found, band) : ReferenceInterval{source, band.low, band.high, row.highExcluded, false};
    }
    return found;
}

Error noInterval(const QList<Band>& own, const Age& age, const QString& assay)
{
    for (const Band& band : own) {
        if (*band.row->assay && isOfAge(*band.row, age))
            return {assay.isEmpty() ? Message(QT_TRANSLATE_NOOP(
                                          "daymark", "No interval: it depends on the assay, which is not stated"))
                                    : Message(QT_TRANSLATE_NOOP("daymark", "No interval for the assay “%1”"), {assay}),
                    QStringLiteral("assay")};
    }
    return {Message(QT_TRANSLATE_NOOP("daymark", "No interval for this age (%1) in the tables read"), {age.words()}),
            QStringLiteral("age")};
}

}  // namespace

QString citationOf(ReferenceSource source)
{
    switch (source) {
        case ReferenceSource::Laboratory:
            return QStringLiteral("the laboratory's own interval");
        case ReferenceSource::OwnAnalyte:
            return QStringLiteral("the interval entered with the own analyte of this child");
        case ReferenceSource::Chop:
            return QStringLiteral("Children's Hospital of Philadelphia laboratory ranges (2024), as transcribed");
        case ReferenceSource::Davis:
            return QStringLiteral("Davis's Lab & Diagnostic Tests, as transcribed");
        case ReferenceSource::PedSap:
            return QStringLiteral(
                "ACCP Pediatric Self-Assessment Program (Lexicomp 21st, Harriet Lane 21st), as transcribed");
        case ReferenceSource::Dallman:
            return QStringLiteral("Dallman PR, in Rudolph 1977 (Nathan and Oski, 5th ed., App. 11): mean − 2 SD");
        case ReferenceSource::Caliper:
            return QStringLiteral(
                "CALIPER: Colantonio DA et al. Clin Chem 2012;58:854, doi:10.1373/clinchem.2011.177741"
                " (PMC4804256, table 2)");
        case ReferenceSource::HarrietLane:
            return QStringLiteral("The Harriet Lane Handbook, 20th ed., as transcribed");
        case ReferenceSource::FirstWeek:
            return QStringLiteral("Platelets of the first week of life, paediatric reference table as transcribed");
        case ReferenceSource::Troponin:
            break;
    }
    return QStringLiteral(
        "99th percentile of healthy children: NHANES (1 to 18 years); doi:10.33549/physiolres.934453"
        " (infants)");
}

Result<ReferenceInterval> referenceInterval(const QString& analyte, const std::optional<Age>& age, Sex sex,
                                            const Settings& settings, const QString& assay)
{
    if (analyte == QLatin1StringView("ALT")) return altIntervalBy(age, sex, settings.altReference);
    const auto own = bands().constFind(analyte);
    if (own == bands().cend())
        return refuse(QT_TRANSLATE_NOOP("daymark",
                                        "No interval of children for this analyte in the tables read; one typed with "
                                        "the result is used"),
                      QStringLiteral("analyte"));
    if (!age) return refuse(QT_TRANSLATE_NOOP("daymark", "No interval: the age is not known"), QStringLiteral("age"));
    for (const ReferenceSource source : orderFor(settings)) {
        if (const auto interval = intervalOf(*own, source, *age, sex, assay)) return *interval;
    }
    return tl::unexpected(noInterval(*own, *age, assay));
}

namespace {

constexpr int grownUp = 12;         // years: from here on the tables read come close to those of adults
constexpr double noticeably = 0.1;  // of an end

/// How far two intervals lie apart, as the mean share of the published ends that both have; none where none.
std::optional<double> distance(const std::optional<PlainNumber>& low, const std::optional<PlainNumber>& high,
                               const std::optional<PlainNumber>& publishedLow,
                               const std::optional<PlainNumber>& publishedHigh)
{
    double sum = 0;
    int ends = 0;
    for (const auto& [typed, published] : {std::pair{low, publishedLow}, std::pair{high, publishedHigh}}) {
        if (!typed || !published || published->value <= 0) continue;
        sum += std::abs(typed->value - published->value) / published->value;
        ++ends;
    }
    return ends == 0 ? std::nullopt : std::optional(sum / ends);
}

}  // namespace

std::optional<OlderInterval> fitsOlder(const QString& analyte, const std::optional<PlainNumber>& low,
                                       const std::optional<PlainNumber>& high, const std::optional<Age>& age, Sex sex)
{
    if (!age || age->years >= grownUp) return std::nullopt;
    const auto own = referenceInterval(analyte, age, sex, Settings());
    const auto known = bands().constFind(analyte);
    if (!own || known == bands().cend()) return std::nullopt;
    const auto far = distance(low, high, own->low, own->high);
    if (!far || *far < noticeably) return std::nullopt;
    std::optional<OlderInterval> fitting;
    double nearest = *far / 2;
    for (const Band& band : *known) {
        if (band.row->from.unit != Span::Unit::Year || band.row->from.count < grownUp || *band.row->assay) continue;
        const auto away = distance(low, high, band.low, band.high);
        if (!away || *away >= nearest) continue;
        nearest = *away;
        fitting = OlderInterval{*own, ReferenceInterval{band.row->source, band.low, band.high, false, false}};
    }
    return fitting;
}

std::optional<ReferenceInterval> farFromOwn(const QString& analyte, const std::optional<PlainNumber>& low,
                                            const std::optional<PlainNumber>& high, const std::optional<Age>& age,
                                            Sex sex)
{
    constexpr double farAway = 0.8;
    const auto own = referenceInterval(analyte, age, sex, Settings());
    if (!own || !low || !high || !own->low || !own->high) return std::nullopt;
    const auto away = distance(low, high, own->low, own->high);
    return away && *away > farAway ? std::optional(*own) : std::nullopt;
}

namespace {

/// An interval that is only recalled; no source was opened.
struct RecalledRow
{
    const char* analyte;
    Span from;
    Span to;
    const char* text;
};

constexpr Span days(int n)
{
    return {n, Span::Unit::Day};
}
constexpr Span months(int n)
{
    return {n, Span::Unit::Month};
}
constexpr Span years(int n)
{
    return {n, Span::Unit::Year};
}

// clang-format off
constexpr RecalledRow recalled[] = {
    {"CRP", days(15), years(15), QT_TRANSLATE_NOOP("daymark", "unverified: CALIPER gives 0.1 to 1.0 mg/L for CRP")},
    {"PCT", days(0), years(18), QT_TRANSLATE_NOOP("daymark", "unverified: procalcitonin below 0.5 µg/L as decision value")},
    {"NEUT", months(6), years(1), QT_TRANSLATE_NOOP("daymark", "unverified: neutrophils 1.0 to 8.5 G/L at 6 months")},
    {"NEUT", years(1), years(5), QT_TRANSLATE_NOOP("daymark", "unverified: neutrophils 1.5 to 8.5 G/L at 1 to 4 years")},
    {"NEUT", years(6), years(11), QT_TRANSLATE_NOOP("daymark", "unverified: neutrophils 1.5 to 8.0 G/L at 6 to 10 years")},
    {"NEUT", years(16), years(17), QT_TRANSLATE_NOOP("daymark", "unverified: neutrophils 1.8 to 8.0 G/L at 16 years")},
    {"LYMPH", months(6), years(1), QT_TRANSLATE_NOOP("daymark", "unverified: lymphocytes 4.0 to 13.5 G/L at 6 months")},
    {"LYMPH", years(2), years(4), QT_TRANSLATE_NOOP("daymark", "unverified: lymphocytes 3.0 to 9.5 G/L at 2 years")},
    {"LYMPH", years(4), years(6), QT_TRANSLATE_NOOP("daymark", "unverified: lymphocytes 2.0 to 8.0 G/L at 4 years")},
    {"LYMPH", years(6), years(7), QT_TRANSLATE_NOOP("daymark", "unverified: lymphocytes 1.5 to 7.0 G/L at 6 years")},
    {"LYMPH", years(16), years(17), QT_TRANSLATE_NOOP("daymark", "unverified: lymphocytes 1.2 to 5.2 G/L at 16 years")},
    {"LDH", days(15), years(1), QT_TRANSLATE_NOOP("daymark", "unverified: CALIPER gives 163 to 452 U/L for LDH")},
    {"LDH", years(1), years(10), QT_TRANSLATE_NOOP("daymark", "unverified: CALIPER gives 192 to 321 U/L for LDH")},
    {"FIB", years(1), years(6), QT_TRANSLATE_NOOP("daymark", "unverified: fibrinogen 1.7 to 4.05 g/L at 1 to 5 years")},
    {"FIB", years(6), years(11), QT_TRANSLATE_NOOP("daymark", "unverified: fibrinogen 1.57 to 4.0 g/L at 6 to 10 years")},
    {"FIB", years(11), years(17), QT_TRANSLATE_NOOP("daymark", "unverified: fibrinogen 1.54 to 4.48 g/L at 11 to 16 years")},
    {"NTPROBNP", months(1), years(1), QT_TRANSLATE_NOOP("daymark", "unverified: NT-proBNP up to 1000 ng/L at 1 month to 1 year")},
    {"NTPROBNP", years(1), years(2), QT_TRANSLATE_NOOP("daymark", "unverified: NT-proBNP up to 675 ng/L at 1 to 2 years")},
    {"NTPROBNP", years(2), years(6), QT_TRANSLATE_NOOP("daymark", "unverified: NT-proBNP up to 327 ng/L at 2 to 6 years")},
    {"NTPROBNP", years(6), years(14), QT_TRANSLATE_NOOP("daymark", "unverified: NT-proBNP up to 242 ng/L at 6 to 14 years")},
    {"NTPROBNP", years(14), years(18), QT_TRANSLATE_NOOP("daymark", "unverified: NT-proBNP up to 207 ng/L at 14 to 18 years")},
};
// clang-format on

}  // namespace

QList<Remark> referenceRemarks(const QString& analyte, const std::optional<Age>& age)
{
    QList<Remark> remarks;
    if (!age) return remarks;
    for (const RecalledRow& row : recalled) {
        if (analyte == QLatin1StringView(row.analyte) && hasReached(*age, row.from) && !hasReached(*age, row.to))
            remarks << Remark{Message(row.text), Standing::Unverified, QStringLiteral("recalled; no source opened")};
    }
    return remarks;
}

}  // namespace daymark
