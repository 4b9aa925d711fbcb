"""One output file that appears whole, however often its run is broken off.

It is written beside its place, under a hidden name that follows from its own, and renamed
at the end.  What lies there can be cut back to any checkpoint and gone on with (see `journal`).
"""

from __future__ import annotations

import contextlib
import os
from typing import Final

from articleparse.corpus.journal import sync_folder
from articleparse.corpus.sinks import Frames, Sink, ending_of
from articleparse.engine import Outcome
from articleparse.files import OutputFailed, explained, source_name
from articleparse.written import refuse_protected, take_mode

_TABLE: Final = "parquet"


class FileSink(Sink):
    """One file.  `ending` of its name says how it is compressed, or that it is a table (Parquet)."""

    def __init__(self, file: bytes, offset: int | None) -> None:
        """offset: bytes to go on behind, None to begin anew."""
        self.name = source_name(file)
        with explained(self.name):
            self._target = os.path.realpath(file)
            refuse_protected(self._target)
        self._ending = ending_of(self.name)
        self._partial = Partial(hidden(self._target, b"part"), self.name, offset)
        self._frames = Frames(self._ending, self._partial.write)

    def write(self, outcome: Outcome) -> None:
        """Write one input's articles."""
        if outcome.output:
            self._frames.add(outcome.output)

    def place(self) -> int | None:
        """Return how long the partial file is, all of it on the disk; None in the middle of a frame."""
        if self._frames.begun:
            return None
        self._partial.sync()
        return self._partial.offset

    def end(self) -> None:
        """Write the last frame."""
        self._frames.end()

    def finish(self) -> None:
        """Rename it to its place; where nothing was written what stands there stays."""
        if not self._partial.offset:
            self._partial.remove()
        elif self._ending == _TABLE:
            self._finish_table()
        else:
            self._partial.move(self._target)

    def _finish_table(self) -> None:
        """The partial file is JSON Lines, which can be gone on with; a Parquet file cannot."""
        from articleparse.serializers.parquet import write

        table = Partial(hidden(self._target, b"table"), self.name, None)
        with explained(self.name), open(self._partial.path, "rb") as articles, open(table.path, "wb") as rows:
            write(articles, rows)
        table.move(self._target)
        self._partial.remove()

    def discard(self) -> None:
        """Take the partial file away."""
        self._partial.remove()

    def close(self) -> None:
        """Leave the partial file, to be gone on with."""
        self._partial.close()


class Partial:
    """A file under a hidden name that no other run writes to.

    offset: bytes in it.
    """

    def __init__(self, path: bytes, name: str, offset: int | None) -> None:
        self.path = path
        self.offset = offset or 0
        self._name = name
        with explained(name):
            self._stream = open(os.open(path, os.O_RDWR | os.O_CREAT, 0o666), "r+b", buffering=0)  # noqa: SIM115
            try:
                self._claim()
                if os.fstat(self._stream.fileno()).st_size < self.offset:
                    raise OutputFailed(f"{name}: cannot be resumed: what was written is gone")
            except OutputFailed:
                self._stream.close()
                raise
            self._stream.truncate(self.offset)
            self._stream.seek(self.offset)

    def _claim(self) -> None:
        """Lock it, as long as this process lives; where there are no locks all goes well without."""
        try:
            import fcntl
        except ImportError:
            return
        try:
            fcntl.lockf(self._stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            raise OutputFailed(f"{self._name}: another run is writing it") from None
        except OSError:
            return

    def write(self, data: bytes) -> None:
        """Append `data`, all of it."""
        rest = memoryview(data)
        with explained(self._name):
            while rest:
                rest = rest[self._stream.write(rest) or 0 :]
        self.offset += len(data)

    def sync(self) -> None:
        """Put it on the disk."""
        with explained(self._name):
            os.fsync(self._stream.fileno())

    def move(self, target: bytes, *, synced: bool = True) -> None:
        """Rename it to its place; `synced` waits until it is on the disk too."""
        with explained(self._name):
            if synced:
                self.sync()
            take_mode(self.path, target)
            os.replace(self.path, target)
            if synced:
                sync_folder(os.path.dirname(target))
        self._stream.close()

    def remove(self) -> None:
        """Take it away."""
        with contextlib.suppress(OSError):
            os.unlink(self.path)
        self._stream.close()

    def close(self) -> None:
        """Leave it."""
        self._stream.close()


def hidden(target: bytes, kind: bytes) -> bytes:
    """Return the name beside `target` for what belongs to it: ``.articleparse-5f0e….part``."""
    import hashlib

    folder, name = os.path.split(target)
    digest = hashlib.blake2b(name, digest_size=8).hexdigest().encode()
    return os.path.join(folder, b".articleparse-%s.%s" % (digest, kind))
