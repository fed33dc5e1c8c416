// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sections.h"

namespace daymark::sections {

QList<Block> sources(const SummaryBasis& basis)
{
    QList<Block> blocks;
    QList<QByteArray> said;
    for (const Fact& fact : basis.facts.facts) {
        const bool explains = !fact.rule.isEmpty() && (!fact.source.isEmpty() || fact.standing != Standing::Verified);
        if (!explains || said.contains(fact.rule.text)) continue;
        said << fact.rule.text;
        const Message standing = codeOf(fact.standing).label;
        blocks << small(fact.source.isEmpty() ? Message(QT_TRANSLATE_NOOP("daymark", "%1 (%2)."), {fact.rule, standing})
                                              : Message(QT_TRANSLATE_NOOP("daymark", "%1 (%2; %3)."),
                                                        {fact.rule, fact.source, standing}));
    }
    if (!blocks.isEmpty()) blocks.prepend(heading(QT_TRANSLATE_NOOP("daymark", "Rules and sources")));
    return blocks;
}

}  // namespace daymark::sections
