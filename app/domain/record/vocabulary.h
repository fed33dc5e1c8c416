// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/code.h"

namespace daymark {

// The closed vocabularies of the record. Each enum starts with NotStated (nothing was said, which is not "no");
// the tables with codes and labels are in vocabulary/, a file for each group, in the same order.

enum class Answer { NotStated, Yes, No };
enum class Sex { NotStated, Female, Male, Other };
enum class BirthKind { NotStated, Exact, Estimated, AgeAtOnset };
enum class Ancestry { NotStated, African, Asian, European, LatinAmerican, MiddleEastern, Pacific, Mixed, Other };
enum class FollowUpState { NotStated, Active, Discharged, Transferred, Lost, Deceased };
enum class Outcome { NotStated, Recovered, CoronarySequelae, OtherSequelae, Deceased, Ongoing };
enum class Origin { NotStated, Patient, Published, Synthetic };

enum class OnsetKind { NotStated, Known, Estimated, Chosen, Unknown };
enum class DiagnosticSystem { NotStated, Aha2017, Aha2024, Japan6 };
enum class ZModelId { NotStated, Dallaire2011, McCrindle2007, Kobayashi2016, Olivieri2009, Lopez2017, Other };
enum class Country { NotStated, UnitedStates, Japan, France, UnitedKingdom, Other };
enum class FinalDiagnosis { NotStated, CompleteKd, IncompleteKd, Kd, MisC, OtherDisease, Undetermined };
enum class Certainty { NotStated, Definite, Probable, Possible, Excluded };
enum class AdmissionKind { NotStated, Admission, Transfer, IntensiveCare, Emergency, DayCare };

enum class SignKind { NotStated, Conjunctivae, Lips, Rash, Extremities, Desquamation, Node, BcgScar };
enum class Presence { NotStated, Present, Absent, NotLookedFor };
enum class FindingKind {
    NotStated,
    AbdominalPain,
    Vomiting,
    Diarrhoea,
    Jaundice,
    Hepatomegaly,
    GallbladderHydrops,
    PoorPerfusion,
    Arthritis,
    Irritability,
    AsepticMeningitis,
    Asthenia,
    Cough,
    Uveitis,
    Urethritis,
    Seizure,
    Other
};
enum class SarsKind { NotStated, Pcr, Antigen, Serology, Contact };
enum class TestResult { NotStated, Positive, Negative, Equivocal };

enum class Route { NotStated, Rectal, Axillary, Oral, Tympanic, Temporal, Other };
enum class TemperatureUnit { NotStated, Celsius, Fahrenheit };
enum class VitalKind { NotStated, SystolicPressure, DiastolicPressure, HeartRate, OxygenSaturation };
enum class BodyKind { NotStated, Weight, Height };
enum class BodyMethod { NotStated, Measured, Reported, Estimated };

enum class ResultState { NotStated, Measured, NotDone, Trace };

enum class StepKind { NotStated, Dose, Pause, Taper };
enum class DoseBasis { NotStated, PerKilogram, PerSquareMetre, Absolute };
enum class DoseRoute { NotStated, Oral, Intravenous, Subcutaneous, Intramuscular, Other };
enum class TargetKind { NotStated, Inr, AntiXa, DrugLevel };
enum class Response { NotStated, Responded, PartialResponse, NoResponse, Worse };

enum class EchoModality { NotStated, Transthoracic, Transoesophageal };
enum class ImageQuality { NotStated, Good, Adequate, Poor };
enum class Regurgitation { NotStated, None, Trivial, Mild, Moderate, Severe };
enum class Effusion { NotStated, None, Small, Moderate, Large };
enum class EchoConclusion { NotStated, Normal, Abnormal, Worse, Unchanged, Decreasing, Resolved };
enum class Segment {
    NotStated,
    Lmca,
    Lad,
    LadProximal,
    LadMid,
    LadDistal,
    Lcx,
    LcxProximal,
    LcxDistal,
    Rca,
    RcaProximal,
    RcaMid,
    RcaDistal,
    Pda
};
enum class AneurysmShape { NotStated, Fusiform, Saccular, Ectasia };
/// How wide a report says a segment is where it gives no number: "giant aneurysm of the RCA".
enum class StatedSize { NotStated, Normal, Dilation, Small, Medium, Giant };
enum class Stenosis { NotStated, None, Mild, Moderate, Severe, Occlusion };

enum class StudyKind {
    NotStated,
    Ecg,
    HolterEcg,
    ExerciseTest,
    StressEcho,
    StressPerfusion,
    CtAngiography,
    MrAngiography,
    Angiography,
    ChestXRay,
    AbdominalUltrasound,
    Other
};
enum class StudyResult { NotStated, Normal, Abnormal, Equivocal };

enum class ScheduleItem {
    NotStated,
    Visit,
    Echo,
    Ischaemia,
    Imaging,
    Laboratory,
    Vaccine,
    EchoBaseline,
    EchoTwoWeeks,
    EchoSixWeeks,
    ThrombusImaging
};
enum class PlanDecision { NotStated, Moved, NotNeeded, Added };

Codes codes(Answer);
Codes codes(Sex);
Codes codes(BirthKind);
Codes codes(Ancestry);
Codes codes(FollowUpState);
Codes codes(Outcome);
Codes codes(Origin);
Codes codes(OnsetKind);
Codes codes(DiagnosticSystem);
Codes codes(ZModelId);
Codes codes(Country);
Codes codes(FinalDiagnosis);
Codes codes(Certainty);
Codes codes(AdmissionKind);
Codes codes(SignKind);
Codes codes(Presence);
Codes codes(FindingKind);
Codes codes(SarsKind);
Codes codes(TestResult);
Codes codes(Route);
Codes codes(TemperatureUnit);
Codes codes(VitalKind);
Codes codes(BodyKind);
Codes codes(BodyMethod);
Codes codes(ResultState);
Codes codes(StepKind);
Codes codes(DoseBasis);
Codes codes(DoseRoute);
Codes codes(TargetKind);
Codes codes(Response);
Codes codes(EchoModality);
Codes codes(ImageQuality);
Codes codes(Regurgitation);
Codes codes(Effusion);
Codes codes(EchoConclusion);
Codes codes(Segment);
Codes codes(AneurysmShape);
Codes codes(StatedSize);
Codes codes(Stenosis);
Codes codes(StudyKind);
Codes codes(StudyResult);
Codes codes(ScheduleItem);
Codes codes(PlanDecision);

}  // namespace daymark
