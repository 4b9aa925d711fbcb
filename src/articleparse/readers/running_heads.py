"""Running heads: what a paper prints over each page, with the page's number, which rises."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from msgspec import Struct

from articleparse.languages.page_words import PAGES
from articleparse.patterns import lazy
from articleparse.readers.characters import columns
from articleparse.readers.printed import Printed

LAST_PAGE: Final = 1200  # a number above is a year, or counts something else
MARK: Final = r"[-–—|•·~]"
"""What may stand beside a page's number."""

_MARKS: Final = "-–—|•·~ "
_BEGINNING: Final = 12  # characters that hold a page's number, and a word before it
_LETTERS: Final = 4  # of a running head, at least
_TITLE: Final = 20  # columns of the title under the head of the only page; the writer's line is shorter
_WORDS: Final = 2  # … that nothing sets apart from its number
_BAND: Final = 4  # rows between two pages' texts, at most: a foot, a head, a section's name
_SECTION: Final = 24  # characters of a section's name
_WIDE: Final = lazy(r"\s{3,}|\t")
_NUMBERED: Final = lazy(r"\D{0,12}\d{1,4}")
_PARTS: Final = lazy(r"\s{2,}|\t|\s[|•·–—/]\s")


class _Head(Struct, frozen=True, gc=False):
    """A row that may be a running head: its place, the page, whether that stands far from the rest."""

    place: int
    page: int
    is_wide: bool


def heads(text: Printed, taken: Collection[int]) -> list[int]:
    """Return the running heads: rows that are the same but for a number that rises."""
    groups: dict[tuple[str, ...], list[_Head]] = {}
    bands = _bands(text) if len(text.numbered) > 1 else frozenset()
    able = [
        i
        for i in text.numbered
        if i not in taken and _may_tell(text.rows[i].text) and (i in bands or text.is_apart(i, wholly=False))
    ]
    for i in able if len(able) > 1 or able == [0] else ():
        for key, page, is_wide in _readings(text.rows[i].text):
            groups.setdefault(key, []).append(_Head(i, page, is_wide))
    found = [head.place for group in groups.values() if _are_heads(text, group, {*taken, *bands}) for head in group]
    found += _sections(text, found, bands)
    return found or [head.place for key, group in groups.items() for head in group if _opens(text, key, head)]


def _bands(text: Printed) -> frozenset[int]:
    """Return the rows of stretches that are nothing but feet, heads and sections' names of pages: ``NEWS``."""
    found: list[int] = []
    numbered = frozenset(text.numbered)
    for start, end in text.runs:
        is_band = end - start <= _BAND and (end - start > 1 or text.breaks(start))
        if is_band and all(_is_of_band(text.rows[i].text, is_numbered=i in numbered) for i in range(start, end)):
            found += range(start, end)
    return frozenset(found)


def _is_of_band(row: str, *, is_numbered: bool) -> bool:
    return _may_tell(row) if is_numbered else is_section(row)


def _sections(text: Printed, heads: Sequence[int], bands: Collection[int]) -> list[int]:
    """Return the sections' names right under running heads, if more than one page has one."""
    beside = [i + 1 for i in sorted({*heads}) if i + 1 in bands and i + 1 not in heads]
    named = [i for i in beside if is_section(text.rows[i].text) and text.is_apart(i, wholly=False)]
    return [i for i in named if i > 1] if len(named) > 1 else []  # over the headline it is the kicker


def is_section(row: str) -> bool:
    """Whether a row can be a section's name over a page: a few words in capitals."""
    return len(row) <= _SECTION and row.isupper() and not any(map(str.isdigit, row))


def _may_tell(row: str) -> bool:
    """Whether a number stands at a row's edge, a word before it at most."""
    first, *others = row.strip(_MARKS).split(None, 2) or [""]  # no more words than are asked about
    opening = others[0] if others and first.casefold() in _words() else first
    return _ends_in_number(opening) or (bool(others) and _ends_in_number(others[-1].rsplit(None, 1)[-1]))


def _ends_in_number(word: str) -> bool:
    return word[-1:].isdecimal() and _NUMBERED.fullmatch(word) is not None


@lru_cache(maxsize=1024)  # what counts on a page is often alike: ``3 min read``
def _readings(row: str) -> Sequence[tuple[tuple[str, ...], int, bool]]:
    """Return what stands beside a page's number, in the order of the alphabet, for left and right pages have theirs."""
    readings: list[tuple[tuple[str, ...], int, bool]] = []
    bare = row.strip(_MARKS)
    able = (any(map(str.isdigit, bare[:_BEGINNING])), bare[-1:].isdigit())
    for pattern in (pattern for pattern, is_able in zip(_edges(), able, strict=True) if is_able):
        if found := pattern.fullmatch(row):
            rest = found["rest"]
            parts = tuple(sorted(filter(None, map(str.strip, _PARTS.split(rest.casefold())))))
            if int(found["page"]) <= LAST_PAGE and sum(map(str.isalpha, rest)) >= _LETTERS:
                readings.append((parts, int(found["page"]), _WIDE.search(found["space"]) is not None))
    return readings


@cache
def _words() -> frozenset[str]:
    """Return what may stand before a page's number, or begins it."""
    return frozenset(word.split()[0] for word in PAGES)


@cache
def _edges() -> tuple[re.Pattern[str], re.Pattern[str]]:
    word = rf"(?:(?i:{'|'.join(map(re.escape, PAGES))})\s?[A-Z]?)?"  # ``Page A2``: a section's
    page = rf"{word}(?P<page>\d{{1,4}})"
    left = rf"(?:{MARK}\s?)?{page}(?P<space>\s(?:{MARK}\s)?\s*)(?P<rest>\S.*)"
    right = rf"(?P<rest>.*?\S)(?P<space>\s+(?:{MARK}\s+)?){page}(?:\s?{MARK})?"
    return re.compile(left), re.compile(right)


def _are_heads(text: Printed, group: Sequence[_Head], taken: Collection[int]) -> bool:
    """Whether rows that are alike are running heads, and no headings or rows of a table that count."""
    if len(group) < 2 or any(a.page >= b.page or a.place == b.place for a, b in pairwise(group)):
        return False
    own = {head.place for head in group}
    around = [(text.near(head.place, -1, taken, own), text.near(head.place, 1, taken, own)) for head in group]
    cut = any(a is not None and b is not None and text.cuts(a, b) for a, b in around)
    if cut or all(text.breaks(head.place) for head in group if head.place):
        return True
    amid = [text.is_prose(a) and b is not None and not text.is_title(b) for a, b in around]
    if all(head.is_wide for head in group):
        return any(amid)
    first = group[0].place
    words = len(text.rows[first].text.split()) > _WORDS
    # A heading that counts (``Day 2``) does not stand over the headline, nor a title under it.
    return words and text.is_wrapped and first == 0 and text.is_title(around[0][1]) and all(amid[1:])


def _opens(text: Printed, key: Sequence[str], head: _Head) -> bool:
    """Whether the head of the only page stands over it: ``Nature & Landscape 9/2014               17``."""
    below = text.rows[1].text if len(text.rows) > 1 else ""
    opens = head.place == 0 and head.is_wide and text.is_apart(0) and bool(key)
    return opens and columns(below) >= _TITLE and text.is_title(1) and not _WIDE.search(below)
