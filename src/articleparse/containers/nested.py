"""Objects within an object -> the columns of one row: services and databases keep an article deeper in.

{"_id": 7, "_source": {"title": {"rendered": "Bridge open"}, "body": {"value": "<p>…</p>"}}}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any, Final, NamedTuple

from articleparse.containers.columns import Which, column_of, columns_in, is_in, kind_of, plain
from articleparse.languages.columns import STANDFIRSTS
from articleparse.readers.pieces import as_markup

Row = Mapping[str, Any]

_VALUES: Final = (
    "rendered", "value", "content", "text", "html", "basic", "main", "original", "default", "_cdata", "#text", "$date",
    "$numberLong", "href", "url", "body",
)  # fmt: skip
"""Keys of an object that stands where others have a text: ``{"rendered": "<p>…</p>"}``."""
_IN_ORDER: Final = ("intro", "introduction", "lead", "main", "body", "conclusion", "outro")  # parts of a story, by name
_NOTHING: Final = frozenset(
    (
        "nan",
        "none",
        "null",
        "n/a",
        "-",
        "unknown",
        "не указан",
        "[removed]",
        "[deleted]",
        "only available in paid plans",
    )
)
_SHORT: Final = 32  # characters of what says so, spaces counted
_MARKUP: Final = "<"
_BRIEF: Final = 60  # characters that a program says in passing
_TEASER: Final = 400  # … of a teaser
_LONGER: Final = 3  # times that the article is longer
_WORDY: Final = 12  # characters of a word
_DEEPEST: Final = 3  # objects around a text, and lists in it
_HEADINGS: Final = ("headline", "heading", "title")
_PARAGRAPHS: Final = "paragraphs"
_MESSAGE: Final = "message"
_SECTIONS, _SUMMARY = "sections", "summary"


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


def _columns(row: Row, which: Which) -> list[str]:
    """Return the first column that holds a text, if there is one; not one with an article of its own.

    A far longer one counts before a few words: a teaser may be called the text.
    """
    names = [*columns_in(row, which), *(columns_in(row, "parts") if which == "text" else ())]
    able = [name for name in names if not is_article(row[name]) and not is_nothing(_told(row, name))]
    if not able:
        return []
    first = _size(row, able[0])
    longer = (name for name in able if first < _TEASER and _size(row, name) > _LONGER * first)
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
        return _parts(value) or None
    return told


def _parts(parts: Sequence[Any]) -> str:
    """Return the markup of a story's parts that are of no type, "" where they are articles."""
    objects = [part for part in parts if isinstance(part, Mapping)]
    if len(objects) < len(parts) or any(_stands_alone(part) for part in objects):
        return ""
    told = ""
    for part in objects:
        heading = next((part[name] for name in _HEADINGS if isinstance(part.get(name), str)), "")
        texts = [text for name in columns_in(part, "text") if isinstance(text := text_of(part[name]), str)][:1]
        told += f"<h2>{escape(heading)}</h2>" if heading and texts else ""
        told += "".join(text if _MARKUP in text else f"<p>{escape(text)}</p>" for text in texts)
    return told


def _stands_alone(part: Row) -> bool:
    return any(kind_of(name) in ("published", "author") for name in part) or bool(columns_in(part, "address"))


def is_article(value: Any) -> bool:
    """Whether a value is an object that says more of an article than its text: ``{"title": …, "text": …}``."""
    return isinstance(value, Mapping) and any(kind_of(name) in ("headline", "author") for name in value)


def text_of(value: Any, depth: int = 0) -> str | bytes | None:
    """Return the text that a value is, or that stands in it: in an object, in paragraphs, in pieces; else None.

    Example: ``["Bridge open.", "It is."]`` gives the two as paragraphs.
    """
    if isinstance(value, str | bytes):
        return value
    if depth < _DEEPEST and isinstance(value, Mapping):
        if isinstance(parts := value.get(_SECTIONS), list):
            return _sections(parts) or None
        told = [value[name] for name in _IN_ORDER if isinstance(value.get(name), str)]
        if len(told) > 1:
            return "\n\n".join(told)
        inner = next((value[name] for name in _VALUES if name in value), None)
        return text_of(inner, depth + 1) or as_markup([value]) or None
    if not isinstance(value, list | tuple) or not value:
        return None
    if all(isinstance(one, list) and all(isinstance(word, str) for word in one) for one in value):
        return "\n".join(map(" ".join, value))  # sentences in words
    if all(isinstance(one, str) for one in value):
        is_words = len(value) > 2 and all(len(one) <= _WORDY and " " not in one for one in value)
        return (" " if is_words else "\n\n").join(value)
    if any(isinstance(one, str) for one in value):  # links and bold words amid a text
        return "".join(str(text_of(one, depth + 1) or "") for one in value)
    return as_markup(value) or _sections(value) or None


def is_nothing(text: str | bytes | None) -> bool:
    """Whether a text is what programs and services write for none: ``nan``, ``[Removed]``."""
    return not text or (isinstance(text, str) and len(text) <= _SHORT and text.strip().lower() in _NOTHING)


def _sections(parts: Sequence[Any]) -> str:
    """Return the markup of a story's sections, "" of what are none: ``[{"heading": "Costs", "paragraphs": […]}]``."""
    if not all(isinstance(part, Mapping) and isinstance(part.get(_PARAGRAPHS), list) for part in parts):
        return ""
    told = ""
    for part in parts:
        headings = [text for name in _HEADINGS for text in each(part.get(name)) if isinstance(text, str) and text]
        paragraphs = [text for text in part[_PARAGRAPHS] if isinstance(text, str)]
        told += "".join(f"<h2>{escape(text)}</h2>" for text in headings)
        told += "".join(f"<p>{escape(text)}</p>" for text in paragraphs)
    return told


def each(value: Any) -> Sequence[Any]:
    """Return the values of a cell: those of a list, or the one that it is."""
    return value if isinstance(value, list | tuple) else (value,)
