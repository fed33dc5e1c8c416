// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/factvalue.h"
#include "domain/illness.h"

namespace daymark {

/// How sure the numbers of a rule are: confirmed in sources, only recalled (shown, never deciding), or a local choice.
enum class Standing { NotStated, Verified, Unverified, Setting };
Codes codes(Standing);

/// One datum a fact was derived from: what it is, what it says, and when.
struct Input
{
    Message what;
    Message value;
    Moment when;
};

/// Something that belongs to a fact but decides nothing: a limitation, or a rule that is not verified.
struct Remark
{
    Message text;  ///< of an unverified one: begins with "unverified: "
    Standing standing = Standing::Verified;
    QString source;

    friend bool operator==(const Remark&, const Remark&) = default;
};

/// The values still possible where one cannot be told.
struct FactRange
{
    PlainNumber least;
    PlainNumber most;
};

/// Something derived, with all it takes to explain it. Either `value` says something or `reason` says why not.
struct Fact
{
    const char* id = "";  ///< stable: "coronary.worst"
    FactValue value;      ///< null where it cannot be told
    Message text;         ///< the answer as a sentence; where value is null, the same as reason
    Message rule;         ///< the rule in words, with its thresholds
    Message formula;      ///< where the answer is computed: how, in symbols; else empty
    QString source;       ///< citation; never empty on diagnosis.*, coronary.*, score.* and risk.*
    Standing standing = Standing::Verified;
    QList<Input> inputs;
    Message reason;                  ///< why there is no value; empty where there is one
    std::optional<FactRange> range;  ///< of a score that cannot be told
    QList<Remark> remarks;           ///< what to know beside it

    /// The answer.
    void tell(const FactValue& answer, const Message& words);
    /// No answer, and why.
    void withhold(const Message& why);
};

/// The facts of one episode.
struct EpisodeFacts
{
    Id episode;
    QDate onset;
    QList<Fact> facts;

    /// The fact with this id, or null.
    const Fact* find(QLatin1StringView id) const;
};

/// A rule that derives one fact of an episode.
struct FactRule
{
    const char* id;
    Fact (*derive)(const Illness& illness);
};

/// Every derived fact of every episode, in the order of the list of rules in facts.cpp; rows dated after `asOf` are
/// left out.
QList<EpisodeFacts> factsOf(const Record& record, QDate asOf, const Settings& settings = {});

}  // namespace daymark
