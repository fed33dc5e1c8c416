// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence.h"

#include "domain/coursedays.h"
#include "domain/guidelines/principal.h"

namespace daymark {

namespace {

const QString cohort = QStringLiteral("Acta Paediatr 1994;83:1061");

QList<Remark> remarks()
{
    return {Remark{QT_TRANSLATE_NOOP("daymark", "Recurrence is seen in 1.7 % (United States) and 3.5 % (Japan)"),
                   Standing::Verified, QStringLiteral("Maddox 2015, doi 10.1111/ped.12733")},
            Remark{QT_TRANSLATE_NOOP("daymark", "A cohort study counted from the second month after the first episode"),
                   Standing::Verified, cohort},
            Remark{QT_TRANSLATE_NOOP("daymark",
                                     "unverified: a recurrence is a new complete or incomplete episode after complete "
                                     "resolution of the one before"),
                   Standing::Unverified, QStringLiteral("Recalled, no source opened")}};
}

/// The episode before this one; null: this is the first.
const Episode* episodeBefore(const Illness& illness)
{
    const Episode* before = nullptr;
    for (const Episode& episode : illness.record().episodes) {
        if (episode.onset < illness.onset() && (!before || episode.onset > before->onset)) before = &episode;
    }
    return before;
}

/// Whether the final diagnosis is another disease, or the disease is excluded.
bool isOther(const Episode& episode)
{
    return isExplainedOtherwise(episode) || episode.certainty == Certainty::Excluded;
}

}  // namespace

Fact illnessRecurrence(const Illness& illness)
{
    Fact fact;
    fact.id = "illness.recurrence";
    fact.rule = QT_TRANSLATE_NOOP("daymark",
                                  "The episodes recorded of this child, counted by onset; whether the one before had "
                                  "resolved is for the clinician to say");
    fact.source = QStringLiteral("Count of the recorded episodes; Maddox 2015, doi 10.1111/ped.12733; ") + cohort;
    fact.standing = Standing::Setting;
    fact.remarks = remarks();
    const QList<Episode>& episodes = illness.record().episodes;
    if (episodes.size() == 1) {
        fact.tell(1, QT_TRANSLATE_NOOP("daymark", "The only episode recorded"));
        return fact;
    }
    int n = 1;
    for (const Episode& episode : episodes) {
        if (!episode.onset.isValid()) {
            fact.withhold(QT_TRANSLATE_NOOP(
                "daymark", "The onset of an episode is not known, so the episodes cannot be put in order"));
            return fact;
        }
        fact.inputs << Input{Message(QT_TRANSLATE_NOOP("daymark", "Onset of fever")), onsetWords(episode),
                             Moment::on(episode.onset)};
        n += episode.onset < illness.onset() ? 1 : 0;
    }
    const Episode* before = episodeBefore(illness);
    if (!before) {
        fact.tell(1, {QT_TRANSLATE_NOOP("daymark", "Episode 1 of %1"), {int(episodes.size())}});
        return fact;
    }
    const int days = int(before->onset.daysTo(illness.onset()));
    if (isOther(*before) || isOther(illness.episode())) {
        fact.tell(n, Message::plural(QT_TRANSLATE_N_NOOP("daymark",
                                                         "Episode %1 of %2, begun %n day(s) after the onset of the one "
                                                         "before; no recurrence, for one of them was another disease"),
                                     days, {n, int(episodes.size())}));
        return fact;
    }
    Message words = Message::plural(
        QT_TRANSLATE_N_NOOP("daymark",
                            "Episode %1 of %2: a recurrence, begun %n day(s) after the onset of the one before"),
        days, {n, int(episodes.size())});
    if (illness.onset() < before->onset.addMonths(1))
        words = {QT_TRANSLATE_NOOP("daymark", "%1; within the first month, which the cohort study does not count"),
                 {words}};
    fact.tell(n, words);
    return fact;
}

}  // namespace daymark
