// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/field.h"

#include <array>
#include <QJsonObject>

namespace daymark::caseformat {

// The words of the case file that are not fields of the record.
inline const QString format = QStringLiteral("daymark-case");
/// Raised with every change that an older program would misread; a line in `upgrades` brings older files up.
inline constexpr int version = 1;
inline const QString formatKey = QStringLiteral("format");
inline const QString versionKey = QStringLiteral("version");
inline const QString patientKey = QStringLiteral("patient");
inline const QString idKey = QStringLiteral("id");
/// What the tables of the record call the child as a parent.
inline constexpr QLatin1StringView patientTable("patient");

/// Larger files are refused unread.
inline constexpr qint64 largestFile = 64LL * 1024 * 1024;

/// Brings a file of version `from` to version `from` + 1.
struct Upgrade
{
    int from;
    QJsonObject (*apply)(QJsonObject root);
};

/// Every step there is, oldest first. Version 1 is the first, so there is none yet.
inline constexpr std::array<Upgrade, 0> upgrades{};

/// The form of a text of this kind as a regular expression; empty where any text will do. Agrees with
/// Moment::fromText() and Span::fromText() but for what a pattern cannot say (30 February).
QString patternOf(FieldKind kind);

/// Whether a number in this unit is a length or a mass, which is above zero.
inline bool isAboveZero(QLatin1StringView unit)
{
    return unit == QLatin1StringView("mm") || unit == QLatin1StringView("cm") || unit == QLatin1StringView("kg");
}

}  // namespace daymark::caseformat
