"""What is measured: each side is a command, what is made ready before it, and what it must have done."""
import dataclasses
import os
import pathlib
import re
import shutil
import typing

import corpus

ACCENTS = ["#0b6e4f", "#7a3e9d"]
LINT_ONE = "remit lint, one role"
HUGO, COPY, FLOOR = "hugo", "`cp -r` of remit's site", "floor: libyaml, cmark, write"


class Failed(Exception):
    """A command did not do what it was measured for."""


@dataclasses.dataclass
class Outcome:
    """How a command ended: its exit status, and all that it printed to standard error."""
    status: int
    message: str


@dataclasses.dataclass
class Side:
    """`prepare` and `check` are not measured; `check` gets what `prepare` returned, and raises Failed."""
    name: str
    command: list
    folder: pathlib.Path
    prepare: typing.Callable
    check: typing.Callable


def need(condition, what):
    if not condition:
        raise Failed(what)


def pages(site):
    """The pages of roles below a site: when each was written."""
    return {path.parent.name: path.stat().st_mtime_ns for path in site.glob("roles/role-*/index.html")}


def need_pages(site, count):
    found = pages(site)
    need(len(found) == count, f"{len(found)} pages of {count} roles were written")
    return found


def files(folder):
    """Path and size of each file below a folder."""
    found = []
    for parent, _, names in os.walk(folder):
        found += [(os.path.relpath(path, folder), os.path.getsize(path))
                  for path in (os.path.join(parent, name) for name in names)]
    return sorted(found)


def remove(*folders):
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


class Remit:
    """The sides of remit, in the order in which they follow from each other."""

    def __init__(self, program, folder, count):
        self.program, self.folder, self.count = str(program), folder, count
        self.content, self.site = folder / "content", folder / "site"
        self.changes = 0

    def side(self, name, arguments, prepare, check):
        return Side(name, [self.program, *arguments], self.folder, prepare, check)

    def sides(self):
        return [
            self.side("remit build", ["build"], self.begin, lambda _: need_pages(self.site, self.count)),
            self.side("remit build, nothing changed", ["build"], lambda: pages(self.site), self.check_unchanged),
            self.side("remit build, one role changed", ["build"], self.change_role, self.check_role),
            self.side("remit build, theme changed", ["build"], self.change_theme, self.check_theme),
            self.side("remit lint, after a build", ["lint"], lambda: None, lambda _: None),
            self.side("remit lint", ["lint"], lambda: remove(self.folder / ".remit"), lambda _: None),
            self.side(LINT_ONE, ["lint", "content/roles/role-000000.yaml"], lambda: None, lambda _: None),
        ]

    def read_files(self, side):
        """How many files a lint must say that it has read."""
        return 1 if side.name == LINT_ONE else self.count

    def write_role(self, sentence=""):
        fields = corpus.role(0)
        fields["problem"] += sentence
        corpus.write(self.content / "roles" / f"{corpus.slug(0)}.yaml", corpus.remit_role(fields))

    def begin(self):
        self.write_role()
        corpus.set_accent(self.content, ACCENTS[0])
        remove(self.site, self.folder / ".remit")

    def check_unchanged(self, before):
        need(need_pages(self.site, self.count) == before, "pages were written anew, though nothing had changed")

    def change_role(self):
        self.changes += 1
        self.sentence = f"This is change {self.changes} of this sentence."
        self.write_role(" " + self.sentence)
        return pages(self.site)

    def check_role(self, before):
        after = need_pages(self.site, self.count)
        text = (self.site / "roles" / corpus.slug(0) / "index.html").read_text(encoding="utf-8")
        need(self.sentence in text, "the page of the role that changed does not say so")
        # Pages that name the role beside others may change, too; those of all roles must not.
        need(self.count < 100 or sum(before[name] != after[name] for name in after) < self.count / 2,
             "most pages were written anew, though one role had changed")

    def change_theme(self):
        corpus.set_accent(self.content, ACCENTS[1])

    def check_theme(self, _):
        need_pages(self.site, self.count)
        texts = [self.site / "index.html", *self.site.glob("theme/*.css")]
        need(any(ACCENTS[1] in text.read_text(encoding="utf-8") for text in texts), "the site has not the new colour")


def hugo_side(program, folder, count):
    site = folder / "public"

    def check(_):
        need_pages(site, count)
        remove(site)

    return Side(HUGO, [str(program), "--quiet"], folder,
                lambda: remove(site, folder / "resources"), check)


def copy_side(folder):
    site, copy = folder / "site", folder / "copy"

    def check(_):
        need(files(copy) == files(site), "the copy is not the whole site")
        remove(copy)

    return Side(COPY, ["cp", "-r", str(site), str(copy)], folder, lambda: remove(copy), check)


def floor_side(program, folder):
    site, made, listed = folder / "site", folder / "floor", folder / "floor.txt"

    def prepare():
        remove(made)
        names = files(site)
        listed.write_text("".join(f"{size} {path}\n" for path, size in names), encoding="utf-8")
        return names

    def check(names):
        need(files(made) == names, "the floor did not write the files of the site")
        remove(made)

    return Side(FLOOR, [str(program), str(folder / "content"), str(listed), str(made)], folder, prepare, check)


def check_message(side, remit, outcome):
    """What holds of all commands: they end well, and a lint says that it read all files."""
    need(outcome.status == 0, f"it ended with status {outcome.status}")
    if side.command[1:2] == ["lint"]:
        said = re.search(r"\bin ([\d,]+) files?\b", outcome.message)
        need(said and int(said[1].replace(",", "")) >= remit.read_files(side), "it does not say that it read all files")
