"""The options of the command line -> a plan, checked as a whole before anything is read; then the run of it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import msgspec

from articleparse import __version__
from articleparse.corpus.contradictions import refuse_contradictions
from articleparse.corpus.plan import Plan
from articleparse.corpus.sinks import is_lines
from articleparse.engine import Task
from articleparse.files import STANDARD, complain, source_name
from articleparse.options import check_reading, checked_hints
from articleparse.written import is_terminal, open_output

if TYPE_CHECKING:
    from articleparse.containers.reading import Reading

_WRITTEN: Final = ("output", "output_dir", "errors", "summary")
# What may differ between a run and the one that goes on with it.
_FREE: Final = frozenset({"files", "jobs", "timeout", "resume", "quiet", "summary", "schema"})


def run_command(files: Iterable[bytes], options: dict[str, Any]) -> int:
    """Check everything, then work through all inputs; return the exit status."""
    refuse_contradictions(files, options)
    plan = _plan(files, options)
    from articleparse.corpus.run import run

    tally, is_corpus = run(plan)
    if options["summary"] is not None:
        with open_output(options["summary"]) as output:
            output.write(tally.summary() + b"\n")
    if is_corpus and tally.inputs > 1 and not plan.quiet:
        complain(tally.line())
    return 1 if tally.failures else 0


def _plan(files: Iterable[bytes], options: dict[str, Any]) -> Plan:
    task = _task(options)
    return Plan(
        files=files,
        task=task,
        reading=partial(_reading, options, task),
        run=_run(files, options),
        container=options["container"],
        jobs=options["jobs"] or _cores(),
        timeout=options["timeout"],
        output=options["output"],
        folder=options["output_dir"],
        errors=options["errors"],
        column=options["column"],
        written=tuple(file for name in _WRITTEN if (file := options[name]) not in (None, STANDARD)),
        resume=options["resume"],
        quiet=options["quiet"],
    )


def _reading(options: dict[str, Any], task: Task) -> Reading:
    from articleparse.containers.reading import MAX_SIZE, Reading
    from articleparse.containers.selection import Selection

    most = options["max_size"] or MAX_SIZE
    selection = Selection(options["include"], options["exclude"])
    return Reading(options["column"], task.form, task.encoding, most, options["max_ratio"], selection)


def _cores() -> int:
    """Cores that this process may use, not those that the machine has."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _task(options: dict[str, Any]) -> Task:
    hints = checked_hints(options["language"], options["timezone"], options["date_order"], options["as_of"])
    check_reading(options["form"], options["encoding"])
    output = options["output"] or STANDARD
    colour = options["output_dir"] is None and is_terminal(output)
    return Task(
        form=options["form"],
        encoding=options["encoding"],
        hints=hints,
        compact=options["compact"] or is_lines(source_name(output)),
        provenance=options["provenance"],
        explain=options["explain"],
        colour=colour and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb",
        strict=options["strict"],
        max_size=options["max_size"],
        max_ratio=options["max_ratio"],
        max_lines=options["max_lines"],
    )


def _run(files: Iterable[bytes], options: dict[str, Any]) -> str:
    """Return a text that is the same for the same run: what decides what is written."""
    shown = {key: repr(value) for key, value in options.items() if key not in _FREE}
    names = [source_name(file) for file in files] if isinstance(files, Sequence) else []
    return msgspec.json.encode({"version": __version__, "files": names, **shown}).decode()
