// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/zscore/models.h"

#include <cmath>

namespace daymark {

namespace {

struct Coefficients
{
    Segment segment;
    double a, b;  // mean = a + b·√B, mm
    double c, e;  // SD = c + e·√B, mm
};

// Dallaire F, Dahdah N. J Am Soc Echocardiogr 2011;24:60–74: three transcriptions agree.
constexpr Coefficients table[] = {
    {Segment::Lmca, -0.1817, 2.9238, 0.1801, 0.2530},        {Segment::LadProximal, -0.1502, 2.2672, 0.1709, 0.2293},
    {Segment::LcxProximal, -0.2716, 2.3458, 0.1142, 0.3423}, {Segment::RcaProximal, -0.3039, 2.7521, 0.1626, 0.2881},
    {Segment::RcaMid, -0.3060, 2.4078, 0.1324, 0.3259},      {Segment::RcaDistal, -0.3185, 2.3295, 0.1099, 0.3198},
};

Result<ZAnswer> answer(const ZQuestion& question, SquareMetres bsa)
{
    const Coefficients& row = rowFor(table, question.segment);
    const double root = std::sqrt(bsa.value);
    ZAnswer answer;
    answer.bsa = bsa;
    answer.mean = PlainNumber(row.a + row.b * root);
    answer.sd = PlainNumber(row.c + row.e * root);
    answer.z = ZScore((question.diameter.value - answer.mean->value) / answer.sd->value);
    return answer;
}

}  // namespace

const ZModel dallaire2011{
    .id = ZModelId::Dallaire2011,
    .bsaFormula = BsaFormula::Haycock,
    .formula = "Z = (d − (a + b·√BSA)) / (c + e·√BSA), d in mm",
    .source = "Dallaire F, Dahdah N. J Am Soc Echocardiogr 2011;24:60–74. doi 10.1016/j.echo.2010.10.004",
    .confidence = QT_TRANSLATE_NOOP("daymark",
                                    "Coefficients: secondary transcription, confirmed by three that agree and "
                                    "by published cases"),
    .minAge = Years(2.0 / 12),
    .maxAge = Years(18),
    .covers = [](Segment segment) { return hasRow(table, segment); },
    .answer = answer,
};

}  // namespace daymark
