// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checklists/miscgroups.h"

#include "domain/guidelines/acute.h"
#include "domain/guidelines/echofindings.h"
#include "domain/guidelines/principal.h"
#include "domain/ivig.h"
#include "domain/typedresult.h"

namespace daymark {

namespace {

using namespace Qt::StringLiterals;

// CSTE/CDC 2023: MMWR Recomm Rep 2022;71(4):1–14.
constexpr PlainNumber lvefLimit(55);       // %
constexpr PlainNumber plateletLimit(150);  // 10⁹/L
constexpr PlainNumber lymphocyteLimit(1);  // 10⁹/L
constexpr int linkDays = 60;
/// Coronary dilatation: from this Z on (AHA 2017).
constexpr ZScore dilatation(2);

Criterion joined(const char* id, const char* name, const QList<Criterion>& parts)
{
    QList<Met> met;
    for (const Criterion& part : parts)
        met << part.met;
    Criterion whole{id, Message(name), anyOf(met), {}, {}};
    const QList<Message> words = wordsOf(parts, whole.met);
    if (whole.met != Met::No) whole.why = {"%1", {words}};
    for (const Criterion& part : parts)
        whole.inputs << part.inputs;
    return whole;
}

Criterion lvFunction(const Illness& illness)
{
    Criterion criterion{"lvef", QT_TRANSLATE_NOOP("daymark", "LVEF < 55 %"), Met::Unknown, {}, {}};
    for (const EchoFindings& echo : illness.once<echoFindings>()) {
        if (!echo.study.lvef || criterion.met == Met::Yes || isOutsideAcute(echo.study.when, illness)) continue;
        const Message words(QT_TRANSLATE_NOOP("daymark", "LVEF %1 %"), {echo.study.lvef->value});
        criterion.met = metIf(*echo.study.lvef < lvefLimit);
        criterion.why = onDay(words, echo.study.when, illness);
        criterion.inputs = {{QT_TRANSLATE_NOOP("daymark", "Echo"), words, echo.study.when}};
    }
    return criterion;
}

bool isAbnormal(const EchoMeasure& measure)
{
    return measure.shape == AneurysmShape::Ectasia || measure.statedSize == StatedSize::Dilation || isAneurysm(measure);
}

Criterion coronaries(const Illness& illness)
{
    Criterion criterion{
        "coronary", QT_TRANSLATE_NOOP("daymark", "coronary dilatation, aneurysm or ectasia"), Met::Unknown, {}, {}};
    const auto found = [&](const Message& words, const Moment& when) {
        criterion.met = Met::Yes;
        criterion.why = onDay(words, when, illness);
        criterion.inputs = {{QT_TRANSLATE_NOOP("daymark", "Echo"), words, when}};
    };
    bool open = false;
    bool normal = false;
    for (const EchoFindings& echo : illness.once<echoFindings>()) {
        if (isOutsideAcute(echo.study.when, illness)) continue;
        for (const EchoMeasure& measure : echo.typed) {
            if (criterion.met != Met::Yes && isAbnormal(measure))
                found({QT_TRANSLATE_NOOP("daymark", "coronary abnormality of %1"),
                       {Message(codeOf(measure.segment).label)}},
                      echo.study.when);
        }
        const bool byWords = isNormalByWords(echo.study);
        for (const CoronaryMeasure& measure : echo.measures) {
            if (criterion.met != Met::Yes && measure.deciding && *measure.deciding >= dilatation)
                found(measureWords(measure), measure.when);
            open = open || (!measure.deciding && !byWords);
        }
        normal = normal || byWords || arteryZ(echo, dilatation).met == Met::No;
    }
    if (criterion.met == Met::Unknown && normal && !open) criterion.met = Met::No;
    return criterion;
}

/// Above the limit of the laboratory itself; no other limit is taken.
Criterion troponin(const Illness& illness)
{
    QList<LabReading> readings = readingsOfIllness(illness, "HSTNT"_L1);
    readings << readingsOfIllness(illness, "HSTNI"_L1);
    return labCriterion("troponin", QT_TRANSLATE_NOOP("daymark", "troponin above the laboratory's limit"), illness,
                        readings,
                        [&](const LabReading& reading) {
                            const LabResult& result = *typedResult(illness, reading);  // never a computed one
                            return result.high ? isAbove(*readNumber(result.text), *result.high) : Met::Unknown;
                        },
                        {});
}

Criterion finding(const Illness& illness, const QList<Finding>& findings, FindingKind kind)
{
    Criterion criterion{"", Message(codeOf(kind).label), Met::Unknown, {}, {}};
    for (const Finding& one : findings) {
        const bool told = one.presence == Presence::Present || one.presence == Presence::Absent;
        if (one.finding != kind || !told || criterion.met == Met::Yes || isOutsideAcute(one.first, illness)) continue;
        criterion.met = metIf(one.presence == Presence::Present);
        criterion.inputs = {{criterion.name, Message(codeOf(one.presence).label), one.first}};
        if (criterion.met == Met::Yes) criterion.why = onDay(criterion.name, one.first, illness);
    }
    return criterion;
}

Criterion mucocutaneous(const Illness& illness)
{
    return joined("mucocutaneous", QT_TRANSLATE_NOOP("daymark", "mucocutaneous"),
                  {signCriterion(illness, "", QT_TRANSLATE_NOOP("daymark", "rash"), SignKind::Rash),
                   signCriterion(illness, "", QT_TRANSLATE_NOOP("daymark", "lips and oral cavity"), SignKind::Lips),
                   signCriterion(illness, "", QT_TRANSLATE_NOOP("daymark", "conjunctivae"), SignKind::Conjunctivae),
                   extremitiesCriterion(illness)});
}

/// Shock has no field of its own: poor perfusion leaves it open, none of it rules it out.
Criterion shock(const Illness& illness, const QList<Finding>& findings)
{
    Criterion criterion = finding(illness, findings, FindingKind::PoorPerfusion);
    criterion.id = "shock";
    criterion.name = QT_TRANSLATE_NOOP("daymark", "shock");
    if (criterion.met == Met::Yes) criterion.met = Met::Unknown;
    return criterion;
}

Criterion haematologic(const Illness& illness)
{
    const auto below = [&](const char* id, const char* name, QLatin1StringView analyte, PlainNumber limit) {
        return labCriterion(id, Message(name), illness, readingsOfIllness(illness, analyte),
                            [&](const LabReading& reading) { return isBelow(reading.number, limit); }, {});
    };
    return joined(
        "haematologic", QT_TRANSLATE_NOOP("daymark", "haematologic"),
        {below("platelets", QT_TRANSLATE_NOOP("daymark", "platelets < 150 × 10⁹/L"), "PLT"_L1, plateletLimit),
         below("lymphocytes", QT_TRANSLATE_NOOP("daymark", "lymphocytes < 1.0 × 10⁹/L"), "LYMPH"_L1, lymphocyteLimit)});
}

/// WHO: the first cases; an illness that was over before has no link to it.
const QDate firstKnown(2019, 12, 1);

/// The time in which a test or contact belongs to the illness.
struct LinkWindow
{
    QDate first;
    QDate last;
};

LinkWindow linkWindow(const Illness& illness)
{
    QDate from;
    QDate to;
    for (const Admission& admission : illness.rows<Admission>()) {
        if (!isStayOfIllness(admission, illness)) continue;
        const QDate start = admission.from.first(illness.onset());
        const QDate end = admission.to.last(illness.onset());
        if (start.isValid() && (!from.isValid() || start < from)) from = start;
        if (end.isValid() && (!to.isValid() || end > to)) to = end;
    }
    if (!from.isValid()) from = illness.onset();
    if (!from.isValid()) return {};
    return {from.addDays(-linkDays), to.isValid() ? to : from.addDays(linkDays)};
}

Met metOf(const SarsTest& test, const LinkWindow& window, QDate onset)
{
    if (test.kind == SarsKind::Contact && test.result == TestResult::NotStated) {
        // that the contact is recorded says it happened
    } else if (test.result == TestResult::Negative) {
        return Met::No;
    } else if (test.result != TestResult::Positive) {
        return Met::Unknown;
    }
    const QDate first = test.when.first(onset);
    const QDate last = test.when.last(onset);
    // Antibodies tell of an infection before, whenever they are found.
    if (test.kind == SarsKind::Serology) return Met::Yes;
    if (!first.isValid() || !window.first.isValid()) return Met::Unknown;
    if (first > window.last || last < window.first) return Met::No;
    return last <= window.last && first >= window.first ? Met::Yes : Met::Unknown;
}

Criterion link(const char* id, const char* name, const Illness& illness, const QList<SarsKind>& kinds)
{
    Criterion criterion{id, Message(name), Met::Unknown, {}, {}};
    const LinkWindow window = linkWindow(illness);
    QList<Met> met;
    for (const SarsTest& test : illness.rows<SarsTest>()) {
        if (!kinds.contains(test.kind)) continue;
        met << metOf(test, window, illness.onset());
        const Message kind(codeOf(test.kind).label);
        const Message result(codeOf(test.result).label);
        criterion.inputs << Input{kind, result, test.when};
        if (met.last() == Met::Yes && criterion.why.isEmpty())
            criterion.why = onDay(test.result == TestResult::NotStated ? kind : Message("%1 %2", {kind, result}),
                                  test.when, illness);
    }
    if (!met.isEmpty()) {
        criterion.met = anyOf(met);
    } else if (window.last.isValid() && window.last < firstKnown) {
        criterion.met = Met::No;
        criterion.why = QT_TRANSLATE_NOOP("daymark", "before SARS-CoV-2 was known, December 2019");
    }
    return criterion;
}

Criterion agentLink(const Illness& illness)
{
    return link("rna-or-antigen", QT_TRANSLATE_NOOP("daymark", "SARS-CoV-2 RNA or antigen"), illness,
                {SarsKind::Pcr, SarsKind::Antigen});
}

}  // namespace

QList<Criterion> miscGroups(const Illness& illness)
{
    const QList<Finding> findings = illness.rows<Finding>();
    return {
        joined("cardiac", QT_TRANSLATE_NOOP("daymark", "cardiac"),
               {lvFunction(illness), coronaries(illness), troponin(illness)}),
        mucocutaneous(illness), shock(illness, findings),
        joined("gastrointestinal", QT_TRANSLATE_NOOP("daymark", "gastrointestinal"),
               {finding(illness, findings, FindingKind::AbdominalPain),
                finding(illness, findings, FindingKind::Vomiting), finding(illness, findings, FindingKind::Diarrhoea)}),
        haematologic(illness)};
}

QList<Criterion> miscLinks(const Illness& illness)
{
    // An RNA or antigen test that is negative leaves the antibodies open, and the other way round.
    const Criterion agent = agentLink(illness);
    const Criterion antibody =
        link("antibody", QT_TRANSLATE_NOOP("daymark", "SARS-CoV-2 antibody"), illness, {SarsKind::Serology});
    return {
        joined("laboratory-link", QT_TRANSLATE_NOOP("daymark", "laboratory evidence of SARS-CoV-2"), {agent, antibody}),
        link("epidemiologic-link", QT_TRANSLATE_NOOP("daymark", "contact with a case within 60 days"), illness,
             {SarsKind::Contact})};
}

bool mayBeDonorAntibodies(const Illness& illness)
{
    const QList<Infusion>& infusions = illness.once<ivigInfusions>();
    if (infusions.isEmpty() || agentLink(illness).met == Met::Yes) return false;
    const Moment& ivig = infusions.first().start;
    const QDate onset = illness.onset();
    const auto isSurelyBefore = [&](const Moment& drawn) {
        if (const auto hours = hoursBetween(drawn, ivig, onset)) return hours->value > 0;
        return drawn.last(onset).isValid() && drawn.last(onset) < ivig.first(onset);
    };
    bool mayBe = false;
    for (const SarsTest& test : illness.rows<SarsTest>()) {
        if (test.kind != SarsKind::Serology || test.result != TestResult::Positive) continue;
        if (isSurelyBefore(test.when)) return false;
        mayBe = true;
    }
    return mayBe;
}

}  // namespace daymark
