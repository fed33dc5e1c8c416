// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/code.h"
#include "base/quantity.h"

namespace daymark {

/// How body surface area is estimated from height and weight. Each Z model has its own; no setting changes it.
enum class BsaFormula { Haycock, DuBois, Mosteller, GehanGeorge, Boyd };

/// The formula's name (code) and citation (label).
const Code& nameOf(BsaFormula formula);

/// Body surface area, never rounded. Height and weight must be > 0.
SquareMetres bodySurfaceArea(BsaFormula formula, Centimetres height, Kilograms weight);

}  // namespace daymark
