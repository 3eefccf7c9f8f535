"""What a figure depends on beside remit: the machine, its versions, and a file system in memory to work on."""
import contextlib
import os
import pathlib
import platform
import re
import subprocess
import tempfile

GIGABYTE = 1 << 30


class Missing(Exception):
    """Something is not here; the text says what, and how to get it."""


def output(*command):
    """The first line that a command prints, or "" where it cannot be run."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    except OSError:
        return ""
    lines = (done.stdout or done.stderr).splitlines()
    return lines[0].strip() if lines and done.returncode == 0 else ""


def read(path):
    try:
        return pathlib.Path(path).read_text(encoding="utf-8")
    except OSError:
        return ""


def processor():
    model = re.search(r"^model name\s*: (.+)$", read("/proc/cpuinfo"), re.MULTILINE)
    return model[1] if model else output("sysctl", "-n", "machdep.cpu.brand_string") or platform.machine()


def cores():
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


def memory():
    """Bytes of memory that are free for use, or None where nobody says."""
    available = re.search(r"^MemAvailable: *(\d+) kB$", read("/proc/meminfo"), re.MULTILINE)
    return int(available[1]) * 1024 if available else None


def compiler():
    """The Swift compiler's version, such as "Swift version 6.3.1 (swift-6.3.1-RELEASE)"."""
    return output("swift", "--version") or "no swift on the PATH"


def is_in_memory(folder):
    """Whether a folder is on tmpfs."""
    best = ("", "")
    for line in read("/proc/self/mountinfo").splitlines():
        left, _, right = line.partition(" - ")
        point = left.split(" ")[4]
        if (folder == point or folder.startswith(point.rstrip("/") + "/")) and len(point) >= len(best[0]):
            best = (point, right.split(" ")[0])
    return best[1] == "tmpfs"


def place():
    """A folder to work in, and whether it is in memory: $TMPDIR or /dev/shm, where one is."""
    for folder in (os.environ.get("TMPDIR"), "/dev/shm"):
        if folder and os.access(folder, os.W_OK):
            folder = os.path.realpath(folder)
            if is_in_memory(folder):
                return folder, True
    return os.path.realpath(tempfile.gettempdir()), False


@contextlib.contextmanager
def workshop():
    """A new folder to work in, which is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="remit-bench-", dir=place()[0]) as name:
        yield pathlib.Path(name)


def described():
    """The machine in one line."""
    free = memory()
    return (f"{processor()}, {cores()} cores"
            + (f", {free / GIGABYTE:.0f} GB of memory free" if free else "")
            + f", {platform.system()} {platform.release()}")
