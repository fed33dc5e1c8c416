-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 4 of the registry: lists of children are asked for in the file.
--
-- A line gains what children are looked for and sorted by, so that a registry of many thousand is searched, filtered
-- and put in order where it lies, and a window reads only what it shows. The lines are a cache: they stay as they are
-- until they are made anew from the children, of whom nothing is changed.

ALTER TABLE patient_line ADD COLUMN "place" TEXT; -- the number as it is sorted: its digits filled up, KD-2 before KD-10
ALTER TABLE patient_line ADD COLUMN "urgency" INTEGER; -- by the level of risk, else by the worst class; the higher the sooner
ALTER TABLE patient_line ADD COLUMN "worstZ" REAL; -- deciding Z of the worst measure ever
ALTER TABLE patient_line ADD COLUMN "nowZ" REAL; -- the same of the latest study
ALTER TABLE patient_line ADD COLUMN "lastEcho" TEXT; -- date of the latest echo
ALTER TABLE patient_line ADD COLUMN "nextVisit" TEXT; -- the date written down at the latest visit
ALTER TABLE patient_line ADD COLUMN "firstIvigDay" INTEGER; -- day of illness of the first IVIG of the latest illness
ALTER TABLE patient_line ADD COLUMN "drugs" TEXT; -- every drug ever given, " asa ivig "
ALTER TABLE patient_line ADD COLUMN "gap" TEXT; -- what is to be completed first: "body-size"; NULL: nothing
ALTER TABLE patient_line ADD COLUMN "gapWhen" TEXT; -- and where: a time as rows have it
ALTER TABLE patient_line ADD COLUMN "gaps" INTEGER; -- how many things are to be completed; NULL: none

-- Beginnings of one letter are looked for too while somebody types.
DROP TABLE patient_words;
CREATE VIRTUAL TABLE patient_words USING fts5 (
    "number",
    "names",
    "birth",
    "words",
    tokenize = "unicode61 remove_diacritics 2",
    prefix = '1 2 3'
);

CREATE INDEX patient_line_place ON patient_line ("binned", "place");

DELETE FROM made_by WHERE "cache" = 'patient_line';
