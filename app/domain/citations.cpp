// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/citations.h"

namespace daymark {

namespace {

/// Every citation with words of ours in it, as it stands with its rule, for the translations to find; publications.h
/// has those that several rules share. One that is missing is written as it is.
[[maybe_unused]] constexpr const char* worded[] = {
    QT_TRANSLATE_NOOP("daymark", "Dallman 1977, mean − 2 SD"),
    QT_TRANSLATE_NOOP("daymark", "WHO 2011"),
    QT_TRANSLATE_NOOP("daymark", "WHO 2024"),
    QT_TRANSLATE_NOOP("daymark", "6 weeks after IVIG: local setting"),
    QT_TRANSLATE_NOOP("daymark", "99th percentile of healthy children: NHANES (1 to 18 years)"),
    QT_TRANSLATE_NOOP("daymark", "a secondary table only"),
    QT_TRANSLATE_NOOP("daymark",
                      "ACCP Pediatric Self-Assessment Program (Lexicomp 21st, Harriet Lane 21st), as transcribed"),
    QT_TRANSLATE_NOOP("daymark",
                      "ACIP: interval between antibody-containing products and measles- or varicella-containing "
                      "vaccine"),
    QT_TRANSLATE_NOOP("daymark", "AHA 2004 and 2017"),
    QT_TRANSLATE_NOOP("daymark", "AHA 2004, recalled"),
    QT_TRANSLATE_NOOP("daymark", "AHA 2017, recalled"),
    QT_TRANSLATE_NOOP("daymark", "AHA 2024, press release"),
    QT_TRANSLATE_NOOP("daymark", "algorithm as in AAFP 2021;104:244 and e-kd.org kd-1-1-4, table 1"),
    QT_TRANSLATE_NOOP("daymark", "ANACOMP trial protocol"),
    QT_TRANSLATE_NOOP("daymark", "Arch Dis Child Educ Pract Ed, table 2"),
    QT_TRANSLATE_NOOP("daymark", "Arch Dis Child, tables of the United Kingdom"),
    QT_TRANSLATE_NOOP("daymark", "axillary 37.5 °C: Suzuki H. Pediatr Infect Dis J 2011;30:871"),
    QT_TRANSLATE_NOOP("daymark", "band: local choice"),
    QT_TRANSLATE_NOOP("daymark",
                      "CALIPER: Colantonio DA et al. Clin Chem 2012;58:854, doi:10.1373/clinchem.2011.177741 "
                      "(PMC4804256, table 2)"),
    QT_TRANSLATE_NOOP("daymark", "Children's Hospital of Philadelphia laboratory ranges (2024), as transcribed"),
    QT_TRANSLATE_NOOP("daymark", "CHOP clinical pathway"),
    QT_TRANSLATE_NOOP("daymark", "Count of the recorded episodes"),
    QT_TRANSLATE_NOOP("daymark", "Dallman PR, in Rudolph 1977 (Nathan and Oski, 5th ed., App. 11): mean − 2 SD"),
    QT_TRANSLATE_NOOP("daymark", "Davis's Lab & Diagnostic Tests, as transcribed"),
    QT_TRANSLATE_NOOP("daymark", "doi:10.33549/physiolres.934453 (infants)"),
    QT_TRANSLATE_NOOP("daymark", "e-kd.org kd-3-2-16 table 3 (Korea)"),
    QT_TRANSLATE_NOOP("daymark", "from the last infusion: local setting"),
    QT_TRANSLATE_NOOP("daymark", "general paediatric dose"),
    QT_TRANSLATE_NOOP("daymark", "Hibiscus score, Malaysia (abstract)"),
    QT_TRANSLATE_NOOP("daymark", "Hospital Pediatrics (US cohort)"),
    QT_TRANSLATE_NOOP("daymark", "Italian statement 2021, table 5"),
    QT_TRANSLATE_NOOP("daymark", "its schedule as in e-kd.org kd-2-2-7 table 3 and UpToDate 113211"),
    QT_TRANSLATE_NOOP("daymark", "Japan 6th edition, recalled"),
    QT_TRANSLATE_NOOP("daymark", "Japan 6th edition: Pediatr Int 2020;62:1135–1138, doi 10.1111/ped.14326"),
    QT_TRANSLATE_NOOP("daymark", "Japan: 6 (to 7) months, by one paper on titres after IVIG"),
    QT_TRANSLATE_NOOP("daymark", "Japanese Ministry of Health 1984"),
    QT_TRANSLATE_NOOP("daymark", "JCS 2010, quoting JCS 2008 (Japanese Circulation Society)"),
    QT_TRANSLATE_NOOP("daymark", "the same Z equation over time"),
    QT_TRANSLATE_NOOP("daymark", "Korean review, e-kd.org kd-2-2-8"),
    QT_TRANSLATE_NOOP("daymark", "Letter in Archives of Disease in Childhood"),
    QT_TRANSLATE_NOOP("daymark", "Limits by route are a local setting"),
    QT_TRANSLATE_NOOP("daymark", "Local setting"),
    QT_TRANSLATE_NOOP("daymark", "lost to follow-up: local setting"),
    QT_TRANSLATE_NOOP("daymark", "maximum: Therapeutic Guidelines (eTG)"),
    QT_TRANSLATE_NOOP("daymark", "Multi-country cohort 2025, PMC12969337"),
    QT_TRANSLATE_NOOP("daymark", "one transcription of its follow-up table"),
    QT_TRANSLATE_NOOP("daymark", "PALS, recalled"),
    QT_TRANSLATE_NOOP("daymark", "Platelets of the first week of life, paediatric reference table as transcribed"),
    QT_TRANSLATE_NOOP("daymark", "PMC7031103, table 2"),
    QT_TRANSLATE_NOOP("daymark", "PMC7110839, table 2"),
    QT_TRANSLATE_NOOP("daymark", "PMC8852994, table 1"),
    QT_TRANSLATE_NOOP("daymark", "RAISE, recalled"),
    QT_TRANSLATE_NOOP("daymark", "Ravelli A et al. 2016, doi 10.1136/annrheumdis-2015-208982 and 10.1002/art.39332"),
    QT_TRANSLATE_NOOP("daymark", "recalled"),
    QT_TRANSLATE_NOOP("daymark", "Recalled, no source opened"),
    QT_TRANSLATE_NOOP("daymark", "recalled, no source opened"),
    QT_TRANSLATE_NOOP("daymark", "repeatability: local setting"),
    QT_TRANSLATE_NOOP("daymark", "Sleeper LA 2011, PMC3075321 table 3"),
    QT_TRANSLATE_NOOP("daymark", "The Harriet Lane Handbook, 20th ed., as transcribed"),
    QT_TRANSLATE_NOOP("daymark", "Target typed with the treatment"),
    QT_TRANSLATE_NOOP("daymark", "the laboratory's own interval"),
    QT_TRANSLATE_NOOP("daymark", "the source stands with each dose"),
    QT_TRANSLATE_NOOP("daymark", "warning bands: local setting"),
    QT_TRANSLATE_NOOP("daymark", "WHO 2024 (ISBN 9789240088542)"),
    QT_TRANSLATE_NOOP("daymark",
                      "window after 7 days, infusions known by date only, and windows other than 36 hours: local "
                      "setting"),
};

}  // namespace

Message citationWords(const QString& citation)
{
    return Message(citation.toUtf8().constData());
}

Message sourceWords(const QString& source)
{
    QList<Message> words;
    for (const QString& citation : source.split(QStringLiteral("; "), Qt::SkipEmptyParts))
        words << citationWords(citation);
    return joined(words, semicolons);
}

}  // namespace daymark
