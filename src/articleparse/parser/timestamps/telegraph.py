"""The date-time group under a wire's copy: ``111105 Feb 25``, the 11th at 11:05.

Day, hour and minute in one number, then the zone, the month and the year: so IPTC 7901 ends a
message, as telegrams did.  It is turned round to ``11 Feb 25 11:05`` and read as any stamp.
"""

from __future__ import annotations

import re

from articleparse.parser.timestamps.grammar import compiled
from articleparse.parser.words.cues import agencies

LONGEST = 40
"""Characters of a line that can be one."""
_DAY, _CLOCK = r"(0[1-9]|[12]\d|3[01])", r"([01]\d|2[0-3])([0-5]\d)"
_GROUP = (
    rf"(?:([^\W\d_]{{2,8}}) )?({_DAY}{_CLOCK} ?(Z|[A-Z]{{3,4}})? ([^\W\d_]{{3,9}})\.? (\d\d|(?:19|20)\d\d))(?: NNNN)?"
)


def turned(line: str) -> tuple[str, int, int] | None:
    """Return the stamp in the order of other stamps, and where it stands in the line; None where the line is no such.

    Example: ``dpa 111105 Feb 25`` gives ``("11 Feb 25 11:05", 4, 17)``.
    """
    found = _match(line)
    if found is None or (found[1] and found[1].casefold() not in agencies()):
        return None
    _, _, day, hour, minute, zone, month, year = found.groups()
    clock = f"{hour}:{minute}" + (f" {zone}" if zone else "")
    return f"{day} {month} {year} {clock}", found.start(2), found.end(2)


def _match(line: str) -> re.Match[str] | None:
    return compiled(_GROUP).fullmatch(line) if len(line) <= LONGEST else None
