"""Finds the phrases of `languages.phrases` at the opening of a printed line.

One index over all languages: a line's first words are looked up together, so a look
costs the same however many languages there are.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from itertools import repeat
from typing import NamedTuple

from articleparse.patterns import lazy

_BRACKETS = "()[]{}（）［］【】<>«»|*_ \t\xa0"
_MARKS = _BRACKETS + ":：.。!！…-–—|/›»>→▸▶"
_DOTTED = "i\u0307"  # what is left of a Turkish capital I with its dot
_APOSTROPHES = "’‘ʼʻ"
_UNSPACED_FROM = "\u0e00"  # Thai, Lao, Burmese, Khmer, CJK: the scripts without spaces between words, and what follows
_PART = lazy(r"\w+|[^\w\s]")


class Cue(NamedTuple):
    """A phrase found: the field of `Phrases` it stands in, and how much of the folded line it takes."""

    field: str
    end: int


def folded(text: str) -> str:
    """Return `text` as the phrases are written: ``"L’Équipe"`` becomes ``"l'équipe"``."""
    return text.lower() if text.isascii() else _folded(text)


@lru_cache(maxsize=1024)  # a line is asked about several times while its page is read
def _folded(text: str) -> str:
    line = unicodedata.normalize("NFC", text).casefold().replace(_DOTTED, "i")
    for apostrophe in _APOSTROPHES:  # ten times as fast as `str.translate`
        line = line.replace(apostrophe, "'")
    return line


@lru_cache(maxsize=4096)  # a line is asked about several times, and menus stand on every page of a site
def openings(line: str) -> tuple[Cue, ...]:
    """Return every phrase that `line`, folded, opens with, the longest first.

    Example: ``"read also: storm"`` gives ``(Cue("related", 9),)``.
    """
    head = head_of(line)
    longest = _heads().get(head, 0)
    if not longest:
        return ()
    index = _index()
    ends = _ends(line, longest) if longest > len(head) else (longest,)
    return tuple(
        [
            Cue(field, end)
            for end in reversed(ends)
            if (fields := index.get(line[:end])) and _at_boundary(line, end)
            for field in fields
        ]
    )


def head_of(line: str) -> str:
    """Return what `line`, folded, begins with: a word, a sign, or a character of a script without spaces.

    Example: ``"read also: storm"`` gives ``"read"``.
    """
    part = _PART.match(line)
    return "" if part is None else line[0] if line[0] >= _UNSPACED_FROM else part[0]


@cache
def _heads() -> dict[str, int]:
    """Return what the phrases begin with -> the characters of the longest; most lines of a page begin otherwise."""
    from articleparse.languages.phrase_index import HEADS

    heads: dict[str, int] = {}
    for longest, words in HEADS.items():
        heads.update(zip(words.split("|"), repeat(longest)))
    return heads


def _ends(line: str, longest: int) -> list[int]:
    """Return where a phrase that opens the line can end: behind words, signs, characters of unspaced scripts."""
    ends: list[int] = []
    for part in _PART.finditer(line, 0, longest + 1):  # a word that goes on behind the longest ends there
        if line[part.start()] >= _UNSPACED_FROM:
            ends += range(part.start() + 1, part.end())
        ends.append(part.end())
    return ends


def whole(line: str) -> tuple[str, ...]:
    """Return the fields whose phrases are all of `line`, folded, marks and brackets around it aside."""
    index = _index()
    bare = line.strip(_BRACKETS).rstrip(_MARKS)
    fields = index.get(line, ())
    return fields if bare == line else fields + index.get(bare, ())


def after(text: str, cue: Cue) -> str:
    """Return what stands behind the cue that `folded(text)` opens with; folding may change lengths."""
    if text.isascii() or len(folded(text)) == len(text):
        return text[cue.end :]
    return next(text[end:] for end in range(len(text) + 1) if len(folded(text[:end])) >= cue.end)


@cache
def words_of(field: str) -> frozenset[str]:
    """Return one field's phrases in all languages; agencies, which stand in place of an office, left out."""
    from articleparse.languages.phrase_index import GROUPS

    groups = (text.split("|") for fields, text in GROUPS.items() if field in fields.split())
    return frozenset(phrase for group in groups for phrase in group) - agencies()


@cache
def agencies() -> frozenset[str]:
    """Return the names of news agencies, folded."""
    from articleparse.languages.phrase_index import AGENCIES

    return frozenset(AGENCIES.split("|"))


@cache
def _index() -> dict[str, tuple[str, ...]]:
    """Return phrase -> the fields that it stands in, in any language."""
    from articleparse.languages.phrase_index import GROUPS

    index: dict[str, tuple[str, ...]] = {}
    for fields, text in GROUPS.items():
        index.update(zip(text.split("|"), repeat(tuple(fields.split()))))
    return index


def _at_boundary(line: str, end: int) -> bool:
    """Whether no word goes on over `end`, in scripts that have words."""
    if end >= len(line) or not line[end - 1].isalnum():
        return True
    return not (line[end].isalnum() or unicodedata.combining(line[end])) or line[end - 1] >= _UNSPACED_FROM
