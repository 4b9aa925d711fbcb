"""Finds the phrases of `languages.phrases` at the opening of a printed line.

One index over all languages: a line's first two characters lead to the few phrases
that can stand there, so a look costs the same however many languages there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from articleparse.languages.phrases import PHRASES

_BRACKETS = "()[]{}（）【】<>«»|*_ \t\xa0"
_MARKS = ":：.。!！…-–—|/›»>→▸▶"


class Cue(NamedTuple):
    """A phrase found: the field of `Phrases` it stands in, and the length of the opening it takes."""

    field: str
    end: int


Index = dict[str, tuple[tuple[str, str], ...]]


@cache
def _index() -> Index:
    """Return the first two characters of a phrase -> its (phrase, field) pairs, longest first."""
    grouped: dict[str, dict[tuple[str, str], None]] = {}
    for row in PHRASES.values():
        for field, phrases in zip(row._fields, row, strict=True):
            for phrase in phrases:
                grouped.setdefault(phrase[:2], {})[phrase, field] = None
    return {
        start: tuple(sorted(found, key=lambda pair: (-len(pair[0]), pair)))
        for start, found in grouped.items()
    }


def openings(folded: str) -> Iterator[Cue]:
    """Yield every phrase that `folded`, a case-folded line, opens with, the longest first.

    Example: ``"read also: storm"`` yields ``Cue("related", 9)``.
    """
    found = _index()
    for phrase, field in (*found.get(folded[:2], ()), *found.get(folded[:1], ())):
        if folded.startswith(phrase) and _at_boundary(folded, len(phrase)):
            yield Cue(field, len(phrase))


def whole(folded: str) -> Iterable[str]:
    """Return the fields whose phrases are all of `folded`, marks and brackets around it aside."""
    bare = folded.strip(_BRACKETS).rstrip(_MARKS + _BRACKETS)
    return [
        cue.field for line in dict.fromkeys((folded, bare)) for cue in openings(line) if cue.end == len(line)
    ]


@cache
def words_of(field: str) -> frozenset[str]:
    """Return one field's phrases in all languages."""
    return frozenset(phrase for row in PHRASES.values() for phrase in getattr(row, field))


def _at_boundary(text: str, end: int) -> bool:
    """Whether no word goes on over `end`; scripts without spaces between words have no such boundary."""
    return (
        end >= len(text)
        or not text[end].isalnum()
        or not text[end - 1].isalnum()
        or text[end - 1] >= "\u0e00"
    )
