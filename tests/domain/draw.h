// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dictation.h"
#include "domain/check/limits.h"

namespace daymark::ward {

inline LabResult labResult(const QString& analyte, const QString& text, const QString& unit, const Id& panel = {})
{
    LabResult result;
    result.id = Id::make();
    result.parent = panel;
    result.analyte = analyte;
    result.text = text;
    result.unit = unit;
    return result;
}

/// A child with one draw on day 8; results are added to it.
struct Draw
{
    Child child;
    Id panel = draw("d8");

    Id draw(const char* when)
    {
        LabPanel panel;
        panel.id = Id::make();
        panel.parent = child.record.episodes.first().id;
        panel.when = Child::when(when);
        child.record.labPanels << panel;
        return panel.id;
    }
    void has(const QString& analyte, const QString& text, const QString& unit = {}, const Id& other = {})
    {
        child.record.labResults << labResult(analyte, text, unit, other.isNull() ? panel : other);
    }
    LimitVerdict typed(const QString& analyte, const QString& text, const QString& unit = {}) const
    {
        return checkLimits(labResult(analyte, text, unit, panel), child.record);
    }
};

}  // namespace daymark::ward
