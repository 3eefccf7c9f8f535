"""Each payload in each text of postings from other systems: what is imported can be read, built and opened, and is harmless."""

import copy
import json
import re
import subprocess

import pytest

import website
from conftest import ROOT
from payloads import PAYLOADS
from visits import visit, watch

FIXTURES = ROOT / "Tests" / "Fixtures" / "import"
BOARDS = sorted(FIXTURES.glob("*.json"))
NAMES = list(PAYLOADS)
AS_OF = "2026-11-30"


def leaves(value, path=()):
    """The paths of all texts in a JSON document."""
    if isinstance(value, str):
        yield path
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, path + (key,))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from leaves(part, path + (index,))


def with_payloads(board, turn):
    """A board where the text with number n has payload n + turn."""
    board = copy.deepcopy(board)
    for number, (*way, last) in enumerate(list(leaves(board))):
        place = board
        for step in way:
            place = place[step]
        place[last] = PAYLOADS[NAMES[(number + turn) % len(NAMES)]]
    return board


@pytest.fixture(scope="module")
def sites(program, tmp_path_factory):
    """A company for each turn, with all boards imported, built with its drafts; over all turns each text has each payload."""
    boards = {file.stem: json.loads(file.read_text()) for file in BOARDS}
    made = []
    for turn in range(len(NAMES)):
        place = tmp_path_factory.mktemp(f"turn-{turn}-")
        subprocess.run([program, "init", "-q"], cwd=place, check=True)
        printed = ""
        for system, board in boards.items():
            text = json.dumps(with_payloads(board, turn)).encode()
            run = subprocess.run([program, "import", "-", "--from", system, "--family", "ml-engineer"], cwd=place, input=text, capture_output=True)
            assert run.returncode in (0, 1, 2), f"turn {turn}, {system}: {run.stderr.decode()}"
            printed += (run.stdout + run.stderr).decode()
        built = subprocess.run([program, "build", "--drafts", "--as-of", AS_OF], cwd=place, capture_output=True)
        made.append((place, printed, built))
    return made


def test_every_text_is_tried_with_every_payload(sites, table):
    roles = sum(len(list((place / "content" / "roles").glob("*.yaml"))) - 1 for place, _, _ in sites)
    assert roles > len(sites)
    table("Hostile content", "texts of postings from other systems",
          sum(1 for file in BOARDS for _ in leaves(json.loads(file.read_text()))))
    table("Hostile content", "roles that were imported with payloads, and built", roles)


def test_what_is_imported_can_be_read_and_built(sites):
    for place, _, built in sites:
        assert built.returncode in (0, 1), f"{place.name}: {built.stderr.decode()}"
        assert (place / "site" / "index.html").is_file(), f"{place.name}: {built.stdout.decode()}{built.stderr.decode()}"


def test_nothing_is_written_elsewhere(sites):
    for place, _, _ in sites:
        assert {path.name for path in place.iterdir()} <= {"content", "site", ".remit", ".gitignore", "remit-imports.json"}
        for file in (place / "content").rglob("*"):
            assert re.fullmatch(r"[\w./-]+", str(file.relative_to(place)), re.ASCII), file


def test_what_is_said_carries_nothing_that_a_terminal_obeys(sites):
    for place, printed, _ in sites:
        found = re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069].{0,20}", printed)
        assert found is None, f"{place.name}: {found[0]!r}"


def test_pages_run_nothing_in_a_browser(sites, browser, table):
    opened = 0
    problems = []
    for place, _, _ in sites:
        with website.served(place / "site") as origin:
            context = browser.new_context(bypass_csp=True, reduced_motion="reduce")
            page = context.new_page()
            watch(page, origin, problems)
            for file in sorted((place / "site" / "roles").glob("*/index.html")):
                problems += visit(page, f"{origin}/roles/{file.parent.name}/")
                opened += 1
            context.close()
        assert not problems, problems[:10]
    table("Hostile content", "pages of imported roles opened in Chromium", opened)
