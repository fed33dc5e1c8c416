// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/typedwords.h"

#include "base/number.h"

namespace daymark {

int typedDecimals(const QString& text)
{
    const QString typed = text.trimmed();
    qsizetype mark = -1;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed[i] == u'.' || typed[i] == u',' || typed[i] == u'\u066B') mark = i;
    }
    return mark < 0 ? 0 : int(typed.size() - 1 - mark);
}

Message typedWords(const QString& text)
{
    const auto number = readNumber(text);
    if (!number) return Message::verbatim(text);
    return {"%1%2", {boundSign(number->bound), Argument(number->value, typedDecimals(text))}};
}

}  // namespace daymark
