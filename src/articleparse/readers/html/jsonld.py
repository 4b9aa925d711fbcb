"""JSON-LD -> claims: schema.org's NewsArticle and its kin, however a page nests, breaks or mistypes them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from articleparse.model import Claim, ClaimKind
from articleparse.readers.characters import collapsed, decoded, dropped, paired

_MOST_NODES: Final = 20_000
_LONGEST: Final = 2000  # characters of a value that is no story
_FRAME: Final = re.compile(r"^\s*(?://\s*)?(?:<!--|<!\[CDATA\[)?|(?://\s*)?(?:\]\]>|-->)?\s*;?\s*$")
_COMMA: Final = re.compile(r",(\s*[}\]])")
_MARKUP: Final = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*)?>")
_PAIR: Final = re.compile(
    r'"(headline|datePublished|dateModified|description|articleBody|articleSection|inLanguage)"\s*:\s*"((?:[^"\\]|\\.)*)"',
    re.DOTALL,
)
_PLAIN: Final[dict[str, ClaimKind]] = {
    "headline": "headline",
    "datePublished": "published",
    "dateCreated": "created",
    "dateModified": "updated",
    "description": "description",
    "inLanguage": "language",
    "articleSection": "section",
    "articleBody": "body",
}
_AGENCIES: Final = ("Organization", "NewsMediaOrganization", "Corporation", "Brand", "WebSite", "NewsAgency")

Node = dict[str, Any]


def claims_of(scripts: Sequence[tuple[str, int]], addresses: Sequence[str]) -> Iterator[Claim]:
    """Yield the claims of a page's scripts (text and source line), the main article's alone.

    addresses: those that the page gives itself, by which the main one is known among several.
    """
    nodes: list[tuple[Node, int]] = []
    broken: list[tuple[str, int]] = []
    for text, line in scripts:
        value = _loaded(text)
        if value is None:
            broken.append((text, line))
        else:
            nodes += ((node, line) for node in _nodes(value))
    yield from _of_articles(nodes, addresses)
    for text, line in broken:
        yield from _of_broken(text, line)


def _loaded(text: str) -> Any:
    """Return what a script says, mended where pages commonly break it; None where that does not help."""
    for mended in (_as_is, _unframed, _unescaped):
        try:
            return json.loads(mended(text), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _as_is(text: str) -> str:
    return text


def _unframed(text: str) -> str:
    return _COMMA.sub(r"\1", _FRAME.sub("", text))


def _unescaped(text: str) -> str:
    return decoded(_unframed(text))


def _nodes(value: Any) -> Iterator[Node]:
    """Yield the objects in a value, outer ones first, in order."""
    waiting, seen = [value], 0
    while waiting and seen < _MOST_NODES:
        here = waiting.pop()
        seen += 1
        if isinstance(here, dict):
            yield here
            here = list(here.values())
        if isinstance(here, list):
            waiting += [each for each in reversed(here) if isinstance(each, dict | list)]


def _types(node: Node) -> list[str]:
    said = node.get("@type")
    return [str(one).rpartition("/")[2] for one in (said if isinstance(said, list) else [said])]


def _rank(node: Node, addresses: Sequence[str]) -> int | None:
    """Return how surely a node is the page's article, 0 most; None for what is none."""
    types = _types(node)
    if not any(isinstance(node.get(key), str) for key in ("headline", "name", "datePublished", "articleBody")):
        return None
    rank = min((_rank_of(name) for name in types), default=9)
    if rank == 9:
        return None
    here = any(str(node.get(key) or "") in addresses for key in ("url", "mainEntityOfPage", "@id") if node.get(key))
    main = node.get("mainEntityOfPage")
    here = here or (isinstance(main, dict) and str(main.get("@id")) in addresses)
    return 2 * rank - here


def _rank_of(name: str) -> int:
    if name.endswith("Article") or name in ("LiveBlogPosting", "BlogPosting", "Report", "SocialMediaPosting"):
        return 1
    if name.endswith(("Posting", "Review")) or name == "Recipe":
        return 2
    return 3 if name in ("WebPage", "ItemPage", "CreativeWork", "VideoObject", "AudioObject") else 9


def _of_articles(nodes: Sequence[tuple[Node, int]], addresses: Sequence[str]) -> Iterator[Claim]:
    ranked = [(rank, place) for place, (node, _) in enumerate(nodes) if (rank := _rank(node, addresses)) is not None]
    named = {node["@id"]: node for node, _ in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    best, first = min(ranked, default=(0, -1))
    for rank, place in ranked:
        node, line = nodes[place]
        if rank == best and _same_story(node, nodes[first][0]):
            yield from _of_article(node, line, named)


def _same_story(node: Node, main: Node) -> bool:
    """Whether a second article of the same rank tells of the same story."""
    return node is main or (node.get("headline") == main.get("headline") and bool(node.get("headline")))


def _of_article(node: Node, line: int, named: dict[str, Node]) -> Iterator[Claim]:
    for key, kind in _PLAIN.items():
        for value in _strings(node.get(key)):
            yield from _claim(kind, value, line)
    if not isinstance(node.get("headline"), str) and _rank_of(_types(node)[0]) < 3:
        yield from (claim for value in _strings(node.get("name")) for claim in _claim("headline", value, line))
    for person in _resolved(node.get("author") or node.get("creator"), named):
        kind = "agency" if not isinstance(person, str) and set(_types(person)) & set(_AGENCIES) else "author"
        for name in _names(person):
            yield from _claim(kind, name, line)
    for publisher in _resolved(node.get("publisher"), named):
        for name in _strings(publisher if isinstance(publisher, str) else publisher.get("name")):
            yield from _claim("site", name, line)


def _names(person: str | Node) -> Iterator[str]:
    """Yield the names of who wrote it: whole, in parts, or in a role that the person has."""
    if isinstance(person, str):
        yield person
        return
    role = person.get("author")
    if isinstance(role, dict):  # schema.org's Role holds the property again
        person = role
    parts = [part for key in ("givenName", "familyName") if isinstance(part := person.get(key), str)]
    yield from _strings(person.get("name") or " ".join(parts) or person.get("alternateName"))


def _resolved(value: Any, named: dict[str, Node]) -> Iterator[str | Node]:
    """Yield strings and objects of a value, references followed once."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            yield named.get(str(one.get("@id")), one) if "name" not in one else one
        elif isinstance(one, str):
            yield one


def _strings(value: Any) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict) and isinstance(one.get("@value") or one.get("name"), str):
            yield one.get("@value") or one["name"]


def _claim(kind: ClaimKind, value: str, line: int) -> Iterator[Claim]:
    value = decoded(paired(value))
    text = dropped(value).strip() if kind == "body" else collapsed(dropped(_MARKUP.sub("", value)))
    if text and (kind == "body" or len(text) <= _LONGEST):
        yield Claim(kind, text, "json-ld", (line, line))


def _of_broken(text: str, line: int) -> Iterator[Claim]:
    """Yield what can be read in a script that is no JSON."""
    seen: set[str] = set()
    for found in _PAIR.finditer(text):
        if found[1] not in seen:
            seen.add(found[1])
            yield from _claim(_PLAIN[found[1]], _unquoted(found[2]), line)


def _unquoted(inside: str) -> str:
    try:
        return str(json.loads(f'"{inside}"', strict=False))
    except ValueError:
        return inside
