"""The figures of docs/reliability.md: tests note what they counted, and a run with --record writes it down."""

import re

_figures = {}


def note(heading, what, figure):
    """Keeps a figure for the table below a heading."""
    _figures.setdefault(heading, {})[what] = figure


def record(page):
    """Writes each table anew between its two marks on the page; other parts of the page stay."""
    text = page.read_text(encoding="utf-8")
    for heading, rows in _figures.items():
        name = heading.lower().replace(" ", "-")
        lines = ["| | |", "|---|--:|"] + [f"| {what} | {shown(figure)} |" for what, figure in rows.items()]
        pattern = re.compile(rf"(<!-- {name} from here -->\n).*?(<!-- {name} to here -->)", re.S)
        assert pattern.search(text), f"{page} has no place for {heading}: <!-- {name} from here -->"
        text = pattern.sub(lambda found: f"{found[1]}\n" + "\n".join(lines) + f"\n\n{found[2]}", text)
    page.write_text(text, encoding="utf-8")


def shown(figure):
    return f"{figure:,}" if isinstance(figure, int) else str(figure)
