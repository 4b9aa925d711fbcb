"""Cities beside a name: where somebody writes from."""

from __future__ import annotations

from functools import lru_cache

from articleparse.parser.words.cues import folded

_LONGEST = 24  # characters of a city's name
_WORDS = 3  # … and its words


@lru_cache(maxsize=1024)
def is_city(text: str) -> bool:
    """Whether `text` is a city that newsrooms file from, or a capital: ``"New Delhi"``, ``"Brussel"``."""
    if not 2 <= len(text) <= _LONGEST or text.count(" ") >= _WORDS:
        return False
    from articleparse.languages.places import CITIES, MORE
    from articleparse.parser.timestamps.zones import is_zone_of

    name = folded(text)
    return name in MORE or name in CITIES or is_zone_of(name)
