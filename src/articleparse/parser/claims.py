"""What the page declares of itself, held against what it prints."""

from __future__ import annotations

from collections.abc import Sequence

from articleparse.model import Claim
from articleparse.parser.features import Look, key_of

_SHORTEST = 8  # characters of a key that can be told from chance
_PROBE = 40  # characters of a paragraph by which it is looked for in a declared story
_LONG = 400  # characters of a title; a longer block is none


def claimed(looks: Sequence[Look], claims: Sequence[Claim]) -> list[str]:
    """Return for each block which claim it repeats, "" where none.

    ``headline``: a declared one, word for word; ``title``: one with the site's name
    about it, or the headline less that; ``description``; ``author``; ``agency``;
    ``section``; ``site``; ``stamp``: its ``<time>`` is the declared moment; ``body``: it
    stands in the declared story; ``not body``: it is long and does not, though a
    story is declared.

    Example: ``["", "headline", "author", "body", "body"]``.
    """
    known = _keys(claims)
    moments = {claim.value[:16] for claim in claims if claim.kind in ("published", "updated")}
    body = _Body(claims)
    return [_matched(look, known, moments, body) for look in looks]


def _keys(claims: Sequence[Claim]) -> dict[str, str]:
    known: dict[str, str] = {}
    for claim in claims:
        if claim.kind in ("headline", "description", "author", "agency", "section", "site"):
            kind = "title" if claim.origin == "title" else claim.kind
            known.setdefault(key_of(claim.value), kind)
    return known


class _Body:
    """The declared story, searchable."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._text = " ".join(key_of(claim.value) for claim in claims if claim.kind == "body")

    def says(self, text: str) -> str:
        """Return ``body``, ``not body`` or "" for a block's text."""
        if not self._text:
            return ""
        key = key_of(text[: 3 * _PROBE])[:_PROBE]
        if key and key in self._text:
            return "body"
        return "not body" if len(text) > 2 * _PROBE else ""


def _matched(look: Look, known: dict[str, str], moments: set[str], body: _Body) -> str:
    key = look.key or (key_of(look.text) if len(look.text) <= _LONG else "")
    if key and (kind := known.get(key)):
        return kind
    if look.block.moment and look.block.moment[:16] in moments:
        return "stamp"
    return body.says(look.text)
