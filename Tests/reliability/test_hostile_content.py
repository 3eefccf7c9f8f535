"""Each payload in each field of each kind of content: no script runs, nothing is loaded from elsewhere, nothing breaks."""

import json
import os
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import hostile_company
import website
from payloads import PAYLOADS
from visits import address, visit, watch

NAMES = list(PAYLOADS)
HEADERS = {"Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "X-Frame-Options",
           "Permissions-Policy", "Cache-Control", "Content-Type", "Access-Control-Allow-Origin", "X-Robots-Tag",
           "Strict-Transport-Security", "Cross-Origin-Opener-Policy"}

@pytest.fixture(scope="module")
def sites(program):
    """A site for each turn: the field with number n has payload n + turn, so that over all turns each field has each."""
    with tempfile.TemporaryDirectory(dir=fast_folder()) as folder:
        made = []
        for turn in range(len(NAMES)):
            place = Path(folder) / f"turn-{turn}"
            place.mkdir()
            chosen = lambda number, turn=turn: PAYLOADS[NAMES[(number + turn) % len(NAMES)]]
            outcome = hostile_company.make(program, place, chosen)
            run = subprocess.run([program, "build", "--as-of", hostile_company.AS_OF], cwd=place, capture_output=True)
            assert run.returncode in (0, 1), f"turn {turn}: {run.stderr.decode()}"
            assert (place / "site" / "index.html").is_file(), run.stderr.decode()
            made.append((place, outcome, run))
        yield made


def fast_folder():
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def files(folder, *endings):
    return [file for file in sorted((folder / "site").rglob("*")) if file.is_file() and file.name.endswith(endings)]


def test_every_field_is_tried_with_every_payload(sites, table):
    outcomes = [outcome for _, outcome, _ in sites]
    assert all(outcome.fields > 250 for outcome in outcomes)
    table("Hostile content", "fields of every kind of content", outcomes[0].fields)
    table("Hostile content", "payloads", len(NAMES))
    table("Hostile content", "payloads that a field took, and that were built into a site", sum(outcome.taken for outcome in outcomes))
    table("Hostile content", "payloads that a field refused, with an error that names file and line",
          sum(len(outcome.refused) for outcome in outcomes))


def test_nothing_is_written_outside_the_site(sites):
    assert not Path("/tmp/remit-was-here").exists()
    for place, _, _ in sites:
        there = {path.name for path in place.iterdir()}
        assert there <= {"content", "site", ".remit"}
        for file in (place / "site").rglob("*"):
            assert re.fullmatch(r"[\w./-]+", str(file.relative_to(place / "site")), re.ASCII), file


def test_feeds_and_lists_are_well_formed(sites, table):
    count = 0
    for place, _, _ in sites:
        for file in files(place, ".xml"):
            ElementTree.parse(file)
            count += 1
        for file in files(place, ".json", ".webmanifest"):
            json.loads(file.read_bytes())
            count += 1
    assert count > 5 * len(sites)
    table("Hostile content", "feeds, lists and sitemaps that were read by another parser", count)


def test_no_control_character_reaches_the_site(sites):
    for place, _, _ in sites:
        for file in files(place, ".html", ".xml", ".json", ".txt", "_headers", "_redirects", ".css"):
            text = file.read_text(encoding="utf-8")
            found = re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff].{0,30}", text)
            assert found is None, f"{file}: {found[0]!r}"


def test_server_settings_have_no_line_of_somebody_else(sites):
    for place, _, _ in sites:
        headers = place / "site" / "_headers"
        for line in headers.read_text().splitlines():
            if line.startswith(" "):
                assert line.strip().split(":")[0] in HEADERS, line
        redirects = place / "site" / "_redirects"
        if redirects.is_file():
            for line in redirects.read_text().splitlines():
                assert "elsewhere" not in line, line


def test_pages_run_nothing_in_a_browser(sites, browser, table):
    opened = 0
    problems = []
    for place, _, _ in sites:
        with website.served(place / "site") as origin:
            # Without the policy, since it would hide what was not escaped; a second window keeps it.
            for bypass in (True, False):
                context = browser.new_context(bypass_csp=bypass, reduced_motion="reduce")
                page = context.new_page()
                watch(page, origin, problems)
                addresses = [address(file, place / "site") for file in files(place, ".html")]
                addresses += [f"/roles/?q={name}&family={name}&sort={name}" for name in ("%22%3E%3Cimg src=x onerror=hit()%3E",)]
                # A page that only leads on to another is looked at where it leads.
                addresses = one_of_each_kind(place / "site", addresses)
                for path in addresses if bypass else addresses[:2]:
                    problems += visit(page, origin + path)
                    opened += 1
                context.close()
        assert not problems, problems[:10]
    table("Hostile content", "pages opened in Chromium", opened)
    table("Hostile content", "scripts run, dialogs, requests elsewhere, errors in the console", len(problems))


def one_of_each_kind(site, addresses):
    """A page of each kind, of roles and the home page in each language; those that only lead on to another are left out."""
    found = {}
    for path in addresses:
        file = site / path.lstrip("/").partition("?")[0]
        page = website.document(file / "index.html" if file.is_dir() else file)
        language = page.lang if page.kind in ("home", "role") else None
        if not page.is_redirect:
            found.setdefault((language, page.kind, "?" in path), path)
    return list(found.values())


FORMATS = ("full", "concise", "json", "sarif", "github", "gitlab", "junit", "rdjson")


def test_findings_carry_nothing_that_a_terminal_obeys(sites, program, table):
    def look(work):
        place, form, color = work
        run = subprocess.run([program, "lint", "--persona", "pedantic", "--format", form, "--color", color,
                              "--as-of", hostile_company.AS_OF], cwd=place, capture_output=True)
        assert run.returncode in (0, 1), run.stderr
        text = (run.stdout + run.stderr).decode("utf-8")
        if color == "always":
            text = re.sub(r"\x1b\[[0-9;]*m|\x1b\]8;;https?://[\x21-\x7e]*\x1b\\|\x1b\]8;;\x1b\\", "", text)
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text), (place, form)
        if form in ("json", "sarif", "gitlab", "rdjson"):
            json.loads(run.stdout)
        if form == "junit":
            ElementTree.fromstring(run.stdout)

    work = [(place, form, color) for place, _, _ in sites for form in FORMATS for color in ("never", "always")
            if color == "never" or form in ("full", "concise")]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(look, work))
    table("Hostile content", "reports looked through for what a terminal obeys", len(work))


def test_the_built_sites_pass_the_check(sites, program):
    for place, _, _ in sites:
        run = subprocess.run([program, "check"], cwd=place, capture_output=True, text=True)
        serious = [line for line in run.stdout.splitlines() if line.startswith("error")]
        assert run.returncode in (0, 1) and not serious, serious[:5]
