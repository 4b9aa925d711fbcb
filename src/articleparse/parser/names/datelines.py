"""Datelines: the place, and the agency, that open a news story."""

from __future__ import annotations

import re
from functools import cache

from articleparse.parser.names.cities import is_city
from articleparse.patterns import lazy

_LONGEST = 90  # characters from the story's start to the dash
_PLACE_WORDS = 6
_CJK = "\u2e80"  # the scripts of China, Japan and Korea, and what follows them in Unicode
# ``—``  ``--``  `` - ``  ``.–``  ``.-``  and the wires' ``_`` and ``=``
_DASH = lazy(r"\s*(?:--+|[—―])\s*|\s+[-–_=]\s+|\.\s*[-–]\s*")
_DASHES = frozenset("-–—―_=")
_FIRST = lazy(r"\([^()]{2,20}\)\s*[-–—]\s+(?=[^\W\d_])")  # ``(ANSA) - ROMA, 12 MAG - ``
_NO_PLACE = lazy(r"[;!?]|:(?!\d)|(?<!\d):")  # a colon may stand in a clock
_DAY = lazy(r"\d{1,2}\. ?\d{1,2}\.(?: ?\d{4})?,? (?=[^\W\d_])")  # before the place: ``14.03.2023 Gdańsk (PAP) -``
_COLONED = ("\u0900", "\u0e00")  # the scripts of India, where a colon stands behind the place
_AGENCY = lazy(r"\([^()]{2,30}\)|/[^/()]{2,30}/")


@cache
def _unspaced() -> re.Pattern[str]:
    """Compiled on first use: ``新华社北京4月24日电``, ``【共同】``, ``(서울=연합뉴스)``."""
    return re.compile(
        r"[^\s，。（(]{2,14}[0-9０-９]{1,2}月[0-9０-９]{1,2}日[电電訊讯]"
        r"|【[^】]{2,16}】|[(（][^\W\d_]{2,6}=[^()（）]{2,12}[)）]"
    )


def dateline(text: str) -> str | None:
    """Return the dateline that opens `text`, as printed and without its dash, or None.

    Example: ``"ALEPPO, Syria (AP) — Rebels said"`` gives ``"ALEPPO, Syria (AP)"``;
    so read ``Berlin (dpa) -``, ``STOCKHOLM, Aug 29, 2014 (AFP) –``, ``Tegucigalpa, 2 ene (EFE).-``,
    ``(ANSA) - ROMA, 12 MAG -``, ``SALVADOR, Feb 26 -``, ``OSLO —``, ``KANSAS CITY, Mo.--(BUSINESS WIRE)--``,
    ``新华社北京4月24日电``, ``(서울=연합뉴스)``, and where it is a known city ``Berlin –``, ``تهران -``, ``नई दिल्ली:``.
    """
    opening = text[:_LONGEST]
    if opening.lstrip("(")[:1] >= _CJK and (found := _unspaced().match(opening)):
        return found[0]
    if _COLONED[0] <= opening[:1] < _COLONED[1] and is_city(place := opening.partition(":")[0].rstrip()):
        return place
    if _DASHES.isdisjoint(opening):  # as most stories
        return None
    first = _FIRST.match(opening)
    for dash in _DASH.finditer(opening, first.end() if first else 0):
        if first:
            place = opening[first.end() : dash.start()]
            return opening[: dash.start()].rstrip(" ,") if _is_place(place.partition(",")[0]) else None
        head = opening[: dash.start()].rstrip(" ,")
        day = _DAY.match(head) if head[:1].isdigit() else None
        if _is_dateline(head[day.end() :] if day else head) or is_city(head):
            return head
        if not opening.startswith("(", dash.end()):  # ``Mo.--(BUSINESS WIRE)--``: the agency stands between dashes
            return None
    return None


_ARABIC = ("\u0600", "\u0700")
_CITY = 16  # characters of a city's name, at most
_SIGNS = "/-–—:،,(«"  # between a city and who files from there
_FILED = 48  # characters of a line that says so, at most


def behind_city(line: str) -> str:
    """Return what stands behind a city in a line of the Arabic script, or "": ``محمد علي`` of ``غزة - محمد علي``."""
    if not _ARABIC[0] <= line[:1] < _ARABIC[1] or len(line) > _FILED:
        return ""
    from articleparse.languages.places import CITIES

    at = next((at for at, char in enumerate(line[: _CITY + 2]) if char in _SIGNS), 0)
    return line[at:].strip(' /-–—:،,()«»"') if line[:at].strip() in CITIES else ""


def _is_place(text: str) -> bool:
    """Whether text behind an agency can be a place: a few words, the first with a capital."""
    words = text.split()
    return 1 <= len(words) <= _PLACE_WORDS and not text[0].islower() and not any(map(str.isdigit, text))


def _is_dateline(head: str) -> bool:
    """A place in capitals, or a place with an agency or a date behind it."""
    agency = _AGENCY.search(head)
    if agency and agency.end() < len(head):
        return False
    place, comma, more = head[: agency.start() if agency else None].strip(" -").partition(",")
    words = place.split()
    if not 1 <= len(words) <= _PLACE_WORDS or sum(map(str.isalpha, place)) < 3 or not place[0].isalpha():
        return False
    if place[0].islower() or any(map(str.isdigit, place)) or _NO_PLACE.search(head):
        return False
    if agency or place.isupper():
        return True
    return bool(comma) and len(words) <= 3 and len(more) <= 20 and any(map(str.isdigit, more))
