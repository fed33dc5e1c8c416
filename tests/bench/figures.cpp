// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <algorithm>
#include <QStringList>

namespace daymark::bench {

namespace {

QString numberOf(double value)
{
    return QString::number(value, 'f', value < 100 ? 2 : 0);
}

QString aimOf(const Figure& figure)
{
    if (figure.mostRatio) return QStringLiteral("<= %1 x").arg(*figure.mostRatio);
    return figure.most ? QStringLiteral("<= %1 %2").arg(*figure.most).arg(figure.unit) : QString();
}

QString verdictOf(const Figure& figure)
{
    if (const auto met = figure.isMet()) return *met ? QStringLiteral("met") : QStringLiteral("NOT MET");
    return figure.mostRatio ? QStringLiteral("not compared") : QString();
}

QStringList cellsOf(const Figure& figure)
{
    const auto ratio = figure.ratio();
    const QString beside =
        figure.besideMeasured
            ? QStringLiteral("%1: %2 %3").arg(figure.beside, numberOf(*figure.besideMeasured), figure.unit)
            : figure.beside;
    return {figure.what,   numberOf(figure.measured) + QLatin1Char(' ') + figure.unit,
            beside,        ratio ? QString::number(*ratio, 'f', 2) : QString(),
            aimOf(figure), verdictOf(figure)};
}

}  // namespace

std::optional<double> Figure::ratio() const
{
    if (!besideMeasured) return std::nullopt;
    return measured / *besideMeasured;
}

std::optional<bool> Figure::isMet() const
{
    if (most) return measured <= *most;
    if (mostRatio && besideMeasured) return *ratio() <= *mostRatio;
    return std::nullopt;
}

QString tableOf(const QList<Figure>& figures)
{
    QList<QStringList> rows{{QStringLiteral("what"), QStringLiteral("measured"), QStringLiteral("beside"),
                             QStringLiteral("ratio"), QStringLiteral("aim"), QString()}};
    for (const Figure& figure : figures)
        rows << cellsOf(figure);
    QList<qsizetype> widths(rows.front().size(), 0);
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isNumber = i == 1 || i == 3;
            line +=
                (isNumber ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i])) + QStringLiteral("  ");
        }
        text += line.trimmed() + QLatin1Char('\n');
    }
    return text;
}

}  // namespace daymark::bench
