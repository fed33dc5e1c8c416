// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/drugs.h"
#include "domain/doses/dosecase.h"
#include "domain/dosing.h"
#include "domain/publications.h"
#include "domain/record/tables.h"

namespace daymark {

namespace {

/// A course with its dates.
struct Given
{
    Course course;
    DoseDates dates;
};

/// Whether two courses ran on one day; where a beginning is not known they may have.
bool mayOverlap(const Given& a, const Given& b)
{
    const auto endsBefore = [](const Given& one, const Given& other) {
        return one.dates.last.isValid() && other.dates.first.isValid() && one.dates.last < other.dates.first;
    };
    return !endsBefore(a, b) && !endsBefore(b, a);
}

Input inputOf(const Given& given, const Illness& illness)
{
    const QList<DoseStep> steps = rowsOf(illness.record().doseSteps, given.course.id);
    return {drugName(given.course.drug), courseWords(steps), steps.isEmpty() ? Moment() : steps.first().start};
}

void hintAtNsaids(const Illness& illness, QList<Hint>& hints)
{
    QList<Given> aspirin;
    QList<Given> others;
    // Aspirin goes on for years: it may be of an earlier illness.
    for (const Course& course : illness.record().courses) {
        const bool isAspirin = isDrug(course.drug, QLatin1StringView("aspirin"));
        if (!isAspirin && (!isNsaid(course.drug) || !(course.parent == illness.episode().id))) continue;
        const QDate onset = onsetOf(illness.record(), course.parent);
        const Given given{course, courseDates(course, rowsOf(illness.record().doseSteps, course.id), onset)};
        (isAspirin ? aspirin : others) << given;
    }
    for (const Given& other : others) {
        for (const Given& one : aspirin) {
            if (!mayOverlap(one, other)) continue;
            Hint hint;
            hint.id = "aspirin.nsaid";
            hint.text = {QT_TRANSLATE_NOOP("daymark", "%1 is recorded together with aspirin: it may weaken aspirin"),
                         {drugName(other.course.drug)}};
            hint.rule = QT_TRANSLATE_NOOP(
                "daymark",
                "Ibuprofen and other NSAIDs that act on cyclo-oxygenase may be harmful with aspirin (class III)");
            hint.source = publication::source(publication::aha2017);
            hint.inputs = {inputOf(other, illness), inputOf(one, illness)};
            hints << hint;
            break;
        }
    }
}

Hint confirmHint(const DoseCheck& check, const Illness& illness)
{
    Hint hint;
    hint.id = "dose.confirm";
    hint.text = check.text(illness.onset());
    hint.rule = check.reference;
    hint.source = check.source;
    hint.standing = check.standing;
    hint.inputs = check.inputs;
    return hint;
}

Hint noDoseHint(const DoseCheck& check, const Illness& illness)
{
    Hint hint;
    hint.id = "dose.not-established";
    hint.text = check.text(illness.onset());
    hint.rule = QT_TRANSLATE_NOOP("daymark",
                                  "Direct oral anticoagulants are being considered pending research: edoxaban in 16 "
                                  "children, apixaban in one centre");
    hint.source = check.source;
    hint.standing = check.standing;
    hint.inputs = check.inputs;
    return hint;
}

void hintAtHaemolysis(const Illness& illness, QList<Hint>& hints)
{
    const PlainNumber sum = ivigInAll(illness);
    if (isWithin(sum, PlainNumber(0), haemolysisAbove)) return;
    Hint hint;
    hint.id = "ivig.cumulative";
    hint.text = {QT_TRANSLATE_NOOP(
                     "daymark", "%1 g/kg of IVIG in all: haemolysis is to be thought of (haemoglobin, reticulocytes)"),
                 {sum.value}};
    hint.rule = QT_TRANSLATE_NOOP("daymark", "More than 4 g/kg of IVIG in one illness");
    hint.source = QStringLiteral("local choice");
    hint.standing = Standing::Setting;
    for (const DoseCheck& check : illness.once<doseChecks>()) {
        if (isDrug(check.drug, QLatin1StringView("ivig"))) hint.inputs << check.inputs;
    }
    hints << hint;
}

/// A name nobody knows counts as nothing, which may be wrong.
void hintAtUnknown(const Illness& illness, QList<Hint>& hints)
{
    const QList<Message> names = unknownDrugs(illness);
    if (names.isEmpty()) return;
    Hint hint;
    hint.id = "drug.unknown";
    hint.text = {QT_TRANSLATE_NOOP("daymark",
                                   "The rules know no drug of the name %1: it counts as no immunoglobulin, steroid, "
                                   "biologic, antithrombotic or NSAID. If it is one, choose its name from the list"),
                 {names}};
    hint.rule = QT_TRANSLATE_NOOP("daymark",
                                  "Response, lines of therapy, dose checks and advice count the drugs of the list, by "
                                  "any of their international names");
    hint.source = QStringLiteral("local choice");
    hint.standing = Standing::Setting;
    for (const Message& name : names)
        hint.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Drug"), name, {}};
    hints << hint;
}

QList<Message> unknownAmong(const Illness& illness, const auto& counts)
{
    QStringList names;
    for (const Course& course : illness.rows<Course>()) {
        if (findDrug(course.drug) || isNsaid(course.drug) || course.drug.trimmed().isEmpty()) continue;
        if (!counts(course)) continue;
        if (!names.contains(course.drug, Qt::CaseInsensitive)) names << course.drug;
    }
    QList<Message> words;
    for (const QString& name : std::as_const(names))
        words << Message::verbatim(name);
    return words;
}

}  // namespace

QList<Message> unknownDrugs(const Illness& illness)
{
    return unknownAmong(illness, [](const Course&) { return true; });
}

QList<Message> unknownDrugsNow(const Illness& illness)
{
    return unknownAmong(illness, [&](const Course& course) {
        return isOngoing(course, rowsOf(illness.record().doseSteps, course.id), illness.onset(), illness.asOf());
    });
}

QList<Hint> doseHints(const Illness& illness)
{
    QList<Hint> hints;
    for (const DoseCheck& check : illness.once<doseChecks>()) {
        const DoseStep* step = find(illness.record().doseSteps, check.step);
        const bool isConfirmed = step && !step->confirmation.isEmpty();
        if (check.answer == DoseAnswer::Confirm && !isConfirmed) hints << confirmHint(check, illness);
        if (actionOf(check.drug) == Antithrombotic::DirectAnticoagulant) hints << noDoseHint(check, illness);
    }
    hintAtHaemolysis(illness, hints);
    hintAtNsaids(illness, hints);
    hintAtUnknown(illness, hints);
    return hints;
}

}  // namespace daymark
