"""Nobody gets in: no network, no other program, no file but those named, nothing that moves a terminal."""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from articleparse.model import Article, Origin
from articleparse.serializers.json import dump
from battery import ARTICLE, inputs
from conftest import Runner, environment

# What a run must not do, as the interpreter itself tells; which files it opens is told too.
WATCH = """
import sys
forbidden = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "ctypes.", "urllib.", "http.",
             "os.remove", "os.rename", "os.link", "os.symlink", "os.chmod", "shutil.", "ftplib.", "smtplib.", "webbrowser.")
def watch(event, arguments):
    if event.startswith(forbidden):
        print("did", event, arguments, file=sys.stderr)
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        print("opened", ascii(arguments[0]), arguments[1], file=sys.stderr)
sys.addaudithook(watch)
from articleparse.cli import main
main()
"""
KINDS = ("html-security", "injection", "json-ld", "binary")


def test_it_opens_what_was_named_and_does_nothing_else(run: Runner) -> None:
    names = []
    for number, one in enumerate(one for one in inputs() if one.kind in KINDS):
        (run.folder / f"{number}.in").write_bytes(one.make(one.small))
        names.append(f"{number}.in")
    done = subprocess.run(
        [sys.executable, "-c", WATCH, "-q", "-c", *names], cwd=run.folder, env=environment(), capture_output=True, timeout=120,
        check=False,
    )  # fmt: skip
    said = done.stderr.decode().splitlines()
    assert [line for line in said if line.startswith("did ")] == []
    roots = tuple(ascii(root)[1:-1] for root in (sys.prefix, sys.base_prefix, str(Path(__file__).parents[1] / "src")))
    opened = [line.removeprefix("opened ").lstrip("b") for line in said if line.startswith("opened ")]
    others = [line for line in opened if not line[1:].startswith((*roots, "/usr/share/zoneinfo", "/usr/lib"))]
    assert {line.split("'")[1] for line in others} <= set(names)
    assert len(others) >= len(names)
    assert all(" r" in line or "None" in line for line in others), others
    assert b"root:" not in done.stdout
    assert b"\x1b" not in done.stdout + done.stderr


EVIL = (
    "../up.txt",
    "/abs.txt",
    "a/../../up2.txt",
    "..\\up3.txt",
    "C:\\x.txt",
    "con.txt",
    "a\n\x1b[2J.txt",
    ".hidden.txt",
    "~/x.txt",
)


def evil_tar() -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for name in EVIL:
            member = tarfile.TarInfo(name)
            member.size = len(ARTICLE.encode())
            archive.addfile(member, io.BytesIO(ARTICLE.encode()))
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE):
            link = tarfile.TarInfo(f"link{kind.decode()}.txt")
            link.type, link.linkname = kind, "/etc/passwd"
            archive.addfile(link)
    return packed.getvalue()


def evil_zip() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in EVIL:
            archive.writestr(zipfile.ZipInfo(name), ARTICLE)
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return packed.getvalue()


@pytest.mark.parametrize("name", ["evil.tar", "evil.zip"])
def test_no_member_of_an_archive_gets_out_of_the_folder_or_leads_elsewhere(run: Runner, name: str) -> None:
    data = evil_tar() if name.endswith("tar") else evil_zip()
    (run.folder / name).write_bytes(data)
    before = sorted(run.folder.iterdir())
    result = run(name, "--output-dir", "made", "-q")
    assert result.status in (0, 1)
    assert sorted(run.folder.iterdir()) == sorted([*before, run.folder / "made"])
    made = [path for path in (run.folder / "made").rglob("*") if not path.is_dir()]
    assert len(made) == len(EVIL) - 2  # the hidden ones are left out
    assert all(path.resolve().is_relative_to(run.folder / "made") and not path.is_symlink() for path in made)
    assert all(str(path.relative_to(run.folder)).isprintable() for path in made)
    assert not any("root:" in path.read_text("utf-8", "replace") for path in made)
    assert not any(Path(root, "abs.txt").exists() for root in ("/", run.folder.parent))
    assert result.err.isprintable() or all(line.isprintable() for line in result.err.splitlines())


def test_an_address_of_a_record_moves_no_terminal() -> None:
    source = Origin("a", "text", "utf-8", 1, (1, 1), url="http://a.example/\x9b2J\x7f\u2028")
    article = Article(None, None, (), None, None, (), None, (), (), source, ())
    assert not any(mark in dump(article).decode() for mark in "\x9b\x7f\u2028")
