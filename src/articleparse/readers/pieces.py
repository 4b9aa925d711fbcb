"""A story that a program keeps in pieces -> markup: a paragraph, a heading or a quotation each.

    [{"type": "heading", "text": "What it costs"}, {"type": "paragraph", "children": [{"text": "Nine "}, …]}]

The state of a page's script keeps stories so, and so do editors and the databases of publishers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any, Final

_MARKUP: Final = "bodyHtml"
_TEXTS: Final = ("text", "content", "value", "html", "body", "code")
_WITHIN: Final = ("children", "content", "items", "content_elements", "blocks", "data", "root")
_TYPES: Final = ("subtype", "style", "type", "_type", "__typename", "nodeType", "kind", "tag", "name")
_AROUND: Final = re.compile(r"(?:root|doc|document|(?:.*[-_/])?(?:list|table)|\w+List|[ou]l)$")
_HEADED: Final = re.compile(
    r"(?:\w+/)?(?:h[1-6]|head(?:ing|er)?(?:-\w+)?|sub-?(?:head(?:ing)?|title)|crosshead)$", re.IGNORECASE
)
_TOLD: Final = re.compile(
    r".*(?:para|text|quote|html|markdown|list)|(?:p|li|normal|unstyled|block|code)$", re.IGNORECASE
)
_OTHER: Final = re.compile(r"image|photo|video|embed|related|newsletter|comment|reply|card|link", re.IGNORECASE)
_DEEPEST: Final = 6  # pieces in pieces


def as_markup(parts: Sequence[Any]) -> str:
    """Return the markup of a story's pieces, "" of what are none: a piece has a text, or pieces, and is of a type.

    Example: ``[{"type": "h2", "text": "Costs"}]`` gives ``<h2>Costs</h2>``.
    """
    return "".join(piece for part in parts for piece in _pieces(part, 0))


def _pieces(part: Any, depth: int) -> Iterator[str]:
    if not isinstance(part, Mapping) or depth > _DEEPEST:
        return
    types = [part[key] for key in _TYPES if isinstance(part.get(key), str)]
    said = next(filter(_is_known, types), types[0] if types else "")
    if isinstance(part.get(_MARKUP), str):
        yield part[_MARKUP]
    elif _OTHER.search(said):
        return
    elif within := _within(part) if not said or _AROUND.match(said) else ():
        for one in within:
            is_piece = isinstance(one, Mapping) and not _is_bare(one)
            yield from _pieces(one, depth + 1) if is_piece else _block("p", _said(one))
    elif said and (_TOLD.match(said) or _HEADED.match(said)):
        tag = "h2" if _HEADED.match(said) else "blockquote" if "quote" in said.lower() else "p"
        yield from _block(tag, _text(part, depth))


def _is_bare(part: Mapping[str, Any]) -> bool:
    """Whether an item of a list is of no type: ``{"content": "A higher pier.", "items": []}``."""
    told = {key for key, value in part.items() if isinstance(value, str)}
    return told.isdisjoint(_TYPES) and not told.isdisjoint(_TEXTS)


def _said(item: Any) -> Any:
    return _text(item, 0) if isinstance(item, Mapping) else " ".join(item) if _is_row(item) else item


def _is_row(item: Any) -> bool:
    return isinstance(item, list) and all(isinstance(cell, str) for cell in item)


def _is_known(said: str) -> bool:
    return any(kind.match(said) for kind in (_AROUND, _HEADED, _TOLD)) or _OTHER.search(said) is not None


def _block(tag: str, text: Any) -> Iterator[str]:
    if isinstance(text, str) and text.strip():
        yield f"<{tag}>{text if '<' in text else escape(text)}</{tag}>"


def _text(part: Mapping[str, Any], depth: int) -> str:
    """Return the text of a piece: its own, or that of all pieces in it."""
    own = next((part[key] for key in _TEXTS if isinstance(part.get(key), str)), None)
    if own is not None or depth > _DEEPEST:
        return own or ""
    return "".join(_text(one, depth + 1) for one in _within(part) if isinstance(one, Mapping))


def _within(part: Mapping[str, Any]) -> Sequence[Any]:
    """Return the pieces in a piece."""
    inner = next((part[key] for key in _WITHIN if part.get(key) and isinstance(part[key], list | Mapping)), ())
    if not isinstance(inner, Mapping):
        return inner
    deeper = next((inner[key] for key in _WITHIN if isinstance(inner.get(key), list)), None)
    return deeper or [inner]
