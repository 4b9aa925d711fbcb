"""What a run is asked to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

from articleparse.containers import AUTO
from articleparse.engine import Task

if TYPE_CHECKING:
    from articleparse.containers.reading import Reading


class Plan(Struct, frozen=True):
    """One run.

    files: what is to be read; they come one by one where they are no sequence.  reading:
    gives how containers are read, when there is one.  run: a text that is the same for the
    same inputs and options.  jobs: processes, 1 for this one alone.  timeout: seconds an
    input.  column: what was said of tables.  output, folder, errors: files and a folder to
    write, None for standard output and for none.  written: all files and folders that the run
    writes, which are no inputs.
    """

    files: Iterable[bytes]
    task: Task
    reading: Callable[[], Reading]
    run: str = ""
    container: str = AUTO
    jobs: int = 1
    timeout: float | None = None
    output: bytes | None = None
    folder: bytes | None = None
    errors: bytes | None = None
    column: str | None = None
    written: tuple[bytes, ...] = ()
    resume: bool = False
    quiet: bool = False
