// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plainletters.h"

#include <utility>

namespace daymark {

QString spelledOut(const QString& text)
{
    constexpr std::pair<char16_t, const char*> letters[] = {{u'ß', "ss"}, {u'ẞ', "SS"}, {u'œ', "oe"}, {u'Œ', "OE"},
                                                            {u'æ', "ae"}, {u'Æ', "AE"}, {u'ø', "o"},  {u'Ø', "O"},
                                                            {u'ł', "l"},  {u'Ł', "L"},  {u'đ', "d"},  {u'Đ', "D"}};
    QString plain = text;
    for (const auto& [letter, typed] : letters)
        plain.replace(QChar(letter), QLatin1StringView(typed));
    return plain;
}

QString plainLetters(const QString& text)
{
    QString plain;
    for (const QChar c : spelledOut(text).normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!c.isMark()) plain += c;
    }
    return plain;
}

QString foldedName(const QString& name)
{
    QString folded;
    for (const QChar c : plainLetters(name)) {
        if (c.isLetterOrNumber()) folded += c;
    }
    return folded;
}

}  // namespace daymark
