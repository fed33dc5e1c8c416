// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/summary.h"

#include "commands/commandlist.h"
#include "commands/registries.h"
#include "reports/pages.h"

#include <QFileInfo>

namespace daymark {

namespace {

constexpr Option options[] = {
    patientOption,
    {"output", "F.pdf", QT_TRANSLATE_NOOP("daymark", "The PDF to write or replace."), Option::Kind::Text, true},
    languageOption,
    {"paper", "a4|letter", QT_TRANSLATE_NOOP("daymark", "The paper; a4 if not given."), Option::Kind::Choice},
    asOfOption,
};

Result<QByteArray> summaryOf(const RegisteredChild& child, const Arguments& arguments)
{
    const Paper paper = arguments.text("paper") == QStringLiteral("letter") ? Paper::Letter : Paper::A4;
    return Pages(followUpSummary(child.record, arguments.asOf(), child.settings), Language(arguments.text("language")),
                 paper, QDateTime::currentDateTime())
        .pdf();
}

Printed run(const Arguments& arguments)
{
    if (QFileInfo(arguments.text("output")).suffix().toLower() != QStringLiteral("pdf"))
        return misused({QT_TRANSLATE_NOOP("daymark", "--output ends in one of: %1"), {QStringLiteral("pdf")}});
    return writeOfChild(arguments, summaryOf);
}

}  // namespace

const Command summaryCommand{
    "summary", "FILE", 1,   1, QT_TRANSLATE_NOOP("daymark", "Writes the follow-up summary of one child as PDF."),
    options,   run,    true};

}  // namespace daymark
