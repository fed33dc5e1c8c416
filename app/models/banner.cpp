// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/banner.h"

#include "domain/age.h"
#include "domain/coronary.h"
#include "domain/factnames.h"
#include "domain/zscore/bsa.h"
#include "models/identity.h"

#include <algorithm>

namespace daymark {

namespace {

Message mark(const Patient& patient)
{
    const bool isReal = patient.origin == Origin::NotStated || patient.origin == Origin::Patient;
    const Message origin = isReal ? Message() : Message(codeOf(patient.origin).label);
    if (!patient.binned.isValid()) return origin;
    const Message bin{QT_TRANSLATE_NOOP("daymark", "in the bin since %1: %2"), {patient.binned, patient.binReason}};
    return isReal ? bin : joined({origin, bin}, dots);
}

Message ageOrDeath(const Record& record, QDate today)
{
    const QDate death = record.patient.death;
    const auto age = ageOn(death.isValid() ? death : today, record);
    if (death.isValid() && age) return {QT_TRANSLATE_NOOP("daymark", "died %1 at %2"), {death, age->words()}};
    if (death.isValid()) return {QT_TRANSLATE_NOOP("daymark", "died %1"), {death}};
    return age ? age->words() : Message();
}

std::optional<BodyReading> lastReading(const Record& record, BodyKind kind)
{
    const QList<BodyReading> readings = bodyReadings(record, kind);
    return readings.isEmpty() ? std::nullopt : std::optional(readings.last());
}

Message sizeWords(const BodyReading& reading)
{
    return reading.kind == BodyKind::Weight ? Message(QT_TRANSLATE_NOOP("daymark", "%1 kg"), {reading.value.value})
                                            : Message(QT_TRANSLATE_NOOP("daymark", "%1 cm"), {reading.value.value});
}

Message dated(const BodyReading& reading)
{
    const bool measured = reading.method == BodyMethod::Measured || reading.method == BodyMethod::NotStated;
    if (measured) return {QT_TRANSLATE_NOOP("daymark", "%1 (%2)"), {sizeWords(reading), reading.date}};
    return {QT_TRANSLATE_NOOP("daymark", "%1 (%2, %3)"),
            {sizeWords(reading), Message(codeOf(reading.method).label), reading.date}};
}

/// Weight and height with their dates; one date where they were taken together, and then the body surface area, which
/// is true only then.
QList<Message> bodyParts(const Record& record)
{
    const auto weight = lastReading(record, BodyKind::Weight);
    const auto height = lastReading(record, BodyKind::Height);
    const auto measured = [](const BodyReading& r) { return r.method == BodyMethod::Measured; };
    if (!weight || !height || weight->date != height->date || !measured(*weight) || !measured(*height)) {
        QList<Message> parts;
        if (weight) parts << dated(*weight);
        if (height) parts << dated(*height);
        return parts;
    }
    const SquareMetres bsa =
        bodySurfaceArea(BsaFormula::Haycock, Centimetres(height->value.value), Kilograms(weight->value.value));
    return {sizeWords(*weight),
            sizeWords(*height),
            {QT_TRANSLATE_NOOP("daymark", "BSA %1 m² (%2)"), {Argument(bsa.value, 2), weight->date}}};
}

Message onsetWords(const Episode& episode)
{
    if (!episode.onset.isValid()) return QT_TRANSLATE_NOOP("daymark", "onset not known");
    if (episode.onsetKind == OnsetKind::Estimated && episode.onsetError)
        return {QT_TRANSLATE_NOOP("daymark", "onset %1 ± %2 d"), {episode.onset, *episode.onsetError}};
    if (episode.onsetKind == OnsetKind::Estimated)
        return {QT_TRANSLATE_NOOP("daymark", "onset about %1"), {episode.onset}};
    if (episode.onsetKind == OnsetKind::Chosen)
        return {QT_TRANSLATE_NOOP("daymark", "onset %1 (chosen)"), {episode.onset}};
    if (episode.onsetKind == OnsetKind::Unknown)
        return {QT_TRANSLATE_NOOP("daymark", "onset %1 (uncertain)"), {episode.onset}};
    return {QT_TRANSLATE_NOOP("daymark", "onset %1"), {episode.onset}};
}

/// How long ago the illness began, in the unit a ward speaks in; the fact says the day.
Chip dayChip(const Fact& fact, const Episode& episode, QDate today)
{
    const Message since = sinceOnset(episode.onset, today);
    if (!since.isEmpty()) return {since, Tone::Accent, fact};
    return {QT_TRANSLATE_NOOP("daymark", "Day of illness not known"), Tone::Attention, fact};
}

/// What a fact's value is in a word or two, and how much it wants to be looked at.
struct ShortWord
{
    const char* fact;
    const char* value;
    const char* words;
    Tone tone;
};

constexpr ShortWord shortWords[] = {
    {"ivig.response", "responded", QT_TRANSLATE_NOOP("daymark", "IVIG: responded"), Tone::Good},
    {"ivig.response", "resistant", QT_TRANSLATE_NOOP("daymark", "IVIG-resistant"), Tone::Alarm},
};

std::optional<Chip> wordChip(const Fact& fact)
{
    const QString value = fact.value.toString();
    for (const ShortWord& word : shortWords) {
        if (QLatin1StringView(fact.id) == QLatin1StringView(word.fact) && value == QLatin1StringView(word.value))
            return Chip{Message(word.words), word.tone, fact};
    }
    return std::nullopt;
}

bool says(const Fact* fact, const char* value)
{
    return fact && fact->value.toString() == QLatin1StringView(value);
}

/// Complete, incomplete, neither, or cannot be told: one chip of the two paths of the AHA statement. What the other
/// system says stands in its explanation; the two are never merged.
std::optional<Chip> caseChip(const EpisodeFacts& facts)
{
    const Fact* complete = facts.find(QLatin1StringView("diagnosis.aha-2017"));
    const Fact* incomplete = facts.find(QLatin1StringView("diagnosis.aha-2017-incomplete"));
    const Fact* japan = facts.find(QLatin1StringView("diagnosis.japan-6"));
    if (!complete) return std::nullopt;
    Chip chip{QT_TRANSLATE_NOOP("daymark", "KD: cannot be told yet"), Tone::Neutral, *complete};
    const Fact* beside = incomplete;
    if (says(complete, "complete")) {
        chip.text = QT_TRANSLATE_NOOP("daymark", "Complete KD");
        beside = nullptr;
    } else if (says(incomplete, "incomplete")) {
        chip.text = QT_TRANSLATE_NOOP("daymark", "Incomplete KD");
        chip.why = *incomplete;
        beside = complete;
    } else if (says(complete, "not-complete") && says(incomplete, "not-met")) {
        chip.text = QT_TRANSLATE_NOOP("daymark", "KD: criteria not met");
    }
    for (const Fact* other : {beside, japan}) {
        if (other)
            chip.why.remarks << Remark{
                {QT_TRANSLATE_NOOP("daymark", "%1: %2"), {nameOfFact(QLatin1StringView(other->id)), other->text}},
                other->standing,
                other->source};
    }
    return chip;
}

/// The level is told by its statement's name: there are others. None where it cannot be told.
std::optional<Chip> riskChip(const Fact& fact)
{
    const QString level = fact.value.toString();
    if (level.isEmpty()) return std::nullopt;
    const Tone tone = level == QLatin1StringView("1")   ? Tone::Good
                      : level == QLatin1StringView("2") ? Tone::Neutral
                                                        : Tone::Attention;
    return Chip{{QT_TRANSLATE_NOOP("daymark", "AHA 2017 level %1"), {level}}, tone, fact};
}

/// None where there is nothing to tell it from: a chip that says so on every new child would be noise.
std::optional<Chip> coronaryChip(const Fact& fact, const CoronaryState& state, const char* frame, bool present)
{
    if (state.aha == CoronaryClass::NotStated && !state.untold) return std::nullopt;
    // In full, "large or giant", it is in the explanation: the chips stay in one line.
    const bool giant = state.aha == CoronaryClass::Giant && !state.atLeast;
    const Message words = giant ? Message(QT_TRANSLATE_NOOP("daymark", "giant aneurysm")) : classWords(state, present);
    if (!state.measure || !state.notSeen.contains(state.measure->measure.segment))
        return Chip{{frame, {words}}, toneOf(state.aha), fact};
    const Message last{QT_TRANSLATE_NOOP("daymark", "%1, not measured since"), {words}};
    return Chip{{frame, {last}}, toneOf(state.aha), fact};
}

QList<Chip> chipsOf(const Record& past, const Episode& episode, const EpisodeFacts& facts, QDate today,
                    const Settings& settings)
{
    QList<Chip> chips;
    const auto add = [&](const char* id, const auto& make) {
        const Fact* fact = facts.find(QLatin1StringView(id));
        if (!fact) return;
        if (const std::optional<Chip> chip = make(*fact)) chips << *chip;
    };
    add("day.now", [&](const Fact& fact) { return std::optional(dayChip(fact, episode, today)); });
    if (const auto chip = caseChip(facts)) chips << *chip;
    add("ivig.response", wordChip);
    add("coronary.worst", [&](const Fact& fact) {
        return coronaryChip(fact, worstCoronary(past, settings), QT_TRANSLATE_NOOP("daymark", "Worst: %1"), false);
    });
    add("coronary.now", [&](const Fact& fact) {
        return coronaryChip(fact, presentCoronary(past, settings), QT_TRANSLATE_NOOP("daymark", "Now: %1"), true);
    });
    add("risk.aha-2017", riskChip);
    return chips;
}

}  // namespace

Banner bannerOf(const Record& record, const QList<EpisodeFacts>& facts, const Id& episode, QDate today,
                const Settings& settings)
{
    Banner banner;
    const Patient& patient = record.patient;
    banner.who = whoIs(patient.number, patient.familyName, patient.givenName);
    banner.mark = mark(patient);
    banner.identity << sexLetter(patient.sex) << birthWords(record) << ageOrDeath(record, today);
    const Record past = until(record, today);
    banner.identity << bodyParts(past);
    banner.identity.removeIf([](const Message& part) { return part.isEmpty(); });
    banner.episode = episode;
    int number = 0;
    for (const Episode& each : record.episodes) {
        ++number;
        const Message onset = onsetWords(each);
        const Message one{QT_TRANSLATE_NOOP("daymark", "%1 of %2 — %3"), {number, int(record.episodes.size()), onset}};
        banner.episodes << EpisodeChoice{each.id, record.episodes.size() > 1 ? one : onset};
        const auto own = std::find_if(facts.begin(), facts.end(), [&](const auto& f) { return f.episode == each.id; });
        if (each.id == episode && own != facts.end()) banner.chips = chipsOf(past, each, *own, today, settings);
    }
    return banner;
}

}  // namespace daymark
