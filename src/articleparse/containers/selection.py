"""Which files of a folder and members of an archive are read: hidden ones never, the others by patterns."""

from __future__ import annotations

from fnmatch import fnmatchcase

from msgspec import Struct

_SIDE = "__MACOSX"  # what the archiver of one system keeps beside the files


class Selection(Struct, frozen=True):
    """Patterns as the shell has them (``*``, ``?``, ``[a-z]``); a ``*`` matches a ``/`` too.

    A pattern without a ``/`` is held against the last part of a name, any other against
    the whole name inside its folder or archive.  include: one has to match, where there
    are any.  exclude: none may match, nor match a folder around it.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    @property
    def chooses(self) -> bool:
        """Whether there is any pattern."""
        return bool(self.include or self.exclude)

    def takes(self, name: str) -> bool:
        """Whether the file of this name, relative to where it was found, is to be read.

        Example: ``Selection(include=("*.txt",)).takes("2024/a.txt")`` is true.
        """
        parts = [part for part in name.split("/") if part not in ("", ".", "..")]
        inside = ["/".join(parts[: depth + 1]) for depth in range(len(parts))]
        if not parts or not all(map(self.enters, inside)):
            return False
        return not self.include or any(_matches(inside[-1], pattern) for pattern in self.include)

    def enters(self, name: str) -> bool:
        """Whether the folder of this name is looked into."""
        last = name.rpartition("/")[2]
        if last.startswith(".") or last == _SIDE:
            return False
        return not any(_matches(name, pattern) for pattern in self.exclude)


def _matches(name: str, pattern: str) -> bool:
    return fnmatchcase(name if "/" in pattern else name.rpartition("/")[2], pattern.removeprefix("./").strip("/"))
