// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/zscore/zscore.h"

#include "domain/zscore/models.h"

#include <array>
#include <cmath>

namespace daymark {

namespace {

constexpr std::array<const ZModel*, 5> all{&dallaire2011, &mccrindle2007, &kobayashi2016, &olivieri2009, &lopez2017};

SquareMetres bsaFor(const ZModel& model, const ZQuestion& question)
{
    return question.body ? bodySurfaceArea(model.bsaFormula, question.body->height, question.body->weight)
                         : *question.bsa;
}

bool fitsAge(const ZModel& model, const ZQuestion& question)
{
    return !question.age || (*question.age >= model.minAge && *question.age <= model.maxAge);
}

/// The other models that have an answer to this question.
QList<Message> othersThatFit(const ZModel& model, const ZQuestion& question)
{
    QList<Message> names;
    for (const ZModel* other : all) {
        if (other != &model && other->covers(question.segment) && fitsAge(*other, question) &&
            other->answer(question, bsaFor(*other, question)))
            names << nameOf(*other);
    }
    return names;
}

tl::unexpected<Error> outside(const ZModel& model, const ZQuestion& question, const Message& why)
{
    const QList<Message> others = othersThatFit(model, question);
    if (others.isEmpty()) return refuse(Message(QT_TRANSLATE_NOOP("daymark", "%1; no other model fits"), {why}));
    return refuse(Message(QT_TRANSLATE_NOOP("daymark", "%1; within range: %2"), {why, others}));
}

Message ageOutside(const ZModel& model, Years age)
{
    if (model.minAge > Years(0) && age < model.minAge)
        return {QT_TRANSLATE_NOOP("daymark", "%1 has no reference below an age of %2 months"),
                {nameOf(model), Argument(12 * model.minAge.value, 0)}};
    return {QT_TRANSLATE_NOOP("daymark", "%1 has no reference above an age of %2 years"),
            {nameOf(model), Argument(model.maxAge.value, 0)}};
}

bool isUsable(double number)
{
    return std::isfinite(number) && number > 0;
}

// What no child's body exceeds, premature or obese; a local choice.
constexpr Centimetres shortest(25);
constexpr Centimetres tallest(220);
constexpr Kilograms lightest(0.4);
constexpr Kilograms heaviest(250);
constexpr SquareMetres smallestSurface(0.05);
constexpr SquareMetres largestSurface(3.2);

bool canBe(const Body& body)
{
    return body.height >= shortest && body.height <= tallest && body.weight >= lightest && body.weight <= heaviest;
}

/// The segment with its part, of one that was named without.
Segment proximalOf(Segment segment)
{
    switch (segment) {
        case Segment::Lad:
            return Segment::LadProximal;
        case Segment::Lcx:
            return Segment::LcxProximal;
        case Segment::Rca:
            return Segment::RcaProximal;
        default:
            return segment;
    }
}

Message withoutReference(const ZModel& model, Segment segment)
{
    if (model.covers(proximalOf(segment)))
        return {
            QT_TRANSLATE_NOOP("daymark", "Which part of the %1 was measured is not stated: %2 has a reference for %3"),
            {Message(codeOf(segment).label), nameOf(model), Message(codeOf(proximalOf(segment)).label)}};
    return {QT_TRANSLATE_NOOP("daymark", "No reference Z for %1 in %2"),
            {Message(codeOf(segment).label), nameOf(model)}};
}

}  // namespace

std::span<const ZModel* const> zModels()
{
    return all;
}

const ZModel* zModel(ZModelId id)
{
    if (id == ZModelId::NotStated) return &dallaire2011;
    for (const ZModel* model : all) {
        if (model->id == id) return model;
    }
    return nullptr;
}

Message nameOf(const ZModel& model)
{
    return codeOf(model.id).label;
}

Result<ZAnswer> zScore(const ZModel& model, const ZQuestion& question)
{
    if (!isUsable(question.diameter.value))
        return refuse(QT_TRANSLATE_NOOP("daymark", "The diameter must be greater than 0 mm"));
    if (!model.covers(question.segment)) return refuse(withoutReference(model, question.segment));
    const bool sized = question.body ? isUsable(question.body->height.value) && isUsable(question.body->weight.value)
                                     : question.bsa && isUsable(question.bsa->value);
    const bool stated = question.body || question.bsa;
    if (stated && !sized)
        return refuse(
            QT_TRANSLATE_NOOP("daymark", "No Z score: a weight, a height and a body surface must be above zero"));
    if (!sized)
        return refuse(QT_TRANSLATE_NOOP("daymark", "No Z score without a body size: weight and height are needed"));
    const bool possible =
        question.body ? canBe(*question.body) : *question.bsa >= smallestSurface && *question.bsa <= largestSurface;
    if (!possible)
        return refuse(QT_TRANSLATE_NOOP("daymark",
                                        "No Z score by a body size that cannot be: is height in cm and weight "
                                        "in kg?"));
    if (question.age && question.age->value < 0)
        return refuse(QT_TRANSLATE_NOOP("daymark", "No Z score before birth: the age must not be below 0"));
    if (!fitsAge(model, question)) return outside(model, question, ageOutside(model, *question.age));
    auto answer = model.answer(question, bsaFor(model, question));
    if (!answer) return outside(model, question, answer.error().message);
    if (!std::isfinite(answer->z.value))
        return refuse(QT_TRANSLATE_NOOP("daymark", "These numbers give no finite Z score"));
    return answer;
}

}  // namespace daymark
