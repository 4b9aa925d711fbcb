"""A run that is broken off and gone on with: what comes out is, byte for byte, what an unbroken run gives."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from articleparse.corpus import durable
from articleparse.corpus.items import Item
from articleparse.corpus.journal import Checkpoint, Journal
from articleparse.corpus.pool import Pool
from articleparse.engine import Outcome
from articleparse.errors import UsageError
from articleparse.model import Record
from conftest import ARTICLE, COMMAND, Runner, environment

LATER = "the same command with --resume goes on from there"


@pytest.fixture(name="corpus")
def make_corpus(run: Runner) -> Path:
    """A hundred articles, some of which are none, and a table of twenty more."""
    folder = run.folder / "in"
    folder.mkdir()
    for number in range(100):
        text = ARTICLE.replace("Bridge", f"Bridge {number}") * (1 + number % 3)
        (folder / f"{number:03}.txt").write_text("" if number % 50 == 7 else text, "utf-8")
    rows = [json.dumps({"text": ARTICLE.replace("Bridge", f"Row {number}")}) for number in range(20)]
    (folder / "rows.jsonl").write_text("\n".join([*rows[:10], "{", *rows[10:]]))
    return folder


@pytest.fixture(name="often")
def make_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """A checkpoint after every input, without the wait for the disk, which no test can pull the plug of."""
    monkeypatch.setattr(os, "fsync", lambda _: None)
    monkeypatch.setattr(os, "sync", lambda: None)
    monkeypatch.setattr(durable, "_SECONDS", 0.0)
    monkeypatch.setattr(durable, "_INPUTS", 1)


def hidden(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob(".articleparse*"))


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class BrokenOffError(Exception):
    """Stands for the accident."""


def broken_after(monkeypatch: pytest.MonkeyPatch, inputs: int) -> None:
    """Let the next run die after so many inputs, as kill -9 does: nothing is cleaned up."""
    real = durable.Durable.mark
    count = iter(range(10**6))

    def mark(self: durable.Durable, tally: object) -> None:
        real(self, tally)  # type: ignore[arg-type]
        if next(count) == inputs:
            raise BrokenOffError

    monkeypatch.setattr(durable.Durable, "mark", mark)
    monkeypatch.setattr(durable.Durable, "abandon", _let_go)


def _let_go(destination: durable.Durable, _: BaseException) -> None:
    """What the system does for a process that is gone: its files are closed."""
    destination._sink.close()
    destination._journal.close()


def command(*arguments: str | Path) -> int:
    """Run the command in this process."""
    from articleparse.cli import command as entry

    status: int = entry.main([str(argument) for argument in arguments], standalone_mode=False)
    return status


@pytest.mark.usefixtures("often", "corpus")
@pytest.mark.parametrize("target", ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst", "out.parquet", "dir"])
def test_after_any_accident_the_output_is_that_of_an_unbroken_run(
    run: Runner, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    if target == "out.parquet":
        pytest.importorskip("pyarrow")
    monkeypatch.setattr("articleparse.corpus.sinks.FRAME", 20_000)
    where = "--output-dir" if target == "dir" else "-o"
    monkeypatch.chdir(run.folder)
    (run.folder / "whole").mkdir()
    (run.folder / "broken").mkdir()
    options = ("-q", "-c", "--errors")
    assert command(*options, "whole/errors", where, f"whole/{target}", "in") == 1
    for inputs in (3, 20, 0, 50, 32):
        with monkeypatch.context() as patch:
            broken_after(patch, inputs)
            with contextlib.suppress(BrokenOffError):
                command(*options, "broken/errors", where, f"broken/{target}", "in", *["--resume"] * (inputs != 3))
    assert hidden(run.folder)
    assert command(*options, "broken/errors", where, f"broken/{target}", "in", "--resume") == 1
    assert hidden(run.folder) == []
    assert tree(run.folder / "broken") == tree(run.folder / "whole")


@pytest.mark.usefixtures("often")
def test_what_is_gone_on_with_is_not_done_again(run: Runner, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(run.folder)
    with monkeypatch.context() as patch:
        broken_after(patch, 90)
        with pytest.raises(BrokenOffError):
            command("-q", "-o", "out.jsonl", corpus.name)
    done: list[int] = []
    real = Journal.add
    monkeypatch.setattr(Journal, "add", lambda self, point: done.append(point.inputs) or real(self, point))  # type: ignore[func-returns-value]
    command("-q", "-o", "out.jsonl", "--resume", "--summary", "sum.json", corpus.name)
    assert done[0] == 92
    assert json.loads((run.folder / "sum.json").read_bytes())["inputs"] == 121


def test_another_run_is_not_gone_on_with(run: Runner, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "_SECONDS", 0.0)
    monkeypatch.setattr(durable, "_INPUTS", 1)
    monkeypatch.chdir(run.folder)
    with monkeypatch.context() as patch:
        broken_after(patch, 20)
        with pytest.raises(BrokenOffError):
            command("-q", "-o", "out.jsonl", corpus.name)
    result = run("-q", "-o", "out.jsonl", "--resume", "--language", "fr", corpus.name)
    assert result.status == 2
    assert "other inputs, options or another version" in result.err
    (corpus / "000.txt").unlink()
    result = run("-q", "-o", "out.jsonl", "--resume", corpus.name)
    assert (result.status, result.messages) == (2, ["cannot be resumed: there are other inputs now"])
    assert len(hidden(run.folder)) == 2
    assert run("-q", "-o", "out.jsonl", corpus.name).status == 1  # begun anew
    assert hidden(run.folder) == []


def test_a_journal_that_was_cut_says_what_its_last_whole_line_says(tmp_path: Path) -> None:
    file = os.fsencode(tmp_path / "journal")
    journal = Journal(file, "this run")
    assert journal.last() is None
    for inputs in (1, 2):
        journal.add(Checkpoint(inputs))
    journal.close()
    whole = (tmp_path / "journal").read_bytes()
    for cut in range(1, len(whole.splitlines(keepends=True)[-1]) + 1):
        (tmp_path / "journal").write_bytes(whole[:-cut])
        again = Journal(file, "this run")
        found = again.last()
        assert found is not None
        assert found.inputs == 1
    again.add(Checkpoint(3))
    again.close()
    last = Journal(file, "this run").last()
    assert last is not None
    assert last.inputs == 3
    with pytest.raises(UsageError, match="other inputs"):
        Journal(file, "another").last()
    (tmp_path / "journal").write_bytes(b"nonsense\n" * 3)
    assert Journal(file, "this run").last() is None


OFTEN = """if True:
    from articleparse.corpus import durable, sinks
    durable._SECONDS, durable._INPUTS, sinks.FRAME = 0.0, 10, 10_000
    from articleparse.cli import main
    main()
"""


@pytest.mark.parametrize("target", ["out.jsonl", "out.jsonl.gz"])
def test_kills_at_random_moments(run: Runner, corpus: Path, target: str) -> None:
    """A few real kills with two processes; ``python tests/bench kill`` has many more."""
    arguments = [sys.executable, "-c", OFTEN, "-q", "-j", "2", corpus.name, "-o"]
    keep: dict[str, Any] = {"cwd": run.folder, "env": environment(), "stderr": subprocess.DEVNULL}
    assert subprocess.run([*arguments, f"whole-{target}"], **keep, check=False).returncode == 1
    chance = random.Random(5)  # noqa: S311
    for number in range(3):
        with subprocess.Popen([*arguments, target, *["--resume"] * bool(number)], **keep) as process:
            time.sleep(chance.uniform(0.1, 0.5))
            process.kill()
    assert subprocess.run([*arguments, target, "--resume"], **keep, check=False).returncode == 1
    assert (run.folder / target).read_bytes() == (run.folder / f"whole-{target}").read_bytes()
    assert hidden(run.folder) == []


def test_workers_end_with_their_parent(run: Runner) -> None:
    with run.start("-q", "-c", "-j", "2", *["a.txt"] * 3000) as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        process.kill()
    assert len(children) >= 1
    until = time.monotonic() + 10
    while any(_lives(int(child)) for child in children):
        assert time.monotonic() < until
        time.sleep(0.02)


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


# A full disk.


@pytest.mark.skipif(os.name != "posix" or not hasattr(os, "geteuid"), reason="limits of files are the system's")
def test_a_full_disk_is_said_and_gone_on_with(run: Runner, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    resource = pytest.importorskip("resource")
    monkeypatch.setattr(durable, "_SECONDS", 0.0)

    def small() -> None:
        """A limit to the size of files fails a write as a full disk does."""
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))

    whole = run("-q", "-o", "whole.jsonl", corpus.name)
    full = run("-q", "-o", "out.jsonl", "--errors", "errors.jsonl", corpus.name, before=small)
    assert full.status == 1
    assert [message for message in full.messages if message.startswith("out.jsonl")] == ["out.jsonl: File too large"]
    assert not (run.folder / "out.jsonl").exists()
    assert not (run.folder / "errors.jsonl").exists()
    assert run("-q", "-o", "out.jsonl", "--resume", corpus.name) == whole
    assert (run.folder / "out.jsonl").read_bytes() == (run.folder / "whole.jsonl").read_bytes()
    assert hidden(run.folder) == []


def test_a_link_to_a_file_of_errors_stays_where_a_run_leaves_nothing(tmp_path: Path) -> None:
    from articleparse.corpus.errorlog import ErrorLog
    from articleparse.model import Failure

    target, link = tmp_path / "errors", tmp_path / "link"
    link.symlink_to(target)
    for file in (link, target):
        log = ErrorLog(os.fsencode(file), 0)
        log.add(Failure("a.txt", "no-article", "no text in it"))
        log.discard()
        assert link.is_symlink()
        assert (target.read_bytes() == b"") if file == link else not target.exists()
    log = ErrorLog(os.fsencode(target), 0)
    log.add(Failure("a.txt", "no-article", "no text in it"))
    log.close()
    log.discard()  # the run was over
    assert target.read_bytes()


@pytest.mark.usefixtures("often")
def test_what_was_done_before_the_disk_was_full_is_kept(
    run: Runner, corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from articleparse.corpus.outputs import Partial
    from articleparse.files import OutputFailed

    real = Partial.write

    def write(self: Partial, data: bytes) -> None:
        if self.offset > 30_000:
            raise OutputFailed("out.jsonl: No space left on device")
        real(self, data)

    monkeypatch.chdir(run.folder)
    with monkeypatch.context() as patch:
        patch.setattr(Partial, "write", write)
        with pytest.raises(OutputFailed, match=r"No space left on device; .*" + LATER):
            command("-q", "-o", "out.jsonl", corpus.name)
    assert len(hidden(run.folder)) == 2
    command("-q", "-o", "out.jsonl", "--resume", corpus.name)
    assert command("-q", "-o", "whole.jsonl", corpus.name) == 1
    assert (run.folder / "out.jsonl").read_bytes() == (run.folder / "whole.jsonl").read_bytes()


def test_a_file_of_errors_that_is_gone_is_not_gone_on_with(tmp_path: Path) -> None:
    from articleparse.corpus.errorlog import ErrorLog
    from articleparse.files import OutputFailed

    (tmp_path / "errors.jsonl").write_bytes(b"{}\n")
    with pytest.raises(OutputFailed, match="cannot be resumed: what was written is gone"):
        ErrorLog(os.fsencode(tmp_path / "errors.jsonl"), 100)
    assert (tmp_path / "errors.jsonl").read_bytes() == b"{}\n"


# Workers.


def records(count: int) -> Iterator[Item]:
    return (Record(str(number), b"x" * (number % 5) * 40_000) for number in range(count))


def echo(item: Item) -> Outcome:
    """Answers with the name; some items are the death of the process that has them."""
    if item.name == "7":
        os.kill(os.getpid(), signal.SIGKILL)
    if item.name == "12" and not Path(_FLAG).exists():
        Path(_FLAG).touch()
        os._exit(3)
    if item.name == "20":
        time.sleep(60)
    return Outcome(item.name, output=item.name.encode() * 1000)


_FLAG = ""


@pytest.mark.skipif(sys.platform != "linux", reason="the workers have to be forks of this process")
def test_a_worker_that_dies_or_hangs_costs_its_own_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[__name__], "_FLAG", str(tmp_path / "flag"))
    told: list[str] = []
    pool = Pool(3, echo, 1.0, told.append)
    outcomes = list(pool.map(records(40)))
    pool.close()
    assert [one.group for one in outcomes] == [str(number) for number in range(40)]
    assert {one.group: one.failures[0].code for one in outcomes if one.failures} == {
        "7": "worker-died",
        "20": "timeout",
    }
    assert sorted(message.partition(":")[0] for message in told) == ["12", "7"]
    assert "SIGKILL" in outcomes[7].failures[0].message
    assert outcomes[20].failures[0].message == "took more than 1 seconds (--timeout)"


def test_a_worker_killed_from_outside_costs_nothing(run: Runner, corpus: Path) -> None:
    whole = run("-c", "-q", corpus.name)
    with subprocess.Popen(
        [*COMMAND, "-c", "-q", "-j", "2", corpus.name],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=run.folder,
        env=environment(),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        first = process.stdout.readline()
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        os.kill(int(children[0]), signal.SIGKILL)
        out, err = process.stdout.read(), process.stderr.read()  # not communicate: that forgets what readline has read
    assert first + out == whole.out
    assert set(err.decode().splitlines()) >= set(whole.err.splitlines())


def test_the_command_has_a_timeout(run: Runner) -> None:
    script = """if True:
        import sys, time
        import articleparse.engine as engine
        real = engine._articles
        def slow(record, task):
            if record.name == "b.txt":
                time.sleep(60)
            return real(record, task)
        engine._articles = slow
        from articleparse.cli import main
        main()
    """
    done = subprocess.run(
        [sys.executable, "-c", script, "-c", "--timeout", "0.7", "b.txt", "a.txt"],
        capture_output=True,
        cwd=run.folder,
        env=environment(),
        timeout=50,
        check=False,
    )
    assert done.stderr.decode().splitlines() == ["articleparse: b.txt: took more than 0.7 seconds (--timeout)"]
    assert done.returncode == 1
    assert json.loads(done.stdout)["source"]["name"] == "a.txt"


@pytest.mark.usefixtures("often", "corpus")
@pytest.mark.parametrize("renamed", [False, True])
@pytest.mark.parametrize("target", ["out.jsonl.gz", "out.parquet"])
def test_an_accident_at_the_very_end(run: Runner, monkeypatch: pytest.MonkeyPatch, target: str, renamed: bool) -> None:
    """All is written and the journal says so, but the output is not renamed, or is and the journal is still there."""
    from articleparse.corpus.outputs import FileSink

    if target == "out.parquet":
        pytest.importorskip("pyarrow")
    real = FileSink.finish
    monkeypatch.setattr("articleparse.corpus.sinks.FRAME", 20_000)

    def finish(self: FileSink) -> None:
        if renamed:
            real(self)
        raise BrokenOffError

    monkeypatch.chdir(run.folder)
    assert command("-q", "-o", f"whole-{target}", "in") == 1
    with monkeypatch.context() as patch:
        patch.setattr(FileSink, "finish", finish)
        patch.setattr(durable.Durable, "abandon", _let_go)
        with pytest.raises(BrokenOffError):
            command("-q", "-o", target, "in")
    assert hidden(run.folder)
    assert command("-q", "-o", target, "--resume", "--summary", "sum.json", "in") == 1
    assert json.loads((run.folder / "sum.json").read_bytes())["inputs"] == 121
    assert (run.folder / target).read_bytes() == (run.folder / f"whole-{target}").read_bytes()
    assert hidden(run.folder) == []
