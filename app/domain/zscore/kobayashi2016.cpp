// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/zscore/models.h"

#include <algorithm>
#include <cmath>
#include <QHash>
#include <QResource>

namespace daymark {

namespace {

/// A line of the published table: L, M and S at one body surface area.
struct Row
{
    double bsa, l, m, s;
};

using Column = QList<Row>;  // by ascending BSA

QString columnKey(Sex sex, Segment segment)
{
    const QString letter = sex == Sex::Male ? QStringLiteral("M,") : QStringLiteral("F,");
    switch (segment) {
        case Segment::Lmca:
            return letter + QStringLiteral("LMCA");
        case Segment::LadProximal:
            return letter + QStringLiteral("LAD");
        case Segment::LcxProximal:
            return letter + QStringLiteral("LCX");
        case Segment::RcaProximal:
            return letter + QStringLiteral("RCA");
        default:
            return {};
    }
}

QHash<QString, Column> readTable()
{
    QHash<QString, Column> columns;
    const QByteArray csv = QResource(QStringLiteral(":/reference/kobayashi-2016.csv")).uncompressedData();
    for (const QByteArray& line : csv.split('\n')) {
        const QList<QByteArray> cells = line.split(',');
        bool isRow = false;
        const double bsa = cells.size() == 6 ? cells[2].toDouble(&isRow) : 0;
        if (!isRow) continue;  // citation and heading
        columns[QString::fromLatin1(cells[0] + ',' + cells[1])].append(
            {bsa, cells[3].toDouble(), cells[4].toDouble(), cells[5].toDouble()});
    }
    return columns;
}

/// Of a segment the table covers.
const Column& columnFor(Sex sex, Segment segment)
{
    static const QHash<QString, Column> table = readTable();
    return *table.constFind(columnKey(sex, segment));
}

/// L, M and S interpolated linearly between rows; `bsa` lies within the column.
Row at(const Column& column, double bsa)
{
    const auto above = std::lower_bound(column.begin(), column.end(), bsa,
                                        [](const Row& row, double wanted) { return row.bsa < wanted; });
    if (above->bsa == bsa) return *above;
    const auto below = std::prev(above);
    const double t = (bsa - below->bsa) / (above->bsa - below->bsa);
    const auto between = [t](double low, double high) { return low + t * (high - low); };
    return {bsa, between(below->l, above->l), between(below->m, above->m), between(below->s, above->s)};
}

/// Cole & Green: ((d/M)^L − 1)/(L·S), and ln(d/M)/S where L is 0, which happens inside the table.
double lmsZ(double diameter, const Row& row)
{
    const double logarithm = std::log(diameter / row.m);
    if (std::abs(row.l) < 1e-6) return logarithm / row.s;
    return std::expm1(row.l * logarithm) / (row.l * row.s);
}

Result<ZAnswer> answer(const ZQuestion& question, SquareMetres bsa)
{
    if (question.sex != Sex::Male && question.sex != Sex::Female)
        return refuse(QT_TRANSLATE_NOOP("daymark", "Kobayashi 2016 needs the sex: female or male"));
    const Column& column = columnFor(question.sex, question.segment);
    const double low = column.first().bsa;
    const double high = column.last().bsa;
    if (bsa.value < low || bsa.value > high)
        return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                                "A BSA of %1 m² is outside the range of Kobayashi 2016 "
                                                "(%2–%3 m²)"),
                              {Argument(bsa.value, 3), Argument(low, 2), Argument(high, 2)}));
    const Row row = at(column, bsa.value);
    ZAnswer answer;
    answer.bsa = bsa;
    answer.l = PlainNumber(row.l);
    answer.m = Millimetres(row.m);
    answer.s = PlainNumber(row.s);
    answer.z = ZScore(lmsZ(question.diameter.value, row));
    return answer;
}

}  // namespace

const ZModel kobayashi2016{
    .id = ZModelId::Kobayashi2016,
    .bsaFormula = BsaFormula::Haycock,
    .formula = "Z = ((d/M)^L − 1) / (L·S), ln(d/M)/S where L = 0; L, M, S by sex and BSA",
    .source = "Kobayashi T et al. J Am Soc Echocardiogr 2016;29:794–801. doi 10.1016/j.echo.2016.03.017",
    .confidence = QT_TRANSLATE_NOOP("daymark",
                                    "L, M, S table: secondary transcription from one source, smooth; one "
                                    "digit is suspect (RCA boys, BSA 1.90)"),
    .minAge = Years(0),
    .maxAge = Years(200),  // the range is one of BSA
    .covers = [](Segment segment) { return !columnKey(Sex::Male, segment).isEmpty(); },
    .answer = answer,
};

}  // namespace daymark
