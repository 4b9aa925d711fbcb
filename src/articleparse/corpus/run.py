"""One run: every input's articles to the output in order, failures told, counts kept, and a way back kept open."""

from __future__ import annotations

import contextlib
import gc
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from articleparse.corpus.destination import Destination, open_destination
from articleparse.corpus.inputs import Inputs
from articleparse.corpus.items import Item, group_of, worker
from articleparse.corpus.journal import Names
from articleparse.corpus.plan import Plan
from articleparse.corpus.progress import Progress, on_terminal
from articleparse.corpus.tally import Tally
from articleparse.engine import Outcome, Task, convert
from articleparse.errors import UsageError
from articleparse.files import STANDARD, is_terminal
from articleparse.model import Record

_WARM: Final = (
    "A first article\n\n17 June 2024, 06:45\n\nBy Ruth Ansgar\n\nThe harbour is open, said the mayor on Monday."
)


class Done(NamedTuple):
    """What a run came to.  corpus: whether there were folders, containers or many processes."""

    tally: Tally
    corpus: bool


def run(plan: Plan) -> Done:
    """Work through all inputs; OutputFailed and the like are raised, what is wrong with an input is not."""
    started = time.monotonic()
    bar = on_terminal() and not is_terminal(plan.output or STANDARD)
    progress = Progress(quiet=plan.quiet, bar=bar)
    with contextlib.ExitStack() as stack:
        stack.callback(progress.close)
        destination = stack.enter_context(open_destination(plan))
        tally, before = destination.start.tally, destination.start.tally.seconds
        if destination.start.done:
            destination.finish(tally, destination.start.names)
            return Done(tally, corpus=True)
        inputs = _inputs(plan)
        names, items = Names(), iter(inputs)
        _skip(items, names, destination)
        checksums: deque[int] = deque()
        outcomes = stack.enter_context(_workers(plan, _noted(items, names, checksums), progress.complain))
        for outcome in outcomes:
            tally.add(outcome)
            tally.seconds = before + time.monotonic() - started
            destination.write(outcome)
            for failure in outcome.failures:
                progress.complain(f"{failure.name}: {failure.message}")
            progress.update(tally, inputs.fraction)
            destination.mark(tally, checksums.popleft())
        destination.finish(tally, names.value)
    return Done(tally, inputs.corpus or plan.jobs > 1)


def _inputs(plan: Plan) -> Inputs:
    outputs = [file for file in (plan.output, plan.errors) if file is not None and file != STANDARD]
    return Inputs(plan.files, plan.reading, plan.container, limit=plan.task.max_size, outputs=outputs)


def _skip(items: Iterator[Item], names: Names, destination: Destination) -> None:
    """Pass over what an earlier run has done, which must be the same inputs."""
    start = destination.start
    for _ in range(start.inputs):
        item = next(items, None)
        if item is None:
            break
        names.add(item.name)
        destination.skip(group_of(item))
    if names.value != start.names:
        raise UsageError("cannot be resumed: there are other inputs now")
    destination.resume()


def _noted(items: Iterable[Item], names: Names, checksums: deque[int]) -> Iterator[Item]:
    """Yield `items`; the checksum over the names up to each one goes to `checksums`."""
    for item in items:
        checksums.append(names.add(item.name))
        yield item


@contextlib.contextmanager
def _workers(plan: Plan, items: Iterator[Item], notice: Callable[[str], None]) -> Iterator[Iterator[Outcome]]:
    """Give the outcomes of all items, worked on here or in as many processes as `plan` says."""
    work = worker(plan.task)
    if plan.jobs == 1 and plan.timeout is None:
        yield _here(items, work)
        return
    from articleparse.corpus.pool import Pool

    _warm(plan.task)
    pool = Pool(plan.jobs, work, plan.timeout, notice)
    try:
        yield pool.map(items)
    finally:
        pool.close()


def _here(items: Iterator[Item], work: Callable[[Item], Outcome]) -> Iterator[Outcome]:
    for number, item in enumerate(items):
        if number == 1:  # more than one: what is loaded now stays, and need not be looked at again
            gc.freeze()
            gc.enable()
        yield work(item)


def _warm(task: Task) -> None:
    """Load in this process what every worker will need: they share it."""
    convert(Record("", _WARM), task)
    gc.freeze()
    gc.enable()
