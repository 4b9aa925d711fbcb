"""What tells a personal name: the words inside names that are none themselves, and given names."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

# Words inside personal names, in any language of the press, case-folded.
# fmt: off
PARTICLES: Final = frozenset((
    "abu", "af", "al", "ap", "av", "bin", "bint", "bt", "d", "da", "dal", "dalla", "das", "de", "degli",
    "dei", "del", "della", "der", "den", "di", "do", "dos", "du", "e", "ed", "el", "ferch", "ibn", "la", "le",
    "les", "lo", "och", "ou", "ould", "san", "ten", "ter", "und", "van", "vom", "von", "y", "y.", "zu",
    "zum", "zur", "í", "ó",
))
# Openings of a byline that are articles, prepositions or nouns of a menu elsewhere: ``Le Journal``, ``From Qatar``,
# ``Text Size``.  Behind them only a known name is believed.
WEAK_OPENINGS: Final = frozenset((
    "a", "a cura di", "af", "aus", "av", "avec", "by the", "con", "da", "de", "di", "do", "e", "en", "from", "in",
    "interview", "le", "ni", "od", "os", "par le", "story", "tekst", "text", "texto", "van", "with", "words", "z", "от",
    "من", "حوار", "text von", "texte",
))
# fmt: on

_ACCENTED_BELOW = "\u0530"  # Latin, Greek, Cyrillic: capitals are often printed without their accents


def plain(word: str) -> str:
    """Return a word case-folded and without accents: ``"JOSE"`` and ``"José"`` are one name."""
    if word.isascii():
        return word.casefold()
    parts = unicodedata.normalize("NFKD", word.casefold())
    if parts[0] >= _ACCENTED_BELOW:
        return unicodedata.normalize("NFC", parts)
    return "".join(part for part in parts if not unicodedata.combining(part))


def is_given(word: str) -> bool:
    """Whether `word` is the given name of some person, somewhere: ``"Anna"``, ``"Жанна"``, ``"JOSE"``."""
    name = plain(word)
    return bool(name) and name in _given(name[0])


@cache
def _given(letter: str) -> frozenset[str]:
    from articleparse.languages.given_names import GIVEN

    return frozenset(GIVEN.get(letter, "").split("|"))


@cache
def surnames() -> frozenset[str]:
    """Return the surnames that names in Chinese and Korean script begin with."""
    from articleparse.languages.given_names import SURNAMES

    return frozenset(SURNAMES.split("|"))
