#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates case files against the published schema: check_cases.py SCHEMA FOLDER..."""
import json
import pathlib
import sys

import jsonschema

schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
files = sorted(path for folder in sys.argv[2:] for path in pathlib.Path(folder).glob("*.json"))
faults = 0
for path in files:
    for error in validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
        print(f"{path}: {error.json_path}: {error.message}", file=sys.stderr)
        faults += 1
print(f"{len(files)} case files, {faults} faults")
sys.exit(1 if faults or not files else 0)
