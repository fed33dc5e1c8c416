-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 1 of the registry: one SQLite file, one row for each thing somebody stated about a child.
--
-- How to read it. A table is a list of the record, a column is a field of it, under the same name as in the case file.
-- NULL is "not stated", never zero and never "no". Codes are words ("medium", "kobayashi-2016"), listed in the program
-- beside their labels. A moment is text, exactly as far as it is known: 2026-03-12T14:30 (the ward's clock, no zone),
-- 2026-03-12, 2026-03, 2026, or d16, w6, m2, y4: day, week, month, year after onset, which follow the onset when it
-- moves. A length of time is an ISO 8601 duration: PT12H, P10W. What was typed is kept as typed: text, and unit beside.
-- Nothing that can be computed is here, but for the cache at the end.
--
-- Every row has an id, a UUID, by which it is known in case files too. "patient" is the child it belongs to, "parent"
-- the row above it, "ordinal" its place in the order of entry. References are checked when a save is committed and
-- never cascade: a row goes only when somebody took it away, and the audit says who.

PRAGMA application_id = 0x44594D4B; -- "DYMK"

CREATE TABLE patient (
    -- The child. Children are never deleted: "binned" is the day one was put into the bin.
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT NOT NULL UNIQUE CHECK ("number" <> ''), -- the child's own number, the only thing that must be known
    "familyName" TEXT,
    "givenName" TEXT,
    "sex" TEXT,
    "birthKind" TEXT, -- exact, estimated, or only the age at onset
    "birth" TEXT,
    "ageAtOnset" TEXT, -- a length of time, where no birth date is known
    "ancestry" TEXT,
    "death" TEXT,
    "followUp" TEXT,
    "outcome" TEXT,
    "notes" TEXT,
    "origin" TEXT, -- a published or synthetic child is marked as such
    "source" TEXT, -- of a published case: its citation
    "binned" TEXT,
    "binReason" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE episode (
    -- One illness; a recurrence is a second one. Days of illness are counted from its onset: day 1 is the first
    -- calendar day of fever.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "onsetKind" TEXT, -- known, estimated, chosen
    "onset" TEXT,
    "onsetError" INTEGER, -- plus or minus so many days, of an estimated onset
    "system" TEXT, -- of diagnostic criteria
    "zModel" TEXT, -- by which diameters become Z scores
    "country" TEXT, -- whose vaccination rules hold
    "diagnosis" TEXT, -- the clinician's own, beside whatever is derived
    "certainty" TEXT,
    "diagnosisText" TEXT,
    "notes" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE admission (
    -- A stay in hospital, or a part of one after a transfer.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES episode DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "kind" TEXT,
    "hospital" TEXT,
    "ward" TEXT,
    "reason" TEXT,
    "notes" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE sign (
    -- A principal sign: present from a first to a last day, absent, or not looked for.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES episode DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "sign" TEXT,
    "presence" TEXT,
    "first" TEXT,
    "last" TEXT,
    "size" REAL, -- mm, largest diameter of a cervical node
    "detail" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
    -- Any other clinical finding.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES episode DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "finding" TEXT,
    "presence" TEXT,
    "first" TEXT,
    "last" TEXT,
    "size" REAL, -- cm, of an enlarged liver, below the costal margin
    "detail" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE sars_test (
    -- A SARS-CoV-2 test, or contact with a case: MIS-C looks like Kawasaki disease.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES episode DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT,
    "when" TEXT,
    "result" TEXT,
    "detail" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE temperature (
    -- One reading, as typed; routes are never converted into each other.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES episode DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "when" TEXT,
    "text" TEXT,
    "unit" TEXT,
    "route" TEXT,
    "antipyretic" TEXT,
    "detail" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE fever_span (
    -- Fever, or no fever, stated without a reading over a span of days.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES episode DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "fever" TEXT,
    "from" TEXT,
    "to" TEXT, -- not stated: the first day alone
    "detail" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE vital (
    -- Blood pressure, heart rate or oxygen saturation, as typed.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES episode DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "when" TEXT,
    "kind" TEXT,
    "text" TEXT,
    "unit" TEXT,
    "detail" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE body_size (
    -- A weight or a height, as typed: body surface, and so every Z score, comes from these.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES episode DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "when" TEXT,
    "kind" TEXT,
    "text" TEXT,
    "unit" TEXT,
    "method" TEXT -- measured, reported, estimated
) STRICT, WITHOUT ROWID;

CREATE TABLE own_analyte (
    -- An analyte the user added to the catalogue; kept with the child, so that it travels in the case file.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "code" TEXT,
    "name" TEXT,
    "unit" TEXT,
    "low" REAL, -- lowest plausible value
    "high" REAL -- highest plausible value
) STRICT, WITHOUT ROWID;

CREATE TABLE lab_panel (
    -- One draw: what was measured in the blood or urine of one moment.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES episode DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "when" TEXT,
    "laboratory" TEXT,
    "detail" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE lab_result (
    -- One result, as typed. Tall rather than wide: a new analyte is a row, not a column.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES lab_panel DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "analyte" TEXT,
    "state" TEXT, -- not stated: measured
    "text" TEXT, -- with its <, ≤, > or ≥
    "unit" TEXT, -- not stated: the analyte's own
    "low" REAL, -- the laboratory's own interval, in the unit of the result
    "high" REAL,
    "assay" TEXT,
    "confirmation" TEXT, -- why an unusual value was kept
    "originalText" TEXT, -- text and unit before a correction
    "correction" TEXT -- why it was corrected
) STRICT, WITHOUT ROWID;

CREATE TABLE course (
    -- A drug given over time, as a sequence of dose steps.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES episode DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "drug" TEXT, -- code of the catalogue, or the name of any other drug
    "indication" TEXT,
    "brand" TEXT,
    "lot" TEXT,
    "targetKind" TEXT, -- INR, anti-Xa
    "targetLow" REAL,
    "targetHigh" REAL,
    "response" TEXT,
    "responseText" TEXT,
    "stopReason" TEXT,
    "notes" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE dose_step (
    -- One step of a course: a dose, how often, from when to when.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES course DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT,
    "amount" REAL, -- lower end of a range
    "amountMax" REAL, -- upper end of a range, or where escalation ends
    "unit" TEXT,
    "basis" TEXT, -- per kg, per m², absolute
    "interval" TEXT, -- PT12H: every 12 hours; not stated: once
    "divided" INTEGER, -- single doses the amount of one interval is divided into
    "route" TEXT,
    "start" TEXT,
    "end" TEXT,
    "duration" TEXT, -- where no end is known
    "durationMax" TEXT,
    "condition" TEXT, -- of an escalation: "while > 38 °C"
    "detail" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE echo_study (
    -- An echocardiogram.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES episode DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "when" TEXT,
    "modality" TEXT,
    "quality" TEXT,
    "weight" REAL, -- kg, at this study
    "height" REAL, -- cm, at this study
    "lvef" REAL, -- %
    "mitralRegurgitation" TEXT,
    "effusion" TEXT,
    "perivascularBrightness" TEXT,
    "lackOfTapering" TEXT,
    "conclusion" TEXT, -- a finding in its own right, even without diameters
    "conclusionText" TEXT,
    "observer" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE echo_measure (
    -- One coronary segment in one study: internal diameter, inner edge to inner edge.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES echo_study DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "segment" TEXT,
    "mm" REAL,
    "reportedZ" REAL, -- written by somebody; never mixed with computed ones, which are not in the file
    "reportedZModel" TEXT,
    "thrombus" TEXT,
    "stenosis" TEXT,
    "shape" TEXT,
    "aneurysm" TEXT, -- the same word across studies is the same aneurysm
    "confirmation" TEXT -- why an unusual value was kept
) STRICT, WITHOUT ROWID;

CREATE TABLE other_study (
    -- An ECG, stress test, CT, MR or angiography.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES episode DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "when" TEXT,
    "kind" TEXT,
    "result" TEXT,
    "ischaemia" TEXT,
    "detail" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE visit (
    -- A follow-up visit: what was seen, what is planned.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES episode DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "when" TEXT,
    "clinic" TEXT,
    "notes" TEXT,
    "plan" TEXT,
    "nextDue" TEXT, -- may lie in the future, as nothing else may
    "questions" TEXT
) STRICT, WITHOUT ROWID;

-- A child is read list by list, in order; a row that goes is looked for among those that may name it as parent.

CREATE INDEX episode_of_patient ON episode ("patient", "ordinal");
CREATE INDEX admission_of_patient ON admission ("patient", "ordinal");
CREATE INDEX sign_of_patient ON sign ("patient", "ordinal");
CREATE INDEX finding_of_patient ON finding ("patient", "ordinal");
CREATE INDEX sars_test_of_patient ON sars_test ("patient", "ordinal");
CREATE INDEX temperature_of_patient ON temperature ("patient", "ordinal");
CREATE INDEX fever_span_of_patient ON fever_span ("patient", "ordinal");
CREATE INDEX vital_of_patient ON vital ("patient", "ordinal");
CREATE INDEX body_size_of_patient ON body_size ("patient", "ordinal");
CREATE INDEX own_analyte_of_patient ON own_analyte ("patient", "ordinal");
CREATE INDEX lab_panel_of_patient ON lab_panel ("patient", "ordinal");
CREATE INDEX lab_result_of_patient ON lab_result ("patient", "ordinal");
CREATE INDEX course_of_patient ON course ("patient", "ordinal");
CREATE INDEX dose_step_of_patient ON dose_step ("patient", "ordinal");
CREATE INDEX echo_study_of_patient ON echo_study ("patient", "ordinal");
CREATE INDEX echo_measure_of_patient ON echo_measure ("patient", "ordinal");
CREATE INDEX other_study_of_patient ON other_study ("patient", "ordinal");
CREATE INDEX visit_of_patient ON visit ("patient", "ordinal");

CREATE INDEX admission_of_parent ON admission ("parent");
CREATE INDEX sign_of_parent ON sign ("parent");
CREATE INDEX finding_of_parent ON finding ("parent");
CREATE INDEX sars_test_of_parent ON sars_test ("parent");
CREATE INDEX temperature_of_parent ON temperature ("parent");
CREATE INDEX fever_span_of_parent ON fever_span ("parent");
CREATE INDEX vital_of_parent ON vital ("parent");
CREATE INDEX body_size_of_parent ON body_size ("parent");
CREATE INDEX lab_panel_of_parent ON lab_panel ("parent");
CREATE INDEX lab_result_of_parent ON lab_result ("parent");
CREATE INDEX course_of_parent ON course ("parent");
CREATE INDEX dose_step_of_parent ON dose_step ("parent");
CREATE INDEX echo_study_of_parent ON echo_study ("parent");
CREATE INDEX echo_measure_of_parent ON echo_measure ("parent");
CREATE INDEX other_study_of_parent ON other_study ("parent");
CREATE INDEX visit_of_parent ON visit ("parent");

CREATE TABLE audit (
    -- Who changed what, when, from what to what: one line for each field of each row, in the order it was done.
    -- Written in the transaction of the change itself, and never touched again.
    "line" INTEGER PRIMARY KEY AUTOINCREMENT,
    "edit" TEXT NOT NULL, -- the lines of one edit share this id
    "when" TEXT NOT NULL, -- an instant with its offset from UTC
    "who" TEXT NOT NULL, -- name of the computer's user
    "what" TEXT NOT NULL, -- the edit's name, as in the menu: "CRP on day 8"
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('added', 'changed', 'removed')),
    "table" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    "field" TEXT NOT NULL, -- a column; '' where a row came or went that said nothing
    "before" ANY, -- of a row that was added, and of a field not stated: NULL
    "after" ANY
) STRICT;

CREATE INDEX audit_of_patient ON audit ("patient", "line");

CREATE TRIGGER audit_stays_as_written BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is never changed');
END;

CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is never deleted');
END;

-- From here on a cache: dates and codes of the patient list, and the words a child is found by. Written in the
-- transaction of the child, made anew from the tables above when the program's rules changed.

CREATE TABLE patient_line (
    -- One line of the patient list. Words ("day 24", "due in 3 days") are made when it is painted.
    "line" INTEGER PRIMARY KEY,
    "patient" TEXT NOT NULL UNIQUE REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "number" TEXT NOT NULL,
    "familyName" TEXT,
    "givenName" TEXT,
    "sex" TEXT,
    "birth" TEXT,
    "ageAtOnset" TEXT,
    "onset" TEXT, -- of the latest episode
    "episodes" INTEGER NOT NULL,
    "lastEvent" TEXT, -- date of the latest row that is not in the future
    "worstClass" TEXT, -- AHA 2017 class, worst ever; NULL: cannot be told
    "nowClass" TEXT, -- of the latest study
    "nextDue" TEXT, -- of the latest visit
    "followUp" TEXT,
    "origin" TEXT,
    "binned" TEXT
) STRICT;

-- The words a child is found by; rowid is the line of the patient. Accents and case are folded, beginnings of words are
-- found. "birth" has the ways a date is written, "words" notes and other free text.
CREATE VIRTUAL TABLE patient_words USING fts5 (
    "number",
    "names",
    "birth",
    "words",
    tokenize = "unicode61 remove_diacritics 2",
    prefix = '2 3'
);

CREATE TABLE made_by (
    -- By which version of the program the cache was made.
    "cache" TEXT NOT NULL PRIMARY KEY,
    "version" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
