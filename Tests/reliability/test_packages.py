"""What `make dist` gives away: packages that say what is in them, install, work and go away again."""

import os
import shutil
import subprocess
import tarfile

import pytest
from conftest import ROOT


def run(*words, **options):
    return subprocess.run(words, check=True, capture_output=True, text=True, **options)


@pytest.fixture(scope="module")
def packages(program, tmp_path_factory):
    if not shutil.which("dpkg-deb"):
        pytest.skip("no dpkg-deb here")
    folder = tmp_path_factory.mktemp("dist")
    run(ROOT / "Scripts" / "package", program, folder)
    return folder


@pytest.fixture(scope="module")
def version(program):
    return run(program, "--version").stdout.split()[1]


def one(folder, pattern):
    (file,) = folder.glob(pattern)
    return file


def test_names_say_which_version_for_which_machine(packages, version):
    machine, architecture = os.uname().machine, run("dpkg", "--print-architecture").stdout.strip()
    assert {file.name for file in packages.iterdir()} == {
        f"remit-{version}-linux-{machine}.tar.gz",
        f"remit_{version}_{architecture}.deb",
        f"remit-{version}.cdx.json",
        "SHA256SUMS",
    }


def test_checksums_hold_and_packing_again_gives_the_same_bytes(packages, program, tmp_path):
    assert run("sha256sum", "--check", "--strict", "SHA256SUMS", cwd=packages).stdout.count(": OK") == 3
    run(ROOT / "Scripts" / "package", program, tmp_path)
    assert (tmp_path / "SHA256SUMS").read_text() == (packages / "SHA256SUMS").read_text()


def test_the_archive_works_wherever_it_is_unpacked(packages, tmp_path):
    with tarfile.open(one(packages, "*.tar.gz")) as archive:
        top = {name.split("/")[0] for name in archive.getnames()}
        assert len(top) == 1
        assert {(member.uid, member.gid) for member in archive.getmembers()} == {(0, 0)}
        archive.extractall(tmp_path, filter="data")
    (folder,) = top
    remit = tmp_path / folder / "bin" / "remit"
    empty = tmp_path / "empty"
    empty.mkdir()
    run(remit, "init", cwd=empty)
    run(remit, "lint", "--fail-on", "info", cwd=empty)
    run(remit, "build", cwd=empty)
    assert (empty / "site" / "index.html").is_file()
    assert (tmp_path / folder / "share" / "man" / "man1" / "remit.1").read_text().startswith(".TH REMIT 1")
    for licence in ["copyright", "licences/libyaml.txt", "licences/libcmark.txt", "licences/libevent.txt"]:
        assert (tmp_path / folder / "share" / "doc" / "remit" / licence).stat().st_size > 500


def test_debian_installs_it_and_takes_it_away_again(packages, version, tmp_path):
    root = tmp_path / "root"
    for folder in ["updates", "info", "triggers"]:
        (root / "var" / "lib" / "dpkg" / folder).mkdir(parents=True)
    (root / "var" / "lib" / "dpkg" / "status").touch()
    before = {path for path in root.rglob("*") if "dpkg" not in path.parts}
    dpkg = ["dpkg", f"--root={root}", "--force-not-root", "--log=/dev/null"]
    run(*dpkg, "--install", one(packages, "*.deb"))
    assert f"Version: {version}\n" in run(*dpkg, "--status", "remit").stdout
    assert run(*dpkg, "--verify", "remit").stdout == ""
    assert run(root / "usr" / "bin" / "remit", "--version").stdout.startswith(f"remit {version}")
    installed = run(*dpkg, "--listfiles", "remit").stdout.split()
    for file in ["/usr/share/man/man1/remit.1.gz", "/usr/share/bash-completion/completions/remit"]:
        assert file in installed
    run(*dpkg, "--remove", "remit")
    after = {path for path in root.rglob("*") if "dpkg" not in path.parts}
    assert after == before


def test_a_program_that_is_not_there_is_named(tmp_path):
    ended = subprocess.run([ROOT / "Scripts" / "package", "dist/nothing", tmp_path], capture_output=True, text=True)
    assert ended.returncode == 1
    assert ended.stderr == "Scripts/package: dist/nothing: no program; `make static` makes dist/remit\n"
