// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"
#include "storage/registry.h"

namespace daymark {

/// A child, and the local choices of its registry, by which it is read.
struct RegisteredChild
{
    Record record;
    Settings settings;
};

/// The child `--patient` of the registry FILE, read whether or not a window has it open.
Result<RegisteredChild> childOf(const Arguments& arguments);

/// Writes or replaces `--output` with what `make` makes of that child; prints nothing. Refuses an output that is the
/// registry itself, a folder or a device.
Printed writeOfChild(const Arguments& arguments, Result<QByteArray> (*make)(const RegisteredChild&, const Arguments&));

// What the commands that read one child of a registry take.
inline constexpr Option patientOption{
    "patient", "N", QT_TRANSLATE_NOOP("daymark", "The child's number in the registry."), Option::Kind::Text, true};
inline constexpr Option asOfOption{"as-of", "DATE",
                                   QT_TRANSLATE_NOOP("daymark", "Leaves out what is dated later; today if not given."),
                                   Option::Kind::Date};
inline constexpr Option languageOption{"language", "en|fr",
                                       QT_TRANSLATE_NOOP("daymark", "The language to write in; en if not given."),
                                       Option::Kind::Choice};

}  // namespace daymark
