"""One run: every input's articles to the output in order, failures told, counts kept, and a way back kept open."""

from __future__ import annotations

import contextlib
import gc
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from articleparse.corpus.destination import Destination, open_destination
from articleparse.corpus.inputs import Inputs
from articleparse.corpus.items import worker
from articleparse.corpus.progress import Progress, on_terminal
from articleparse.files import STANDARD
from articleparse.written import is_terminal

if TYPE_CHECKING:
    from articleparse.corpus.items import Item
    from articleparse.corpus.plan import Plan
    from articleparse.corpus.tally import Tally
    from articleparse.engine import Outcome, Task

_NO_TABLE: Final = "no input was a table (--container jsonl, csv or parquet says that one is)"
_WARM: Final = "A first article\n\n17 June 2024, 06:45\n\nBy Ruth Ansgar\n\nThe harbour is open again, the mayor said."


def run(plan: Plan) -> tuple[Tally, bool]:
    """Work through all inputs; return the counts, and whether this was a corpus: folders, containers, processes.

    OutputFailed and the like are raised; what is wrong with an input is not.
    """
    started = time.monotonic()
    bar = on_terminal() and not is_terminal(plan.output or STANDARD)
    progress = Progress(quiet=plan.quiet, bar=bar)
    with contextlib.ExitStack() as stack:
        stack.callback(progress.close)
        destination = stack.enter_context(open_destination(plan))
        tally = destination.tally
        before = started - tally.seconds
        inputs = _inputs(plan)
        if not destination.is_done:
            for outcome in _outcomes(plan, inputs, destination, progress, stack):
                tally.add(outcome)
                tally.seconds = time.monotonic() - before
                destination.write(outcome)
                for failure in outcome.failures:
                    progress.complain(f"{failure.name}: {failure.message}")
                progress.update(tally, inputs.fraction)
                destination.mark(tally)
            if plan.column is not None and not inputs.tables:
                progress.complain(f"--column {plan.column}: {_NO_TABLE}")
        destination.finish(tally)
    return tally, inputs.corpus or plan.jobs > 1


def _inputs(plan: Plan) -> Inputs:
    return Inputs(plan.files, plan.reading, plan.container, limit=plan.task.max_size, written=plan.written)


def _outcomes(
    plan: Plan, inputs: Inputs, destination: Destination, progress: Progress, stack: contextlib.ExitStack
) -> Iterator[Outcome]:
    """Yield the outcome of each item that no earlier run has done, in order."""
    items = iter(inputs)
    destination.pass_over(items)
    return stack.enter_context(_workers(plan, _noted(items, destination), progress.complain))


def _noted(items: Iterator[Item], destination: Destination) -> Iterator[Item]:
    for item in items:
        destination.note(item)
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
    from articleparse.engine import convert
    from articleparse.model import Record

    convert(Record("", _WARM), task)
    gc.freeze()
    gc.enable()
