"""Dates of a line: what the grammar found, as days.

A date whose order of day and month is open keeps both readings, the likelier first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from articleparse.model import DateOrder
from articleparse.parser.timestamps import calendars
from articleparse.parser.timestamps.grammar import compiled, date_pattern, groups_of
from articleparse.parser.timestamps.lexicon import Lexicon, Piece

Split = dict[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Day:
    """A date on a line.

    start, end: pieces, end not included.  days: the readings, likelier first, one when
    nothing is open.  form: the production that found it.  mark: the separator of a numeric
    date.  order: of each reading.  clock: (hour, minute, second) where it stands inside
    the date (``Aug 05 12:00:00 2015``), as pieces.  common: counted in the common calendar.
    """

    start: int
    end: int
    days: tuple[date, ...]
    form: str
    mark: str = ""
    orders: tuple[DateOrder, ...] = ()
    clock: tuple[str, str, str] | None = None
    common: bool = True


def find(pieces: list[Piece], chars: str, lexicon: Lexicon, language: str | None, order: DateOrder | None) -> list[Day]:
    """Every date of a line, left to right; what cannot be a day is left out."""
    found = []
    at = 0
    pattern = date_pattern()
    while match := pattern.search(chars, at):
        day = _read(match, pieces, lexicon, language, order)
        at = match.end() if day else match.start() + 1
        if day:
            found.append(_with_weekday(day, pieces, chars))
    return found


def _read(
    match: re.Match[str], pieces: list[Piece], lexicon: Lexicon, language: str | None, order: DateOrder | None
) -> Day | None:
    """One match of the grammar as a date, or None when there is no such day."""
    form = match.lastgroup or ""
    start, end = match.span()
    parts = {short: pieces[match.start(name)] for short, name in groups_of(form) if match[name]}
    if form in ("num", "iso"):
        mark = match["a11"] if form == "num" else match["a2"]
        if not _same_marks(chars_between(pieces, match, form), mark):
            return None
        days, orders = _numeric(parts, form, mark.strip(), language, order, _era(pieces[start:end]))
        return Day(start, end, days, form, mark.strip(), orders) if days else None
    days = _named(parts, form, lexicon, language, pieces[start:end])
    if not days:
        return None
    clock = (parts["h"].text, parts["n"].text, parts["s"].text if parts.get("s") else "") if form == "ctime" else None
    common = "M" not in parts or any(code < 13 for code in parts["M"].codes)
    return Day(start, end, days, form, "", (), clock, common)


def _era(inside: list[Piece]) -> int:
    """The era printed inside a date, as a number of ``stamp_words.ERAS``; 0 without one."""
    return next((code - 700 for piece in inside for code in piece.codes if 700 < code < 800), 0)


def chars_between(pieces: list[Piece], match: re.Match[str], form: str) -> str:
    """What stands between the second and the third number of a numeric date."""
    first, last = (match.end("m11"), match.start("y11")) if form == "num" else (match.end("m2"), match.start("d2"))
    return "".join(piece.text for piece in pieces[first:last])


def _same_marks(second: str, first: str) -> bool:
    return second.strip() == first.strip()


def _numeric(
    parts: dict[str, Any], form: str, mark: str, language: str | None, order: DateOrder | None, era: int
) -> tuple[tuple[date, ...], tuple[DateOrder, ...]]:
    """The readings of three numbers, likelier first."""
    if form == "iso":
        day = whole(parts["y"].text, int(parts["m"].text), int(parts["d"].text), era)
        return ((day,), ("ymd",)) if day else ((), ())
    a, b, c = parts["d"].text, parts["m"].text, parts["y"].text
    found: dict[date, DateOrder] = {}
    for name in _orders(a, c, mark, language, order):
        triple = {"dmy": (c, b, a), "mdy": (c, a, b), "ymd": (a, b, c)}[name]
        if len(triple[2]) < 3 and (day := whole(triple[0], int(triple[1]), int(triple[2]), era)):
            found.setdefault(day, name)
    if found and settled(a, c, mark, language, order):
        first = next(iter(found))
        return (first,), (found[first],)
    return tuple(found), tuple(found.values())


def settled(first: str, last: str, mark: str, language: str | None, order: DateOrder | None) -> bool:
    """Whether the order is known without the other reading being worth a word."""
    return bool(order) or (mark == "." and len(last) == 4) or _order_of(language) is not None


def _orders(first: str, last: str, mark: str, language: str | None, order: DateOrder | None) -> list[DateOrder]:
    """The orders to try, likeliest first."""
    wanted: DateOrder | None = order or _order_of(language)
    orders: list[DateOrder] = ["dmy"] if mark == "." else ["dmy", "mdy"]
    if len(first) == 2 and len(last) == 2 and (wanted == "ymd" or int(first) > 31 or mark == "-"):
        orders.append("ymd")
    if mark == "." and "mdy" not in orders:
        orders.append("mdy")
    if wanted and wanted in (*orders, "mdy") and (mark != "." or wanted != "mdy" or order):
        orders = [wanted, *(name for name in orders if name != wanted)]
    return orders


def _order_of(language: str | None) -> DateOrder | None:
    """The order of a locale; plain English says nothing."""
    if not language or language.lower() in ("en", "und"):
        return None
    from articleparse.languages.date_orders import ORDERS

    parts = language.replace("_", "-").split("-")
    found = next(
        (ORDERS[name] for size in range(len(parts), 0, -1) if (name := "-".join(parts[:size])) in ORDERS),
        "dmy",
    )
    return None if parts[0] == "en" and found == "ymd" else found  # type: ignore[return-value]


def whole(year: str, month: int, day: int, era: int = 0) -> date | None:
    """A day from printed numbers: the calendar is told by the year itself."""
    number = int(year[:4]) if len(year) > 4 else int(year)
    if len(year) <= 2:
        return calendars.day_of(calendars.GREGORIAN, number + (2000 if number < 70 else 1900), month, day)
    if 2400 < number < 2700:
        return calendars.day_of(calendars.GREGORIAN, number - calendars.BUDDHIST_AHEAD, month, day)
    if era == calendars.ERA_HIJRI and number < 1700:
        return calendars.day_of(calendars.HIJRI, number, month, day)
    if 1300 <= number < 1420:
        return calendars.day_of(calendars.JALALI, number, month, day)
    if 1420 <= number < 1500:
        return calendars.day_of(calendars.HIJRI, number, month, day)
    return calendars.day_of(calendars.GREGORIAN, number, month, day)


def _named(
    parts: dict[str, Any], form: str, lexicon: Lexicon, language: str | None, inside: list[Piece]
) -> tuple[date, ...]:
    """The day of a date whose month is a word, or marked (月)."""
    year, spelt = parts["y"].text, parts["d"]
    day = int(spelt.text) if spelt.text.isdigit() else next(code - 600 for code in spelt.codes if 600 < code < 700)
    era = _era(inside)
    if "M" not in parts:
        found = _counted(calendars.GREGORIAN, year, int(parts["m"].text), day, era, False)
        return (found,) if found else ()
    months = _months(parts["M"], lexicon, language, inside)
    thai = "\u0e00" <= parts["M"].text[0] <= "\u0e7f"
    days = [_counted(code // 100, year, code % 100, day, era, thai) for code in months]
    return tuple(dict.fromkeys(found for found in days if found))


def _months(piece: Piece, lexicon: Lexicon, language: str | None, inside: list[Piece]) -> list[int]:
    """The months that the word can be, likelier first; the language decides, else the dot after the day."""
    codes = [code for code in piece.codes if code < 400]
    split = lexicon.split.get(piece.key)
    if not split:
        return codes
    main = (language or "").replace("_", "-").split("-")[0]
    for code, languages in split.items():
        if main in languages:
            return [code]
    from articleparse.languages.calendar_words import MAJOR
    from articleparse.languages.date_orders import DOTTED_DAY

    dotted = any(one.text == "." and two.text.isdigit() for two, one in zip(inside, inside[1:], strict=False))
    known = {code: [name for name in languages if name in MAJOR] for code, languages in split.items()}
    fitting = [code for code, languages in known.items() if any((name in DOTTED_DAY) == dotted for name in languages)]
    return sorted(fitting, key=lambda code: code not in codes) or codes


def _counted(calendar: int, year: str, month: int, day: int, era: int, thai: bool) -> date | None:
    """A day whose year an era may count."""
    number = int(year[:4])
    if era in calendars.ERA_STARTS and len(year) < 4:
        return calendars.day_of(calendars.GREGORIAN, number + calendars.ERA_STARTS[era], month, day)
    if len(year) <= 2:
        if thai and number >= 50:
            number += 2500 - calendars.BUDDHIST_AHEAD
        elif calendar in (calendars.JALALI, calendars.HIJRI):
            number += 1400 if number < 50 else 1300
        else:
            number += 2000 if number < 70 else 1900
    elif len(year) == 3:
        return None
    elif calendar == calendars.GREGORIAN and (2400 < number < 2700 or era == calendars.ERA_BUDDHIST):
        number -= calendars.BUDDHIST_AHEAD
    return calendars.day_of(calendar, number, month, day)


_NEAR = r"[ ,.'|~(/\-]{0,3}"


def _with_weekday(day: Day, pieces: list[Piece], chars: str) -> Day:
    """The date with the weekday printed beside it; a weekday that fits one reading settles the order."""
    before = compiled(r"<W>(?:[ ,.'|~(/)\-]|<F>|<C>|<Y>|<D>){0,5}$").search(chars, max(0, day.start - 8), day.start)
    after = compiled(r"(?:[ ,.'|~(/\-]|<F>|<D>){0,6}<W>(?:\)|<D>)?(?!<XT>)").match(chars, day.end)
    weekdays: set[int] = set()
    start, end = day.start, day.end
    if before:
        start = before.start()
        weekdays |= {code - 401 for code in pieces[start].codes if 400 < code < 408}
    elif after:
        end = after.end()
        weekdays |= {code - 401 for piece in pieces[day.end : end] for code in piece.codes if 400 < code < 408}
    if len(day.days) > 1 and weekdays:
        fitting = [place for place, one in enumerate(day.days) if one.weekday() in weekdays]
        if len(fitting) == 1:
            place = fitting[0]
            return replace(day, start=start, end=end, days=(day.days[place],), orders=day.orders[place : place + 1])
    return replace(day, start=start, end=end)
