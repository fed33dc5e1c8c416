// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the treatment sheet show.
#include "domain/body.h"
#include "domain/catalogue/drugs.h"
#include "domain/dosing.h"
#include "domain/illness.h"
#include "models/coursesheet.h"
#include "models/doseentry.h"
#include "models/momentwords.h"
#include "models/verdictwords.h"

namespace daymark {

namespace {

using namespace Qt::StringLiterals;

/// A dose multiplied by a body size, with four significant digits: more would pretend.
PlainNumber times(const PlainNumber& amount, double size)
{
    return PlainNumber(QString::number(amount.value * size, 'g', 4).toDouble());
}

/// A moment as shown in a cell: with its day of illness.
QString shownMoment(const Moment& moment, QDate onset, const Language& language)
{
    if (moment.isNull()) return {};
    const QString day = dayHeading(moment, onset, language);
    const QString date = dateHeading(moment, onset, language);
    return date.isEmpty() ? day : date + u" · "_s + language(dayWords(moment, onset));
}

}  // namespace

/// The step in words, what it comes to for the child, and what the reference says to it.
QString CourseSheet::tip(int row) const
{
    const DoseStep* own = step(row);
    const Episode* shown = episode();
    if (!own || !shown) return {};
    const Illness illness(record(), *shown, session().today(), session().settings());
    const DoseCheck check = doseVerdict(*own, *course(row), illness);
    QStringList lines{language()(stepWords(*own)), given(row, true), doseLine(check, onset(), language())};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString CourseSheet::courseText(const Course& own, int column) const
{
    if (column == Drug) return language()(drugName(own.drug));
    if (column == StopReason) return own.stopReason;
    return own.response == Response::NotStated ? QString() : language()(codeOf(own.response).label);
}

QString CourseSheet::stepText(int row, int column) const
{
    const DoseStep& own = *step(row);
    switch (column) {
        case Dose:
            return doseText(own, language());
        case RouteColumn:
            return own.route == DoseRoute::NotStated ? QString() : language()(codeOf(own.route).label);
        case Start:
            return shownMoment(own.start, onset(), language());
        case End:
            return own.end.isNull() ? endText(own, language()) : shownMoment(own.end, onset(), language());
        case Condition:
            return own.condition;
        default:
            return {};
    }
}

QString CourseSheet::given(int row, bool explain) const
{
    const DoseStep* own = step(row);
    if (!own || !own->amount) return {};
    if (own->basis != DoseBasis::PerKilogram && own->basis != DoseBasis::PerSquareMetre) return {};
    const QDate date = datesOf(row).first;
    DoseStep total = *own;
    total.basis = DoseBasis::Absolute;
    total.divided.reset();
    const auto multiply = [&](double size) {
        total.amount = times(*own->amount, size);
        if (own->amountMax) total.amountMax = times(*own->amountMax, size);
        return doseText(total, language());
    };
    if (own->basis == DoseBasis::PerKilogram) {
        const auto weight = bodyReadingAt(record(), BodyKind::Weight, date);
        if (!weight) return language()(explain ? weight.error().message : QT_TRANSLATE_NOOP("daymark", "no weight"));
        return language()(Message(QT_TRANSLATE_NOOP("daymark", "%1 at %2 kg of %3"),
                                  {multiply(weight->value.value), weight->value.value, weight->date}));
    }
    const auto body = bodyAt(record(), date);
    if (!body) return language()(explain ? body.error().message : QT_TRANSLATE_NOOP("daymark", "no body size"));
    const double area = bodySurfaceArea(BsaFormula::Haycock, body->body.height, body->body.weight).value;
    return language()(Message(QT_TRANSLATE_NOOP("daymark", "%1 at %2 m² (Haycock) of %3"),
                              {multiply(area), Argument(area, 2), body->weight.date}));
}

}  // namespace daymark
