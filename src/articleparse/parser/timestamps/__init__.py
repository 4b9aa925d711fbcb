"""Printed stamps of the press: ``22-11-2024 11:31 PM Jerusalem Timing`` and what it says.

Never the clock, never the machine's zone, no part filled in: what a stamp does not say is
None, what is open keeps its candidates and a doubt.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from articleparse.model import DateOrder, Hints, StampKind, Timestamp
from articleparse.patterns import DIGITS, has_byte, lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from articleparse.parser.timestamps.stamps import Found

__all__ = ["best", "cue_of", "find_labelled", "find_stamps", "is_template", "joins_day", "parse_timestamp", "settle"]

# A digit that is not the number of a link in a text browser's dump, such as [12].
_DIGIT = lazy(r"[\d\u2080-\u2089](?<![\[\d].)")  # the digit first, which a search skips to
_HAN_YEAR = lazy("[〇一二三四五六七八九十]年")
_TELLING = DIGITS + b"\xe2\xe5"  # and what ``₀`` and ``年`` begin with
_LIKELY = lazy(r"\d{4}|\d[\s\u200e\u200f]?[-./:\uff1a][\s\u200e\u200f]?\d|\d ?[年년h時时시]")
_HEBREW = "תש"  # how the years of our time begin in the Hebrew calendar
_FRAME = lazy(r"[|:,]|\[[^\[\]]*\]")
SHORT_LINE = 70
"""A longer line (in characters) needs more than a digit: a year, or numbers that a mark joins."""
_LONGEST_CUE = 40  # characters
LONGEST_WORDS = 40
"""A line (in characters) without a number that may still say how long ago."""
HEAD, TAIL = 200, 120
"""Characters of a long line that are looked at: a stamp stands at the head or the tail of a paragraph."""


def parse_timestamp(
    text: str,
    *,
    language: str | None = None,
    date_order: DateOrder | None = None,
    timezone: str | None = None,
    as_of: date | None = None,
) -> Timestamp | None:
    """The stamp that ``text`` prints, or None without one; never raises on any text.

    language: BCP 47.  date_order: for stamps such as 05/06/2024.  timezone: an IANA name or an
    offset, for stamps that name none.  as_of: what relative stamps count from.

    >>> parse_timestamp("22-11-2024 11:31 PM Jerusalem Timing").value
    '2024-11-22T23:31:00+02:00'
    """
    found = find_stamps(text, Hints(language, timezone, date_order, as_of))
    if not found:
        return None
    from articleparse.parser.timestamps.choose import best, settle

    found = settle(found)
    place = best(found)
    return found[place].timestamp if place is not None else None


def find_stamps(line: str, hints: Hints) -> list[Found]:
    """The stamps of one printed line, left to right; cheap on a line without digits.

    Example: ``Publié le 30 août 2023 à 14h52, modifié le 31 août`` has two.
    """
    if not line.isascii() and _HEBREW in line and (said := _in_hebrew(line, hints)) is not None:
        return said
    if not _has_number(line):  # as most lines
        return _in_words(line, hints) if len(line) <= LONGEST_WORDS else []
    if not _worth_reading(line):
        return []
    from articleparse.parser.timestamps.stamps import read, read_ends

    return read(line, hints) if len(line) <= HEAD + TAIL else read_ends(line, hints, HEAD, TAIL)


def _in_hebrew(line: str, hints: Hints) -> list[Found] | None:
    """The stamps of a line with a day of the Hebrew calendar, else None."""
    if len(line) > SHORT_LINE + TAIL:
        return None
    from articleparse.parser.timestamps.hebrew import read

    return read(line, hints, find_stamps)


def find_labelled(line: str, start: int, hints: Hints) -> list[Found]:
    """The stamps of a line whose label, up to ``start``, says that it is a stamp: there eight digits are one too."""
    if found := find_stamps(line, hints):
        return found
    from msgspec.structs import replace

    from articleparse.parser.timestamps.stamps import read_labelled

    return [replace(one, start=start + one.start, end=start + one.end) for one in read_labelled(line[start:])]


def _in_words(line: str, hints: Hints) -> list[Found]:
    """``an hour ago``: a whole short line that counts back without a number."""
    if _endings().isdisjoint(line.lower().replace("’", "'").split()):
        return []
    from articleparse.parser.timestamps.moments import read

    return read(line, hints)


@cache
def _endings() -> frozenset[str]:
    """The last words of all phrases that count back."""
    from articleparse.languages.moment_words import MOMENTS

    phrases = "|".join(MOMENTS.values()).split("|")
    return frozenset(phrase.split()[-1] for phrase in phrases)


def is_template(line: str) -> bool:
    """Whether a line is the frame of a stamp that was never filled in.

    Example: ``Published: | Updated:``, ``Updated [hour]:[minute] [AMPM]``.
    """
    if len(line) > SHORT_LINE + 30 or not ("[" in line or line.rstrip().endswith(":")) or _has_number(line):
        return False
    from articleparse.languages.spelling import key_of

    parts = [key_of(part) for part in _FRAME.split(line)]
    return any(parts) and all(part in _cues() for part in parts if part)


def cue_of(line: str) -> StampKind | None:
    """Return what a line says of the stamp below it, if it says nothing else: ``Published``, ``Updated:``."""
    if len(line) > _LONGEST_CUE:
        return None
    from articleparse.languages.spelling import key_of

    return _cues().get(key_of(line))


def joins_day(word: str) -> bool:
    """Whether a word goes before a day, in some language: ``am 3. November``, ``dnia 11 listopada``, ``on 5 May``."""
    return word.casefold() in _joints()


@cache
def _joints() -> frozenset[str]:
    from articleparse.languages.calendar_words import WORDS

    groups = (keys for codes, keys in WORDS.items() if not {"803", "810"}.isdisjoint(codes.split()))
    return frozenset(word for keys in groups for word in keys.split("|"))


@cache
def _cues() -> dict[str, StampKind]:
    """The words that say published or updated, in any language."""
    from articleparse.languages.calendar_words import WORDS

    kinds: tuple[tuple[str, StampKind], ...] = (("801", "published"), ("802", "updated"))
    groups = ((kind, keys) for codes, keys in WORDS.items() for code, kind in kinds if code in codes.split())
    return {word: kind for kind, keys in groups for word in keys.split("|")}


def _worth_reading(line: str) -> bool:
    """Whether a line with a number can have a stamp at all, told without any table."""
    if len(line) > SHORT_LINE and not _LIKELY.search(line):
        return False
    address = line.find("://")  # the digits of an address are no stamp
    if address < 0 or _LIKELY.search(line, 0, address):
        return True
    named, _, behind = line[address:].partition(" ")  # ``http://www.paper.example 2008年03月21日 09:15``
    return bool(behind) and not any(map(str.isdigit, named)) and bool(_LIKELY.search(behind))


def _has_number(line: str) -> bool:
    """Whether a line has a number that is more than a link's; most lines have no character of one."""
    if not has_byte(line, _TELLING):
        return False
    return _DIGIT.search(line) is not None or ("年" in line and _HAN_YEAR.search(line) is not None)


def settle(found: Sequence[Found]) -> list[Found]:
    """See ``choose.settle``."""
    from articleparse.parser.timestamps import choose

    return choose.settle(found)


def best(found: Sequence[Found]) -> int | None:
    """See ``choose.best``."""
    from articleparse.parser.timestamps import choose

    return choose.best(found)
