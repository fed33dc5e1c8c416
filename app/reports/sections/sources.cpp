// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/citations.h"
#include "reports/sections/sections.h"

#include <algorithm>
#include <QHash>

namespace daymark::sections {

namespace {

/// "unverified", "local setting"; what is confirmed needs no word, nor what its sources say already.
Message doubtOf(const Footnotes::Note& note)
{
    if (note.standing != Standing::Unverified && note.standing != Standing::Setting) return {};
    const QString label = QString::fromLatin1(codeOf(note.standing).label);
    const bool isSaid = std::any_of(note.sources.begin(), note.sources.end(),
                                    [&](const QString& source) { return source.contains(label, Qt::CaseInsensitive); });
    return isSaid ? Message() : Message(codeOf(note.standing).label);
}

/// Citations; of those that stand with an earlier number, that number, once.
Message citations(const QStringList& sources, int number, QHash<QString, int>& cited)
{
    QList<Message> words;
    QList<int> earlier;
    for (const QString& source : sources) {
        const int before = cited.value(source, number);
        cited.insert(source, before);
        if (before == number) {
            words << citationWords(source);
        } else if (!earlier.contains(before)) {
            earlier << before;
            words << Message(QT_TRANSLATE_NOOP("daymark", "source as %1"), {before});
        }
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
        const Message origin = joined({citations(note.sources, ++number, cited), doubtOf(note)}, semicolons);
        const Message words = origin.isEmpty()
                                  ? Message(QT_TRANSLATE_NOOP("daymark", " %1. "), {note.rule})
                                  : Message(QT_TRANSLATE_NOOP("daymark", " %1 (%2). "), {note.rule, origin});
        paragraph.runs << Run{Message("%1", {number}), true} << Run{words};
    }
    if (number == 0) return {};
    return {heading(QT_TRANSLATE_NOOP("daymark", "Rules and sources")), paragraph};
}

}  // namespace daymark::sections
