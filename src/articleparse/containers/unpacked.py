"""A compressed stream, read through: in pieces, with a limit to what little may become, and on past damage."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from articleparse.errors import BrokenRecord
from articleparse.readers.unpack import MAGIC, codec, kind_of

if TYPE_CHECKING:
    from articleparse.readers.unpack import Decompressor

FREE: Final = 16 << 20
"""Bytes that anything may unpack to before its ratio counts: small things are often empty."""

_PIECE: Final = 256 << 10
_ROOM: Final = 1 << 20  # of output at once


def check_ratio(unpacked: int, packed: int, most: int) -> None:
    """Raise BrokenRecord where `packed` bytes became so many that they can only be a bomb."""
    if unpacked > FREE and unpacked > packed * most:
        raise BrokenRecord(f"unpacks to more than {most} times its size, the limit (--max-ratio)")


class Unpacked(io.RawIOBase):
    """What a compressed stream holds; damage ends one member, and reading goes on with the next.

    damage: what was wrong, empty as long as nothing was.
    """

    def __init__(self, stream: io.BufferedReader, head: bytes, max_ratio: int) -> None:
        """`head` tells the kind of compression; it is still to come from `stream`."""
        self.damage = ""
        self._stream = stream
        self._kind = kind_of(head) or ""
        self._make, self._error = codec(self._kind)
        self._member: Decompressor | None = None
        self._ratio = max_ratio
        self._input = b""
        self._fed = b""
        self._read = 0
        self._given = 0

    def readable(self) -> bool:
        """Whether it can be read: always."""
        return True

    def readinto(self, buffer: object) -> int:
        """Fill `buffer` as far as there is something; 0 is the end.  BrokenRecord for a bomb."""
        view = memoryview(buffer)  # type: ignore[arg-type]
        while True:
            try:
                piece = self._next(min(len(view), _ROOM))
            except self._error:
                self._damaged(f"the {self._kind} data is damaged")
                continue
            if piece is None:
                return 0
            if piece:
                self._given += len(piece)
                check_ratio(self._given, self._read, self._ratio)
                view[: len(piece)] = piece
                return len(piece)

    def _next(self, room: int) -> bytes | None:
        """Return some bytes, none where more input is needed for them, None at the end."""
        if self._member is None:
            if not self._at_member():
                return None
            self._member = self._make()
        if self._member.needs_input:
            if not self._input and not self._fill():
                self.damage = self.damage or f"the {self._kind} data is cut short"
                return None
            data = self._fed = self._input
            self._input = b""
        else:
            data = b""
        piece = self._member.decompress(data, room)
        if self._member.eof:
            self._input = self._member.unused_data
            self._member = None
        return piece

    def _at_member(self) -> bool:
        """Whether another member follows: zeros from a tape, or a signature, are none."""
        while len(self._input) < 10 and self._fill():
            pass
        return kind_of(self._input) == self._kind

    def _fill(self) -> bool:
        piece = self._stream.read(_PIECE)
        self._read += len(piece)
        self._input += piece
        return bool(piece)

    def _damaged(self, why: str) -> None:
        """Throw the member away, and go on at the first bytes that look like the start of another one."""
        self.damage = self.damage or why
        self._member = None
        self._input = self._fed[1:] + self._input
        magic = next(magic for magic, kind in MAGIC if kind == self._kind)
        while True:
            at = self._input.find(magic)
            self._input = self._input[at if at >= 0 else -len(magic) :]
            if at >= 0 and self._at_member():
                return
            self._input = self._input[1:] if at >= 0 else self._input
            if at < 0 and not self._fill():
                self._input = b""
                return
