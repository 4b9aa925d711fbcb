"""Captions that say where in a picture those stand whom they name: ``Jane Roe (left)``, ``from left: Jane Roe``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from articleparse.languages.names import FIRST_SURNAMES, surnames
from articleparse.languages.positions import COUNTED, POSITIONS
from articleparse.parser.looks.features import Look
from articleparse.parser.names.papers import UNSPACED_FROM
from articleparse.parser.names.persons import CASELESS_FROM
from articleparse.parser.words.cues import folded
from articleparse.patterns import lazy

# What stands behind a name in Japan and Korea.
HONORIFICS: Final = (
    "さん", "氏", "選手", "容疑者", "被告", "首相", "監督", "教授", "議員", "知事", "大臣", "代表", "様", "くん",
    "夫妻", "長", "先生", "女士", "씨", "총리", "대통령", "의원", "대표", "장관", "회장", "감독", "선수",
    "교수", "후보", "시장",
)  # fmt: skip
_INNER: Final = lazy(r"[(（]([^()（）]{1,30})[)）]")
_COUNTING: Final = (":", ",", ".:", ".,", "：", "،")  # behind what opens the names of several
SIGNS: Final = ".:,：،"
_BEHIND: Final = ":,：،"  # … that end it
_COLONS: Final = ":："
_APART: Final = ".,;:(–—"
_COUNTED: Final = 8  # words of what says so, and the one before it


def says_where(look: Look) -> bool:
    """Whether a line says in brackets where named people stand in a picture: two of them, or one and no end mark."""
    text = look.text
    said = [one for one in _INNER.finditer(text) if _is_position(one[1]) and _ends_in_name(text[: one.start()])]
    is_short = any("." in one[1] for one in said)  # ``(v.l.)``, ``(re.)``
    return len(said) > 1 or is_short or (bool(said) and look.ends == "none")


def places_somebody(text: str) -> bool:
    """Whether a line says in brackets where somebody stands: ``Mayor Jane Roe (centre) at the pier.``."""
    return any(_is_position(one[1]) for one in _INNER.finditer(text))


def stands_between_commas(text: str) -> bool:
    """Whether a line says behind a name where that stands: ``Mayor Jane Roe, center, and Ann Lee open the pier.``.

    All of a country, ``left, right and centre``, stand nowhere.
    """
    parts = text.split(", ")
    return any(
        part in POSITIONS and part.islower() and before.rpartition(" ")[2][:1].isupper() and not _opens_so(behind)
        for before, part, behind in zip(parts, parts[1:], parts[2:], strict=False)
    )


def _opens_so(part: str) -> bool:
    return part.partition(" ")[0] in POSITIONS


def counts_off(look: Look) -> bool:
    """Whether a line names those who stand beside each other: ``… at the pier, from left: Jane Roe, Ann Lee``."""
    if not may_count(look.text):
        return False
    words = folded(look.text).split()
    text, rest = look.text, look.text.split()[1:]
    is_named = rest != [] and (
        text[0] >= CASELESS_FROM or any(a[0].isupper() and b[0].isupper() for a, b in pairwise(rest))
    )
    return is_named and any(_counts_at(look, words, at) for at, word in enumerate(words) if word in _heads())


def may_count(text: str) -> bool:
    """Whether the word before one of its signs is one that `_heads` has, as most texts have none."""
    before = [(part.rsplit(None, 1), sign) for sign in _BEHIND if sign in text for part in text.split(sign)[:-1]]
    return not _heads().isdisjoint([f"{words[-1]}{sign}".casefold() for words, sign in before if words])


def _counts_at(look: Look, words: Sequence[str], at: int) -> bool:
    """Whether what says from where one counts ends in a word.

    Before a comma it opens the line or stands behind a sign, or names follow and no sentence is ended: a party moves
    ``away from left, said Jane Roe``.
    """
    said = " ".join(words[max(0, at - _COUNTED) : at + 1])
    size = max((len(phrase) for phrase in COUNTED if said.rstrip(SIGNS).endswith(phrase)), default=0)
    if not size or said[-1] in _COLONS:
        return size > 0
    said = said.rstrip(SIGNS)
    before = said[:-size].rstrip()
    is_second = at > 0 and " " not in before and " " in said[-size:]  # ``Pictured from left, are Jane Roe …``
    if look.text[0] < CASELESS_FROM and (not before or before[-1] in _APART or (is_second and at < _COUNTED)):
        return True
    follows = look.text.split()[at + 1 :]
    return look.ends == "none" and bool(follows) and (follows[0][0].isupper() or follows[0][0] >= CASELESS_FROM)


@cache
def _heads() -> frozenset[str]:
    """The last words of what opens such names, with the sign behind them."""
    return frozenset(phrase.rpartition(" ")[2] + sign for phrase in COUNTED for sign in _COUNTING)


def _is_position(inner: str) -> bool:
    said = folded(inner).strip()
    return said in POSITIONS or said.rstrip(".") in POSITIONS


def _ends_in_name(before: str) -> bool:
    """Whether what stands before a bracket ends in somebody's name: ``the road (left)`` does not."""
    before = before.rstrip()
    if before[-1:] < UNSPACED_FROM:
        return before.rpartition(" ")[2][:1].isupper()
    if before.endswith(HONORIFICS):
        return True
    names = (before[-size:] for size in (2, 3, 4) if len(before) >= size)
    return any(name[0] in surnames() or name[:2] in FIRST_SURNAMES for name in names)
