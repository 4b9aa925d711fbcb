"""Finds the phrases of `languages.phrases` at the opening of a printed line.

One index over all languages: a line's first words are looked up together, so a look
costs the same however many languages there are.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from itertools import repeat

from msgspec import Struct

from articleparse.languages.phrase_file import beginning_with
from articleparse.patterns import lazy

_BRACKETS = "()[]{}（）［］【】<>«»|*_ \t\xa0"
_MARKS = _BRACKETS + ":：.。!！…-–—|/›»>→▸▶"
_DOTTED = "i\u0307"  # what is left of a Turkish capital I with its dot
_APOSTROPHES = "’‘ʼʻ"
_JOINERS = "\u200c\u200d"  # say how letters are drawn, and are typed or not: Persian ``می‌خوانید``, Sinhala, Telugu
_UNSPACED_FROM = "\u0e00"  # Thai, Lao, Burmese, Khmer, CJK: the scripts without spaces between words, and what follows
_MOST_STARTS = 20_000  # what lines begin with that is remembered; phrases begin in 2,600 ways
_PART = lazy(r"\w+|[^\w\s]")


class Cue(Struct, frozen=True, gc=False):
    """A phrase found: the field of `Phrases` it stands in, and how much of the folded line it takes."""

    field: str
    end: int


def folded(text: str) -> str:
    """Return `text` as the phrases are written: ``"L’Équipe"`` becomes ``"l'équipe"``."""
    return text.lower() if text.isascii() else _folded(text)


@lru_cache(maxsize=1024)  # a line is asked about several times while its page is read
def _folded(text: str) -> str:
    line = unicodedata.normalize("NFC", text).casefold().replace(_DOTTED, "i")
    if _JOINERS[0] in line or _JOINERS[1] in line:
        line = line.replace(_JOINERS[0], "").replace(_JOINERS[1], "")
    for apostrophe in _APOSTROPHES:  # ten times as fast as `str.translate`
        line = line.replace(apostrophe, "'")
    return line


@lru_cache(maxsize=4096)  # a line is asked about several times, and menus stand on every page of a site
def openings(line: str) -> tuple[Cue, ...]:
    """Return every phrase that `line`, folded, opens with, the longest first.

    Example: ``"read also: storm"`` gives ``(Cue("related", 9),)``.
    """
    head = head_of(line)
    phrases = _INDEX[head[:2]]
    longest = phrases.longest.get(head, 0)
    if not longest:
        return ()
    index = phrases.fields
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


class _Phrases(Struct, frozen=True):
    """Phrases that begin alike.

    fields: phrase -> the fields that it stands in, in any language.  longest: what they begin with (`head_of`) -> the
    characters of the longest; most lines of a page begin otherwise.
    """

    fields: dict[str, tuple[str, ...]]
    longest: dict[str, int]


_NONE = _Phrases({}, {})


class _Index(dict[str, _Phrases]):
    """The first two characters of what phrases begin with -> these phrases, taken apart where they are asked for."""

    def __missing__(self, start: str) -> _Phrases:
        if len(self) >= _MOST_STARTS:
            self.clear()
        heads, groups = beginning_with(start)
        if not groups:
            self[start] = _NONE
            return _NONE
        fields: dict[str, tuple[str, ...]] = {}
        for group in groups.split("\n"):
            names, _, phrases = group.partition("\t")
            fields.update(zip(phrases.split("|"), repeat(tuple(names.split()))))
        sizes = (head.rpartition(" ") for head in heads.split("|"))
        found = self[start] = _Phrases(fields, {head: int(size) for head, _, size in sizes})
        return found


_INDEX = _Index()


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
    bare = line.strip(_BRACKETS).rstrip(_MARKS)
    fields = _fields_of(line)
    return fields if bare == line else fields + _fields_of(bare)


def _fields_of(phrase: str) -> tuple[str, ...]:
    start = phrase[:2]
    if not start.isalnum() or phrase >= _UNSPACED_FROM:  # else the first word has them
        start = head_of(phrase)[:2]
    return _INDEX[start].fields.get(phrase, ())


def after(text: str, cue: Cue) -> str:
    """Return what stands behind the cue that `folded(text)` opens with; folding may change lengths."""
    if text.isascii() or len(folded(text)) == len(text):
        return text[cue.end :]
    return next(text[end:] for end in range(len(text) + 1) if len(folded(text[:end])) >= cue.end)


@cache
def words_of(field: str) -> frozenset[str]:
    """Return one field's phrases in all languages; agencies, which stand in place of an office, left out."""
    from articleparse.languages.phrase_index import LISTS

    return frozenset(LISTS[field].split("|")) - agencies()


@cache
def agencies() -> frozenset[str]:
    """Return the names of news agencies, folded."""
    from articleparse.languages.phrase_index import AGENCIES

    return frozenset(AGENCIES.split("|"))


def _at_boundary(line: str, end: int) -> bool:
    """Whether no word goes on over `end`, in scripts that have words."""
    if end >= len(line) or not line[end - 1].isalnum():
        return True
    return not (line[end].isalnum() or unicodedata.combining(line[end])) or line[end - 1] >= _UNSPACED_FROM
