// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/record/record.h"

namespace daymark {

/// What a person types of an own analyte.
struct TypedAnalyte
{
    QString code;
    QString name;  ///< may be empty: the code is the name
    QString unit;  ///< may be empty
    QString low;   ///< lowest plausible value; may be empty
    QString high;
    QString referenceLow;  ///< reference interval for this child; may be empty
    QString referenceHigh;
};

/// The own analyte that was typed, with an id. Refuses, with the field's key in `where`: no code, a code or name that
/// the catalogue or the child has already (as shown in this language, too), a limit that is no number, limits that are
/// the wrong way round.
Result<OwnAnalyte> readOwnAnalyte(const TypedAnalyte& typed, const Record& record, const Language& language);
/// The same of one that is there and is changed: its id and code stay.
Result<OwnAnalyte> readOwnAnalyte(const TypedAnalyte& typed, const OwnAnalyte& there, const Record& record,
                                  const Language& language);

/// Why the changed analyte leaves results of its own unread, for their unit is not converted into the new one; none
/// where it leaves none.
std::optional<Message> whyUnread(const OwnAnalyte& changed, const Record& record);
/// The record with the changed analyte. Results that it would leave unread get the new unit, their numbers as they are.
Record withChangedAnalyte(Record record, const OwnAnalyte& changed);

/// An analyte as it would be typed.
TypedAnalyte typedOf(const OwnAnalyte& analyte, const Language& language);

/// The name of the edit that adds it.
Message addingOf(const OwnAnalyte& analyte);

/// Those of `others` whose code and name nothing of this child has yet, with ids of their own.
QList<OwnAnalyte> offered(QList<OwnAnalyte> others, const Record& record, const Language& language);

}  // namespace daymark
