"""The phrases of ``phrases.py`` by what they begin with: a file of which only what is asked for is taken apart.

It lies there in chapters, one for each first character, parted by form feeds: the first lists these characters, each
with the byte where its chapter begins.  In a chapter are sections, one for each first two characters (of a word, a
sign, a character of a script without spaces: ``cues.head_of``), parted by a blank line.  A section's first line says them, its second what its phrases begin with, each with the characters of the
longest that does, apart by ``|``.  In the others stand a set of fields, apart by spaces, a tab, and the phrases that
are in just these, apart by ``|``.  ``_generate.py`` makes it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from typing import Final

from articleparse.languages import bytes_of

NAME: Final = "phrase_index.txt"
_CHAPTERS: Final = b"\f"  # one byte is found ten times as fast as several
_SECTIONS: Final = b"\n\n"


def beginning_with(start: str) -> tuple[str, str]:
    """Return what the phrases that begin with two characters begin with, and their lines; "" where none do.

    Example: those of ``"ph"`` begin with ``"photo 23|photos 19 …"``, and hold ``"photo by"`` among the fields ``caption``.
    """
    chapter = _SECTIONS + _chapter(start[:1])
    section = chapter.partition(_SECTIONS + start.encode() + b"\n")[2].partition(_SECTIONS)[0]
    heads, _, lines = section.decode().partition("\n")
    return heads, lines


def everything() -> Iterator[str]:
    """Yield the lines of each section."""
    for chapter in _file().split(_CHAPTERS)[1:]:
        for section in chapter.decode().split(_SECTIONS.decode()):
            yield section.split("\n", 2)[2]


def text_of(sections: dict[str, tuple[str, str]]) -> str:
    """Return the file: first two characters -> what the phrases begin with, and their lines."""
    chapters: dict[str, list[str]] = {}
    for start, (heads, lines) in sorted(sections.items()):
        chapters.setdefault(start[0], []).append(f"{start}\n{heads}\n{lines}")
    texts = [_SECTIONS.decode().join(found) for found in chapters.values()]
    begins = accumulate((len(text.encode()) + len(_CHAPTERS) for text in texts), initial=0)
    listed = "|".join(f"{first} {place}" for first, place in zip(chapters, begins, strict=False))
    return _CHAPTERS.decode().join([listed, *texts])


def _chapter(first: str) -> bytes:
    place = _contents().get(first)
    if place is None:
        return b""
    data = _file()
    begin = data.index(_CHAPTERS) + len(_CHAPTERS) + int(place)
    end = data.find(_CHAPTERS, begin)
    return data[begin : len(data) if end < 0 else end]


@cache
def _contents() -> dict[str, str]:
    data = _file()
    return {entry[0]: entry[2:] for entry in data[: data.index(_CHAPTERS)].decode().split("|")}


@cache
def _file() -> bytes:
    return bytes_of(NAME)
