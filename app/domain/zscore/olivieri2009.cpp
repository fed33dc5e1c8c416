// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/zscore/models.h"

#include <cmath>

namespace daymark {

namespace {

struct Coefficients
{
    Segment segment;
    double b1, b2;  // mean of ln(d in cm) = b1 + b2·ln B
    double mse;     // its residual variance: the SD is √MSE
};

// Olivieri L et al. J Am Soc Echocardiogr 2009;22:159–164. The paper works in centimetres and with BSA by DuBois.
constexpr Coefficients table[] = {
    {Segment::Lmca, -1.31625, 0.37442, 0.028467},
    {Segment::LadProximal, -1.50927, 0.41164, 0.033031},
    {Segment::RcaProximal, -1.46115, 0.37870, 0.040172},
};

Result<ZAnswer> answer(const ZQuestion& question, SquareMetres bsa)
{
    const Coefficients& row = rowFor(table, question.segment);
    ZAnswer answer;
    answer.bsa = bsa;
    answer.scale = "ln cm";
    answer.mean = PlainNumber(row.b1 + row.b2 * std::log(bsa.value));
    answer.sd = PlainNumber(std::sqrt(row.mse));
    answer.z = ZScore((std::log(question.diameter.value / 10) - answer.mean->value) / answer.sd->value);
    return answer;
}

}  // namespace

const ZModel olivieri2009{
    .id = ZModelId::Olivieri2009,
    .bsaFormula = BsaFormula::DuBois,
    .formula = "Z = (ln d − (b1 + b2·ln BSA)) / √MSE, d in cm",
    .source = "Olivieri L et al. J Am Soc Echocardiogr 2009;22:159–164. doi 10.1016/j.echo.2008.11.003",
    .confidence = QT_TRANSLATE_NOOP("daymark",
                                    "Coefficients: secondary transcription; the abstract confirms the form "
                                    "and the largest MSE"),
    .minAge = Years(0),
    .maxAge = Years(20),
    .covers = [](Segment segment) { return hasRow(table, segment); },
    .answer = answer,
};

}  // namespace daymark
