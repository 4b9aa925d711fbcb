"""What the words and numbers of a line can mean: each token becomes one character.

A token has *roles* (``M`` month, ``W`` weekday, ``d`` a number that can be a day …); every
set of roles that occurs has a character of its own, so that a line becomes a short string
and the grammar (``grammar.py``) is regular expressions over it.  Tables load with the
first line that has a digit.

Roles of words: M month, W weekday, P half of the day, K noon or midnight, Q a day spelt
out, E era, p published, u updated, C clock word, H N S units of a time, Y O D markers of
year, month, day, F a word between the parts, T a word for a zone, L a relative day,
Z letters of a zone, X anything else, o letters glued behind a number (``22nd``).
Roles of numbers: d m h n y see ``number_roles``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import repeat
from typing import NamedTuple

from msgspec import Struct

from articleparse.patterns import lazy

_ROLE_OF_HUNDRED = {4: "W", 6: "Q", 7: "E"}
_ROLE_OF_CODE = {
    501: "P", 502: "P", 505: "P", 503: "K", 504: "K", 801: "p", 802: "u", 803: "C", 804: "H", 805: "N",
    806: "S", 807: "Y", 808: "O", 809: "D", 810: "F", 811: "T", 821: "L", 822: "L", 823: "L", 824: "L",
}  # fmt: skip
_FIRST_CHARACTER = 0xE000
# In this order the sets of most roles stand in one stretch or two, which a class of a regular expression compiles to
# in a third less time than to a list.
_ORDER = "esdtygmqhxnSPKEHMXQDFYOoZNCWLTup"
SIGNS = "./-~:"
"""Signs that parts of a stamp stand between."""
_EXTRA_ROLES = ("M", "MW", "MP", "PW", "W", "P", "X", "o", "Z")


class Piece(NamedTuple):
    """A token or a run of them that means something together; indices count characters of the line."""

    text: str
    start: int
    end: int
    codes: tuple[int, ...] = ()
    key: str = ""


class Lexicon(Struct, frozen=True, eq=False):
    """What words mean; one is no other, so that what is known of a word can be remembered for each.

    words: key -> codes.  longest: first word -> how many words the longest name has.

    split: a month name that languages read differently -> month -> those languages.
    starts: first character -> length of the longest name, in scripts that write no spaces.
    """

    words: dict[str, tuple[int, ...]]
    longest: dict[str, int]
    split: dict[str, dict[int, tuple[str, ...]]]
    starts: dict[str, int]


def _words(table: dict[str, str]) -> dict[str, tuple[int, ...]]:
    words: dict[str, tuple[int, ...]] = {}
    for codes, keys in table.items():
        words.update(zip(keys.split("|"), repeat(tuple(map(int, codes.split())))))
    return words


@cache
def press() -> Lexicon:
    """The languages of the press."""
    from articleparse.languages.calendar_words import LONGEST, SPLIT, STARTS, WORDS

    return Lexicon(_words(WORDS), LONGEST, SPLIT, STARTS)


@cache
def rare() -> Lexicon:
    """The same with every other language of CLDR."""
    from articleparse.languages.calendar_words_rare import LONGEST, SPLIT, STARTS, WORDS

    base = press()
    return Lexicon(
        {**_words(WORDS), **base.words},
        _highest(base.longest, LONGEST),
        {**SPLIT, **base.split},
        _highest(base.starts, STARTS),
    )


def _highest(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    return {key: max(one.get(key, 0), other.get(key, 0)) for key in {**one, **other}}


@lru_cache(maxsize=2048)
def roles_of(codes: tuple[int, ...]) -> str:
    """The roles of these meanings, sorted."""
    return "".join(sorted({_role(code) for code in codes}))


def is_month(code: int) -> bool:
    """Whether it is the month of some calendar: hundreds of its number, and the month's."""
    return code < 400 or code > 900


def _role(code: int) -> str:
    if is_month(code):
        return "M"
    return _ROLE_OF_CODE.get(code) or _ROLE_OF_HUNDRED[code // 100]


def number_roles(text: str) -> str:
    """What a number can be.

    d day, m month, h hour, n minute, t two digits, s one digit, e year of an era, y year,
    q hours and minutes (1730), g a year with more digits glued on, x none of these.
    """
    size, value = len(text), int(text) if len(text) < 9 else 0
    if size > 8:
        return "x"
    if size > 4:
        return "g" if text[:2] in ("19", "20") else "x"
    if size == 4:
        clock = value % 100 < 60 and value < 2400
        return ("q" if clock else "") + ("y" if 1000 <= value < 2800 else "x")
    if size == 3:
        return "e"
    bounds = (("d", 1, 31), ("m", 1, 12), ("h", 0, 24), ("e", 1, 99))
    short = [role for role, least, most in bounds if least <= value <= most]
    if size == 2:
        short += ["t", "n"] if value < 60 else ["t"]
    else:
        short.append("s")
    return "".join(sorted(short))


@cache
def characters() -> dict[str, str]:
    """Every set of roles that can occur -> its character."""
    sets = dict.fromkeys(_EXTRA_ROLES)
    sets.update(dict.fromkeys(roles_of(codes) for codes in dict.fromkeys(press().words.values())))
    sets.update(dict.fromkeys("".join(sorted({*roles, "Z"})) for roles in list(sets)))
    texts = (
        [str(n) for n in range(10)]
        + [f"{n:02}" for n in range(100)]
        + ["999", "1730", "1999", "9999", "20245", "99999"]
    )
    texts += ["2430", "0300", "123456789"]
    sets.update(dict.fromkeys(number_roles(text) for text in texts))
    return {roles: chr(_FIRST_CHARACTER + place) for place, roles in enumerate(sorted(sets, key=_place))}


def _place(roles: str) -> list[bool]:
    return [role not in roles for role in _ORDER]


@lru_cache(maxsize=4096)
def number_character(text: str) -> str:
    """The character of a number."""
    return characters()[number_roles(text)]


@cache
def having(*wanted: str) -> str:
    """The characters of all sets that hold one of these roles, for a class of a regular expression."""
    by_role = _characters_of()
    return "".join(sorted(set().union(*(by_role.get(role, ()) for role in wanted))))


def holds(chars: str, *wanted: str) -> bool:
    """Whether a token of a line can have one of these roles: cheaper than a pattern that no line so far needed."""
    return not _set_of(*wanted).isdisjoint(chars)


@cache
def _set_of(*wanted: str) -> frozenset[str]:
    return frozenset(having(*wanted))


@lru_cache(maxsize=16)  # one line is asked about several times
def places_of(chars: str) -> Mapping[str, Sequence[int]]:
    """Role -> where the tokens of a line stand that can have it; of the signs of `SIGNS`, each stands for itself."""
    telling = _telling()
    places: dict[str, list[int]] = {}
    for place, char in enumerate(chars):
        if char in telling:
            for role in telling[char]:
                places.setdefault(role, []).append(place)
    return places


@lru_cache(maxsize=16)
def roles_in(chars: str) -> frozenset[str]:
    """The roles that some token of a line can have, and its signs of `SIGNS`."""
    telling = _telling()
    return frozenset("".join([telling[char] for char in set(chars) if char in telling]))


_NUMBERS = lazy("[\ue000-\ue00d]")
"""The characters of numbers, which stand first (`_ORDER`)."""


def count_numbers(chars: str) -> int:
    """How many numbers a line has."""
    return len(_NUMBERS.findall(chars))


@cache
def _telling() -> dict[str, str]:
    """The characters of a line that say something -> their roles."""
    roles = {char: roles for roles, char in characters().items() if roles != "X"}
    return roles | {sign: sign for sign in SIGNS}


@cache
def _characters_of() -> dict[str, set[str]]:
    """Role -> the characters of the sets that hold it."""
    by_role: dict[str, set[str]] = {}
    for roles, char in characters().items():
        for role in roles:
            by_role.setdefault(role, set()).add(char)
    return by_role
