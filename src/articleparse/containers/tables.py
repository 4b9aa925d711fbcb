"""What tables have in common, whatever they are written in: a row is a record, some of its columns say which."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final

from articleparse.containers.people import people
from articleparse.errors import BrokenRecord
from articleparse.languages.columns import DAYS, TEXTS, TITLES, WRITERS
from articleparse.languages.fields import FRONT
from articleparse.model import Claim, ClaimKind, Failure, Notice, Record

_KINDS: Final[dict[str, ClaimKind]] = {"headline": "headline", "byline": "author", "timestamp": "published"}
_PLACES: Final = ("url", "date")
"""Columns that go to ``source`` where a row has them."""
_LONGEST: Final = 40  # characters of a column's name that are shown: a table without names has its first row there

_HEADS: Final[dict[str, ClaimKind]] = {
    **{name: _KINDS[role] for name, role in FRONT.items() if role in _KINDS and name != "name"},
    **dict.fromkeys(TITLES, "headline"),
    **dict.fromkeys(WRITERS, "author"),
    **dict.fromkeys(DAYS, "published"),
}
"""Columns that say of the article what its text may not print."""
_MIDNIGHT: Final = ("T00:00:00", " 00:00:00")  # how tables of a program write a day
_DIGITS: Final = 8  # of a day that databases write without a mark: ``20240611``
_CUT: Final = (" [+", " chars]")
"""What a service of news writes where it hands out no more than a beginning: ``… [+1234 chars]``."""
_BEGINNING: Final = Notice("truncated-input", "the table holds the beginning alone, and says how much is missing")
_OWN: Final = frozenset({"headline", "timestamps", "sections", "source", "warnings"})
_WRITTEN: Final = "is an article that this program wrote"
_NOTHING: Final = frozenset({"nan", "none", "null", "n/a", "-"})
_SHORT: Final = 8  # characters of what says so, spaces counted
_TOP: Final = (1, 1)

LOOKED_AT: Final = frozenset({*TEXTS, *_PLACES, *_HEADS})
"""Columns that mean something, beside the one that a run names."""


def column_of(names: Collection[str], wanted: str | None) -> str:
    """Return the column with the articles: the one that is wanted, else ``text``, else ``html``, else what is usual.

    Raises BrokenRecord where there is none: ``has no column text; there are id, title``.
    """
    for name in TEXTS if wanted is None else (wanted,):
        if name in names:
            return name
    shown = ", ".join(str(name)[:_LONGEST] for name in list(names)[:12]) or "none"
    missing = " or ".join(TEXTS[:2]) if wanted is None else wanted
    raise BrokenRecord(f"has no column {missing}; there are: {shown} (--column)")


def meant(names: Sequence[str]) -> list[str]:
    """Return the columns' names; what people wrote for one that counts, such as ``Text`` or `` url``, as that one."""
    return [next((one for one in _plain(name) if one in LOOKED_AT and one not in names), name) for name in names]


def _plain(name: str) -> tuple[str, str]:
    """``Fecha_de_Publicación`` is ``fecha de publicación`` too."""
    short = name.strip().lower()
    return short, short.replace("_", " ")


def row(name: str, number: int, values: Mapping[str, Any], wanted: str | None) -> Record | Failure:
    """Return the record of one row, or why it is none.

    number: of the row, from 1, as people count it.
    """
    shown = f"{name}#{number}"
    try:
        column = column_of(values, wanted)
    except BrokenRecord as error:
        return Failure(shown, error.code, _WRITTEN if is_written(values) else str(error))
    value = values[column]
    if not isinstance(value, str | bytes):
        return Failure(shown, BrokenRecord.code, f"its {column} is {_kind(value)}, not text")
    url, date = (None if place == column else _text(values.get(place)) for place in _PLACES)
    value, notices = ("", ()) if _is_nothing(value) else _whole(value)
    return Record(shown, value, name, url=url, date=date, claims=tuple(_claims(values, column)), notices=notices)


def is_written(values: Mapping[str, Any]) -> bool:
    """Whether an object is an article that this program wrote: it stands where its output lies beside its input."""
    return values.keys() >= _OWN


def _is_nothing(value: str | bytes) -> bool:
    """Whether a text is what a program writes for none: ``nan``."""
    return isinstance(value, str) and len(value) <= _SHORT and value.strip().lower() in _NOTHING


def _whole(value: str | bytes) -> tuple[str | bytes, tuple[Notice, ...]]:
    """Return a text less what says that it is no more than a beginning, and a notice where there was such."""
    if not isinstance(value, str) or not (told := value.rstrip()).endswith(_CUT[1]):  # as most
        return value, ()
    text, mark, count = told.removesuffix(_CUT[1]).rpartition(_CUT[0])
    return (text, (_BEGINNING,)) if mark and count.isdecimal() else (value, ())


def _claims(values: Mapping[str, Any], column: str) -> Iterator[Claim]:
    """Yield what other columns say of the article: its headline, who wrote it, when it was published."""
    for name, value in values.items():
        kind = _HEADS.get(name) or _HEADS.get(name.lower())  # ``publishedAt``
        if kind is None or name == column or isinstance(value, int | float):
            continue
        for said in people(value) if kind == "author" else _each(value):
            text = " ".join((_text(said) or "").split())
            if kind == "published" and text.endswith(_MIDNIGHT):
                text = text[: -len(_MIDNIGHT[0])]
            if kind == "published" and len(text) == _DIGITS and text.isdecimal():
                text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
            if text and text.lower() not in _NOTHING:
                yield Claim(kind, text, "table", _TOP)


def _each(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else (value,)


def too_large(name: str, number: int, most: int) -> Failure:
    """A row that is larger than one record may be."""
    return Failure(f"{name}#{number}", BrokenRecord.code, f"has more than {most:,} bytes, the limit (--max-size)")


def _text(value: Any) -> str | None:
    """A place as text: a date of the table's own kind in ISO 8601."""
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace") or None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)  # a year, or seconds: what it counts is for the reader to know
    return value if isinstance(value, str) and value else None


def _kind(value: Any) -> str:
    return "empty" if value is None else f"of the type {type(value).__name__}"
