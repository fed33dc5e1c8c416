// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widths.h"

#include "views/windowlanguage.h"

#include <algorithm>
#include <QFontMetrics>
#include <QStringList>

namespace daymark {

int dateWidth(const QFontMetrics& metrics)
{
    // Months differ in length. Every column of every table asks; their words are written once a language.
    static QString language;
    static QStringList dates;
    if (language != windowLanguage().code()) {
        language = windowLanguage().code();
        dates.clear();
        for (int month = 1; month <= 12; ++month)
            dates << windowLanguage().date(QDate(2028, month, 28));
    }
    int widest = 0;
    for (const QString& date : std::as_const(dates))
        widest = std::max(widest, metrics.horizontalAdvance(date));
    return widest;
}

int typingWidth(const QFontMetrics& metrics)
{
    constexpr int letters = 7;
    return metrics.averageCharWidth() * letters;
}

}  // namespace daymark
