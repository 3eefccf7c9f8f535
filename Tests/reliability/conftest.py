"""The program that is tried, a browser, and the tables that docs/reliability.md is made of."""

import os
from pathlib import Path

import pytest

import tables

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def program():
    """The newest remit that was built here, or the one that REMIT names."""
    if os.environ.get("REMIT"):
        return Path(os.environ["REMIT"]).resolve()
    built = [file for file in (ROOT / ".build").glob("*/remit") if file.is_file()]
    assert built, "there is no remit to try; run: make build"
    return max(built, key=lambda file: file.stat().st_mtime)


@pytest.fixture(scope="session")
def browser():
    playwright = pytest.importorskip("playwright.sync_api")
    import website

    with playwright.sync_playwright() as started:
        browser = website.launch(started)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def table():
    """Takes a figure for a table: its heading, what was counted, how many."""
    return tables.note


def pytest_addoption(parser):
    parser.addoption("--record", action="store_true", help="put the figures into docs/reliability.md")


def pytest_sessionfinish(session, exitstatus):
    if session.config.getoption("--record") and exitstatus == 0:
        tables.record(ROOT / "docs" / "reliability.md")
