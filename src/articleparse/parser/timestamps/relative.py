"""Stamps that count from a day the text does not say: "il y a 3 heures", "heute um 12:19 Uhr", "Aug 8".

They are found like any other; only the caller's ``as_of`` gives them a value.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache

from msgspec import Struct

from articleparse.parser.timestamps import calendars, orders
from articleparse.parser.timestamps.grammar import can_hold, compiled
from articleparse.parser.timestamps.lexicon import Piece, holds

TODAY, YESTERDAY, TWO_DAYS = 821, 822, 824
OPEN = (0, 0)
"""A day and a month whose order is open."""
DAY_UNIT = 86400
"""Units of the table are seconds; those below zero count months: -1 a month, -12 a year."""

# A day and a month without a year.  A number behind would be the year or a clock that was not read.
SHORT = (
    r"(?<![<x>.,:/\-])(?P<d1><d>)(?:[ .,'\-o]|<F>|<D>){0,4}(?P<M1><M>)(?![.,\-/]?<x>)"
    r"|(?P<M2><M>)[ .]{1,2}(?P<d2><d>)(?:<D>|o)?(?![.:,/\-]?<x>|[%€$])"
    r"|(?P<m3><m>) ?<O> ?(?P<d3><d>) ?<D>"
)

# The same in digits, only right before a clock: "22.11. klo 15:30", "22/11 às 15h30", "11/22(金) 15:30".
DIGITS = (
    r"{L}(?P<d4><d>)(?:\. ?(?P<m4><m>)\.,?|/(?P<m5><d>),?)(?: ?\(<W>\))? ?"
    r"(?:<CF>\.? |<P> ?)?(?=<h>(?::<n>(?!<x>)|\.<n>(?![.,/]?<x>)| ?<H>))"
)


class Reference(Struct, frozen=True):
    """A day told by what is printed and a day that is not.

    start, end: pieces, end not included.  month_day: a date without its year.  back: days
    before today.  ago: (how many, seconds a unit; months below zero).  weekday: one stands beside it.
    weekdays: which ones it can mean, Monday 0.
    """

    start: int
    end: int
    month_day: tuple[int, int] | None = None
    back: int | None = None
    ago: tuple[int, int] | None = None
    weekday: bool = False
    weekdays: tuple[int, ...] = ()


def find(pieces: list[Piece], chars: str) -> list[Reference]:
    """Days without a year, today and yesterday, in a line whose dates and times are masked out."""
    return [*_short_dates(pieces, chars), *_days_back(pieces, chars)]


def _short_dates(pieces: list[Piece], chars: str) -> list[Reference]:
    found: list[Reference] = []
    if not can_hold(chars, "d M", "M d", "m O d D"):
        return found
    for match in compiled(SHORT).finditer(chars):
        name = "1" if match["M1"] else "2" if match["M2"] else "3"
        day = int(pieces[match.start(f"d{name}")].text)
        if name == "3":
            month = int(pieces[match.start("m3")].text)
        else:
            month = next((code for code in pieces[match.start(f"M{name}")].codes if code < 13), 0)
        if month and day <= calendars.longest(month % 100):
            found.append(_beside(pieces, chars, match.start(), match.end(), (month, day)))
    return found


def _beside(pieces: list[Piece], chars: str, start: int, end: int, month_day: tuple[int, int]) -> Reference:
    """A day with the weekday that is printed beside it."""
    if not holds(chars, "W"):
        return Reference(start, end, month_day)
    before = compiled(r"<W>(?:[ ,.'|~(]|<F>){0,4}$").search(chars, max(0, start - 6), start)
    after = compiled(r"(?:[ ,.'|(~]|<F>){0,3}<W>\)?").match(chars, end)
    if not before and not after:
        return Reference(start, end, month_day)
    start, end = before.start() if before else start, after.end() if after else end
    codes = [piece for piece in pieces[start:end] if any(400 < code < 408 for code in piece.codes)]
    beside = codes[0] if before else codes[-1]
    weekdays = tuple(code - 401 for code in beside.codes if 400 < code < 408)
    told = weekdays if len(weekdays) == 1 else ()  # "do" is a Thursday and a Sunday
    return Reference(start, end, month_day, weekday=len(beside.key) > 2, weekdays=told)


def in_digits(pieces: list[Piece], chars: str, language: str | None) -> list[Reference]:
    """Days and months in digits without a year, in a line whose dates are masked out."""
    found: list[Reference] = []
    if ("." not in chars and "/" not in chars) or not can_hold(chars, "d ./ md h :.H"):
        return found
    for match in compiled(DIGITS).finditer(chars):
        day, dotted = int(pieces[match.start("d4")].text), match["m4"]
        month = int(pieces[match.start("m4" if dotted else "m5")].text)
        end = match.end("m4") + 1 if dotted else match.end("m5")
        fitting = orders.of_two(day, month, "." if dotted else "/", language)
        if fitting:
            month_day = fitting[0] if len(fitting) == 1 else OPEN
            found.append(_beside(pieces, chars, match.start(), end, month_day))
    return found


def _days_back(pieces: list[Piece], chars: str) -> list[Reference]:
    found: list[Reference] = []
    if not holds(chars, "L"):
        return found
    for match in compiled(r"<L>").finditer(chars):
        codes = pieces[match.start()].codes
        if any(code < 820 for code in codes):
            continue
        found.append(
            Reference(match.start(), match.end(), back=2 if TWO_DAYS in codes else 1 if YESTERDAY in codes else 0)
        )
    return found


@cache
def _table() -> dict[str, int]:
    from articleparse.languages.relative_words import AGO

    return {key: unit for unit, keys in AGO.items() for key in keys.split("|")}


def agos(pieces: list[Piece], chars: str, taken: str) -> list[Reference]:
    """How long ago, in a line whose dates are masked with ``taken``."""
    found = []
    last = 0
    for place, piece in enumerate(pieces):
        if (
            len(piece.text) < 4
            and piece.text.isdecimal()
            and place >= last
            and chars[place] not in taken
            and not _goes_on(pieces, place)
        ):
            one = _ago(pieces, place)
            if one:
                found.append(one)
                last = one.end
    return found


def _goes_on(pieces: list[Piece], place: int) -> bool:
    """Whether a number is the end of a longer one: ``3.5``, ``1,000``."""
    return place > 1 and pieces[place - 1].text in ".," and pieces[place - 2].text.isdecimal()


@cache
def _sides() -> tuple[frozenset[str], frozenset[str]]:
    """What stands before the number in some phrase of the table, and what behind it."""
    before, after = zip(*(key.split("#", 1) for key in _table()), strict=True)
    return frozenset(before), frozenset(after)


def _ago(pieces: list[Piece], place: int) -> Reference | None:
    """The longest phrase of the table around a number."""
    leads, tails = _sides()
    before, after = _words(pieces, place, -1), _words(pieces, place, 1)
    lead = tail = ""
    ahead, behind = [(0, "")], [(0, "")]  # how many words, and what they are together
    for count, at in enumerate(after, 1):
        tail += pieces[at].key.replace(" ", "")
        if tail in tails:
            behind.append((count, tail))
    for count, at in enumerate(before, 1):
        lead = pieces[at].key.replace(" ", "") + lead
        if lead in leads:
            ahead.append((count, lead))
    for left, lead in reversed(ahead):
        for right, tail in reversed(behind):
            unit = _table().get(f"{lead}#{tail}")
            if unit and (left or right):
                start = before[left - 1] if left else place
                end = after[right - 1] + 1 if right else place + 1
                return Reference(start, end, ago=(int(pieces[place].text), unit))
    return None


def _words(pieces: list[Piece], place: int, step: int) -> list[int]:
    """Up to four words next to a number, nearest first."""
    found: list[int] = []
    at = place + step
    while 0 <= at < len(pieces) and len(found) < 4:
        if pieces[at].key:
            found.append(at)
        elif pieces[at].text not in " .'" or abs(at - place) > 9:
            break
        at += step
    return found


def resolved(
    reference: Reference | None, as_of: date, clock: tuple[int, int] | None
) -> tuple[date, tuple[int, int] | None] | None:
    """(day, time of day where counting back gives one) seen from ``as_of``, if that says a day.

    A reference of None is a bare clock: today's, or yesterday's when it is still to come.
    """
    today = as_of.date() if isinstance(as_of, datetime) else as_of
    try:
        if reference and reference.month_day:
            return _latest(reference.month_day, today, reference.weekdays), None
        if reference and reference.ago:
            return _counted_back(reference.ago, as_of, today)
        back = (reference.back or 0) if reference else 0
        late = reference is None and clock and isinstance(as_of, datetime) and clock > (as_of.hour, as_of.minute)
        return today - timedelta(days=back + bool(late)), None
    except OverflowError:
        return None


def _latest(month_day: tuple[int, int], today: date, weekdays: tuple[int, ...]) -> date:
    """The last such day that is not after today (tomorrow counts: zones differ), on its weekday if it ever was."""
    days = []
    for year in range(min(today.year + 1, 9999), max(today.year - 9, 0), -1):
        try:
            found = date(year, *month_day)
        except ValueError:
            continue
        if found <= today + timedelta(days=1):
            days.append(found)
    if not days:
        raise OverflowError
    return next((day for day in days[:7] if day.weekday() in weekdays), days[0])


def _back(moment: datetime, span: timedelta) -> datetime:
    """Earlier by so much real time, also where clocks were changed in between."""
    return moment - span if moment.tzinfo is None else (moment.astimezone(UTC) - span).astimezone(moment.tzinfo)


def _counted_back(ago: tuple[int, int], as_of: date, today: date) -> tuple[date, tuple[int, int] | None] | None:
    """Days and weeks from a day; minutes and hours only from a moment; months and years say no day."""
    count, unit = ago
    if unit >= DAY_UNIT:
        return today - timedelta(seconds=count * unit), None
    if unit == 0 and not isinstance(as_of, datetime):
        return today, None
    if unit >= 0 and isinstance(as_of, datetime):
        moment = _back(as_of, timedelta(seconds=count * unit))
        return moment.date(), (moment.hour, moment.minute)
    return None
