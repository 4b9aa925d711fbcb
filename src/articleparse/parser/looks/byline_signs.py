"""What a block shows of a byline, in a word: for the weights that know a byline by its place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from articleparse.parser.looks.features import Look
from articleparse.parser.names.endings import person_in
from articleparse.parser.names.joined import parts
from articleparse.parser.names.name_lists import cleared, without_titles
from articleparse.parser.names.names import LONGEST, authors, says_by
from articleparse.parser.names.papers import is_agency, is_organisation
from articleparse.parser.names.persons import (
    CASELESS_FROM,
    EDGES,
    is_known_name,
    is_name_in_brackets,
    is_office,
    is_set_as_name,
    is_shortened,
    looks_like_name,
    names_other,
)
from articleparse.parser.words.small import is_small

SLASH = " / "  # between the parts of a line over a blog's post: ``Leave a comment / News / By Jane Doe / 11 July 2024``
_WORDS = 4  # of a name, at most
_NAMED = ("name", "says so")  # what a line with a stamp shows of a byline
_ABSENT = frozenset({"rights", "related", "newsletter", "paywall", "comments", "advert", "tags", "share", "reading"})


def byline_signs(look: Look) -> str:
    """Return what a block shows of a byline, as one word, or "" for nothing; cheap, for it is asked of every block.

    Example: ``says so`` for ``By Jane Doe``, ``names`` for ``Jane Doe, John Roe``, ``name + post`` for
    ``Jane Doe Political Correspondent``, ``name`` and ``name beside stamp``; with ``?`` where no given
    name is among the words (``Real Estate``); ``agency``, ``post``; ``label`` for ``By`` alone.
    """
    text = look.text
    if says_by(text):
        return "label"
    if not 2 <= len(text) <= LONGEST or look.cue in _ABSENT:
        return ""
    if look.ends in ("ask", "colon", "stop") and not _ends_in_initial(text):
        return "says so" if is_set_as_name(text.removesuffix(".")) else ""
    if look.stamps:
        text = beside_stamp(look)
        sign = _signs_of(text) if text else ""
        return f"{sign} beside stamp" if sign else ""
    return _signs_of(text)


def _ends_in_initial(text: str) -> bool:
    """Whether the stop is an initial's, behind a full name: ``Ana Ruiz M.``."""
    return text[-1] == "." and text[-3:-2] == " " and text[-2:-1].isupper() and text.count(" ") > 1


def is_beside_named_stamp(looks: Sequence[Look], index: int) -> bool:
    """Whether the stamp over or under a line has a name beside it: ``জাহিদ হাসান | প্রকাশ: ২৭ মে ২০২৪``.

    Then the line is none, in a script without capitals that would tell: only a known name is sure there.
    """
    if looks[index].text < CASELESS_FROM or is_known_name(looks[index].text):
        return False
    near = (looks[at] for at in (index - 1, index + 1) if 0 <= at < len(looks))
    return any(look.is_stamp and byline_signs(look).startswith(_NAMED) for look in near)


def beside_stamp(look: Look) -> str:
    """Return what a line says beside its stamps: the longest piece, or of one that slashes part what says so.

    Example: ``Jane Doe`` of ``Jane Doe | 13 January 2025, 21:37``, ``By Jane Doe`` of ``News / By Jane Doe / 11 July``.
    """
    ends = [0, *(found.end for found in look.stamps)]
    starts = [*(found.start for found in look.stamps), len(look.text)]
    piece = max((look.text[a:b].strip(EDGES) for a, b in zip(ends, starts, strict=True)), key=len)
    parts = piece.split(SLASH) if SLASH in piece else ()
    return next(filter(authors, parts), piece)


@lru_cache(maxsize=4096)
def _signs_of(text: str) -> str:
    if authors(text) or is_name_in_brackets(text):
        return "says so"
    if is_agency(text):
        return "agency"
    if is_small(text[0]):
        return ""
    text = cleared(text)
    words = text.split()
    if not 1 <= len(words) <= 16:
        return ""
    names = [part for part in parts(without_titles(text)) if part]
    is_full = names and (2 <= len(names[0].split()) <= _WORDS or is_shortened(names[0]))
    if is_full and all(map(looks_like_name, names)) and not is_office(text):
        return ("names" if len(names) > 1 else "name") + _doubt(names[0])
    return _post_sign(text, words)


def _post_sign(text: str, words: list[str]) -> str:
    two = " ".join(words[:2])
    if len(words) > 1 and looks_like_name(two.rstrip(".,")):
        person, known = person_in(text), is_known_name(two)
        if person != text and " " in person and looks_like_name(person):
            return "name + post" if known else "name? + post"
        if known:
            return "name +" if len(words) > 2 else ""
    return "post" if is_office(text) else ""


def _doubt(name: str) -> str:
    return "" if is_known_name(name) and not (is_organisation(name) or names_other(name)) else "?"
