// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// The rules behind what is printed, numbered from 1 in the order in which they are first printed.
class Footnotes
{
public:
    struct Note
    {
        Message rule;
        QStringList sources;
        Standing standing = Standing::NotStated;
    };

    /// The number of a rule. A rule printed again keeps its number; another source is added to it, and what is less
    /// sure of its standings stands. `source`: citations, between them "; ".
    int number(const Message& rule, const QString& source, Standing standing);
    int number(const Fact& fact) { return number(fact.rule, fact.source, fact.standing); }

    const QList<Note>& notes() const { return m_notes; }

private:
    QList<Note> m_notes;
};

}  // namespace daymark
