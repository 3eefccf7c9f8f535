#!/usr/bin/env python3
"""Measures how long `remit serve` takes from a save to the page.

    Benchmarks/Site/serve.py [--roles N] [--content DIR] [--runs N] [--remit FILE] [--chromium FILE]

A role is saved again and again, each time with another sentence. Told are the times until

    event   a page that is open hears that it is another now
    page    that page was loaded again, and has the sentence
    seen    the sentence stands on the page in Chromium; with --chromium, where Playwright is installed

as medians, with the least and the most, and, on Linux, the CPU time of the server for each save, findings included, which
other programs on the machine hardly change. Files are in memory where the system has a place for that.
"""
import argparse
import contextlib
import os
import pathlib
import re
import shutil
import socket
import statistics
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request

import corpus
import surroundings

ROOT = pathlib.Path(__file__).resolve().parents[2]


@contextlib.contextmanager
def serving(program, folder):
    """Serves the content of a folder; gives the address of its home page, and the process."""
    server = subprocess.Popen([program, "serve", "--port", "0"], cwd=folder, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, text=True)
    try:
        for line in server.stderr:
            if found := re.search(r"http://127\.0\.0\.1:\d+/", line):
                yield found[0], server.pid
                return
        raise SystemExit("remit serve ended before it served anything")
    finally:
        server.terminate()
        server.wait()


def page_of(file):
    return f"roles/{file.stem}/"


def is_there(address):
    try:
        urllib.request.urlopen(address).close()
    except urllib.error.HTTPError:
        return False
    return True


class Role:
    """A role's file, with a sentence that differs from save to save."""

    def __init__(self, file):
        self.file = file
        self.page = page_of(file)
        self.text = self.file.read_text(encoding="utf-8")
        self.saves = 0

    def save(self):
        """Writes the file as most editors do; gives the sentence."""
        self.saves += 1
        sentence = f"Saved for the {self.saves}th time."
        text = re.sub(r"^(summary: )(.*)$", lambda line: f"{line[1]}{sentence}", self.text, count=1, flags=re.M)
        assert sentence in text
        fresh = self.file.with_name(f".{self.file.name}.new")
        fresh.write_text(text, encoding="utf-8")
        fresh.rename(self.file)
        return sentence


class OpenPage:
    """A page as a browser has it open: it waits for news, and is loaded again where there is some."""

    def __init__(self, address, page):
        self.address = address + page
        host = urllib.parse.urlsplit(address).netloc
        self.stream = socket.create_connection(host.split(":"), timeout=30)
        path = urllib.parse.quote("/" + page, safe="")
        self.stream.sendall(f"GET /.remit/events?page={path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        self.lines = self.stream.makefile("rb")
        self.mark = None
        self.wait()

    def wait(self):
        """Waits until the page is another."""
        for line in self.lines:
            if (found := re.match(rb'data: \{"page":"(\w+)"', line)) and found[1] != self.mark:
                self.mark = found[1]
                return

    def load(self):
        with urllib.request.urlopen(self.address) as answer:
            return answer.read().decode()


def told(name, times):
    """A row: the median, the least, the most, in milliseconds."""
    print(f"{name:8}{statistics.median(times):8.1f}{min(times):8.1f}{max(times):8.1f}")


def cpu(process):
    """The milliseconds of CPU time that a process used; None where the system does not say."""
    with contextlib.suppress(OSError):
        fields = pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")
    return None


def without_browser(address, process, role, runs):
    page = OpenPage(address, role.page)
    events, pages = [], []
    time.sleep(1)
    before = cpu(process)
    for _ in range(runs):
        time.sleep(0.3)
        start = time.perf_counter()
        sentence = role.save()
        page.wait()
        events.append((time.perf_counter() - start) * 1000)
        assert sentence in page.load()
        pages.append((time.perf_counter() - start) * 1000)
    time.sleep(1)
    told("event", events)
    told("page", pages)
    if before is not None:
        print(f"{'cpu':8}{(cpu(process) - before) / runs:8.1f}")


def in_browser(address, role, runs, chromium):
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium)
        page = browser.new_page()
        page.goto(address + role.page)
        times = []
        for _ in range(runs):
            time.sleep(0.5)
            start = time.perf_counter()
            sentence = role.save()
            page.get_by_text(sentence).first.wait_for()
            times.append((time.perf_counter() - start) * 1000)
        browser.close()
    told("seen", times)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--roles", type=int, default=1000)
    parser.add_argument("--content", type=pathlib.Path, help="this content, in the place of one that is made")
    parser.add_argument("--runs", type=int, default=21)
    parser.add_argument("--remit", type=pathlib.Path, default=ROOT / ".build/release/remit")
    parser.add_argument("--chromium")
    options = parser.parse_args()
    with surroundings.workshop() as folder:
        if options.content:
            shutil.copytree(options.content, folder / "content")
        else:
            corpus.make(options.roles, folder, hugo=False)
            folder = folder / "remit"
        with serving(options.remit.resolve(), folder) as (address, process):
            # Not all roles are shown.
            role = Role(next(file for file in sorted((folder / "content" / "roles").glob("*.yaml"))
                             if is_there(address + page_of(file))))
            print(f"{'ms':8}{'median':>8}{'least':>8}{'most':>8}")
            without_browser(address, process, role, options.runs)
            if options.chromium:
                in_browser(address, role, options.runs, options.chromium)


if __name__ == "__main__":
    main()
