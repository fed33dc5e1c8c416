// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record/record.h"

#include <tuple>

namespace daymark {

/// One list of the record: where it is, what it is called in the file, in the case file and on screen, and which rows
/// its rows belong to. The child itself is no list and has its own description, `Patient::fields()`.
template <class RowType>
struct Table
{
    using Row = RowType;

    const char* name;        ///< SQL table
    const char* collection;  ///< key of the array in the case file, inside its parent's object
    const char* noun;        ///< one row in words; English source, context "daymark"
    const char* parent;      ///< SQL table of the parent rows; "patient" where rows belong to the child itself
    QList<Row> Record::*rows;
};

/// Whether rows of this type name a parent row; rows of the child itself do not.
template <class Row>
constexpr bool hasParent = requires(Row row)
{
    row.parent;
};

/// Whether rows of this type happen at one moment, `when`.
template <class Row>
constexpr bool hasWhen = requires(Row row)
{
    row.when;
};

// In the order of the file: parents before their rows.
inline constexpr std::tuple tables{
    Table<Episode>{"episode", "episodes", QT_TRANSLATE_NOOP("daymark", "episode"), "patient", &Record::episodes},
    Table<Admission>{"admission", "admissions", QT_TRANSLATE_NOOP("daymark", "admission"), "episode",
                     &Record::admissions},
    Table<Sign>{"sign", "signs", QT_TRANSLATE_NOOP("daymark", "sign"), "episode", &Record::signs},
    Table<Finding>{"finding", "findings", QT_TRANSLATE_NOOP("daymark", "finding"), "episode", &Record::findings},
    Table<SarsTest>{"sars_test", "sarsTests", QT_TRANSLATE_NOOP("daymark", "SARS-CoV-2 test"), "episode",
                    &Record::sarsTests},
    Table<Temperature>{"temperature", "temperatures", QT_TRANSLATE_NOOP("daymark", "temperature"), "episode",
                       &Record::temperatures},
    Table<FeverSpan>{"fever_span", "feverSpans", QT_TRANSLATE_NOOP("daymark", "statement about fever"), "episode",
                     &Record::feverSpans},
    Table<Vital>{"vital", "vitals", QT_TRANSLATE_NOOP("daymark", "vital sign"), "episode", &Record::vitals},
    Table<BodySize>{"body_size", "bodySizes", QT_TRANSLATE_NOOP("daymark", "body size"), "episode", &Record::bodySizes},
    Table<OwnAnalyte>{"own_analyte", "ownAnalytes", QT_TRANSLATE_NOOP("daymark", "own analyte"), "patient",
                      &Record::ownAnalytes},
    Table<LabPanel>{"lab_panel", "labPanels", QT_TRANSLATE_NOOP("daymark", "lab panel"), "episode", &Record::labPanels},
    Table<LabResult>{"lab_result", "results", QT_TRANSLATE_NOOP("daymark", "lab result"), "lab_panel",
                     &Record::labResults},
    Table<Course>{"course", "courses", QT_TRANSLATE_NOOP("daymark", "treatment"), "episode", &Record::courses},
    Table<DoseStep>{"dose_step", "steps", QT_TRANSLATE_NOOP("daymark", "dose"), "course", &Record::doseSteps},
    Table<EchoStudy>{"echo_study", "echoStudies", QT_TRANSLATE_NOOP("daymark", "echo"), "episode",
                     &Record::echoStudies},
    Table<EchoMeasure>{"echo_measure", "measures", QT_TRANSLATE_NOOP("daymark", "coronary measure"), "echo_study",
                       &Record::echoMeasures},
    Table<OtherStudy>{"other_study", "otherStudies", QT_TRANSLATE_NOOP("daymark", "study"), "episode",
                      &Record::otherStudies},
    Table<Visit>{"visit", "visits", QT_TRANSLATE_NOOP("daymark", "visit"), "episode", &Record::visits},
    Table<PlanChange>{"plan_change", "planChanges", QT_TRANSLATE_NOOP("daymark", "change of plan"), "episode",
                      &Record::planChanges},
    Table<Dismissal>{"dismissal", "dismissals", QT_TRANSLATE_NOOP("daymark", "dismissed hint"), "episode",
                     &Record::dismissals},
};

/// Calls `each(table)` for every list of the record, in file order.
template <class Each>
void forEachTable(Each&& each)
{
    std::apply([&](const auto&... table) { (each(table), ...); }, tables);
}

/// The description of the list that holds `Row`s.
template <class Row>
constexpr const Table<Row>& tableOf()
{
    return std::get<Table<Row>>(tables);
}

/// The row with this id, or null.
template <class Row>
const Row* find(const QList<Row>& rows, const Id& id)
{
    for (const Row& row : rows) {
        if (row.id == id) return &row;
    }
    return nullptr;
}

/// The rows that belong to this parent, in order.
template <class Row>
QList<Row> rowsOf(const QList<Row>& rows, const Id& parent)
{
    QList<Row> own;
    for (const Row& row : rows) {
        if (row.parent == parent) own << row;
    }
    return own;
}

/// The onset of an illness; invalid where it is not known, or where there is no such illness.
inline QDate onsetOf(const Record& record, const Id& episode)
{
    const Episode* own = find(record.episodes, episode);
    return own ? own->onset : QDate();
}

}  // namespace daymark
