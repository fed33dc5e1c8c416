// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <variant>

namespace daymark {

struct Message;

/// What may stand in a %1 of a message: text as it is, a number with its decimals, a date, another message, a list.
struct Argument
{
    struct Number
    {
        double value = 0;
        int decimals = -1;  ///< −1: as many as the number needs
        bool sign = false;  ///< "+5.8": write the plus sign too
        friend bool operator==(const Number&, const Number&) = default;
    };
    struct Month  ///< "March 2021"
    {
        QDate first;
        friend bool operator==(const Month&, const Month&) = default;
    };
    std::variant<QString, Number, QDate, Month, QList<Message>> value;

    Argument(QString text) : value(std::move(text)) {}
    Argument(int number) : value(Number{double(number)}) {}
    Argument(double number, int decimals = -1, bool sign = false) : value(Number{number, decimals, sign}) {}
    /// With at most so many decimals, and no more than it needs: "13.5" of 13.5 and "5.99" of 5.987419.
    static Argument upTo(int decimals, double number);
    Argument(QDate date) : value(date) {}
    Argument(Month month) : value(month) {}
    Argument(const Message& message);
    /// Rendered joined by commas, "and" before the last.
    Argument(QList<Message> list);
};

/// A sentence that is not yet in any language: the English source text, and the arguments of its %1, %2 …
///
/// The layers below the views make messages; a Language renders them. The text is written
/// QT_TRANSLATE_NOOP("daymark", "…"), so that lupdate finds it; "daymark" is the one context of those layers.
struct Message
{
    QByteArray text;  ///< the English source; empty = nothing to say
    QList<Argument> arguments;
    int count = -1;  ///< the n of "%n day(s)"; −1: no plural

    Message() = default;
    Message(const char* source, QList<Argument> args = {}) : text(source), arguments(std::move(args)) {}

    /// "%n day(s)": `source` is written QT_TRANSLATE_N_NOOP("daymark", "…").
    static Message plural(const char* source, int n, QList<Argument> args = {});
    /// Words that are the user's or a paper's own and are never translated.
    static Message verbatim(const QString& words);

    bool isEmpty() const { return text.isEmpty(); }
};

inline constexpr char commas[] = "%1, %2";
inline constexpr char semicolons[] = QT_TRANSLATE_NOOP("daymark", "%1; %2");
inline constexpr char dots[] = "%1 · %2";
/// The parts joined by a pattern of %1 and %2, empty ones left out: halves within halves, so that a long list is no
/// deep one.
Message joined(QList<Message> parts, const char* pattern);

bool operator==(const Message& a, const Message& b);
bool operator==(const Argument& a, const Argument& b);

}  // namespace daymark
