"""Where a run writes: here what all destinations do, and those that only go forward; `durable` has the others."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from articleparse.corpus.sinks import Sink, StreamSink, ending_of
from articleparse.corpus.tally import Tally
from articleparse.errors import UsageError
from articleparse.files import STANDARD, source_name
from articleparse.written import is_regular, open_output

if TYPE_CHECKING:
    from collections.abc import Iterator

    from articleparse.corpus.errorlog import ErrorLog
    from articleparse.corpus.items import Item
    from articleparse.corpus.plan import Plan
    from articleparse.engine import Outcome


class Destination:
    """The open output of a run.

    tally: what an earlier run has done that this one goes on with.  is_done: all of it.
    """

    def __init__(self, sink: Sink, errors: ErrorLog | None) -> None:
        self.tally = Tally()
        self.is_done = False
        self._sink = sink
        self._errors = errors

    def pass_over(self, items: Iterator[Item]) -> None:
        """Take from `items` those that an earlier run has done."""

    def note(self, item: Item) -> None:
        """Take note of an item that is given to the workers."""

    def write(self, outcome: Outcome) -> None:
        """Write one input's articles and failures; inputs come in the order in which they were noted."""
        self._sink.write(outcome)
        if self._errors is not None:
            for failure in outcome.failures:
                self._errors.add(failure)

    def mark(self, tally: Tally) -> None:
        """Take note of how far the run is, now and then."""

    def finish(self, tally: Tally) -> None:  # noqa: ARG002 - others note it
        """Put the output in its place."""
        self._sink.end()
        self._sink.finish()
        self.close()

    def abandon(self, error: BaseException) -> None:  # noqa: ARG002
        """Leave what can be gone on with; where that is nothing leave nothing."""
        self._sink.discard()
        self.close()

    def close(self) -> None:
        """Close the file of errors."""
        if self._errors is not None:
            self._errors.close()


@contextlib.contextmanager
def open_destination(plan: Plan) -> Iterator[Destination]:
    """Open where `plan` says that the articles go; on an error what was done so far is kept or taken away."""
    regular = plan.output is not None and plan.output != STANDARD and is_regular(plan.output)
    if plan.folder is not None or regular:
        from articleparse.corpus.durable import open_durable

        with _kept(open_durable(plan)) as destination:
            yield destination
        return
    if plan.resume:
        raise UsageError("--resume needs --output FILE or --output-dir DIR: a pipe cannot be gone on with")
    ending = ending_of(source_name(plan.output or STANDARD))
    with open_output(plan.output) as output, _kept(Destination(StreamSink(output.write, ending), _log(plan))) as found:
        yield found


def _log(plan: Plan) -> ErrorLog | None:
    if plan.errors is None:
        return None
    from articleparse.corpus.errorlog import ErrorLog

    return ErrorLog(plan.errors, 0)


@contextlib.contextmanager
def _kept(destination: Destination) -> Iterator[Destination]:
    try:
        yield destination
    except BaseException as error:
        destination.abandon(error)
        raise
