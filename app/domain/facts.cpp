// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facts.h"

#include "domain/check/unconfirmed.h"
#include "domain/checklists/kdss.h"
#include "domain/checklists/mas2016.h"
#include "domain/checklists/misc2023.h"
#include "domain/coronary/aneurysms.h"
#include "domain/coronary/japansize.h"
#include "domain/coronary/models.h"
#include "domain/coronary/trend.h"
#include "domain/coronaryfacts.h"
#include "domain/coursedays.h"
#include "domain/defervescence.h"
#include "domain/doses/dosecheck.h"
#include "domain/fever.h"
#include "domain/followup/advice.h"
#include "domain/followup/due.h"
#include "domain/followup/livevaccine.h"
#include "domain/followup/risk.h"
#include "domain/followup/schedule.h"
#include "domain/guidelines/aha2017.h"
#include "domain/guidelines/aha2017incomplete.h"
#include "domain/guidelines/japan6.h"
#include "domain/hints.h"
#include "domain/ivig.h"
#include "domain/labflags.h"
#include "domain/recurrence.h"
#include "domain/scores/beijing.h"
#include "domain/scores/egami.h"
#include "domain/scores/hibiscus.h"
#include "domain/scores/kobayashi.h"
#include "domain/scores/otherscores.h"
#include "domain/scores/sano.h"
#include "domain/scores/son2019.h"
#include "domain/therapy.h"

#include <algorithm>

namespace daymark {

namespace {

constexpr Code standingCodes[] = {
    {"", ""},
    {"verified", QT_TRANSLATE_NOOP("daymark", "confirmed in sources")},
    {"unverified", QT_TRANSLATE_NOOP("daymark", "unverified")},
    {"setting", QT_TRANSLATE_NOOP("daymark", "local setting")},
};

// Every rule, in the order in which facts are listed.
constexpr FactRule factRules[] = {
    {"day.onset", dayOfOnset},
    {"day.now", dayNow},
    {"day.admission", dayOfAdmission},
    {"day.first-ivig", dayOfFirstIvig},
    {"age.at-onset", ageAtOnset},
    {"illness.recurrence", illnessRecurrence},
    {"fever.last-day", feverLastDay},
    {"fever.duration", feverDuration},
    {"fever.defervescence", feverDefervescence},
    {"diagnosis.aha-2017", diagnosisAha2017},
    {"diagnosis.aha-2017-incomplete", diagnosisAha2017Incomplete},
    {"diagnosis.japan-6", diagnosisJapan6},
    {"checklist.kdss", checklistKdss},
    {"checklist.mas-2016", checklistMas2016},
    {"checklist.misc-2023", checklistMisC2023},
    {"ivig.response", ivigResponse},
    {"therapy.lines", therapyLinesFact},
    {"score.kobayashi", scoreKobayashi},
    {"score.egami", scoreEgami},
    {"score.sano", scoreSano},
    {"score.beijing", scoreBeijing},
    {"score.hibiscus", scoreHibiscus},
    {"score.son-2019", scoreSon2019},
    {"score.others", otherScores},
    {"body.bsa", bodySurfaceFact},
    {"coronary.measures", coronaryMeasuresFact},
    {"coronary.worst", coronaryWorstFact},
    {"coronary.now", coronaryNowFact},
    {"coronary.class-japan", japanClassFact},
    {"coronary.trend", coronaryTrendFact},
    {"coronary.segments", coronarySegmentsFact},
    {"coronary.aneurysms", coronaryAneurysmsFact},
    {"coronary.models", coronaryModelsFact},
    {"risk.aha-2017", riskAha2017},
    {"risk.history", riskHistory},
    {"followup.schedule", followUpSchedule},
    {"followup.due", followUpDueFact},
    {"followup.antithrombotic", antithromboticAdvice},
    {"followup.lifestyle", lifestyleAdvice},
    {"vaccine.live-not-before", liveVaccineNotBefore},
    {"labs.flags", labFlagsFact},
    {"dose.checks", doseChecksFact},
    {"hints", hintsFact},
};

constexpr char cautionText[] = QT_TRANSLATE_NOOP("daymark", "Rests on a value that is not confirmed. %1");

/// A value that a form would have asked about, and nobody has confirmed, decides as it is written: the facts that rest
/// on it say so.
void addCautions(Fact& fact, const QList<Hint>& unconfirmed)
{
    for (const Hint& hint : unconfirmed) {
        const bool rests = std::any_of(fact.inputs.cbegin(), fact.inputs.cend(), [&](const Input& input) {
            return std::any_of(hint.inputs.cbegin(), hint.inputs.cend(), [&](const Input& asked) {
                return asked.what == input.what && asked.when == input.when;
            });
        });
        if (!rests) continue;
        fact.remarks << Remark{{cautionText, {hint.text}}, hint.standing, hint.source};
    }
}

/// What rests on the classes of the coronary arteries rests on what they rest on, though it names them alone.
void passCautions(EpisodeFacts& facts)
{
    const Message caution(cautionText);
    QList<Remark> passed;
    for (const char* id : {"coronary.worst", "coronary.now"}) {
        const Fact* fact = facts.find(QLatin1StringView(id));
        if (!fact) continue;
        for (const Remark& remark : fact->remarks) {
            if (remark.text.text == caution.text && !passed.contains(remark)) passed << remark;
        }
    }
    for (Fact& fact : facts.facts) {
        const QByteArrayView id(fact.id);
        const bool rests = id.startsWith("risk.") || id.startsWith("followup.") || id.startsWith("coronary.") ||
                           id == "score.son-2019";
        for (const Remark& remark : std::as_const(passed)) {
            if (rests && !fact.remarks.contains(remark)) fact.remarks << remark;
        }
    }
}

}  // namespace

Codes codes(Standing)
{
    return standingCodes;
}

void Fact::tell(const FactValue& answer, const Message& words)
{
    value = answer;
    text = words;
    reason = {};
}

void Fact::withhold(const Message& why)
{
    value = {};
    text = reason = why;
}

const Fact* EpisodeFacts::find(QLatin1StringView id) const
{
    for (const Fact& fact : facts) {
        if (id == QLatin1StringView(fact.id)) return &fact;
    }
    return nullptr;
}

QList<EpisodeFacts> factsOf(const Record& record, QDate asOf, const Settings& settings)
{
    const Record past = until(record, asOf);
    QList<EpisodeFacts> all;
    std::optional<Illness> before;
    for (const Episode& episode : past.episodes) {
        const Illness illness = before ? before->of(episode) : Illness(past, episode, asOf, settings);
        before = illness;
        EpisodeFacts own{episode.id, episode.onset, {}};
        const QList<Hint> unconfirmed = withoutDismissed(illness.once<unconfirmedHints>(), illness.rows<Dismissal>());
        for (const FactRule& rule : factRules) {
            own.facts << rule.derive(illness);
            if (QLatin1StringView(rule.id) != QLatin1StringView("hints")) addCautions(own.facts.last(), unconfirmed);
        }
        passCautions(own);
        all << own;
    }
    return all;
}

}  // namespace daymark
