// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/output.h"
#include "commands/commandlist.h"
#include "commands/registries.h"

#include <QFileInfo>

namespace daymark {

namespace {

constexpr Option options[] = {
    patientOption,
    {"output", "F.pdf|F.svg|F.png",
     QT_TRANSLATE_NOOP("daymark", "The file to write or replace; its ending chooses the format."), Option::Kind::Text,
     true},
    asOfOption,
    languageOption,
};

Result<QByteArray> chartsOf(const RegisteredChild& child, const Arguments& arguments)
{
    const Record past = until(child.record, arguments.asOf());
    const Episode* episode = latestEpisode(past);
    if (!episode)
        return refuse(Message(QT_TRANSLATE_NOOP("daymark", "The child %1 has no illness to draw on %2"),
                              {child.record.patient.number, arguments.asOf()}));
    return chartFile(courseCharts(Illness(past, *episode, arguments.asOf(), child.settings)), arguments.text("output"),
                     Language(arguments.text("language")), QDateTime::currentDateTime());
}

Printed run(const Arguments& arguments)
{
    if (!chartFormats().contains(QFileInfo(arguments.text("output")).suffix().toLower()))
        return misused(
            {QT_TRANSLATE_NOOP("daymark", "--output ends in one of: %1"), {chartFormats().join(QStringLiteral(", "))}});
    return writeOfChild(arguments, chartsOf);
}

}  // namespace

const Command chartsCommand{"charts",
                            "FILE",
                            1,
                            1,
                            QT_TRANSLATE_NOOP("daymark", "Writes the charts of one child's course as PDF, SVG or PNG."),
                            options,
                            run,
                            true};

}  // namespace daymark
