"""What takes a run's articles: the shape of all sinks, and the one for streams."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from articleparse.engine import Outcome

FRAME: Final = 1 << 20
"""Bytes of JSON from which on a frame of compressed output ends, at the end of an input; the same in each run."""

PACKED: Final = ("gz", "bz2", "xz", "zst")


class Sink:
    """Takes outcomes in order.  One that cannot be gone on with needs no more than `write` and `end`."""

    def write(self, outcome: Outcome) -> None:
        """Take one input's articles."""
        raise NotImplementedError

    def end(self) -> None:
        """Write what is kept back: no more will come."""

    def finish(self) -> None:
        """Put the output, which is ended, in its place."""

    def skip(self, group: str) -> None:
        """Take note of an input, of that group, that an earlier run has done."""

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
