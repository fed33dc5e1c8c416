// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/illness.h"
#include "ward.h"

namespace daymark::ward {

inline QString english(const Message& message)
{
    return Language(QStringLiteral("en"))(message);
}

template <class E>
E coded(const QString& code)
{
    return FieldCodec<E>::parse(code).value();
}

/// "d1-d8" → d1 and d8; "d17" → d17 and nothing; "…T08:00..…T20:00".
inline std::pair<Moment, Moment> spanOf(const QString& text)
{
    const QStringList ends = text.contains(u"..") ? text.split(QStringLiteral("..")) : QStringList{text};
    const QStringList days = text.startsWith(u'd') && ends.size() == 1 && text.indexOf(u'-', 2) > 0
                                 ? QStringList{text.left(text.indexOf(u'-', 2)), text.mid(text.indexOf(u'-', 2) + 1)}
                                 : ends;
    return {Moment::fromText(days[0]).value(), days.size() > 1 ? Moment::fromText(days[1]).value() : Moment()};
}

/// Writes a course into the child the way it is told, parts separated by ";":
/// "fever d1-d8", "no fever d17", "38.4 d9", "37.6 axillary d9", "100.4F d3", "36.9 antipyretic 2021-03-09T08:00",
/// "ivig d9", "ivig 2021-03-09T08:00..2021-03-09T20:00", "infliximab d12",
/// "rash", "rash absent", "node 20", "extremities not-looked-for".
class Dictation
{
public:
    explicit Dictation(Child& child) : m_child(child) {}

    void write(const QString& course)
    {
        for (const QString& part : course.split(u';', Qt::SkipEmptyParts))
            writePart(part.simplified().split(u' '));
    }

private:
    template <class Row>
    Row fresh() const
    {
        Row row;
        row.id = Id::make();
        row.parent = m_child.record.episodes.last().id;
        return row;
    }

    void writePart(const QStringList& words)
    {
        if (words[0] == QStringLiteral("fever") || words[0] == QStringLiteral("no"))
            fever(words[0] == QStringLiteral("fever"), words.last());
        else if (words[0][0].isDigit())
            reading(words);
        else if (const auto sign = FieldCodec<SignKind>::parse(words[0]))
            this->sign(*sign, words);
        else
            drug(words);
    }

    void fever(bool present, const QString& days)
    {
        auto span = fresh<FeverSpan>();
        span.fever = present ? Presence::Present : Presence::Absent;
        std::tie(span.from, span.to) = spanOf(days);
        m_child.record.feverSpans << span;
    }

    void reading(const QStringList& words)
    {
        auto reading = fresh<Temperature>();
        reading.text = words[0];
        reading.unit = TemperatureUnit::Celsius;
        if (reading.text.endsWith(u'F')) {
            reading.text.chop(1);
            reading.unit = TemperatureUnit::Fahrenheit;
        }
        for (const QString& word : words.mid(1, words.size() - 2)) {
            if (word == QStringLiteral("antipyretic"))
                reading.antipyretic = Answer::Yes;
            else
                reading.route = coded<Route>(word);
        }
        reading.when = Moment::fromText(words.last()).value();
        m_child.record.temperatures << reading;
    }

    void sign(SignKind kind, const QStringList& words)
    {
        auto sign = fresh<Sign>();
        sign.sign = kind;
        sign.presence = Presence::Present;
        for (const QString& word : words.mid(1)) {
            if (word[0].isDigit())
                sign.size = Millimetres(word.toDouble());
            else
                sign.presence = coded<Presence>(word);
        }
        m_child.record.signs << sign;
    }

    void drug(const QStringList& words)
    {
        auto course = fresh<Course>();
        course.drug = words[0];
        m_child.record.courses << course;
        DoseStep step;
        step.id = Id::make();
        step.parent = course.id;
        step.amount = PlainNumber(2);
        step.unit = QStringLiteral("g");
        step.basis = DoseBasis::PerKilogram;
        std::tie(step.start, step.end) = spanOf(words.last());
        m_child.record.doseSteps << step;
    }

    Child& m_child;
};

/// A child whose fever began on 1 March 2021, with this course; "onset unknown" and "onset ±2" may stand in it.
inline Child dictated(const QString& course)
{
    QString rest = course;
    Child child(rest.contains(u"onset unknown") ? QDate() : QDate(2021, 3, 1));
    rest.remove(QStringLiteral("onset unknown"));
    if (const auto at = rest.indexOf(QStringLiteral("onset ±")); at >= 0) {
        child.record.episodes.last().onsetKind = OnsetKind::Estimated;
        child.record.episodes.last().onsetError = rest.mid(at + 7, 1).toInt();
        rest.remove(at, 8);
    }
    Dictation(child).write(rest);
    return child;
}

/// The only episode of the child, as of a day of its illness.
inline Illness illnessOf(const Child& child, QDate asOf = QDate(2021, 12, 31))
{
    return Illness(child.record, child.record.episodes.first(), asOf);
}

}  // namespace daymark::ward
