-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 3 of the registry: the patient list follows the plan.
--
-- A line kept the next visit as somebody had written it at the last one. It now keeps what the follow-up schedule and
-- the decisions about it ask for next, and the level of risk, so that the list can tell on any day who is due, overdue
-- or perhaps lost, the higher risk first. The lines are a cache: they are made anew from the children, of whom nothing
-- is changed.

DELETE FROM made_by WHERE "cache" = 'patient_line';
DELETE FROM patient_words;
DROP TABLE patient_line;

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
    "riskLevel" TEXT, -- AHA 2017, "4.3"; NULL: cannot be told
    "dueItem" TEXT, -- what is asked for next: "visit", "ischaemia-test"; NULL: nothing
    "dueFrom" TEXT, -- due from this day on
    "dueTo" TEXT, -- overdue after this day; NULL: never
    "lostAfter" TEXT, -- the child may be lost to follow-up after this day; NULL: never
    "followUp" TEXT,
    "origin" TEXT,
    "binned" TEXT
) STRICT;
