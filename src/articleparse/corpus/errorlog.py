"""The file of ``--errors``: an object a line, with the name, code and message of a failure."""

from __future__ import annotations

import os

import msgspec

from articleparse.files import explained, is_regular, source_name
from articleparse.model import Failure


class ErrorLog:
    """Appends failures behind the first `offset` bytes of a file."""

    def __init__(self, file: bytes, offset: int) -> None:
        self._name = source_name(file)
        regular = is_regular(file)
        with explained(self._name):
            self._stream = open(os.open(file, os.O_WRONLY | os.O_CREAT, 0o666), "wb", buffering=0)  # noqa: SIM115
            if regular:
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
        """Put it on the disk; return its length."""
        with explained(self._name):
            os.fsync(self._stream.fileno())
            return self._stream.tell()

    def close(self) -> None:
        """Close the file."""
        self._stream.close()
