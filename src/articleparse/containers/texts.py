"""The text that a value is, or that stands in it, in the ways in which programs keep texts.

{"rendered": "<p>…</p>"}    ["Bridge open.", "It is."]    [{"type": "paragraph", "text": "It is."}]
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any, Final

from articleparse.containers.columns import columns_in, kind_of
from articleparse.languages.columns import NOTHING
from articleparse.readers.pieces import as_markup

_VALUES: Final = (
    "rendered", "value", "content", "text", "html", "basic", "main", "original", "default", "_cdata", "#text", "$date",
    "$numberLong", "href", "url", "body",
)  # fmt: skip
"""Keys of an object that stands where others have a text: ``{"rendered": "<p>…</p>"}``."""
_IN_ORDER: Final = ("intro", "introduction", "lead", "main", "body", "conclusion", "outro")  # parts of a story, by name
_SHORT: Final = 32  # characters of what says so, spaces counted
_MARKUP: Final = "<"
_WORDY: Final = 12  # characters of a word
_DEEPEST: Final = 3  # objects and lists around a text
_HEADINGS: Final = ("headline", "heading", "title")
_PARAGRAPHS: Final = "paragraphs"
_SECTIONS: Final = "sections"


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
    return not text or (isinstance(text, str) and len(text) <= _SHORT and text.strip().lower() in NOTHING)


def parts_of(parts: Sequence[Any]) -> str:
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


def _stands_alone(part: Mapping[str, Any]) -> bool:
    return any(kind_of(name) in ("published", "author") for name in part) or bool(columns_in(part, "address"))


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
