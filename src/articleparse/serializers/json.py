"""Article -> JSON, and the JSON Schema of it, both from the model's own types."""

from __future__ import annotations

import re
from typing import Any, Final

import msgspec

from articleparse.model import Article, Attribution

_KEYS: Final = tuple(name for name in Article.__struct_fields__ if name != "provenance")
_INDENT: Final = 2
# Control characters that JSON lets through, and line ends that are none to it but to others.
_UNSHOWN: Final = rb"\x7f|\xc2[\x80-\x9f]|\xe2\x80[\xa8\xa9]"


def dump(article: Article, *, compact: bool = False, provenance: bool = False) -> bytes:
    """Return one JSON object in UTF-8, without a final line feed; keys in the model's order.

    compact: on one line.  provenance: with the key of that name.
    """
    shown: dict[str, Any] = {key: getattr(article, key) for key in _KEYS}
    if provenance:
        shown["provenance"] = [_attribution(entry) for entry in article.provenance]
    encoded = msgspec.json.encode(shown)
    if not f"{article.source.name}{article.source.url}".isprintable():  # all other text has been through the reader
        encoded = re.sub(_UNSHOWN, _escaped, encoded)
    return encoded if compact else msgspec.json.format(encoded, indent=_INDENT)


def schema() -> bytes:
    """Return the JSON Schema (draft 2020-12) of one object that `dump` writes."""
    _, parts = msgspec.json.schema_components([Article], ref_template="#/$defs/{name}")
    article = parts.pop("Article")
    article["required"] = list(_KEYS)
    for part in (article, *parts.values()):
        part["additionalProperties"] = False
        part.pop("title", None)
    for place in ("url", "date"):  # of a record: left out, never null, where nothing is known
        parts["Origin"]["properties"][place] = {"type": "string"}
    notice, attribution = parts["Notice"], parts["Attribution"]
    notice["required"] = list(notice["properties"])
    attribution["properties"].pop("why")
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A news article, as articleparse writes it",
        **article,
        "$defs": parts,
    }
    return msgspec.json.format(msgspec.json.encode(_without_defaults(document)), indent=_INDENT)


def _escaped(found: re.Match[bytes]) -> bytes:
    return b"\\u%04x" % ord(found[0].decode())


def _attribution(entry: Attribution) -> dict[str, Any]:
    shown: dict[str, Any] = {"lines": entry.lines, "role": entry.role, "at": entry.at}
    return shown if entry.text is None else {**shown, "text": entry.text}


def _without_defaults(node: Any) -> Any:
    """Drop ``default``: every key is always written, so a default says nothing of the output."""
    if isinstance(node, dict):
        return {key: _without_defaults(value) for key, value in node.items() if key != "default"}
    return [_without_defaults(item) for item in node] if isinstance(node, list) else node
