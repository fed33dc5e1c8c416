// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/factnames.h"

#include <algorithm>

namespace daymark {

namespace {

constexpr const char* groupNames[] = {
    QT_TRANSLATE_NOOP("daymark", "Course of the illness"),
    QT_TRANSLATE_NOOP("daymark", "Diagnosis"),
    QT_TRANSLATE_NOOP("daymark", "Scores"),
    QT_TRANSLATE_NOOP("daymark", "Coronary arteries"),
    QT_TRANSLATE_NOOP("daymark", "Risk and follow-up"),
    QT_TRANSLATE_NOOP("daymark", "Treatment"),
    QT_TRANSLATE_NOOP("daymark", "Laboratory"),
    QT_TRANSLATE_NOOP("daymark", "Hints"),
};

// clang-format off
constexpr FactName names[] = {
    {"day.onset", QT_TRANSLATE_NOOP("daymark", "Onset"), FactGroup::Course},
    {"day.now", QT_TRANSLATE_NOOP("daymark", "Day of illness"), FactGroup::Course},
    {"age.at-onset", QT_TRANSLATE_NOOP("daymark", "Age at onset"), FactGroup::Course},
    {"day.admission", QT_TRANSLATE_NOOP("daymark", "Admission"), FactGroup::Course},
    {"day.first-ivig", QT_TRANSLATE_NOOP("daymark", "First IVIG"), FactGroup::Course},
    {"fever.last-day", QT_TRANSLATE_NOOP("daymark", "Last day of fever"), FactGroup::Course},
    {"fever.duration", QT_TRANSLATE_NOOP("daymark", "Length of fever"), FactGroup::Course},
    {"fever.defervescence", QT_TRANSLATE_NOOP("daymark", "Defervescence"), FactGroup::Course},
    {"illness.recurrence", QT_TRANSLATE_NOOP("daymark", "Recurrence"), FactGroup::Course},
    {"body.bsa", QT_TRANSLATE_NOOP("daymark", "Body surface area"), FactGroup::Course},
    {"diagnosis.aha-2017", QT_TRANSLATE_NOOP("daymark", "Diagnosis (AHA 2017)"), FactGroup::Diagnosis},
    {"diagnosis.aha-2017-incomplete", QT_TRANSLATE_NOOP("daymark", "Incomplete disease (AHA 2017)"), FactGroup::Diagnosis},
    {"diagnosis.japan-6", QT_TRANSLATE_NOOP("daymark", "Diagnosis (Japan, 6th edition)"), FactGroup::Diagnosis},
    {"checklist.kdss", QT_TRANSLATE_NOOP("daymark", "Kawasaki disease shock syndrome"), FactGroup::Diagnosis},
    {"checklist.mas-2016", QT_TRANSLATE_NOOP("daymark", "Macrophage activation (2016)"), FactGroup::Diagnosis},
    {"checklist.misc-2023", QT_TRANSLATE_NOOP("daymark", "MIS-C (CSTE/CDC 2023)"), FactGroup::Diagnosis},
    {"score.kobayashi", QT_TRANSLATE_NOOP("daymark", "Kobayashi score"), FactGroup::Scores},
    {"score.egami", QT_TRANSLATE_NOOP("daymark", "Egami score"), FactGroup::Scores},
    {"score.sano", QT_TRANSLATE_NOOP("daymark", "Sano score"), FactGroup::Scores},
    {"score.beijing", QT_TRANSLATE_NOOP("daymark", "Beijing score"), FactGroup::Scores},
    {"score.hibiscus", QT_TRANSLATE_NOOP("daymark", "Hibiscus score"), FactGroup::Scores},
    {"score.son-2019", QT_TRANSLATE_NOOP("daymark", "Son score (aneurysm)"), FactGroup::Scores},
    {"score.others", QT_TRANSLATE_NOOP("daymark", "Other scores"), FactGroup::Scores},
    {"coronary.models", QT_TRANSLATE_NOOP("daymark", "Z models side by side"), FactGroup::Coronaries},
    {"coronary.measures", QT_TRANSLATE_NOOP("daymark", "Coronary diameters"), FactGroup::Coronaries},
    {"coronary.worst", QT_TRANSLATE_NOOP("daymark", "Coronary arteries, worst ever"), FactGroup::Coronaries},
    {"coronary.now", QT_TRANSLATE_NOOP("daymark", "Coronary arteries, now"), FactGroup::Coronaries},
    {"coronary.trend", QT_TRANSLATE_NOOP("daymark", "Coronary arteries, trend"), FactGroup::Coronaries},
    {"coronary.segments", QT_TRANSLATE_NOOP("daymark", "Segments"), FactGroup::Coronaries},
    {"coronary.aneurysms", QT_TRANSLATE_NOOP("daymark", "Aneurysms"), FactGroup::Coronaries},
    {"coronary.class-japan", QT_TRANSLATE_NOOP("daymark", "Coronary class (Japan)"), FactGroup::Coronaries},
    {"risk.aha-2017", QT_TRANSLATE_NOOP("daymark", "Risk level (AHA 2017)"), FactGroup::FollowUp},
    {"risk.history", QT_TRANSLATE_NOOP("daymark", "Risk level over time"), FactGroup::FollowUp},
    {"followup.schedule", QT_TRANSLATE_NOOP("daymark", "Follow-up schedule"), FactGroup::FollowUp},
    {"followup.due", QT_TRANSLATE_NOOP("daymark", "Due now"), FactGroup::FollowUp},
    {"followup.antithrombotic", QT_TRANSLATE_NOOP("daymark", "Antithrombotic treatment"), FactGroup::FollowUp},
    {"followup.lifestyle", QT_TRANSLATE_NOOP("daymark", "Activity and counselling"), FactGroup::FollowUp},
    {"vaccine.live-not-before", QT_TRANSLATE_NOOP("daymark", "Live vaccines not before"), FactGroup::FollowUp},
    {"ivig.response", QT_TRANSLATE_NOOP("daymark", "Response to IVIG"), FactGroup::Treatment},
    {"therapy.lines", QT_TRANSLATE_NOOP("daymark", "Lines of therapy"), FactGroup::Treatment},
    {"dose.checks", QT_TRANSLATE_NOOP("daymark", "Doses"), FactGroup::Treatment},
    {"labs.flags", QT_TRANSLATE_NOOP("daymark", "Results outside their interval"), FactGroup::Laboratory},
    {"hints", QT_TRANSLATE_NOOP("daymark", "To look at"), FactGroup::Hints},
};
// clang-format on

/// The group of a fact that nobody named, by the first word of its id.
constexpr std::pair<const char*, FactGroup> groupsByWord[] = {
    {"diagnosis.", FactGroup::Diagnosis}, {"checklist.", FactGroup::Diagnosis}, {"score.", FactGroup::Scores},
    {"coronary.", FactGroup::Coronaries}, {"risk.", FactGroup::FollowUp},       {"followup.", FactGroup::FollowUp},
    {"vaccine.", FactGroup::FollowUp},    {"ivig.", FactGroup::Treatment},      {"therapy.", FactGroup::Treatment},
    {"dose.", FactGroup::Treatment},      {"labs.", FactGroup::Laboratory},     {"hints", FactGroup::Hints},
};

const FactName* find(QLatin1StringView id)
{
    const auto found = std::find_if(std::begin(names), std::end(names),
                                    [&](const FactName& name) { return id == QLatin1StringView(name.id); });
    return found == std::end(names) ? nullptr : found;
}

}  // namespace

Message nameOf(FactGroup group)
{
    return groupNames[std::size_t(group)];
}

std::span<const FactName> factNames()
{
    return names;
}

Message nameOfFact(QLatin1StringView id)
{
    const FactName* known = find(id);
    return known ? Message(known->name) : Message::verbatim(id);
}

FactGroup groupOfFact(QLatin1StringView id)
{
    if (const FactName* known = find(id)) return known->group;
    for (const auto& [word, group] : groupsByWord) {
        if (id.startsWith(QLatin1StringView(word))) return group;
    }
    return FactGroup::Course;
}

}  // namespace daymark
