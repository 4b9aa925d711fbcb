"""Tar archives: every plain file in them, in order; nothing is unpacked to the disk.

Names only become names: ``../x`` and ``/etc/passwd`` are what ``source.name`` says, no more.
Links, devices and pipes are left out.
"""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, Self, cast

from articleparse.errors import BrokenRecord
from articleparse.model import Failure, Record

if TYPE_CHECKING:
    from io import BufferedReader

    from articleparse.containers.reading import Reading

# The last three are what tarfile makes of numbers that are none, and of headers upon headers.
_DAMAGE: Final = (tarfile.TarError, EOFError, ValueError, OverflowError, RecursionError)
_ENDS: Final = 8  # empty reads after which nobody who reads on can be meant to


def records(stream: BufferedReader, name: str, reading: Reading) -> Iterator[Record | Failure]:
    """Yield the members of a tar archive; BrokenRecord where it is cut short or damaged.

    Example: the member ``2024/a.txt`` of ``b.tar`` is the record ``b.tar/2024/a.txt``.
    """
    try:
        ended = cast("BufferedReader", _Ended(stream))
        with tarfile.open(
            fileobj=ended,
            mode="r|",
            tarinfo=_Member,
            encoding="utf-8",
            errors="surrogateescape",
            ignore_zeros=True,  # archives put together: what looks like an end is none where more follows
        ) as archive:
            while (member := archive.next()) is not None:
                archive.members.clear()  # type: ignore[attr-defined]  # else it keeps all that it has seen
                inside = _shown(member.name)
                if member.isreg() and reading.selection.takes(inside):
                    yield _record(archive, member, f"{name}/{inside}", reading.max_size)
    except _DAMAGE as error:
        raise BrokenRecord(f"the tar archive is damaged or cut short ({error}); no more of it is read") from None


def _record(archive: tarfile.TarFile, member: tarfile.TarInfo, name: str, most: int) -> Record | Failure:
    if member.size > most:
        size = f"{member.size:,} bytes"
        return Failure(name, BrokenRecord.code, f"has {size}, more than {most:,}, the limit (--max-size)")
    if member.issparse():
        return Failure(name, BrokenRecord.code, "is a file with holes, which is no article")
    file = archive.extractfile(member)
    data = file.read() if file else b""
    if len(data) < member.size:
        raise BrokenRecord(f"the tar archive is cut short in {member.name}")
    return Record(name, data)


def _shown(name: str) -> str:
    """A member's name as text, bytes that are no UTF-8 as ``\\\\xe9``."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


class _Member(tarfile.TarInfo):
    """A member whose header has to be one: tarfile takes a damaged one for the archive's end, and says nothing."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        """Return the member that a header tells of; ReadError where it is damaged."""
        try:
            return super().frombuf(buf, encoding, errors)
        except tarfile.HeaderError as error:
            if buf.strip(b"\0"):
                raise tarfile.ReadError(str(error)) from None
            raise


class _Ended:
    """A stream whose end is an end: to skip what a header says, tarfile reads as often as that takes, for years."""

    def __init__(self, stream: BufferedReader) -> None:
        self._stream = stream
        self._ends = 0

    def read(self, size: int) -> bytes:
        """Return up to `size` bytes, none at the end; EOFError when asked too often behind it."""
        data = self._stream.read(size)
        self._ends = 0 if data else self._ends + 1
        if self._ends > _ENDS:
            raise EOFError("it says more than there is")
        return data
