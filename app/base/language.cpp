// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <algorithm>
#include <cmath>
#include <QTranslator>

namespace daymark {

namespace {

struct Known
{
    const char* code;
    const char* ownName;
    QLocale locale;
};

/// The first one stands in for what is none.
const QList<Known>& languages()
{
    static const QList<Known> list{
        {"en", "English", QLocale(QLocale::English, QLocale::UnitedKingdom)},
        {"fr", "Français", QLocale(QLocale::French, QLocale::France)},
    };
    return list;
}

const Known* find(const QString& code)
{
    for (const Known& language : languages()) {
        if (code == QLatin1StringView(language.code)) return &language;
    }
    return nullptr;
}

const Known& languageOf(const QString& code)
{
    const Known* found = find(code);
    return found ? *found : languages().first();
}

std::shared_ptr<const QTranslator> translatorOf(const QString& code)
{
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/daymark_%1.qm").arg(code))) return nullptr;
    return translator;
}

}  // namespace

Language::Language(const QString& code)
    : m_code(QString::fromLatin1(languageOf(code).code)),
      m_locale(languageOf(code).locale),
      m_translator(translatorOf(m_code))
{
    m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
}

Language::~Language() = default;

QStringList Language::available()
{
    QStringList codes;
    for (const Known& language : languages())
        codes << QString::fromLatin1(language.code);
    return codes;
}

QString Language::ownName(const QString& code)
{
    const Known* found = find(code);
    return found ? QString::fromUtf8(found->ownName) : QString();
}

QString Language::write(const Message& message) const
{
    if (message.isEmpty()) return {};
    QString text;
    if (m_translator) text = m_translator->translate("daymark", message.text.constData(), nullptr, message.count);
    if (text.isEmpty()) text = QString::fromUtf8(message.text);
    if (message.count >= 0) text.replace(QStringLiteral("%n"), number(message.count));
    // One pass: an argument that holds "%2" itself is never filled in again.
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = i + 1 < text.size() && text[i] == u'%' ? text[i + 1].digitValue() : -1;
        if (digit >= 1 && digit <= message.arguments.size()) {
            filled += argument(message.arguments[digit - 1]);
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

QString Language::argument(const Argument& argument) const
{
    if (const auto* text = std::get_if<QString>(&argument.value)) return *text;
    if (const auto* day = std::get_if<QDate>(&argument.value)) return date(*day);
    if (const auto* n = std::get_if<Argument::Number>(&argument.value)) return number(n->value, n->decimals, n->sign);
    if (const auto* month = std::get_if<Argument::Month>(&argument.value))
        return m_locale.toString(month->first, QStringLiteral("MMMM yyyy"));
    QStringList parts;
    for (const Message& part : std::get<QList<Message>>(argument.value))
        parts << write(part);
    return m_locale.createSeparatedList(parts);
}

QString Language::date(QDate date) const
{
    if (!date.isValid()) return {};
    // The first of a month is the one ordinal among French days.
    const bool isFirst = m_locale.language() == QLocale::French && date.day() == 1;
    return m_locale.toString(date, isFirst ? QStringLiteral("d'er' MMM yyyy") : QStringLiteral("d MMM yyyy"));
}

QString Language::moment(const Moment& moment) const
{
    return write(moment.words());
}

QString Language::number(double value, int decimals, bool sign) const
{
    // What is larger than a double tells exactly is written as a power of ten, not as a line of digits.
    const bool isHuge = std::abs(value) >= 1e15;
    QString text =
        isHuge ? m_locale.toString(value, 'g', 6) : m_locale.toString(value, 'f', decimals < 0 ? 6 : decimals);
    if (decimals < 0 && !isHuge) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (!text.isEmpty() && !text.back().isDigit()) text.chop(1);
    }
    // What is written as zero has no sign, whatever it was rounded from.
    const bool isZero = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    if (text.startsWith(u'-')) text.replace(0, 1, isZero ? QString() : QStringLiteral("\u2212"));
    return sign && value > 0 && !isZero ? u'+' + text : text;
}

QString capitalised(QString words)
{
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

const Language& english()
{
    static const Language language(QStringLiteral("en"));
    return language;
}

}  // namespace daymark
