"""What a run is asked to do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from articleparse.containers import AUTO, Reading
from articleparse.engine import Task


class Plan(NamedTuple):
    """One run.

    files: what is to be read; they come one by one where they are no sequence.  run: a
    text that is the same for the same inputs and options.  jobs: processes, 1 for this
    one alone.  timeout: seconds an input.  output, folder, errors: files and a folder to
    write, None for standard output and for none.
    """

    files: Iterable[bytes]
    task: Task
    reading: Reading
    run: str = ""
    container: str = AUTO
    jobs: int = 1
    timeout: float | None = None
    output: bytes | None = None
    folder: bytes | None = None
    errors: bytes | None = None
    resume: bool = False
    quiet: bool = False
