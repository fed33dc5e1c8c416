// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/illness.h"

namespace daymark {

/// What a record lacks or contradicts, so that something of the course cannot be told.
enum class GapKind {
    NotStated,
    NoIllness,      ///< a child without an episode
    Onset,          ///< day 1 of fever is neither known, estimated nor chosen
    Birth,          ///< neither a birth date nor the age at onset
    Sex,            ///< reference intervals and two Z models need it
    Contradiction,  ///< an end before its start
    BodySize,       ///< a diameter without Z for want of weight and height
    ReportedModel,  ///< a reported Z of nobody knows which model
    Dose,           ///< a treatment without any dose
    Start,          ///< a dose without its time
    Echo,           ///< an illness without any echo
    EmptyEcho,      ///< an echo that says nothing of the coronaries, neither by measures nor in words
    NotSeen,        ///< the latest echo left out a segment that had an aneurysm
};
Codes codes(GapKind);

/// One of them, and where it is.
struct Gap
{
    GapKind kind = GapKind::NotStated;
    Moment when;  ///< of the row that is not whole; null where none is concerned
};

/// Everything of the child that waits to be completed, by weight: what the most depends on comes first. Unanswered
/// findings are no gaps: not looked for is an answer. Empty where nothing is missing.
QList<Gap> gapsOf(const Record& record);

/// What to do about it: "Type the weight and height of the echo of day 16". `onset` dates its row.
Message todoWords(GapKind kind, const Moment& when, QDate onset);

}  // namespace daymark
