"""docs/tutorial.md says what happens: its commands are run in an empty folder, and print what stands below them."""

import os
import re
import subprocess
from datetime import date, datetime, timedelta, timezone

from conftest import ROOT

# The day of the transcript: what is edited holds days, which count from the day on which somebody begins.
WRITTEN = date(2026, 11, 30)
TUTORIAL = ROOT / "docs" / "tutorial.md"


def blocks():
    """The blocks of the tutorial that are run, in order: `console` with commands, `diff` with what is edited."""
    return re.findall(r"^```(console|diff)\n(.*?)^```$", TUTORIAL.read_text(encoding="utf-8"), re.M | re.S)


def steps(block):
    """The commands of a block, each with what it prints."""
    for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
        command, _, printed = part.partition("\n")
        yield command, printed


def as_of_today(text):
    """A text with its days moved as far as today is from the day of the transcript."""
    passed = datetime.now(timezone.utc).date() - WRITTEN
    return re.sub(r"\b20\d\d-\d\d-\d\d\b", lambda day: str(date.fromisoformat(day[0]) + timedelta(days=passed.days)), text)


def without_times(text):
    """What is printed without what differs from day to day and from machine to machine."""
    return re.sub(r"\b\d+(\.\d+)? (ms|s)\b", "T", text)


def test_the_tutorial_can_be_followed_from_an_empty_folder(program, tmp_path):
    path = tmp_path / "bin"
    path.mkdir()
    (path / "remit").symlink_to(program)
    place = tmp_path / "careers"
    place.mkdir()
    environment = {"PATH": f"{path}:{os.environ['PATH']}", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    ran = 0
    for kind, block in blocks():
        if kind == "diff":
            edit = subprocess.run(["git", "apply", "--unidiff-zero", "-"], cwd=place, input=as_of_today(block), text=True, capture_output=True)
            assert edit.returncode == 0, f"{edit.stderr}\n{block}"
            continue
        for command, expected in steps(block):
            run = subprocess.run(["sh", "-c", f"{command} 2>&1"], cwd=place, env=environment, capture_output=True, text=True)
            assert without_times(run.stdout) == without_times(as_of_today(expected)), f"$ {command}"
            ran += 1
    assert ran > 5
