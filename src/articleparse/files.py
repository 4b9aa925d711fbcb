"""The files of the command line: names to show, and bytes in."""

# Names are bytes, as the system has them; pathlib takes none, and would make "-" of "./-".

from __future__ import annotations

import contextlib
import io
import os
import stat
import sys
from collections.abc import Iterator
from typing import Any, ClassVar

from articleparse.errors import ArticleparseError, UnreadableInput, UsageError

LIMIT = 1 << 30
"""Bytes: the largest input that is read; what is larger is not one article."""

STANDARD = b"-"
"""The name for standard input, and for standard output."""

_PIECE = 1 << 20
_MARK = b"\xef\xbb\xbf"


class OutputFailed(ArticleparseError):
    """The output cannot be written: ``output.json: No space left on device``."""


class OutputClosed(ArticleparseError):
    """Nobody reads the output any more (``| head -1``): the end, but nothing wrong."""

    exit_status: ClassVar[int] = 0


def source_name(file: bytes) -> str:
    """Return a file's name as text, bytes that are no UTF-8 as ``\\xe9``."""
    return file.decode("utf-8", "backslashreplace") or "''"


def printable(text: str) -> str:
    """Return `text` on one line that a terminal only shows: control characters as escapes, ``\\n``."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def complain(message: str) -> None:
    """Say one line on standard error, if there is one that takes it."""
    if sys.stderr is None:
        return
    with contextlib.suppress(OSError):
        os.write(sys.stderr.fileno(), f"articleparse: {printable(message)}\n".encode("utf-8", "replace"))


class PatientStream(io.RawIOBase):
    """A file, or standard input for ``-``, from which every read gives something, or is the end.

    Whoever shares a pipe may have made it non-blocking.  What was read to see what it is
    can be put back.  UnreadableInput says why it cannot be opened.
    """

    def __init__(self, file: bytes) -> None:
        super().__init__()
        self._back = b""
        if file == STANDARD and sys.stdin is None:
            raise UnreadableInput("standard input is closed")
        with readable():
            if file == STANDARD:
                self._stream = open(sys.stdin.fileno(), "rb", buffering=0, closefd=False)  # noqa: SIM115
            else:
                self._stream = open(file, "rb", buffering=0)  # noqa: SIM115 - closed with this one
            if _is_device(self._stream) and self._stream.read(1):  # /dev/urandom never ends; /dev/null does
                raise UnreadableInput("is a device, not a file")

    def readable(self) -> bool:
        """Whether it can be read: always."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill `buffer` with what there is; 0 is the end."""
        piece = self.some(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)

    def some(self, size: int) -> bytes:
        """Return up to `size` bytes, none at the end."""
        if self._back:
            piece, self._back = self._back[:size], self._back[size:]
            return piece
        while (found := self._stream.read(size)) is None:
            import select

            select.select([self._stream], [], [])
        return found

    def seekable(self) -> bool:
        """Whether it is a file, and no pipe."""
        return self._stream.seekable()

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to a place in a file."""
        back, self._back = len(self._back), b""
        return self._stream.seek(offset - back if whence == io.SEEK_CUR else offset, whence)

    def tell(self) -> int:
        """Return where the next byte comes from."""
        return self._stream.tell() - len(self._back)

    @property
    def fraction(self) -> float:
        """How much of a file was read, 0..1; 0 for a pipe."""
        size = os.fstat(self._stream.fileno()).st_size
        return min(1.0, self.tell() / size) if size and self.seekable() else 0.0

    def head(self, size: int) -> bytes:
        """Return the next `size` bytes, or what there is, and leave them there."""
        pieces: list[bytes] = []
        while size > 0 and (piece := self.some(size)):
            pieces.append(piece)
            size -= len(piece)
        self._back = b"".join(pieces)
        return self._back

    def whole(self, limit: int | None = None) -> bytes:
        """Return all of it; UnreadableInput for more than `limit` bytes."""
        most, content = limit or LIMIT, io.BytesIO()
        while piece := self.some(_PIECE):
            content.write(piece)
            if content.tell() > most:
                size = f"{most >> 20} MiB" if most >= 1 << 20 else f"{most:,} bytes"
                raise UnreadableInput(f"is larger than {size}, the most that one input may have (--max-size)")
        return content.getvalue()

    def close(self) -> None:
        """Close the file, but not standard input."""
        if hasattr(self, "_stream"):  # else it was never opened, and Python 3.13 would tell of it
            self._stream.close()
        super().close()


@contextlib.contextmanager
def readable() -> Iterator[None]:
    """Turn the system's errors about an input into UnreadableInput."""
    try:
        yield
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise UnreadableInput(reason(error)) from None


def read_file(file: bytes, limit: int | None = None) -> bytes:
    """Return the bytes of a file, or of standard input for ``-``; UnreadableInput says why not.

    limit: bytes that it may have, None for `LIMIT`.
    """
    with readable(), PatientStream(file) as stream:
        return stream.whole(limit)


def names_from(file: bytes, *, null: bool = False) -> Iterator[bytes]:
    """Yield the names that a file (or standard input) lists, one a line, or each ended by a NUL byte.

    They come as they are read; an empty line names nothing.  UnreadableInput where it cannot be read.
    A list that another system made may begin with a mark, and its lines end in CR LF; UsageError
    where its names end in NULs, and nobody said so.
    """
    end = b"\0" if null else b"\n"
    try:
        with readable(), PatientStream(file) as stream:
            rest = b"" if null or stream.head(3) != _MARK else stream.some(3)[3:]
            while piece := stream.some(_PIECE):
                *names, rest = (rest + piece).split(end)
                yield from filter(None, names if null else map(_of_line, names))
    except UnreadableInput as error:
        raise UnreadableInput(f"{source_name(file)}: {error}") from None
    if rest := rest if null else _of_line(rest):
        yield rest


def _of_line(line: bytes) -> bytes:
    """Return the name on a line of a list; UsageError for more of them, or for none at all."""
    if b"\0" in line:
        raise UsageError("--files-from: there are NUL bytes among the names: -0 reads those that end in them")
    return line.removesuffix(b"\r")


def _is_device(stream: io.FileIO) -> bool:
    mode = os.fstat(stream.fileno()).st_mode
    return stat.S_ISBLK(mode) or (stat.S_ISCHR(mode) and not stream.isatty())


def reason(error: OSError | ValueError) -> str:
    """Return what an error of the system says, without number and name."""
    if isinstance(error, IsADirectoryError):
        return "is a folder"
    return getattr(error, "strerror", None) or str(error)


@contextlib.contextmanager
def explained(name: str) -> Iterator[None]:
    """Turn the system's errors into those that carry a message and a status."""
    try:
        yield
    except BrokenPipeError:
        raise OutputClosed(f"{name}: nobody reads it") from None
    except (OSError, ValueError) as error:
        raise OutputFailed(f"{name}: {reason(error)}") from None


def place_of(file: bytes) -> tuple[int, int] | None:
    """Return device and number of a file or folder, which tell it from all others; None where there is none."""
    try:
        found = os.stat(file)
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino
