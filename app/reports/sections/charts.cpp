// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sections.h"

namespace daymark::sections {

QList<Block> charts(const SummaryBasis& basis)
{
    CourseCharts course = courseCharts(basis.illness);
    if (course.isEmpty()) return {};
    QList<Block> blocks{heading(QT_TRANSLATE_NOOP("daymark", "Course by day of illness"))};
    QList<Message> leftOut;
    for (const Chart& chart : std::as_const(course.charts))
        leftOut << chart.leftOut;
    blocks << ChartsBlock{std::move(course)};
    for (const Message& why : std::as_const(leftOut))
        blocks << small(why);
    return blocks;
}

}  // namespace daymark::sections
