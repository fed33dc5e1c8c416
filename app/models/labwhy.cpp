// SPDX-License-Identifier: GPL-3.0-or-later
// Why a result of the laboratory sheet is high, low or neither.
#include "domain/age.h"
#include "domain/labverdict.h"
#include "domain/reference/intervals.h"
#include "models/labgrid.h"
#include "models/verdictwords.h"

namespace daymark {

namespace {

const char* verdictWords(LabFlag flag)
{
    switch (flag) {
        case LabFlag::High:
            return QT_TRANSLATE_NOOP("daymark", "%1 is above its interval");
        case LabFlag::Low:
            return QT_TRANSLATE_NOOP("daymark", "%1 is below its interval");
        case LabFlag::None:
            break;
    }
    return QT_TRANSLATE_NOOP("daymark", "%1 is within its interval");
}

}  // namespace

std::optional<Fact> LabGrid::whyOf(const QModelIndex& index) const
{
    const LabResult* own = result(index);
    const LabPanel* panel = draw(index.column());
    if (!own || !panel || !episode()) return std::nullopt;
    const Illness illness(record(), *episode(), session().today(), session().settings());
    const LabVerdict verdict = labVerdict(*own, *panel, illness);
    const Message value = labText(*own, record().ownAnalytes);
    const Message named{QT_TRANSLATE_NOOP("daymark", "%1 %2"), {m_rows.at(index.row()).analyte.name, value}};
    Fact fact;
    fact.rule =
        QT_TRANSLATE_NOOP("daymark",
                          "The interval the laboratory printed wins, unless it ends below the target of a treatment "
                          "of that day (INR, anti-Xa, ciclosporin), as that of the untreated does; else that target; "
                          "else the one entered with an own analyte; else the "
                          "published one for age and sex on the day of the draw");
    fact.source = verdict.source;
    fact.standing = verdict.standing;
    fact.inputs << Input{m_rows.at(index.row()).analyte.name, value, panel->when};
    const Message interval = intervalWords(verdict);
    if (interval.isEmpty()) {
        fact.withhold(verdict.reason.isEmpty() ? named : verdict.reason);
    } else {
        fact.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Interval"), interval, {}};
        fact.tell(letterOf(verdict.flag), {verdictWords(verdict.flag), {named}});
    }
    if (!verdict.unreliable.isEmpty()) fact.remarks << Remark{verdict.unreliable, verdict.standing, verdict.source};
    fact.remarks << referenceRemarks(own->analyte, ageOn(panel->when.first(episode()->onset), record()));
    const Analyte* analyte = findAnalyte(own->analyte);
    if (const QString loinc = analyte ? loincOf(own->unit, *analyte) : QString(); !loinc.isEmpty())
        fact.inputs << Input{Message::verbatim(QStringLiteral("LOINC")), Message::verbatim(loinc), {}};
    return fact;
}

}  // namespace daymark
