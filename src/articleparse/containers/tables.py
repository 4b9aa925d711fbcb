"""What tables have in common, whatever they are written in: a row is a record, some of its columns say which."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from articleparse.containers.cells import line, moment, said, whole
from articleparse.containers.columns import SURE, Which, columns_in, is_in, kind_of, plain, rank
from articleparse.containers.nested import Found, Row, found
from articleparse.containers.people import people
from articleparse.containers.texts import each, text_of
from articleparse.errors import BrokenRecord
from articleparse.model import Claim, ClaimKind, Failure, Notice, Record

_OWN: Final = frozenset({"headline", "timestamps", "sections", "source", "warnings"})
_WRITTEN: Final = "is an article that this program wrote"
_BETWEEN: Final = (" - ", " | ", " – ", " — ", " : ")  # a title and the site's name behind it
_ADDRESS, _SCHEME = "url", "://"
_RANKED: Final[frozenset[ClaimKind]] = frozenset({"published", "headline"})
_NUMBER: Final = "id"
_TOP: Final = (1, 1)


def row(name: str, number: int, values: Mapping[str, Any], wanted: str | None) -> Record | Failure:
    """Return the record of one row, or why it is none.

    number: of the row, from 1, as people count it.
    """
    shown = f"{name}#{number}"
    if wanted is None and is_written(values):
        return Failure(shown, BrokenRecord.code, _WRITTEN)
    try:
        held = found(values, wanted)
    except BrokenRecord as error:
        return Failure(shown, error.code, str(error))
    if held.text is None:
        value = held.levels[0].get(held.column)
        kind = "empty" if value is None else f"of the type {type(value).__name__}"
        return Failure(shown, BrokenRecord.code, f"its {held.column} is {kind}, not text")
    text, notices = whole(held.text)
    if held.is_summary:
        notices = (*notices, Notice("truncated-input", f"the row holds no text, but a summary ({held.column})"))
    url, date = _place(held, "address"), _place(held, "date")
    return Record(shown, text, name, url=url, date=date, claims=tuple(_claims(held)), notices=notices)


def is_written(values: Mapping[str, Any]) -> bool:
    """Whether an object is an article that this program wrote: it stands where its output lies beside its input."""
    return values.keys() >= _OWN


def too_large(name: str, number: int, most: int) -> Failure:
    """A row that is larger than one record may be."""
    return Failure(f"{name}#{number}", BrokenRecord.code, f"has more than {most:,} bytes, the limit (--max-size)")


def _place(held: Found, which: Which) -> str | None:
    """Return what goes to ``source``: of the first that says it; an address has a scheme, but in ``url``."""
    for level in held.levels:
        for name in columns_in(level, which):
            value = next(iter(each(level[name])), None) if name != held.column else None
            told = said(text_of(value) if isinstance(value, Mapping) else value)
            if told and (which == "date" or plain(name) == _ADDRESS or _SCHEME in told):
                return told
    return None


def _claims(held: Found) -> Iterator[Claim]:
    """Yield what other columns say of the article: when it was published, its headline, who wrote it."""
    sites = {line(one) for level in held.levels for name in level if is_in(name, "site") for one in people(level[name])}
    told: set[ClaimKind] = set()
    for level in held.levels:
        names = [name for name in level if name != held.column and kind_of(name) and not _is_of_crawl(name, level)]
        claims = [(name, claim) for name in names for claim in _said(name, level[name], sites)]
        best = {kind: max((rank(name) for name, one in claims if one.kind == kind), default=0) for kind in _RANKED}
        for name, claim in claims:
            if claim.kind not in told and rank(name) >= best.get(claim.kind, 0):
                yield claim
        told |= {claim.kind for _, claim in claims}


def _is_of_crawl(name: str, level: Row) -> bool:
    """Whether a date is that of a crawl, not the article's: other columns say where in the crawl it stands."""
    return kind_of(name) == "published" and rank(name) < SURE and any(is_in(column, "crawl") for column in level)


def _said(name: str, value: Any, sites: Collection[str]) -> Iterator[Claim]:
    """Yield what one column says of the article."""
    kind = kind_of(name)
    if kind == "headline" and isinstance(value, Mapping) and _NUMBER in value:
        return  # a paper, which has a number of its own
    for one in people(value) if kind == "author" else each(value):
        text = moment(one) if kind == "published" else line(one)
        if kind == "headline":
            text = _less_site(text or (str(one) if type(one) is int else ""), sites)  # ``1984`` is one too
        if kind and text:
            yield Claim(kind, text, "table", _TOP)


def _less_site(title: str, sites: Collection[str]) -> str:
    """Return a title without the site behind it, which another column names."""
    ends = [between + the + site for site in sites if site for the in ("", "The ") for between in _BETWEEN]
    return next((title.removesuffix(end) for end in ends if title.endswith(end)), title)
