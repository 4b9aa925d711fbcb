"""Who signs right under a headline beside others, a place or an agency, with no word that says so."""

from __future__ import annotations

from typing import Final

from articleparse.languages.names import PARTICLES, is_given
from articleparse.parser.heads.overlines import Tale
from articleparse.parser.names.cities import is_city
from articleparse.parser.names.joined import apart, parts
from articleparse.parser.names.name_lists import cleared, without_titles
from articleparse.parser.names.papers import UNSPACED_FROM, is_agency, is_organisation, is_paper
from articleparse.parser.names.persons import (
    CASELESS_FROM,
    behind_role,
    is_name_alone,
    is_office,
    is_post,
    is_set_as_name,
    is_shortened,
    is_titled_paper,
    looks_like_name,
    names_other,
)
from articleparse.parser.words.cues import folded, whole
from articleparse.parser.words.digits import has_digit
from articleparse.patterns import lazy

_SIZE: Final = 110  # characters of such a line
_MOST: Final = 6  # pieces of it
_NAME: Final = 4  # words of a name
_PLACE: Final = 3  # words of a place
_OPENS: Final = "【〔［（("  # what opens a byline in Japanese
_CLOSES: Final = ")）"
_SAYING: Final = frozenset({"byline", "byline_label", "byline_after"})  # ``(thực hiện)``, behind a name
_CAMEL: Final = lazy(r"[a-z]+[A-Z]\w+")
_RUN_ON: Final = ("\u0e00", "\u10a0")  # scripts that write words together: Thai, Lao, Tibetan, Burmese
_TELLS: Final = 3  # letters of a word of a name, at least, that the story can have of it


def signs_beside(text: str, tale: Tale) -> bool:
    """Whether a line is names of whom the story does not tell, which signs or words part from others or from a place.

    Example: ``Jane Doe and John Roe``, ``Jane Doe | Port Amber``, ``Jane Doe (Reuters)``, ``EFE | Madrid``, ``J. Doe``.
    What stands first or last is known as a name: two words may be a section's or a deck's.
    """
    if len(text) > _SIZE or has_digit(text) or ":" in text:
        return False
    line = cleared(without_titles(text))
    pieces = [piece for piece in apart(line) if piece]
    if len(pieces) == 1 and len(list(parts(line))) == 1:
        return _signs_alone(text, line, tale)
    if not 0 < len(pieces) <= _MOST or (line >= UNSPACED_FROM and text[0] not in _OPENS):
        return False
    people = [_are_people(piece, tale) for piece in pieces]
    if not (people[0] or people[-1]):
        return _files(pieces)
    return all(is_one or _stands_beside(piece, tale) for piece, is_one in zip(pieces, people, strict=True))


def _signs_alone(text: str, name: str, tale: Tale) -> bool:
    """Whether a name stands alone, shortened or with what it files for in brackets: ``Jane Doe (avec AFP)``."""
    if is_shortened(text) or behind_role(text):
        return not _is_told(name, tale)
    if text[-1] not in _CLOSES or not _is_person(name) or _is_told(name, tale):
        return False
    said = text[:-1].replace("（", "(").rpartition("(")[2].strip()
    is_filed = is_agency(said) or is_agency(said.rpartition(" ")[2]) or is_office(said) or is_city(said)
    return is_filed or _says_so(said)


def _says_so(text: str) -> bool:
    """Whether words say that somebody wrote it, or is one who writes: ``thực hiện``, ``خبریال``."""
    return not _SAYING.isdisjoint(whole(folded(text)))


def _files(pieces: list[str]) -> bool:
    """Whether an agency or a desk stands beside the city that it files from, and nobody else: ``EFE | Madrid``."""
    others = [piece for piece in pieces if not is_city(piece)]
    return len(others) == len(pieces) - 1 and all(map(_is_outlet, others))


def _is_outlet(text: str) -> bool:
    """Whether a piece is an agency or a desk; ``detikNews`` is a site: so no name is written."""
    return (
        is_agency(text)
        or is_office(text)
        or is_paper(text)
        or (text[0].islower() and _CAMEL.fullmatch(text) is not None)
    )


def _are_people(text: str, tale: Tale) -> bool:
    """Whether a piece is names that a word joins, or one, of whom somebody is known and the story has none."""
    names = list(parts(text))
    if any(_is_told(name, tale) for name in names) or not any(map(_is_person, names)):
        return False
    return len(names) == 1 or all(_is_person(name) or _is_full(name) for name in names)


def _is_person(text: str) -> bool:
    """Whether words are somebody's full name, known or by how it is set."""
    return len(text.split()) <= _NAME and (is_name_alone(text) or is_shortened(text) or is_set_as_name(text))


def _is_full(text: str) -> bool:
    """Whether words can be the full name of somebody whom nobody knows."""
    is_name = 1 < len(text.split()) <= _PLACE and looks_like_name(text)
    return is_name and not (is_organisation(text) or is_office(text) or names_other(text))


def _is_told(name: str, tale: Tale) -> bool:
    """Whether the story has a word of a name: its particles stand in any."""
    words = [word for word in name.split() if len(word) >= _TELLS and word.casefold() not in PARTICLES]
    if _RUN_ON[0] <= name < _RUN_ON[1]:
        return any(map(tale.tells_of_all, words))
    return tale.has_name_of(" ".join(words) or name)


def _stands_beside(text: str, tale: Tale) -> bool:
    """Whether a piece is what stands beside a name that signs: a place, a post, a paper, an agency, another name.

    Without capitals any words look like a name: there the story may have none of them, as it has of a deck's.
    """
    if _is_outlet(text) or is_post(text) or is_city(text) or _says_so(text):
        return True
    if is_titled_paper(text):  # ``The Ledger``
        return True
    if not looks_like_name(text) or len(text.split()) > _PLACE or is_given(text):
        return False
    if _is_person(text):  # of whom the story tells, or it would be a writer
        return False
    if text >= CASELESS_FROM:
        return text < UNSPACED_FROM and " " in text and not _is_told(text, tale)
    return not tale.has_ordinary_word_of(text)
