// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlist.h"
#include "commands/registries.h"
#include "interchange/casewriter.h"

namespace daymark {

namespace {

constexpr Option options[] = {
    patientOption,
    {"output", "CASE.json", QT_TRANSLATE_NOOP("daymark", "The case file to write or replace."), Option::Kind::Text,
     true},
};

Result<QByteArray> caseOf(const RegisteredChild& child, const Arguments&)
{
    return writeCase(child.record);
}

Printed run(const Arguments& arguments)
{
    return writeOfChild(arguments, caseOf);
}

}  // namespace

const Command exportCommand{
    "export", "FILE", 1, 1, QT_TRANSLATE_NOOP("daymark", "Writes one child as a case file; nothing is lost."),
    options,  run};

}  // namespace daymark
