// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/field.h"
#include "base/id.h"
#include "domain/record/vocabulary.h"

#include <QList>

namespace daymark {

/// The child. Everything but the number may be missing.
struct Patient
{
    Id id;
    QString number;  ///< unique in a registry
    QString familyName;
    QString givenName;
    Sex sex = Sex::NotStated;
    BirthKind birthKind = BirthKind::NotStated;  ///< how the birth date is known
    QDate birth;                                 ///< invalid where only the age at onset is known
    Span ageAtOnset;                             ///< of the first episode, where no birth date is known
    Ancestry ancestry = Ancestry::NotStated;
    QDate death;
    FollowUpState followUp = FollowUpState::NotStated;
    Outcome outcome = Outcome::NotStated;
    QString notes;
    Origin origin = Origin::NotStated;  ///< a published or synthetic child is marked as such everywhere
    QString source;                     ///< of a published case: its citation
    QDate binned;                       ///< deleted children are kept and can be restored
    QString binReason;

    static const QList<Field<Patient>>& fields();
    friend bool operator==(const Patient&, const Patient&) = default;
};

}  // namespace daymark
