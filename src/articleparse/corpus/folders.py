"""The files of a folder, and of those inside it, in the order of their names."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from articleparse.files import reason, source_name
from articleparse.model import Failure

if TYPE_CHECKING:
    from articleparse.containers.selection import Selection

_FOLDER = b"/"  # ends the name of one


class Walk:
    """Walks through one folder; `fraction`, 0..1, is how far it is, as the names that are left tell.

    Links are not followed (they may lead round in circles, or out), and pipes and
    devices are left out.  Names come sorted by their bytes, so that each run finds the
    same; only the names of the folders on the way are kept.
    """

    def __init__(self, folder: bytes, selection: Selection, written: Iterable[tuple[int, int]] = ()) -> None:
        """written: device and number of what the run itself writes, which is left out too."""
        self._selection = selection
        self._written = {number: device for device, number in written}
        self._stack = [_Level(folder, "", [], 0.0, 1.0)]
        self._top = folder

    @property
    def fraction(self) -> float:
        """How far it is, 0..1."""
        return self._stack[-1].done if self._stack else 1.0

    def __iter__(self) -> Iterator[bytes | Failure]:
        """Yield the files that are selected; a folder that cannot be read is a Failure."""
        try:
            self._stack = [self._level(self._top, "", 0.0, 1.0)]
            while self._stack:
                yield from self._step(self._stack[-1])
        except OSError as error:
            yield Failure(source_name(self._top), "unreadable-input", reason(error))

    def _step(self, level: _Level) -> Iterator[bytes | Failure]:
        if level.at == len(level.names):
            self._stack.pop()
            return
        low, name = level.done, level.names[level.at]
        level.at += 1
        path = os.path.join(level.folder, name)
        if not name.endswith(_FOLDER):
            yield path
            return
        inside = level.inside + source_name(name)
        try:
            self._stack.append(self._level(path, inside, low, level.share / len(level.names)))
        except OSError as error:
            yield Failure(source_name(path), "unreadable-input", reason(error))

    def _level(self, folder: bytes, inside: str, low: float, share: float) -> _Level:
        with os.scandir(folder) as entries:
            names = sorted(name for entry in entries if (name := self._name(entry, inside)))
        return _Level(folder, inside, names, low, share)

    def _name(self, entry: os.DirEntry[bytes], inside: str) -> bytes:
        """Return the entry's name, a folder's with its end, or nothing where it is left out."""
        name = inside + source_name(entry.name)
        if entry.inode() in self._written and self._written[entry.inode()] == _device(entry):
            return b""
        if entry.is_dir(follow_symlinks=False):
            return entry.name + _FOLDER if self._selection.enters(name) else b""
        return entry.name if entry.is_file(follow_symlinks=False) and self._selection.takes(name) else b""


def _device(entry: os.DirEntry[bytes]) -> int:
    return entry.stat(follow_symlinks=False).st_dev


class _Level:
    """One folder on the way: what of its names is left, and which part of the whole it is."""

    def __init__(self, folder: bytes, inside: str, names: list[bytes], low: float, share: float) -> None:
        self.folder = folder
        self.inside = inside
        self.names = names
        self.at = 0
        self.share = share
        self._low = low

    @property
    def done(self) -> float:
        return self._low + self.share * self.at / max(len(self.names), 1)
