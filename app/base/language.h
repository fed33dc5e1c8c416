// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/moment.h"

#include <memory>
#include <QLocale>

class QTranslator;

namespace daymark {

/// A language to write in: its own translator and formats, independent of the application's: the sheet's language is
/// not the window's.
class Language
{
public:
    /// "en" or "fr"; anything else is English. Reads the translation from the program's resources.
    explicit Language(const QString& code = QStringLiteral("en"));
    ~Language();
    Language(const Language&) = default;
    Language& operator=(const Language&) = default;

    /// The codes of the languages there are.
    static QStringList available();
    /// What a language calls itself: "Français"; empty for a code that is none.
    static QString ownName(const QString& code);

    QString code() const { return m_code; }
    const QLocale& locale() const { return m_locale; }

    QString operator()(const Message& message) const { return write(message); }
    QString operator()(const char* source) const { return write(Message(source)); }
    QString write(const Message& message) const;

    QString date(QDate date) const;              ///< "12 Mar 2026": four-digit year, month as a word, never ambiguous
    QString moment(const Moment& moment) const;  ///< "12 Mar 2026 14:30", "March 2021", "2021", "day 16", "month 2"
    /// With the language's decimal mark, no grouping. `decimals` −1: as many as needed (up to 6).
    QString number(double value, int decimals = -1, bool sign = false) const;

private:
    QString argument(const Argument& argument) const;

    QString m_code;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
};

/// "Due": words at the beginning of a line.
QString capitalised(QString words);

/// The language of JSON and of what is compared as text.
const Language& english();

}  // namespace daymark
