// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checklists/misc2023.h"

#include "domain/age.h"
#include "domain/checklists/checklist.h"
#include "domain/checklists/miscgroups.h"
#include "domain/coursedays.h"
#include "domain/guidelines/acute.h"
#include "domain/guidelines/principal.h"
#include "domain/vitals.h"

#include <QJsonObject>

namespace daymark {

namespace {

using namespace Qt::StringLiterals;

// CSTE/CDC case definition effective 1 January 2023: MMWR Recomm Rep 2022;71(4):1–14.
constexpr int ageLimit = 21;         // years
constexpr double feverLimitC = 38;   // °C, by any route
constexpr PlainNumber crpLimit(30);  // mg/L
constexpr int groupsNeeded = 2;

Criterion age(const Illness& illness)
{
    Criterion criterion{"age", {QT_TRANSLATE_NOOP("daymark", "age < %1 years"), {ageLimit}}, Met::Unknown, {}, {}};
    const QDate date = illness.onset().isValid() ? illness.onset() : illness.asOf();
    const auto stated = ageAtOnset(illness.record(), illness.episode());
    const auto known = stated ? stated : ageOn(date, illness.record());
    if (!known) return criterion;
    criterion.met = metIf(known->years < ageLimit);
    criterion.why = known->words();
    criterion.inputs = {{QT_TRANSLATE_NOOP("daymark", "Age"), known->words(), Moment::on(date)}};
    return criterion;
}

/// The clinician's final diagnosis; Kawasaki disease counts as an alternative, and where none is recorded there is
/// none.
Criterion noAlternative(const Illness& illness)
{
    const Episode& episode = illness.episode();
    Criterion criterion{"no-alternative",
                        QT_TRANSLATE_NOOP("daymark", "no more likely alternative diagnosis"),
                        Met::Yes,
                        QT_TRANSLATE_NOOP("daymark", "no other final diagnosis is recorded"),
                        {}};
    if (episode.diagnosis == FinalDiagnosis::NotStated) return criterion;
    const bool open = episode.diagnosis == FinalDiagnosis::MisC || episode.diagnosis == FinalDiagnosis::Undetermined;
    const Message words(codeOf(episode.diagnosis).label);
    criterion.met = metIf(open || episode.certainty == Certainty::Excluded);
    criterion.why = {QT_TRANSLATE_NOOP("daymark", "final diagnosis: %1"), {words}};
    criterion.inputs = {{QT_TRANSLATE_NOOP("daymark", "Final diagnosis"), words, {}}};
    return criterion;
}

Criterion fever(const Illness& illness)
{
    Criterion criterion{
        "fever", QT_TRANSLATE_NOOP("daymark", "fever ≥ 38.0 °C, documented or stated"), Met::Unknown, {}, {}};
    bool cool = false;
    for (const Temperature& reading : illness.rows<Temperature>()) {
        const auto celsius = temperatureOf(reading);
        if (isOutsideAcute(reading.when, illness)) continue;
        if (!celsius || criterion.met == Met::Yes) continue;
        // 100.4 °F is 38.0 °C, but not to the last bit.
        const bool high = celsius->value >= feverLimitC - roundingError;
        cool = cool || (!high && reading.antipyretic != Answer::Yes);
        if (!high) continue;
        const Message words(QT_TRANSLATE_NOOP("daymark", "%1 °C"), {Argument(celsius->value, 1)});
        criterion.met = Met::Yes;
        criterion.why = onDay(words, reading.when, illness);
        criterion.inputs = {{QT_TRANSLATE_NOOP("daymark", "Temperature"), words, reading.when}};
    }
    for (const FeverSpan& span : illness.rows<FeverSpan>()) {
        if (span.fever != Presence::Present || criterion.met == Met::Yes) continue;
        if (isOutsideAcute(span.from, illness)) continue;
        criterion.met = Met::Yes;
        criterion.why = onDay(QT_TRANSLATE_NOOP("daymark", "fever stated"), span.from, illness);
        criterion.inputs = {{QT_TRANSLATE_NOOP("daymark", "Fever"), criterion.why, span.from}};
    }
    if (criterion.met != Met::Unknown) return criterion;
    const QDate onset = illness.onset();
    // The onset is the first day of fever: said, if not measured, but where it is denied.
    const QList<FeverSpan> spans = illness.rows<FeverSpan>();
    const bool denied = std::any_of(spans.cbegin(), spans.cend(), [&](const FeverSpan& span) {
        const QDate first = span.from.first(onset);
        return span.fever == Presence::Absent && first.isValid() && first <= onset;
    });
    if (cool || denied) {
        criterion.met = Met::No;
    } else if (onset.isValid()) {
        criterion.met = Met::Yes;
        criterion.why = onDay(QT_TRANSLATE_NOOP("daymark", "onset of fever"), Moment::on(onset), illness);
        criterion.inputs = {onsetInput(illness)};
    }
    return criterion;
}

Criterion hospital(const Illness& illness)
{
    Criterion criterion{"hospital", QT_TRANSLATE_NOOP("daymark", "hospitalisation or death"), Met::Unknown, {}, {}};
    for (const Admission& admission : illness.rows<Admission>()) {
        const bool stay = admission.kind != AdmissionKind::Emergency && admission.kind != AdmissionKind::DayCare;
        if (!stay || criterion.met == Met::Yes || !isStayOfIllness(admission, illness)) continue;
        criterion.met = Met::Yes;
        criterion.why = onDay(QT_TRANSLATE_NOOP("daymark", "admission"), admission.from, illness);
        criterion.inputs = {{QT_TRANSLATE_NOOP("daymark", "Admission"), criterion.why, admission.from}};
    }
    if (criterion.met == Met::Unknown && illness.patient().death.isValid()) {
        criterion.met = Met::Yes;
        criterion.why = QT_TRANSLATE_NOOP("daymark", "death");
    }
    return criterion;
}

Criterion crp(const Illness& illness)
{
    return labCriterion("crp", QT_TRANSLATE_NOOP("daymark", "CRP ≥ 30 mg/L"), illness,
                        readingsOfIllness(illness, "CRP"_L1),
                        [](const LabReading& reading) { return isAtLeast(reading.number, crpLimit); }, {});
}

Criterion manifestations(const QList<Criterion>& groups)
{
    Criterion criterion{"manifestations",
                        {QT_TRANSLATE_NOOP("daymark", "manifestations in at least %1 of 5 groups"), {groupsNeeded}},
                        atLeast(groupsNeeded, countOf(groups)),
                        {},
                        {}};
    const QList<Message> met = namesOf(groups, Met::Yes);
    const QList<Message> open = namesOf(groups, Met::Unknown);
    if (criterion.met == Met::Unknown)
        criterion.why = met.isEmpty() ? Message(QT_TRANSLATE_NOOP("daymark", "not known: %1"), {open})
                                      : Message(QT_TRANSLATE_NOOP("daymark", "%1; not known: %2"), {met, open});
    else if (!met.isEmpty())
        criterion.why = {"%1", {met}};
    for (const Criterion& group : groups)
        criterion.inputs << group.inputs;
    return criterion;
}

struct Case
{
    Met met = Met::Unknown;
    const char* answer = nullptr;  ///< null: cannot be told
};

Case caseOf(const QList<Criterion>& clinical, Met laboratory, Met contact)
{
    QList<Met> all;
    for (const Criterion& criterion : clinical)
        all << criterion.met;
    const Met core = allOf(all);
    if (core == Met::No || (laboratory == Met::No && contact == Met::No)) return {Met::No, "not-met"};
    if (core == Met::Yes && laboratory == Met::Yes) return {Met::Yes, "confirmed"};
    if (core == Met::Yes && contact == Met::Yes) return {Met::Yes, "probable"};
    return {};
}

Message nameOf(const Case& one)
{
    if (one.met != Met::Yes) return QT_TRANSLATE_NOOP("daymark", "MIS-C (CSTE/CDC 2023)");
    return QLatin1StringView(one.answer) == QLatin1StringView("confirmed")
               ? QT_TRANSLATE_NOOP("daymark", "MIS-C (CSTE/CDC 2023), confirmed case")
               : QT_TRANSLATE_NOOP("daymark", "MIS-C (CSTE/CDC 2023), probable case");
}

QList<Remark> remarks(const Illness& illness)
{
    QList<Remark> remarks{
        {QT_TRANSLATE_NOOP("daymark",
                           "Towards MIS-C rather than Kawasaki disease point gastrointestinal signs, low platelets and "
                           "low lymphocytes; coronary involvement remains the hallmark of Kawasaki disease"),
         Standing::Verified, QStringLiteral("AHA 2024, press release")},
        {QT_TRANSLATE_NOOP("daymark", "The older definitions of CDC, WHO and RCPCH differ and are not used"),
         Standing::Verified, QStringLiteral("PMC8852994, table 1")},
    };
    if (mayBeDonorAntibodies(illness))
        remarks << Remark{QT_TRANSLATE_NOOP("daymark",
                                            "unverified: immunoglobulin carries antibodies of its donors; those found "
                                            "after it, or without a date, need not be the child's own"),
                          Standing::Unverified, QStringLiteral("recalled")};
    return remarks;
}

}  // namespace

Fact checklistMisC2023(const Illness& illness)
{
    Fact fact;
    fact.id = "checklist.misc-2023";
    fact.rule = {
        QT_TRANSLATE_NOOP("daymark",
                          "MIS-C: age < %1 years; no more likely alternative diagnosis (a final diagnosis of Kawasaki "
                          "disease is one); fever ≥ 38.0 °C, documented or stated; hospitalisation or death; CRP ≥ 30 "
                          "mg/L; manifestations in at least %2 of 5 groups: cardiac (LVEF < 55 %, coronary dilatation, "
                          "aneurysm or ectasia, troponin above the laboratory's limit), mucocutaneous, shock, "
                          "gastrointestinal (abdominal pain, vomiting, diarrhoea), haematologic (platelets < 150 or "
                          "lymphocytes < 1.0 × 10⁹/L). Confirmed with SARS-CoV-2 RNA or antigen up to 60 days before, "
                          "or antibody; probable with a contact within 60 days. By local choice the 60 days are "
                          "counted from the admission, else the onset, and end with the stay, else 60 days later "
                          "(antibodies count whenever they are found); "
                          "coronary dilatation is Z ≥ 2; no poor perfusion means no shock; nothing else counts after "
                          "day %3 of illness"),
        {ageLimit, groupsNeeded, acuteDays}};
    fact.source = QStringLiteral("CSTE/CDC 2023: MMWR Recomm Rep 2022;71(4):1–14; cdc.gov/mis");
    fact.remarks = remarks(illness);
    const QList<Criterion> groups = miscGroups(illness);
    const QList<Criterion> links = miscLinks(illness);
    const QList<Criterion> clinical{age(illness),      noAlternative(illness), fever(illness),
                                    hospital(illness), crp(illness),           manifestations(groups)};
    const Case one = caseOf(clinical, links[0].met, links[1].met);
    tellChecklist(fact, nameOf(one), one.met, clinical + links);
    if (fact.value.isNull()) return fact;
    QJsonObject value = fact.value.toObject();
    value[u"answer"] = one.answer ? QJsonValue(QString::fromLatin1(one.answer)) : QJsonValue();
    value[u"items"] = jsonOf(clinical + groups + links);
    fact.value = value;
    return fact;
}

}  // namespace daymark
