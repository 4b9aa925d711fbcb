"""Bylines: which lines name who wrote the article, and the names in them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from articleparse.languages.names import PARTICLES, is_given, surnames
from articleparse.parser.cues import Cue, after, agencies, folded, openings, words_of

if TYPE_CHECKING:
    from articleparse.parser.features import Look

_LONGEST = 160  # characters of a byline
_NAME = 60  # characters of a name
_OFFICE_WORDS = 5
# What stands in brackets behind a name: a post, an address.
_TITLES = re.compile(r"\s*[(（\[<][^)）\]>]*[)）\]>]")
_EDGES = " \t\xa0,;:：|/／·•–—-=^*_"
_UNSPACED_FROM = "\u2e80"  # the scripts of China, Japan and Korea, and what follows them in Unicode
_QUOTES = "\"'“”‘’«»„(){}[].,-–"
# Signs that part names, and the Arabic and Hebrew "and", which is written with the name behind it.
_SIGNS = re.compile(r"\s+[وו](?=\w{2})|\s*[,;、，/／|&＆+•]\s*|\s+[-–—·]\s+")
# Joiners that stand inside names oftener than between them.
_AMBIGUOUS_JOINERS = frozenset({"da", "le", "in", "at", "ter"})


@lru_cache(maxsize=4096)  # the marks, the stamps' lines and the signs ask the same of each line
def authors(text: str, *, sure: bool = False) -> tuple[str, ...]:
    """Return the names in a byline, or nothing where `text` is none.

    sure: the place already says that it is a byline, so that a name may be a single
    word in lower case (``By dpa``).

    Example: ``"By Jane Doe and John Roe, staff writers"`` gives ``("Jane Doe", "John Roe")``.
    """
    if not 2 <= len(text) <= _LONGEST:
        return ()
    for cue in openings(folded(text)):
        if cue.field in ("byline", "byline_label") and (found := _behind(text, cue, sure=sure)):
            return found
    return _before(text)


def bare_names(text: str, words: tuple[int, int] = (1, 6)) -> tuple[str, ...]:
    """Return the names in a line that stands in the place of a byline, though no word of it says so.

    words: the least and most that the first name may have.
    Example: ``"Jane Doe, staff writer"`` gives ``("Jane Doe",)``.
    """
    found = () if is_office(text) or is_agency(text) else _names(text, sure=False)
    return found if found and words[0] <= len(found[0].split()) <= words[1] else ()


def byline_signs(look: Look) -> str:
    """Return what a block shows of a byline, as one word, or "" for nothing; cheap, for it is asked of every block.

    Example: ``says so`` for ``By Jane Doe``, ``names`` for ``Jane Doe, John Roe``, ``name + post`` for
    ``Jane Doe Political Correspondent``, ``name`` and ``name beside stamp``; with ``?`` where no given
    name is among the words (``Real Estate?``); ``agency``, ``post``.
    """
    text = look.text
    if not 2 <= len(text) <= _LONGEST or look.ends in ("ask", "colon", "stop") or look.cue in _NO_BYLINE:
        return ""
    if look.stamps:
        text = _beside(look)
        sign = _signs_of(text) if text else ""
        return f"{sign} beside stamp" if sign else ""
    return _signs_of(text)


_NO_BYLINE = frozenset({"related", "newsletter", "paywall", "comments", "advert", "tags"})
_READING = re.compile(r"\s+\d.*$")  # ``Jane Doe 2 minutes read``


def _beside(look: Look) -> str:
    """What the line says beside its stamps: the longest piece."""
    ends = [0, *(found.end for found in look.stamps)]
    starts = [*(found.start for found in look.stamps), len(look.text)]
    return max((look.text[a:b].strip(_EDGES) for a, b in zip(ends, starts, strict=True)), key=len)


@lru_cache(maxsize=4096)
def _signs_of(text: str) -> str:
    if not text[0].isupper() and text[0].islower():
        return "says so" if authors(text) else ""
    if authors(text):
        return "says so"
    if is_agency(text):
        return "agency"
    text = _READING.sub("", text)
    words = text.split()
    if not 1 <= len(words) <= 16:
        return ""
    names = [part for part in _parts(text) if part]
    if names and all(map(looks_like_name, names)) and 2 <= len(names[0].split()) <= 4:
        return ("names" if len(names) > 1 else "name") + _doubt(names[0])
    return _post_sign(text, words)


def _post_sign(text: str, words: list[str]) -> str:
    if is_office(text):
        named = looks_like_name(" ".join(words[:2])) and len(words) > 2
        return "name + post" + _doubt(" ".join(words[:2])) if named else "post"
    return "name +" if len(words) > 2 and is_given(words[0]) and looks_like_name(" ".join(words[:2])) else ""


def _doubt(name: str) -> str:
    """``?`` where none of the words is a given name, nor the first character a surname."""
    words = name.split()
    return "" if name[0] in surnames() or any(map(is_given, words)) else "?"


def looks_like_name(text: str) -> bool:
    """Whether `text` alone could be a person's name: ``"Ana María de la Cruz"``, ``"김민수"``."""
    words = text.split()
    if not 1 <= len(words) <= 6 or len(text) > _NAME or any(map(str.isdigit, text)):
        return False
    return all(map(_name_word, words)) and words[0].casefold() not in PARTICLES


def is_office(text: str) -> bool:
    """Whether `text` is a post or a desk: ``"staff writer"``, ``"envoyé spécial à Alep"``."""
    words, offices = folded(text).split(), words_of("office")
    lengths = range(1, min(len(words), _OFFICE_WORDS) + 1)
    return any(" ".join(words[:n]) in offices or " ".join(words[-n:]) in offices for n in lengths)


def _is_only_office(text: str) -> bool:
    return folded(text) in words_of("office")


def is_agency(text: str) -> bool:
    """Whether `text` is a news agency: ``"Associated Press"``, ``"(dpa)"``."""
    return folded(text).strip("()[] .=").removeprefix("the ") in agencies()


def _behind(text: str, cue: Cue, *, sure: bool) -> tuple[str, ...]:
    """The names behind an opening; a label such as ``Author`` wants a colon."""
    rest = after(text, cue)
    colon = rest.lstrip()[:1] in (":", "：")
    if cue.field == "byline_label" and not colon and not text[: len(text) - len(rest)].endswith(("/", "／", "｜")):
        unspaced = bool(text) and text[0] >= _UNSPACED_FROM and rest[:1].isspace()
        return _names(rest, sure=False) if unspaced else ()
    return _names(rest, sure=sure or colon)


def _before(text: str) -> tuple[str, ...]:
    """``김민수 기자``, ``王小明報導``: the word that says it stands behind the name."""
    line = folded(text).rstrip(_EDGES)
    if len(line) != len(text.rstrip(_EDGES)) or not line.endswith(_closings()):
        return ()
    closing = max((phrase for phrase in _closings() if line.endswith(phrase)), key=len)
    name = text[: len(line) - len(closing)]
    if not name.strip() or (name[-1].isalpha() and closing[0] < "\u0e00"):
        return ()
    return _names(name, sure=False)


@cache
def _closings() -> tuple[str, ...]:
    return tuple(words_of("byline_after"))


def _names(text: str, *, sure: bool) -> tuple[str, ...]:
    """Split at joining words and commas, and drop offices and places.

    Unless `sure`, any other part shows that this is no byline.  Where nobody is named,
    the agency or the desk signs.
    """
    found: dict[str, None] = {}
    signed: dict[str, None] = {}
    for part in _parts(_TITLES.sub("", text).strip(_EDGES)):
        name = _without_office(_without_closing(part.strip(_EDGES)))
        if not name or (found and _is_place(name, part, found)):
            continue
        name = name if name.endswith((" Jr.", " Sr.")) else name.rstrip(".")
        if is_agency(name) or (is_office(name) and not _is_only_office(name) and looks_like_name(name)):
            signed[name] = None
        elif looks_like_name(name) and not is_office(name):
            found[name] = None
        elif not is_office(name):
            if sure and not found and (name := _signature(name)):
                found[name] = None
            elif not sure:
                return ()
            break
    return tuple(found or signed)


def _is_place(name: str, part: str, found: dict[str, None]) -> bool:
    """``Jane Doe, London``: one word behind a full name.  ``記者 林佳蓉／溪口報導``: what reports here is a place."""
    if name >= _UNSPACED_FROM:
        return name != part.strip(_EDGES)
    return " " not in name and all(" " in person for person in found) and not is_agency(name)


def _without_closing(name: str) -> str:
    """``한서진 기자`` is ``한서진``."""
    line = folded(name)
    if len(line) != len(name) or not line.endswith(_closings()):
        return name
    closing = max((phrase for phrase in _closings() if line.endswith(phrase)), key=len)
    return name[: -len(closing)].strip(_EDGES) or name


def _without_office(name: str) -> str:
    """``unserem Redakteur Uwe Stahl`` is ``Uwe Stahl``; an office alone stays what it is."""
    words, offices = name.split(), words_of("office")
    lines = folded(name).split()
    cut = next((n for n in range(min(len(words) - 2, _OFFICE_WORDS), 0, -1) if " ".join(lines[:n]) in offices), 0)
    return " ".join(words[cut:]) if cut and looks_like_name(" ".join(words[cut:])) else name


def _signature(text: str) -> str:
    """The name that a part begins with (``Jane Doe in Paris``), or a desk, a site (``ndr.de``); no sentence."""
    words = text.split()
    named = list(itertools.takewhile(_name_word, words))
    if len(named) > 1:
        return " ".join(named)
    return text if len(words) <= 5 and len(text) <= 50 and text[-1] not in ".!?。！？" and ":" not in text else ""


def _name_word(word: str) -> bool:
    bare = word.strip(_QUOTES)
    first = next(filter(str.isalpha, bare), "")
    return bool(first) and (not first.islower() or bare.casefold() in PARTICLES)


def _parts(text: str) -> Iterator[str]:
    """Yield what signs and joining words part: ``Jane Doe and John Roe`` has two."""
    joiners = _joiners()
    for piece in _SIGNS.split(text):
        words, start = piece.split(), 0
        for index in range(1, len(words) - 1):
            pair = folded(" ".join(words[index : index + 2]))
            if pair in joiners or pair.partition(" ")[0] in joiners:
                yield " ".join(words[start:index])
                start = index + (2 if pair in joiners else 1)
        yield " ".join(words[start:])


@cache
def _joiners() -> frozenset[str]:
    return words_of("joiner") - _AMBIGUOUS_JOINERS
