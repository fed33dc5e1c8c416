-- A step that fails after it has begun.
CREATE TABLE half_made ("id" TEXT);
DELETE FROM visit;
INSERT INTO no_such_table VALUES (1);
