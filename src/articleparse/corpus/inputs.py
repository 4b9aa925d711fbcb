"""FILEs -> items: folders are walked, containers opened, everything else is an input by itself."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, cast

from articleparse.containers import ARCHIVES, AUTO, NONE, PEEK, SEEKING, TABLES, may_hold_many, recognise, records
from articleparse.corpus.items import Item, Unread
from articleparse.errors import ArticleparseError, UnreadableInput, mistake
from articleparse.files import STANDARD, PatientStream, place_of, read_file, reason, source_name
from articleparse.model import Failure, Record

if TYPE_CHECKING:
    from articleparse.containers.reading import Reading
    from articleparse.containers.unpacked import Unpacked

_BUFFER: Final = 256 << 10
_BZIP2: Final = b"BZh"
_BZIP2_BLOCK: Final = 1 << 20  # before the end of its first block nothing comes out of it
_SPOOLED: Final = 16 << 20  # bytes of a container from a pipe that are kept in memory


class Inputs:
    """The items of a run, in order.

    fraction: how far through them it is, 0..1, or None where the names come one by one.
    corpus: whether a folder or a container was among them.  tables: whether a table was.
    """

    def __init__(
        self,
        files: Iterable[bytes],
        reading: Callable[[], Reading],
        container: str = AUTO,
        *,
        limit: int | None = None,
        written: Iterable[bytes] = (),
    ) -> None:
        """limit: bytes of a file that no worker reads.  written: files and folders that a walk leaves out."""
        self.corpus = False
        self.tables = False
        self._files = files
        self._given_reading = reading
        self._container = container
        self._limit = limit
        self._written = {found for file in written if (found := place_of(file))}
        self._count = len(files) if isinstance(files, Sequence) else 0
        self._at = 0
        self._inner = 0.0

    @cached_property
    def _reading(self) -> Reading:
        return self._given_reading()

    @property
    def fraction(self) -> float | None:
        """How far it is, 0..1; None where nobody can know."""
        return (self._at + self._inner) / self._count if self._count else None

    def __iter__(self) -> Iterator[Item]:
        """Yield the items; what cannot be opened or read is a Failure."""
        for file in self._files:
            yield from self._of(file)
            self._at, self._inner = self._at + 1, 0.0

    def _of(self, file: bytes) -> Iterator[Item]:
        name = source_name(file)
        try:
            mode = stat.S_IFIFO if file == STANDARD else stat.S_IFMT(os.stat(file).st_mode)
        except (OSError, ValueError) as error:
            yield Failure(name, UnreadableInput.code, reason(error))
            return
        if self._written and place_of(file) in self._written:  # it would read what it writes, and never end
            yield Failure(name, UnreadableInput.code, "is an output of this run")
        elif mode == stat.S_IFDIR:
            yield from self._of_folder(file, name)
        elif mode == stat.S_IFREG:
            yield from self._of_file(file, name)
        else:
            yield from self._guarded(name, self._of_stream(file, name))

    def _of_folder(self, folder: bytes, name: str) -> Iterator[Item]:
        from articleparse.corpus.folders import Walk

        walk, empty = Walk(folder, self._reading.selection, self._written), True
        for found in walk:
            empty, self.corpus = False, True
            if isinstance(found, Failure):
                yield found
            else:
                yield from self._of_file(found, source_name(found))
            self._inner = walk.fraction
        if empty:
            why = ", as --include and --exclude say" if self._reading.selection.chooses else ""
            yield Failure(name, "no-article", f"is a folder without a file to read{why}")

    def _of_file(self, file: bytes, name: str) -> Iterator[Item]:
        """A plain file: opened here where it may be a container, else by whoever works on it."""
        if self._container == NONE or (self._container == AUTO and not may_hold_many(name)):
            yield Unread(name, file)
            return
        try:
            stream = PatientStream(file)
        except UnreadableInput as error:
            yield Failure(name, error.code, str(error))
            return
        with stream:
            yield from self._guarded(name, self._of_open(stream, file, name))

    def _of_open(self, stream: PatientStream, file: bytes, name: str) -> Iterator[Item]:
        kind = self._kind(stream, name)  # which reads, and a bad disk may not let it
        if kind is None:
            yield Unread(name, file)
        else:
            yield from self._held(kind, stream, name)

    def _of_stream(self, file: bytes, name: str) -> Iterator[Item]:
        """A pipe, a device or standard input, which can be read but once."""
        if self._container == NONE:
            yield Record(name, read_file(file, self._limit))
            return
        with PatientStream(file) as stream:
            kind = self._kind(stream, name)
            if kind is None:
                yield Record(name, stream.whole(self._limit))
            else:
                yield from self._held(kind, stream, name)

    def _kind(self, stream: PatientStream, name: str) -> str | None:
        if self._container != AUTO:
            return self._container
        head = stream.head(PEEK)
        return self._seen(stream.head(_BZIP2_BLOCK) if head[:3] == _BZIP2 else head, name)

    def _seen(self, head: bytes, name: str) -> str | None:
        """Return what kind of container begins with `head`, which may be compressed; None where it is none."""
        from articleparse.readers.unpack import kind_of

        if kind_of(head):
            packed = self._unpacked(io.BufferedReader(io.BytesIO(head)), head)
            head = io.BufferedReader(packed, PEEK).peek(PEEK)
        return recognise(head[:PEEK], name)

    def _held(self, kind: str, stream: PatientStream, name: str) -> Iterator[Item]:
        """Yield what the container in `stream` holds, and what is in a table, a crawl or a mail in an archive."""
        for found in self._of_container(kind, io.BufferedReader(stream, _BUFFER), stream.head(PEEK), name):
            yield from self._of_member(found) if kind in ARCHIVES else (found,)
            self._inner = stream.fraction

    def _of_member(self, found: Item) -> Iterator[Item]:
        """A member of an archive: mostly an article, but no further archive."""
        if isinstance(found, Record) and isinstance(found.data, bytes) and may_hold_many(found.name):
            packed = found.data[:3] == _BZIP2
            kind = self._seen(found.data[: _BZIP2_BLOCK if packed else PEEK], found.name)
            if kind is not None and kind not in ARCHIVES:
                stream = io.BufferedReader(cast("io.RawIOBase", io.BytesIO(found.data)), _BUFFER)
                inside = self._of_container(kind, stream, found.data[:PEEK], found.name)
                yield from self._guarded(found.name, inside)
                return
        yield found

    def _of_container(self, kind: str, buffered: io.BufferedReader[Any], head: bytes, name: str) -> Iterator[Item]:
        """Yield what the container holds, unpacked on the way; `head` is still to come from `buffered`."""
        from msgspec.structs import replace

        from articleparse.readers.unpack import kind_of

        packed, empty = None, True
        self.tables |= kind in TABLES
        if kind_of(head):
            packed = self._unpacked(buffered, head)
            buffered = io.BufferedReader(packed, _BUFFER)
        if kind in SEEKING:
            buffered = _spooled(buffered) if packed or not buffered.seekable() else buffered
        for found in records(kind, buffered, name, self._reading):
            empty, self.corpus = False, True
            yield replace(found, group=name) if found.name.startswith(f"{name}#") else found
        while packed and buffered.read(_BUFFER):
            pass  # what follows an archive's end: whether the compressed data is whole is seen at its own
        if packed and packed.damage:
            yield Failure(name, "broken-record", f"{packed.damage}; what could be read was")
        elif empty:
            yield Failure(name, "no-article", f"no article in it (read as {kind})")

    def _unpacked(self, stream: io.BufferedReader[Any], head: bytes) -> Unpacked:
        from articleparse.containers.unpacked import Unpacked

        return Unpacked(stream, head, self._reading.max_ratio)

    def _guarded(self, name: str, items: Iterator[Item]) -> Iterator[Item]:
        """Yield `items`; what ends them is a Failure too, for the other FILEs are still to come."""
        try:
            yield from items
        except ArticleparseError as error:
            yield Failure(name, error.code, str(error))
        except MemoryError:
            yield Failure(name, "out-of-memory", "needs more memory than there is")
        except OSError as error:
            yield Failure(name, UnreadableInput.code, reason(error))
        except Exception as error:  # noqa: BLE001 - a mistake of ours must not cost the user the other inputs
            yield Failure(name, "mistake", mistake(error))


def _spooled(stream: io.BufferedReader[Any]) -> io.BufferedReader[Any]:
    """Return the same bytes as a stream that can be searched: in memory, or in a nameless file if they are many."""
    import shutil
    import tempfile

    spool = tempfile.SpooledTemporaryFile(_SPOOLED)  # noqa: SIM115 - closed with the stream that it becomes
    shutil.copyfileobj(stream, spool)
    stream.detach()  # else what is under it is closed with it, and is still asked how far it is
    spool.seek(0)
    return io.BufferedReader(spool)
