"""What `remit export` writes as JSON Resume, in the hands of check-jsonschema."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("check_jsonschema")

ROOT = Path(__file__).resolve().parents[2]
TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}

# What job-schema.json of jsonresume/resume-schema asks for, at its commit 34fc6c2.
SCHEMA = {
    "$schema": "http://json-schema.org/draft-04/schema#",
    "type": "object",
    "additionalProperties": False,
    "properties": {
        **{name: TEXT for name in ["title", "company", "type", "description", "salary", "experience"]},
        "date": {"type": "string", "pattern": "^[12][0-9]{3}(-[01][0-9](-[0-3][0-9])?)?$"},
        "location": {
            "type": "object",
            "additionalProperties": False,
            "properties": {name: TEXT for name in ["address", "postalCode", "city", "countryCode", "region"]},
        },
        "remote": {"enum": ["Full", "Hybrid", "None"]},
        "responsibilities": TEXTS,
        "qualifications": TEXTS,
        "skills": {
            "type": "array",
            "items": {"type": "object", "properties": {"name": TEXT, "level": TEXT, "keywords": TEXTS}},
        },
        "meta": {
            "type": "object",
            "properties": {"canonical": {"type": "string", "format": "uri"}, "version": TEXT, "lastModified": TEXT},
        },
    },
}


def test_all_roles_of_the_demonstration_pass(program, tmp_path):
    schema = tmp_path / "job-schema.json"
    schema.write_text(json.dumps(SCHEMA))
    out = tmp_path / "out"
    command = [program, "export", "--all", "--format", "json-resume", "--output", out, "--as-of", "2026-11-20"]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    files = sorted(out.glob("*.json"))
    assert len(files) >= 5
    result = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--schemafile", schema, *files], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
