#!/usr/bin/env python3
"""Changes content at random, builds again, and compares with a clean build, byte for byte.

    Benchmarks/Site/rounds.py [--rounds N] [--roles N] [--seed N] [--remit FILE]

Each round edits, adds, renames or deletes files of the content, harms what `remit` keeps for the next build, takes away
pages, or does nothing. The site that was built again and again must then be the one that a build in a new folder makes,
and `remit lint` must say there what it says where nothing was kept.
The seed is printed where it is not.
"""
import argparse
import filecmp
import pathlib
import random
import re
import shutil
import subprocess
import tempfile
import time

import corpus

ROOT = pathlib.Path(__file__).resolve().parents[2]


def build(program, folder):
    """Builds the content of a folder there; the exit status may tell of findings."""
    run = subprocess.run([program, "build", "--as-of", "2026-11-30"], cwd=folder, capture_output=True, text=True)
    if run.returncode not in (0, 1) or "Nothing was written" in run.stderr:
        raise SystemExit(f"remit build failed:\n{run.stdout}{run.stderr}")
    return run.stderr


def findings(program, folder):
    """What `remit lint` says of the content of a folder."""
    run = subprocess.run([program, "lint", "--as-of", "2026-11-30", "--persona", "pedantic", "--format", "json"],
                         cwd=folder, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        raise SystemExit(f"remit lint failed:\n{run.stderr}")
    return run.stdout


def files(folder):
    """The files below a folder, by their paths from there."""
    return {str(file.relative_to(folder)): file for file in folder.rglob("*") if file.is_file()}


def difference(one, other):
    """The first path that differs between two sites; None where none does."""
    left, right = files(one), files(other)
    for path in sorted(left.keys() | right.keys()):
        if path not in left or path not in right or not filecmp.cmp(left[path], right[path], shallow=False):
            return path
    return None


class Rounds:
    """A folder with content, and the ways in which a round changes it."""

    def __init__(self, folder, pick):
        self.content = folder / "content"
        self.folder = folder
        self.pick = pick
        self.added = 0
        self.start = len(self.roles())

        self.speak_german()
        company = self.content / "company.yaml"
        company.write_text(company.read_text() + "logo: assets/logo.svg\n")
        self.resize_logo()

    def resize_logo(self):
        """Gives the logo another size, which stands on every page."""
        (self.content / "assets").mkdir(exist_ok=True)
        (self.content / "assets" / "logo.svg").write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.pick.randrange(100, 200)}" height="40"/>')

    def roles(self):
        """The files of roles, without those that translate others."""
        return [file for file in sorted((self.content / "roles").glob("*.yaml")) if not file.name.endswith(".de.yaml")]

    def speak_german(self):
        """Gives the site a second language."""
        site = self.content / "site.yaml"
        site.write_text(site.read_text().replace("language: en\n", "language: en\nlanguages: [en, de]\n", 1))

    def replace(self, pattern, replacement):
        """Writes one role's first match of a pattern anew, which may be nothing where it has none."""
        role = self.one_of(self.roles())
        role.write_text(re.sub(pattern, replacement, role.read_text(), count=1, flags=re.M))

    def one_of(self, names):
        return self.pick.choice(names) if names else None

    def edit_role(self):
        role = self.one_of(self.roles())
        text = role.read_text()
        role.write_text(text.replace('title: "', f'title: "{self.pick.choice("ABCDEFG")} ', 1))

    def edit_team(self):
        team = self.one_of(sorted((self.content / "teams").glob("*")))
        team.write_text(team.read_text() + f"\nOne more line, {self.pick.randrange(100)}.\n")

    def edit_story(self):
        story = self.one_of(sorted((self.content / "stories").glob("*")))
        story.write_text(story.read_text() + f"\nAnd {self.pick.randrange(1000)} more.\n")

    def edit_in_place(self):
        """The same number of bytes, which only the times of the file tell of."""
        role = self.one_of(self.roles())
        role.write_text(role.read_text().replace(" and ", self.pick.choice([" And ", " aNd ", " anD "]), 1))

    def edit_words(self):
        self.replace(r"^    ?- \"([A-Z])", rf'  - "{self.pick.choice(["Proactively ", "Soon ", ""])}\1')

    def edit_summary(self):
        self.replace("^summary: \"", f'summary: "{self.pick.choice("ABC")} ')

    def edit_pay(self):
        self.replace(r"min: \d+", f"min: {self.pick.randrange(40, 60)}000")

    def edit_family(self):
        self.replace("^family: .*", f"family: {self.pick.choice(list(corpus.FAMILIES))}")

    def move_to_team(self):
        self.replace("^team: .*", f"team: {self.pick.choice(list(corpus.TEAMS))}")

    def edit_posted(self):
        self.replace("^posted: .*", f"posted: 2026-{self.pick.choice(['10-01', '11-02', '11-03'])}")

    def hold_back(self):
        role = self.one_of(self.roles())
        self.forget(role)
        role.write_text(re.sub("^posted: .*", "posted: 2026-12-24", role.read_text(), flags=re.M))

    def move_place(self):
        self.replace(r"country: \w+", f"country: {self.pick.choice(['NL', 'DE', 'BE'])}")

    def edit_heading(self):
        self.replace("^  ## What.*", f"  ## What {self.pick.choice(['is hard', 'hurts'])}")

    def shown(self):
        """The roles that have a page."""
        return [file for file in self.roles() if not re.search("^status: draft|^posted: 2026-12", file.read_text(), re.M)]

    def link_to_role(self):
        shown = self.shown()
        if not shown:
            return
        other = self.one_of(shown).stem
        self.replace("^  ## Who.*", f"  ## Who\n\n  As [there](/roles/{other}/#what-is-hard).")

    def work_with_role(self):
        other = self.one_of(self.shown())
        if other:
            self.replace(r"^(works-with: .*\n)?responsibilities:",
                         f"works-with: [{{role: {other.stem}, for: the order of work}}]\nresponsibilities:")

    def translate_role(self):
        role = self.one_of(self.roles())
        title = re.search("^title: .*", role.read_text(), re.M)[0]
        title = self.pick.choice(["", title + "\n", f"title: Rolle {self.pick.choice('ABC')}\n"])
        role.with_suffix(".de.yaml").write_text(
            f"{title}summary: Messen, dann ändern, {self.pick.randrange(9)} mal.\n")

    def add_role(self):
        if len(self.roles()) > 1.5 * self.start:
            return
        self.added += 1
        shutil.copy(self.one_of(self.roles()), self.content / "roles" / f"added-{self.added}.yaml")

    def forget(self, role):
        """Takes away what names a role that is about to go, or to be hidden."""
        for other in self.roles():
            text = other.read_text()
            kept = re.sub(rf"^works-with: .*{role.stem},.*\n|^  As \[there\].*/{role.stem}/.*\n", "", text, flags=re.M)
            if kept != text:
                other.write_text(kept)

    def rename_role(self):
        self.added += 1
        role = self.one_of(self.roles())
        self.forget(role)
        role.with_suffix(".de.yaml").unlink(missing_ok=True)
        role.rename(self.content / "roles" / f"renamed-{self.added}.yaml")

    def delete_role(self):
        if len(self.roles()) > 4:
            role = self.one_of(self.roles())
            self.forget(role)
            role.with_suffix(".de.yaml").unlink(missing_ok=True)
            role.unlink()

    def draft_role(self):
        role = self.one_of(self.roles())
        self.forget(role)
        text = role.read_text()
        role.write_text(
            text.replace("status: draft\n", "", 1) if "status: draft\n" in text else "status: draft\n" + text)

    def change_theme(self):
        corpus.set_accent(self.content, self.pick.choice(["#0b5c63", "#7a1f3d", "#234f9a"]))
        self.speak_german()

    def change_asset(self):
        """A file that is copied as it is, and named by a role's page."""
        (self.content / "assets").mkdir(exist_ok=True)
        (self.content / "assets" / "brief.txt").write_text(f"Version {self.pick.randrange(100)}\n")

    def harm_record(self):
        record = self.folder / ".remit" / self.pick.choice(["build", "findings"])
        if not record.exists():
            return
        data = bytearray(record.read_bytes())
        if self.pick.random() < 0.5:
            del data[self.pick.randrange(len(data)):]
        else:
            data[self.pick.randrange(len(data))] ^= 1 << self.pick.randrange(8)
        record.write_bytes(data)

    def drop_cache(self):
        shutil.rmtree(self.folder / ".remit", ignore_errors=True)

    def delete_page(self):
        page = self.one_of(sorted((self.folder / "site").rglob("index.html")))
        page.unlink()

    def edit_page(self):
        page = self.one_of(sorted((self.folder / "site").rglob("index.html")))
        page.write_text(page.read_text().replace("<body", "<body data-changed", 1))

    def touch(self):
        self.one_of(self.roles()).touch()

    def nothing(self):
        pass

    WAYS = [edit_role, edit_role, edit_team, edit_story, edit_in_place, edit_in_place, edit_words, edit_words,
            edit_summary, edit_pay, edit_family, move_to_team, edit_posted, hold_back, move_place, edit_heading, link_to_role,
            work_with_role, work_with_role, translate_role, translate_role, resize_logo, add_role, rename_role,
            delete_role, draft_role, change_theme, change_asset, harm_record, drop_cache, delete_page, edit_page, touch, nothing,
            nothing, nothing]

    def change(self):
        ways = [self.pick.choice(self.WAYS) for _ in range(self.pick.choice([1, 1, 1, 2, 3]))]
        for way in ways:
            way(self)
        return ", ".join(way.__name__ for way in ways)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--roles", type=int, default=12, help="how many there are when it begins")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    parser.add_argument("--remit", type=pathlib.Path, default=ROOT / ".build/release/remit")
    parser.add_argument("--keep", help="folder to copy both sites to where they differ")
    arguments = parser.parse_args()
    program = arguments.remit.resolve()
    if not program.is_file():
        raise SystemExit(f"there is no {program}: run make build")
    unchanged = 0
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        corpus.make(arguments.roles, place / "made", hugo=False)
        folder, clean = place / "site", place / "clean"
        shutil.copytree(place / "made" / "remit", folder)
        rounds = Rounds(folder, random.Random(arguments.seed))
        build(program, folder)
        for number in range(1, arguments.rounds + 1):
            # Files that changed a moment ago are always read again, and here they shall have a chance not to be.
            if rounds.pick.random() < 0.3:
                time.sleep(0.12)
                build(program, folder)
            change = rounds.change()
            said = build(program, folder)
            unchanged += "nothing had changed" in said
            shutil.rmtree(clean, ignore_errors=True)
            shutil.copytree(folder / "content", clean / "content")
            build(program, clean)
            # A page that somebody changed and whose role is gone is theirs: it stays, and we take it away.
            for line in said.splitlines():
                if line.startswith("Left "):
                    (folder / line[5:].split(": ")[0]).unlink()
            path = difference(folder / "site", clean / "site")
            if path:
                if arguments.keep:
                    shutil.copytree(place, arguments.keep)
                raise SystemExit(f"round {number} ({change}), seed {arguments.seed}: {path} is not as in a clean build")
            shutil.rmtree(clean / ".remit")
            if findings(program, folder) != findings(program, clean):
                raise SystemExit(f"round {number} ({change}), seed {arguments.seed}: lint does not say the same")
    print(f"{arguments.rounds} rounds, {unchanged} of them without a change: always the site of a clean build")


if __name__ == "__main__":
    main()
