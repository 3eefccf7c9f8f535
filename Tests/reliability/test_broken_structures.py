"""Files that nobody writes by hand: each is an error that says where and what to do, soon, in little memory, and what was
built before stays."""

import os
import re
import resource
import shutil
import socket
import subprocess
import threading
import time
from dataclasses import dataclass

import company
import pytest
from pictures import png

# What a run may take that finds something broken; most take a tenth of it.
SECONDS = 20
MEMORY = 1500 << 20

ROLE = """title: Engineer
family: ml-engineer
must-haves: [Python]
nice-to-haves: [Rust]
success-measures: [{within: 6 months, outcome: Faster answers}]
"""
STORY = "---\ntitle: A week\nauthor: Ada\ndate: 2026-11-02\n---\n\n"


@dataclass
class Broken:
    """A way in which content can be broken: what is done to the folder, and what must be said of it."""

    name: str
    do: object
    says: str
    status: int = 1


def role(data, name="roles/broken.yaml"):
    """Writes a role of some bytes."""
    def do(content):
        (content / name).parent.mkdir(exist_ok=True)
        (content / name).write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    return do


def story(data):
    return role(STORY.encode() + (data if isinstance(data, bytes) else data.encode("utf-8")), "stories/broken.md")


def sparse(content):
    with open(content / "roles" / "broken.yaml", "wb") as file:
        file.truncate(4 << 30)


def pipe(content):
    os.mkfifo(content / "roles" / "broken.yaml")


def door(content):
    """A socket; its path has to be short, so it is made from where it lies."""
    here = os.getcwd()
    os.chdir(content / "roles")
    socket.socket(socket.AF_UNIX).bind("broken.yaml")
    os.chdir(here)


def bomb(levels):
    """Lists that each repeat the one before nine times."""
    lines = ["notes: x", "params:", "  a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"  a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, levels)]
    return ROLE + "\n".join(lines) + "\n"


def picture(data):
    """A team's photo of some bytes."""
    def do(content):
        (content / "assets").mkdir(exist_ok=True)
        (content / "assets" / "photo.png").write_bytes(data)
        (content / "teams" / "broken.md").write_text("---\nname: T\nphoto: assets/photo.png\nalt: us\n---\n\nUs.\n")
    return do


def link(target, name):
    def do(content):
        (content / name).parent.mkdir(exist_ok=True)
        (content / name).symlink_to(target)
    return do


BROKEN = [
    Broken("alias bomb, 12 levels", role(bomb(12)), "content/limit"),
    Broken("alias bomb, 200 levels", role(bomb(200)), "content/limit"),
    Broken("alias of itself", role(ROLE + "params: &a {b: *a}\n"), "content/syntax"),
    Broken("100,000 open brackets", role(ROLE + "params: " + "[" * 100_000), "content/limit"),
    Broken("100,000 open braces", role(ROLE + "params: " + "{a: " * 100_000), "content/limit"),
    Broken("a list 3,000 levels deep", role(ROLE + "params:\n" + "".join(" " * n + "- \n" for n in range(1, 3000))), "content/limit"),
    Broken("a text of 2 MiB", role(ROLE + "summary: " + "word " * 420_000), "content/limit"),
    Broken("a file of 5 MiB", role(ROLE + "# comment\n" * 600_000), "content/limit"),
    Broken("10,000 unknown keys", role(ROLE + "".join(f"key-{n}: x\n" for n in range(10_000))), "content/unknown-key"),
    Broken("a key 10,000 times", role(ROLE + "summary: x\n" * 10_000), "content/duplicate-key"),
    Broken("a key of a megabyte", role(ROLE + "k" * (1 << 20) + ": x\n"), "content/"),
    Broken("20,000 must-haves", role(ROLE.replace("[Python]", "\n" + "  - Python\n" * 20_000)), "spec/must-haves-too-many"),
    Broken("NUL", role(ROLE.replace("Engineer", "Engi\0neer")), "content/encoding"),
    Broken("control characters", role(ROLE.replace("Engineer", "Engi\x1b[31mneer")), "content/encoding"),
    Broken("a C1 control as an escape", role(ROLE.replace("Engineer", '"Engi\\x9bneer"')), "content/encoding"),
    Broken("a control as a reference", story("Press &#27;[31m here.\n"), "content/encoding"),
    Broken("directions", role(ROLE.replace("Engineer", "Engi\u202eneer")), "content/mixed-direction-control"),
    Broken("directions in a comment", role(ROLE + "# \u2066safe\u2069\n"), "content/mixed-direction-control"),
    Broken("directions as escapes", role(ROLE.replace("Engineer", '"Engi\\u202Eneer"')), "content/mixed-direction-control"),
    Broken("a lone surrogate", role(ROLE.encode().replace(b"Engineer", b"Engi\xed\xa0\x80neer")), "content/encoding"),
    Broken("a lone surrogate as an escape", role(ROLE.replace("Engineer", '"Engi\\ud800neer"')), "content/syntax"),
    Broken("overlong UTF-8", role(ROLE.encode().replace(b"Engineer", b"Engi\xc0\xafneer")), "content/encoding"),
    Broken("UTF-16", role(ROLE.encode("utf-16")), "content/encoding"),
    Broken("a mark of byte order", role(b"\xef\xbb\xbf" + ROLE.encode()), "", 0),
    Broken("two marks of byte order", role(b"\xef\xbb\xbf\xef\xbb\xbf" + ROLE.encode()), "content/encoding"),
    Broken("lines that end in CR", role(ROLE.replace("\n", "\r")), "", 0),
    Broken("lines that end in CR LF", role(ROLE.replace("\n", "\r\n")), "", 0),
    Broken("nothing", role(b""), "content/syntax"),
    Broken("only comments", role("# a\n# b\n"), "content/syntax"),
    Broken("a Word document", role(b"PK\x03\x04" + bytes(1000)), "content/encoding"),
    Broken("noise", role(bytes((n * 7919 + n // 3) % 256 for n in range(100_000))), "content/encoding"),
    Broken("two documents", role(ROLE + "---\n" + ROLE), "content/syntax"),
    Broken("tags", role(ROLE.replace("Engineer", "!!python/object:os.system [x]")), "content/"),
    Broken("a merge key", role("base: &b {a: 1}\n" + ROLE + "<<: *b\n"), "content/"),
    Broken("4 GiB of nothing", sparse, "larger than"),
    Broken("a pipe", pipe, "not a regular file"),
    Broken("a socket", door, "No such device"),
    Broken("a folder where a file belongs", lambda content: (content / "roles" / "broken.yaml").mkdir(), "", 0),
    Broken("a folder with a file where a file belongs",
           lambda content: ((content / "roles" / "broken.yaml").mkdir(), (content / "roles" / "broken.yaml" / "a.yaml").write_text(ROLE)),
           "holds no folders"),
    Broken("a file where a folder belongs",
           lambda content: (content / "pages").write_text("x"), "has to be a folder"),
    Broken("a link to a device", link("/dev/zero", "roles/broken.yaml"), "outside"),
    Broken("a link to nowhere", link("nowhere", "roles/broken.yaml"), "leads nowhere"),
    Broken("a link to itself", link("broken.yaml", "roles/broken.yaml"), "Too many levels of symbolic links"),
    Broken("a link to the folder above", link("..", "roles/loop"), "leads back"),
    Broken("a link to a file elsewhere", link("/etc/passwd", "assets/passwd.txt"), "outside"),
    Broken("a link to a folder elsewhere", link("/etc", "assets/etc"), "outside"),
    Broken("a role that is a link to elsewhere", link("/etc/hostname", "roles/broken.yaml"), "outside"),
    Broken("a name in Latin-1", lambda content: open(bytes(content / "roles") + b"/m\xfcnchen.yaml", "w").write(ROLE), "not in UTF-8"),
    Broken("a name with a line break", lambda content: (content / "roles" / "a\nb.yaml").write_text(ROLE), "roles/"),
    Broken("a name with markup", lambda content: (content / "roles" / "<img src=x>.yaml").write_text(ROLE), "roles/"),
    Broken("a name of 250 bytes", lambda content: (content / "roles" / f"{'a' * 245}.yaml").write_text(ROLE), ""),
    Broken("10,000 quotation marks deep", story(">" * 10_000 + " x\n"), "content/limit"),
    Broken("10,000 lists deep", story("- " * 10_000 + "x\n"), "content/limit"),
    Broken("50,000 open brackets in Markdown", story("[" * 50_000 + "\n"), "content/limit"),
    Broken("100,000 stars", story("*a " * 100_000 + "\n"), "", 0),
    Broken("100,000 backquotes of all lengths", story(" ".join("`" * n for n in range(1, 450)) + "\n"), "", 0),
    Broken("100,000 references to nothing", story("[a][b] " * 9_000 + "\n"), "", 0),
    Broken("an open comment of a megabyte", story("<!-- " + "x" * (1 << 20) + "\n"), ""),
    Broken("front matter that never ends", role("---\ntitle: x\n" * 3, "stories/broken.md"), "content/"),
    Broken("front matter only", role("---\n---\n", "stories/broken.md"), "content/"),
    Broken("a picture that is cut off", picture(png(100, 100)[:40]), "content/picture", 0),
    Broken("a picture of 60,000 by 60,000", picture(png(60_000, 60_000, b"\0" * 100)), "content/picture", 0),
    Broken("a picture that is text", picture(b"hello"), "content/picture", 0),
    Broken("a picture that is empty", picture(b""), "content/picture", 0),
    Broken("site.yaml is a list", role("[a, b]\n", "site.yaml"), "site.yaml"),
    Broken("site.yaml is a pipe", lambda content: ((content / "site.yaml").unlink(), os.mkfifo(content / "site.yaml")), "not a regular file", 2),
    Broken("company.yaml is gone", lambda content: (content / "company.yaml").unlink(), "company.yaml"),
    Broken("a family that is its own boundary",
           role("title: Loop\ncore: loops\nbuilds: [loops]\ndoes-not-do: [{text: loops, who: loop}]\n", "families/loop.yaml"), ""),
    Broken("a concept of 1,000 verbs and 1,000 objects",
           role("title: G\ncore: g\nbuilds: [g]\ndoes-not-do: [{text: h, who: ml-engineer}]\nconcepts:\n"
                + "  - {work: x, verbs: [" + ", ".join(f"verb{n}" for n in range(1000)) + "], objects: [" + ", ".join(f"thing{n}" for n in range(1000)) + "]}\n",
                "families/growth.yaml"), ""),
]


@pytest.fixture(scope="module")
def good(program, tmp_path_factory):
    """A company with a site."""
    folder = tmp_path_factory.mktemp("good")
    company.make(folder, 8)
    assert company.build(program, folder).returncode == 0
    return folder


def outcome(said, broken):
    """The reason that an error gives, or the rule that found what is wrong."""
    if reason := re.search(r"could not (?:read|list): (it is a link to \S+, outside of the content|[^\n;]*)", said):
        return reason[1]
    rules = re.findall(r"\[([a-z]+/[a-z-]+)\]", said)
    return f"`{next((rule for rule in rules if rule.startswith(broken.says[:8])), rules[0])}`"


def limit_memory():
    resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))


def measured(program, folder, *arguments):
    """Runs a command; gives how it ended, what it said, how long it took and the most memory that it had."""
    start = time.monotonic()
    with subprocess.Popen([program, *arguments], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          preexec_fn=limit_memory) as run:
        said = []
        reader = threading.Thread(target=lambda: said.append(run.stderr.read()), daemon=True)
        reader.start()
        timer = threading.Timer(SECONDS, run.kill)
        timer.start()
        out = run.stdout.read()
        reader.join()
        _, status, used = os.wait4(run.pid, 0)
        run.returncode = os.waitstatus_to_exitcode(status)
        timer.cancel()
    return run.returncode, (out + said[0]).decode("utf-8", "surrogateescape"), time.monotonic() - start, used.ru_maxrss << 10


@pytest.mark.parametrize("broken", BROKEN, ids=[each.name.replace(" ", "-") for each in BROKEN])
def test_broken_content_is_an_error_that_says_where(program, good, tmp_path, broken, table):
    shutil.copytree(good / "content", tmp_path / "content")
    shutil.copytree(good / "site", tmp_path / "site")
    before = company.files(tmp_path / "site")
    broken.do(tmp_path / "content")
    status, said, took, memory = measured(program, tmp_path, "lint", "--as-of", company.AS_OF)
    assert status in (0, 1, 2), f"it ended by signal {-status}: {said[-2000:]}"
    if broken.says:
        assert status == broken.status or status == 2, f"{status}: {said[:1000]}"
        assert broken.says in said, said[:2000]
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", said)
    assert took < SECONDS and memory < MEMORY
    build_status, build_said, build_took, build_memory = measured(program, tmp_path, "build", "--as-of", company.AS_OF)
    assert build_status in (0, 1, 2), build_said[-2000:]
    assert build_took < SECONDS and build_memory < MEMORY
    if build_status and "Nothing was written" in build_said:
        assert company.files(tmp_path / "site") == before
    table("Broken structures", broken.name, outcome(said, broken) if broken.says else "read")


def test_a_file_that_changes_while_it_is_read_is_old_or_new(program, good, tmp_path, table):
    shutil.copytree(good / "content", tmp_path / "content")
    place = tmp_path / "content" / "roles" / "changing.yaml"
    # The two differ in every byte that a mixture would show.
    texts = [ROLE.replace("Engineer", letter * 20_000) for letter in "AB"]
    place.write_text(texts[0])
    stop = threading.Event()

    def change():
        turn = 0
        while not stop.is_set():
            turn += 1
            with open(place, "r+b") as file:
                file.write(texts[turn % 2].encode())

    thread = threading.Thread(target=change)
    thread.start()
    runs = 0
    try:
        for _ in range(20):
            status, said, _, _ = measured(program, tmp_path, "build", "--as-of", company.AS_OF)
            assert status in (0, 1, 2), said[-1000:]
            runs += 1
    finally:
        stop.set()
        thread.join()
    assert company.build(program, tmp_path).returncode in (0, 1)
    company.build(program, tmp_path, "--output", "clean")
    assert company.same(tmp_path / "site", tmp_path / "clean") is None
    table("Broken structures", "a file that changes while it is read", f"{runs} builds end; the next equals a clean one")
