"""What the page declares of itself, held against what it prints."""

from __future__ import annotations

from collections.abc import Sequence

from articleparse.model import Claim
from articleparse.parser.declarations.sites import cuts
from articleparse.parser.looks.features import Look, key_of
from articleparse.patterns import lazy

_LONG = 400  # characters of a title; a longer block is none
_BEGINNING = 20  # characters of a block whose key tells most blocks from what is declared
_TITLE = 12  # characters of a key that may be left of a title
_EDGE = 160  # characters at each end of a block that are looked for in a declared story
_TELLING = 12  # words of a block that surely would stand in the story if it were the story's
_KINDS = frozenset({"headline", "description", "author", "agency", "section", "site"})
_WORD = lazy(r"\w+")


def claimed(looks: Sequence[Look], claims: Sequence[Claim]) -> list[str]:
    """Return for each block which claim it repeats, "" where none.

    ``headline``: a declared one, word for word; ``title``: the page's title, or a declared
    headline less what may be the site's name; ``description``; ``author``; ``agency``;
    ``section``; ``site``; ``stamp``: its ``<time>`` is a declared moment; ``body``: it
    begins and ends as the declared story somewhere does; ``not body``: it is long and
    does not, though a story is declared.  The time grows with the page, not its square.

    Example: ``["", "headline", "author", "body", "body"]``.
    """
    if not claims:
        return [""] * len(looks)
    known = _keys(claims)
    keys = "\n".join(("", *known))
    moments = {claim.value[:16] for claim in claims if claim.kind in ("published", "created", "dated", "updated")}
    body = _Body(claims)
    return [_matched(look, known, keys, moments, body) for look in looks]


def _keys(claims: Sequence[Claim]) -> dict[str, str]:
    known: dict[str, str] = {}
    for claim in claims:
        if claim.kind in _KINDS:
            known.setdefault(key_of(claim.value), "title" if claim.origin == "title" else claim.kind)
    for claim in claims:
        if claim.kind == "headline":
            keys = (key_of(keep) for keep, _ in cuts(claim.value[:_LONG]))
            known |= {key: "title" for key in keys if len(key) >= _TITLE and key not in known}
    return known


_STORY = 1 << 20  # characters of a declared story, many times the longest


class _Body:
    """The declared story, as each three words of it that follow each other."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._threes: set[tuple[str, str, str]] = set()
        for claim in claims:
            if claim.kind == "body":
                words = _WORD.findall(claim.value[:_STORY].casefold())
                self._threes.update(zip(words, words[1:], words[2:], strict=False))

    def says(self, text: str) -> str:
        """Return ``body``, ``not body`` or "" for a block's text."""
        if not self._threes:
            return ""
        first = last = _WORD.findall(text[:_EDGE].casefold())
        if len(text) > _EDGE:
            last = _WORD.findall(text[-_EDGE:].casefold())
        if len(first) < 3 or len(last) < 3:
            return ""
        inside = tuple(first[:3]) in self._threes and tuple(last[-3:]) in self._threes
        return "body" if inside else "not body" if len(first) >= _TELLING else ""


def _matched(look: Look, known: dict[str, str], keys: str, moments: set[str], body: _Body) -> str:
    """Return what a block repeats.  keys: the known ones, each on a line: few long blocks begin as one of them does."""
    key = look.key
    if not key and len(look.text) <= _LONG and f"\n{key_of(look.text[:_BEGINNING])}" in keys:
        key = key_of(look.text)
    if key and (kind := known.get(key)):
        return kind
    if look.block.moment and look.block.moment[:16] in moments:
        return "stamp"
    return body.says(look.text)
