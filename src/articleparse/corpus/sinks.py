"""What takes a run's articles: the shape of all sinks, and the one for streams."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from articleparse.engine import Outcome

FRAME: Final = 1 << 20
"""Bytes of JSON from which on a frame of compressed output ends, at the end of an input; the same in each run."""

PACKED: Final = ("gz", "bz2", "xz", "zst")
_LINES: Final = ("jsonl", "ndjson", "parquet")
# Formats that somebody would look for in vain behind these endings; behind all others stands indented JSON.
_OTHERS: Final = frozenset({
    "7z", "arrow", "avro", "br", "bzip2", "csv", "db", "doc", "docx", "eml", "feather", "gzip", "htm", "html", "lz",
    "lz4", "lzma", "mbox", "md", "ods", "odt", "orc", "pdf", "pickle", "pkl", "rar", "rtf", "sqlite", "tar", "tbz2",
    "tgz", "tsv", "txz", "tzst", "warc", "wet", "xhtml", "xls", "xlsx", "xml", "yaml", "yml", "z", "zip", "zstd",
})  # fmt: skip


class Sink:
    """Takes outcomes in order.  One that cannot be gone on with needs no more than `write` and `end`."""

    def write(self, outcome: Outcome) -> None:
        """Take one input's articles."""
        raise NotImplementedError

    def end(self) -> None:
        """Write what is kept back: no more will come."""

    def finish(self) -> None:
        """Put the output, which is ended, in its place."""

    def skip(self, group: str, *, alone: bool) -> None:
        """Take note of an input, of that group or all of it, that an earlier run has done."""

    def resume(self, offset: int) -> None:
        """Go on behind so many bytes of what the last one wrote."""

    def place(self) -> int | None:
        """Put all on the disk; return how long the output is that is begun, None where there is no way back."""
        return None

    def discard(self) -> None:
        """Leave nothing behind."""

    def close(self) -> None:
        """Leave all as it is."""


class StreamSink(Sink):
    """Standard output, a pipe, a device: articles go through as they come."""

    def __init__(self, write: Callable[[bytes], None], ending: str = "") -> None:
        self._frames = Frames(ending, write)

    def write(self, outcome: Outcome) -> None:
        """Write one input's articles."""
        if outcome.output:
            self._frames.add(outcome.output)

    def end(self) -> None:
        """Write what is left."""
        self._frames.end()


class Frames:
    """Bytes as they are, or in whole frames of a compression, which can each be read alone."""

    def __init__(self, ending: str, write: Callable[[bytes], None]) -> None:
        """ending: of the output's name, ``gz`` or any other."""
        self._compress: Callable[[bytes], bytes] | None = None
        if ending in PACKED:
            from articleparse.corpus.frames import compressor

            self._compress = compressor(ending)
        self._write = write
        self._parts: list[bytes] = []
        self._size = 0

    @property
    def begun(self) -> bool:
        """Whether a frame is begun."""
        return bool(self._parts)

    def add(self, data: bytes) -> None:
        """Write one input's articles, or keep them for the frame that is begun."""
        if self._compress is None:
            self._write(data)
            return
        self._parts.append(data)
        self._size += len(data)
        if self._size >= FRAME:
            self.end()

    def end(self) -> None:
        """Write the frame that is begun."""
        if self._compress is not None and self._parts:
            self._write(self._compress(b"".join(self._parts)))
        self._parts, self._size = [], 0


def ending_of(name: str) -> str:
    """Return the last ending of a name, in lower case: ``gz``."""
    return name.lower().rpartition(".")[2]


def is_lines(name: str) -> bool:
    """Whether an output of that name holds an article a line: ``a.jsonl.gz``; a table is made of lines too."""
    return _endings(name)[0] in _LINES


def other_format(name: str) -> str | None:
    """Return the ending that names a format which is not written: ``csv`` of ``a.csv.gz``; None for all others.

    A table is compressed inside, and has no ending behind its own.
    """
    inner, packed = _endings(name)
    if inner == "parquet" and packed:
        return f"parquet.{packed}"
    return inner if inner in _OTHERS else None


def _endings(name: str) -> tuple[str, str]:
    """Return a name's ending without that of a compression, and that one."""
    first, _, last = os.path.basename(name).lower().rpartition(".")
    if last not in PACKED:
        return last if first else "", ""
    return first.rpartition(".")[2] if "." in first else "", last
