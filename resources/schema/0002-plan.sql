-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 2 of the registry: what the clinician decided beside what the program derives, and the choices of the place.
--
-- It adds, and changes nothing that was written: decisions about the follow-up schedule, hints that were put aside, why
-- an unusual value was kept wherever a value can be unusual, and the local choices where sources differ.

CREATE TABLE plan_change (
    -- A decision about an item of the follow-up schedule; it stands in place of what the schedule says.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES episode DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "when" TEXT, -- the day it was decided
    "item" TEXT, -- visit, echo, ischaemia-test, imaging, laboratory, vaccine
    "decision" TEXT, -- moved, not-needed, added
    "due" TEXT, -- may lie in the future, as nothing but a plan may
    "reason" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE dismissal (
    -- A hint somebody looked at and put aside. The fingerprint tells from what it was told: when that changes, the hint
    -- comes back.
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT NOT NULL REFERENCES episode DEFERRABLE INITIALLY DEFERRED,
    "ordinal" INTEGER NOT NULL,
    "when" TEXT,
    "hint" TEXT, -- "ivig.esr-unreliable"
    "fingerprint" TEXT,
    "reason" TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_change_of_patient ON plan_change ("patient", "ordinal");
CREATE INDEX dismissal_of_patient ON dismissal ("patient", "ordinal");
CREATE INDEX plan_change_of_parent ON plan_change ("parent");
CREATE INDEX dismissal_of_parent ON dismissal ("parent");

-- Why an unusual value was kept: the answer to the question that was asked when it was typed. Results and coronary
-- diameters have had it from the first version.

ALTER TABLE sign ADD COLUMN "confirmation" TEXT;
ALTER TABLE finding ADD COLUMN "confirmation" TEXT;
ALTER TABLE temperature ADD COLUMN "confirmation" TEXT;
ALTER TABLE vital ADD COLUMN "confirmation" TEXT;
ALTER TABLE body_size ADD COLUMN "confirmation" TEXT;
ALTER TABLE dose_step ADD COLUMN "confirmation" TEXT;
ALTER TABLE echo_study ADD COLUMN "confirmation" TEXT;

CREATE TABLE setting (
    -- A local choice where sources differ or are silent; the rules of the whole registry are read by it. What is not
    -- here is at its default.
    "key" TEXT NOT NULL PRIMARY KEY, -- "resistanceWindow"
    "value" TEXT NOT NULL -- the code chosen: "24"
) STRICT, WITHOUT ROWID;

CREATE TABLE setting_audit (
    -- Who changed which local choice, when, from what to what, as "audit" tells it of the children.
    "line" INTEGER PRIMARY KEY AUTOINCREMENT,
    "edit" TEXT NOT NULL, -- the lines of one edit share this id
    "when" TEXT NOT NULL, -- an instant with its offset from UTC
    "who" TEXT NOT NULL, -- name of the computer's user
    "what" TEXT NOT NULL, -- the edit's name
    "key" TEXT NOT NULL,
    "before" TEXT, -- NULL: the default
    "after" TEXT
) STRICT;

CREATE TRIGGER setting_audit_stays_as_written BEFORE UPDATE ON setting_audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is never changed');
END;

CREATE TRIGGER setting_audit_stays BEFORE DELETE ON setting_audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is never deleted');
END;
