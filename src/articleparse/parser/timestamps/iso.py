"""The forms of ISO 8601 that look like no date of the press: week dates, and the basic format with a clock.

Read by dateutil, which is loaded for such a line alone.
"""

from __future__ import annotations

from datetime import datetime

from articleparse.model import Precision
from articleparse.parser.timestamps.grammar import compiled

_CLOCK = r"[T ]\d{2}(?::?\d{2}){1,2}(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}(?::?\d{2})?)?"
_FORMS = rf"\s*((?:19|20)\d{{2}}-?W\d{{2}}-?[1-7](?:{_CLOCK})?|(?:19|20)\d{{6}}{_CLOCK})\s*"


def read_day(value: str) -> str | None:
    """Return the day that eight digits are, where a label says that they are one: ``20240506`` is ``2024-05-06``."""
    if compiled(r"(?:19|20)\d{6}").fullmatch(value) is None:
        return None
    try:
        return datetime.strptime(value, "%Y%m%d").date().isoformat()
    except ValueError:  # month 13
        return None


def read(line: str) -> tuple[str, Precision, str | None] | None:
    """Return the value, precision and offset of a line that is nothing but such a stamp.

    Example: ``2024-W19-1T12:00Z`` gives ``("2024-05-06T12:00:00+00:00", "minute", "+00:00")``.
    """
    found = compiled(_FORMS).fullmatch(line)
    if found is None:
        return None
    from dateutil.parser import isoparser

    date, mark, clock = found[1].replace(" ", "T").partition("T")
    try:
        moment = isoparser().isoparse(date + mark + clock)
    except ValueError:  # week 60, hour 25
        return None
    if not clock:
        return moment.date().isoformat(), "day", None
    seconds = sum(map(str.isdigit, clock.partition("+")[0].partition("-")[0].partition(".")[0])) > 4
    return moment.replace(microsecond=0).isoformat(), "second" if seconds else "minute", _offset(moment)


def _offset(moment: datetime) -> str | None:
    return moment.isoformat()[-6:] if moment.tzinfo else None
