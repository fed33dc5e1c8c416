// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../domain/ward.h"
#include "charts/coursecharts.h"

namespace daymark::ward {

inline const QDate today(2026, 11, 22);

/// A child whose charts are tested; onset 1 Mar 2021.
struct CourseChild : Child
{
    using Child::Child;

    Temperature& temperature(const char* at, const char* text, Route route = Route::Rectal)
    {
        Temperature reading;
        reading.id = Id::make();
        reading.parent = record.episodes.last().id;
        reading.when = when(at);
        reading.text = QString::fromUtf8(text);
        reading.route = route;
        record.temperatures << reading;
        return record.temperatures.last();
    }

    FeverSpan& stated(Presence fever, const char* from, const char* to)
    {
        FeverSpan span;
        span.id = Id::make();
        span.parent = record.episodes.last().id;
        span.fever = fever;
        span.from = when(from);
        span.to = when(to);
        record.feverSpans << span;
        return record.feverSpans.last();
    }

    LabResult& lab(const char* at, const char* analyte, const char* text, const char* unit = "")
    {
        LabPanel panel;
        panel.id = Id::make();
        panel.parent = record.episodes.last().id;
        panel.when = when(at);
        record.labPanels << panel;
        LabResult result;
        result.id = Id::make();
        result.parent = panel.id;
        result.analyte = QString::fromLatin1(analyte);
        result.text = QString::fromUtf8(text);
        result.unit = QString::fromUtf8(unit);
        record.labResults << result;
        return record.labResults.last();
    }

    Course& course(const char* drug)
    {
        Course course;
        course.id = Id::make();
        course.parent = record.episodes.last().id;
        course.drug = QString::fromUtf8(drug);
        record.courses << course;
        return record.courses.last();
    }

    /// A step of the latest course: so many mg/kg a day.
    DoseStep& step(const char* from, const char* to, double amount)
    {
        DoseStep step;
        step.id = Id::make();
        step.parent = record.courses.last().id;
        step.amount = PlainNumber(amount);
        step.unit = QStringLiteral("mg");
        step.basis = DoseBasis::PerKilogram;
        step.interval = Span{1, Span::Unit::Day};
        step.start = when(from);
        step.end = when(to);
        record.doseSteps << step;
        return record.doseSteps.last();
    }

    CourseCharts charts(const ChartOptions& options = {}) const
    {
        return courseCharts(Illness(record, record.episodes.last(), today), options);
    }

    Chart chart(const char* id, const ChartOptions& options = {}) const
    {
        for (const Chart& chart : charts(options).charts) {
            if (qstrcmp(chart.id, id) == 0) return chart;
        }
        return {};
    }
};

}  // namespace daymark::ward
