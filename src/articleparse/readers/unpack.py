"""Reads gzip, bzip2, xz and zstd through, by content and never by name.

Output is made in pieces, so that a bomb ends at the limit and not at the end of memory.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from articleparse.errors import UnreadableInput
from articleparse.model import Notice

DEFAULT_LIMIT = 256 * 1024 * 1024
"""Bytes that a compressed input may unpack to: a year of a daily paper, a quarter of a small machine."""

DEFAULT_RATIO = 200
"""Times its size that a compressed input may unpack to, once it is more than `_UNSUSPECTED`; text has a tenth."""

_UNSUSPECTED = 32 * 1024 * 1024  # bytes
_PIECE = 64 * 1024  # of input; what a decompressor has left over is never more than this
_SMALL = 256  # of input, once the archive is known to be damaged: less is lost with the bad piece
_ROOM = 1024 * 1024  # of output
_XZ_MEMORY = 256 * 1024 * 1024  # a header may ask for a dictionary of 4 GB

MAGIC = (
    (b"\x1f\x8b\x08", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
)
_BZIP2_BLOCKS = (
    b"1AY&SY",
    b"\x17rE8P\x90",
)  # a first block, or the end of an empty file: "BZh" may open a word


if TYPE_CHECKING:
    from typing import Protocol

    class Decompressor(Protocol):
        """One compressed member: what ``bz2``, ``lzma`` and ``zstd`` have in common."""

        @property
        def eof(self) -> bool:
            """Whether it has ended."""
            ...

        @property
        def needs_input(self) -> bool:
            """Whether nothing comes without more input."""
            ...

        @property
        def unused_data(self) -> bytes:
            """What followed it."""
            ...

        def decompress(self, data: bytes, max_length: int = ..., /) -> bytes:
            """Return up to `max_length` bytes."""
            ...


class _Gzip:
    """zlib's decompressor with the manners of the other three."""

    def __init__(self) -> None:
        import zlib

        self._inner = zlib.decompressobj(wbits=31)  # 31: a gzip header and trailer

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def needs_input(self) -> bool:
        return not self._inner.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int = -1, /) -> bytes:
        return self._inner.decompress(self._inner.unconsumed_tail + data, max_length)


def unpack(data: bytes, limit: int = DEFAULT_LIMIT, ratio: int = DEFAULT_RATIO) -> tuple[bytes, tuple[Notice, ...]]:
    """Unpacks ``data`` if it is compressed, once; anything else comes back as it is.

    limit: bytes that it may unpack to; ratio: times its size that it may.  A file cut short or damaged on the way gives
    what could be read and a ``truncated-input`` notice.  Raises UnreadableInput for
    more than the limit, and when nothing at all can be read.
    """
    kind = kind_of(data)
    if kind is None:
        return data, ()
    make, error = codec(kind)
    stream = _Stream(data, kind, make, limit, ratio)
    try:
        stream.run(_PIECE)
    except error:
        stream = _Stream(data, kind, make, limit, ratio)
        try:
            stream.run(_SMALL)
        except error:
            stream.whole = False
    return stream.result()


def kind_of(data: bytes) -> str | None:
    """Return how `data` is compressed (``gzip``, ``bzip2``, ``xz``, ``zstd``), None where it is not."""
    for magic, kind in MAGIC:
        if data.startswith(magic) and (kind != "bzip2" or data[4:10] in _BZIP2_BLOCKS):
            return kind
    return None


def codec(kind: str) -> tuple[Callable[[], Decompressor], type[Exception]]:
    """Return what makes a decompressor for one member of that kind, and the error that it raises."""
    if kind == "gzip":
        import zlib

        return _Gzip, zlib.error
    if kind == "bzip2":
        import bz2

        return bz2.BZ2Decompressor, OSError
    if kind == "xz":
        import lzma

        return lambda: lzma.LZMADecompressor(memlimit=_XZ_MEMORY), lzma.LZMAError
    return _zstd()


def _zstd() -> tuple[Callable[[], Decompressor], type[Exception]]:
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd.ZstdDecompressor, zstd.ZstdError


class _Stream:
    """One compressed file, member after member.  whole: it ended where it should."""

    def __init__(self, data: bytes, kind: str, make: Callable[[], Decompressor], limit: int, ratio: int) -> None:
        self.whole = False
        self._data = data
        self._kind = kind
        self._make = make
        self._limit = limit
        self._ratio = ratio
        self._out: list[bytes] = []
        self._size = 0
        self._taken = 0  # of the input

    def run(self, piece: int) -> None:
        """Unpacks, ``piece`` bytes of input at a time."""
        position, member = 0, self._make()
        while position < len(self._data):
            chunk = self._data[position : position + piece]
            self._taken = position + len(chunk)
            self._drain(member, chunk)
            position += len(chunk)
            if member.eof:
                position -= len(member.unused_data)
                if self._padding(position):
                    break
                member = self._make()
        self.whole = member.eof

    def _drain(self, member: Decompressor, chunk: bytes) -> None:
        self._keep(member.decompress(chunk, _ROOM))
        while not (member.eof or member.needs_input):
            self._keep(member.decompress(b"", _ROOM))

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            self._refuse(f"{_readable(self._limit)}, the limit for {self._kind} files (--max-size)")
        if self._size > max(_UNSUSPECTED, self._ratio * self._taken):
            self._refuse(f"{self._ratio} times its size, the limit (--max-ratio)")
        if piece:
            self._out.append(piece)

    def _refuse(self, limit: str) -> None:
        self._out.clear()
        raise UnreadableInput(f"unpacks to more than {limit}")

    def _padding(self, position: int) -> bool:
        """What follows a member and is no further member (zeros from a tape, a signature) is not text."""
        return kind_of(self._data[position : position + 10]) != self._kind

    def result(self) -> tuple[bytes, tuple[Notice, ...]]:
        if self.whole:
            return b"".join(self._out), ()
        if not self._size:
            raise UnreadableInput(f"is a damaged {self._kind} file, nothing in it can be read")
        message = f"the {self._kind} file is damaged or cut short; {self._size:,} bytes of text could be read"
        return b"".join(self._out), (Notice("truncated-input", message),)


def _readable(size: int) -> str:
    for unit, name in ((1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")):
        if size >= unit and size % unit == 0:
            return f"{size // unit:,} {name}"
    return f"{size:,} bytes"
