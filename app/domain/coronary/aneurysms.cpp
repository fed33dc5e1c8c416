// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coronary/aneurysms.h"

#include "domain/coronary/japansize.h"
#include "domain/coronary/telling.h"

#include <QHash>
#include <QJsonArray>
#include <tuple>

namespace daymark {

namespace {

QString nameIn(const CoronaryMeasure& measure)
{
    return measure.measure.aneurysm.simplified();
}

/// The names used in each segment. A row without one belongs to the only named aneurysm of its segment.
QHash<Segment, QStringList> namesBySegment(const QList<CoronaryStudy>& history)
{
    QHash<Segment, QStringList> names;
    for (const CoronaryStudy& study : history) {
        for (const CoronaryMeasure& measure : study.measures + study.unmeasured) {
            const QString name = nameIn(measure);
            QStringList& known = names[measure.measure.segment];
            if (!name.isEmpty() && !known.contains(name, Qt::CaseInsensitive)) known << name;
        }
    }
    return names;
}

bool isAneurysm(const CoronaryMeasure& measure, const CoronaryStudy& study, const Record& record)
{
    if (!nameIn(measure).isEmpty() || measure.measure.shape != AneurysmShape::NotStated) return true;
    if (measure.aha != CoronaryClass::NotStated) return measure.aha >= CoronaryClass::Small;
    return !study.isNormalByWords() && japanSize(measure, study, record).least > JapanSize::None;
}

void noteState(Aneurysm& aneurysm, const CoronaryMeasure& measure)
{
    const EchoMeasure& typed = measure.measure;
    if (typed.shape != AneurysmShape::NotStated) aneurysm.shape = typed.shape;
    if (typed.thrombus != Answer::NotStated) {
        if (aneurysm.thrombusEver != Answer::Yes) aneurysm.thrombusEver = typed.thrombus;
        aneurysm.thrombusNow = typed.thrombus;
        aneurysm.thrombus = measure;
    }
    if (typed.stenosis != Stenosis::NotStated) {
        aneurysm.stenosisWorst = std::max(aneurysm.stenosisWorst, typed.stenosis);
        aneurysm.stenosisNow = typed.stenosis;
        aneurysm.stenosis = measure;
    }
}

/// A new row about it; `fresh`: its first.
void note(Aneurysm& aneurysm, const CoronaryMeasure& measure, bool fresh, bool nowAneurysm)
{
    const auto rank = [](const CoronaryMeasure& m) { return std::tuple(m.aha, m.deciding, m.measure.mm); };
    const auto size = [](const CoronaryMeasure& m) { return std::tuple(m.measure.mm, m.deciding); };
    if (fresh || size(aneurysm.largest) < size(measure)) aneurysm.largest = measure;
    if (fresh || rank(aneurysm.worst) < rank(measure)) aneurysm.worst = measure;
    if (fresh || (nowAneurysm && !aneurysm.isAneurysm)) aneurysm.first = measure;
    aneurysm.isAneurysm |= nowAneurysm;
    aneurysm.now = measure;
    aneurysm.normalSince.reset();
    noteState(aneurysm, measure);
}

/// An echo that is normal by words and says nothing of an aneurysm ends its thrombus and its stenosis too.
void noteNormal(QList<Aneurysm>& aneurysms, const CoronaryStudy& study)
{
    for (Aneurysm& aneurysm : aneurysms) {
        const bool measured = aneurysm.now.study == study.study.id && aneurysm.now.aha != CoronaryClass::NotStated;
        if (measured || aneurysm.normalSince) continue;
        aneurysm.normalSince = study.study;
        aneurysm.normalOnset = study.onset;
        if (aneurysm.thrombusNow == Answer::Yes) aneurysm.thrombusNow = Answer::No;
        if (aneurysm.stenosisNow > Stenosis::None) aneurysm.stenosisNow = Stenosis::None;
    }
}

QJsonObject aneurysmJson(const Aneurysm& aneurysm)
{
    QJsonObject json;
    const QString segment = QString::fromLatin1(codeOf(aneurysm.segment).code);
    json[u"name"] = aneurysm.name.isEmpty() ? segment : aneurysm.name;
    json[u"segment"] = segment;
    json[u"firstSeen"] = shortJson(aneurysm.first);
    json[u"largest"] = shortJson(aneurysm.largest);
    json[u"worst"] = shortJson(aneurysm.worst);
    QJsonObject now = shortJson(aneurysm.now);
    if (aneurysm.normalSince) {
        now = momentJson(aneurysm.normalSince->when, aneurysm.normalOnset);
        now[u"words"] = codeJson(aneurysm.normalSince->conclusion);
        now[u"class"] = codeJson(CoronaryClass::NoInvolvement);
    }
    json[u"now"] = now;
    json[u"shape"] = codeJson(aneurysm.shape);
    json[u"thrombusEver"] = codeJson(aneurysm.thrombusEver);
    json[u"thrombusNow"] = codeJson(aneurysm.thrombusNow);
    json[u"stenosisWorst"] = codeJson(aneurysm.stenosisWorst);
    json[u"stenosisNow"] = codeJson(aneurysm.stenosisNow);
    return json;
}

Message nameOf(const Aneurysm& aneurysm)
{
    const Message segment(codeOf(aneurysm.segment).label);
    return aneurysm.name.isEmpty() ? segment : Message("%1 (%2)", {aneurysm.name, segment});
}

Message aneurysmWords(const Aneurysm& aneurysm)
{
    const Message now = aneurysm.normalSince ? Message(QT_TRANSLATE_NOOP("daymark", "normal by words (%1)"),
                                                       {dayWords(aneurysm.normalSince->when, aneurysm.normalOnset)})
                                             : measureAt(aneurysm.now);
    return {QT_TRANSLATE_NOOP("daymark", "%1: first seen %2, largest %3, now %4"),
            {nameOf(aneurysm), measureAt(aneurysm.first), measureAt(aneurysm.largest), now}};
}

}  // namespace

QList<Aneurysm> followedAneurysms(const Illness& illness)
{
    const Record& record = illness.record();
    const QList<CoronaryStudy> history = coronaryHistory(record);
    const QHash<Segment, QStringList> names = namesBySegment(history);
    QList<Aneurysm> aneurysms;
    QHash<QString, qsizetype> places;
    for (const CoronaryStudy& study : history) {
        for (const CoronaryMeasure& measure : study.measures + study.unmeasured) {
            const Segment segment = measure.measure.segment;
            const QStringList known = names.value(segment);
            const QString name = nameIn(measure).isEmpty() && known.size() == 1 ? known.first() : nameIn(measure);
            const QString key = name.isEmpty() ? QString::number(int(segment)) : u'#' + name.toCaseFolded();
            const bool fresh = !places.contains(key);
            if (fresh) {
                places.insert(key, aneurysms.size());
                aneurysms << Aneurysm();
                aneurysms.last().name = name;
                aneurysms.last().segment = segment;
            }
            note(aneurysms[places.value(key)], measure, fresh, isAneurysm(measure, study, record));
        }
        if (study.isNormalByWords()) noteNormal(aneurysms, study);
        if (!saysAbnormal(study.study.conclusion)) continue;
        for (Aneurysm& aneurysm : aneurysms)
            aneurysm.normalSince.reset();
    }
    return aneurysms;
}

Fact coronaryAneurysmsFact(const Illness& illness)
{
    Fact fact = coronaryFact("coronary.aneurysms");
    fact.rule = QT_TRANSLATE_NOOP(
        "daymark",
        "The same word over several echos is the same aneurysm; without a word an aneurysm is that of its segment. It "
        "counts as one from Z ≥ 2.5 or 8 mm on (AHA 2017), without a Z score from the size that is abnormal in Japan "
        "on, "
        "or when it was named or its shape stated");
    fact.source += QStringLiteral("; Japanese Ministry of Health 1984; JCS 2008 (Japanese Circulation Society)");
    QJsonArray list;
    QList<Message> texts;
    for (const Aneurysm& aneurysm : illness.onceOfChild<followedAneurysms>()) {
        if (!aneurysm.isAneurysm) continue;
        list << aneurysmJson(aneurysm);
        texts << aneurysmWords(aneurysm);
        addInputs(fact.inputs, aneurysm.first);
        addInputs(fact.inputs, aneurysm.largest);
    }
    if (!list.isEmpty())
        fact.tell(list, sentences(texts.first(), texts.mid(1)));
    else if (coronaryHistory(illness.record()).isEmpty())
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "No echo with a coronary diameter, a Z score or a conclusion"));
    else
        fact.tell(list, QT_TRANSLATE_NOOP("daymark", "No aneurysm is recorded"));
    return fact;
}

}  // namespace daymark
