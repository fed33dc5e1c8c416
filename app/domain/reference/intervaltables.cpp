// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference/intervals.h"

#include <limits>

namespace daymark {

namespace {

using enum ReferenceSource;

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr Sex both = Sex::NotStated;
constexpr Sex girl = Sex::Female;
constexpr Sex boy = Sex::Male;

constexpr Span d(int n)
{
    return {n, Span::Unit::Day};
}
constexpr Span m(int n)
{
    return {n, Span::Unit::Month};
}
constexpr Span y(int n)
{
    return {n, Span::Unit::Year};
}

/// The source gives one interval for everybody.
constexpr Span allAges = y(200);

// As transcribed from the sources that citationOf() names. "1-6 mo" is read as from 1 month until the day before 7
// months; where two bands share an age ("6-24 mo", "2-6 y") it belongs to the older one.
// Not taken: PedSAP haemoglobin below 6 months (it would call the physiological nadir anaemia), PedSAP sodium (too
// wide) and creatinine (Jaffe-type), lower limits of CHOP bilirubin and of Davis absolute neutrophils (too high for
// neutropenia), every adult interval. ALT has tables of its own (alt.h).
// clang-format off
constexpr IntervalRow rows[] = {
    {"HB", Chop, d(8), d(15), both, 12.5, 20.5, "g/dL"},
    {"HB", Chop, d(15), m(1), both, 10.0, 18.0, "g/dL"},
    {"HB", Chop, m(1), m(2), both, 9.0, 13.5, "g/dL"},
    {"HB", Chop, m(2), m(6), both, 9.5, 13.5, "g/dL"},
    {"HB", Chop, m(6), y(2), both, 10.5, 13.5, "g/dL"},
    {"HB", Chop, y(2), y(6), both, 11.5, 13.5, "g/dL"},
    {"HB", Chop, y(6), y(12), both, 11.5, 15.5, "g/dL"},
    {"HB", Chop, y(12), y(18), boy, 13.0, 16.0, "g/dL"},
    {"HB", Chop, y(12), y(18), girl, 12.0, 16.0, "g/dL"},
    {"HB", PedSap, m(6), y(2), both, 10.5, 14.0, "g/dL"},
    {"HB", PedSap, y(2), y(10), both, 11.5, 14.5, "g/dL"},
    {"HB", PedSap, y(10), y(18), boy, 12.5, 16.1, "g/dL"},
    {"HB", PedSap, y(10), y(18), girl, 12.0, 15.0, "g/dL"},

    {"MCV", Dallman, m(1), m(2), both, 85, none, "fL"},
    {"MCV", Dallman, m(2), m(3), both, 77, none, "fL"},
    {"MCV", Dallman, m(3), m(6), both, 74, none, "fL"},
    {"MCV", Dallman, m(6), y(2), both, 70, none, "fL"},
    {"MCV", Dallman, y(2), y(6), both, 75, none, "fL"},
    {"MCV", Dallman, y(6), y(12), both, 77, none, "fL"},
    {"MCV", Dallman, y(12), y(18), both, 78, none, "fL"},

    {"MCHC", Dallman, m(1), m(3), both, 29, none, "g/dL"},
    {"MCHC", Dallman, m(3), y(2), both, 30, none, "g/dL"},
    {"MCHC", Dallman, y(2), y(18), both, 31, none, "g/dL"},

    {"WBC", Chop, d(15), m(1), boy, 7.8, 15.9, ""},
    {"WBC", Chop, d(15), m(1), girl, 8.4, 14.4, ""},
    {"WBC", Chop, m(1), m(2), boy, 8.1, 15.0, ""},
    {"WBC", Chop, m(1), m(2), girl, 7.1, 14.7, ""},
    {"WBC", Chop, m(2), m(6), boy, 6.5, 13.3, ""},
    {"WBC", Chop, m(2), m(6), girl, 6.0, 13.3, ""},
    {"WBC", Chop, m(6), y(2), boy, 6.0, 13.5, ""},
    {"WBC", Chop, m(6), y(2), girl, 6.5, 13.0, ""},
    {"WBC", Chop, y(2), y(6), boy, 5.1, 13.4, ""},
    {"WBC", Chop, y(2), y(6), girl, 4.9, 13.2, ""},
    {"WBC", Chop, y(6), y(12), boy, 4.3, 11.0, ""},
    {"WBC", Chop, y(6), y(12), girl, 4.3, 11.4, ""},
    {"WBC", Chop, y(12), y(18), boy, 3.8, 9.8, ""},
    {"WBC", Chop, y(12), y(18), girl, 4.2, 9.4, ""},
    {"WBC", Davis, d(0), d(1), both, 9.1, 30.1, ""},
    {"WBC", Davis, m(1), y(2), both, 6.1, 17.5, ""},
    {"WBC", Davis, y(2), y(11), both, 4.5, 13.5, ""},
    {"WBC", Davis, y(11), y(18), both, 4.5, 11.1, ""},
    {"WBC", PedSap, d(0), m(1), both, 9.1, 34, ""},
    {"WBC", PedSap, m(1), y(2), both, 6, 17, ""},
    {"WBC", PedSap, y(2), y(10), both, 4, 15.5, ""},
    {"WBC", PedSap, y(10), y(18), both, 4, 13.5, ""},

    {"NEUT", Davis, d(0), d(1), both, none, 18.3, ""},
    {"NEUT", Davis, m(1), y(2), both, none, 5.4, ""},
    {"NEUT", Davis, y(2), y(11), both, none, 7.3, ""},
    {"NEUT", Davis, y(11), y(18), both, none, 6.5, ""},
    {"NEUT_PCT", Davis, d(0), d(1), both, 24, 58, ""},
    {"NEUT_PCT", Davis, m(1), y(2), both, 21, 67, ""},
    {"NEUT_PCT", Davis, y(2), y(11), both, 30, 77, ""},
    {"NEUT_PCT", Davis, y(11), y(18), both, 40, 75, ""},
    {"LYMPH", Davis, d(0), d(1), both, 2.8, 9.3, ""},
    {"LYMPH", Davis, m(1), y(2), both, 3.7, 10.7, ""},
    {"LYMPH", Davis, y(2), y(11), both, 1.7, 5.1, ""},
    {"LYMPH", Davis, y(11), y(18), both, 1.5, 3.7, ""},
    {"LYMPH_PCT", Davis, d(0), d(1), both, 26, 56, ""},
    {"LYMPH_PCT", Davis, m(1), y(2), both, 20, 64, ""},
    {"LYMPH_PCT", Davis, y(2), y(11), both, 14, 50, ""},
    {"LYMPH_PCT", Davis, y(11), y(18), both, 12, 44, ""},
    {"EOS", Davis, d(0), d(1), both, 0.02, 0.7, ""},
    {"EOS", Davis, m(1), y(2), both, 0.2, 0.5, ""},
    {"EOS", Davis, y(2), y(11), both, 0.1, 0.3, ""},
    {"EOS", Davis, y(11), y(18), both, 0.05, 0.5, ""},

    {"PLT", FirstWeek, d(0), d(7), both, 84, 478, ""},
    {"PLT", Chop, d(7), allAges, both, 150, 450, ""},
    {"PLT", PedSap, d(7), allAges, both, 150, 450, ""},

    {"ESR", Chop, d(0), allAges, both, 1, 20, ""},
    {"CRP", Chop, d(0), allAges, both, 0, 10, "mg/L"},
    {"CRP", PedSap, d(0), y(18), both, none, 8, "mg/L", "", true},

    {"AST", Chop, m(1), y(1), both, 20, 64, ""},
    {"AST", Chop, y(1), y(4), both, 20, 60, ""},
    {"AST", Chop, y(4), y(7), both, 15, 50, ""},
    {"AST", Chop, y(7), y(10), both, 15, 40, ""},
    {"AST", Chop, y(10), y(12), boy, 10, 60, ""},
    {"AST", Chop, y(10), y(12), girl, 10, 40, ""},
    {"AST", Chop, y(12), y(16), boy, 15, 40, ""},
    {"AST", Chop, y(12), y(16), girl, 10, 30, ""},
    {"AST", Chop, y(16), y(19), boy, 15, 45, ""},
    {"AST", Chop, y(16), y(19), girl, 5, 30, ""},
    {"AST", PedSap, d(8), y(1), both, 9, 80, ""},
    {"AST", PedSap, y(1), y(3), both, 20, 60, ""},
    {"AST", PedSap, y(3), y(10), both, 15, 50, ""},
    {"AST", PedSap, y(10), y(16), both, 10, 40, ""},

    {"GGT", Chop, d(1), m(1), both, 25, 168, ""},
    {"GGT", Chop, m(1), m(7), both, 17, 126, ""},
    {"GGT", Chop, m(7), y(1), both, 10, 42, ""},
    {"GGT", Chop, y(1), y(7), both, 5, 16, ""},
    {"GGT", Chop, y(7), y(10), both, 11, 21, ""},
    {"GGT", Chop, y(12), y(14), boy, 14, 37, ""},
    {"GGT", Chop, y(12), y(14), girl, 12, 21, ""},
    {"GGT", Chop, y(14), y(16), boy, 10, 28, ""},
    {"GGT", Chop, y(14), y(16), girl, 12, 22, ""},
    {"GGT", PedSap, d(0), m(2), both, 12, 147, ""},
    {"GGT", PedSap, m(2), m(4), both, 8, 90, ""},
    {"GGT", PedSap, m(4), y(18), both, 5, 32, ""},

    {"TBIL", Chop, m(1), y(18), both, none, 1.4, "mg/dL"},
    {"TBIL", PedSap, m(1), y(1), both, none, 2, "mg/dL", "", true},
    {"TBIL", PedSap, y(1), y(20), both, none, 1.5, "mg/dL", "", true},

    {"ALB", Chop, m(1), m(7), both, 31, 42, "g/L"},
    {"ALB", Chop, m(7), y(1), both, 33, 43, "g/L"},
    {"ALB", Chop, y(1), y(4), both, 35, 46, "g/L"},
    {"ALB", Chop, y(4), y(7), both, 35, 52, "g/L"},
    {"ALB", Chop, y(7), y(20), both, 37, 56, "g/L"},
    {"ALB", PedSap, d(8), y(1), both, 19, 49, "g/L"},
    {"ALB", PedSap, y(1), y(4), both, 34, 52, "g/L"},
    {"ALB", PedSap, y(4), y(20), both, 35, 56, "g/L"},

    {"NA", Chop, d(0), y(1), both, 133, 140, ""},
    {"NA", Chop, y(1), y(10), both, 138, 145, ""},
    {"NA", Chop, y(10), y(21), both, 136, 145, ""},
    {"K", Chop, d(0), y(10), both, 4.1, 5.8, ""},
    {"K", Chop, y(10), y(21), both, 3.8, 5.4, ""},
    {"K", PedSap, m(1), m(3), both, 4.0, 6.2, ""},
    {"K", PedSap, m(3), y(1), both, 3.4, 5.6, ""},
    {"K", PedSap, y(1), y(17), both, 3.5, 5.1, ""},
    {"CREA", Chop, d(0), y(6), both, 0.1, 0.4, "mg/dL"},
    {"CREA", Chop, y(6), y(9), both, 0.1, 0.5, "mg/dL"},
    {"CREA", Chop, y(9), y(13), both, 0.2, 0.5, "mg/dL"},
    {"CREA", Chop, y(13), y(19), both, 0.3, 0.8, "mg/dL"},
    {"LDH", PedSap, m(1), y(1), both, 170, 580, ""},
    {"LDH", PedSap, y(1), y(10), both, 110, 500, ""},
    {"LDH", PedSap, y(10), y(20), both, 100, 330, ""},
    {"CK", PedSap, d(3), d(4), both, 87, 1578, ""},

    {"FERR", Chop, d(4), d(15), both, 99.6, 717, ""},
    {"FERR", Chop, d(15), m(6), both, 14, 647, ""},
    {"FERR", Chop, m(6), y(1), both, 10, 182, ""},
    {"FERR", Chop, y(1), y(5), both, 10, 100, ""},
    {"FERR", Chop, y(5), y(14), both, 13.7, 78.8, ""},
    {"FERR", Chop, y(14), y(16), boy, 12.7, 82.8, ""},
    {"FERR", Chop, y(14), y(16), girl, 10, 67.4, ""},
    {"FERR", Chop, y(16), y(19), boy, 11.1, 171.9, ""},
    {"FERR", Chop, y(16), y(19), girl, 10, 67.4, ""},

    {"TG", Chop, d(0), y(6), both, 27, 125, "mg/dL"},
    {"TG", Chop, y(6), y(9), both, 32, 116, "mg/dL"},
    {"TG", Chop, y(9), y(11), both, 28, 129, "mg/dL"},
    {"TG", Chop, y(11), y(13), boy, 24, 137, "mg/dL"},
    {"TG", Chop, y(11), y(13), girl, 39, 140, "mg/dL"},
    {"TG", Chop, y(13), y(15), boy, 24, 145, "mg/dL"},
    {"TG", Chop, y(13), y(15), girl, 37, 130, "mg/dL"},
    {"TG", Chop, y(15), y(19), boy, 34, 165, "mg/dL"},
    {"TG", Chop, y(15), y(19), girl, 38, 135, "mg/dL"},

    // Printed for the end of month 2 to 7; between two of them, and until 1 year, the one before still holds.
    {"HSTNT", Troponin, m(2), m(3), both, none, 81, ""},
    {"HSTNT", Troponin, m(3), m(4), both, none, 61, ""},
    {"HSTNT", Troponin, m(4), m(5), both, none, 47, ""},
    {"HSTNT", Troponin, m(5), m(6), both, none, 37, ""},
    {"HSTNT", Troponin, m(6), m(7), both, none, 30, ""},
    {"HSTNT", Troponin, m(7), y(1), both, none, 25, ""},
    {"HSTNT", Troponin, y(1), y(19), both, none, 15, ""},
    {"HSTNI", Troponin, y(1), y(19), both, none, 16, "", "abbott"},
    {"HSTNI", Troponin, y(1), y(19), both, none, 38, "", "siemens"},
    {"HSTNI", Troponin, y(1), y(19), both, none, 7, "", "ortho"},

    {"INR", Chop, d(0), allAges, both, 0.8, 1.2, ""},
};
// clang-format on

}  // namespace

std::span<const IntervalRow> intervalRows()
{
    return rows;
}

}  // namespace daymark
