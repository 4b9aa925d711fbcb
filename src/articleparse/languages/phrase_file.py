"""The phrases of ``phrases.py`` by what they begin with: a file of which only what is asked for is taken apart.

It lies there in chapters, one for each first character, parted by two blank lines; in these in sections, one for each
first two characters (of a word, a sign, a character of a script without spaces: ``cues.head_of``), parted by a blank
line.  A section's first line says them.  In the others stand a set of fields, apart by spaces, a tab, and the phrases
that are in just these, apart by ``|``.  ``_generate.py`` makes it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from articleparse.languages import by_first

NAME: Final = "phrase_index.txt"
_CHAPTERS: Final = b"\n\n\n"
_SECTIONS: Final = "\n\n"


def beginning_with(start: str) -> str:
    """Return the lines of the phrases that begin with two characters, "" where none do.

    Example: those of ``"ph"`` hold ``"photo by"``, among the fields ``caption``.
    """
    return _sections(start[:1]).get(start, "")


def everything() -> Iterator[str]:
    """Yield the lines of each section."""
    for first in _chapters():
        yield from _sections(first).values()


def text_of(sections: dict[str, str]) -> str:
    """Return the file: first two characters -> the lines of the phrases that begin so."""
    chapters: dict[str, list[str]] = {}
    for start, lines in sorted(sections.items()):
        chapters.setdefault(start[0], []).append(f"{start}\n{lines}")
    return _CHAPTERS.decode().join(map(_SECTIONS.join, chapters.values()))


@cache
def _sections(first: str) -> dict[str, str]:
    sections = _chapters().get(first, b"").decode().split(_SECTIONS)
    return {start: lines for start, _, lines in (section.partition("\n") for section in sections)}


@cache
def _chapters() -> dict[str, bytes]:
    return by_first(NAME, _CHAPTERS)
