"""The files of the command line: names to show, bytes in, bytes out whole or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from types import TracebackType
from typing import IO, Self

from articleparse.errors import ArticleparseError, UnreadableInput

LIMIT = 1 << 30
"""Bytes: the largest input that is read; what is larger is not one article."""


class OutputFailed(ArticleparseError):
    """The output cannot be written: ``output.json: No space left on device``."""


def shown_name(file: bytes) -> str:
    """Return a file's name as text on one line: bytes that are no UTF-8 and control characters as escapes.

    Example: ``b"caf\\xe9.txt"`` is shown as ``caf\\xe9.txt``, with a backslash.
    """
    name = file.decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)


def read_file(file: bytes) -> bytes:
    """Return the bytes of a file, or of standard input for ``-``; UnreadableInput says why not."""
    try:
        if file == b"-":
            if sys.stdin is None:
                raise UnreadableInput("standard input is closed")
            return _bounded(sys.stdin.buffer)
        with open(file, "rb") as opened:  # noqa: PTH123 - a name may be bytes that are no text
            return _bounded(opened)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise UnreadableInput(_reason(error)) from None


def _bounded(stream: IO[bytes]) -> bytes:
    data = stream.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise UnreadableInput(f"is larger than {LIMIT >> 20} MiB, the most that one input may have")
    return data


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, IsADirectoryError):
        return "is a folder"
    return getattr(error, "strerror", None) or str(error)


class Output:
    """Where the articles go: standard output as they come, or a file that appears whole or not at all.

    A file is written beside its name and renamed at the end, unless its name is a
    device or a pipe; a link is followed.  Nothing appears when nothing was written.
    """

    def __init__(self, path: bytes | None) -> None:
        self._path = None if path is None or path == b"-" else os.path.realpath(path)
        self._name = "standard output" if self._path is None else shown_name(path or b"-")
        self._partial: bytes | None = None
        self._stream: IO[bytes] | None = None

    def __enter__(self) -> Self:
        """Open nothing yet: the first write does."""
        return self

    def write(self, data: bytes) -> None:
        """Write `data`; OutputFailed says why not, BrokenPipeError that nobody reads."""
        with self._explained():
            if self._stream is None:
                self._stream = self._opened()
            self._stream.write(data)
            if self._path is None:
                self._stream.flush()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Make the file appear, or drop what was written of it if something went wrong."""
        try:
            with self._explained():
                self._finish(failed=kind is not None)
        finally:
            if self._partial is not None:
                with contextlib.suppress(OSError):
                    os.unlink(self._partial)

    def _opened(self) -> IO[bytes]:
        if self._path is None:
            if sys.stdout is None:
                raise OSError(0, "is closed")
            return sys.stdout.buffer
        if os.path.exists(self._path) and not stat.S_ISREG(os.stat(self._path).st_mode):
            return open(self._path, "wb")  # noqa: PTH123, SIM115 - a device or a pipe; closed in _finish
        self._partial = self._path + b".%d.part" % os.getpid()
        return open(self._partial, "xb")  # noqa: PTH123, SIM115 - closed in _finish

    def _finish(self, *, failed: bool) -> None:
        if self._stream is None or self._path is None:
            return
        self._stream.close()
        if self._partial is not None and not failed:
            if os.path.exists(self._path):
                os.chmod(self._partial, stat.S_IMODE(os.stat(self._path).st_mode))
            os.replace(self._partial, self._path)
            self._partial = None

    @contextlib.contextmanager
    def _explained(self):  # type: ignore[no-untyped-def]
        try:
            yield
        except BrokenPipeError:
            _silence(sys.stdout)
            raise
        except OSError as error:
            _silence(sys.stdout)
            raise OutputFailed(f"{self._name}: {_reason(error)}") from None


def _silence(stream: IO[str] | None) -> None:
    """Point a stream that cannot be written at nothing, so that the interpreter's last flush does not complain."""
    if stream is None:
        return
    with contextlib.suppress(OSError, ValueError):
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, stream.fileno())
        os.close(null)
