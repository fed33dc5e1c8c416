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

Result<void> writeSummaryOf(const RegisteredChild& child, const Arguments& arguments)
{
    const Paper paper = arguments.text("paper") == QStringLiteral("letter") ? Paper::Letter : Paper::A4;
    return Pages(followUpSummary(child.record, arguments.asOf(), child.settings), Language(arguments.text("language")),
                 paper, QDateTime::currentDateTime())
        .writePdf(arguments.text("output"));
}

Printed run(const Arguments& arguments)
{
    if (QFileInfo(arguments.text("output")).suffix().toLower() != QStringLiteral("pdf"))
        return misused({QT_TRANSLATE_NOOP("daymark", "--output ends in one of: %1"), {QStringLiteral("pdf")}});
    return checkOutput(arguments)
        .and_then([&] { return childOf(arguments); })
        .and_then([&](const RegisteredChild& child) { return writeSummaryOf(child, arguments); })
        .map([] { return QByteArray(); })
        .map_error([](const Error& error) { return Refusal(error); });
}

}  // namespace

const Command summaryCommand{
    "summary", "FILE", 1,   1, QT_TRANSLATE_NOOP("daymark", "Writes the follow-up summary of one child as PDF."),
    options,   run,    true};

}  // namespace daymark
