"""A company that builds: the one of Benchmarks/Site/corpus.py, with a story, a private role and a draft."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
AS_OF = "2026-11-30"


def make(folder, roles):
    """Writes content for some roles below a folder."""
    subprocess.run([sys.executable, ROOT / "Benchmarks" / "Site" / "corpus.py", str(roles), str(folder)], check=True,
                   capture_output=True)
    (folder / "remit" / "content").rename(folder / "content")
    (folder / "remit").rmdir()


def build(program, folder, *options, **more):
    """Runs a build in a folder."""
    return subprocess.run([program, "build", "--as-of", AS_OF, *options], cwd=folder, capture_output=True, text=True, **more)


def files(folder):
    """The bytes of each file of a site, by its path; what a build keeps for itself is left out."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*")
            if file.is_file() and ".remit-tmp" not in file.parts}


def same(one, other):
    """Whether two sites are the same, byte for byte; else the first path that differs."""
    left, right = files(one), files(other)
    for path in sorted(left.keys() | right.keys()):
        if left.get(path) != right.get(path):
            return path
    return None
