// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coronary/models.h"

#include "base/language.h"
#include "domain/coronary/telling.h"
#include "domain/publications.h"

#include <QJsonArray>
#include <QSet>

namespace daymark {

namespace {

/// The studies whose measures are compared: the worst, the one with the largest diameter, the latest one measured.
QSet<Id> studiesToCompare(const Illness& illness)
{
    QSet<Id> studies;
    const CoronaryState worst = worstCoronary(illness.record(), illness.settings());
    if (worst.measure) studies << worst.measure->study;
    if (worst.largest) studies << worst.largest->study;
    const QList<CoronaryStudy> history = coronaryHistory(illness.record());
    for (auto study = history.crbegin(); study != history.crend(); ++study) {
        if (study->measures.isEmpty()) continue;
        studies << study->study.id;
        break;
    }
    return studies;
}

QJsonObject answerJson(const ModelAnswer& answer)
{
    QJsonObject json;
    json[u"model"] = codeJson(answer.model->id);
    json[u"z"] = answer.z ? QJsonValue(answer.z->z.value) : QJsonValue();
    json[u"class"] = codeJson(answer.aha);
    json[u"reason"] = answer.z ? QJsonValue() : QJsonValue(english()(answer.z.error().message));
    return json;
}

/// "Dallaire 2011 +5.80 (medium aneurysm)", of those that have a Z.
QList<Message> answersInWords(const QList<ModelAnswer>& answers)
{
    QList<Message> words;
    for (const ModelAnswer& answer : answers) {
        if (answer.z)
            words << Message(QT_TRANSLATE_NOOP("daymark", "%1 %2 (%3)"),
                             {nameOf(*answer.model), shownZ(answer.z->z), Message(codeOf(answer.aha).label)});
    }
    return words;
}

Message comparisonOf(const CoronaryMeasure& measure, const QList<ModelAnswer>& answers)
{
    const QList<Message> words = answersInWords(answers);
    if (words.isEmpty())
        return {QT_TRANSLATE_NOOP("daymark", "%1: no model gives a Z score; %2"),
                {measureAt(measure), answers.first().z.error().message}};
    return {classDiffers(answers) ? QT_TRANSLATE_NOOP("daymark", "%1: the class differs by model: %2")
                                  : QT_TRANSLATE_NOOP("daymark", "%1: the same class by every model that has one: %2"),
            {measureAt(measure), words}};
}

}  // namespace

QList<ModelAnswer> modelsSideBySide(const CoronaryMeasure& measure, const Record& record)
{
    QList<ModelAnswer> answers;
    if (!measure.measure.mm) return answers;
    ZQuestion question;
    question.segment = measure.measure.segment;
    question.diameter = *measure.measure.mm;
    question.sex = record.patient.sex;
    question.age = ageAt(record, measure.date);
    if (measure.size) question.body = measure.size->body;
    for (const ZModel* model : zModels()) {
        ModelAnswer answer;
        answer.model = model;
        // Why there is no body size says more than that there is none.
        answer.z = !measure.size && model->covers(question.segment) ? tl::unexpected(measure.size.error())
                                                                    : zScore(*model, question);
        answer.aha = aha2017Class(answer.z ? std::optional(answer.z->z) : std::nullopt, measure.measure.mm);
        answers << answer;
    }
    return answers;
}

bool classDiffers(const QList<ModelAnswer>& answers)
{
    std::optional<CoronaryClass> first;
    for (const ModelAnswer& answer : answers) {
        if (!answer.z) continue;
        if (first && answer.aha != *first) return true;
        first = answer.aha;
    }
    return false;
}

namespace {

QJsonArray listOf(const QList<std::pair<CoronaryMeasure, QList<ModelAnswer>>>& compared)
{
    QJsonArray list;
    for (const auto& [measure, answers] : compared) {
        QJsonObject json = momentJson(measure.when, measure.onset);
        json[u"segment"] = codeJson(measure.measure.segment);
        json[u"mm"] = measure.measure.mm->value;
        QJsonArray models;
        for (const ModelAnswer& answer : answers)
            models << answerJson(answer);
        json[u"models"] = models;
        json[u"differs"] = classDiffers(answers);
        list << json;
    }
    return list;
}

}  // namespace

Fact coronaryModelsFact(const Illness& illness)
{
    Fact fact = coronaryFact("coronary.models");
    fact.rule = QT_TRANSLATE_NOOP("daymark",
                                  "Every Z model beside the others, with the AHA class of each; a class that differs "
                                  "by model is marked. A child is "
                                  "followed by one model: Z scores of two models are never compared over time");
    fact.source = publication::source(publication::aha2024);
    for (const ZModel* model : zModels())
        fact.source += QStringLiteral("; ") + QString::fromUtf8(model->source);
    const QSet<Id> studies = studiesToCompare(illness);
    QList<std::pair<CoronaryMeasure, QList<ModelAnswer>>> compared;
    QList<Message> texts;
    for (const CoronaryStudy& study : coronaryHistory(illness.record())) {
        if (!studies.contains(study.study.id)) continue;
        for (const CoronaryMeasure& measure : study.measures) {
            const QList<ModelAnswer> answers = modelsSideBySide(measure, illness.record());
            if (answers.isEmpty()) continue;
            compared.append({measure, answers});
            addInputs(fact.inputs, measure);
            texts << comparisonOf(measure, answers);
        }
    }
    if (compared.isEmpty())
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "No coronary diameter is recorded in the worst or the latest echo"));
    else
        fact.tell(FactValue::later([compared] { return listOf(compared); }), sentences(texts.first(), texts.mid(1)));
    return fact;
}

}  // namespace daymark
