"""Dates of a line: what the grammar found, as days.

A date whose order of day and month is open keeps both readings, the likelier first.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from articleparse.languages.moment_words import RANGE_WORDS
from articleparse.model import DateOrder
from articleparse.parser.timestamps import calendars, orders
from articleparse.parser.timestamps.clocks import CLOCK_WORD
from articleparse.parser.timestamps.grammar import compiled, date_patterns, first_of, groups_of
from articleparse.parser.timestamps.lexicon import Lexicon, Piece, holds, is_month


class Day(Struct, frozen=True):
    """A date on a line.

    start, end: pieces, end not included.  days: the readings, likelier first, one when
    nothing is open.  form: the production that found it.  mark: the separator of a numeric
    date.  order: of each reading.  clock: (hour, minute, second) where it stands inside
    the date (``Aug 05 12:00:00 2015``), as pieces.  letters: the place of those of a zone
    behind it, or of the sign of an offset.  common: counted in the common calendar.
    short: its year has two digits, which versions and house numbers have as well.
    """

    start: int
    end: int
    days: tuple[date, ...]
    form: str
    mark: str = ""
    orders: tuple[DateOrder, ...] = ()
    clock: tuple[str, str, str] | None = None
    letters: int = 0
    common: bool = True
    short: bool = False


def find(pieces: list[Piece], chars: str, lexicon: Lexicon, language: str | None, order: DateOrder | None) -> list[Day]:
    """Every date of a line, left to right; what cannot be a day is left out."""
    found: list[Day] = []
    at = 0
    patterns = date_patterns(chars)
    while match := first_of(patterns, chars, at):
        day = _read(match, pieces, lexicon, language, order)
        at = match.end() if day else match.start() + 1
        if day and not _is_part(day, pieces, chars) and not (found and _is_clock(day, found[-1], pieces, chars)):
            found.append(_with_weekday(day, pieces, chars))
    return found


# The number before the end of a range: "14.-16. Juni 2024"; not that of a clock ("15:30-14 June").
_RANGE = r"(?<![<x>][.,:/\-])(?<![^ (\-~])<d>(?:[\-~]|\. ?[\-~/] ?)$"
_RANGE_SIGNS = frozenset("-~/")


def _is_part(day: Day, pieces: list[Piece], chars: str) -> bool:
    """Whether a date is the end of a range (``14.-16. Juni 2024``) or of a version (``v2024.11.22``)."""
    if not day.start:
        return False
    last = pieces[day.start - 1]
    if last.end == pieces[day.start].start and len(last.text) == 1 and last.text.isascii() and last.text.isalpha():
        return True
    if day.form not in ("dmy", "dmyy"):
        return False
    ranged = not _RANGE_SIGNS.isdisjoint(chars[max(0, day.start - 2) : day.start])
    if ranged and compiled(_RANGE).search(chars, max(0, day.start - 6), day.start):
        return True
    return _is_spelt_range(day, pieces, chars)


_RANGE_BEFORE = 4  # pieces: ``du 12 au 14 mai``: a number, a word, the spaces behind them


def _is_spelt_range(day: Day, pieces: list[Piece], chars: str) -> bool:
    """``du 12 au 14 mai``, ``vom 12. bis 14. Mai``: the end of a range whose "to" is a word."""
    if chars[max(0, day.start - 1) : day.start] != " " or day.start < _RANGE_BEFORE:
        return False
    match = compiled(r"(?<![<x>][.,:/\-])<d>[.oº]? (?P<W>[^ <x>]) $").search(chars, max(0, day.start - 7), day.start)
    return match is not None and pieces[match.start("W")].text.casefold() in RANGE_WORDS


_CLOCK = 5  # pieces: three numbers and the points between them


def _is_clock(day: Day, last: Day, pieces: list[Piece], chars: str) -> bool:
    """Whether ``16.12.00`` behind a full date is a time and not another day."""
    if not day.short or day.mark != "." or last.short or day.end - day.start > _CLOCK:
        return False
    between = compiled(r"(?:[ ,|~\-]|<P>|<C>){0,5}$").match(chars[last.end : day.start])
    hour, minute = (int(pieces[at].text) for at in (day.start, day.start + 2))
    return bool(between) and hour < 24 and minute < 60


def _read(
    match: re.Match[str], pieces: list[Piece], lexicon: Lexicon, language: str | None, order: DateOrder | None
) -> Day | None:
    """One match of the grammar as a date, or None when there is no such day."""
    form = match.lastgroup or ""
    start, end = match.span()
    parts = {short: pieces[match.start(name)] for short, name in groups_of(form) if match[name]}
    if form == "slash":
        return _slashed(parts, start, end, pieces)
    if form in ("num", "iso"):
        mark = match["a11"] if form == "num" else match["a2"]
        second = chars_between(pieces, match, form)
        if not _same_marks(second, mark) or (second != mark and parts["y"].text[:1] == "1" and _is_clock_time(parts)):
            return None
        told = language or language_of(pieces)
        days, names = orders.read(parts, form, mark.strip(), told, order, _era(pieces[start:end]))
        short = len(parts["y"].text) < 3
        return Day(start, end, days, form, mark.strip(), names, short=short) if days else None
    days = _named(parts, lexicon, language, pieces[start:end])
    if not days:
        return None
    clock = (parts["h"].text, parts["n"].text, parts["s"].text if parts.get("s") else "") if "h" in parts else None
    common = "M" not in parts or any(code < 13 for code in parts["M"].codes)
    letters = match.start("Z1") if form == "ctime" and match["Z1"] else 0
    return Day(start, end, days, form, "", (), clock, letters, common, form in ("dmyy", "mdyy"))


_CLOCK_REACH = 3  # pieces behind a date: a comma, a space, the word


def _slashed(parts: dict[str, Piece], start: int, end: int, pieces: list[Piece]) -> Day | None:
    """``22/11-2024``; with a space before the year only a day that is no month, for ``5/6 2024`` is an issue.

    A clock behind it makes it a day again: ``5/6 2024 kl. 14.30``.
    """
    number, month = int(parts["d"].text), int(parts["m"].text)
    timed = any(CLOCK_WORD in piece.codes for piece in pieces[end : end + _CLOCK_REACH])
    if number < 13 and not timed and any(piece.text == " " for piece in pieces[start:end]):
        return None
    day = orders.whole(parts["y"].text, month, number)
    return Day(start, end, (day,), "slash", ".", ("dmy",)) if day else None


def language_of(pieces: list[Piece]) -> str | None:
    """A language that stands for the script of a line: nobody writes the month first in these."""
    letters = next((piece.key[0] for piece in pieces if piece.key > "\u0370"), None)
    return None if letters is None else "zh" if letters > "\u2e80" else "ar"


def _era(inside: list[Piece]) -> int:
    """The era printed inside a date, as a number of ``stamp_words.ERAS``; 0 without one."""
    return next((code - 700 for piece in inside for code in piece.codes if 700 < code < 800), 0)


def chars_between(pieces: list[Piece], match: re.Match[str], form: str) -> str:
    """What stands between the second and the third number of a numeric date."""
    first, last = (match.end("m11"), match.start("y11")) if form == "num" else (match.end("m2"), match.start("d2"))
    return "".join(piece.text for piece in pieces[first:last])


def _is_clock_time(parts: dict[str, Piece]) -> bool:
    """Whether what stands for a year is a time of day: ``22.11. 1530``."""
    year = parts["y"].text
    return len(year) == 4 and int(year[:2]) < 19 and int(year[2:]) < 60


def _same_marks(second: str, first: str) -> bool:
    return second.strip() == first.strip()


def _named(parts: dict[str, Piece], lexicon: Lexicon, language: str | None, inside: list[Piece]) -> tuple[date, ...]:
    """The day of a date whose month is a word, or marked (月)."""
    year, spelt = parts["y"].text, parts["d"]
    day = int(spelt.text) if spelt.text.isdecimal() else next(code - 600 for code in spelt.codes if 600 < code < 700)
    era = _era(inside)
    if "M" not in parts:
        month, day = _in_order(parts, int(parts["m"].text), day)
        found = _counted(calendars.GREGORIAN, year, month, day, era, False)
        return (found,) if found else ()
    months = _months(parts["M"], lexicon, language, inside)
    if "N" in parts:  # named twice, as the press of Syria and of Egypt has it: ``14 آذار/مارس``
        months = [code for code in months if code in parts["N"].codes]
    thai = "\u0e00" <= parts["M"].text[0] <= "\u0e7f"
    days = [_counted(code // 100, year, code % 100, day, era, thai) for code in months]
    return tuple(dict.fromkeys(found for found in days if found))


def _in_order(parts: dict[str, Piece], month: int, day: int) -> tuple[int, int]:
    """(month, day) of two numbers with the marker of a month between them: only Latin ones stand before the month.

    ``14 tháng 9, 2023``, but ``09 сарын 14, 2023``.
    """
    return (day, month) if "O" in parts and not parts["O"].text[0].isascii() else (month, day)


def _months(piece: Piece, lexicon: Lexicon, language: str | None, inside: list[Piece]) -> list[int]:
    """The months that the word can be, likelier first; the language decides, else the dot after the day."""
    codes = [code for code in piece.codes if is_month(code)]
    split = lexicon.split.get(piece.key)
    if not split:
        return codes
    main = (language or "").replace("_", "-").split("-")[0]
    for code, languages in split.items():
        if main in languages:
            return [code]
    from articleparse.languages.calendar_words import MAJOR
    from articleparse.languages.date_orders import DOTTED_DAY

    dotted = any(one.text == "." and two.text.isdecimal() for two, one in pairwise(inside))
    known = {code: [name for name in languages if name in MAJOR] for code, languages in split.items()}
    fitting = [code for code, languages in known.items() if any((name in DOTTED_DAY) == dotted for name in languages)]
    return sorted(fitting, key=lambda code: code not in codes) or codes


_LATEST_ROC = 150


def _counted(calendar: int, year: str, month: int, day: int, era: int, thai: bool) -> date | None:
    """A day whose year an era may count."""
    number = int(year[:4])
    if era in calendars.ERA_STARTS and len(year) < 4:
        return calendars.day_of(calendars.GREGORIAN, number + calendars.ERA_STARTS[era], month, day)
    if len(year) <= 2:
        if calendar in (calendars.JALALI, calendars.HIJRI):
            number += 1400 if number < 50 else 1300
        else:
            number = calendars.full_year(number, thai)
    elif len(year) == 3:  # Taiwan's, with the marker of a year
        if number >= _LATEST_ROC:
            return None
        number += calendars.ERA_STARTS[calendars.ERA_ROC]
    elif calendar == calendars.GREGORIAN and (2400 < number < 2700 or era == calendars.ERA_BUDDHIST):
        number -= calendars.BUDDHIST_AHEAD
    return calendars.day_of(calendar, number, month, day)


def _ends_word(pieces: list[Piece], at: int) -> bool:
    """Whether one letter is a word's last, as of a name glued to its stamp: ``森田健一2021年6月19日``, no Monday."""
    over = pieces[at - 1] if at else None
    return over is not None and len(pieces[at].text) == 1 and over.end == pieces[at].start and over.text[-1:].isalpha()


def _with_weekday(day: Day, pieces: list[Piece], chars: str) -> Day:
    """The date with the weekday printed beside it; a weekday that fits one reading settles the order."""
    if not holds(chars, "W"):
        return day
    before = compiled(r"<W>[ ,.'|~(/)\-<FCYD>]{0,5}$").search(chars, max(0, day.start - 8), day.start)
    after = compiled(r"[ ,.'|~(/\-<FD>]{0,6}<W>(?:\)| ?<D>)?(?!<XT>)").match(chars, day.end)
    weekdays: set[int] = set()
    start, end = day.start, day.end
    if not before and not after:
        return day
    if before:
        start = before.start()
        weekdays |= {code - 401 for code in pieces[start].codes if 400 < code < 408}
        if "|" in before[0] and not any(one.weekday() in weekdays for one in day.days):
            return day  # ``Nguyễn Văn An | 27/11/2025``: behind a name the bar parts no weekday
        if _ends_word(pieces, start):
            return day
    elif after:
        end = after.end()
        weekdays |= {code - 401 for piece in pieces[day.end : end] for code in piece.codes if 400 < code < 408}
    if len(day.days) > 1 and weekdays:
        fitting = [place for place, one in enumerate(day.days) if one.weekday() in weekdays]
        if len(fitting) == 1:
            place = fitting[0]
            day = replace(day, days=(day.days[place],), orders=day.orders[place : place + 1])
    return replace(day, start=start, end=end, short=day.short and not weekdays)
