// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup/due.h"
#include "domain/followup/gaps.h"
#include "domain/settings.h"

namespace daymark {

/// A line of the patient list: a cache of dates and codes, written in the same transaction as the child.
/// Words ("day 24") are made when painted.
struct PatientLine
{
    Id id;
    QString number;
    QString familyName;
    QString givenName;
    Sex sex = Sex::NotStated;
    QDate birth;      ///< invalid where unknown
    Span ageAtOnset;  ///< where no birth date is known
    QDate onset;      ///< of the latest episode; invalid where unknown
    int episodes = 0;
    QDate lastEvent;     ///< latest dated row; invalid where none
    QString worstClass;  ///< code of the AHA 2017 class, worst ever ("medium"); empty: cannot be told
    Answer worstAtLeast = Answer::NotStated;  ///< yes: a larger diameter has no class
    QString nowClass;
    Answer nowAtLeast = Answer::NotStated;
    RiskLevel riskLevel = RiskLevel::NotStated;
    FollowUpItem dueItem = FollowUpItem::NotStated;  ///< what the plan asks for next, and when: see NextDue
    QDate dueFrom;
    QDate dueTo;
    QDate lostAfter;
    FollowUpState followUp = FollowUpState::NotStated;
    Origin origin = Origin::NotStated;
    QDate binned;  ///< in the bin since; invalid: not in the bin

    QString name;                              ///< as it is sorted: see sortedName()
    QString place;                             ///< the number as it is sorted: KD-2 before KD-10
    std::optional<int> urgency;                ///< see urgencyRank(); the higher the sooner
    std::optional<ZScore> worstZ;              ///< deciding Z of the worst measure ever
    Answer worstReported = Answer::NotStated;  ///< yes: that Z was reported, not computed here
    std::optional<ZScore> nowZ;                ///< the same of the latest study
    Answer nowReported = Answer::NotStated;
    QDate lastEcho;                    ///< of all illnesses; invalid where none is dated
    QDate nextVisit;                   ///< as written down at the latest visit
    std::optional<int> firstIvigDay;   ///< of the latest illness
    QString drugs;                     ///< every drug ever given, in words of drugWord()
    GapKind gap = GapKind::NotStated;  ///< what is to be completed first
    Moment gapWhen;                    ///< and where
    std::optional<int> gaps;           ///< how many such things there are; none where all is whole

    NextDue next() const { return {dueItem, dueFrom, dueTo, lostAfter, riskLevel, followUp == FollowUpState::Lost}; }

    friend bool operator==(const PatientLine&, const PatientLine&) = default;
};

/// The line of the patient list that says what `record` says on the day `today`, read by the local choices.
PatientLine lineOf(const Record& record, QDate today, const Settings& settings = {});

/// The date of the latest row that is not in the future; plans do not count. Invalid where nothing is dated.
QDate lastEventOf(const Record& record, QDate today);

/// A drug as it stands among the others of a line: " ivig ", in small letters.
QString drugWord(const QString& drug);
/// A child's names as they are sorted, family name first: without accents and capitals; empty without names.
QString sortedName(const Patient& patient);

/// A number as it is sorted: its digits filled up, so that KD-2 comes before KD-10.
QString placeOf(const QString& number);

}  // namespace daymark
