// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ivig.h"
#include "domain/scores/score.h"

namespace daymark {

/// A limit of a score for a laboratory value, in the unit of its publication.
struct LabLimit
{
    enum class Side { AtLeast, Above, AtMost, Below };

    const char* id;       ///< of the item: "sodium"
    const char* name;     ///< English source: "sodium ≤ 133 mmol/L"
    const char* analyte;  ///< code of the catalogue
    Side side;
    PlainNumber limit;  ///< in `unit`
    const char* unit;   ///< UCUM code of the unit of the publication
    int decimals;       ///< this unit is printed with: a value converted by a factor is rounded to them
    std::optional<PlainNumber> other = {};  ///< the same limit as the source prints it in another unit
    const char* otherUnit = "";             ///< UCUM code of that unit
};

/// What scores at the first treatment are read from. Laboratory: the result nearest before the start of the first IVIG
/// (taken on that day or earlier, where both have a clock time before the start). Day of illness and age: of the day of
/// the first IVIG. Without IVIG: the latest results until asOf, the age at onset, and no day of treatment.
class ScoreInputs
{
public:
    explicit ScoreInputs(const Illness& illness);

    const Illness& illness() const { return m_illness; }
    bool isTreated() const { return m_treated; }
    QDate firstIvig() const { return m_date; }  ///< invalid: none, or not one day
    /// The first IVIG, where there is one.
    QList<Input> treatment() const;
    /// That there is no IVIG, and what is taken instead; nothing where there is one.
    QList<Remark> remarks() const;

    ScoreItem lab(const LabLimit& limit, Points points) const;
    /// The first IVIG on this day of illness or earlier; unknown where the onset is not known well enough to tell.
    ScoreItem treatedByDay(IllnessDay day, Points points) const;
    ScoreItem ageUpTo(int months, Points points) const;   ///< ≤ completed calendar months
    ScoreItem ageBelow(int months, Points points) const;  ///< < completed calendar months
    ScoreItem male(Points points) const;
    /// Whether it was before the fever began, by more than the onset can be wrong. No where that is not known, or
    /// where the treatment too lies before the onset, which then is wrong.
    bool isBeforeIllness(const Moment& when) const;

private:
    /// Completed months at the first treatment, from and to: more than one where only years are stated.
    struct Months
    {
        int least = 0;
        int most = 0;
    };
    std::optional<Months> months() const;
    bool isUndated() const { return m_treated && !m_date.isValid(); }
    ScoreItem aged(const Message& name, int mostMonths, Points points) const;
    bool isBeforeTreatment(const Moment& when) const;
    bool isBeyondAcute(const Moment& when) const;
    bool isAfterTreatment(const Moment& when) const;

    Illness m_illness;
    bool m_treated = false;
    Moment m_start;
    QDate m_date;
};

/// How laboratory values are chosen and compared; the end of every score's rule.
Message labRuleWords();
/// That ages are completed months on the day of the first IVIG.
Message ageRuleWords();

}  // namespace daymark
