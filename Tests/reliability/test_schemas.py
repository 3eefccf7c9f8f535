"""The schemas that `remit schema` writes, in the hands of check-jsonschema: good files pass, broken ones do not."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("check_jsonschema")

ROOT = Path(__file__).resolve().parents[2]
BASE = ROOT / "Tests" / "Fixtures" / "sites" / "base" / "content"
INVALID = ROOT / "Tests" / "Fixtures" / "invalid"
KINDS = {"roles": "role", "teams": "team", "stories": "story", "pages": "page", "families": "family"}
DRAFTS = ["07", "2020-12"]

# Each has one file with a mistake of that kind in it.
BROKEN = [
    "bad-address", "bad-choice", "bad-country", "bad-currency", "bad-date-order", "bad-duration", "bad-email",
    "bad-languages", "bad-truth", "base-url-without-host", "blank-title", "missing-key", "missing-key-nested",
    "numbers-with-words", "reference-by-title", "translation-changes-fact", "unknown-key-far", "unknown-key-nested",
    "wrong-type-entry", "wrong-type-list", "wrong-type-mapping", "wrong-type-null", "wrong-type-table", "wrong-type-text",
]


@pytest.fixture(scope="module", params=DRAFTS)
def schemas(request, program, tmp_path_factory):
    """A folder with all schemas in one draft."""
    folder = tmp_path_factory.mktemp("schemas")
    subprocess.run([program, "schema", "--draft", request.param, "--output", folder], check=True, capture_output=True)
    return folder


def check(*words):
    return subprocess.run([sys.executable, "-m", "check_jsonschema", *map(str, words)], capture_output=True, text=True)


def schema_name(file, content):
    """The schema for a file, by its place and name."""
    parts = file.relative_to(content).parts
    kind = KINDS[parts[0]] if len(parts) == 2 else parts[0].split(".")[0]
    words = parts[-1].split(".")
    is_translation = len(words) == 3 and words[1] != "private"
    return f"{kind}.translation.schema.json" if is_translation else f"{kind}.schema.json"


def keys(file, folder):
    """The file, or a file with its front matter alone."""
    if file.suffix != ".md":
        return file
    alone = folder / f"{file.parent.name}-{file.name}.yaml"
    alone.write_text(file.read_text().split("---\n", 2)[1])
    return alone


def content_files(content):
    places = [content] + [content / folder for folder in KINDS]
    return [file for place in places for file in sorted(place.glob("*")) if file.suffix in (".yaml", ".md")]


def test_each_schema_is_one(schemas):
    files = sorted(schemas.iterdir())
    assert len(files) == 14
    result = check("--check-metaschema", *files)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("content", [ROOT / "content", BASE], ids=["demonstration", "base"])
def test_good_files_pass(schemas, content, tmp_path):
    by_schema = {}
    for file in content_files(content):
        by_schema.setdefault(schema_name(file, content), []).append(keys(file, tmp_path))
    assert sum(map(len, by_schema.values())) >= 8
    for name, files in by_schema.items():
        result = check("--schemafile", schemas / name, *files)
        assert result.returncode == 0, result.stdout + result.stderr


def test_what_init_writes_passes(program, schemas, tmp_path):
    subprocess.run([program, "init", tmp_path / "site"], check=True, capture_output=True)
    content = tmp_path / "site" / "content"
    for file in content_files(content):
        result = check("--schemafile", schemas / schema_name(file, content), keys(file, tmp_path))
        assert result.returncode == 0, result.stdout + result.stderr


def test_broken_files_do_not_pass(schemas, tmp_path):
    by_schema = {}
    for name in BROKEN:
        content = INVALID / name / "content"
        folder = tmp_path / name
        folder.mkdir()
        files = content_files(content)
        assert files, f"{name} has no file"
        for file in files:
            by_schema.setdefault(schema_name(file, content), []).append(keys(file, folder))
    for name, files in by_schema.items():
        result = check("-o", "json", "--schemafile", schemas / name, *files)
        assert result.returncode == 1, result.stdout + result.stderr
        found = {error["filename"] for error in json.loads(result.stdout)["errors"]}
        assert found == {str(file) for file in files}


def test_every_run_prints_the_same(program):
    """Swift hashes with another seed in each run."""
    runs = {subprocess.run([program, "schema", "role"], check=True, capture_output=True).stdout for _ in range(5)}
    assert len(runs) == 1
    assert json.loads(runs.pop())["title"] == "A role"
