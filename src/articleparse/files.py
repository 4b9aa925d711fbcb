"""The files of the command line: names to show, bytes in, bytes out whole or not at all."""

# Names are bytes, as the system has them; pathlib takes none, and would make "-" of "./-".

from __future__ import annotations

import contextlib
import io
import os
import select
import stat
import sys
from collections.abc import Iterable, Iterator
from typing import ClassVar

from articleparse.errors import ArticleparseError, UnreadableInput, UsageError

LIMIT = 1 << 30
"""Bytes: the largest input that is read; what is larger is not one article."""

STANDARD = b"-"
"""The name for standard input, and for standard output."""

_PIECE = 1 << 20


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


def read_file(file: bytes) -> bytes:
    """Return the bytes of a file, or of standard input for ``-``; UnreadableInput says why not."""
    if file == STANDARD and sys.stdin is None:
        raise UnreadableInput("standard input is closed")
    try:
        if file == STANDARD:
            return _content(open(sys.stdin.fileno(), "rb", buffering=0, closefd=False))
        with open(file, "rb", buffering=0) as stream:
            return _content(stream)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise UnreadableInput(_reason(error)) from None


def _content(stream: io.FileIO) -> bytes:
    if _is_device(stream) and stream.read(1):  # /dev/urandom never ends; /dev/null does
        raise UnreadableInput("is a device, not a file")
    content = io.BytesIO()
    while (piece := stream.read(_PIECE)) != b"":
        if piece is None:  # whoever shares this pipe made it non-blocking
            select.select([stream], [], [])
            continue
        content.write(piece)
        if content.tell() > LIMIT:
            raise UnreadableInput(f"is larger than {LIMIT >> 20} MiB, the most that one input may have")
    return content.getvalue()


def _is_device(stream: io.FileIO) -> bool:
    mode = os.fstat(stream.fileno()).st_mode
    return stat.S_ISBLK(mode) or (stat.S_ISCHR(mode) and not stream.isatty())


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, IsADirectoryError):
        return "is a folder"
    return getattr(error, "strerror", None) or str(error)


class Output:
    """Where the articles go, as long as it is open.

    used: whether anything was written.  is_terminal: whether a person looks on.
    """

    def __init__(self, stream: io.FileIO, name: str) -> None:
        self._stream = stream
        self._name = name
        self.used = False
        self.is_terminal = stream.isatty()

    def write(self, data: bytes) -> None:
        """Write `data` at once; OutputFailed says why not, OutputClosed that nobody reads.

        Nothing is kept back in a buffer, so nothing is left that could fail at the exit.
        """
        self.used = True
        rest = memoryview(data)
        with _explained(self._name):
            while rest:
                written = self._stream.write(rest)
                if written is None:  # non-blocking, and full
                    select.select([], [self._stream], [])
                rest = rest[written or 0 :]


@contextlib.contextmanager
def open_output(file: bytes | None) -> Iterator[Output]:
    """Open standard output, where articles appear as they come, or a file that appears whole or not at all.

    A link is followed; a device or a pipe is written as it is.
    """
    if file is None or file == STANDARD:
        if sys.stdout is None:
            raise OutputFailed("standard output is closed")
        # Not sys.stdout: its buffer would be flushed once more at the exit, and complain there.
        yield Output(open(sys.stdout.fileno(), "wb", buffering=0, closefd=False), "standard output")  # noqa: SIM115
    elif _is_regular(file):
        with _whole_file(file) as output:
            yield output
    else:
        name = source_name(file)
        with _explained(name):
            stream = open(file, "wb", buffering=0)  # noqa: SIM115 - closed by the next line
        with stream:
            yield Output(stream, name)


def _is_regular(file: bytes) -> bool:
    """Whether `file` is, or will be, a file like any other."""
    with _explained(source_name(file)):
        if not os.path.basename(file):  # "", "folder/"
            raise FileNotFoundError(0, "is no name of a file")
        try:
            return stat.S_ISREG(os.stat(file).st_mode)
        except FileNotFoundError:
            return True


@contextlib.contextmanager
def _whole_file(file: bytes) -> Iterator[Output]:
    """Write beside `file`, and rename at the end; where nothing was written `file` stays as it was."""
    name = source_name(file)
    with _explained(name):
        target = os.path.realpath(file)
    partial = os.path.join(os.path.dirname(target), b".articleparse-%s.part" % os.urandom(8).hex().encode())
    try:
        with _explained(name):
            _refuse_protected(target)
            stream = open(partial, "xb", buffering=0)  # noqa: SIM115 - closed by the next line
        with stream:
            output = Output(stream, name)
            yield output
        if output.used:
            with _explained(name):
                _take_mode(partial, target)
                os.replace(partial, target)
    finally:
        with contextlib.suppress(OSError):  # gone when all went well
            os.unlink(partial)


def _refuse_protected(target: bytes) -> None:
    """A rename asks for no right to the file that it replaces; its owner took that away for a reason."""
    if os.path.exists(target) and not os.access(target, os.W_OK):
        raise PermissionError(0, "is protected against writing")


def _take_mode(partial: bytes, target: bytes) -> None:
    with contextlib.suppress(FileNotFoundError):  # new: the umask has had its say
        os.chmod(partial, stat.S_IMODE(os.stat(target).st_mode))


@contextlib.contextmanager
def _explained(name: str) -> Iterator[None]:
    """Turn the system's errors into those that carry a message and a status."""
    try:
        yield
    except BrokenPipeError:
        raise OutputClosed(f"{name}: nobody reads it") from None
    except (OSError, ValueError) as error:
        raise OutputFailed(f"{name}: {_reason(error)}") from None


def refuse_same(files: Iterable[bytes], output: bytes | None) -> None:
    """Raise UsageError where a file is to be read and written at once: the source would be lost, or grow."""
    written = _identity(output or STANDARD, standard=1)
    for file in files:
        if written is not None and _identity(file, standard=0) == written:
            raise UsageError(f"{source_name(file)}: is an input and the output at once")


def _identity(file: bytes, *, standard: int) -> tuple[int, int] | None:
    """Return what tells one file from all others, under whatever name; None for what is no regular file."""
    try:
        found = os.fstat(standard) if file == STANDARD else os.stat(file)
    except (OSError, ValueError):
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None
