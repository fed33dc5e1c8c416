// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the facts about the coronaries share: how a measure is told, in words, as an input and as JSON.

#include "domain/coronary.h"
#include "domain/facts.h"

#include <QJsonObject>

namespace daymark {

/// A fact with this id and, until it says otherwise, the rule and the source of the AHA classes.
Fact coronaryFact(const char* id);

/// The measure, the body size and the model it was told from.
void addInputs(QList<Input>& inputs, const CoronaryMeasure& measure);

/// "%1. %2. %3".
Message sentences(const Message& first, const QList<Message>& others);

/// `date`, `when`, `approximate`, `day`: of any row of an illness with this onset.
QJsonObject momentJson(const Moment& when, QDate onset);
/// All there is to say of one measure: moment, segment, mm, z with its body size and model, reported Z, class.
QJsonObject measureJson(const CoronaryMeasure& measure);
/// The short form: moment, segment, mm, the Z that decides, class.
QJsonObject shortJson(const CoronaryMeasure& measure);

/// The code, or null where nothing is stated.
template <class E>
QJsonValue codeJson(E value)
{
    const char* code = codeOf(value).code;
    return *code ? QJsonValue(QString::fromLatin1(code)) : QJsonValue();
}

}  // namespace daymark
