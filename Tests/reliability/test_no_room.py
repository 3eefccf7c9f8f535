"""No room on the disk, no file descriptors, nothing that may be written, two at once: a clear error, and nothing lost."""

import fcntl
import os
import resource
import shutil
import subprocess

import company
import pytest


@pytest.fixture
def built(program, tmp_path):
    """A company with a site that is built, and a change that no build has seen."""
    company.make(tmp_path, 40)
    assert company.build(program, tmp_path).returncode == 0
    name = tmp_path / "content" / "company.yaml"
    name.write_text(name.read_text() + "benefits: [A new benefit for everybody]\n")
    role = sorted((tmp_path / "content" / "roles").glob("*.yaml"))[0]
    role.write_text(role.read_text().replace('title: "', 'title: "New ', 1))
    return tmp_path


def expect_whole(before, folder):
    """Each page of the last good site is still there, whole; what is new may be there."""
    now = company.files(folder)
    for path in before:
        assert path in now, f"{path} is lost"


def in_small_room(folder, size, script):
    """Runs a script of sh where `room` is a disk of some KiB; skips where nobody may make one."""
    room = folder / "room"
    room.mkdir()
    commands = f"mount -t tmpfs -o size={size}k tmpfs {room} && {script}"
    run = subprocess.run(["unshare", "-rm", "sh", "-c", commands], capture_output=True, text=True)
    if "unshare" in run.stderr or "mount:" in run.stderr:
        pytest.skip("no namespace of its own may be made here: " + run.stderr.strip())
    return run


@pytest.mark.skipif(shutil.which("unshare") is None, reason="there is no unshare")
def test_a_full_disk_is_named_and_the_last_good_site_stays(program, built, table):
    size = sum(file.stat().st_size for file in (built / "site").rglob("*") if file.is_file())
    room = built / "room"
    build = f"cd {built} && {program} build --as-of {company.AS_OF} --output room/site"
    script = f"""
      cp -r {built}/site {room}/site
      free=$(df --output=avail -k {room} | tail -1)
      dd if=/dev/zero of={room}/filler bs=1k count=$((free - 40)) 2>/dev/null
      {build}; echo "status $?"
      cp -r {room}/site {built}/kept
    """
    run = in_small_room(built, 16_384, script)
    assert "status 2" in run.stdout, run.stdout + run.stderr
    assert "No space left on device" in run.stderr and "error:" in run.stderr
    expect_whole(company.files(built / "site"), built / "kept")
    shutil.rmtree(built / "site")
    (built / "kept").rename(built / "site")
    assert company.build(program, built).returncode == 0
    company.build(program, built, "--output", "clean")
    assert company.same(built / "site", built / "clean") is None
    table("Nothing lost", f"a disk with {size // 1024} KiB of site and 40 KiB of room",
          "error that names the file and the reason; all pages there; next build equals a clean one")


@pytest.mark.skipif(shutil.which("unshare") is None, reason="there is no unshare")
def test_a_fix_on_a_full_disk_leaves_the_source_as_it_was(program, built):
    role = sorted((built / "content" / "roles").glob("*.yaml"))[0]
    text = role.read_text().replace("stack:", "stack: [pytorch]\n  # was:", 1)
    script = f"""
      mkdir {built}/room/content && cp {role} {built}/room/role.yaml
      dd if=/dev/zero of={built}/room/filler bs=1k count=1000 2>/dev/null
      cd {built}/room && {program} lint --fix role.yaml; echo "status $?"
      cp role.yaml {built}/kept.yaml && ls -a
    """
    role.write_text(text)
    run = in_small_room(built, 16, script)
    assert (built / "kept.yaml").read_text() == text, run.stdout + run.stderr
    assert ".role.yaml." not in run.stdout, run.stdout


def test_few_file_descriptors_are_an_error_and_not_a_crash(program, built, table):
    before = company.files(built / "site")
    for most in range(4, 20):
        run = company.build(program, built, preexec_fn=lambda most=most: resource.setrlimit(resource.RLIMIT_NOFILE, (most, most)))
        assert run.returncode in (0, 2), f"{most}: {run.returncode} {run.stderr}"
        if run.returncode == 2:
            assert "Too many open files" in run.stderr, f"{most}: {run.stderr}"
        expect_whole(before, built / "site")
    assert company.build(program, built).returncode == 0
    company.build(program, built, "--output", "clean")
    assert company.same(built / "site", built / "clean") is None
    table("Nothing lost", "4 to 19 file descriptors", "an error that says so, or a whole build")


def as_nobody():
    """Whoever may do anything is told nothing about rights, so those are given up."""
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)


@pytest.fixture
def for_nobody(built):
    """The same company, for somebody who may not do everything."""
    if os.getuid() == 0:
        for path in [built, *built.rglob("*")]:
            os.chown(path, 65534, 65534)
        parent = built
        while parent.parent != parent and parent != parent.parent:
            parent.chmod(parent.stat().st_mode | 0o011)
            parent = parent.parent
            if str(parent) in ("/tmp", "/dev/shm", "/"):
                break
    return built


@pytest.mark.parametrize("locked", ["site", "site/roles", "site/.remit-manifest", "site/index.html"])
def test_what_may_not_be_written_is_named_and_nothing_is_lost(program, for_nobody, locked, table):
    place = for_nobody / locked
    mode = place.stat().st_mode
    before = company.files(for_nobody / "site")
    place.chmod(0o555 if place.is_dir() else 0o444)
    run = company.build(program, for_nobody, preexec_fn=as_nobody)
    place.chmod(mode)
    if place.is_dir():
        assert run.returncode == 2 and "Permission denied" in run.stderr, run.stderr
        assert locked in run.stderr
    else:
        # A file is replaced by a rename, for which the folder's rights count.
        assert run.returncode == 0, run.stderr
    expect_whole(before, for_nobody / "site")
    assert company.build(program, for_nobody, preexec_fn=as_nobody).returncode == 0
    company.build(program, for_nobody, "--output", "clean", preexec_fn=as_nobody)
    assert company.same(for_nobody / "site", for_nobody / "clean") is None
    table("Nothing lost", f"`{locked}` read-only", "error that names it" if place.is_dir() else "replaced, as its folder allows")


def test_the_second_of_two_builds_says_who_is_first(program, built, table):
    before = company.files(built / "site")
    held = os.open(built / "site", os.O_RDONLY)
    fcntl.flock(held, fcntl.LOCK_EX)
    run = company.build(program, built)
    os.close(held)
    assert run.returncode == 2
    assert f"process {os.getpid()}" in run.stderr, run.stderr
    assert company.files(built / "site") == before
    table("Nothing lost", "a second build of a folder", "says which process has it, writes nothing")


def test_builds_at_the_same_time_leave_a_whole_site(program, built, table):
    company.build(program, built, "--output", "clean")
    statuses = []
    for _ in range(10):
        name = built / "content" / "company.yaml"
        name.write_text(name.read_text() + "# again\n")
        running = [subprocess.Popen([program, "build", "--as-of", company.AS_OF], cwd=built, stdout=subprocess.DEVNULL,
                                    stderr=subprocess.PIPE, text=True) for _ in range(4)]
        for run in running:
            _, errors = run.communicate()
            statuses.append(run.returncode)
            assert run.returncode == 0 or run.returncode == 2 and "is writing into" in errors, errors
        assert company.build(program, built).returncode == 0
        assert company.same(built / "site", built / "clean") is None
    table("Nothing lost", "four builds of a folder at once, ten times",
          f"{statuses.count(0)} wrote or had nothing to do, {statuses.count(2)} said who is writing; the site was a clean build's")
