"""Which columns of a table mean something, however their names are written.

``Published_At``, ``publishedAt`` and ``published-at`` are one name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cache, lru_cache
from typing import Final

from articleparse.errors import BrokenRecord
from articleparse.languages.columns import (
    ABOUT,
    ADDRESSES,
    CRAWLED,
    CREATED,
    DATES,
    DAYS,
    SITES,
    STANDFIRSTS,
    SUMMARIES,
    TEXTS,
    TITLES,
    WRITERS,
)
from articleparse.languages.fields import FRONT
from articleparse.model import ClaimKind

_KINDS: Final[dict[str, ClaimKind]] = {"headline": "headline", "byline": "author", "timestamp": "published"}
_LONGEST: Final = 40  # characters of a column's name that are shown: a table without names has its first row there
_SHOWN: Final = 12  # names that are shown
SURE: Final = 2
"""What a column counts that names the publication."""
_KNOWN: Final = 4096  # names that are kept in mind
_MARKS: Final = str.maketrans("", "", " _-:.")


@lru_cache(_KNOWN)
def plain(name: str) -> str:
    """Return a name in the spelling that all others of it share.

    Example: ``Fecha_de_Publicación`` is ``fechadepublicación``.
    """
    return name.casefold().translate(_MARKS)


@cache
def _plainly(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(plain, names))


@cache
def _kinds() -> dict[str, ClaimKind]:
    told = {name: _KINDS[role] for name, role in FRONT.items() if role in _KINDS and name != "name"}
    lists: Sequence[tuple[Iterable[str], ClaimKind]] = (
        (TITLES, "headline"),
        (WRITERS, "author"),
        (DAYS, "published"),
        (CREATED, "published"),
        (STANDFIRSTS, "description"),
    )
    found = told | {name: kind for names, kind in lists for name in names}
    return {plain(name): kind for name, kind in found.items()}


def kind_of(name: str) -> ClaimKind | None:
    """Return what a column says of the article that its text may not print; None: nothing of the kind.

    Example: of ``pub_date`` it is ``published``.
    """
    return _kinds().get(plain(name))


def rank(name: str) -> int:
    """Return how much a column counts as the moment of publication: least what may be a program's date."""
    return 0 if plain(name) in _plainly(CREATED) else SURE if "pub" in plain(name) else 1


def is_site(name: str) -> bool:
    """Whether a column names the site or the paper."""
    return plain(name) in _plainly(SITES)


def is_crawled(name: str) -> bool:
    """Whether only a crawl has such a column: where in it the page stands."""
    return plain(name) in _plainly(CRAWLED)


def tells_about(name: str) -> bool:
    """Whether a column holds an object that describes the article beside it: ``metadata``."""
    return plain(name) in _plainly(ABOUT)


def is_looked_at(name: str) -> bool:
    """Whether a column means something, beside the one that a run names."""
    lists = (TEXTS, SUMMARIES, ADDRESSES, DATES, ABOUT, SITES, CRAWLED)
    return kind_of(name) is not None or any(plain(name) in _plainly(names) for names in lists)


def text_columns(names: Collection[str]) -> list[str]:
    """Return the columns that may hold the articles, the likeliest first; of two spellings the usual one."""
    return _found(names, TEXTS)


def summary_columns(names: Collection[str]) -> list[str]:
    """Return the columns that may hold a summary, where there is no text."""
    return _found(names, SUMMARIES)


def address_columns(names: Collection[str]) -> list[str]:
    """Return the columns that may hold the article's address."""
    return _found(names, ADDRESSES)


def date_columns(names: Collection[str]) -> list[str]:
    """Return the columns that may hold the record's date."""
    return _found(names, DATES)


def _found(names: Collection[str], wanted: tuple[str, ...]) -> list[str]:
    known = _plainly(wanted)
    able = [name for name in names if plain(name) in known]
    return sorted(able, key=lambda name: (known.index(plain(name)), name != plain(name))) if len(able) > 1 else able


def column_of(names: Collection[str], wanted: str | None) -> str:
    """Return the column with the articles: the one that is wanted, else ``text``, else ``html``, else what is usual.

    Raises BrokenRecord where there is none: ``has no column text; there are id, title``.
    """
    able = text_columns(names) if wanted is None else [wanted] if wanted in names else []
    if wanted is None and not able and any(kind_of(name) == "headline" for name in names):
        able = summary_columns(names)
    if able:
        return able[0]
    shown = ", ".join(str(name)[:_LONGEST] for name in list(names)[:_SHOWN]) or "none"
    missing = "text or html" if wanted is None else wanted
    raise BrokenRecord(f"has no column {missing}; there are: {shown} (--column)")
