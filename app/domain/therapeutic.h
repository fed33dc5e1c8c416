// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// Where a laboratory value is wanted while a drug is given: the target typed with the treatment, else the published
/// one (warfarin, enoxaparin, unfractionated heparin). In the analyte's own unit.
struct TherapeuticTarget
{
    QString analyte;
    QString drug;  ///< code
    QDate first;
    QDate last;  ///< invalid: goes on
    std::optional<PlainNumber> low;
    std::optional<PlainNumber> high;
    QString source;  ///< of the target, never empty
    Standing standing = Standing::Setting;
};

/// The targets of all treatments of the illness whose beginning is known.
QList<TherapeuticTarget> therapeuticTargets(const Illness& illness);
/// The target of an analyte on a date, the one typed before the published one; null where there is none.
const TherapeuticTarget* targetOn(const QList<TherapeuticTarget>& targets, const QString& analyte, QDate date);

}  // namespace daymark
