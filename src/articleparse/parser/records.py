"""Heads that a database wrote over a story, without field labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articleparse.languages.fields import COUNTED_WORDS
from articleparse.parser.cues import folded
from articleparse.parser.features import Look

_COUNT = re.compile(r"\d[\d.,]*\s?([^\W\d_]{1,12})")
_NUMBER = re.compile(r"(?:\w+ ){0,2}(?=[\w·]*\d{6})(?=[\w·]*[^\W\d_])[\w·]{16,40}")
_NUMBER_SIZE = 16  # of a record's number, at least
_SHORT = 45  # size of a line of a record's head
_PARTS = re.compile(r"\s[•·|]\s")
_HEAD = 160  # characters of a record's head in one line
_SITE_WORDS = 5  # of a site's name behind the headline
_LEAST = 20  # size of the headline before it


def record_lines(looks: Sequence[Look], between: Sequence[int]) -> Iterator[int]:
    """Yield the lines between headline and body that a database wrote: ``CBH``, ``English``, ``312 words``.

    between: the places of these lines.  A count of words is what tells them.
    """
    lines = [place for place in between if looks[place].size <= _SHORT and looks[place].ends in ("none", "stop")]
    if any(map(_counts_words, (looks[place].text for place in lines))):
        yield from lines


def _counts_words(text: str) -> bool:
    count = _COUNT.fullmatch(text)
    return count is not None and folded(count[1]) in COUNTED_WORDS


def is_record_number(text: str) -> bool:
    """Whether a line is a record's number: ``Document CBH0000020090312e53c0001x``."""
    return _NUMBER_SIZE <= len(text) <= _SHORT + 10 and _NUMBER.fullmatch(text) is not None


def counts_words(text: str) -> bool:
    """Whether one part of a line counts the words, as databases do: ``The Valley Post • no. 12 • p. 7 • 312 words``."""
    parts = _PARTS.split(text) if len(text) <= _HEAD else ()
    return len(parts) > 2 and any(map(_counts_words, parts))


def end_before_site(look: Look) -> int | None:
    """Return where the headline ends in ``Harbour reopens after dredging | The Carrow Bay Herald``, else None."""
    title, bar, site = look.text.rpartition(" | ")
    if not bar or len(site.split()) > _SITE_WORDS or len(title) < max(_LEAST, len(site)):
        return None
    return len(title)
