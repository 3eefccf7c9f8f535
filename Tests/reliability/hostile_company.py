"""A company whose files have every key that there is, each with a payload where the key takes one.

Each key is given the payload first. Where `remit` refuses it, as it must in a date or an address, the key gets a value that
is right; what was refused is told.
"""

import json
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import keys
from pictures import png

TABLES = keys.mappings()
AS_OF = "2026-11-30"

# The files, the table that each is made of, and whether a text follows.
FILES = {
    "site.yaml": ("siteyaml", False),
    "company.yaml": ("companyyaml", False),
    "roles/engineer.yaml": ("a-role", False),
    "roles/engineer.de.yaml": ("a-role", False),
    "teams/platform.md": ("a-team", True),
    "stories/first-week.md": ("a-story", True),
    "pages/relocation.md": ("a-page", True),
    "families/growth.yaml": ("a-family", False),
}

# What is right where a payload is not, by what the value looks like.
HARMLESS_SHAPES = [
    ("a web address", "https://example.org/there"),
    ("an e-mail address", "jobs@example.org"),
    ("a date such as", "2026-11-02"),
    ("a length of time such as", "6 months"),
    ("true or false", False),
    ("a currency code", "EUR"),
    ("a country", "DE"),
    ("a list, each a country", ["DE"]),
    ("a list, each a language code", ["en", "de"]),
    ("a language code", "en"),
    ("the hours from UTC", "+01:00"),
    ("the name of a family", "ml-engineer"),
    ("a list, each the name of a family", ["ml-engineer"]),
    ("the name of a team", "platform"),
    ("the name of a role", "engineer"),
    ("a list, each the name of a story", ["first-week"]),
    ("a file, as", "assets/photo.png"),
    ("a number", 4),
    ("a list, each `atom`", ["atom", "json", "roles", "indeed", "linkedin"]),
]

# What is right by key, where the shape does not say; None leaves the key out.
HARMLESS_KEYS = {
    "a-second-family/family": "data-scientist",
    "pay/min": 60000, "pay/max": 80000, "pay/amount": None, "pay/places": None, "pay/level": None,
    "a-role/level": "senior", "a-role/direct-reports": None, "a-role/closes": "2027-01-29", "a-role/starts": "2027-03-01",
    "a-role/status": "open", "employment/lasts": None, "employment/work": None,
    "a-success-measure/from": "10 %", "a-success-measure/to": "20 %", "a-success-measure/private": None,
    "a-success-measure/kind": "change",
    "an-allowance/rule": "spec/length", "a-stage/assesses": None,
    "siteyaml/base-url": "https://careers.example.org", "siteyaml/as-of": AS_OF, "siteyaml/format": 1,
    "a-theme/name": "default", "a-theme/options": None, "a-theme/fonts": None, "cards/font": None,
    "lint/rules": None, "lint/words": None, "lint/paths": None, "lint/fail-on": "error",
    "a-boundary/covers": None, "a-boundary/who": "mlops-engineer", "a-level/pay": None, "companyyaml/people": None,
    "a-concept/verbs": ["train"], "a-concept/objects": ["models"], "a-concept/near": None, "a-concept/wording": None,
    "a-concept/except": None, "a-concept/also": None, "a-family/called": "growth engineers",
    "location/onsite-days": 2, "apply/direct": False,
}

# What a translation says anew; facts are the original's.
TRANSLATIONS = {"roles/engineer.de.yaml"}
WORDS = ("a text", "a list of texts")
TRANSLATED = {"title", "summary", "problem", "resources", "growth", "responsibilities", "must-haves", "nice-to-haves",
              "not-this-role", "works-with", "onboarding", "success-measures", "backgrounds"}


@dataclass
class Field:
    """A key with a value of one line, and where it stands."""

    file: str
    name: str
    shape: str
    number: int
    line: int = 0
    attempts: int = 0


@dataclass
class Outcome:
    """What became of a company with payloads."""

    fields: int = 0
    taken: int = 0
    refused: list = field(default_factory=list)
    diagnostics: list = field(default_factory=list)


def scalar(value):
    """A value as YAML in double quotes; what YAML can't hold as it is, is escaped."""
    if not isinstance(value, str):
        return json.dumps(value)
    text = json.dumps(value, ensure_ascii=False)
    return re.sub("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text)


class Company:
    """The files, written with a payload for each field."""

    def __init__(self, payload):
        """`payload` gives the text for a field by its number; None for what is right."""
        self.payload = payload
        self.fields = {}

    def field(self, file, name, shape):
        key = (file, name)
        if key not in self.fields:
            self.fields[key] = Field(file, name, shape, len(self.fields))
        return self.fields[key]

    def write(self, folder):
        """Writes all files below a folder."""
        content = folder / "content"
        for file, (table, has_body) in FILES.items():
            lines = ["---"] if has_body else []
            self.mapping(lines, file, table, "", "", TRANSLATED if file in TRANSLATIONS else None)
            if has_body:
                lines.append("---")
                body = self.field(file, "text", "a body in Markdown")
                body.line = len(lines) + 1
                text = self.value(body, "A text.")
                lines.append(text)
            path = content / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes("\n".join(lines + [""]).encode("utf-8", "surrogatepass"))
        (content / "assets").mkdir(exist_ok=True)
        (content / "assets" / "photo.png").write_bytes(png(2, 2, (b"\0" + b"\x80\x40\x20" * 2) * 2))

    def value(self, place, harmless):
        """The value for a field: the payload, an address made of it, then what is right."""
        payload = self.payload(place.number)
        if payload is not None and place.attempts == 0:
            return payload
        if payload is not None and place.attempts == 1:
            if "web address" in place.shape and place.name != "base-url":
                return f"https://example.org/{payload}"
            if "e-mail" in place.shape:
                return f"{payload}@example.org"
            if "assets/" in place.shape:
                return f"assets/{payload}"
            place.attempts = 2
        return harmless

    def mapping(self, lines, file, table, indent, trail, only=None):
        """The lines of a table's keys."""
        for key in TABLES[table].keys:
            if file in TRANSLATIONS and not ("#" in key.shape or key.shape.startswith(WORDS)):
                continue
            if only is None or key.name in only:
                self.key(lines, file, table, key, indent, f"{trail}{key.name}")

    def key(self, lines, file, table, key, indent, trail):
        part = re.search(r"\(#([^)]*)\)", key.shape)
        if key.name in ("theme", "cards"):
            return
        # The pay of a level of a family has another shape than its table.
        if part and (key.name != "pay" or table == "compensation"):
            is_list = key.shape.startswith("a list")
            if key.shape.startswith("for each level"):
                lines.append(f"{indent}{key.name}:")
                lines.append(f"{indent}  senior:")
                return self.mapping(lines, file, part[1], indent + "    ", trail + "/")
            inner = []
            self.mapping(inner, file, part[1], indent + ("    " if is_list else "  "), trail + "/")
            if not inner:
                return
            start = len(lines) + 1
            lines.append(f"{indent}{key.name}:")
            if is_list:
                inner[0] = f"{indent}  - {inner[0].strip()}"
            lines += inner
            for place in self.fields.values():
                if place.file == file and place.name.startswith(trail + "/"):
                    place.line += start
            return
        place = self.field(file, trail, key.shape)
        harmless = self.harmless(table, key, place.number)
        value = self.value(place, harmless)
        if file in TRANSLATIONS and place.attempts > 1:
            value = None
        if value is None:
            place.line = -10**9
            return
        place.line = len(lines) + 1
        if isinstance(value, list):
            value = f"[{', '.join(map(scalar, value))}]"
        elif place.attempts < 2 and key.shape.startswith(("a list", "for each")) and self.payload(place.number) is not None:
            text = scalar(value)
            value = f"[{text}]" if key.shape.startswith("a list") else f"{{{text}: {text}}}"
        else:
            value = scalar(value)
        lines.append(f"{indent}{key.name}: {value}")

    def harmless(self, table, key, number):
        name = f"{table}/{key.name}"
        if name in HARMLESS_KEYS:
            return HARMLESS_KEYS[name]
        for start, value in HARMLESS_SHAPES:
            if key.shape.startswith(start):
                return value
        if found := re.match(r"a whole number, (\d+)", key.shape):
            return int(found[1]) or 1
        if found := re.match(r"`([^`]+)`", key.shape):
            return found[1]
        if key.shape.startswith("a list, each a name"):
            return [f"old-{number}"]
        if key.shape.startswith("a name"):
            return f"name-{number}"
        if key.shape.startswith("for each"):
            return None
        if key.shape.startswith("a list"):
            return ["Something plain"]
        return "Something plain"


def make(program, folder, payload):
    """Writes a company with payloads below a folder, so that it builds; gives what was taken and what was refused."""
    company = Company(payload)
    outcome = Outcome()
    for _ in range(12):
        for place in company.fields.values():
            place.line = 0
        company.write(folder)
        run = subprocess.run([program, "lint", "--format", "json", "--as-of", AS_OF], cwd=folder, capture_output=True)
        assert run.returncode in (0, 1), run.stderr.decode()
        errors = [each for each in json.loads(run.stdout)["findings"]
                  if each["severity"] == "error" and each["rule"].startswith("content/")]
        outcome.diagnostics += errors
        if not errors:
            break
        # Several errors may be about one field.
        for place in {id(place): place for place in (culprit(company, error) for error in errors)}.values():
            place.attempts += 1
    else:
        raise AssertionError(f"this company never became one that builds: {errors[0]}")
    tried = [place for place in company.fields.values() if payload(place.number) is not None]
    outcome.fields = len(tried)
    outcome.refused = sorted(f"{place.file}: {place.name}" for place in tried if place.attempts)
    outcome.taken = outcome.fields - len(outcome.refused)
    return outcome


def culprit(company, error):
    """The field that an error is about."""
    places = [place for place in company.fields.values() if f"content/{place.file}" == error["path"]]
    exact = [place for place in places if place.line == error["line"] and place.attempts < 2]
    if exact:
        return exact[0]
    bodies = [place for place in places if "body" in place.shape and 0 < place.line <= error["line"] and place.attempts < 2]
    if bodies:
        return bodies[0]
    raise AssertionError(f"no field to change: {error}")
