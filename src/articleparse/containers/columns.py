"""Which columns of a table mean something, however their names are written.

``Published_At``, ``publishedAt`` and ``published-at`` are one name.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache
from operator import itemgetter
from typing import Final, Literal, NamedTuple

from articleparse.errors import BrokenRecord
from articleparse.languages.columns import (
    ABOUT,
    ADDRESSES,
    ASIDE,
    CRAWLED,
    CREATED,
    DATES,
    DAYS,
    PARTS,
    SITES,
    STANDFIRSTS,
    SUMMARIES,
    TEXTS,
    TITLES,
    WEAK_TITLES,
    WRITERS,
)
from articleparse.languages.fields import FRONT
from articleparse.model import ClaimKind

_KINDS: Final[dict[str, ClaimKind]] = {"headline": "headline", "byline": "author", "timestamp": "published"}
_LONGEST: Final = 40  # characters of a column's name that are shown: a table without names has its first row there
_SHOWN: Final = 12  # names that are shown
_SURE: Final = frozenset({"headline", "headlines"})
SURE: Final = 2
"""What a column counts that names the publication, or the headline."""
Which = Literal["text", "parts", "summary", "address", "date", "about", "aside", "site", "crawl"]
_LISTS: Final[dict[Which, Sequence[str]]] = {
    "text": TEXTS,
    "parts": PARTS,
    "summary": SUMMARIES,
    "address": ADDRESSES,
    "date": DATES,
    "about": ABOUT,
    "aside": ASIDE,
    "site": SITES,
    "crawl": CRAWLED,
}
_SAYING: Final[Sequence[tuple[ClaimKind, Sequence[str]]]] = (
    ("headline", TITLES),
    ("headline", WEAK_TITLES),
    ("author", WRITERS),
    ("published", DAYS),
    ("published", CREATED),
    ("description", STANDFIRSTS),
)
_KNOWN: Final = 4096  # names that are kept in mind
_MARKS: Final = str.maketrans("", "", " _-:.()")
_FIELDS: Final = frozenset(("t", "s", "ss", "txt", "text", "str", "en", "raw", "clean", "cleaned", "i18n"))
"""What search engines and programs put behind a name: ``title_t``."""


@lru_cache(_KNOWN)
def plain(name: str) -> str:
    """Return a name in the spelling that all others of it share.

    Example: ``Fecha_de_Publicación`` is ``fechadepublicación``.
    """
    return name.casefold().translate(_MARKS)


class Meaning(NamedTuple):
    """What a column's name means.

    kind: of what it says of the article that the text may not print.  rank: how much it counts among
    those, least what may be a program's date or a mail's subject.  places: its place in each of the lists that have it.
    """

    kind: ClaimKind | None
    rank: int
    places: Mapping[Which, int]


@cache
def _meanings() -> dict[str, Meaning]:
    kinds = {plain(name): _KINDS[role] for name, role in FRONT.items() if role in _KINDS and name != "name"}
    kinds |= {plain(name): kind for kind, names in _SAYING for name in names}
    places: dict[str, dict[Which, int]] = {}
    for which, names in _LISTS.items():
        for place, name in enumerate(names):
            places.setdefault(plain(name), {})[which] = place
    weak = set(map(plain, (*CREATED, *WEAK_TITLES)))
    sure = {name for name in kinds if "pub" in name or name in _SURE}
    ranks = {name: 0 if name in weak else SURE if name in sure else 1 for name in kinds}
    return {name: Meaning(kinds.get(name), ranks.get(name, 0), places.get(name, {})) for name in {*kinds, *places}}


@lru_cache(_KNOWN)
def meaning(name: str) -> Meaning | None:
    """Return what a column's name means, None for nothing.

    Example: of ``pub_date`` the kind is ``published``.
    """
    stem, mark, field = name.rpartition("_")
    is_typed = bool(mark) and field.casefold() in _FIELDS
    return _meanings().get(plain(name)) or (_meanings().get(plain(stem)) if is_typed else None)


def kind_of(name: str) -> ClaimKind | None:
    """Return what a column says of the article that its text may not print; None: nothing of the kind."""
    found = meaning(name)
    return found.kind if found else None


def rank(name: str) -> int:
    """Return how much a column counts among those of its kind."""
    found = meaning(name)
    return found.rank if found else 0


def is_in(name: str, which: Which) -> bool:
    """Whether a column is in a list of those that mean the same: ``about`` objects that describe the article."""
    found = meaning(name)
    return found is not None and which in found.places


def columns_in(names: Collection[str], which: Which) -> Sequence[str]:
    """Return the columns that are in such a list, in its order; of two spellings the usual one first.

    Example: of ``id``, ``Body`` and ``text`` those of ``text`` are ``text`` and ``Body``.
    """
    return _columns_in(tuple(names), which)


@lru_cache(_KNOWN)
def _columns_in(names: tuple[str, ...], which: Which) -> Sequence[str]:
    told = ((name, meaning(name)) for name in names)
    able = [(found.places[which], name != plain(name), name) for name, found in told if found and which in found.places]
    return [name for _, _, name in sorted(able, key=itemgetter(0, 1))]


def column_of(names: Collection[str], wanted: str | None) -> str:
    """Return the column with the articles: the one that is wanted, else ``text``, else ``html``, else what is usual.

    Raises BrokenRecord where there is none: ``has no column text; there are id, title``.
    """
    able = columns_in(names, "text") if wanted is None else [wanted] if wanted in names else ()
    if wanted is None and not able and any(kind_of(name) == "headline" for name in names):
        able = columns_in(names, "summary")
    if able:
        return able[0]
    shown = ", ".join(str(name)[:_LONGEST] for name in list(names)[:_SHOWN]) or "none"
    missing = "text or html" if wanted is None else wanted
    raise BrokenRecord(f"has no column {missing}; there are: {shown} (--column)")
