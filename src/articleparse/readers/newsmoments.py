"""When an article in XML or SGML was published: in an attribute, in digits without marks, in a record's number."""

from __future__ import annotations

import re
from typing import Final

from articleparse.languages.newsxml import ELEMENTS, MOMENTS, RECORDS
from articleparse.patterns import lazy

_COMPACT: Final = lazy(
    r"(?<!\d)((?:19|20)\d\d)-?([01]\d)-?([0-3]\d)(?!\d)(?:T(\d\d):?(\d\d):?(\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?"
)
_SHORT: Final = lazy(r"\s*([5-9]\d)([01]\d)([0-3]\d)\s*")  # ``910514``, before 2000
_SLASHED: Final = lazy(r"\s*(\d\d?)/(\d\d?)/((?:\d\d)?\d\d)(?:\s+(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?)?\s*")
_NUMBER: Final = lazy(r"<doc(?:no|id)>\s*[a-z_]*-?(?:19|20)?(\d\d)([01]\d)[0-3]\d(?!\d)", re.IGNORECASE)
_CLOCK: Final = lazy(r"<time>\s*([0-2]\d:[0-5]\d(?::[0-5]\d)?)\s*</time>", re.IGNORECASE)
_DAY: Final = 10  # characters of a day in ISO 8601


def attributed(name: str, told: dict[str, str]) -> str:
    """Return the attribute that says when an article was published, as ISO 8601, "" where none does."""
    if name in MOMENTS:
        return moment(told.get(MOMENTS[name], ""))
    days = (told[key] for key in told if ELEMENTS.get(key) == "published")
    return moment(next(days, "")) if name in RECORDS else ""


def printed(stamp: str, record: str) -> str:
    """Return what an element says of when, as ISO 8601 where the record settles it, else as it is printed.

    Example: ``07/02/91`` in the document ``WSJ910702-0040`` is ``1991-07-02``, ``19940101`` beside ``<TIME>00:28``
    ``1994-01-01T00:28``.
    """
    if not stamp.isdigit():
        return _ordered(stamp, record) or stamp
    day = moment(stamp)
    clock = _CLOCK.search(record) if len(day) == _DAY else None
    return f"{day}T{clock[1]}" if clock else day


def moment(told: str) -> str:
    """Return a moment as ISO 8601 has it: ``2024-06-11T08:30:00Z`` of ``20240611T083000Z``; midnight is a day."""
    if short := _SHORT.fullmatch(told):
        return f"19{'-'.join(short.groups())}"
    found = _COMPACT.search(told)
    if found is None:
        return ""
    year, month, day, hour, minute, second, offset = found.groups()
    clock = (
        f"T{hour}:{minute}:{second or '00'}{offset or ''}" if hour and (f"{hour}{minute}" != "0000" or offset) else ""
    )
    return f"{year}-{month}-{day}{clock}"


def _ordered(stamp: str, record: str) -> str:
    """Return a day with slashes as ISO 8601, where the record's number tells its month from its day; else ""."""
    found, number = _SLASHED.fullmatch(stamp), _NUMBER.search(record)
    if found is None or number is None:
        return ""
    one, two, year, clock = found.groups()
    if year[-2:] != number[1] or number[2] not in (one.zfill(2), two.zfill(2)):
        return ""
    day = two if one.zfill(2) == number[2] else one
    century = "" if len(year) > len(number[1]) else "19" if year >= "50" else "20"
    return f"{century}{year}-{number[2]}-{day.zfill(2)}{f'T{clock}' if clock else ''}"
