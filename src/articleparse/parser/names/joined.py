"""What parts the names of a list: signs, words between two names, and words glued to one."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import cache

from articleparse.languages.names import (
    GIVEN_THAT_OPEN,
    WEAK_OPENINGS,
    is_given,
    surnames,
)
from articleparse.parser.names.cities import is_city
from articleparse.parser.names.credits import names_others
from articleparse.parser.names.papers import UNSPACED_FROM, is_agency
from articleparse.parser.names.persons import (
    is_office,
)
from articleparse.parser.words.cues import folded, words_of
from articleparse.patterns import lazy

# Signs that part names, and the Arabic and Hebrew "and", which is written with the name behind it.
_AMBIGUOUS_JOINERS = frozenset({"da", "le", "in", "at", "ter"})
SIGNS = lazy(r"\s+[וو](?=\w{2})|\s*[,;،、，፣/／|&＆+•]\s*|\s+[-–—·⋅∙‧]\s+")
_SIGNS_ALONE = lazy(r"\s*[,;،、，፣/／|&＆+•]\s*|\s+[-–—·⋅∙‧]\s+")
_ONLY_PERSIAN = frozenset("پچژگکیےٹڈڑںہھ")  # letters that Arabic has not
_SIGN = lazy("[,;،、，፣/／|&＆+•·⋅∙‧–—וو-]")  # one of which each of them has
_JOINS = frozenset({"da", "le", "in"})  # those of them that may join two full names
_WITHIN = frozenset({"y", "e"})  # those that stand between two surnames of one: ``José Ortega y Gasset``
_SLOVENE = frozenset("čšž")
_FULL_NAME = 2  # words of one, at least
_GLUED_JOINERS = frozenset({"no", "ne", "na"})  # of Zulu and Xhosa: ``Sipho Dlamini noThandi Mkhize``
_GLUED_SIZE = 2
_UNSPACED = lazy(r"[\s·]+")
_FILED = ("發自", "发自")  # before where the writers are
_HAN = ("\u4e00", "\u9fff")
_FULL_CHINESE = 3  # characters of a full name of China that is no surname alone
_FULL = 4  # characters of a full name of Japan, more often than not: two such, apart by a space, are two people


def apart(text: str) -> list[str]:
    """Return what signs part: ``Jane Doe, John Roe`` is two pieces."""
    if not _SIGN.search(text):
        return [text]
    # In Urdu and Persian "and" is a word of its own, and others begin with its letter: ``نئی ویب``
    return (_SIGNS_ALONE if not _ONLY_PERSIAN.isdisjoint(text) else SIGNS).split(text)


def parts(text: str) -> Iterator[str]:
    """Yield what signs and joining words part: ``Jane Doe and John Roe`` has two, ``王小明 李大华`` too."""
    joining = joiners()
    for piece in apart(text):
        unspaced = _unlabelled(piece) if piece >= UNSPACED_FROM else []
        if unspaced and (
            all(word[0] in surnames() and len(word) <= 4 for word in unspaced)
            or (len(unspaced) > 1 and all(len(word) == _FULL and word.isalpha() for word in unspaced))
        ):
            yield from unspaced
            continue
        if named := _before_account(unspaced):
            yield from named
            continue
        words, start = piece.split(), 0
        if len(words) > 1 and words[0].islower() and words[0] in joining:  # ``Jane Doe, avec AFP``
            start = 1
        for index in range(start + 1, len(words) - 1):
            if _is_glued(words[index]):
                yield " ".join(words[start:index])
                words[index], start = words[index][_GLUED_SIZE:], index
                continue
            if words[index][0].isupper() and not piece.isupper():  # ``Dan`` is a name, ``dan`` is "and"
                continue
            if _is_second_surname(words, start, index):
                continue
            pair = folded(" ".join(words[index : index + 2]))
            if pair in joining or pair.partition(" ")[0] in joining or _joins(words, start, index):
                yield " ".join(words[start:index])
                start = index + (2 if pair in joining else 1)
        yield " ".join(words[start:])


def _is_second_surname(words: list[str], start: int, at: int) -> bool:
    """``José Ortega y Gasset``: behind a full name a last word that is nobody's given name goes on with it."""
    last = words[at + 1]
    if words[at] not in _WITHIN or at + 2 < len(words) or at - start < _FULL_NAME or not last.istitle():
        return False
    return is_given(words[start]) and not (is_given(last) or is_agency(last) or is_office(last) or is_city(last))


def _joins(words: list[str], start: int, at: int) -> bool:
    """Whether a word that stands in names too joins two here: ``Aminu Bello da Hauwa Sani``.

    ``Ana Paula da Luz`` is one name, and ``Jane Doe in Charlotte Amalie`` has a place: Slovene is told by its letters.
    """
    if words[at] not in _JOINS or at - start < _FULL_NAME or len(words) - at <= _FULL_NAME:
        return False
    is_opened = is_given(words[start]) or words[start].casefold() in GIVEN_THAT_OPEN
    if not (is_opened and is_given(words[at + 1])) or is_given(words[at - 1]):
        return False
    return words[at] != "in" or not _SLOVENE.isdisjoint("".join(words).casefold())


def _is_glued(word: str) -> bool:
    """Whether a joiner is glued to a given name: ``noThandi``."""
    is_set = word[:1].islower() and word[_GLUED_SIZE : _GLUED_SIZE + 1].isupper()
    return is_set and word[:_GLUED_SIZE] in _GLUED_JOINERS and is_given(word[_GLUED_SIZE:])


def _unlabelled(piece: str) -> list[str]:
    """The words of ``王小明 通讯员 李大华`` without those that say what somebody is, up to one who did not write."""
    words = itertools.takewhile(
        lambda word: not (names_others(word) or word.startswith(_FILED)), _UNSPACED.split(piece)
    )
    return [word for word in words if word and word not in byline_openings() and not is_city(word)]


def _before_account(words: list[str]) -> list[str]:
    """The names of China that stand before other words, as before a channel's account: ``林小满 巷口``; or none."""
    if (
        len(words) < 2
        or len(words[0]) != _FULL_CHINESE
        or not all(_HAN[0] <= min(word) <= max(word) <= _HAN[1] for word in words)
    ):
        return []
    named = [word for word in words if word[0] in surnames() and len(word) <= _FULL]
    return named if named[:1] == words[:1] else []


@cache
def sure_openings() -> frozenset[str]:
    """Return the words that open a byline, those left out that are names themselves or stand elsewhere as well."""
    return byline_openings() - WEAK_OPENINGS


@cache
def byline_openings() -> frozenset[str]:
    """Return all words that can open a byline: ``by``, ``author``, ``记者``."""
    return words_of("byline") | words_of("byline_label")


@cache
def joiners() -> frozenset[str]:
    """Return the words between two names, those that stand elsewhere too left out: ``and``, ``och``."""
    return words_of("joiner") - _AMBIGUOUS_JOINERS
