// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sections.h"

namespace daymark::sections {

QList<Block> studies(const SummaryBasis& basis)
{
    const QList<OtherStudy> rows = basis.illness.rows<OtherStudy>();
    if (rows.isEmpty()) return {};
    TableBlock table;
    table.head = {QT_TRANSLATE_NOOP("daymark", "Day"), QT_TRANSLATE_NOOP("daymark", "Study"),
                  QT_TRANSLATE_NOOP("daymark", "Result")};
    table.widths = {3, 4, 10};
    for (const OtherStudy& study : rows) {
        QList<Message> result;
        if (study.result != StudyResult::NotStated) result << codeOf(study.result).label;
        if (study.ischaemia != Answer::NotStated)
            result << (study.ischaemia == Answer::Yes ? Message(QT_TRANSLATE_NOOP("daymark", "ischaemia"))
                                                      : Message(QT_TRANSLATE_NOOP("daymark", "no ischaemia")));
        result << Message::verbatim(study.detail);
        table.rows << QList<TableBlock::Cell>{{dayAndDate(basis.illness, study.when), true},
                                              {codeOf(study.kind).label, false},
                                              {joined(result, commas), false}};
    }
    return {heading(QT_TRANSLATE_NOOP("daymark", "Other studies")), table};
}

}  // namespace daymark::sections
