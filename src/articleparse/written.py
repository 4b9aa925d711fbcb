"""Files that are written: whole or not at all, never over an input."""

from __future__ import annotations

import contextlib
import io
import os
import stat
import sys
from collections.abc import Iterable, Iterator

from articleparse.errors import UsageError
from articleparse.files import STANDARD, OutputFailed, explained, source_name


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
        with explained(self._name):
            while rest:
                written = self._stream.write(rest)
                if written is None:  # non-blocking, and full
                    import select

                    select.select([], [self._stream], [])
                rest = rest[written or 0 :]


def is_terminal(output: bytes) -> bool:
    """Whether a person looks at the output of that name."""
    try:
        return os.isatty(sys.stdout.fileno()) if output == STANDARD and sys.stdout is not None else False
    except (OSError, ValueError):
        return False


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
    elif is_regular(file):
        with _whole_file(file) as output:
            yield output
    else:
        name = source_name(file)
        with explained(name):
            stream = open(file, "wb", buffering=0)  # noqa: SIM115 - closed by the next line
        with stream:
            yield Output(stream, name)


def try_output(file: bytes) -> None:
    """Raise OutputFailed where `open_output` would, and write nothing; a pipe, whose reader would see it, is let be."""
    if file == STANDARD or is_regular(file):
        with open_output(file):
            pass


def is_regular(file: bytes) -> bool:
    """Whether `file` is, or will be, a file like any other."""
    with explained(source_name(file)):
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
    with explained(name):
        target = os.path.realpath(file)
    partial = os.path.join(os.path.dirname(target), b".articleparse-%s.part" % os.urandom(8).hex().encode())
    try:
        with explained(name):
            refuse_protected(target)
            stream = open(partial, "xb", buffering=0)  # noqa: SIM115 - closed by the next line
        with stream:
            output = Output(stream, name)
            yield output
        if output.used:
            with explained(name):
                take_mode(partial, target)
                os.replace(partial, target)
    finally:
        with contextlib.suppress(OSError):  # gone when all went well
            os.unlink(partial)


def refuse_protected(target: bytes) -> None:
    """Raise PermissionError for a file that is not to be written.

    A rename asks for no right to the file that it replaces; its owner took that away for a reason.
    """
    if os.path.exists(target) and not os.access(target, os.W_OK):
        raise PermissionError(0, "is protected against writing")


def take_mode(partial: bytes, target: bytes) -> None:
    """Give what is to replace `target` its rights."""
    with contextlib.suppress(FileNotFoundError):  # new: the umask has had its say
        os.chmod(partial, stat.S_IMODE(os.stat(target).st_mode))


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
