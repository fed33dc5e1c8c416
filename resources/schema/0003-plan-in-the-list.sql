-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 3 of the registry: the patient list follows the plan.
--
-- A line kept the next visit as somebody had written it at the last one. It now keeps what the follow-up schedule and
-- the decisions about it ask for next, and the level of risk, so that the list can tell on any day who is due, overdue
-- or perhaps lost, the higher risk first. The lines are a cache: they stay as they are until they are made anew from the
-- children, of whom nothing is changed.

ALTER TABLE patient_line DROP COLUMN "nextDue";
ALTER TABLE patient_line ADD COLUMN "riskLevel" TEXT; -- AHA 2017, "4.3"; NULL: cannot be told
ALTER TABLE patient_line ADD COLUMN "dueItem" TEXT; -- what is asked for next: "visit"; NULL: nothing, or several things
ALTER TABLE patient_line ADD COLUMN "dueFrom" TEXT; -- something is due from this day on; NULL: nothing is asked for
ALTER TABLE patient_line ADD COLUMN "dueTo" TEXT; -- something is overdue after this day
ALTER TABLE patient_line ADD COLUMN "lostAfter" TEXT; -- perhaps lost to follow-up after this day; NULL: never

DELETE FROM made_by WHERE "cache" = 'patient_line';
