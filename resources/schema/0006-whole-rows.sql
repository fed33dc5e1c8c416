-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 6 of the registry: a row that came or went is one line of the audit; names are sorted as people read them; a
-- report that calls an artery "giant" without a number is kept.
--
-- A child of a long course was told field by field when she came, and the audit was larger than all the children. What
-- was written before stays as it was written.

DROP TRIGGER audit_stays_as_written;
DROP TRIGGER audit_stays;
DROP INDEX audit_of_patient;
ALTER TABLE audit RENAME TO audit_until_5;

CREATE TABLE audit (
    -- Who changed what, when, from what to what: one line for each changed field of each row, and one for each row that
    -- came or went, in the order it was done. Written in the transaction of the change itself, and never touched again.
    "line" INTEGER PRIMARY KEY AUTOINCREMENT,
    "edit" TEXT NOT NULL, -- the lines of one edit share this id
    "when" TEXT NOT NULL, -- an instant with its offset from UTC
    "who" TEXT NOT NULL, -- name of the computer's user
    "what" TEXT NOT NULL, -- the edit's name, as in the menu: "CRP on day 8"
    "patient" TEXT NOT NULL REFERENCES patient DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('added', 'changed', 'removed')),
    "table" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    "field" TEXT NOT NULL, -- a column; '' where a whole row came or went (until version 5 that was a line for each field)
    "before" ANY, -- NULL: not stated; of a whole row all that it said, as JSON: [["text","98.4"],["unit","mg/L"]]
    "after" ANY
) STRICT;

INSERT INTO audit SELECT * FROM audit_until_5;
DROP TABLE audit_until_5;

CREATE INDEX audit_of_patient ON audit ("patient", "line");

CREATE TRIGGER audit_stays_as_written BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is never changed');
END;

CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is never deleted');
END;

ALTER TABLE echo_measure ADD COLUMN "statedSize" TEXT; -- in words of the report, where it gives no number: "giant"

-- A cache, as the whole line is: made anew from the children, of whom nothing is changed.
ALTER TABLE patient_line ADD COLUMN "name" TEXT; -- family and given name as they are sorted: no accents, no capitals
DELETE FROM made_by WHERE "cache" = 'patient_line';
