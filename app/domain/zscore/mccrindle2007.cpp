// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/zscore/models.h"

#include <cmath>

namespace daymark {

namespace {

struct Coefficients
{
    Segment segment;
    double m, p, k;  // mean = m·B^p + k, in cm
    double s0, s1;   // SD = s0 + s1·B, in cm
};

// McCrindle BW et al. Circulation 2007;116:174–179. The paper works in centimetres.
constexpr Coefficients table[] = {
    {Segment::Lmca, 0.31747, 0.36008, -0.02887, 0.03040, 0.01514},
    {Segment::LadProximal, 0.26108, 0.37893, -0.02852, 0.01465, 0.01996},
    {Segment::RcaProximal, 0.26117, 0.39992, -0.02756, 0.02407, 0.01597},
};

Result<ZAnswer> answer(const ZQuestion& question, SquareMetres bsa)
{
    const Coefficients& row = rowFor(table, question.segment);
    const double mean = row.m * std::pow(bsa.value, row.p) + row.k;
    const double sd = row.s0 + row.s1 * bsa.value;
    ZAnswer answer;
    answer.bsa = bsa;
    answer.mean = PlainNumber(10 * mean);
    answer.sd = PlainNumber(10 * sd);
    answer.z = ZScore((question.diameter.value / 10 - mean) / sd);
    return answer;
}

}  // namespace

const ZModel mccrindle2007{
    .id = ZModelId::McCrindle2007,
    .bsaFormula = BsaFormula::Haycock,
    .formula = "Z = (d − (m·BSA^p + k)) / (s0 + s1·BSA), d in cm",
    .source = "McCrindle BW et al. Circulation 2007;116:174–179. doi 10.1161/CIRCULATIONAHA.107.690875",
    .confidence = QT_TRANSLATE_NOOP("daymark", "Coefficients: secondary transcription, confirmed by published cases"),
    .minAge = Years(0),
    .maxAge = Years(18),
    .covers = [](Segment segment) { return hasRow(table, segment); },
    .answer = answer,
};

}  // namespace daymark
