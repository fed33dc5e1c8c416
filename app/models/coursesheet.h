// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dosing.h"
#include "models/sheetmodel.h"

namespace daymark {

/// The treatments of the episode shown, a line a step: "2 g/kg once", "5 mg/kg/day", from when, until when or how long.
/// Steps of one course follow each other; the last line takes the drug of a new course.
///
/// The dose is typed as it is spoken (see readDose()); beside it stands what it comes to by the weight of that day, and
/// which weight that was. The name of a preset in the last line begins a course with the steps of its source.
class CourseSheet : public SheetModel
{
    Q_OBJECT

public:
    enum Column { Drug, Dose, Given, RouteColumn, Start, End, Condition, ResponseColumn, StopReason, ColumnCount };

    CourseSheet(Session& session, const Language& language, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Message whyNotTyped(const QModelIndex& index) const override;
    QString cellKey(const QModelIndex& index) const override;
    FieldPlace placeOf(const QModelIndex& index) const override;

    /// Null ids in the last line, and for the step of a course that has none.
    Id courseId(int row) const { return m_rows.value(row).course; }
    Id stepId(int row) const { return m_rows.value(row).step; }
    int rowOfStep(const Id& step) const;
    /// The drug of the course in this row, as shown; empty in the last line.
    QString drugOf(int row) const;
    /// The line that takes the drug of a new course, of the catalogue or any other: it begins with one empty step, in
    /// the line above this one.
    int newCourseRow() const { return int(m_rows.size()); }

    /// The row of the first step of the course in this row.
    int firstRowOf(int row) const;
    /// Adds a step after the last one of the course in this row, with its unit, basis, interval and route. Returns its
    /// row.
    Result<int> addStep(int row);
    /// Removes the step, and the course with its last one.
    bool removeStep(int row);

protected:
    QVariant cell(const QModelIndex& index, int role) const override;
    TypedCell typed(const QModelIndex& index, const QString& text, const QString& confirmation) const override;
    TypedCell corrected(const QModelIndex& index, const QString& text, const QString& proposal,
                        const QString& why) const override;
    QStringList prepare() override;
    void arrange() override;

private:
    struct Row
    {
        Id course;
        Id step;
        bool first = true;  ///< of its course
    };
    QList<Row> rowsInOrder() const;
    Record withCourse(const QString& drug, const Id& firstStep) const;
    const Course* course(int row) const;
    const DoseStep* step(int row) const;
    DoseDates datesOf(int row) const;
    QString courseText(const Course& course, int column) const;
    QString stepText(int row, int column) const;
    QString given(int row, bool explain) const;
    QString tip(int row) const;
    Result<void> readStep(DoseStep& step, int row, int column, const QString& text) const;
    Result<void> readCourse(Course& course, int column, const QString& text) const;
    TypedCell checked(Record after, const Id& row, const QString& what) const;
    Message editName(int row, int column) const;

    QList<Row> m_nextRows;  ///< between prepare() and arrange()
    QList<Row> m_rows;
};

/// The drug somebody means: the code of the catalogue by code, name or an unambiguous beginning of the name; else the
/// words as they are.
QString drugNamed(const QString& text, const Language& language);

}  // namespace daymark
