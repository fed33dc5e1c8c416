// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record/record.h"
#include "domain/settings.h"

namespace daymark::ward {

/// A child to write rules' tests with: one episode, and rows added the way a note is dictated.
struct Child
{
    Record record;
    Settings settings;

    explicit Child(QDate onset = QDate(2021, 3, 1));

    Episode& episode(QDate onset);

    static Moment when(const char* text);

    BodySize& size(const char* at, BodyKind kind, const char* text, const char* unit = "");

    EchoStudy& echo(const char* at, EchoConclusion conclusion = EchoConclusion::NotStated);

    /// In the latest echo.
    EchoMeasure& measure(Segment segment, std::optional<double> mm, std::optional<double> reportedZ = {});
};

}  // namespace daymark::ward
