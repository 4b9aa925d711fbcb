"""Datelines: the place, and the agency, that open a news story."""

from __future__ import annotations

import re
from functools import cache

_LONGEST = 90  # characters from the story's start to the dash
_DASH = r"(?:\s*(?:--+|[—–―_])|\s+[-=]|[.]\s*[-–—]|\s*/(?=[A-Z]))"
_WORD = r"[^\W\d_][\w.'’-]*"


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Ordered; the group is what is printed of place, date and agency, without the dash.

    ``ALEPPO, Syria (AP) —`` · ``Berlin (dpa) -`` · ``STOCKHOLM, Aug 29, 2014 (AFP) –`` · ``Tegucigalpa, 2 ene (EFE).-`` ·
    ``SALVADOR, Feb 26 -`` · ``WASHINGTON —`` · ``KANSAS CITY, Mo.--(BUSINESS WIRE)--`` · ``新华社北京4月24日电`` ·
    ``【東京共同】`` · ``(서울=연합뉴스)``
    """
    place = rf"[^\W\d_a-z][\w.'’-]*(?:[ /-](?!\()[^\W\d_][\w.'’-]*){{0,4}}"
    more = r"(?:,[^()—–]{1,40}?)?"
    capitals = r"(?!.?[a-z])(?:[^\W\d_a-zà-öø-ÿ][^\Wa-zà-öø-ÿ_]*[ .'’/-]{0,2}){1,6}"
    return tuple(
        map(
            re.compile,
            (
                rf"({place}{more}\s?\([^()]{{2,30}}\)){_DASH}",
                rf"({place}{more}--\([A-Z][A-Z ]{{2,30}}\))--",
                rf"({place},[^()—–]{{1,30}}/[A-Z][\w ]{{2,30}}/)\s*(?:--|[—–-])",
                rf"({capitals}(?:,\s+[^()—–:;!?]{{1,40}}?)?){_DASH}\s",
                r"([^\s，。（(]{2,14}[0-9０-９]{1,2}月[0-9０-９]{1,2}日[电電訊讯])",
                r"(【[^】]{2,16}】|[(（][^\W\d_]{2,6}=[^()（）]{2,12}[)）])",
            ),
        )
    )


def dateline(text: str) -> str | None:
    """Return the dateline that opens `text`, as printed and without its dash, or None.

    Example: ``"ALEPPO, Syria (AP) — Rebels said"`` gives ``"ALEPPO, Syria (AP)"``.
    """
    head = text[:_LONGEST]
    for pattern in _patterns():
        found = pattern.match(head)
        if found and _has_place(found[1]):
            return found[1].strip(" .,") if not found[1].endswith(".") else found[1].strip()
    return None


def _has_place(text: str) -> bool:
    """A place has three letters or more, so that ``"A –"`` and ``"Q -"`` are none."""
    return sum(character.isalpha() for character in text) >= 3
