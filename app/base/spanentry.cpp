// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/spanentry.h"

#include <QRegularExpression>
#include <QStringList>

namespace daymark {

namespace {

struct UnitWords
{
    Span::Unit unit;
    const char* words;
};

// "m" alone is a month: nobody writes an age or a course in minutes.
constexpr UnitWords unitWords[] = {
    {Span::Unit::Hour, "h hr hrs hour hours heure heures"},
    {Span::Unit::Day, "d j day days jour jours"},
    {Span::Unit::Week, "w wk wks week weeks s sem semaine semaines"},
    {Span::Unit::Month, "m mo mos mth month months mois"},
    {Span::Unit::Year, "y yr yrs year years a an ans"},
};

}  // namespace

Result<Span> readSpan(const QString& text)
{
    const QString typed = text.simplified();
    if (typed.isEmpty()) return Span();
    if (const auto exact = Span::fromText(typed.toUpper())) return *exact;
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,6})\\s?(\\p{L}+)\\.?\\z"));
    const auto match = form.match(typed);
    const int count = match.captured(1).toInt();
    for (const UnitWords& row : unitWords) {
        const QStringList words = QString::fromLatin1(row.words).split(u' ');
        if (count >= 1 && count <= Span::most && words.contains(match.captured(2).toLower()))
            return Span{count, row.unit};
    }
    return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                            "“%1” is no length of time: type one whole number and its unit, such as 9 "
                                            "months, 10 weeks, 3 days or 12 h"),
                          {typed}));
}

}  // namespace daymark
