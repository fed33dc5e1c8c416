-- A step that comes after the last version of the program's schema: for tests of what an older and a newer program do.
CREATE TABLE later_thing (
    -- One line for each child.
    "id" TEXT NOT NULL PRIMARY KEY REFERENCES patient DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO later_thing SELECT "id" FROM patient;
