"""One output file for each input file, in a folder: named by the input, and never outside of it."""

from __future__ import annotations

import contextlib
import os
import unicodedata
from hashlib import blake2b
from typing import Final

from articleparse.corpus.outputs import Partial, hidden
from articleparse.corpus.sinks import Sink
from articleparse.engine import Outcome
from articleparse.files import OutputFailed, explained, source_name

JOURNAL: Final = b".articleparse.journal"

_LONGEST: Final = 200  # bytes of a name, so that an ending and a number have room
_UNSAFE: Final = frozenset('<>:"|?*\\')


class FolderSink(Sink):
    """A folder of outputs: the articles of ``2024/a.txt`` go to ``2024/a.txt.json``.

    Inputs are taken in order, and each file appears whole, when the next one begins.  A
    second input of the same name gets a number: ``a.txt~2.json``.
    """

    def __init__(self, folder: bytes, ending: str) -> None:
        self._folder = folder
        self._names = OutputNames(ending)
        self._group: str | None = None
        self._target = b""
        self._made = b""
        self._partial: Partial | None = None
        self._unsynced = False
        with explained(source_name(folder)):
            os.makedirs(folder, exist_ok=True)

    def skip(self, group: str, *, alone: bool) -> None:
        """Take note of an input that was done before."""
        if alone or group != self._group:
            self._group = group
            self._target = os.path.join(self._folder, os.fsencode(self._names.next(group)))

    def resume(self, offset: int) -> None:
        """Go on with the file of the last input that was skipped, behind so many bytes.

        It may be in its place already: then what came after the checkpoint is cut off again.
        """
        if not offset:
            return
        path = hidden(self._target, b"part")
        with explained(source_name(self._target)):
            if not os.path.exists(path):
                os.replace(self._target, path)
        self._partial = Partial(path, source_name(self._target), offset)

    def write(self, outcome: Outcome) -> None:
        """Write one input's articles, behind those of the same group."""
        if outcome.alone or outcome.group != self._group:
            self.finish()
            self.skip(outcome.group, alone=outcome.alone)
        if outcome.output:
            if self._partial is None:
                self._partial = self._begun()
            self._partial.write(outcome.output)

    def place(self) -> int | None:
        """Put all on the disk, the files that are done too; return how long the one is that is begun."""
        if self._unsynced:
            if hasattr(os, "sync"):
                os.sync()
            self._unsynced = False
        if self._partial is None:
            return 0
        self._partial.sync()
        return self._partial.offset

    def finish(self) -> None:
        """Put the file that is begun in its place."""
        if self._partial is not None:
            self._partial.move(self._target, synced=False)
            self._partial = None
            self._unsynced = True

    def discard(self) -> None:
        """Take away what is begun; files that are whole stay.

        A signal may come between a file's making and its being known here; another run's is locked.
        """
        if self._target:
            with contextlib.suppress(OutputFailed):
                (self._partial or Partial(hidden(self._target, b"part"), "", None)).remove()

    def close(self) -> None:
        """Leave what is begun, to be gone on with."""
        if self._partial is not None:
            self._partial.close()

    def _begun(self) -> Partial:
        folder = os.path.dirname(self._target)
        if folder != self._made:
            with explained(source_name(folder)):
                os.makedirs(folder, exist_ok=True)
            self._made = folder
        return Partial(hidden(self._target, b"part"), source_name(self._target), None)


class OutputNames:
    """Names for output files, no two alike; of each that was given eight bytes are kept."""

    def __init__(self, ending: str) -> None:
        self._ending = ending
        self._taken: set[int] = set()

    def next(self, group: str) -> str:
        """Return a path inside the folder for an input of that name.

        Example: ``../../etc/passwd`` is ``etc/passwd.json``, and the next such ``etc/passwd~2.json``.
        """
        path, number = safe_path(group), 1
        name = f"{path}{self._ending}"
        while (key := _key(name)) in self._taken:
            number += 1
            name = f"{path}~{number}{self._ending}"
        self._taken.add(key)
        return name


def safe_path(name: str) -> str:
    """Return `name` as a path that stays where it is put: no ``..``, no root, nothing hidden or unprintable.

    Example: ``/a/../b?/.c`` is ``a/b_/_.c``.
    """
    parts = [_safe(part) for part in name.split("/") if part not in ("", ".", "..")] or ["_"]
    # A folder that is named like an output could stand where one is to be written.
    folders = [f"{part}_" if part.endswith((".json", ".jsonl")) else part for part in parts[:-1]]
    return "/".join([*folders, parts[-1]])


def _safe(part: str) -> str:
    shown = "".join("_" if c in _UNSAFE or not c.isprintable() else c for c in part)
    shown = f"_{shown}" if shown.startswith(".") else shown
    if len(shown.encode()) <= _LONGEST:
        return shown
    digest = blake2b(shown.encode(), digest_size=6).hexdigest()
    return f"{shown.encode()[: _LONGEST - 13].decode(errors='ignore')}~{digest}"


def _key(name: str) -> int:
    """What two names share that are one to some file system."""
    same = unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
    return int.from_bytes(blake2b(same.encode(), digest_size=8).digest(), "little")
