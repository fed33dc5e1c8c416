// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/record/vocabulary.h"
#include "domain/zscore/bsa.h"

#include <optional>
#include <span>

namespace daymark {

/// A height and a weight that belong together.
struct Body
{
    Centimetres height;
    Kilograms weight;

    friend bool operator==(const Body&, const Body&) = default;
};

/// What a Z score is asked for.
struct ZQuestion
{
    Segment segment = Segment::NotStated;
    Millimetres diameter;             ///< internal; > 0
    std::optional<Body> body;         ///< from which the model computes its own BSA
    std::optional<SquareMetres> bsa;  ///< instead of a body, where only the BSA is known
    Sex sex = Sex::NotStated;         ///< mandatory for Kobayashi 2016
    std::optional<Years> age;         ///< checked against the model's range where given
};

/// A Z score with the numbers it was computed from.
struct ZAnswer
{
    ZScore z;                         ///< full precision; classes are told from this, never from a rounded one
    SquareMetres bsa;                 ///< by the model's own formula, or as given
    const char* scale = "mm";         ///< what mean and sd are in: "mm", "ln cm", "mm / m^0.9"
    std::optional<PlainNumber> mean;  ///< of the regression models, in `scale`
    std::optional<PlainNumber> sd;
    std::optional<PlainNumber> l;  ///< of the LMS model
    std::optional<Millimetres> m;
    std::optional<PlainNumber> s;
};

/// A published Z score model for coronary diameters.
struct ZModel
{
    ZModelId id;
    BsaFormula bsaFormula;
    const char* formula;     ///< in symbols
    const char* source;      ///< citation
    const char* confidence;  ///< how sure the coefficients are; English source, context "daymark"
    Years minAge;            ///< inclusive
    Years maxAge;            ///< inclusive
    bool (*covers)(Segment);
    /// Z for a BSA; the reason where the model has none (sex, BSA or body outside its range). Asked only for segments
    /// it covers.
    Result<ZAnswer> (*answer)(const ZQuestion&, SquareMetres);
    int version = 1;  ///< of the coefficients as they stand here; raised when one is corrected
};

/// Every model, in the order they are offered.
std::span<const ZModel* const> zModels();
/// The model; for NotStated the default (Dallaire 2011), null for Other.
const ZModel* zModel(ZModelId id);
/// "Dallaire 2011".
Message nameOf(const ZModel& model);

/// The Z score of a diameter, or why there is none: no body size, a diameter ≤ 0, a segment without reference, sex
/// missing, or an age or BSA outside the model's range (then the models whose range fits are named). Never clamped.
Result<ZAnswer> zScore(const ZModel& model, const ZQuestion& question);

}  // namespace daymark
