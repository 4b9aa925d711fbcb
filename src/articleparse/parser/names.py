"""Bylines: which lines name who wrote the article, and the names in them."""

from __future__ import annotations

import re
from functools import cache

from articleparse.languages.names import AGENCIES, PARTICLES
from articleparse.parser.cues import Cue, openings, words_of

_LONGEST = 160  # characters of a byline
_TITLES = re.compile(r"\s*[(（\[][^)）\]]*[)）\]]")
_EDGES = " \t\xa0,;:：|/·•–—-=^*_"


def authors(text: str, *, sure: bool = False) -> tuple[str, ...]:
    """Return the names in a byline, or nothing where `text` is none.

    sure: the place already says that it is a byline, so that a name may be a single
    word in lower case (``By dpa``).

    Example: ``"By Jane Doe and John Roe, staff writers"`` gives ``("Jane Doe", "John Roe")``.
    """
    if not 2 <= len(text) <= _LONGEST:
        return ()
    for cue in openings(text.casefold()):
        rest = text[cue.end :]
        if cue.field == "byline_label" and rest.lstrip()[:1] in (":", "："):
            return _names(rest, sure=True)
        if cue.field == "byline" and (found := _after_opening(text, cue, sure=sure)):
            return found
    return _before_closing(text)


def bare_names(text: str) -> tuple[str, ...]:
    """Return the names in a line that is known to be a byline, though no word of it says so.

    Example: ``"Jane Doe, staff writer"`` gives ``("Jane Doe",)``.
    """
    return () if is_office(text) or is_agency(text) else _names(text, sure=False)


def looks_like_name(text: str) -> bool:
    """Whether `text` alone could be a person's name: ``"Ana María de la Cruz"``, ``"김민수"``."""
    words = text.split()
    if not 1 <= len(words) <= 6 or len(text) > 60 or any(character.isdigit() for character in text):
        return False
    return all(_name_word(word) for word in words) and words[0].casefold() not in PARTICLES


def is_office(text: str) -> bool:
    """Whether `text` is a post or a desk: ``"staff writer"``, ``"envoyé spécial à Alep"``."""
    folded = text.casefold()
    return any(
        folded == office or folded.startswith(office + " ") or folded.endswith(" " + office)
        for office in words_of("office")
    )


def is_agency(text: str) -> bool:
    """Whether `text` is a news agency: ``"Associated Press"``, ``"(dpa)"``."""
    return text.casefold().strip("()[] .=") in AGENCIES


def _after_opening(text: str, cue: Cue, *, sure: bool) -> tuple[str, ...]:
    rest = text[cue.end :]
    if (
        rest
        and text[cue.end - 1].isalnum()
        and not (rest[0] in " \t\xa0:：/／" or cue.end and text[0] >= "\u0e00")
    ):
        return ()
    return _names(rest, sure=sure or rest.lstrip()[:1] in (":", "："))


def _before_closing(text: str) -> tuple[str, ...]:
    """``김민수 기자``, ``王小明 記者``: the word that says it stands behind the name."""
    folded = text.casefold().rstrip(_EDGES)
    for phrase in words_of("byline_after"):
        if folded.endswith(phrase) and 0 < len(folded) - len(phrase) <= 40:
            before = text[: len(folded) - len(phrase)].strip(_EDGES)
            if (
                before
                and looks_like_name(before)
                and (phrase[0] >= "\u0e00" or before[-1] != text[len(before) :][:1])
            ):
                return _names(before, sure=False)
    return ()


def _names(text: str, *, sure: bool) -> tuple[str, ...]:
    """Split at joining words and commas, and drop offices; nothing unless every part is a name or an office."""
    found: list[str] = []
    for part in _splitter().split(_TITLES.sub("", text).strip(_EDGES)):
        name = part.strip(_EDGES + ".") if not part.rstrip().endswith(" Jr.") else part.strip(_EDGES)
        if not name or is_office(name):
            continue
        if not (looks_like_name(name) or (sure and _could_be_signature(name))):
            return tuple(found) if found else ()
        found.append(name)
    return tuple(dict.fromkeys(found))


def _could_be_signature(text: str) -> bool:
    """An agency, a desk, a site: ``dpa``, ``ndr.de``; no sentence."""
    return len(text.split()) <= 5 and len(text) <= 50 and text[-1] not in ".!?。！？"


def _name_word(word: str) -> bool:
    bare = word.strip("\"'“”‘’«»„().,-–")
    if not bare:
        return False
    first = next((character for character in bare if character.isalpha()), "")
    if not first:
        return False
    return (
        first.isupper()
        or first.istitle()
        or not (first.islower() or first.isupper())
        or bare.casefold() in PARTICLES
    )


@cache
def _splitter() -> re.Pattern[str]:
    """Joining words of all languages stand between spaces; ``、`` and ``/`` need none."""
    spaced = sorted((word for word in words_of("joiner") if word[0].isalpha()), key=len, reverse=True)
    joined = "|".join(map(re.escape, spaced))
    return re.compile(rf"\s+(?:{joined})\s+|\s*[,;、，/／|&＆+]\s*|\s+[-–—·•]\s+", re.IGNORECASE)
