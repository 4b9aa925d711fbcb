"""Outputs that can be gone on with: a file, or a folder of them, with a journal of how far they came."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Iterator
from typing import Final

from articleparse.corpus.destination import Destination
from articleparse.corpus.errorlog import ErrorLog
from articleparse.corpus.items import Item, group_of, is_alone
from articleparse.corpus.journal import Checkpoint, Journal, Names
from articleparse.corpus.outputs import FileSink, hidden
from articleparse.corpus.plan import Plan
from articleparse.corpus.sinks import Sink
from articleparse.corpus.tally import Tally
from articleparse.engine import Outcome
from articleparse.errors import ArticleparseError, UsageError
from articleparse.files import complain, explained, source_name

_SECONDS: Final = 1.0  # between checkpoints, where there were so many inputs
_INPUTS: Final = 100
_KEPT: Final = "what is done so far is kept, and the same command with --resume goes on from there"
_AT_MOST: Final = 5.0  # seconds between them, where there was any


class Durable(Destination):
    """An output with a journal.

    start: where an earlier run came to; nothing done, unless this one resumes it.
    """

    def __init__(self, sink: Sink, journal: Journal, errors: bytes | None, start: Checkpoint) -> None:
        super().__init__(sink, None if errors is None else ErrorLog(errors, start.errors))
        self.tally, self.is_done = start.tally, start.done
        self._start = start
        self._journal = journal
        self._names = Names()
        self._checksums: deque[int] = deque()  # of the names up to each item that is under way
        self._done = start.names
        self._last = time.monotonic()
        self._since = 0

    def pass_over(self, items: Iterator[Item]) -> None:
        """Take from `items` those that an earlier run has done; UsageError where they are not the same."""
        for _ in range(self._start.inputs):
            item = next(items, None)
            if item is None:
                break
            self._names.add(item.name)
            self._sink.skip(group_of(item), alone=is_alone(item))
        if self._names.value != self._start.names:
            raise UsageError("cannot be resumed: there are other inputs now")
        self._sink.resume(self._start.offset)

    def note(self, item: Item) -> None:
        """Add an item's name to the checksum."""
        self._checksums.append(self._names.add(item.name))

    def write(self, outcome: Outcome) -> None:
        """Write one input's articles and failures."""
        super().write(outcome)
        self._done = self._checksums.popleft()
        self._since += 1

    def mark(self, tally: Tally) -> None:
        """Note in the journal how far the run is, if it is time."""
        waited = time.monotonic() - self._last
        if (waited >= _SECONDS and self._since >= _INPUTS) or waited >= _AT_MOST:
            self._mark(tally, done=False)

    def _mark(self, tally: Tally, *, done: bool) -> None:
        offset = self._sink.place()
        if offset is None:
            return
        errors = self._errors.sync() if self._errors is not None else 0
        self._journal.add(Checkpoint(tally.inputs, self._done, offset, errors, done, tally))
        self._last, self._since = time.monotonic(), 0

    def finish(self, tally: Tally) -> None:
        """Put the output in its place, and take the journal away."""
        self._sink.end()
        if self._journal.begun and isinstance(self._sink, FileSink):
            self._mark(tally, done=True)
        self._sink.finish()
        self.close()
        self._journal.remove()

    def abandon(self, error: BaseException) -> None:
        """Leave what can be gone on with, and say so; where that is nothing leave nothing."""
        if not self._journal.begun:
            self._sink.discard()
            if self._errors is not None:
                self._errors.discard()
            return
        self._sink.close()
        self._journal.close()
        self.close()
        if isinstance(error, UsageError):
            return
        if isinstance(error, ArticleparseError):
            error.args = (f"{error}; {_KEPT}",)
        else:
            complain(_KEPT)


def open_durable(plan: Plan) -> Durable:
    """Open the output of `plan`, a file or a folder, and what an earlier run left of it."""
    if plan.folder is not None:
        return _folder(plan, plan.folder)
    assert plan.output is not None  # noqa: S101 - one of the two is given
    return _file(plan, plan.output)


def _file(plan: Plan, file: bytes) -> Durable:
    with explained(source_name(file)):
        target = os.path.realpath(file)
    journal = Journal(hidden(target, b"journal"), plan.run)
    last = journal.last() if plan.resume else None
    if last is not None and last.done and not os.path.exists(hidden(target, b"part")):
        return Durable(Sink(), journal, None, last)  # it is in its place already
    sink = FileSink(file, last.offset if last else None)
    if last is None:
        journal.remove()
    return Durable(sink, journal, plan.errors, last or Checkpoint())


def _folder(plan: Plan, folder: bytes) -> Durable:
    from articleparse.corpus.named import JOURNAL, FolderSink

    ending = ".jsonl" if plan.task.compact else ".txt" if plan.task.explain else ".json"
    sink = FolderSink(folder, ending)
    journal = Journal(os.path.join(folder, JOURNAL), plan.run)
    last = journal.last() if plan.resume else None
    if last is None:
        journal.remove()
    return Durable(sink, journal, plan.errors, last or Checkpoint())
