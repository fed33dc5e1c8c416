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
};

/// The own analyte that was typed, with an id. Refuses, with the field's key in `where`: no code, a code or name that
/// the catalogue or the child has already (as shown in this language, too), a limit that is no number, limits that are
/// the wrong way round.
Result<OwnAnalyte> readOwnAnalyte(const TypedAnalyte& typed, const Record& record, const Language& language);

}  // namespace daymark
