"""The command and the file system: inputs of every name and kind, output whole or not at all."""

from __future__ import annotations

import os
import signal
import stat
import time
from pathlib import Path

import pytest

from articleparse import files
from articleparse.errors import UnreadableInput
from conftest import ARTICLE, Runner, articles_of

BRIDGE, TUNNEL = "Bridge over the Öre reopens after storm", "Tunnel over the Öre reopens after storm"
EMPTY = "''"  # how a message shows a name that is none


def names(folder: Path) -> set[str]:
    """What lies in `folder`, hidden files too."""
    return {path.name for path in folder.iterdir()}


def only_whole(folder: Path) -> bool:
    """Whether nothing that was half written lies in `folder`."""
    return not any(name.endswith(".part") for name in names(folder))


# Inputs.


def test_each_bad_input_is_one_line_and_the_others_are_written(run: Runner) -> None:
    here = run.folder
    (here / "folder").mkdir()
    (here / "dangling").symlink_to("nowhere")
    (here / "loop").symlink_to("loop")
    long = "x" * 300
    bad = ("missing.txt", "folder", "dangling", "loop", long, "", "a.txt/x", "empty.txt", "/dev/null")
    result = run("-c", "a.txt", *bad, "b.txt")
    assert result.status == 1
    assert result.headlines == [BRIDGE, TUNNEL]
    assert result.messages == [
        "missing.txt: No such file or directory",
        "folder: is a folder without a file to read",
        "dangling: No such file or directory",
        "loop: Too many levels of symbolic links",
        f"{long}: File name too long",
        "'': No such file or directory",
        "a.txt/x: Not a directory",
        "empty.txt: no text in it",
        "/dev/null: no text in it",
    ]


def test_what_has_nothing_to_see_holds_no_article(run: Runner) -> None:
    contents = (
        b"\n\n",
        b" \t\r\n\xc2\xa0",
        b"\xef\xbb\xbf",
        b"\xe2\x80\x8b",
        b"<!doctype html>",
    )
    names = [f"{number}.txt" for number in range(len(contents))]
    for name, content in zip(names, contents, strict=True):
        (run.folder / name).write_bytes(content)
    result = run(*names)
    assert (result.status, result.out) == (1, b"")
    assert result.messages == [f"{name}: no text in it" for name in names]


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="no such file here")
def test_a_file_that_opens_and_cannot_be_read_costs_no_other(run: Runner) -> None:
    for options in ((), ("--container", "none"), ("--container", "tar")):
        result = run("-c", *options, "/proc/self/mem", "a.txt")
        assert result.messages[0] == "/proc/self/mem: Input/output error"
    assert run("-c", "/proc/self/mem", "a.txt").headlines == [BRIDGE]


@pytest.mark.skipif(not Path("/dev/urandom").exists(), reason="no such device here")
def test_an_endless_device_is_refused_at_once(run: Runner) -> None:
    result = run("/dev/urandom", "/dev/zero", "a.txt")
    assert result.messages == [f"/dev/{name}: is a device, not a file" for name in ("urandom", "zero")]
    assert (result.status, result.headlines) == (1, [BRIDGE])


def test_a_file_without_permission(run: Runner) -> None:
    (run.folder / "a.txt").chmod(0)
    if os.access(run.folder / "a.txt", os.R_OK):
        pytest.skip("this user may read everything")
    result = run("a.txt", "b.txt")
    assert (result.status, result.headlines) == (1, [TUNNEL])
    assert result.messages == ["a.txt: Permission denied"]


def test_a_named_pipe_is_read_to_its_end(run: Runner) -> None:
    os.mkfifo(run.folder / "pipe")
    result = run.in_shell('cat a.txt > pipe & "$@" pipe')
    assert (result.status, result.headlines, result.err) == (0, [BRIDGE], "")


NAMES = {
    b"line\nfeed.txt": r"line\nfeed.txt",
    b"\x1b[31mred\x07.txt": r"\x1b[31mred\x07.txt",
    b"c1\xc2\x9bdel\x7fls\xe2\x80\xa8.txt": r"c1\x9bdel\x7fls\u2028.txt",
    b"latin\xe9.txt": r"latin\xe9.txt",
    "bidi\u202etxt.exe".encode(): r"bidi\u202etxt.exe",
    "新闻 🗞.txt".encode(): "新闻 🗞.txt",
    b"-o": "-o",
    b"--help": "--help",
    b"@a.txt": "@a.txt",
    b"%s{0}$HOME*": "%s{0}$HOME*",
    b" ": " ",
}


def test_any_name_is_read_and_named(run: Runner) -> None:
    for name in NAMES:
        Path(os.fsdecode(os.fsencode(run.folder) + b"/" + name)).write_text(ARTICLE, "utf-8")
    result = run("-c", "--", *NAMES, *(b"gone" + name for name in NAMES))
    assert result.status == 1
    assert [one["source"]["name"] for one in result.articles] == [
        name.decode("utf-8", "backslashreplace") for name in NAMES
    ]
    assert result.messages == [f"gone{shown}: No such file or directory" for shown in NAMES.values()]
    assert len(result.out.decode().splitlines()) == len(NAMES)
    assert not set(result.out.decode()) & set("\x1b\x7f\x9b\u2028")


def test_a_file_that_is_named_like_standard_input(run: Runner) -> None:
    (run.folder / "-").write_text(ARTICLE, "utf-8")
    (article,) = run("./-").articles
    assert (article["headline"], article["source"]["name"]) == (BRIDGE, "./-")


def test_an_input_larger_than_the_limit_is_refused(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LIMIT", 100)
    with pytest.raises(UnreadableInput, match="larger than"):
        files.read_file(os.fsencode(run.folder / "a.txt"))


def test_an_input_larger_than_the_memory_is_one_line_too(run: Runner) -> None:
    resource = pytest.importorskip("resource")
    with open(run.folder / "big.txt", "wb") as big:  # noqa: PTH123
        big.truncate(900 << 20)  # a hole: nothing of it is on the disk
    result = run("big.txt", "a.txt", before=lambda: resource.setrlimit(resource.RLIMIT_AS, (200 << 20, 200 << 20)))
    assert (result.status, result.headlines) == (1, [BRIDGE])
    assert result.messages == ["big.txt: needs more memory than there is"]


def test_many_files_need_few_descriptors(run: Runner) -> None:
    result = run.in_shell('ulimit -n 16; "$@"', "-c", *["a.txt", "missing.txt", "b.txt"] * 20)
    assert result.headlines == [BRIDGE, TUNNEL] * 20
    assert len(result.messages) == 20


# Output.


def test_output_is_what_standard_output_would_be(run: Runner) -> None:
    result = run("-c", "a.txt", "missing.txt", "b.txt", "-o", "out.json")
    assert (result.status, result.out) == (1, b"")
    assert (run.folder / "out.json").read_bytes() == run("-c", "a.txt", "b.txt").out
    assert only_whole(run.folder)
    assert run("a.txt", "-o", "-").headlines == [BRIDGE]


def test_output_is_left_alone_when_no_input_gives_an_article(run: Runner) -> None:
    (run.folder / "old.json").write_text("old")
    assert run("empty.txt", "missing.txt", "-o", "old.json").status == 1
    assert run("empty.txt", "-o", "new.json").status == 1
    assert (run.folder / "old.json").read_text() == "old"
    assert not (run.folder / "new.json").exists()
    assert only_whole(run.folder)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_output_is_left_alone_when_a_signal_ends_the_run(run: Runner, number: signal.Signals) -> None:
    (run.folder / "out.json").write_text("old")
    with run.start("a.txt", "-", "-o", "out.json", before=lambda: signal.signal(number, signal.SIG_DFL)) as process:
        until = time.monotonic() + 30
        while not any(path.stat().st_size for path in run.folder.glob(".*.part")):
            assert time.monotonic() < until, "the first article was never written"
            time.sleep(0.01)
        time.sleep(0.2)  # Python sees a signal that comes right before a read begins only when the read ends
        process.send_signal(number)
        assert process.wait(30) == 128 + number
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert (run.folder / "out.json").read_text() == "old"
    assert only_whole(run.folder)


def test_a_signal_that_was_ignored_stays_ignored(run: Runner) -> None:
    with run.start("-c", "a.txt", "-", before=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN)) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        process.send_signal(signal.SIGHUP)
        out, err = process.communicate(ARTICLE.encode(), 30)
    assert (process.returncode, err) == (0, b"")
    assert [article["headline"] for article in articles_of(first + out)] == [BRIDGE, BRIDGE]


def test_output_keeps_the_mode_of_a_file_and_takes_that_of_the_umask(run: Runner) -> None:
    old = run.folder / "old.json"
    old.write_text("old")
    old.chmod(0o640)
    assert run("a.txt", "-o", "old.json").status == 0
    assert run("a.txt", "-o", "new.json", before=lambda: os.umask(0o027)).status == 0
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert stat.S_IMODE((run.folder / "new.json").stat().st_mode) == 0o640
    assert run("a.txt", "-o", "newer.json", before=lambda: os.umask(0o022)).status == 0
    assert stat.S_IMODE((run.folder / "newer.json").stat().st_mode) == 0o644


def test_output_follows_links(run: Runner) -> None:
    here = run.folder
    (here / "kept").mkdir()
    (here / "kept/old.json").write_text("old")
    (here / "old").symlink_to("kept/old.json")
    (here / "new").symlink_to("kept/new.json")
    for link, target in (("old", "kept/old.json"), ("new", "kept/new.json")):
        assert run("a.txt", "-o", link).status == 0
        assert (here / link).is_symlink()
        assert len(articles_of((here / target).read_bytes())) == 1
    assert only_whole(here)
    assert only_whole(here / "kept")


def test_output_into_a_pipe_goes_through_it(run: Runner) -> None:
    os.mkfifo(run.folder / "pipe")
    result = run.in_shell('cat pipe & "$@"; wait', "a.txt", "-o", "pipe")
    assert (result.headlines, result.err) == ([BRIDGE], "")
    assert stat.S_ISFIFO((run.folder / "pipe").stat().st_mode)
    assert run.in_shell('"$@" | cat', "a.txt", "-o", "/dev/stdout").headlines == [BRIDGE]


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("folder", "is a folder"),
        ("folder/", "is no name of a file"),
        ("", "is no name of a file"),
        ("missing/out.json", "No such file or directory"),
        ("a.txt/out.json", "Not a directory"),
        ("loop", "Too many levels of symbolic links"),
        ("x" * 300, "File name too long"),
        ("/dev/full", "No space left on device"),
    ],
)
def test_an_output_that_cannot_be_is_one_line(run: Runner, target: str, reason: str) -> None:
    (run.folder / "folder").mkdir()
    (run.folder / "loop").symlink_to("loop")
    before = names(run.folder)
    result = run("a.txt", "missing.txt", "b.txt", "-o", target)
    assert (result.status, result.out) == (1, b"")
    assert result.messages == [f"{target or EMPTY}: {reason}"]
    assert names(run.folder) == before


def test_a_protected_output_is_not_replaced(run: Runner) -> None:
    (run.folder / "old.json").write_text("old")
    (run.folder / "old.json").chmod(0o444)
    if os.access(run.folder / "old.json", os.W_OK):
        pytest.skip("this user may write everything")
    result = run("a.txt", "-o", "old.json")
    assert (result.status, result.messages) == (1, ["old.json: is protected against writing"])
    assert (run.folder / "old.json").read_text() == "old"


def test_no_file_is_input_and_output_at_once(run: Runner) -> None:
    (run.folder / "link").symlink_to("b.txt")
    for result in (
        run("a.txt", "b.txt", "-o", "b.txt"),
        run("a.txt", "b.txt", "-o", "link"),
        run.in_shell('"$@" >> b.txt', "a.txt", "b.txt"),
    ):
        assert (result.status, result.out) == (2, b"")
        assert result.messages == ["b.txt: is an input and the output at once"]
    assert run.in_shell('"$@" < b.txt', "-o", "b.txt").status == 2
    assert (run.folder / "b.txt").read_text("utf-8").startswith(TUNNEL)
