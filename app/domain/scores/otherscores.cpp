// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scores/otherscores.h"

namespace daymark {

namespace {

struct OtherScore
{
    const char* name;    ///< as it is cited, in every language
    const char* why;     ///< English source: why it is not computed
    const char* source;  ///< UTF-8
};

constexpr OtherScore others[] = {
    {"Formosa 2016", QT_TRANSLATE_NOOP("daymark", "its weights of 1, 2 and 1 are only recalled"),
     "Lin MT et al. J Formos Med Assoc 2016;115:350–355"},
    {"Kawanet 2020", QT_TRANSLATE_NOOP("daymark", "its thresholds are only recalled"),
     "Piram M et al. Sci Rep 2020;10:3125, doi 10.1038/s41598-020-59972-7"},
    {"Harada",
     QT_TRANSLATE_NOOP("daymark", "it was read in one secondary source only, and copies differ in its CRP item"),
     "Harada K. Acta Paediatr Jpn 1991;33:805–810"},
    {"San Diego 2008",
     QT_TRANSLATE_NOOP("daymark", "its points are only recalled, and its authors call it insufficient"),
     "Tremoulet 2008, PMC2526555"},
    {"Hua 2017", QT_TRANSLATE_NOOP("daymark", "its points are not in the abstract"), "Hua, Oncotarget 2017;8:80722"},
    {"NLR and PLR", QT_TRANSLATE_NOOP("daymark", "it is a pair of ratios (NLR ≥ 3.83 and PLR ≥ 150) without points"),
     "PLoS One 0176957"},
    {"Qian 2018", QT_TRANSLATE_NOOP("daymark", "its points are not known"), "Qian 2018, PMC5845199"},
    {"Tang 2016", QT_TRANSLATE_NOOP("daymark", "its points are not published in what was found"), "Tang 2016"},
    {"Wu", QT_TRANSLATE_NOOP("daymark", "its points are not published in what was found"), "Wu"},
    {"Xie 2017", QT_TRANSLATE_NOOP("daymark", "it gives single cut-offs, not a score"), "Xie 2017"},
    {"Liping", QT_TRANSLATE_NOOP("daymark", "its points are not published in what was found"), "Liping"},
};

}  // namespace

Fact otherScores(const Illness&)
{
    Fact fact;
    fact.id = "score.others";
    fact.rule = QT_TRANSLATE_NOOP(
        "daymark", "A score is computed only where its items, operators and points were read in a source");
    fact.standing = Standing::Unverified;
    QList<Message> words;
    QStringList sources;
    for (const OtherScore& score : others) {
        words << Message(QT_TRANSLATE_NOOP("daymark", "%1: not computed, because %2"),
                         {QString::fromUtf8(score.name), Message(score.why)});
        sources << QString::fromUtf8(score.source);
    }
    fact.source = sources.join(QStringLiteral("; "));
    fact.withhold(joined(words, semicolons));
    return fact;
}

}  // namespace daymark
