// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/citations.h"
#include "reports/sections/sections.h"

#include <QHash>

namespace daymark::sections {

namespace {

/// "unverified", "local setting"; what is confirmed needs no word.
Message doubtOf(Standing standing)
{
    if (standing != Standing::Unverified && standing != Standing::Setting) return {};
    return Message(codeOf(standing).label);
}

/// Citations; of one that stands with an earlier number, that number.
Message citations(const QStringList& sources, int number, QHash<QString, int>& cited)
{
    QList<Message> words;
    for (const QString& source : sources) {
        const int before = cited.value(source, number);
        cited.insert(source, before);
        words << (before == number ? citationWords(source)
                                   : Message(QT_TRANSLATE_NOOP("daymark", "source as %1"), {before}));
    }
    return joined(words, semicolons);
}

}  // namespace

QList<Block> sources(const SummaryBasis& basis)
{
    // One paragraph: a page of rules stays a few lines.
    TextBlock paragraph = small({});
    paragraph.runs.clear();
    QHash<QString, int> cited;
    int number = 0;
    for (const Footnotes::Note& note : basis.footnotes.notes()) {
        const Message origin = joined({citations(note.sources, ++number, cited), doubtOf(note.standing)}, semicolons);
        const Message words = origin.isEmpty()
                                  ? Message(QT_TRANSLATE_NOOP("daymark", " %1. "), {note.rule})
                                  : Message(QT_TRANSLATE_NOOP("daymark", " %1 (%2). "), {note.rule, origin});
        paragraph.runs << Run{Message("%1", {number}), true} << Run{words};
    }
    if (number == 0) return {};
    return {heading(QT_TRANSLATE_NOOP("daymark", "Rules and sources")), paragraph};
}

}  // namespace daymark::sections
