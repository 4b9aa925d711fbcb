"""Finds the phrases of `languages.phrases` at the opening of a printed line.

One index over all languages: a line's first two characters lead to the few phrases
that can stand there, so a look costs the same however many languages there are.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from articleparse.languages.phrases import PHRASES

_BRACKETS = "()[]{}（）【】<>«»|*_ \t\xa0"
_MARKS = ":：.。!！…-–—|/›»>→▸▶"
_APOSTROPHES = str.maketrans("’‘ʼʻ", "''''")
_UNSPACED_FROM = "\u0e00"  # Thai, Lao, Burmese, Khmer, CJK: scripts without spaces between words come later in Unicode


class Cue(NamedTuple):
    """A phrase found: the field of `Phrases` it stands in, and how much of the folded line it takes."""

    field: str
    end: int


def folded(text: str) -> str:
    """Return `text` as the phrases are written: ``"L’Équipe"`` becomes ``"l'équipe"``."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text).casefold().translate(_APOSTROPHES)


def openings(line: str) -> Iterator[Cue]:
    """Yield every phrase that `line`, folded, opens with, the longest first.

    Example: ``"read also: storm"`` yields ``Cue("related", 9)``.
    """
    found = [pair for pair in _index().get(line[:2], ()) if line.startswith(pair[0])]
    if len(line) > 1:
        found += _index().get(line[:1], ())
    for phrase, field in sorted(found, key=lambda pair: -len(pair[0])):
        if _at_boundary(line, len(phrase)):
            yield Cue(field, len(phrase))


def whole(line: str) -> Iterator[str]:
    """Yield the fields whose phrases are all of `line`, folded, marks and brackets around it aside."""
    bare = line.strip(_BRACKETS).rstrip(_MARKS + _BRACKETS)
    for text in dict.fromkeys((line, bare)):
        yield from (cue.field for cue in openings(text) if cue.end == len(text))


def after(text: str, cue: Cue) -> str:
    """Return what stands behind the cue that `folded(text)` opens with; folding may change lengths."""
    if text.isascii() or len(folded(text)) == len(text):
        return text[cue.end :]
    return next(text[end:] for end in range(len(text) + 1) if len(folded(text[:end])) >= cue.end)


@cache
def words_of(field: str) -> frozenset[str]:
    """Return one field's phrases in all languages; agencies and signs, of no language, left out."""
    return frozenset(phrase for tag, row in PHRASES.items() if tag != "und" for phrase in getattr(row, field))


@cache
def _index() -> dict[str, list[tuple[str, str]]]:
    """Return the first two characters of a phrase -> its (phrase, field) pairs, each once."""
    index: dict[str, list[tuple[str, str]]] = {}
    pairs = (
        (phrase, field)
        for row in PHRASES.values()
        for field, phrases in zip(row._fields, row, strict=True)
        for phrase in phrases
    )
    for pair in dict.fromkeys(pairs):
        index.setdefault(pair[0][:2], []).append(pair)
    return index


def _at_boundary(line: str, end: int) -> bool:
    """Whether no word goes on over `end`, in scripts that have words."""
    if end >= len(line) or not line[end - 1].isalnum():
        return True
    return not (line[end].isalnum() or unicodedata.combining(line[end])) or line[end - 1] >= _UNSPACED_FROM
