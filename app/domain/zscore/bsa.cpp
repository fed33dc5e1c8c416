// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/zscore/bsa.h"

#include <cmath>

namespace daymark {

const Code& nameOf(BsaFormula formula)
{
    static constexpr Code names[] = {
        {"Haycock", "Haycock GB et al. 1978"},
        {"DuBois", "Du Bois D, Du Bois EF. 1916"},
        {"Mosteller", "Mosteller RD. 1987"},
        {"Gehan & George", "Gehan EA, George SL. 1970"},
        {"Boyd", "Boyd E. 1935"},
    };
    return names[static_cast<std::size_t>(formula)];
}

SquareMetres bodySurfaceArea(BsaFormula formula, Centimetres height, Kilograms weight)
{
    const double h = height.value;
    const double w = weight.value;
    switch (formula) {
        case BsaFormula::Haycock:
            return SquareMetres(0.024265 * std::pow(h, 0.3964) * std::pow(w, 0.5378));
        case BsaFormula::DuBois:
            return SquareMetres(0.007184 * std::pow(h, 0.725) * std::pow(w, 0.425));
        case BsaFormula::Mosteller:
            return SquareMetres(std::sqrt(h * w / 3600));
        case BsaFormula::GehanGeorge:
            return SquareMetres(0.0235 * std::pow(h, 0.42246) * std::pow(w, 0.51456));
        case BsaFormula::Boyd: {
            const double grams = 1000 * w;
            return SquareMetres(0.0003207 * std::pow(h, 0.3) * std::pow(grams, 0.7285 - 0.0188 * std::log10(grams)));
        }
    }
    return {};
}

}  // namespace daymark
