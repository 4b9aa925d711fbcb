"""Where a name ends: verbs, posts, places and papers behind it, honorifics before it."""

from __future__ import annotations

from articleparse.languages.credits import (
    PLACED,
)
from articleparse.languages.names import (
    HONORIFICS,
    PARTICLES,
    SURNAME_ENDINGS,
    is_given,
)
from articleparse.parser.names.cities import is_city
from articleparse.parser.names.papers import UNSPACED_FROM, is_agency, is_compound, is_organisation
from articleparse.parser.names.persons import (
    CASELESS_FROM,
    EDGES,
    OFFICE_WORDS,
    behind_role,
    is_known_name,
    is_name_alone,
    is_only_office,
    is_post,
    is_titled_paper,
    looks_like_name,
    without_closing,
)
from articleparse.parser.words.cues import folded, openings, words_of
from articleparse.parser.words.small import is_small
from articleparse.patterns import lazy

CASED_FROM = "\u0531"  # the script of Armenia, with capitals, and those behind it, without
INITIALS = lazy(r"(?:[^\W\d_]\. ?){2,4}")  # ``J.D.``
_NAME_WORDS = 5
_HANGUL_FROM = "\uac00"
_GIVEN = 3  # syllables of a full name in Korea
_CITY = (2, 3)  # characters of a city in Chinese script
_SAYS_MORE = frozenset({"byline", "caption", "related"})  # ``Jane Doe Edited by …``
# A word in small letters goes over into one with a capital: ``MackenzieLifestyle``.
_SEAM = lazy(r"(?<=[^\W\d_])(?=[^\W\d_])")


def _without_paper(name: str) -> str:
    """``Presse-Ouest Loïc TANGUY`` is ``Loïc TANGUY``: a paper before a name whose surname is in capitals."""
    words = name.rstrip(".").split()
    if len(words) < 3 or not is_compound(words[0]) or words[0].isupper() or not is_given(words[1]):
        return name
    return " ".join(words[1:]) if words[-1].isupper() and len(words[-1]) > 1 else name


def person_in(part: str) -> str:
    """Return the name in one part of a byline, without what stands around it.

    Example: ``unserem Redakteur Uwe Stahl`` gives ``Uwe Stahl``, ``Emma RoeLifestyle Writer``
    gives ``Emma Roe``, ``한서진 기자`` gives ``한서진``; an office alone stays what it is.
    """
    name = without_closing(part.strip(EDGES))
    if name >= UNSPACED_FROM:
        if said := behind_role(name):
            return said
        pieces = [piece.strip() for piece in name.split("=")]  # ``서울=김민수 기자``
        return _without_filing(
            _without_paper_behind(
                next((said for piece in pieces if (said := without_closing(piece)) != piece), pieces[-1])
            )
        )
    first, _, agency = name.partition(" ")
    if agency and is_agency(agency) and is_only_office(first):  # ``Redazione ANSA``
        return agency
    if is_post(name) or is_organisation(name):
        return name
    name = _without_paper(_without_place(_without_post(_without_seam(_without_opening(_without_office(name))))))
    half = len(name) // 2
    if name[:half] == name[half + 1 :] and name[half : half + 1] == " ":  # a portrait's name, and the name
        name = name[:half]
    name = _without_ending(_without_honorific(name))
    is_whole = name.endswith((" Jr.", " Sr.")) or (name[1:2] == "." and INITIALS.fullmatch(name) is not None)
    is_whole = is_whole or (name[-3:-2] == " " and name[-2:-1].isupper() and name.count(" ") > 1)  # ``Ana Ruiz M.``
    return name if is_whole else name.rstrip(".")


def _without_paper_behind(name: str) -> str:
    """``강진호 MB스포츠`` is ``강진호``: behind a full name in Korean stands the paper, by its letters or its end."""
    person, _, paper = name.partition(" ")
    is_full = len(person) == _GIVEN and person[0] >= _HANGUL_FROM and is_name_alone(person)
    return person if is_full and paper and (paper[0].isascii() or is_organisation(paper)) else name


def _without_filing(name: str) -> str:
    """``王小明台北14日電`` is ``王小明``: behind a name in Chinese stands where and when it was sent from."""
    sent = name.rstrip("日專专電电訊讯").rstrip("0123456789") if name[-1:] in "電电訊讯" else name
    size = next((size for size in _CITY if is_city(sent[-size:]) and is_name_alone(sent[:-size])), 0)
    return sent[:-size].rstrip() if size else name


def _without_ending(name: str) -> str:
    """``Աննա Սարգսյանը``, ``ნინო ბერიძემ``: behind a verb the surname has the ending of who did it."""
    tail = next((tail for tail in SURNAME_ENDINGS if name.endswith(tail)), None) if name >= CASED_FROM else None
    return name[: -len(tail)] + SURNAME_ENDINGS[tail] if tail else name


def _without_honorific(name: str) -> str:
    """``Prof. Dr. Jane Doe`` is ``Jane Doe``; before a surname alone a title stays: ``Dr. Doe``."""
    title, _, rest = name.partition(" ")
    if " " not in rest or title.casefold() not in HONORIFICS:
        return name
    return _without_honorific(rest) if rest[0].isupper() else name


def _without_opening(name: str) -> str:
    """``unserem Korrespondenten Uwe Stahl``: what opens with a small letter goes on to a known name."""
    words = name.split()
    if not words or not is_small(words[0][0]) or words[0].casefold() in PARTICLES:
        return name
    first = next((n for n, word in enumerate(words) if is_given(word) and not is_small(word[0])), len(words))
    return " ".join(words[first:]) if len(words) - first > 1 else name


def _without_office(name: str) -> str:
    """``unserem Redakteur Uwe Stahl`` is ``Uwe Stahl``; an office alone stays what it is."""
    words, offices = name.split(), words_of("office")
    lines = folded(name).split()
    cut = next((n for n in range(min(len(words) - 2, OFFICE_WORDS), 0, -1) if " ".join(lines[:n]) in offices), 0)
    return " ".join(words[cut:]) if cut and looks_like_name(" ".join(words[cut:])) else name


def _without_seam(name: str) -> str:
    """``Emma RoeLifestyle Writer``, ``Jane DoeTwitter``: a post or a button is glued to the name."""
    if " " not in name or name.isupper() or name.istitle():
        return name
    for seam in _SEAM.finditer(name, name.index(" ")):
        at = seam.start()
        if name[at - 1].islower() and name[at].isupper() and _stands_behind(name[at:].split()):
            return name[:at]
    return name


def _stands_behind(words: list[str]) -> bool:
    """Whether `words` can only be a post, an organisation or a button."""
    text = " ".join(words)
    line = folded(text)
    if is_post(text) or is_organisation(text) or is_titled_paper(text):
        return True
    return any(
        (cue.field == "share" and cue.end == len(line)) or (cue.field in _SAYS_MORE and " " in line[: cue.end])
        for cue in openings(line)
    )


def _without_place(name: str) -> str:
    """``Jane Doe in Seoul`` is ``Jane Doe``."""
    words = name.split()
    if name >= CASELESS_FROM and len(words) > 2 and is_city(words[-1]):  # ``स्नेहल पवार मुंबई``: there no surname is one
        return " ".join(words[:-1])
    for cut in range(2, min(len(words) - 1, _NAME_WORDS + 1)):
        if words[cut].casefold() in PLACED or (words[cut].islower() and _is_long_city(words[cut + 1 :])):
            person, place = " ".join(words[:cut]), " ".join(words[cut + 1 :])
            return person if looks_like_name(place) and is_known_name(person) and looks_like_name(person) else name
    return name


def _is_long_city(words: list[str]) -> bool:
    """Whether several words are a city, as no surname behind a particle is: ``di Kuala Lumpur``."""
    return len(words) > 1 and is_city(" ".join(words))


def _without_post(name: str) -> str:
    """``Amy Roe Political Correspondent`` is ``Amy Roe``."""
    words = name.split()
    for cut in range(2, min(len(words), _NAME_WORDS + 1)):
        if words[cut - 1].casefold() in PARTICLES and words[cut - 1].islower():
            continue  # ``Wouter van Deelen``: no name ends there, whatever the next word says elsewhere
        if _stands_behind(words[cut:]) and looks_like_name(person := " ".join(words[:cut])):
            return person
    return name
