// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doseentry.h"

#include "base/number.h"
#include "base/spanentry.h"
#include "domain/catalogue/drugs.h"

#include <optional>
#include <QRegularExpression>

namespace daymark {

namespace {

using namespace Qt::StringLiterals;

const auto number = uR"((\p{Nd}+(?:[.,\x{066B}]\p{Nd}+)?))"_s;
const auto word = u"(\\p{L}+)"_s;

QRegularExpression form(const QString& pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// "12", "h" is 12 hours; none where the word is no unit of time.
std::optional<Span> spanOf(const QString& count, const QString& unit)
{
    const auto span = readSpan((count.isEmpty() ? u"1"_s : count) + u' ' + unit);
    return span ? std::optional(*span) : std::nullopt;
}

/// Spelling of a unit in the file; what is not here stays as typed.
QString spelling(const QString& unit)
{
    static const struct
    {
        const char16_t* typed;
        const char16_t* kept;
    } known[] = {{u"ug", u"µg"}, {u"mcg", u"µg"}, {u"μg", u"µg"}, {u"ui", u"IU"}, {u"iu", u"IU"}, {u"gr", u"g"}};
    for (const auto& row : known) {
        if (unit.compare(QStringView(row.typed), Qt::CaseInsensitive) == 0) return QString::fromUtf16(row.kept);
    }
    return unit;
}

/// Takes what `pattern` finds out of `text`.
QRegularExpressionMatch take(QString& text, const QString& pattern)
{
    const auto match = form(pattern).match(text);
    if (match.hasMatch()) text = (text.left(match.capturedStart()) + u' ' + text.mid(match.capturedEnd())).simplified();
    return match;
}

/// How often, taken out of the text; once where nothing is said about it.
void takeInterval(QString& text, DoseStep& step)
{
    static const struct
    {
        QString words;
        Span interval;
    } spoken[] = {
        {u"\\b(?:once|single|une fois)$"_s, {}},
        {u"\\bevery other day$"_s, {2, Span::Unit::Day}},
        {u"\\b(?:twice (?:a day|daily)|bid|deux fois par jour)$"_s, {12, Span::Unit::Hour}},
        {u"\\b(?:daily|once a day)$"_s, {1, Span::Unit::Day}},
    };
    for (const auto& row : spoken) {
        if (!take(text, row.words).hasMatch()) continue;
        step.interval = row.interval;
        return;
    }
    QString before = text;
    const auto every = take(text, u"(?:\\bevery|\\btou(?:te)?s les|\\bq|/)\\s*([0-9]*)\\s*"_s + word + u"$"_s);
    const auto interval = every.hasMatch() ? spanOf(every.captured(1), every.captured(2)) : std::nullopt;
    if (interval) {
        step.interval = *interval;
    } else {
        text = before;
    }
}

/// Amount, unit and what the amount is per; false where the text is something else. A bare number keeps unit, basis and
/// interval as they are stated already.
bool readAmount(const QString& text, const DoseStep& stated, DoseStep& step)
{
    static const auto amount = form(u"^"_s + number + u"(?:\\s*(?:-|–|−|to|à)\\s*"_s + number +
                                    u")?(?:\\s*([^\\s\\p{Nd}/][^/]*?)\\s*(?:/\\s*(kg|m2|m²))?(?:/\\s*dose)?)?$"_s);
    const auto match = amount.match(text);
    const auto low = readNumber(match.captured(1));
    if (!match.hasMatch() || !low) return false;
    step.amount = PlainNumber(low->value);
    if (const auto high = readNumber(match.captured(2))) step.amountMax = PlainNumber(high->value);
    step.unit = spelling(match.captured(3));
    if (step.unit.isEmpty()) {
        if (stated.unit.isEmpty()) return false;
        step.unit = stated.unit;
        step.basis = stated.basis;
        if (step.interval.isNull()) step.interval = stated.interval;
        return true;
    }
    if (step.unit.contains(u' ') && !doseUnits().contains(step.unit)) return false;
    const QString per = match.captured(4).toLower();
    step.basis = per == u"kg"_s         ? DoseBasis::PerKilogram
                 : per.startsWith(u'm') ? DoseBasis::PerSquareMetre
                                        : DoseBasis::Absolute;
    return true;
}

void clearDose(DoseStep& step)
{
    step.kind = StepKind::NotStated;
    step.amount.reset();
    step.amountMax.reset();
    step.unit.clear();
    step.basis = DoseBasis::NotStated;
    step.interval = {};
    step.divided.reset();
}

/// "pause" or "taper", taken from the front of the text; the kind a dose in figures has otherwise.
StepKind takeKind(QString& text)
{
    if (take(text, u"^(?:pause|stop|interruption)\\b"_s).hasMatch()) return StepKind::Pause;
    if (take(text, u"^(?:taper(?:ing)?|décroissance)\\b"_s).hasMatch()) return StepKind::Taper;
    return StepKind::Dose;
}

Error notADose(const QString& text)
{
    return {Message(QT_TRANSLATE_NOOP("daymark",
                                      "“%1” is not read as a dose; write it as 2 g/kg once, 5 mg/kg/day, 100 mg/day, "
                                      "6 mg/kg every 2 days, pause or taper"),
                    {text}),
            {}};
}

/// "every 12 hours", "/day", "once".
QString intervalText(const Span& interval, const Language& language)
{
    if (interval.isNull()) return u" "_s + language(QT_TRANSLATE_NOOP("daymark", "once"));
    if (interval == Span{1, Span::Unit::Day}) return language(QT_TRANSLATE_NOOP("daymark", "/day"));
    static constexpr const char* every[] = {
        QT_TRANSLATE_N_NOOP("daymark", "every %n hour(s)"), QT_TRANSLATE_N_NOOP("daymark", "every %n day(s)"),
        QT_TRANSLATE_N_NOOP("daymark", "every %n week(s)"), QT_TRANSLATE_N_NOOP("daymark", "every %n month(s)"),
        QT_TRANSLATE_N_NOOP("daymark", "every %n year(s)")};
    return u" "_s + language(Message::plural(every[int(interval.unit)], interval.count));
}

}  // namespace

Result<void> readDose(const QString& text, DoseStep& step)
{
    QString rest = text.simplified();
    DoseStep read = step;
    clearDose(read);
    if (rest.isEmpty()) {
        step = read;
        return {};
    }
    read.kind = takeKind(rest);
    if (!rest.isEmpty()) {
        const auto divided = take(rest, u"(?:\\bin|\\ben|÷|/)\\s*(\\p{Nd}+)\\s*(?:divided )?(?:doses?|prises?)$"_s);
        if (divided.hasMatch()) read.divided = divided.captured(1).toInt();
        takeInterval(rest, read);
        if (!readAmount(rest, step, read)) return tl::unexpected(notADose(text.simplified()));
    }
    if (read.amountMax && read.amount && *read.amountMax <= *read.amount) {
        return refuse(Message(QT_TRANSLATE_NOOP("daymark", "The upper end %1 is not above the lower end %2"),
                              {read.amountMax->value, read.amount->value}));
    }
    step = read;
    return {};
}

QString doseText(const DoseStep& step, const Language& language)
{
    QString text;
    if (step.kind == StepKind::Pause || step.kind == StepKind::Taper) text = language(codeOf(step.kind).label);
    if (!step.amount) return text;
    if (!text.isEmpty()) text += u' ';
    text += language.number(step.amount->value);
    if (step.amountMax) text += u'–' + language.number(step.amountMax->value);
    text += u' ' + step.unit;
    if (step.basis == DoseBasis::PerKilogram) text += u"/kg"_s;
    if (step.basis == DoseBasis::PerSquareMetre) text += u"/m²"_s;
    text += intervalText(step.interval, language);
    if (step.divided) {
        text += u' ' + language(Message(QT_TRANSLATE_NOOP("daymark", "in %1 doses"), {*step.divided}));
    }
    return text;
}

Result<void> readEnd(const QString& text, const DateContext& context, DoseStep& step)
{
    static const auto length =
        form(u"^(?:for\\s+|pendant\\s+)?([0-9]+)(?:\\s*(?:-|–|to|à)\\s*([0-9]+))?\\s*"_s + word + u"$"_s);
    const QString plain = text.simplified();
    const auto match = length.match(plain);
    const auto least = match.hasMatch() ? spanOf(match.captured(1), match.captured(3)) : std::nullopt;
    DoseStep read = step;
    read.end = {};
    read.duration = {};
    read.durationMax = {};
    if (least) {
        read.duration = *least;
        if (!match.captured(2).isEmpty())
            read.durationMax = spanOf(match.captured(2), match.captured(3)).value_or(Span());
        if (!match.captured(2).isEmpty() && read.durationMax.days() <= read.duration.days()) {
            return refuse(
                Message(QT_TRANSLATE_NOOP("daymark", "The longer time in “%1” is not the longer one"), {plain}));
        }
    } else {
        auto end = readMoment(plain, context);
        if (!end) return tl::unexpected(end.error());
        read.end = *end;
    }
    step = read;
    return {};
}

QString endText(const DoseStep& step, const Language& language)
{
    if (!step.end.isNull()) return step.end.isRelative() ? step.end.text() : language.moment(step.end);
    if (step.durationMax.isNull()) return language(step.duration.words());
    return QString::number(step.duration.count) + u'–' + language(step.durationMax.words());
}

}  // namespace daymark
