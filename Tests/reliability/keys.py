"""Every key of every kind of file, as docs/keys.md lists them.

A test of the project keeps that page the same as the tables by which files are read, so what is made from it has every
field that there is."""

import re
from dataclasses import dataclass, field
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "keys.md"


@dataclass(frozen=True)
class Key:
    """A row of a table: the key, what its value looks like, and whether it never reaches a page."""

    name: str
    shape: str
    is_private: bool


@dataclass
class Mapping:
    """A table: the keys of a file or of a part of one."""

    title: str
    keys: list = field(default_factory=list)


def mappings():
    """The tables of the page, by the anchors that lead to them."""
    found = {}
    current = None
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        heading = re.match(r"#{2,3} (.*)", line)
        if heading:
            title = heading[1].replace("`", "")
            current = found[anchor(title)] = Mapping(title)
            continue
        row = re.match(r"\| (\*\*)?`([^`]+)`(?:\*\*)? \| (.*?) \| (.*) \|$", line)
        if row and current:
            current.keys.append(Key(row[2], row[3], row[4].endswith("*(private)*")))
    return found


def anchor(title):
    """The anchor of a heading: small letters, points left out, spaces as hyphens."""
    return re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")
