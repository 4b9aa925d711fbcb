"""The command and what it is started with: streams, signals, environment, working folder."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import os
import signal
import subprocess
import sys
import tarfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import ARTICLE, COMMAND, Runner, environment

BRIDGE = "Bridge over the Öre reopens after storm"
needs_dev_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")


# Standard input.


def test_standard_input_is_read_where_no_file_or_a_dash_is_given(run: Runner) -> None:
    (article,) = run(stdin=ARTICLE.encode()).articles
    assert (article["headline"], article["source"]["name"]) == (BRIDGE, "-")
    assert run("-", stdin=ARTICLE.encode()).articles == [article]
    mixed = run("a.txt", "-", stdin=ARTICLE.encode())
    assert [one["source"]["name"] for one in mixed.articles] == ["a.txt", "-"]
    assert len(run("a.txt", stdin=ARTICLE.encode()).articles) == 1


@pytest.mark.parametrize("kind", ["zip", "zip.gz", "tar", "tar.gz"])
def test_an_archive_is_read_from_a_pipe_whole(run: Runner, kind: str) -> None:
    packed = io.BytesIO()
    if kind.startswith("zip"):
        with zipfile.ZipFile(packed, "w") as archive:
            for name in ("a.txt", "b.txt"):
                archive.writestr(name, ARTICLE)
    else:
        with tarfile.open(fileobj=packed, mode="w") as tape:
            for name in ("a.txt", "b.txt"):
                tape.add(run.folder / "a.txt", name)
    data = packed.getvalue()
    result = run("-q", stdin=gzip.compress(data) if kind.endswith("gz") else data)
    assert (result.status, result.err) == (0, "")
    assert [article["source"]["name"] for article in result.articles] == ["-/a.txt", "-/b.txt"]


@pytest.mark.parametrize("name", ["rows.csv.gz", "rows.jsonl.xz", "rows.csv", "rows.tsv.bz2"])
def test_a_table_is_read_whole_however_it_is_compressed(run: Runner, name: str) -> None:
    lines = ["text", "The harbour is open again", "The bridge is open again"]
    if "jsonl" in name:
        lines = [json.dumps({"text": line}) for line in lines[1:]]
    data = "\n".join(lines).encode()
    packers: dict[str, Callable[[bytes], bytes]] = {"gz": gzip.compress, "xz": lzma.compress, "bz2": bz2.compress}
    (run.folder / name).write_bytes(packers.get(name.rpartition(".")[2], bytes)(data))
    kind = "jsonl" if "jsonl" in name else "csv"
    for result in (run("-q", name), run("-q", "--container", kind, stdin=(run.folder / name).read_bytes())):
        assert (result.status, result.err, len(result.articles)) == (0, "", 2)


def test_nothing_on_standard_input_is_said(run: Runner) -> None:
    for result in (run(stdin=b""), run("-", stdin=b"")):
        assert (result.status, result.out, result.messages) == (1, b"", ["-: no text in it"])


def test_closed_standard_input_is_said(run: Runner) -> None:
    for arguments in ([], ["-"]):
        result = run.in_shell('"$@" <&-', *arguments)
        assert (result.status, result.out, result.messages) == (1, b"", ["-: standard input is closed"])
    assert run.in_shell('"$@" <&-', "a.txt").headlines == [BRIDGE]


def test_no_file_on_a_terminal_prints_the_help(run: Runner) -> None:
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    done = subprocess.run(COMMAND, stdin=theirs, capture_output=True, env=environment(), timeout=30, check=False)
    os.close(ours)
    os.close(theirs)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"Usage: articleparse")
    assert done.stdout == run("--help").out


def test_a_slow_pipe_that_someone_made_non_blocking_is_read_whole(run: Runner) -> None:
    ours, theirs = os.pipe()
    os.set_blocking(ours, False)
    with subprocess.Popen(COMMAND, stdin=ours, stdout=subprocess.PIPE, env=environment()) as process:
        for piece in (ARTICLE[:100], ARTICLE[100:]):
            time.sleep(0.1)
            os.write(theirs, piece.encode())
        os.close(theirs)
        os.close(ours)
        assert process.stdout is not None
        printed = process.stdout.read()
    (article,) = run("a.txt").articles
    assert printed.decode().count("\n") == run("a.txt").out.decode().count("\n")
    assert article["sections"][-1]["paragraphs"][-1][-20:].encode() in printed


# Standard output and standard error.


def test_a_closed_pipe_is_quiet(run: Runner) -> None:
    with run.start("-c", *["a.txt"] * 1000) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith(b'{"headline"')
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0
    result = run.in_shell('"$@" | true', "--help")
    assert (result.status, result.err) == (0, "")


@needs_dev_full
@pytest.mark.parametrize("arguments", [["a.txt", "b.txt"], ["--help"], ["--version"], ["--schema"]])
def test_a_full_disk_is_one_line(run: Runner, arguments: list[str]) -> None:
    result = run.in_shell('"$@" > /dev/full', *arguments)
    assert (result.status, result.messages) == (1, ["standard output: No space left on device"])


def test_closed_standard_output_is_said(run: Runner) -> None:
    for argument in ("a.txt", "--help", "--schema"):
        result = run.in_shell('"$@" >&-', argument)
        assert (result.status, result.messages) == (1, ["standard output is closed"])
    assert run.in_shell('"$@" >&-', "a.txt", "-o", "out.json").status == 0


@needs_dev_full
def test_messages_that_nobody_can_see_change_nothing_else(run: Runner) -> None:
    for script in ('"$@" 2>&-', '"$@" 2>/dev/full'):
        result = run.in_shell(script, "missing.txt", "a.txt")
        assert (result.status, result.headlines, result.err) == (1, [BRIDGE], "")
        assert run.in_shell(script, "--wrong").status == 2
    assert run.in_shell('"$@" <&- >&- 2>&-', "a.txt", "-o", "out.json").status == 0
    assert (run.folder / "out.json").read_bytes() == run("a.txt").out


# Signals.


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_without_a_word(run: Runner, number: signal.Signals) -> None:
    # A shell's job in the background ignores SIGINT, and so would all that it starts.
    with run.start("-c", "a.txt", "-", before=lambda: signal.signal(number, signal.SIG_DFL)) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().endswith(b"}\n")
        process.send_signal(number)
        assert (process.stdout.read(), process.stderr.read()) == (b"", b"")
    assert process.returncode == 128 + number


def test_a_mistake_of_the_program_is_one_line_too(run: Runner) -> None:
    script = """if True:
        import articleparse.parser
        def parse(*_, **__):
            raise LookupError("no\\nsuch thing")
        articleparse.parser.parse = parse
        from articleparse.cli import main
        main()
    """
    done = subprocess.run(
        [sys.executable, "-c", script, "a.txt", "-o", "out.json"],
        capture_output=True,
        cwd=run.folder,
        env=environment(),
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, b"")
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("articleparse: ")
    assert r"LookupError: no\nsuch thing (<string>:4)" in line
    assert sorted(path.name for path in run.folder.iterdir()) == ["a.txt", "b.txt", "empty.txt"]


# Environment.


ENVIRONMENTS: tuple[dict[str, str], ...] = (
    {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"PYTHONIOENCODING": "latin-1", "LC_ALL": "xx_XX.nonsense"},
    {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "1", "PYTHONUNBUFFERED": "1"},
    {"TZ": "Nonsense/Zone", "PYTHONHASHSEED": "2", "PYTHONOPTIMIZE": "2", "HOME": "/nonexistent"},
    {"COLUMNS": "20", "FORCE_COLOR": "1", "TERM": "", "PYTHONDEVMODE": "1"},
)


def test_the_environment_changes_nothing(run: Runner) -> None:
    (run.folder / "Öre.txt").write_text(ARTICLE, "utf-8")
    arguments = ("a.txt", "Öre.txt".encode(), "ﬁ.txt".encode(), "--provenance")
    plain = run(*arguments)
    assert BRIDGE.encode() in plain.out
    assert plain.messages == ["ﬁ.txt: No such file or directory"]
    for changes in ENVIRONMENTS:
        assert run(*arguments, env=changes) == plain, changes


def test_the_working_folder_changes_nothing(run: Runner) -> None:
    (run.folder / "elsewhere").mkdir()
    (run.folder / "elsewhere").chmod(0o555)
    article = run.folder / "a.txt"
    assert run(article, cwd=run.folder / "elsewhere") == run(article)


def test_a_working_folder_that_is_gone(run: Runner) -> None:
    gone = 'mkdir gone; cd gone; rmdir ../gone; "$@"'
    result = run.in_shell(gone, run.folder / "a.txt", "b.txt")
    assert (result.status, result.headlines) == (1, [BRIDGE])
    assert result.messages == ["b.txt: No such file or directory"]
    result = run.in_shell(gone, run.folder / "a.txt", "-o", "out.json")
    assert (result.status, result.messages) == (1, ["out.json: No such file or directory"])
    assert run.in_shell(gone, run.folder / "a.txt", "-o", run.folder / "out.json").status == 0


def test_a_plain_text_loads_no_library_that_it_does_not_need(run: Runner) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "articleparse", "a.txt"],
        capture_output=True,
        text=True,
        cwd=run.folder,
        env=environment(),
        timeout=30,
        check=True,
    )
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}
    assert {"articleparse", "click", "msgspec"} <= loaded
    assert not loaded & {
        "lxml",
        "bs4",
        "charset_normalizer",
        "dateutil",
        "backports",
        "zoneinfo",
        "tempfile",
        "asyncio",
    }


def test_too_few_descriptors_for_the_processes_is_one_line(run: Runner) -> None:
    result = run.in_shell('ulimit -n 12; "$@"', "a.txt", "-j", "8")
    assert (result.status, result.out) == (1, b"")
    assert result.messages == ["no process for --jobs and --timeout: Too many open files; fewer may do"]
