// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/illness.h"
#include "ward.h"

namespace daymark::ward {

QString english(const Message& message);

template <class E>
E coded(const QString& code)
{
    return FieldCodec<E>::parse(code).value();
}

/// "d1-d8" → d1 and d8; "d17" → d17 and nothing; "…T08:00..…T20:00".
std::pair<Moment, Moment> spanOf(const QString& text);

/// Writes a course into the child the way it is told, parts separated by ";"; the last word is the moment.
///
///   fever d1-d8 | no fever d17                          stated
///   38.4 d9 | 37.6 axillary d9 | 100.4F d3 | 36.9 antipyretic 2021-03-09T08:00
///   rash | rash absent | node 20 | extremities not-looked-for | rash d2-d6
///   vomiting d3 | hepatomegaly absent | poor-perfusion d5
///   CRP 260 d8 | CRP 26 mg/dL d8 | ALT >500 d3 | ESR not-done d3    the same moment is the same draw
///   12.5kg d8 | 85cm d8 | sbp 60 d8
///   anakinra then pause d20-d22                            the next step of that course
///   ivig d9 | ivig 2g/kg 2021-03-09T08:00..2021-03-09T20:00 | aspirin 50mg/kg/day d9-d16 | enoxaparin 1mg/kg/12h d20
///   ivig 2g/kg over 12h d9 | aspirin 50mg/kg/day x4 d9 | prednisolone 2mg/kg/day taper d9-d24 | anakinra unstated d9
///   echo normal d11 | lad-prox 3.4 d16 | lmca 4.1 z5.8 d16 | lad-mid 5 saccular thrombus d16    the same moment is the
///   same study; lmca 3 z2.1 @dallaire-2011 d16 | rca-prox stated-giant d16 | lad-mid 4 #A no-thrombus severe d30 |
///   undated at the end: no moment; of a study: echo lvef 50 d16 | echo mitral mild d16 | echo effusion small d16 |
///   echo 9kg 75cm d16 pcr positive d3 | contact d2 | study stress-echo ischaemia 2022-03-01 | admission d8 | visit
///   2021-06-01 girl | boy | asian | born 2020-06-01 | aged 9m | died 2022-01-01 | discharged episode 2023-01-10 begins
///   the next illness, with this onset diagnosis kd | certainty excluded | country jp | model mccrindle-2007 | setting
///   kobayashiCutOff 5
void dictate(Child& child, const QString& course);

/// A child whose fever began on 1 March 2021, with this course; "onset unknown" and "onset ±2" may stand in it.
Child dictated(const QString& course);

/// Cells of a table that tell one course together.
QString together(const QStringList& cells);

/// "conjunctivae; others absent": every principal sign that is not named is absent.
QString signsSaid(QString signs);

/// The only episode of the child, as of a day of its illness.
Illness illnessOf(const Child& child, QDate asOf = QDate(2021, 12, 31));

}  // namespace daymark::ward
