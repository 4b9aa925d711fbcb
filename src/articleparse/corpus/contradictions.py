"""Options that contradict each other, the inputs or the system: wrong usage, said before anything is read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import Any, Final

from articleparse.containers import may_hold_many
from articleparse.corpus.sinks import ending_of, is_lines, other_format
from articleparse.errors import UsageError
from articleparse.files import STANDARD, complain, explained, source_name
from articleparse.written import is_regular, refuse_same, try_output

_ONCE: Final = ("output", "errors", "summary")


def refuse_contradictions(files: Iterable[bytes], options: dict[str, Any]) -> None:
    """Raise UsageError for what cannot be meant, OutputFailed where the summary could not be written in the end."""
    if options["output"] is not None and options["output_dir"] is not None:
        raise UsageError("--output and --output-dir are two places for the same articles")
    if options["timeout"] is not None and not hasattr(os, "fork"):
        raise UsageError("--timeout needs a system with interval timers")
    if options["explain"]:
        _refuse_json(options)
    if options["output"] not in (None, STANDARD):
        _refuse_ending(options["output"])
    _refuse_twice(options)
    if [*options["files"], *options["files_from"]].count(STANDARD) > 1:
        raise UsageError("standard input can be read but once: - stands there twice")
    _refuse_inputs(files, options)
    if options["summary"] is not None:
        try_output(options["summary"])


def _refuse_json(options: dict[str, Any]) -> None:
    """A listing for people has no use for what is said of JSON: no harm in most of it, but it is told."""
    if is_lines(source_name(options["output"] or STANDARD)):
        raise UsageError(f"--explain is for people; {source_name(options['output'])} names a file for programs")
    idle = [f"--{name}" for name in ("compact", "provenance") if options[name]]
    if idle:
        verb = "changes" if len(idle) == 1 else "change"
        complain(f"{' and '.join(idle)} {verb} nothing: --explain writes a listing for people, not JSON")


def _refuse_ending(file: bytes) -> None:
    name = source_name(file)
    if not is_regular(file):
        return
    if (other := other_format(name)) is not None:
        ways = ".json, .jsonl, .ndjson or .parquet, and .gz .bz2 .xz .zst behind the first three"
        raise UsageError(f"{name}: .{other} is not written; the endings that say how are {ways}")
    if ending_of(name) == "parquet":
        _require_pyarrow()


def _require_pyarrow() -> None:
    from importlib.util import find_spec

    if find_spec("pyarrow") is None:
        raise UsageError("Parquet needs pyarrow: pip install 'articleparse[parquet]'")


def _refuse_twice(options: dict[str, Any]) -> None:
    """Two outputs in one file would each undo the other."""
    places: dict[bytes, str] = {}
    for option in _ONCE:
        file = options[option]
        if file in (None, STANDARD) or not is_regular(file):
            continue
        with explained(source_name(file)):
            other = places.setdefault(os.path.realpath(file), option)
        if other != option:
            raise UsageError(f"{source_name(file)}: is the file of --{other} and of --{option}")


def _refuse_inputs(files: Iterable[bytes], options: dict[str, Any]) -> None:
    """Inputs that come one by one are looked at when they come."""
    known = [*options["files_from"], *(files if isinstance(files, Sequence) else options["files"])]
    for option in _ONCE:
        if option == "output" and options["output_dir"] is not None:
            continue
        if option == "output" or options[option] is not None:
            refuse_same(known, options[option])
        if options[option] not in (None, STANDARD):
            _refuse_inside(known, options[option])


def _refuse_inside(files: Iterable[bytes], output: bytes) -> None:
    """What a run before wrote in a folder that is read is no input, and is written anew; an article there is one."""
    if may_hold_many(source_name(output)) or not os.path.exists(output):
        return
    place = os.path.realpath(output)
    for file in files:
        if os.path.isdir(file) and place.startswith(os.path.join(os.path.realpath(file), b"")):
            raise UsageError(f"{source_name(output)}: is in the folder {source_name(file)}, an input, and the output")
