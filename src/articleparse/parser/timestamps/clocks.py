"""Clock times of a line, in every form that the press prints."""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

from articleparse.parser.timestamps.grammar import compiled, first_of, groups_of, time_patterns
from articleparse.parser.timestamps.lexicon import Piece, holds

AM, PM, NOON, MIDNIGHT, NIGHT = 501, 502, 503, 504, 505
CLOCK_WORD, MINUTES = 803, 805


class Clock(Struct, frozen=True):
    """A time of day: pieces ``start`` to ``end`` (not included); second None when not printed.

    sure: it looks like nothing else (a colon, a unit, AM); a dotted time ("07.57") is not sure.
    """

    start: int
    end: int
    hour: int
    minute: int
    second: int | None
    form: str

    @property
    def sure(self) -> bool:
        """Whether it needs no date beside it to be a time."""
        return self.form not in ("dot", "before", "word")

    @property
    def precision(self) -> Literal["minute", "second"]:
        """What was printed."""
        return "minute" if self.second is None else "second"


_DIGITS = ("\ue000", "\ue00d")  # the classes of numbers


def find(pieces: list[Piece], chars: str) -> list[Clock]:
    """The times of a line whose dates are masked out."""
    found: list[Clock] = []
    at = 0
    patterns = time_patterns(chars)
    while match := first_of(patterns, chars, at):
        clock = _read(match, pieces, chars)
        at = match.end() if clock else match.start() + 1
        if clock:
            found.append(clock)
    return found


def _is_counted(pieces: list[Piece], chars: str, start: int) -> bool:
    """Whether a number, and no date, stands before a word that means an hour elsewhere: ``5 min read``."""
    place = len(chars[:start].rstrip()) - 1
    # What of a line is a date is masked in `chars` alone.
    return place >= 0 and _DIGITS[0] <= chars[place] <= _DIGITS[1] and pieces[place].text != "12"  # ``12 noon``


def _read(match: re.Match[str], pieces: list[Piece], chars: str) -> Clock | None:
    form = match.lastgroup or ""
    parts = {short: pieces[match.start(name) : match.end(name)] for short, name in groups_of(form) if match[name]}
    start, end = match.span()
    if form == "word":
        if _is_counted(pieces, chars, match.start("K6")):
            return None
        return Clock(start, end, 12 if NOON in parts["K"][0].codes else 0, 0, None, form)
    text = parts["h"][0].text
    hour, minute = (
        (int(text[:2]), int(text[2:]))
        if form == "four"
        else (int(text), int(parts["n"][0].text) if "n" in parts else 0)
    )
    second = int(parts["s"][0].text) if "s" in parts else None
    second = 59 if second == 60 else second  # a leap second
    if hour > 24 or minute > 59 or (second or 0) > 59 or (hour == 24 and (minute or second)):
        return None
    before, after = parts.get("P", []), parts.get("Q", [])
    if before and not _may_lead(before[0]):
        start, before = start + len(before), []
    if not before and not after and form == "before":
        return None
    if hour == 24 or (form == "colon" and (_is_duration(pieces, end) or _is_torn(pieces, end, hour, after))):
        return None
    hour = _of_day(hour, _half(after) or _half(before))
    closed = _with_units(chars, end)
    if form == "dot" and (
        closed > end or before or after or compiled(r"<C>[. ]{0,2}$").search(chars, max(0, start - 3), start)
    ):
        form = "dotted"
    end = closed
    return Clock(start, end, hour, minute, second, form)


def _is_duration(pieces: list[Piece], end: int) -> bool:
    """Whether ``2:03 min`` is how long a film runs."""
    after = next((piece for piece in pieces[end : end + 2] if piece.key), None)
    return bool(after) and MINUTES in after.codes and len(after.key) > 2 and CLOCK_WORD not in after.codes  # type: ignore[union-attr]


def _is_torn(pieces: list[Piece], end: int, hour: int, half: list[Piece]) -> bool:
    """Whether only one letter is left of the half of the day: ``3:30P``."""
    if half or hour > 12 or end >= len(pieces):
        return False
    return pieces[end].text in ("a", "A", "p", "P") and pieces[end].start == pieces[end - 1].end


def _may_lead(piece: Piece) -> bool:
    """Whether the word for the half of the day may stand before the time: "am" only as AM."""
    return not piece.text.isascii() or piece.text.isupper() or len(piece.text) > 2


def _half(pieces: list[Piece]) -> int:
    return next((code for piece in pieces for code in piece.codes if AM <= code <= NIGHT), 0)


def _of_day(hour: int, half: int) -> int:
    """The hour on a clock of 24: ``12 AM`` is 0, ``0 PM`` (午後0時) is 12, ``18 PM`` stays."""
    if not half or hour > 12:
        return hour
    if half == AM:
        return hour % 12
    if half == PM:
        return hour % 12 + 12
    return hour + 12 if half == NIGHT and 6 <= hour < 12 else hour


def _with_units(chars: str, end: int) -> int:
    """The end of the time with the word that may close it (Uhr, hrs, น.)."""
    if not holds(chars[end:], "H", "C"):
        return end
    match = compiled(r"[: ]{0,2}(?!<Z>|<T> ?<XT>)<HC>(?![^ ,.;|~()\-\u0001\u0003])\.?").match(chars, end)
    return match.end() if match else end
