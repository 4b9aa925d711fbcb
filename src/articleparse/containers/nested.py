"""Objects within an object -> the columns of one row: services and databases keep an article deeper in.

{"_id": 7, "_source": {"title": {"rendered": "Bridge open"}, "body": {"value": "<p>…</p>"}}}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from articleparse.containers.columns import Which, column_of, columns_in, is_in, kind_of, plain
from articleparse.containers.texts import is_nothing, parts_of, text_of
from articleparse.languages.columns import STANDFIRSTS

Row = Mapping[str, Any]

_BRIEF: Final = 60  # characters that a program says in passing
_TEASER: Final = 400  # … of a teaser
_LONGER: Final = 3  # times that the article is longer
_DEEPEST: Final = 3  # objects around a text
_MESSAGE: Final = "message"
_SUMMARY: Final = "summary"


class Found(NamedTuple):
    """What an object holds.

    text: None where it is none.  levels: whose columns count, the first before the others.  is_summary: there is no
    other text.
    """

    text: str | bytes | None
    column: str
    levels: Sequence[Row]
    is_summary: bool = False


def found(row: Row, wanted: str | None) -> Found:
    """Return the text of an object, or of one within it; of one with a title and no text, its summary.

    wanted: the column with the text, where a run names it; the objects around it are named before it.

    Raises BrokenRecord where there is no such column.

    Example: of ``{"fields": {"body": "Open.", "byline": "Ruth Ansgar"}, "id": 7}`` the text is ``Open.``, and the
    levels are the object ``fields`` and the one around it.
    """
    if wanted is not None:
        path, column = _way(row, wanted)
        return _at(path, column)
    if near := _nearest(row, "text"):
        return _at(*near)
    summed_up = _nearest(row, "summary")
    if summed_up and any(map(holds_summary, summed_up[0])):
        return _at(*summed_up)._replace(is_summary=True)
    return _at((row,), column_of(row, None))


def _at(path: Sequence[Row], column: str) -> Found:
    """Return what stands in a column of the last object on a way."""
    levels = list(path[::-1])
    value = levels[0].get(column)
    about = [level[name] for level in levels for name in columns_in(level, "about") if isinstance(level[name], Mapping)]
    if isinstance(value, Mapping) and _SUMMARY in value:
        about.append({STANDFIRSTS[0]: value[_SUMMARY]})
    return Found(_told(levels[0], column) if column in levels[0] else None, column, levels + about)


def holds_text(row: Row, wanted: str | None) -> bool:
    """Whether an object has a column with a text, not only objects within it."""
    return bool(text_of(row.get(wanted))) if wanted is not None else bool(_columns(row, "text"))


def holds_summary(row: Row) -> bool:
    """Whether an object has a title, a summary, and a day or a writer: others than articles have titles too."""
    kinds = {kind_of(name) for name in row}
    return bool(_columns(row, "summary")) and "headline" in kinds and not kinds.isdisjoint(("published", "author"))


def tells_deeper(row: Row) -> bool:
    """Whether an object has but a few words of its own: what stands within it may be the article."""
    return all(_size(row, name) < _BRIEF for name in _columns(row, "text")) and not any(
        kind_of(name) == "headline" for name in row
    )


def tells(row: Row, wanted: str | None) -> bool:
    """Whether a text stands in an object, or in objects within it."""
    if wanted is None:
        return _nearest(row, "text") is not None
    path, column = _path(row, wanted)
    return bool(text_of(path[-1].get(column)))


def _way(row: Row, wanted: str) -> tuple[Sequence[Row], str]:
    """Return the objects on the way to a column that is named with them: ``fields.body``."""
    path, column = _path(row, wanted)
    if column not in path[-1]:
        column_of(row, wanted)  # says what there is
    return path, column


def _path(row: Row, wanted: str) -> tuple[Sequence[Row], str]:
    names = wanted.split(".")
    path = [row]
    while wanted not in path[-1] and len(names) > 1 and isinstance(inner := path[-1].get(names[0]), Mapping):
        path.append(inner)
        wanted = ".".join(names := names[1:])
    return path, wanted


def _nearest(row: Row, which: Which) -> tuple[Sequence[Row], str] | None:
    """Return the objects on the way to the nearest text, and its column; of two as near the longer.

    A few words are none where a text stands deeper in: ``{"message": "success", "data": {"content": …}}``.
    """
    paths: list[tuple[Row, ...]] = [(row,)]
    brief: tuple[Sequence[Row], str] | None = None
    for _ in range(_DEEPEST + 1):
        able = [(path, column) for path in paths for column in _columns(path[-1], which)]
        if able:
            nearest = max(able, key=lambda one: _size(one[0][-1], one[1]))
            if _size(nearest[0][-1], nearest[1]) >= _BRIEF:
                return nearest
            brief = max(filter(None, (brief, nearest)), key=lambda one: _size(one[0][-1], one[1]))
        paths = [(*path, inner) for path in paths for inner in _within(path[-1])]
    return brief


def _size(row: Row, column: str) -> int:
    return len(_told(row, column) or "")


def _within(row: Row) -> Iterator[Row]:
    """Yield the objects in an object that may hold the article."""
    for name, inner in row.items():
        if isinstance(inner, Mapping) and not is_in(name, "about") and not is_in(name, "aside"):
            yield inner


def _columns(row: Row, which: Which) -> Sequence[str]:
    """Return the first column that holds a text, if there is one; not one with an article of its own.

    A far longer one counts before a few words: a teaser may be called the text.
    """
    names = columns_in(row, which)
    if names and isinstance(first := row[names[0]], str) and len(first) >= _TEASER:  # as nearly always
        return names[:1]
    names = [*names, *(columns_in(row, "parts") if which == "text" else ())]
    able = [name for name in names if not is_article(row[name]) and not is_nothing(_told(row, name))]
    if not able:
        return []
    size = _size(row, able[0])
    longer = (name for name in able if size < _TEASER and _size(row, name) > _LONGER * size)
    return [next(longer, able[0])]


def _told(row: Row, column: str) -> str | bytes | None:
    """Return the text in a column; parts of no type are a story's where its object has a title."""
    value = row[column]
    if is_in(column, "parts") and not isinstance(value, list):
        return None
    if plain(column) == _MESSAGE and isinstance(value, str) and len(value) < _TEASER // 2:
        return None  # what a service says of itself
    told = text_of(value)
    if told is None and isinstance(value, list) and any(kind_of(name) == "headline" for name in row):
        return parts_of(value) or None
    return told


def is_article(value: Any) -> bool:
    """Whether a value is an object that says more of an article than its text: ``{"title": …, "text": …}``."""
    return isinstance(value, Mapping) and any(kind_of(name) in ("headline", "author") for name in value)
