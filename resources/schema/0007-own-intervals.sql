-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 7 of the registry: an own analyte has a reference interval.
--
-- "low" and "high" say what can be true at all, these say what is normal for this child.

ALTER TABLE own_analyte ADD COLUMN "referenceLow" REAL; -- reference interval for this child, in "unit"
ALTER TABLE own_analyte ADD COLUMN "referenceHigh" REAL;
