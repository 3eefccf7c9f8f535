"""Medians of what was measured, as a table to read and as one of Markdown."""
import dataclasses
import re
import statistics

BEGIN, END = "<!-- make bench writes from here -->", "<!-- to here -->"


@dataclasses.dataclass
class Run:
    """What one command cost: seconds of CPU time (user and system) and of wall time, and bytes of memory at the peak."""
    cpu: float
    wall: float
    peak: int


@dataclasses.dataclass
class Row:
    """The medians of one side's runs; `spread` is the least and the most CPU time of them."""
    roles: int
    name: str
    cpu: float
    spread: tuple
    wall: float
    peak: float
    runs: int


def row(roles, name, runs):
    return Row(roles, name, statistics.median(run.cpu for run in runs),
               (min(run.cpu for run in runs), max(run.cpu for run in runs)),
               statistics.median(run.wall for run in runs), statistics.median(run.peak for run in runs), len(runs))


def duration(seconds):
    if seconds >= 99.95:
        return f"{seconds:.0f} s"
    if seconds >= 0.9995:
        return f"{seconds:.3g} s"
    return f"{seconds * 1e3:.3g} ms" if seconds >= 0.9995e-3 else f"{seconds * 1e6:.0f} µs"


def size(amount):
    return f"{amount / 1e9:.2f} GB" if amount >= 0.9995e9 else f"{amount / 1e6:.3g} MB"


def ratio(part, whole):
    if not whole:
        return ""
    value = part / whole
    return f"{value:.2f}×" if value < 9.995 else f"{value:.0f}×"


HEAD = ["roles", "command", "CPU time", "least and most", "CPU a role", "wall time", "peak memory", "CPU to Hugo",
        "wall to Hugo", "CPU to `cp -r`"]


def cells(rows, hugo, copy, of_one=None):
    """The table's rows, as texts: `hugo` and `copy` are the sides that others are compared with, `of_one` reads one role."""
    by_name = {(one.roles, one.name): one for one in rows}
    table = []
    for one in rows:
        fast, slow = one.spread
        against_hugo, against_copy = by_name.get((one.roles, hugo)), by_name.get((one.roles, copy))
        table.append([
            f"{one.roles:,}", one.name, duration(one.cpu),
            f"{duration(fast)}–{duration(slow)}" if one.runs > 1 else "one run",
            "" if one.name == of_one else duration(one.cpu / one.roles), duration(one.wall), size(one.peak),
            ratio(one.cpu, against_hugo and against_hugo.cpu), ratio(one.wall, against_hugo and against_hugo.wall),
            ratio(one.cpu, against_copy and against_copy.cpu)])
    return table


def text(table):
    table = [[cell.replace("`", "") for cell in line] for line in [HEAD, *table]]
    widths = [max(len(line[column]) for line in table) for column in range(len(HEAD))]
    lines = []
    for number, line in enumerate(table):
        if number > 1 and line[0] != table[number - 1][0]:
            lines.append("")
        lines.append("  ".join(cell.ljust(width) if column == 1 else cell.rjust(width)
                               for column, (cell, width) in enumerate(zip(line, widths))).rstrip())
    return "\n".join(lines)


def markdown(table):
    align = ["--:" if column != 1 else "---" for column in range(len(HEAD))]
    return "\n".join("| " + " | ".join(line) + " |" for line in [HEAD, align, *table])


def recorded(document, new):
    """A document with `new` between its two marks, in the place of what stands there."""
    pattern = re.compile(re.escape(BEGIN) + r".*?" + re.escape(END), re.DOTALL)
    if len(pattern.findall(document)) != 1:
        raise ValueError(f"the document must have, once, the lines\n{BEGIN}\n{END}")
    return pattern.sub(lambda _: f"{BEGIN}\n\n{new.strip()}\n\n{END}", document)
