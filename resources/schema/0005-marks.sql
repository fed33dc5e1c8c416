-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 5 of the registry: a list says what a class rests on, and finds names by their middle; what is being typed
-- outlives a crash.
--
-- A class and a Z of a line stood there bare: that the Z was reported by somebody else, or that a larger diameter has no
-- class, only the child's own pages said. The lines are a cache: they stay as they are until they are made anew from the
-- children, of whom nothing is changed.

ALTER TABLE patient_line ADD COLUMN "worstAtLeast" TEXT; -- 'yes': a larger diameter has no class
ALTER TABLE patient_line ADD COLUMN "worstReported" TEXT; -- 'yes': "worstZ" was reported, not computed here
ALTER TABLE patient_line ADD COLUMN "nowAtLeast" TEXT; -- the same of the latest study
ALTER TABLE patient_line ADD COLUMN "nowReported" TEXT;

-- "parts" has the ends of the words of names and number, so that their middles are beginnings too.
DROP TABLE patient_words;
CREATE VIRTUAL TABLE patient_words USING fts5 (
    "number",
    "names",
    "parts",
    "birth",
    "words",
    tokenize = "unicode61 remove_diacritics 2",
    prefix = '1 2 3'
);

DELETE FROM made_by WHERE "cache" = 'patient_line';

CREATE TABLE half_typed (
    -- A text that somebody is typing, or that was refused: in no record, and gone once it is accepted or left on
    -- purpose. What stands here when the file is opened was being typed when the program ended otherwise.
    "ordinal" INTEGER PRIMARY KEY,
    "child" TEXT, -- her number; NULL: of no child yet
    "place" TEXT, -- page and field, in the words of the window
    "text" TEXT NOT NULL
) STRICT;
