"""Front matter: the fields that a note's or a site's generator keeps over a text, between two fences.

    ---                                   +++
    title: "Bridge open"                  title = "Bridge open"
    author:                               authors = ["Ruth Ansgar", "Tom Veitch"]
      - "[[Ruth Ansgar]]"                 date = 2024-05-06T10:00:00Z
    description: >                        +++
      Nine months of repairs
      are over.
    ---

Only what is needed of YAML and TOML is read; what is not understood is set aside, never an error.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from articleparse.languages.fields import FRONT
from articleparse.patterns import lazy
from articleparse.readers.wraps import Row

_FENCES: Final = {"---": ("---", "..."), "+++": ("+++",)}
_MOST = 200  # rows of front matter
_KEY = lazy(r"[\"']?([^\W\d][\w .-]{0,40}?)[\"']?\s*(?::(?=\s|$)|=)\s*")
_FOLD = lazy(r"[|>][+-]?\d?$")
_ITEM = lazy(r"-\s+")
_WIKI = lazy(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")


class Entry(NamedTuple):
    """One value of the front matter.

    role: of the value in an article (`FRONT`), "" where it is the database's own.  numbers: its lines.
    """

    role: str
    value: str
    numbers: tuple[int, ...]


def entries(rows: Sequence[Row]) -> Mapping[int, Entry]:
    """Return the entries of the front matter that opens a text, by the number of their first line; none: empty.

    Example: of the rows ``---``, ``title: "Bridge open"``, ``---`` the second's entry is
    ``Entry("headline", "Bridge open", (2,))``.
    """
    ends = _FENCES.get(rows[0].text) if rows else None
    if ends is None:
        return {}
    close = next((at for at, row in enumerate(rows[1:_MOST], 1) if row.text in ends), 0)
    inner = rows[1:close]
    if not inner or not _KEY.match(inner[0].text) or not all(map(_fits, inner)):
        return {}
    fences = [Entry("", row.text, (row.number,)) for row in (rows[0], rows[close])]
    return {entry.numbers[0]: entry for entry in (*fences, *_read(inner))}


def _fits(row: Row) -> bool:
    """Whether a row can be of front matter: a key, or what goes on with one."""
    return row.indent > 0 or row.text[0] in "-]}#" or _KEY.match(row.text) is not None


def _read(inner: Sequence[Row]) -> Iterator[Entry]:
    starts = [at for at, row in enumerate(inner) if row.indent == 0 and _KEY.match(row.text)]
    for start, end in zip(starts, [*starts[1:], len(inner)], strict=True):
        yield from _entry(inner[start:end])


def _entry(rows: Sequence[Row]) -> Iterator[Entry]:
    """Yield what one key and the rows under it say: one value, or those of a list."""
    first, *others = rows
    found = _KEY.match(first.text)
    role = FRONT.get(found[1].casefold(), "") if found else ""
    value = first.text[found.end() :] if found else first.text
    if _FOLD.match(value):
        value = ""
    if value or not others or not role:
        texts = [value, *(row.text for row in others)]
        said = _bare(texts) if role else " ".join(row.text for row in rows)
        yield Entry(role, said, tuple(row.number for row in rows))
    elif all(_ITEM.match(row.text) for row in others):
        yield Entry("", first.text, (first.number,))
        yield from (Entry(role, _bare([_ITEM.sub("", row.text, count=1)]), (row.number,)) for row in others)
    else:
        yield Entry(role, _bare([row.text for row in others]), tuple(row.number for row in rows))


def _bare(texts: Sequence[str]) -> str:
    """Return a value without its quotes, its list's brackets and a note's links: ``["A", "B"]`` is ``A, B``."""
    text = _WIKI.sub(r"\1", " ".join(filter(None, texts))).strip()
    if text[:1] == "[" and text[-1:] == "]":
        return ", ".join(filter(None, (_unquoted(part.strip()) for part in text[1:-1].split(","))))
    return _unquoted(text)


def _unquoted(text: str) -> str:
    if len(text) < 2 or text[0] != text[-1] or text[0] not in "\"'":
        return text
    quote, inner = text[0], text[1:-1]
    return inner.replace('\\"', '"') if quote == '"' else inner.replace("''", "'")
