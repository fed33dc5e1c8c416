// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/generate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QRandomGenerator>

namespace daymark {

namespace {

constexpr int panelDays[] = {3, 5, 7, 9, 12, 16, 24, 40, 90, 365};
constexpr int echoDays[] = {5, 12, 24, 45, 180, 720};
constexpr Segment segments[] = {Segment::Lmca, Segment::LadProximal, Segment::LadMid, Segment::RcaProximal,
                                Segment::RcaMid};
constexpr double segmentMm[] = {2.3, 1.8, 1.6, 1.9, 1.7};  // of a child of about 0.55 m²

/// An analyte as it goes in an acute inflammation: at its peak, and when all is well again.
struct Trend
{
    const char* analyte;
    const char* unit;
    double peak;
    double well;
    int peakDay;
    int decimals;
};
constexpr Trend trends[] = {
    {"HB", "g/dL", 10.2, 12.2, 8, 1}, {"WBC", "G/L", 17, 8, 5, 1},     {"NEUT", "G/L", 12, 3.5, 5, 1},
    {"PLT", "G/L", 720, 310, 16, 0},  {"CRP", "mg/L", 140, 2, 6, 0},   {"ESR", "mm/h", 90, 8, 9, 0},
    {"AST", "U/L", 78, 30, 5, 0},     {"ALT", "U/L", 92, 22, 5, 0},    {"NA", "mmol/L", 132, 139, 5, 0},
    {"ALB", "g/L", 29, 41, 7, 0},     {"TBIL", "µmol/L", 14, 6, 5, 0}, {"CREA", "µmol/L", 32, 30, 5, 0},
};

/// A drug as it is often given.
struct Regimen
{
    const char* drug;
    const char* unit;
    double amount;
    DoseBasis basis;
    int interval;  ///< hours; 0: once
    int fromDay;
    int days;
};
constexpr Regimen regimens[] = {
    {"ivig", "g", 2, DoseBasis::PerKilogram, 0, 6, 0},
    {"aspirin", "mg", 30, DoseBasis::PerKilogram, 24, 6, 6},
    {"aspirin", "mg", 4, DoseBasis::PerKilogram, 24, 12, 45},
    {"prednisolone", "mg", 2, DoseBasis::PerKilogram, 24, 7, 10},
    {"infliximab", "mg", 5, DoseBasis::PerKilogram, 0, 9, 0},
    {"anakinra", "mg", 4, DoseBasis::PerKilogram, 24, 10, 12},
    {"clopidogrel", "mg", 0.2, DoseBasis::PerKilogram, 24, 20, 160},
    {"omeprazole", "mg", 10, DoseBasis::Absolute, 24, 7, 20},
};

constexpr const char* syllables[] = {"ba", "lo", "mi", "ne", "ru", "sa", "ti", "vo", "ka", "de", "fi", "gu"};

/// Makes one child; every id and every choice follows from the seed.
class Maker
{
public:
    Maker(int number, quint32 seed, QDate today)
        : m_number(number), m_today(today), m_chance(std::array<quint32, 2>{seed, quint32(number)}.data(), 2)
    {}

    Record child()
    {
        addPatient();
        addIllness();
        addBedside();
        for (const int day : panelDays)
            addPanel(day);
        for (const int day : echoDays)
            addEcho(day);
        for (const Regimen& regimen : regimens)
            addCourse(regimen);
        addVisits();
        return m_record;
    }

private:
    /// Ids in the order of the children, so that a file of very many is written from its front to its end.
    Id nextId()
    {
        const quint32 high = quint32(m_number);
        const quint16 low = quint16(++m_rows);
        return {QUuid(high, 0, 0x4000, uchar(0x80), 0, 0, 0, uchar(m_chance.bounded(256)), 0, uchar(low >> 8),
                      uchar(low & 0xff))};
    }
    bool isOneIn(int many) { return m_chance.bounded(many) == 0; }
    double between(double low, double high) { return low + (high - low) * m_chance.generateDouble(); }
    double about(double value, double share) { return value * between(1 - share, 1 + share); }
    template <class T, std::size_t N>
    const T& oneOf(const T (&all)[N])
    {
        return all[m_chance.bounded(int(N))];
    }
    QString name(int length)
    {
        QString name;
        for (int i = 0; i < length; ++i)
            name += QString::fromLatin1(oneOf(syllables));
        name[0] = name[0].toUpper();
        return name;
    }
    QDate dateOf(int day) const { return m_onset.addDays(day - 1); }
    bool isPast(int day) const { return dateOf(day) <= m_today; }
    double years(int day) const { return double(m_record.patient.birth.daysTo(dateOf(day))) / 365.25; }
    double weight(int day) const { return std::round((3.4 + 6.5 * std::sqrt(years(day)) + years(day)) * 10) / 10; }
    double height(int day) const { return std::round(50 + 26 * std::sqrt(years(day)) + 2 * years(day)); }

    void addPatient()
    {
        Patient& patient = m_record.patient;
        patient.id = nextId();
        patient.number = QStringLiteral("KD-%1").arg(m_number, 6, 10, QLatin1Char('0'));
        patient.familyName = name(3);
        patient.givenName = name(2);
        patient.origin = Origin::Synthetic;
        if (!isOneIn(60)) patient.sex = m_chance.bounded(5) < 2 ? Sex::Female : Sex::Male;
        // From last week to twenty years ago; most are long past.
        m_onset = m_today.addDays(-7 - int(7300 * std::pow(m_chance.generateDouble(), 1.5)));
        patient.birth = m_onset.addDays(-60 - int(3000 * std::pow(m_chance.generateDouble(), 1.8)));
        if (isOneIn(12)) patient.followUp = isOneIn(2) ? FollowUpState::Discharged : FollowUpState::Transferred;
    }

    void addIllness()
    {
        Episode episode;
        episode.id = m_episode = nextId();
        episode.onsetKind = OnsetKind::Known;
        episode.onset = m_onset;
        m_record.episodes << episode;
        Admission stay;
        stay.id = nextId();
        stay.parent = m_episode;
        stay.from = Moment::on(dateOf(4 + m_chance.bounded(4)));
        if (isPast(14)) stay.to = Moment::on(dateOf(14));
        m_record.admissions << stay;
    }

    void addBedside()
    {
        FeverSpan fever;
        fever.id = nextId();
        fever.parent = m_episode;
        fever.fever = Presence::Present;
        fever.from = Moment::on(m_onset);
        fever.to = Moment::on(dateOf(6 + m_chance.bounded(6)));
        m_record.feverSpans << fever;
        for (int kind = int(SignKind::NotStated) + 1; kind <= int(SignKind::Node); ++kind) {
            Sign sign;
            sign.id = nextId();
            sign.parent = m_episode;
            sign.sign = SignKind(kind);
            sign.presence = isOneIn(4) ? Presence::Absent : Presence::Present;
            if (sign.presence == Presence::Present) sign.first = Moment::on(dateOf(2 + m_chance.bounded(4)));
            m_record.signs << sign;
        }
    }

    void addPanel(int day)
    {
        if (!isPast(day)) return;
        LabPanel panel;
        panel.id = nextId();
        panel.parent = m_episode;
        panel.when = Moment::on(dateOf(day));
        m_record.labPanels << panel;
        for (const Trend& trend : trends) {
            // Up in a few days, down in weeks.
            const double away = day <= trend.peakDay ? (trend.peakDay - day) / 5.0 : (day - trend.peakDay) / 9.0;
            const double illness = std::exp(-away);
            LabResult result;
            result.id = nextId();
            result.parent = panel.id;
            result.analyte = QString::fromLatin1(trend.analyte);
            result.unit = QString::fromUtf8(trend.unit);
            const double value =
                about(trend.well + (trend.peak - trend.well) * illness, trend.well > 100 ? 0.02 : 0.15);
            result.text = QString::number(value, 'f', trend.decimals);
            m_record.labResults << result;
        }
    }

    void addEcho(int day)
    {
        if (m_enlargement == 0) m_enlargement = isOneIn(5) ? between(1.3, 3.2) : 1;
        if (!isPast(day)) return;
        EchoStudy study;
        study.id = nextId();
        study.parent = m_episode;
        study.when = Moment::on(dateOf(day));
        if (!isOneIn(40)) {
            study.weight = Kilograms(weight(day));
            study.height = Centimetres(height(day));
        }
        m_record.echoStudies << study;
        const double growth = std::sqrt(weight(day) / 13);
        const double healing = day < 30 ? 1 : 1 / (1 + double(day) / 900);
        for (std::size_t i = 0; i < std::size(segments); ++i) {
            EchoMeasure measure;
            measure.id = nextId();
            measure.parent = study.id;
            measure.segment = segments[i];
            const double dilated = i == 0 ? 1 : 1 + (m_enlargement - 1) * healing;
            measure.mm = Millimetres(std::round(about(segmentMm[i] * growth * dilated, 0.06) * 10) / 10);
            m_record.echoMeasures << measure;
        }
    }

    void addCourse(const Regimen& regimen)
    {
        if (!isPast(regimen.fromDay)) return;
        Course course;
        course.id = nextId();
        course.parent = m_episode;
        course.drug = QString::fromLatin1(regimen.drug);
        m_record.courses << course;
        DoseStep step;
        step.id = nextId();
        step.parent = course.id;
        if (!isOneIn(80)) step.amount = PlainNumber(regimen.amount);
        step.unit = QString::fromLatin1(regimen.unit);
        step.basis = regimen.basis;
        if (regimen.interval > 0) step.interval = Span{regimen.interval, Span::Unit::Hour};
        const int begin = regimen.fromDay + m_chance.bounded(6);
        step.start = Moment::on(std::min(dateOf(begin), m_today));
        if (regimen.days > 0 && isPast(begin + regimen.days)) step.end = Moment::on(dateOf(begin + regimen.days));
        m_record.doseSteps << step;
    }

    /// On and on until today, unless the family stops coming.
    void addVisits()
    {
        for (int day = 45; isPast(day) && !isOneIn(15); day += day < 200 ? 135 : 365 + m_chance.bounded(300)) {
            Visit visit;
            visit.id = nextId();
            visit.parent = m_episode;
            visit.when = Moment::on(dateOf(day));
            visit.notes = QStringLiteral("%1 %2").arg(name(2), name(3));
            visit.nextDue = Moment::on(dateOf(day).addDays(180 + m_chance.bounded(500)));
            m_record.visits << visit;
        }
    }

    int m_number;
    QDate m_today;
    QRandomGenerator m_chance;
    Record m_record;
    QDate m_onset;
    Id m_episode;
    int m_rows = 0;
    double m_enlargement = 0;
};

}  // namespace

Record generatedChild(int number, quint32 seed, QDate today)
{
    return Maker(number, seed, today).child();
}

}  // namespace daymark
