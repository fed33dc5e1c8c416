// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/caseformat.h"

namespace daymark::caseformat {

namespace {

const QString year = QStringLiteral("(19|20|21)[0-9]{2}");
const QString month = QStringLiteral("(0[1-9]|1[0-2])");
const QString day = QStringLiteral("(0[1-9]|[12][0-9]|3[01])");
const QString clock = QStringLiteral("([01][0-9]|2[0-3]):[0-5][0-9]");

}  // namespace

QString patternOf(FieldKind kind)
{
    switch (kind) {
        case FieldKind::Date:
            return QStringLiteral("^%1-%2-%3$").arg(year, month, day);
        case FieldKind::Moment:
            return QStringLiteral("^(%1(-%2(-%3(T%4)?)?)?|d-?(?!0+$)[0-9]{1,5}|[wmy][0-9]{1,5})$")
                .arg(year, month, day, clock);
        case FieldKind::Span:
            return QStringLiteral("^P(T(?!0+H)[0-9]{1,5}H|(?!0+[DWMY])[0-9]{1,5}[DWMY])$");
        default:
            return {};
    }
}

}  // namespace daymark::caseformat
