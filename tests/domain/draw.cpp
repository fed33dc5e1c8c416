// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw.h"

namespace daymark::ward {

LabResult labResult(const QString& analyte, const QString& text, const QString& unit, const Id& panel)
{
    LabResult result;
    result.id = Id::make();
    result.parent = panel;
    result.analyte = analyte;
    result.text = text;
    result.unit = unit;
    return result;
}

Id Draw::draw(const char* when)
{
    LabPanel drawn;
    drawn.id = Id::make();
    drawn.parent = child.record.episodes.first().id;
    drawn.when = Child::when(when);
    child.record.labPanels << drawn;
    return drawn.id;
}

void Draw::has(const QString& analyte, const QString& text, const QString& unit, const Id& other)
{
    child.record.labResults << labResult(analyte, text, unit, other.isNull() ? panel : other);
}

LimitVerdict Draw::typed(const QString& analyte, const QString& text, const QString& unit) const
{
    return checkLimits(labResult(analyte, text, unit, panel), child.record);
}

}  // namespace daymark::ward
