#!/usr/bin/env python3
"""Makes the content that is measured: N roles of an invented supplier of power and water, for remit and for Hugo.

    Benchmarks/Site/corpus.py N FOLDER

writes FOLDER/remit/content (site.yaml, company.yaml, roles/, teams/, stories/) and FOLDER/hugo, the same roles as a
Hugo site: role pages with JobPosting data, a list, RSS and a sitemap. A role depends on its number alone: the same N
gives the same bytes, in any version of Python, and the first 1,000 of 10,000 roles are those of 1,000.
"""
import json
import pathlib
import shutil
import sys
import textwrap

HUGO = pathlib.Path(__file__).resolve().parent / "hugo"

SUBJECTS = ["load forecasts", "leak detection", "meter readings", "storm damage", "tariff advice", "wind forecasts",
            "crew planning", "pump control", "pressure alarms", "bill questions"]
PLACES = [("Rotterdam", "NL", "EUR"), ("Lyon", "FR", "EUR"), ("Bristol", "GB", "GBP"), ("Hamburg", "DE", "EUR"),
          ("Ghent", "BE", "EUR")]
TEAMS = {"supply": "Keep power where it is needed", "water": "Lose less water on the way",
         "customers": "Answer a question about a bill once", "field": "Send the right crew the first time"}
STACK = ["Python", "PyTorch", "Spark", "Airflow", "Kubernetes", "DuckDB", "MLflow", "PostgreSQL"]

# {s} is a subject, {few} and {many} are numbers. A measure is an outcome, a metric, and its unit.
FAMILIES = {
    "ml-engineer": {
        "title": "ML Engineer",
        "work": [
            "Take the model behind {s} from a notebook to a service that answers around the clock.",
            "Bring the memory of the {s} model under {many} MB, so that it fits the machines on site.",
            "Serve {s} at {many} requests a second, and know before others when that slows.",
            "Write the tests that stop a bad {s} model before it is deployed.",
            "Retrain the {s} model when the season turns, and compare it with the one that it replaces.",
            "Rewrite the features of {s} so that training and serving compute them once.",
            "Keep two versions of the {s} model live while {few} districts try the new one.",
            "Halve the time from a merged change to a deployed {s} model within {few} months."],
        "must": ["Has kept a model in production for {few} years that others relied on.",
                 "Has found why a deployed model was wrong, and shown it with data."],
        "measure": ("Answers about {s} come sooner", "p95 latency of {s}", "ms")},
    "data-scientist": {
        "title": "Data Scientist",
        "work": [
            "Design the experiment that tells whether a change in {s} helps, before it reaches {many} streets.",
            "Say with an interval, not with a number, what {s} will cost next winter.",
            "Look through {few} years of {s} for what nobody asked about, and write it up.",
            "Agree with the people who plan what {s} must show before money is spent.",
            "Compare {few} ways to group customers by {s}, and drop those that explain nothing.",
            "Present what {s} taught us each month, in a page without formulas.",
            "Estimate what {s} would look like had we done nothing, with a control group.",
            "Define the metric by which {s} is judged, and defend it against easier ones."],
        "must": ["Has run {few} experiments that ended in a decision.",
                 "Can tell a manager why a result is not one yet."],
        "measure": ("Decisions about {s} rest on experiments", "decisions about {s} that had no experiment", "decisions")},
    "ai-researcher": {
        "title": "AI Researcher",
        "work": [
            "Find out why published methods fail on {s}, and write a better one.",
            "Publish {few} papers on {s}, each with data that others may use.",
            "Work out a bound for the error of {s} that holds in a storm, too.",
            "Reproduce {few} results from the literature on {s} before building on any.",
            "Keep a list of {many} open questions about {s}, and strike out those that are answered.",
            "Propose a benchmark for {s} together with {few} universities.",
            "Try architectures for {s} that learn from {many} examples rather than from millions.",
            "Explain at a conference what {s} has that other problems lack."],
        "must": ["Has published {few} papers at venues where others are turned away.",
                 "Has thrown away a method of their own after a fair comparison."],
        "measure": ("Fewer errors in {s}", "errors on the {s} benchmark", "errors")},
    "mlops-engineer": {
        "title": "MLOps Engineer",
        "work": [
            "Run the platform on which {few} teams train models for {s}.",
            "Watch the data that feeds {s} for drift, and wake nobody without a reason.",
            "Make a training run of {s} repeatable from a commit and a date.",
            "Roll a new {s} model out to {few} districts, and back within {many} minutes.",
            "Cut what training for {s} costs, and show each team its share.",
            "Version data, code and model of {s} together, for {few} years back.",
            "Move the pipelines of {s} to a scheduler that restarts what failed.",
            "Write the runbook for {s} that a colleague can follow at night."],
        "must": ["Has run a training platform that {few} teams shared.",
                 "Has been on call for systems that they built."],
        "measure": ("A change to {s} reaches users sooner", "time from merge to live for {s}", "minutes")},
}
MUST = ["Writes Python that others like to change.", "Reads SQL that others wrote, and finds what it counts twice.",
        "Can explain {s} to somebody who runs a pump."]
NICE = ["Has worked with {s} before.", "Knows how a utility is regulated.", "Has taught a colleague for a year.",
        "Has read a paper on {s} this year.", "Rust or Go."]
STAGES = [("First talk", "recruiter-screen", 30), ("Pair work on our code", "pair-programming", 90),
          ("Meet the team", "communication", 45)]


class Numbers:
    """Numbers by chance, the same ones for a seed in every version of Python (SplitMix64)."""

    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & mask
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & mask
        return (mixed ^ (mixed >> 31)) % bound

    def one(self, items):
        return items[self.below(len(items))]

    def some(self, items, count):
        left = list(items)
        return [left.pop(self.below(len(left))) for _ in range(count)]

    def fill(self, text):
        return text.format(s=self.one(SUBJECTS), few=2 + self.below(7), many=40 + self.below(260))


def letters(number):
    """A number as three letters or more, since a title with digits can be read as a date."""
    text = ""
    while number or len(text) < 3:
        number, rest = divmod(number, 20)
        text = "BCDFGHJKLMNPQRSTVWXZ"[rest] + text
    return text


def slug(number):
    return f"role-{number:06}"


def role(number):
    """A role as a mapping in the order of its file; `problem` is Markdown."""
    by_chance = Numbers(number)
    family, words = list(FAMILIES.items())[number % len(FAMILIES)]
    city, country, currency = by_chance.one(PLACES)
    low = 48000 + 1000 * by_chance.below(40)
    fill = by_chance.fill
    outcome, metric, unit = words["measure"]
    work = [fill(text) for text in by_chance.some(words["work"], 6)]
    paragraph = lambda: " ".join(fill(by_chance.one(words["work"])) for _ in range(5))
    return {
        "title": f"{words['title']}, {by_chance.one(SUBJECTS).title()} {letters(number)}",
        "family": family,
        "emphasis": "research" if family == "ai-researcher" else "production",
        "level": "senior",
        "team": by_chance.one(list(TEAMS)),
        "posted": "2026-11-02",
        "closes": "2027-03-31",
        "summary": work[0],
        "resources": {"stack": by_chance.some(STACK, 4),
                      "data": fill("{few} years of {s}, documented, with known gaps."),
                      "constraints": [fill("Releases of {s} wait for a weekly window.")]},
        "responsibilities": work,
        "must-haves": [fill(text) for text in words["must"] + MUST],
        "nice-to-haves": [fill(text) for text in by_chance.some(NICE, 3)],
        "success-measures": [
            {"within": f"{months} months", "outcome": fill(outcome), "metric": fill(metric),
             "from": f"{200 + by_chance.below(300)} {unit}", "to": f"{20 + by_chance.below(100)} {unit}"}
            for months in (6, 9, 12)],
        "onboarding": {"access": "Data and machines on day one.",
                       "first-win": {"within": "30 days", "text": fill("One change to {s} that users see.")},
                       "day-90": {"result": fill("One result on {s}."), "learning": "How the network is run."},
                       "buddy": True},
        "compensation": {"pay": {"min": low, "max": low + 15000, "currency": currency, "per": "year"},
                         "benefits": ["Pension", "32 days of leave", "A pass for trains"]},
        "location": {"workplace": "hybrid", "onsite-days": 2, "places": [{"city": city, "country": country}]},
        "employment": {"type": "full-time", "work": "ongoing"},
        "interview": {"decision-within": "8 days", "stages": [
            {"name": name, "kind": kind, "takes": f"{minutes} minutes", "with": ["A future teammate"], "rubric": True}
            for name, kind, minutes in STAGES]},
        "apply": {"url": f"https://jobs.larkfield.example/{slug(number)}", "reply-within": "5 days"},
        "problem": "\n\n".join([
            paragraph(), "## What is hard", paragraph(), "## Who is beside you", paragraph(),
            "\n".join(f"- {text}" for text in by_chance.some(work, 3)),
            f"Read *{fill('how {s} began')}* on [our pages](https://larkfield.example/) first. " + paragraph()]),
    }


def scalar(value):
    """One value on one line of YAML, with quotes around texts that are sentences."""
    if value is True:
        return "true"
    if isinstance(value, list):
        return "[" + ", ".join(scalar(item) for item in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {scalar(item)}" for key, item in value.items()) + "}"
    text = str(value)
    plain = all(letter.isalnum() or letter in " -" for letter in text)
    return text if plain else json.dumps(text, ensure_ascii=False)


def yaml(mapping, key=lambda name: name, indent=""):
    """A mapping in the style in which people write role files."""
    lines = []
    for name, value in mapping.items():
        start = f"{indent}{key(name)}:"
        if isinstance(value, dict) and any(isinstance(item, (dict, list)) for item in value.values()):
            lines += [start, yaml(value, key, indent + "  ")]
        elif isinstance(value, list) and value and isinstance(value[0], dict) and len(value[0]) > 2:
            lines.append(start)
            for item in value:
                body = yaml(item, key, indent + "    ")
                lines.append(f"{indent}  - " + body[len(indent) + 4:])
        elif isinstance(value, list) and len(" ".join(map(str, value))) > 60:
            lines += [start, *(f"{indent}  - {scalar(item)}" for item in value)]
        else:
            lines.append(f"{start} {scalar(value)}")
    return "\n".join(lines)


def remit_role(fields):
    facts = {name: value for name, value in fields.items() if name != "problem"}
    return yaml(facts) + "\nproblem: |\n" + textwrap.indent(fields["problem"], "  ") + "\n"


def hugo_role(fields):
    """The same, with keys that Hugo's templates can say, and the text as the page's content."""
    facts = {name: value for name, value in fields.items() if name != "problem"}
    front = yaml({"date": fields["posted"], **facts}, key=lambda name: name.replace("-", "_"))
    return f"---\n{front}\n---\n{fields['problem']}\n"


SITE = """\
format: 1
base-url: https://careers.larkfield.example
language: en
as-of: 2026-11-20
theme:
  name: default
  options:
    accent: "{accent}"
"""
COMPANY = """\
name: Larkfield
url: https://larkfield.example
statements:
  equal-opportunity: We look at work that was done, and bend the process to the person.
  accommodation: More time, captions or another room are yours; write to people@larkfield.example.
"""
TEAM = """\
---
name: {name}
mission: {mission}, and show by how much.
size: 7
stack: [Python, DuckDB]
data: Three years of measurements.
covers: [ml-engineer, data-scientist, ai-researcher, mlops-engineer]
---
Seven people share two rooms. What is decided is written down, with its reason.
"""
STORY = """\
---
title: What {team} learnt in a month
author: {{name: A colleague, role: Engineer}}
team: {team}
date: 2026-10-05
summary: One thing that worked, and two that did not.
kind: write-up
---
We measured first. Then we changed **one** thing, and measured again.

1. The first week went into data that nobody trusted.
2. The second showed why.
"""


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def set_accent(content, accent):
    """Changes the theme of the remit site: the colour of its links."""
    write(content / "site.yaml", SITE.format(accent=accent))


def make(count, folder, hugo=True):
    """Writes the content of `count` roles below `folder`, which need not be there."""
    content = folder / "remit" / "content"
    set_accent(content, "#0b6e4f")
    write(content / "company.yaml", COMPANY)
    for team, mission in TEAMS.items():
        write(content / "teams" / f"{team}.md", TEAM.format(name=team.title(), mission=mission))
        write(content / "stories" / f"{team}.md", STORY.format(team=team))
    if hugo:
        shutil.copytree(HUGO, folder / "hugo", dirs_exist_ok=True)
    for kind in ["remit/content/roles"] + ["hugo/content/roles"] * hugo:
        (folder / kind).mkdir(parents=True, exist_ok=True)
    for number in range(count):
        fields = role(number)
        write(content / "roles" / f"{slug(number)}.yaml", remit_role(fields))
        if hugo:
            write(folder / "hugo/content/roles" / f"{slug(number)}.md", hugo_role(fields))


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__.strip())
    make(int(sys.argv[1]), pathlib.Path(sys.argv[2]))
