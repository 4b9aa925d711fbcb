"""The file of ``--errors``: an object a line, with the name, code and message of a failure."""

from __future__ import annotations

import contextlib
import io
import os
import sys

import msgspec

from articleparse.files import STANDARD, OutputFailed, explained, source_name
from articleparse.model import Failure
from articleparse.written import is_regular


class ErrorLog:
    """Appends failures behind the first `offset` bytes of a file."""

    def __init__(self, file: bytes, offset: int) -> None:
        self._file = file
        self._name = source_name(file)
        self._regular = file != STANDARD and is_regular(file)
        with explained(self._name):
            self._stream = _opened(file)
            if self._regular:
                if os.fstat(self._stream.fileno()).st_size < offset:
                    self._stream.close()
                    raise OutputFailed(f"{self._name}: cannot be resumed: what was written is gone")
                self._stream.truncate(offset)
                self._stream.seek(offset)

    def add(self, failure: Failure) -> None:
        """Write one failure."""
        shown = {"name": failure.name, "code": failure.code, "message": failure.message}
        line = memoryview(msgspec.json.encode(shown) + b"\n")
        with explained(self._name):
            while line:
                line = line[self._stream.write(line) or 0 :]

    def sync(self) -> int:
        """Put it on the disk; return its length: nothing for a pipe or a device, which has none."""
        if not self._regular:
            return 0
        with explained(self._name):
            os.fsync(self._stream.fileno())
            return self._stream.tell()

    def discard(self) -> None:
        """Take the file away; of a link, such as ``/dev/stdout``, only what was written behind it.

        Nothing where it is closed: then the run was over.
        """
        if self._regular and not self._stream.closed:
            with contextlib.suppress(OSError):
                self._stream.truncate(0)
                if not os.path.islink(self._file):
                    os.unlink(self._file)
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._stream.close()


def _opened(file: bytes) -> io.FileIO:
    if file != STANDARD:
        return open(os.open(file, os.O_WRONLY | os.O_CREAT, 0o666), "wb", buffering=0)
    if sys.stdout is None:
        raise OutputFailed("standard output is closed")
    return open(sys.stdout.fileno(), "wb", buffering=0, closefd=False)
