-- The same child as version 7 writes her, run after that version's schema, with what her line of the list holds since.
INSERT INTO patient ("id", "number", "familyName", "givenName", "sex", "birthKind", "birth", "origin")
    VALUES ('5b0c4f8e-6a0e-4d4c-9b0a-000000000001', 'KD-0001', 'Lo', 'Ba', 'female', 'exact', '2024-01-15', 'synthetic');
INSERT INTO episode ("id", "patient", "ordinal", "onsetKind", "onset", "system", "zModel")
    VALUES ('5b0c4f8e-6a0e-4d4c-9b0a-000000000002', '5b0c4f8e-6a0e-4d4c-9b0a-000000000001', 0, 'known', '2026-03-01', 'aha-2017', 'dallaire-2011');
INSERT INTO temperature ("id", "patient", "parent", "ordinal", "when", "text", "confirmation")
    VALUES ('5b0c4f8e-6a0e-4d4c-9b0a-000000000006', '5b0c4f8e-6a0e-4d4c-9b0a-000000000001', '5b0c4f8e-6a0e-4d4c-9b0a-000000000002', 0, 'd3', '41.8', 'measured twice');
INSERT INTO own_analyte ("id", "patient", "ordinal", "code", "unit", "high", "referenceLow", "referenceHigh")
    VALUES ('5b0c4f8e-6a0e-4d4c-9b0a-00000000000a', '5b0c4f8e-6a0e-4d4c-9b0a-000000000001', 0, 'IL-18', 'pg/mL', 100000, 36, 258);
INSERT INTO lab_panel ("id", "patient", "parent", "ordinal", "when")
    VALUES ('5b0c4f8e-6a0e-4d4c-9b0a-000000000003', '5b0c4f8e-6a0e-4d4c-9b0a-000000000001', '5b0c4f8e-6a0e-4d4c-9b0a-000000000002', 0, 'd8');
INSERT INTO lab_result ("id", "patient", "parent", "ordinal", "analyte", "text", "unit")
    VALUES ('5b0c4f8e-6a0e-4d4c-9b0a-000000000004', '5b0c4f8e-6a0e-4d4c-9b0a-000000000001', '5b0c4f8e-6a0e-4d4c-9b0a-000000000003', 0, 'CRP', '98.4', 'mg/L');
INSERT INTO plan_change ("id", "patient", "parent", "ordinal", "when", "item", "decision", "due", "reason")
    VALUES ('5b0c4f8e-6a0e-4d4c-9b0a-000000000007', '5b0c4f8e-6a0e-4d4c-9b0a-000000000001', '5b0c4f8e-6a0e-4d4c-9b0a-000000000002', 0, '2026-03-20', 'echo', 'moved', '2026-09', 'the family is abroad');
INSERT INTO dismissal ("id", "patient", "parent", "ordinal", "when", "hint", "fingerprint", "reason")
    VALUES ('5b0c4f8e-6a0e-4d4c-9b0a-000000000008', '5b0c4f8e-6a0e-4d4c-9b0a-000000000001', '5b0c4f8e-6a0e-4d4c-9b0a-000000000002', 0, '2026-03-10', 'ivig.esr-unreliable', '0123456789abcdef', 'seen');
INSERT INTO setting ("key", "value") VALUES ('kobayashiCutOff', '5');
INSERT INTO setting_audit ("edit", "when", "who", "what", "key", "before", "after")
    VALUES ('5b0c4f8e-6a0e-4d4c-9b0a-000000000009', '2026-03-08T10:10:00.000+01:00', 'ward', 'Local choices', 'kobayashiCutOff', NULL, '5');
INSERT INTO audit ("edit", "when", "who", "what", "patient", "kind", "table", "row", "field", "before", "after") VALUES
    ('5b0c4f8e-6a0e-4d4c-9b0a-000000000005', '2026-03-08T10:15:00.000+01:00', 'ward', 'CRP on day 8', '5b0c4f8e-6a0e-4d4c-9b0a-000000000001', 'added', 'lab_result', '5b0c4f8e-6a0e-4d4c-9b0a-000000000004', '', NULL, '[["text","98.4"],["unit","mg/L"]]');
INSERT INTO patient_line ("line", "patient", "number", "familyName", "givenName", "sex", "birth", "onset", "episodes", "lastEvent", "dueItem", "dueFrom", "dueTo",
    "name", "place", "urgency", "worstAtLeast", "gap", "gaps")
    VALUES (1, '5b0c4f8e-6a0e-4d4c-9b0a-000000000001', 'KD-0001', 'Lo', 'Ba', 'female', '2024-01-15', '2026-03-01', 1, '2026-03-08', 'echo-baseline', '2026-03-01', '2026-03-01',
    'lo ba', 'kd-000000000001', 0, NULL, 'echo', 1);
INSERT INTO patient_words (rowid, "number", "names", "parts", "birth", "words") VALUES (1, 'KD-0001', 'Lo Ba', '001', '2024 01 15', '');
INSERT INTO made_by ("cache", "version") VALUES ('patient_line', '0.1.0');
