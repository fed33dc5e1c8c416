// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record/record.h"

namespace daymark {

/// The words a child is found by: the columns of the full-text index. Accents and case are folded there.
struct SearchWords
{
    QString number;  ///< as written, without its punctuation, without leading zeros
    QString names;
    QString parts;  ///< ends of the words of both, from three characters on: what lies in their middle
    QString birth;  ///< in the ways a date is written, months in the languages of the program too
    QString words;  ///< notes, diagnoses, drugs, hospitals … : what people write in words, not what is measured

    friend bool operator==(const SearchWords&, const SearchWords&) = default;
};
SearchWords wordsOf(const Record& record);

/// What was typed into the search field as a question to the full-text index: every word, in any order, is the
/// beginning of some word, and of three letters or more also the middle of a name or a number. A single letter or digit
/// is not looked for in notes, which hold them all. Empty where
/// nothing was typed that could be looked for.
QString matchOf(const QString& typed);

}  // namespace daymark
