"""Twice the text takes twice the work: no shape of content makes reading, judging or showing it grow faster than itself."""

import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import company
import pytest

sys.path.insert(0, str(company.ROOT / "Benchmarks" / "Site"))
import instructions  # noqa: E402

# What twice as much may cost; sorting and growing tables take a little more than twice.
MOST = 2.4

HEAD = "title: Engineer\nfamily: ml-engineer\nmust-haves: [Python]\nnice-to-haves: [Rust]\n"
MEASURES = "success-measures: [{within: 6 months, outcome: Faster answers}]\n"


@dataclass
class Shape:
    """A text that can be had in any size, about `size` bytes of it, and the file that holds it."""

    name: str
    make: object
    file: str = "roles/grown.yaml"
    size: int = 16_000


def times(text, size):
    return text * (size // len(text)) if text else ""


def role(key, text):
    return lambda size: f"{HEAD}{MEASURES}{key}{times(text, size)}\n"


def story(text, first=""):
    return lambda size: f"---\ntitle: A week\nauthor: Ada\ndate: 2026-11-02\n---\n\n{first}{times(text, size)}\n"


def markdown(name, text, first=""):
    return Shape(f"Markdown: {name}", story(text, first), "stories/grown.md")


SHAPES = [
    Shape("YAML: plain words", role("summary: ", "we train models and ship them ")),
    Shape("YAML: words in quotes with escapes", lambda size: f'{HEAD}{MEASURES}summary: "{times(chr(92) + "u00e9 word ", size)}"\n'),
    Shape("YAML: lines of a folded text", lambda size: f"{HEAD}{MEASURES}summary: >\n{times('  a few words here' + chr(10), size)}"),
    Shape("YAML: lines of a literal text", lambda size: f"{HEAD}{MEASURES}problem: |\n{times('  a few words here' + chr(10), size)}"),
    Shape("YAML: a plain text of many lines", lambda size: f"{HEAD}{MEASURES}summary: a\n{times('  few words here' + chr(10), size)}"),
    Shape("YAML: unknown keys", lambda size: HEAD + MEASURES + "".join(f"key-{n}: x\n" for n in range(size // 12))),
    Shape("YAML: one key again and again", role("", "notes: x\n")),
    Shape("YAML: parameters", lambda size: HEAD + MEASURES + "params:\n" + "".join(f"  key-{n}: x\n" for n in range(size // 14))),
    Shape("YAML: comments", role("", "# a comment\n")),
    Shape("YAML: empty lines", role("", "\n"), size=10_000),
    Shape("YAML: anchors", lambda size: HEAD + MEASURES + "params:\n" + "".join(f"  k{n}: &a{n} x\n" for n in range(size // 14))),
    Shape("YAML: aliases", lambda size: HEAD + MEASURES + "params:\n  a: &a x\n" + "".join(f"  k{n}: *a\n" for n in range(size // 12)), size=14_000),
    Shape("YAML: a list in brackets", role("params: {a: [", "x, ") , size=10_000),
    Shape("YAML: tabs", role("summary: ", "a\t")),
    Shape("YAML: colons", role("summary: ", "a:b ")),
    Shape("YAML: quotation marks", role("summary: a ", "'a' \"b\" ")),
    Shape("YAML: suppressions", role("", "# remit: allow spec/length since it is so\n")),
    Shape("role: must-haves", lambda size: HEAD.replace("[Python]", "\n" + "".join(f"  - You have run thing {n} in production\n" for n in range(size // 40))) + MEASURES),
    Shape("role: must-haves that are the same", lambda size: HEAD.replace("[Python]", "\n" + times("  - You have run models in production\n", size)) + MEASURES),
    Shape("role: duties", lambda size: HEAD + MEASURES + "responsibilities:\n" + "".join(f"  - Train model {n} and deploy it\n" for n in range(size // 34))),
    Shape("role: success measures", lambda size: HEAD + "success-measures:\n" + times("  - {within: 6 months, outcome: Search answers faster}\n", size)),
    Shape("role: one sentence without an end", role("summary: ", "train models and deploy them and ")),
    Shape("role: verbs alone", role("summary: ", "train ")),
    Shape("role: technologies", role("summary: ", "PyTorch Kubernetes Spark ")),
    Shape("role: numbers", role("summary: ", "5 years 10 % 60,000 EUR ")),
    Shape("role: brackets and slashes", role("summary: ", "(a/b) ")),
    Shape("role: addresses", role("summary: ", "https://example.org/a ")),
    markdown("words", "a few words here and there. "),
    markdown("paragraphs", "A few words.\n\n"),
    markdown("stars", "*a "),
    markdown("stars that close", "*a* **b** "),
    markdown("underscores", "_a "),
    markdown("stars and underscores", "*_ "),
    Shape("Markdown: opening brackets", story("["), "stories/grown.md", 4_000),
    markdown("links", "[a](https://example.org/) "),
    markdown("links to nowhere", "[a](/nowhere/) "),
    markdown("references", "[a][b]\n\n"),
    Shape("Markdown: definitions of references",
          lambda size: story("")(0) + "".join(f"[r{n}]: https://example.org/{n}\n" for n in range(size // 30)), "stories/grown.md"),
    markdown("headings of the same words", "# A\n\n"),
    markdown("quotations", "> a\n"),
    markdown("lists", "- a\n"),
    markdown("numbered lists", "1. a\n"),
    markdown("code", "`a` "),
    Shape("Markdown: backquotes of all lengths", lambda size: story("")(0) + " ".join("`" * n for n in range(1, int((2 * size) ** 0.5))) + "\n", "stories/grown.md"),
    markdown("HTML", "<b>a</b> "),
    markdown("opening comments", "<!-- "),
    markdown("entities", "&amp; "),
    markdown("references to characters", "&#27; "),
    markdown("tables", "|a|b|\n|---|---|\n|c|d|\n\n"),
    markdown("backslashes", "\\* "),
    markdown("dashes", "---\n"),
    markdown("less-than signs", "<"),
    markdown("pictures", "![a](assets/a.png) "),
]


def count(program, folder, file):
    """The instructions of a lint of one file."""
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", f"--log-file={folder / 'log'}", str(program),
               "lint", f"content/{file}", "--jobs", "1", "--as-of", company.AS_OF, "--format", "concise"]
    run = subprocess.run(command, cwd=folder, env=instructions.ENVIRONMENT, capture_output=True)
    assert run.returncode in (0, 1), run.stderr.decode()[-2000:]
    return int(re.search(r"Collected : (\d+)", (folder / "log").read_text())[1])


@pytest.mark.skipif(shutil.which("valgrind") is None, reason="there is no valgrind")
def test_twice_the_text_takes_twice_the_work(program, tmp_path, table):
    stripped = instructions.without_debug_information(program, tmp_path)

    def work(name, file, text):
        folder = tmp_path / re.sub(r"\W+", "-", name)
        folder.mkdir()
        company.make(folder, 1)
        place = folder / "content" / file
        place.parent.mkdir(exist_ok=True)
        place.write_text(text)
        counted = count(stripped, folder, file)
        shutil.rmtree(folder)
        return counted

    least = {shape.file: work(shape.file, shape.file, shape.make(0)) for shape in (SHAPES[0], markdown("nothing", ""))}

    def ratio(shape):
        once, twice = (work(f"{shape.name} {size}", shape.file, shape.make(size)) - least[shape.file]
                       for size in (shape.size, 2 * shape.size))
        return twice / max(1, once), once

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        ratios = dict(zip([shape.name for shape in SHAPES], pool.map(ratio, SHAPES)))
    for shape in SHAPES:
        grown, cost = ratios[shape.name]
        table("Growth", shape.name, f"{grown:.2f} times, {cost / shape.size:,.0f} a byte")
    over = {name: f"{grown:.2f}" for name, (grown, _) in ratios.items() if grown > MOST}
    assert not over, f"twice the text takes more than {MOST} times the work: {over}"
