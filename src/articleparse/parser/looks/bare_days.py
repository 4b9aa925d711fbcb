"""Days with no word that says what they are: they may head the entries of a chronology or a diary."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Final

from articleparse.model import Hints
from articleparse.parser.looks.features import Look
from articleparse.parser.timestamps import find_stamps

_SEEN_FROM: Final = (date(2023, 12, 31), date(2024, 12, 30))  # two ends of a year, not on the same day of it
_MONTH: Final = 5  # where month and day begin in an ISO day


def bare_day(look: Look) -> str | None:
    """Return the ISO day of a line's stamp with no word that says what it is, month and day where no year stands there.

    Example: ``6 May 2024`` gives ``2024-05-06``, ``Monday, 6 May`` gives ``05-06``, ``2 days ago`` None.
    """
    if not look.stamps:  # an export's field of that name
        return None
    stamp = look.stamps[0].timestamp
    if stamp.kind != "other":
        return None
    if stamp.value is None:
        return _without_year(stamp.text)
    return stamp.value if stamp.precision == "day" else None


@lru_cache(maxsize=256)
def _without_year(text: str) -> str | None:
    """Return month and day of a stamp that is the same day whenever it is read; one that counts back is another."""
    found = [find_stamps(text, Hints(as_of=day)) for day in _SEEN_FROM]
    days = {(stamp.timestamp.value or "")[_MONTH:] for stamps in found for stamp in stamps[:1]}
    is_day = all(stamps and stamps[0].timestamp.precision == "day" for stamps in found)
    return days.pop() if is_day and len(days) == 1 else None
