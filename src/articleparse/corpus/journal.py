"""How far a run has come, on the disk: what ``--resume`` goes by.

Beside an output lies its journal.  Its first line says what run it is; each line after it
is a `Checkpoint`: after so many inputs the output had so many bytes.  A line is written when
those bytes are on the disk (written, fsync, then the line, fsync), so that what the last whole
line says is there, whatever happened after it.  A line that was cut by the accident is not whole.
"""

from __future__ import annotations

import contextlib
import os
import zlib
from collections.abc import Iterable

import msgspec
from msgspec import Struct

from articleparse.corpus.tally import Tally
from articleparse.errors import UsageError
from articleparse.files import explained, source_name


class Checkpoint(Struct):
    """Where a run stood between two inputs.

    inputs: how many were done.  names: a checksum of their names, in order.  offset: bytes
    of the output that is begun (in a folder of outputs, that of the last input).  errors:
    bytes of the file of errors.  done: nothing is left but to put the output in its place.
    """

    inputs: int = 0
    names: int = 0
    offset: int = 0
    errors: int = 0
    done: bool = False
    tally: Tally = msgspec.field(default_factory=Tally)


class Names:
    """A checksum over names, one after the other."""

    def __init__(self, value: int = 0) -> None:
        self.value = value

    def add(self, name: str) -> int:
        """Return the checksum with one more name."""
        self.value = zlib.crc32(name.encode("utf-8", "surrogatepass") + b"\0", self.value)
        return self.value


class Journal:
    """The journal of one run; it comes into being with its first checkpoint.

    run: says what run it is: the same inputs and options give the same text.
    """

    def __init__(self, file: bytes, run: str) -> None:
        self.begun = False
        self._file = file
        self._run = run
        self._stream: int | None = None

    def last(self) -> Checkpoint | None:
        """Return the last checkpoint of the run before, None without one; UsageError where that was another run."""
        with explained(source_name(self._file)):
            try:
                with open(self._file, "rb") as stream:
                    lines = stream.read().split(b"\n")[:-1]  # what no line feed ends was cut
            except FileNotFoundError:
                return None
        entries = list(_whole(lines))
        if not entries:
            return None
        if entries[0] != self._run.encode():
            raise UsageError("cannot be resumed: the run before had other inputs, options or another version")
        self.begun = True
        return msgspec.json.decode(entries[-1], type=Checkpoint) if len(entries) > 1 else None

    def add(self, checkpoint: Checkpoint) -> None:
        """Put a checkpoint on the disk, behind what it speaks of, which must be there already."""
        with explained(source_name(self._file)):
            if self._stream is None:
                self._open()
            assert self._stream is not None  # noqa: S101 - opened
            _append(self._stream, msgspec.json.encode(checkpoint))
        self.begun = True

    def _open(self) -> None:
        """Continue a journal behind its last whole line, or begin one."""
        flags = os.O_RDWR | os.O_CREAT | (0 if self.begun else os.O_TRUNC)
        self._stream = os.open(self._file, flags, 0o666)
        if self.begun:
            with open(self._file, "rb") as stream:
                whole = stream.read().rpartition(b"\n")
            os.truncate(self._stream, len(whole[0]) + len(whole[1]))
            os.lseek(self._stream, 0, os.SEEK_END)
        else:
            _append(self._stream, self._run.encode())
            sync_folder(os.path.dirname(self._file))

    def close(self) -> None:
        """Close the file; what it says stays."""
        if self._stream is not None:
            os.close(self._stream)
            self._stream = None

    def remove(self) -> None:
        """Take it away: there is nothing to go on with."""
        self.close()
        self.begun = False
        with contextlib.suppress(OSError):
            os.unlink(self._file)


def sync_folder(folder: bytes) -> None:
    """Put a folder's own entries on the disk, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder or b".", os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _append(stream: int, entry: bytes) -> None:
    line = b"%08x %s\n" % (zlib.crc32(entry), entry)
    while line:
        line = line[os.write(stream, line) :]
    os.fsync(stream)


def _whole(lines: Iterable[bytes]) -> Iterable[bytes]:
    """Yield the entries up to the first whose checksum is wrong."""
    for line in lines:
        checksum, _, entry = line.partition(b" ")
        if checksum != b"%08x" % zlib.crc32(entry):
            return
        yield entry
