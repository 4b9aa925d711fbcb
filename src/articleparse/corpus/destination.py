"""Where a run writes, and from where it goes on: the output, the file of errors, and the journal of both."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import msgspec

from articleparse.corpus.journal import Checkpoint, Journal
from articleparse.corpus.outputs import FileSink, NoSink, Sink, StreamSink, ending_of, hidden
from articleparse.errors import UsageError
from articleparse.files import STANDARD, complain, explained, is_regular, open_output, source_name

if TYPE_CHECKING:
    from articleparse.corpus.plan import Plan
    from articleparse.corpus.tally import Tally
    from articleparse.engine import Outcome
    from articleparse.model import Failure

_SECONDS: Final = 1.0  # between checkpoints, where there were so many inputs
_INPUTS: Final = 100
_AT_MOST: Final = 5.0  # seconds between them, where there was any


class Destination:
    """The open output of a run.

    start: where an earlier run came to; nothing done, unless this one resumes it.
    """

    def __init__(self, sink: Sink, journal: Journal | None, errors: bytes | None, start: Checkpoint) -> None:
        self.start = start
        self._sink = sink
        self._journal = journal
        self._errors = _ErrorLog(errors, start.errors) if errors is not None else None
        self._last = time.monotonic()
        self._since = 0

    def skip(self, group: str) -> None:
        """Take note of an input that an earlier run has done."""
        self._sink.skip(group)

    def resume(self) -> None:
        """Go on where that run came to; all that it has done was skipped."""
        self._sink.resume(self.start.offset)

    def write(self, outcome: Outcome) -> None:
        """Write one input's articles and failures."""
        self._sink.write(outcome)
        if self._errors is not None:
            for failure in outcome.failures:
                self._errors.add(failure)
        self._since += 1

    def mark(self, tally: Tally, names: int) -> None:
        """Note in the journal how far the run is, if it is time.  names: the checksum of those that are done."""
        if self._journal is None:
            return
        waited = time.monotonic() - self._last
        if (waited >= _SECONDS and self._since >= _INPUTS) or waited >= _AT_MOST:
            self._mark(tally, names, done=False)

    def _mark(self, tally: Tally, names: int, *, done: bool) -> None:
        offset = self._sink.place()
        if offset is None or self._journal is None:
            return
        errors = self._errors.sync() if self._errors is not None else 0
        self._journal.add(Checkpoint(tally.inputs, names, offset, errors, done, tally))
        self._last, self._since = time.monotonic(), 0

    def finish(self, tally: Tally, names: int) -> None:
        """Put the output in its place."""
        self._sink.end()
        if self._journal is not None and self._journal.begun and isinstance(self._sink, FileSink):
            self._mark(tally, names, done=True)
        self._sink.finish()
        if self._journal is not None:
            self._journal.remove()
        self.close()

    def abandon(self, error: BaseException) -> None:
        """Leave what can be gone on with, and say so; where that is nothing leave nothing."""
        if self._journal is not None and self._journal.begun:
            self._sink.close()
            self._journal.close()
            if not isinstance(error, UsageError):
                complain("what is done so far is kept; the same command with --resume goes on from there")
        else:
            self._sink.discard()
        self.close()

    def close(self) -> None:
        """Close the file of errors."""
        if self._errors is not None:
            self._errors.close()


class _ErrorLog:
    """The file of ``--errors``: an object a line, with name, code and message."""

    def __init__(self, file: bytes, offset: int) -> None:
        self._name = source_name(file)
        with explained(self._name):
            self._stream = open(os.open(file, os.O_WRONLY | os.O_CREAT, 0o666), "wb", buffering=0)  # noqa: SIM115
            if is_regular(file):
                self._stream.truncate(offset)
                self._stream.seek(offset)

    def add(self, failure: Failure) -> None:
        shown = {"name": failure.name, "code": failure.code, "message": failure.message}
        line = memoryview(msgspec.json.encode(shown) + b"\n")
        with explained(self._name):
            while line:
                line = line[self._stream.write(line) or 0 :]

    def sync(self) -> int:
        """Put it on the disk; return its length."""
        with explained(self._name):
            os.fsync(self._stream.fileno())
            return self._stream.tell()

    def close(self) -> None:
        self._stream.close()


@contextlib.contextmanager
def open_destination(plan: Plan) -> Iterator[Destination]:
    """Open where `plan` says that the articles go; on an error what was done so far is kept or taken away."""
    if plan.folder is not None:
        found = _folder(plan, plan.folder)
    elif plan.output is not None and plan.output != STANDARD and is_regular(plan.output):
        found = _file(plan, plan.output)
    elif plan.resume:
        raise UsageError("--resume needs --output FILE or --output-dir DIR: a pipe cannot be gone on with")
    else:
        with open_output(plan.output) as output:
            ending = ending_of(source_name(plan.output or STANDARD))
            found = Destination(StreamSink(output, ending), None, plan.errors, Checkpoint())
            try:
                yield found
            finally:
                found.close()
        return
    try:
        yield found
    except BaseException as error:
        found.abandon(error)
        raise


def _file(plan: Plan, file: bytes) -> Destination:
    with explained(source_name(file)):
        target = os.path.realpath(file)
    journal = Journal(hidden(target, b"journal"), plan.run)
    last = journal.last() if plan.resume else None
    if last is not None and last.done and not os.path.exists(hidden(target, b"part")):
        return Destination(NoSink(), journal, None, last)
    sink = FileSink(file, last.offset if last else None)
    if last is None:
        journal.remove()
    return Destination(sink, journal, plan.errors, last or Checkpoint())


def _folder(plan: Plan, folder: bytes) -> Destination:
    from articleparse.corpus.named import JOURNAL, FolderSink

    ending = ".jsonl" if plan.task.compact else ".txt" if plan.task.explain else ".json"
    sink = FolderSink(folder, ending)
    journal = Journal(os.path.join(folder, JOURNAL), plan.run)
    last = journal.last() if plan.resume else None
    if last is None:
        journal.remove()
    return Destination(sink, journal, plan.errors, last or Checkpoint())
