// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictateddose.h"

#include <QRegularExpression>

namespace daymark::ward {

void readDose(DoseStep& step, const QString& word)
{
    static const QRegularExpression form(
        QStringLiteral("^([\\d.]+)(?:-([\\d.]+))?([a-zA-Zµ]+)(/kg|/m2)?(?:/(day|week|(\\d+)h|(\\d+)d))?$"));
    const auto match = form.match(word);
    if (!match.hasMatch()) qFatal("no dose: %s", qPrintable(word));
    step.amount = PlainNumber(match.captured(1).toDouble());
    if (match.hasCaptured(2) && !match.captured(2).isEmpty())
        step.amountMax = PlainNumber(match.captured(2).toDouble());
    step.unit = match.captured(3);
    step.basis = match.captured(4) == QStringLiteral("/kg")   ? DoseBasis::PerKilogram
                 : match.captured(4) == QStringLiteral("/m2") ? DoseBasis::PerSquareMetre
                                                              : DoseBasis::Absolute;
    if (match.captured(5) == QStringLiteral("day")) step.interval = Span{1, Span::Unit::Day};
    if (match.captured(5) == QStringLiteral("week")) step.interval = Span{1, Span::Unit::Week};
    if (!match.captured(6).isEmpty()) step.interval = Span{match.captured(6).toInt(), Span::Unit::Hour};
    if (!match.captured(7).isEmpty()) step.interval = Span{match.captured(7).toInt(), Span::Unit::Day};
}

}  // namespace daymark::ward
