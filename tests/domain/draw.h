// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dictation.h"
#include "domain/check/limits.h"

namespace daymark::ward {

LabResult labResult(const QString& analyte, const QString& text, const QString& unit, const Id& panel = {});

/// A child with one draw on day 8; results are added to it.
struct Draw
{
    Child child;
    Id panel = draw("d8");

    Id draw(const char* when);
    void has(const QString& analyte, const QString& text, const QString& unit = {}, const Id& other = {});
    LimitVerdict typed(const QString& analyte, const QString& text, const QString& unit = {}) const;
};

}  // namespace daymark::ward
