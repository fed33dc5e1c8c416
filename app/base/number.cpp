// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number.h"

#include <cmath>
#include <QRegularExpression>

namespace daymark {

namespace {

struct Sign
{
    QStringView text;
    TypedNumber::Bound bound;
};

constexpr Sign signs[] = {
    {u"<=", TypedNumber::Bound::LessOrEqual},
    {u">=", TypedNumber::Bound::GreaterOrEqual},
    {u"\u2264", TypedNumber::Bound::LessOrEqual},
    {u"\u2265", TypedNumber::Bound::GreaterOrEqual},
    {u"<", TypedNumber::Bound::Less},
    {u">", TypedNumber::Bound::Greater},
};

TypedNumber::Bound takeBound(QString& text)
{
    for (const Sign& sign : signs) {
        if (!text.startsWith(sign.text)) continue;
        text = text.mid(sign.text.size()).trimmed();
        return sign.bound;
    }
    return TypedNumber::Bound::None;
}

/// Thousands parted by spaces or apostrophes, "289 000" and "12'500.5", are one number.
QString ungrouped(const QString& text)
{
    static const QRegularExpression grouped(
        QStringLiteral("^[-\u2212]?[0-9]{1,3}(?:[ '\u00A0\u2009\u2019\u202F][0-9]{3})+(?:[.,][0-9]+)?$"));
    if (text.size() < 5 || !grouped.match(text).hasMatch()) return text;
    static const QRegularExpression marks(QStringLiteral("[ '\u00A0\u2009\u2019\u202F]"));
    return QString(text).remove(marks);
}

/// The same number in ASCII digits with a point; empty where it is none.
QByteArray plain(const QString& text)
{
    QByteArray ascii;
    ascii.reserve(text.size());
    bool marked = false;
    bool digits = false;
    for (const QChar c : text) {
        if (const int digit = c.digitValue(); digit >= 0) {
            ascii += char('0' + digit);
            digits = true;
        } else if (c == u'.' || c == u',' || c == u'\u066B') {
            if (marked) return {};
            marked = true;
            ascii += '.';
        } else if ((c == u'-' || c == u'\u2212') && ascii.isEmpty()) {
            ascii += '-';
        } else {
            return {};
        }
    }
    return digits ? ascii : QByteArray();
}

}  // namespace

Result<TypedNumber> readNumber(const QString& text)
{
    QString rest = text.trimmed();
    TypedNumber number;
    number.bound = takeBound(rest);
    bool ok = false;
    number.value = plain(ungrouped(rest)).toDouble(&ok);
    if (ok && std::isfinite(number.value)) return number;
    return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                            "“%1” is not a number: type digits with one decimal mark (point "
                                            "or comma), such as 98.4 or <0.3"),
                          {text.trimmed()}));
}

QString boundSign(TypedNumber::Bound bound)
{
    switch (bound) {
        case TypedNumber::Bound::None:
            return {};
        case TypedNumber::Bound::Less:
            return QStringLiteral("<");
        case TypedNumber::Bound::LessOrEqual:
            return QStringLiteral("\u2264");
        case TypedNumber::Bound::Greater:
            return QStringLiteral(">");
        case TypedNumber::Bound::GreaterOrEqual:
            return QStringLiteral("\u2265");
    }
    return {};
}

}  // namespace daymark
