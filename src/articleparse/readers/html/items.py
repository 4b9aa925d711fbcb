"""Microdata -> claims: the properties of the page's own article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, cast

from lxml import etree

from articleparse.model import Claim, ClaimKind
from articleparse.readers.html.own import SAME, UNSURE, Titles
from articleparse.readers.html.tree import Tree

# Properties of microdata and RDFa.
_KINDS: Final[dict[str, ClaimKind]] = {
    "headline": "headline",
    "datepublished": "published",
    "datecreated": "created",
    "datemodified": "updated",
    "author": "author",
    "articlesection": "section",
}
_ARTICLE: Final = re.compile(r"(?:Article|Posting|Report|Review|WebPage|CreativeWork|Recipe)$")
_WITH_PROPERTY: Final = etree.XPath("descendant::*[@itemprop]")
_TITLES: Final = etree.XPath("descendant::*[self::h1 or self::h2 or self::h3 or self::h4]")
_INNER: Final = 40  # elements in one with a property that are looked through
_SCOPES: Final = 40  # articles of a page that are held against each other
_CARD: Final = 700  # characters of an article that is only told of

Item = tuple[ClaimKind, str, etree._Element]


def items_of(tree: Tree, titles: Titles) -> Iterator[Item]:
    """Yield the properties of microdata: of the article alone whose headline is the page's, of several the first.

    A card that tells of another story is never it.
    """
    if b"itemprop" not in tree.data:
        return
    found = [*_found(tree)]
    scopes = [*dict.fromkeys(scope for scope, _, _ in found if scope is not None)][:_SCOPES]
    main, is_none = _main(scopes, titles)
    begun = is_none
    loose: set[str] = set()  # properties of nothing, seen: the first alone is surely the page's
    for scope, names, element in found:
        begun = begun or scope is main
        if scope is main if scope is not None else (is_none or not begun) and names.isdisjoint(loose):
            loose |= names if scope is None else set()
            for name in sorted(names):
                yield from _item(_KINDS[name], element)


def _found(tree: Tree) -> Iterator[tuple[etree._Element | None, set[str], etree._Element]]:
    """Yield the article that each property is of, or None; the properties' names, and their element."""
    for element in cast(list[etree._Element], _WITH_PROPERTY(tree.root)):
        names = _KINDS.keys() & (element.get("itemprop") or "").lower().split()
        if not names:
            continue
        scope = next(element.iterancestors(), None)
        while scope is not None and scope.get("itemscope") is None:
            scope = scope.getparent()
        if scope is None or _ARTICLE.search(scope.get("itemtype") or ""):
            yield scope, names, element


def titles_of(tree: Tree, claims: Sequence[Claim]) -> Titles:
    """Return what a page calls itself, by what it declares and its headings of first rank."""
    return Titles(map(text_of, tree.root.iter("h1")), claims)


def _main(scopes: list[etree._Element], titles: Titles) -> tuple[etree._Element | None, bool]:
    """Return the page's own article, and whether there is none."""
    alike = [(_likeness(scope, titles), scope) for scope in scopes]
    able = [(like, scope) for like, scope in alike if like >= SAME or like == UNSURE or not _is_card(scope)]
    best = max(able, key=lambda pair: pair[0], default=None)
    return (best[1], False) if best else (None, True)


def _likeness(scope: etree._Element, titles: Titles) -> float:
    """Return how much an article's headline is the page's: what it says is, or its first headings."""
    headings = cast(list[etree._Element], _TITLES(scope))[:_INNER]
    said = [titles.likeness(text_of(heading)) for heading in headings]
    for element in islice(scope.iter(), 10 * _INNER):
        if "headline" in (element.get("itemprop") or "").lower().split():
            return max([titles.likeness(element.get("content") or text_of(element)), *said])
    return max(said, default=UNSURE)


def _is_card(scope: etree._Element) -> bool:
    size = 0
    for part in scope.itertext():
        size += len(str(part).strip())
        if size > _CARD:
            return False
    return True


def _item(kind: ClaimKind, element: etree._Element) -> Iterator[Item]:
    if kind in ("published", "created", "updated"):
        title = element.get("title") or ""  # of an ``abbr``, as the oldest microformats have it
        value = element.get("datetime") or element.get("content") or (title[:4].isdigit() and title) or text_of(element)
    elif kind == "author":
        inner = (each for each in islice(element.iter(), _INNER) if each.get("itemprop") == "name")
        value = _named(next(inner, element))
        value = element.get("content") or value
    else:
        value = element.get("content") or text_of(element)
    yield kind, value, element


def _named(element: etree._Element) -> str:
    return element.get("content") or text_of(element)


def text_of(element: etree._Element) -> str:
    """Return the text of an element, its first pieces."""
    return "".join(str(part) for part in islice(element.itertext(), _INNER))
