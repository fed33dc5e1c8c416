// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signlines.h"

#include "domain/record/tables.h"

namespace daymark {

QList<SignLine> signLines(const Record& record, const Id& episode)
{
    const RowKind& kind = rowKind<Sign>();
    const int signField = kind.indexOf(QLatin1StringView("sign"));
    const QList<Sign> stated = rowsOf(record.signs, episode);
    const Codes signs = codesOf<SignKind>();
    QList<SignLine> lines;
    for (std::size_t i = 1; i < signs.size(); ++i) {
        const auto sign = static_cast<SignKind>(i);
        const bool sized = sign == SignKind::Node;
        const FieldValue named{signField, QString::fromLatin1(signs[i].code)};
        const RowPlace unstated{record.patient.id, &kind, {}, episode, {named}};
        bool any = false;
        for (const Sign& row : stated) {
            if (row.sign != sign) continue;
            RowPlace place = unstated;
            place.row = row.id;
            lines << SignLine{signs[i], place, sized};
            any = true;
        }
        if (!any) lines << SignLine{signs[i], unstated, sized};
    }
    return lines;
}

}  // namespace daymark
