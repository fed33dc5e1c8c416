// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/field.h"
#include "base/id.h"
#include "domain/record/vocabulary.h"

#include <QList>

namespace daymark {

/// A principal sign: present from a first to a last day, absent, or not looked for.
struct Sign
{
    Id id;
    Id parent;  ///< the Episode it belongs to
    SignKind sign = SignKind::NotStated;
    Presence presence = Presence::NotStated;
    Moment first;
    Moment last;
    std::optional<Millimetres> size;  ///< largest diameter of the cervical node
    QString detail;
    QString confirmation;  ///< why an unusual value was kept

    static const QList<Field<Sign>>& fields();
    friend bool operator==(const Sign&, const Sign&) = default;
};

/// Any other clinical finding.
struct Finding
{
    Id id;
    Id parent;  ///< the Episode it belongs to
    FindingKind finding = FindingKind::NotStated;
    Presence presence = Presence::NotStated;
    Moment first;
    Moment last;
    std::optional<Centimetres> size;  ///< of an enlarged liver, below the costal margin
    QString detail;
    QString confirmation;  ///< why an unusual value was kept

    static const QList<Field<Finding>>& fields();
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// A SARS-CoV-2 test, or contact with a case.
struct SarsTest
{
    Id id;
    Id parent;  ///< the Episode it belongs to
    SarsKind kind = SarsKind::NotStated;
    Moment when;
    TestResult result = TestResult::NotStated;
    QString detail;

    static const QList<Field<SarsTest>>& fields();
    friend bool operator==(const SarsTest&, const SarsTest&) = default;
};

/// One reading, as typed. Routes are never converted into each other.
struct Temperature
{
    Id id;
    Id parent;  ///< the Episode it belongs to
    Moment when;
    QString text;                                       ///< as typed
    TemperatureUnit unit = TemperatureUnit::NotStated;  ///< not stated: °C
    Route route = Route::NotStated;
    Answer antipyretic = Answer::NotStated;
    QString detail;
    QString confirmation;  ///< why an unusual value was kept

    static const QList<Field<Temperature>>& fields();
    friend bool operator==(const Temperature&, const Temperature&) = default;
};

/// Fever, or no fever, stated without a reading over a span of days.
struct FeverSpan
{
    Id id;
    Id parent;  ///< the Episode it belongs to
    Presence fever = Presence::NotStated;
    Moment from;
    Moment to;  ///< not stated: the first day alone
    QString detail;

    static const QList<Field<FeverSpan>>& fields();
    friend bool operator==(const FeverSpan&, const FeverSpan&) = default;
};

/// Blood pressure, heart rate or oxygen saturation, as typed.
struct Vital
{
    Id id;
    Id parent;  ///< the Episode it belongs to
    Moment when;
    VitalKind kind = VitalKind::NotStated;
    QString text;  ///< as typed
    QString unit;  ///< not stated: mmHg, /min or %
    QString detail;
    QString confirmation;  ///< why an unusual value was kept

    static const QList<Field<Vital>>& fields();
    friend bool operator==(const Vital&, const Vital&) = default;
};

/// A weight or a height, as typed.
struct BodySize
{
    Id id;
    Id parent;  ///< the Episode it belongs to
    Moment when;
    BodyKind kind = BodyKind::NotStated;
    QString text;                               ///< as typed
    QString unit;                               ///< not stated: kg or cm
    BodyMethod method = BodyMethod::NotStated;  ///< not stated: measured
    QString confirmation;                       ///< why an unusual value was kept

    static const QList<Field<BodySize>>& fields();
    friend bool operator==(const BodySize&, const BodySize&) = default;
};

}  // namespace daymark
