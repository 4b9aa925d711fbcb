"""Three numbers as a day: which of them is the day, the month, the year.

Year first; a part over 12; the dot, which means day first; what the caller or the language says;
else every reading stays, the likelier first (a weekday or other dates may settle it later).
"""

from __future__ import annotations

from datetime import date

from articleparse.model import DateOrder
from articleparse.parser.timestamps import calendars
from articleparse.parser.timestamps.lexicon import Piece

_NEPALS = range(2065, 2095)  # years that a page prints of Nepal's calendar alone; machines write 2070-01-01


def read(
    parts: dict[str, Piece], form: str, mark: str, language: str | None, order: DateOrder | None, era: int
) -> tuple[tuple[date, ...], tuple[DateOrder, ...]]:
    """The readings of three numbers, likelier first."""
    if form == "iso":
        year, month, number = parts["y"].text, int(parts["m"].text), int(parts["d"].text)
        if mark != "-" and year.isdigit() and int(year) in _NEPALS:
            day = calendars.day_of(calendars.BIKRAM, int(year), month, number)
        else:
            day = whole(year, month, number, era)
        return ((day,), ("ymd",)) if day else ((), ())
    a, b, c = parts["d"].text, parts["m"].text, parts["y"].text
    found: dict[date, DateOrder] = {}
    thai = (language or "").split("-")[0] == "th"
    for name in _orders(a, c, mark, language, order):
        triple = {"dmy": (c, b, a), "mdy": (c, a, b), "ymd": (a, b, c)}[name]
        if len(triple[2]) < 3 and (day := whole(triple[0], int(triple[1]), int(triple[2]), era, thai)):
            found.setdefault(day, name)
    if found and settled(mark, language, order):
        first = next(iter(found))
        return (first,), (found[first],)
    return tuple(found), tuple(found.values())


def of_two(first: int, second: int, mark: str, language: str | None) -> list[tuple[int, int]]:
    """(month, day) of two numbers without a year: one reading where something settles it."""
    readings = list(dict.fromkeys([(second, first), (first, second)]))
    fitting = [(month, day) for month, day in readings if month < 13 and day <= calendars.longest(month)]
    if mark == ".":
        return fitting[:1] if fitting and fitting[0] == readings[0] else []
    told = _order_of(language, mark)
    if told and len(fitting) > 1:
        return fitting[:1] if told == "dmy" else fitting[1:]
    return fitting


def settled(mark: str, language: str | None, order: DateOrder | None) -> bool:
    """Whether the order is known without the other reading being worth a word."""
    return bool(order) or mark == "." or _order_of(language, mark) is not None


def _orders(first: str, last: str, mark: str, language: str | None, order: DateOrder | None) -> list[DateOrder]:
    """The orders to try, likeliest first."""
    wanted: DateOrder | None = order or _order_of(language, mark)
    orders: list[DateOrder] = ["dmy"] if mark == "." else ["dmy", "mdy"]
    if len(first) == 2 and len(last) == 2 and (wanted == "ymd" or int(first) > 31 or mark == "-"):
        orders.append("ymd")
    if mark == "." and "mdy" not in orders:
        orders.append("mdy")
    if wanted and wanted in (*orders, "mdy") and (mark != "." or wanted != "mdy" or order):
        orders = [wanted, *(name for name in orders if name != wanted)]
    return orders


def _order_of(language: str | None, mark: str) -> DateOrder | None:
    """The order of a locale, with that separator; plain English says nothing.

    CLDR has month first, with a slash, for many languages whose press prints the day
    first with a dash: there only English stays with its order.
    """
    if not language or language.lower() in ("en", "und"):
        return None
    from articleparse.languages.date_orders import ORDERS

    parts = language.replace("_", "-").split("-")
    found = next(
        (ORDERS[name] for size in range(len(parts), 0, -1) if (name := "-".join(parts[:size])) in ORDERS),
        "dmy",
    )
    if (parts[0] == "en" and found == "ymd") or (parts[0] != "en" and found == "mdy" and mark != "/"):
        return None
    return found  # type: ignore[return-value]


def whole(year: str, month: int, day: int, era: int = 0, thai: bool = False) -> date | None:
    """A day from printed numbers: the calendar is told by the year itself."""
    number = int(year[:4]) if len(year) > 4 else int(year)
    if len(year) <= 2:
        return calendars.day_of(calendars.GREGORIAN, calendars.full_year(number, thai), month, day)
    if 2400 < number < 2700:
        return calendars.day_of(calendars.GREGORIAN, number - calendars.BUDDHIST_AHEAD, month, day)
    if era == calendars.ERA_HIJRI and number < 1700:
        return calendars.day_of(calendars.HIJRI, number, month, day)
    if 1300 <= number < 1420:
        return calendars.day_of(calendars.JALALI, number, month, day)
    if 1420 <= number < 1500:
        return calendars.day_of(calendars.HIJRI, number, month, day)
    return calendars.day_of(calendars.GREGORIAN, number, month, day)
