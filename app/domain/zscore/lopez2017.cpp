// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/zscore/models.h"

#include <cmath>

namespace daymark {

namespace {

struct Coefficients
{
    Segment segment;
    double mean, sd;  // of d / B^0.45, d in mm
};

// Lopez L et al. (Pediatric Heart Network). Circ Cardiovasc Imaging 2017;10: one source only.
constexpr Coefficients table[] = {
    {Segment::Lmca, 2.95, 0.57},
    {Segment::LadProximal, 1.90, 0.34},
    {Segment::RcaProximal, 2.32, 0.55},
};

constexpr Centimetres minHeight(43.2);
constexpr Centimetres maxHeight(207.2);
constexpr Kilograms minWeight(2.0);
constexpr Kilograms maxWeight(122.6);

bool isWithin(const Body& body)
{
    return body.height >= minHeight && body.height <= maxHeight && body.weight >= minWeight && body.weight <= maxWeight;
}

// Of the smallest and the largest of these bodies, by Haycock.
constexpr SquareMetres minSurface(0.1567);
constexpr SquareMetres maxSurface(2.6693);

Result<ZAnswer> answer(const ZQuestion& question, SquareMetres bsa)
{
    const bool fits = question.body ? isWithin(*question.body) : bsa >= minSurface && bsa <= maxSurface;
    if (!fits)
        return refuse(QT_TRANSLATE_NOOP("daymark",
                                        "The body size is outside the range of Lopez 2017 (43.2–207.2 cm, "
                                        "2.0–122.6 kg)"));
    const Coefficients& row = rowFor(table, question.segment);
    ZAnswer answer;
    answer.bsa = bsa;
    answer.scale = "mm / m^0.9";
    answer.mean = PlainNumber(row.mean);
    answer.sd = PlainNumber(row.sd);
    answer.z = ZScore((question.diameter.value / std::pow(bsa.value, 0.45) - row.mean) / row.sd);
    return answer;
}

}  // namespace

const ZModel lopez2017{
    .id = ZModelId::Lopez2017,
    .bsaFormula = BsaFormula::Haycock,
    .formula = "Z = (d / BSA^0.45 − mean) / SD, d in mm",
    .source =
        "Lopez L et al. (Pediatric Heart Network). Circ Cardiovasc Imaging 2017;10. doi "
        "10.1161/CIRCIMAGING.117.006979",
    .confidence = QT_TRANSLATE_NOOP("daymark",
                                    "Coefficients: secondary transcription from one source only; low "
                                    "confidence, never the default"),
    .minAge = Years(0),
    .maxAge = Years(200),  // the range is one of body size
    .covers = [](Segment segment) { return hasRow(table, segment); },
    .answer = answer,
};

}  // namespace daymark
