// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <span>

namespace daymark {

/// How a command ended; the exit code of the process.
enum class Exit { Done = 0, Refused = 1, Misused = 2 };

/// Why a command did nothing: refused for a reason in the files, or misused on the command line.
struct Refusal
{
    Exit exit = Exit::Refused;
    Error error;

    Refusal(Error why) : error(std::move(why)) {}
    Refusal(Exit how, Error why) : exit(how), error(std::move(why)) {}
};

/// What a command prints, or why it did nothing.
using Printed = tl::expected<QByteArray, Refusal>;

/// `return misused(Message(...))` in a function that may refuse.
inline tl::unexpected<Refusal> misused(Message message)
{
    return tl::unexpected(Refusal(Exit::Misused, Error{std::move(message), {}}));
}

/// `--name VALUE`.
struct Option
{
    enum class Kind { Text, Date, Number, Choice };

    const char* name;
    const char* value;    ///< placeholder; of a Choice: the choices, "en|fr"
    const char* purpose;  ///< English source, context "daymark"
    Kind kind = Kind::Text;
    bool required = false;
};

/// What was given on the command line; checked against the command's options.
struct Arguments
{
    QStringList positional;
    QHash<QString, QString> options;
    QDate today;

    const QString& file() const { return positional.front(); }
    bool has(const char* option) const { return options.contains(QLatin1StringView(option)); }
    QString text(const char* option) const { return options.value(QLatin1StringView(option)); }
    /// Where the option was given; a Number option always holds one.
    std::optional<double> number(const char* option) const;
    /// `--as-of`, else today.
    QDate asOf() const;
};

/// A subcommand: what it is called, what it takes, and what it does.
struct Command
{
    const char* name;
    const char* arguments;  ///< as usage shows them: "FILE CASE.json..."
    int fewest;             ///< positional arguments
    int most;               ///< −1: any number
    const char* purpose;    ///< English source, context "daymark"
    std::span<const Option> options;
    Printed (*run)(const Arguments& arguments);
    bool paints = false;    ///< needs a QApplication, if only an offscreen one
    bool isHidden = false;  ///< for who builds the program: not in the list of commands
};

}  // namespace daymark
