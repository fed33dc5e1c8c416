// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/generate.h"

#include "commands/commandlist.h"
#include "commands/registries.h"

namespace daymark {

namespace {

constexpr int atOnce = 500;
constexpr double mostChildren = 1'000'000;

constexpr Option options[] = {
    {"children", "N", QT_TRANSLATE_NOOP("daymark", "How many children."), Option::Kind::Number, true},
    {"seed", "S", QT_TRANSLATE_NOOP("daymark", "The same seed gives the same children; 1 if not given."),
     Option::Kind::Number},
    asOfOption,
};

/// A whole number an option gives, of at least 1.
std::optional<int> wholeNumber(double number, double most)
{
    const bool isWhole = number >= 1 && number <= most && number == double(qint64(number));
    return isWhole ? std::optional(int(number)) : std::nullopt;
}

Result<void> fill(Registry& registry, int children, int seed, QDate today)
{
    for (int first = 1; first <= children; first += atOnce) {
        QList<Record> some;
        for (int number = first; number < first + atOnce && number <= children; ++number)
            some << generatedChild(number, quint32(seed), today);
        if (auto done = registry.addGenerated(some); !done) return done;
    }
    return {};
}

Printed run(const Arguments& arguments)
{
    const auto children = wholeNumber(arguments.number("children").value_or(0), mostChildren);
    const auto seed = wholeNumber(arguments.number("seed").value_or(1), 2'147'483'647);
    if (!children || !seed)
        return misused(
            QT_TRANSLATE_NOOP("daymark", "--children and --seed are whole numbers from 1; at most 1000000 children"));
    return Registry::create(arguments.file(),
                            [&](Registry& registry) { return fill(registry, *children, *seed, arguments.asOf()); })
        .map([](const std::unique_ptr<Registry>&) { return QByteArray(); })
        .map_error([](const Error& error) { return Refusal(error); });
}

}  // namespace

const Command generateCommand{
    "generate",
    "FILE",
    1,
    1,
    QT_TRANSLATE_NOOP("daymark", "Makes a new registry of children who are nobody, for measuring."),
    options,
    run,
    false,
    true};

}  // namespace daymark
