#!/usr/bin/env python3
"""Counts the processor's instructions for a small workload that is always the same, and compares with the figures on record.

    make bench-check     fails where remit needs over 5 % more instructions than instructions.json says
    make bench-accept    puts today's figures there; commit them with the change that they come from

Time differs from run to run; the number of instructions hardly does: by less than one in ten thousand on one machine, and
by a few in a thousand where the folders of files are on another file system. So a change that makes remit slower is seen on a busy machine, too. See docs/performance.md for what is held still.
"""
import argparse
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys

import corpus
import surroundings

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
RECORD = HERE / "instructions.json"
PROFILES = ROOT / ".build" / "bench" / "profiles"
ROLES = 60
TOLERANCE = 0.05
SAME = ["--jobs", "1", "--as-of", "2026-11-20", "--color", "never"]
WORKLOADS = {
    f"build of {ROLES} roles": ["build", *SAME],
    f"lint of {ROLES} roles": ["lint", *SAME],
    "lint of one role": ["lint", *SAME, "content/roles/role-000001.yaml"],
}

# glibc chooses how to copy and search memory by what the processor can do, and valgrind counts each byte that `rep movsb`
# copies: so all machines are told to have no more than the first of their kind, and the same caches. Swift's hashes
# begin with a number by chance unless it is told otherwise.
ENVIRONMENT = {
    "GLIBC_TUNABLES": ":".join([
        "glibc.cpu.hwcaps=" + ",".join(f"-{name}" for name in (
            "AVX512F", "AVX512VL", "AVX512BW", "AVX2", "AVX", "FMA", "FMA4", "ERMS", "FSRM", "BMI2", "SSSE3", "SSE4_1",
            "SSE4_2")),
        "glibc.cpu.x86_data_cache_size=0x8000",
        "glibc.cpu.x86_shared_cache_size=0x100000",
        "glibc.cpu.x86_non_temporal_threshold=0xc0000",
    ]),
    "LC_ALL": "C",
    "PATH": "/usr/bin:/bin",
    "SWIFT_DETERMINISTIC_HASHING": "1",
}


def toolchain(remit):
    """What the figures depend on beside the sources."""
    linked = subprocess.run(["ldd", str(remit)], capture_output=True, text=True).stdout
    return {
        "compiler": surroundings.compiler(),
        "the library of Swift": "shared" if "libswiftCore" in linked else "static",
        "libc": " ".join(platform.libc_ver()).strip() or "unknown",
        "valgrind": surroundings.output("valgrind", "--version") or "unknown",
        "architecture": platform.machine(),
    }


def differences(recorded, here):
    """What differs between two toolchains, a sentence each."""
    return [f"The figures were recorded with {name} {recorded.get(name, 'unknown')}, and this is {here[name]}."
            for name in here if recorded.get(name) != here[name]]


def compare(recorded, counted, tolerance=TOLERANCE):
    """A line for each workload, the names of those that need too much or have no figure, and of those that need less."""
    lines, worse, better = [], [], []
    width = max(map(len, counted))
    for name, now in counted.items():
        before = recorded.get(name)
        if not before:
            lines.append(f"{name:{width}}  {now:>15,}  no figure on record")
            worse.append(name)
            continue
        change = now / before - 1
        lines.append(f"{name:{width}}  {now:>15,}  {change:+8.2%} of {before:,}")
        if now > before * (1 + tolerance):
            worse.append(name)
        elif now < before * (1 - tolerance):
            better.append(name)
    return lines, worse, better


def verdict(recorded, counted, here, tolerance=TOLERANCE):
    """What to print, and whether the check fails."""
    lines, worse, better = compare(recorded["instructions"], counted, tolerance)
    gone = [name for name in recorded["instructions"] if name not in counted]
    lines += [f"{name}: on record, but counted no more" for name in gone]
    if worse or gone:
        lines.append("")
        for name in worse:
            before = recorded["instructions"].get(name)
            if before:
                lines.append(f"The {name} needs {counted[name] / before - 1:.1%} more instructions than on record;"
                             f" {tolerance:.0%} are allowed.")
            else:
                lines.append(f"The {name} has no figure on record.")
        lines += differences(recorded["with"], here)
        if worse:
            lines.append(f"callgrind_annotate shows where they go: it reads the files in {PROFILES.relative_to(ROOT)}/.")
        lines.append("If the change is worth it, run `make bench-accept` and commit Benchmarks/Site/instructions.json.")
        return lines, True
    if better:
        lines += ["", f"Fewer instructions for {' and '.join('the ' + name for name in better)}: run `make bench-accept` and"
                  " commit Benchmarks/Site/instructions.json, so that it stays so."]
        lines += differences(recorded["with"], here)
    return lines, False


def skip(why):
    """Ends the check where something is missing: well, but not in CI, which installs it."""
    if os.environ.get("CI"):
        sys.exit(f"Instructions cannot be counted: {why}.")
    print(f"Counting instructions skipped: {why}.")
    sys.exit(0)


def expect(name, folder, message):
    """Ends the check where a workload did not do its work: a command that fails early needs few instructions."""
    if name.startswith("build"):
        pages = sum(1 for _ in folder.glob("site/roles/role-*/index.html"))
        if pages != ROLES:
            sys.exit(f"The {name} wrote {pages} pages of roles.\n{message}")
    elif not re.search(r"\bin \d+ files?\b", message):
        sys.exit(f"The {name} did not say how many files it read.\n{message}")


def count(name, remit, folder):
    """The instructions of one workload, run in `folder`."""
    PROFILES.mkdir(parents=True, exist_ok=True)
    profile = PROFILES / f"{name.replace(' ', '-')}.callgrind"
    log = folder / "valgrind.log"
    # What an earlier workload kept would make this one shorter.
    shutil.rmtree(folder / ".remit", ignore_errors=True)
    command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", f"--log-file={log}", str(remit)]
    done = subprocess.run(command + WORKLOADS[name], cwd=folder, env=ENVIRONMENT, text=True, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    total = re.search(r"Collected : (\d+)", log.read_text(errors="replace"))
    if done.returncode != 0 or not total:
        sys.exit(f"The {name} ended with status {done.returncode}.\n{done.stdout[-2000:]}\n{log.read_text(errors='replace')}")
    expect(name, folder, done.stdout)
    return int(total[1])


def without_debug_information(remit, folder):
    """A copy of a program that valgrind can read: older ones stumble over what newer compilers say of C."""
    copy = folder / "program"
    if not shutil.which("strip"):
        return remit
    subprocess.run(["strip", "--strip-debug", "-o", copy, remit], check=True)
    return copy


def count_all(remit):
    with surroundings.workshop() as folder:
        corpus.make(ROLES, folder, hugo=False)
        remit = without_debug_information(remit, folder)
        counted = {}
        for name in WORKLOADS:
            print(f"Counting the {name} …", file=sys.stderr, flush=True)
            counted[name] = count(name, remit, folder / "remit")
        return counted | derived(counted)


def derived(counted):
    """What each role adds: most of a small workload is the start, in which a change for the worse would go unseen."""
    added = counted[f"lint of {ROLES} roles"] - counted["lint of one role"]
    return {"lint of each further role": added // (ROLES - 1)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--remit", type=pathlib.Path, default=ROOT / ".build/release/remit",
                        help="the program that is measured (default: .build/release/remit)")
    parser.add_argument("--accept", action="store_true", help="record the figures rather than compare them")
    options = parser.parse_args()
    remit = options.remit.resolve()
    if not remit.exists():
        sys.exit(f"There is no {options.remit}: run `make build`.")
    if not shutil.which("valgrind"):
        skip("there is no valgrind; Scripts/bootstrap --all installs it on Debian")
    here = toolchain(remit)
    if options.accept:
        record = {"with": here, "instructions": count_all(remit)}
        RECORD.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
        for name, number in record["instructions"].items():
            print(f"{name}: {number:,}")
        return
    recorded = json.loads(RECORD.read_text(encoding="utf-8"))
    if recorded["with"]["architecture"] != here["architecture"]:
        print(f"Counting instructions skipped: those on record are of {recorded['with']['architecture']}, and this is"
              f" {here['architecture']}.")
        return
    lines, failed = verdict(recorded, count_all(remit), here)
    print("\n".join(lines))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
