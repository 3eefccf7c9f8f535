"""Killed at any moment: no torn file, no page of the last good site lost, and the next run ends where it should."""

import random
import re
import shutil
import subprocess
import time

import company
import pytest

KILLS = 100
SEED = 20261130
MANIFEST = ".remit-manifest"


def killed(program, folder, arguments, after):
    """Runs a command and kills it after some seconds; whether it was still running then."""
    run = subprocess.Popen([program, *arguments], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        run.wait(timeout=after)
        return False
    except subprocess.TimeoutExpired:
        run.kill()
        run.wait()
        return True


def how_long(program, folder, arguments):
    start = time.monotonic()
    subprocess.run([program, *arguments], cwd=folder, capture_output=True)
    return time.monotonic() - start


def edit(content, pick):
    """Changes what every page shows, some roles, and which roles there are."""
    name = content / "company.yaml"
    name.write_text(re.sub(r"^tagline:.*$", f"tagline: We keep it running, {pick.randrange(10**6)}", name.read_text(),
                           flags=re.M))
    roles = sorted((content / "roles").glob("*.yaml"))
    for role in pick.sample(roles, 5):
        role.write_text(role.read_text().replace('title: "', f'title: "{pick.choice("ABCD")} ', 1))
    gone = pick.choice(roles)
    gone.rename(gone.with_name(f"role-{pick.randrange(10**6, 10**7)}.yaml"))


def test_a_build_that_is_killed_tears_nothing_and_the_next_one_ends_it(program, tmp_path, table):
    pick = random.Random(SEED)
    company.make(tmp_path, 120)
    arguments = ["build", "--as-of", company.AS_OF]
    clean = tmp_path / "clean"
    company.build(program, tmp_path)
    hits = 0
    for turn in range(KILLS):
        before = company.files(tmp_path / "site")
        edit(tmp_path / "content", pick)
        shutil.rmtree(clean, ignore_errors=True)
        took = how_long(program, tmp_path, [*arguments, "--output", "clean"])
        after = company.files(clean)
        hits += killed(program, tmp_path, arguments, pick.uniform(0, took * 1.1))
        now = company.files(tmp_path / "site")
        for path in now.keys() - {MANIFEST}:
            assert now[path] in (before.get(path), after.get(path)), f"turn {turn}: {path} is torn"
        for path in before.keys() & after.keys():
            assert path in now, f"turn {turn}: {path} is lost"
        # Half of the time another kill hits what the first one left.
        if turn % 2:
            hits += killed(program, tmp_path, arguments, pick.uniform(0, took))
        run = company.build(program, tmp_path)
        assert run.returncode == 0, run.stderr
        assert company.same(tmp_path / "site", clean) is None, f"turn {turn}: {company.same(tmp_path / 'site', clean)}"
        assert not (tmp_path / "site" / ".remit-tmp").exists()
    assert hits >= KILLS // 2
    table("Kills", "builds killed while they ran", hits)
    table("Kills", "files torn, pages lost, next builds that differ from a clean one", 0)


@pytest.mark.parametrize("arguments", [["lint", "--fix"], ["lint", "--write-baseline"]], ids=["--fix", "--write-baseline"])
def test_a_source_file_is_replaced_whole_or_not_at_all(program, tmp_path, arguments, table):
    pick = random.Random(SEED)
    company.make(tmp_path, 60)
    for role in (tmp_path / "content" / "roles").glob("*.yaml"):
        # A safe fix is there for each.
        role.write_text(role.read_text().replace("stack:", "stack: [pytorch]\n  #", 1)
                        if "stack:" in role.read_text() else role.read_text() + "resources:\n  stack: [pytorch, numpy]\n")
    before = company.files(tmp_path / "content")
    done = tmp_path / "done"
    shutil.copytree(tmp_path / "content", done / "content")
    took = how_long(program, done, [*arguments, "--as-of", company.AS_OF])
    after = company.files(done / "content")
    baseline = done / "remit-baseline.json"
    assert before != after or baseline.is_file(), "there was nothing to change"
    hits = 0
    for _ in range(KILLS // 4):
        place = tmp_path / "now"
        shutil.copytree(tmp_path / "content", place / "content")
        hits += killed(program, place, [*arguments, "--as-of", company.AS_OF], pick.uniform(took * 0.3, took))
        now = company.files(place / "content")
        left = {path for path in now.keys() - before.keys()}
        assert all(name.rsplit("/", 1)[-1].startswith(".") for name in left), left
        for path in before:
            assert now[path] in (before[path], after[path]), f"{path} is torn"
        written = place / "remit-baseline.json"
        if written.exists():
            assert written.read_bytes() == baseline.read_bytes()
        subprocess.run([program, *arguments, "--as-of", company.AS_OF], cwd=place, capture_output=True)
        now = company.files(place / "content")
        assert {path: now[path] for path in before} == after
        shutil.rmtree(place)
    table("Kills", f"runs of lint {arguments[1]} killed while they ran; source files torn or lost: none", hits)
