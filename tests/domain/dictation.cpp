// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictation.h"

#include "dictateddose.h"

namespace daymark::ward {

QString english(const Message& message)
{
    return Language(QStringLiteral("en"))(message);
}

std::pair<Moment, Moment> spanOf(const QString& text)
{
    if (text == QStringLiteral("undated")) return {};
    const QStringList ends = text.contains(u"..") ? text.split(QStringLiteral("..")) : QStringList{text};
    const QStringList days = text.startsWith(u'd') && ends.size() == 1 && text.indexOf(u'-', 2) > 0
                                 ? QStringList{text.left(text.indexOf(u'-', 2)), text.mid(text.indexOf(u'-', 2) + 1)}
                                 : ends;
    return {Moment::fromText(days[0]).value(), days.size() > 1 ? Moment::fromText(days[1]).value() : Moment()};
}

namespace {

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

    /// The row of this moment, made where there is none.
    template <class Row>
    Row& at(QList<Row>& rows, const Moment& when) const
    {
        for (Row& row : rows) {
            if (row.when == when && row.parent == m_child.record.episodes.last().id) return row;
        }
        rows << fresh<Row>();
        rows.last().when = when;
        return rows.last();
    }

    static Moment moment(const QString& text)
    {
        return text == QStringLiteral("undated") ? Moment() : Moment::fromText(text).value();
    }
    static bool isNumber(const QString& word)
    {
        return !word.isEmpty() && (word[0].isDigit() || word[0] == u'<' || word[0] == u'>' || word[0] == u'-');
    }
    template <class E>
    static bool isCode(const QString& word)
    {
        return FieldCodec<E>::parse(word).has_value();
    }

    void writePart(const QStringList& words)
    {
        const QString& first = words[0];
        if (first == QStringLiteral("fever") || first == QStringLiteral("no"))
            fever(first == QStringLiteral("fever"), words.last());
        else if (aboutTheChild(words) || aboutTheEpisode(words))
            return;
        else if (first.endsWith(QStringLiteral("kg")) && first[0].isDigit())
            size(BodyKind::Weight, first.chopped(2), words.last());
        else if (first.endsWith(QStringLiteral("cm")) && first[0].isDigit())
            size(BodyKind::Height, first.chopped(2), words.last());
        else if (first[0].isDigit())
            reading(words);
        else if (first[0].isUpper())
            lab(words);
        else if (first == QStringLiteral("echo"))
            echo(words);
        else if (first == QStringLiteral("study"))
            study(words);
        else if (const auto segment = FieldCodec<Segment>::parse(first))
            measure(*segment, words);
        else if (const auto measured = FieldCodec<VitalKind>::parse(first))
            vital(*measured, words);
        else if (const auto test = FieldCodec<SarsKind>::parse(first))
            sars(*test, words);
        else if (const auto feature = FieldCodec<SignKind>::parse(first))
            sign(*feature, words);
        else if (const auto other = FieldCodec<FindingKind>::parse(first))
            finding(*other, words);
        else
            drug(words);
    }

    bool aboutTheChild(const QStringList& words)
    {
        Patient& patient = m_child.record.patient;
        const QString& first = words[0];
        if (first == QStringLiteral("girl") || first == QStringLiteral("boy"))
            patient.sex = first == QStringLiteral("girl") ? Sex::Female : Sex::Male;
        else if (words.size() == 1 && first != QStringLiteral("other") && isCode<Ancestry>(first))
            patient.ancestry = coded<Ancestry>(first);
        else if (first == QStringLiteral("born"))
            patient.birth = QDate::fromString(words[1], Qt::ISODate);
        else if (first == QStringLiteral("aged"))
            patient.ageAtOnset = Span{words[1].chopped(1).toInt(), unitOf(words[1].back())};
        else if (first == QStringLiteral("died"))
            patient.death = QDate::fromString(words[1], Qt::ISODate);
        else if (words.size() == 1 && isCode<FollowUpState>(first))
            patient.followUp = coded<FollowUpState>(first);
        else
            return false;
        return true;
    }

    static Span::Unit unitOf(QChar letter)
    {
        if (letter == u'd') return Span::Unit::Day;
        if (letter == u'w') return Span::Unit::Week;
        return letter == u'm' ? Span::Unit::Month : Span::Unit::Year;
    }

    bool aboutTheEpisode(const QStringList& words)
    {
        Episode& episode = m_child.record.episodes.last();
        const QString& first = words[0];
        if (first == QStringLiteral("diagnosis"))
            episode.diagnosis = coded<FinalDiagnosis>(words[1]);
        else if (first == QStringLiteral("certainty"))
            episode.certainty = coded<Certainty>(words[1]);
        else if (first == QStringLiteral("country"))
            episode.country = coded<Country>(words[1]);
        else if (first == QStringLiteral("model"))
            episode.zModel = coded<ZModelId>(words[1]);
        else if (first == QStringLiteral("setting"))
            setting(words[1], words[2]);
        else if (first == QStringLiteral("episode"))
            m_child.episode(QDate::fromString(words[1], Qt::ISODate));
        else if (first == QStringLiteral("admission")) {
            auto admission = fresh<Admission>();
            std::tie(admission.from, admission.to) = spanOf(words.last());
            m_child.record.admissions << admission;
        } else if (first == QStringLiteral("plan")) {
            plan(words);
        } else if (first == QStringLiteral("visit")) {
            const bool planned = words.size() == 4 && words[2] == QStringLiteral("next");
            at(m_child.record.visits, moment(words[1])).nextDue = planned ? moment(words[3]) : Moment();
        } else
            return false;
        return true;
    }

    void plan(const QStringList& words)
    {
        auto change = fresh<PlanChange>();
        change.item = coded<ScheduleItem>(words[1]);
        change.decision = coded<PlanDecision>(words[2]);
        if (words.size() > 4) change.due = moment(words[3]);
        change.reason = QStringLiteral("school");
        change.when = moment(words.last());
        m_child.record.planChanges << change;
    }

    void setting(const QString& key, const QString& code)
    {
        for (const auto& field : Settings::fields()) {
            if (field.name() == key && field.set(m_child.settings, code)) return;
        }
        qFatal("no setting %s %s", qPrintable(key), qPrintable(code));
    }

    void fever(bool present, const QString& days)
    {
        auto span = fresh<FeverSpan>();
        span.fever = present ? Presence::Present : Presence::Absent;
        std::tie(span.from, span.to) = spanOf(days);
        m_child.record.feverSpans << span;
    }

    void size(BodyKind kind, const QString& number, const QString& when)
    {
        auto size = fresh<BodySize>();
        size.kind = kind;
        size.text = number;
        size.when = moment(when);
        m_child.record.bodySizes << size;
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
        reading.when = moment(words.last());
        m_child.record.temperatures << reading;
    }

    void vital(VitalKind kind, const QStringList& words)
    {
        auto vital = fresh<Vital>();
        vital.kind = kind;
        vital.text = words[1];
        vital.when = moment(words.last());
        m_child.record.vitals << vital;
    }

    void lab(const QStringList& words)
    {
        LabResult result;
        result.id = Id::make();
        result.parent = at(m_child.record.labPanels, moment(words.last())).id;
        result.analyte = words[0];
        result.state = isNumber(words[1]) ? ResultState::Measured : coded<ResultState>(words[1]);
        if (isNumber(words[1])) result.text = words[1];
        if (words.size() > 3) result.unit = words.mid(2, words.size() - 3).join(u' ');
        m_child.record.labResults << result;
    }

    void sign(SignKind kind, const QStringList& words)
    {
        auto sign = fresh<Sign>();
        sign.sign = kind;
        sign.presence = Presence::Present;
        for (const QString& word : words.mid(1)) {
            if (word[0].isDigit() && word.count(u'-') < 2)
                sign.size = Millimetres(word.toDouble());
            else if (isCode<Presence>(word))
                sign.presence = coded<Presence>(word);
            else
                std::tie(sign.first, sign.last) = spanOf(word);
        }
        m_child.record.signs << sign;
    }

    void finding(FindingKind kind, const QStringList& words)
    {
        auto finding = fresh<Finding>();
        finding.finding = kind;
        finding.presence = Presence::Present;
        for (const QString& word : words.mid(1)) {
            if (isCode<Presence>(word))
                finding.presence = coded<Presence>(word);
            else
                std::tie(finding.first, finding.last) = spanOf(word);
        }
        m_child.record.findings << finding;
    }

    void sars(SarsKind kind, const QStringList& words)
    {
        auto test = fresh<SarsTest>();
        test.kind = kind;
        test.result = words.size() > 2 ? coded<TestResult>(words[1]) : TestResult::Positive;
        test.when = moment(words.last());
        m_child.record.sarsTests << test;
    }

    void drug(const QStringList& words)
    {
        const qsizetype first = words[1] == QStringLiteral("then") ? 2 : 1;
        if (first == 1) m_child.record.courses << fresh<Course>();
        m_child.record.courses.last().drug = words[0];
        DoseStep step;
        step.id = Id::make();
        step.parent = m_child.record.courses.last().id;
        step.amount = PlainNumber(2);
        step.unit = QStringLiteral("g");
        step.basis = DoseBasis::PerKilogram;
        for (qsizetype i = first; i + 1 < words.size(); ++i) {
            const QString& word = words[i];
            if (word == QStringLiteral("over"))
                step.duration = Span{words[++i].chopped(1).toInt(), Span::Unit::Hour};
            else if (word == QStringLiteral("taper"))
                step.kind = StepKind::Taper;
            else if (word == QStringLiteral("pause"))
                step.kind = StepKind::Pause;
            else if (word == QStringLiteral("unstated"))
                step.amount.reset();
            else if (word.startsWith(u'x'))
                step.divided = word.mid(1).toInt();
            else if (word[0].isDigit())
                readDose(step, word);
            else
                step.route = coded<DoseRoute>(word);
        }
        std::tie(step.start, step.end) = spanOf(words.last());
        m_child.record.doseSteps << step;
    }

    void echo(const QStringList& words)
    {
        EchoStudy& study = at(m_child.record.echoStudies, moment(words.last()));
        for (qsizetype i = 1; i + 1 < words.size(); ++i) {
            const QString& word = words[i];
            if (word == QStringLiteral("lvef"))
                study.lvef = PlainNumber(words[++i].toDouble());
            else if (word == QStringLiteral("mitral"))
                study.mitralRegurgitation = coded<Regurgitation>(words[++i]);
            else if (word == QStringLiteral("effusion"))
                study.effusion = coded<Effusion>(words[++i]);
            else if (word == QStringLiteral("brightness"))
                study.perivascularBrightness = coded<Answer>(words[++i]);
            else if (word.endsWith(QStringLiteral("kg")))
                study.weight = Kilograms(word.chopped(2).toDouble());
            else if (word.endsWith(QStringLiteral("cm")))
                study.height = Centimetres(word.chopped(2).toDouble());
            else
                study.conclusion = coded<EchoConclusion>(word);
        }
    }

    void measure(Segment segment, const QStringList& words)
    {
        EchoMeasure measure;
        measure.id = Id::make();
        measure.parent = at(m_child.record.echoStudies, moment(words.last())).id;
        measure.segment = segment;
        for (const QString& word : words.mid(1, words.size() - 2)) {
            if (word[0].isDigit())
                measure.mm = Millimetres(word.toDouble());
            else if (word[0] == u'z')
                measure.reportedZ = ZScore(word.mid(1).toDouble());
            else if (word == QStringLiteral("thrombus"))
                measure.thrombus = Answer::Yes;
            else if (word[0] == u'#')
                measure.aneurysm = word.mid(1);
            else if (word[0] == u'@')
                measure.reportedZModel = coded<ZModelId>(word.mid(1));
            else if (word == QStringLiteral("no-thrombus"))
                measure.thrombus = Answer::No;
            else if (word.startsWith(QStringLiteral("stated-")))
                measure.statedSize = coded<StatedSize>(word.mid(7));
            else if (isCode<AneurysmShape>(word))
                measure.shape = coded<AneurysmShape>(word);
            else
                measure.stenosis = coded<Stenosis>(word);
        }
        m_child.record.echoMeasures << measure;
    }

    void study(const QStringList& words)
    {
        auto study = fresh<OtherStudy>();
        study.kind = coded<StudyKind>(words[1]);
        for (const QString& word : words.mid(2, words.size() - 3)) {
            if (word == QStringLiteral("ischaemia"))
                study.ischaemia = Answer::Yes;
            else if (word == QStringLiteral("no-ischaemia"))
                study.ischaemia = Answer::No;
            else
                study.result = coded<StudyResult>(word);
        }
        study.when = moment(words.last());
        m_child.record.otherStudies << study;
    }

    Child& m_child;
};

}  // namespace

void dictate(Child& child, const QString& course)
{
    Dictation(child).write(course);
}

Child dictated(const QString& course)
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

QString together(const QStringList& cells)
{
    QStringList parts;
    for (const QString& part : cells.join(u';').split(u';')) {
        if (!part.trimmed().isEmpty()) parts << part.trimmed();
    }
    return parts.join(u';');
}

QString signsSaid(QString signs)
{
    const QString others = QStringLiteral("others absent");
    if (!signs.contains(others)) return signs;
    signs.remove(others);
    for (const char* sign : {"conjunctivae", "lips", "rash", "extremities", "node"}) {
        const QString word = QString::fromLatin1(sign);
        if (!signs.contains(word)) signs += QStringLiteral("; %1 absent").arg(word);
    }
    return signs;
}

Illness illnessOf(const Child& child, QDate asOf)
{
    return Illness(child.record, child.record.episodes.first(), asOf, child.settings);
}

}  // namespace daymark::ward
