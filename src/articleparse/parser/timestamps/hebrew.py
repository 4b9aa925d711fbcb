"""Days of the Hebrew calendar in a line, alone or beside the common one: ``יום ג', ב' באדר ב' תשפ"ד, 12.3.2024``.

A day that an evening's stamp may already count as the next is taken as that of the date: so papers print it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from msgspec.structs import replace

from articleparse.languages.hebrew_days import EITHER, MONTHS, NUMERALS, WEEKDAY, YEARS
from articleparse.model import Hints, Timestamp
from articleparse.parser.timestamps.grammar import compiled
from articleparse.parser.timestamps.stamps import Found

_EDGES = " \t,.;:|·•-–—/()"
_EPOCH = -1373427  # the day before the first of the calendar, counted as ``date.toordinal`` does
_MILLENNIUM = 5000
_NAMES = {name: number for number, names in enumerate(MONTHS) for name in names}
_ADAR = 5  # the place of the month that only leap years have
_LETTER, _APOSTROPHE, _QUOTE = "[א-ת]", "['’׳]", '["”״]'
_ANY_MONTH = "|".join(sorted(map(re.escape, _NAMES), key=len, reverse=True))
_DAY = (
    rf"(?<!{_LETTER})(?:{WEEKDAY}\s+{_LETTER}+{_APOSTROPHE}?,?\s+)?"
    rf"({_LETTER}{_APOSTROPHE}|{_LETTER}{_QUOTE}{_LETTER})\s+[בל]?({_ANY_MONTH}){_APOSTROPHE}?,?\s+"
    rf"(?:ה{_APOSTROPHE}?)?({YEARS}{_LETTER}?{_QUOTE}{_LETTER})(?!{_LETTER})"
)


def read(line: str, hints: Hints, find: Callable[[str, Hints], list[Found]]) -> list[Found] | None:
    """Return the stamps of a line that has a day of the Hebrew calendar, None for any other line.

    find: how any line's stamps are found.  A common day in the line says the same, and is believed.
    """
    found = compiled(_DAY).search(line)
    if found is None:
        return None
    start, end = found.span()
    bare = line[:start] + " " * (end - start) + line[end:]
    others = find(bare, replace(hints, as_of=None))
    if any(one.timestamp.value for one in others):
        return [_widened(one, line, start, end) for one in others]
    day = _day_of(found[1], found[2], found[3])
    if day is None:
        return [Found(start, end, Timestamp(None, found[0], "other", None, None, (), (1, 1)), (), bare.strip(_EDGES))]
    filled = line[:start] + day.isoformat().ljust(end - start) + line[end:]
    return [_printed(one, line, max(end, one.end) if one.start <= start else one.end) for one in find(filled, hints)]


def _widened(one: Found, line: str, start: int, end: int) -> Found:
    """A stamp with the day of the Hebrew calendar that stands right beside it."""
    if end <= one.start and not line[end : one.start].strip(_EDGES):
        return _printed(replace(one, start=start), line, one.end)
    if one.end <= start and not line[one.end : start].strip(_EDGES):
        return _printed(one, line, end)
    return one


def _printed(one: Found, line: str, end: int) -> Found:
    return replace(one, end=end, timestamp=replace(one.timestamp, text=line[one.start : end]))


def _day_of(day: str, month: str, year: str) -> date | None:
    """The common day, or None where the calendar has no such day, or two: ``אדר`` alone, in a leap year."""
    number, full = _NAMES[month], _MILLENNIUM + _count(year)
    if (_is_leap(full) and month == EITHER) or (not _is_leap(full) and number == _ADAR):
        return None
    lengths = _lengths(full)
    if not 1 <= _count(day) <= lengths[number]:
        return None
    return date.fromordinal(_new_year(full) + sum(lengths[:number]) + _count(day) - 1)


def _count(numeral: str) -> int:
    return sum(NUMERALS.get(letter, 0) for letter in numeral)


def _is_leap(year: int) -> bool:
    return (7 * year + 1) % 19 < 7


def _lengths(year: int) -> list[int]:
    """How many days the months have; the one that only leap years have has none in others."""
    days = _new_year(year + 1) - _new_year(year)
    return [
        30, 29 + (days % 10 == 5), 30 - (days % 10 == 3), 29, 30, 30 * _is_leap(year), 29, 30, 29, 30, 29, 30, 29
    ]  # fmt: skip


def _new_year(year: int) -> int:
    """The first day of a year: that of its new moon, put off where this or a neighbour would be too long or short."""
    before, this, after = _elapsed(year - 1), _elapsed(year), _elapsed(year + 1)
    put_off = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return _EPOCH + this + put_off


def _elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    days = 29 * months + (12084 + 13753 * months) // 25920
    return days + (3 * (days + 1) % 7 < 3)
