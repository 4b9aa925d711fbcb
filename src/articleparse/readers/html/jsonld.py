"""JSON-LD -> claims: schema.org's NewsArticle and its kin, however a page nests, breaks or mistypes them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from msgspec.structs import replace

from articleparse.model import Claim, ClaimKind
from articleparse.readers.characters import collapsed, decoded, dropped, paired
from articleparse.readers.html.own import SAME, Titles

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
# What tells of other stories: they count only where their headline is the page's.
_OTHERS: Final = frozenset(
    {
        *("itemListElement", "hasPart", "mentions", "comment", "review", "reviews", "citation", "isRelatedTo"),
        *("relatedLink", "liveBlogUpdate"),
    }
)
_PAGE: Final = 3  # rank of what holds a story: its day may be the site's
_AGENCIES: Final = ("Organization", "NewsMediaOrganization", "Corporation", "Brand", "WebSite", "NewsAgency")

Node = dict[str, Any]


class Found(NamedTuple):
    """An object, the source line of its script, and whether it is told of as another story."""

    node: Node
    line: int
    is_other: bool


def claims_of(scripts: Sequence[tuple[str, int]], addresses: Sequence[str], titles: Titles) -> Iterator[Claim]:
    """Yield the claims of a page's scripts (text and source line), the main article's alone.

    addresses, titles: those that the page gives itself, by which the main one is known among several.
    """
    nodes: list[Found] = []
    broken: list[tuple[str, int]] = []
    for text, line in scripts:
        value = _loaded(text)
        if value is None:
            broken.append((text, line))
        else:
            nodes += (Found(node, line, is_other) for node, is_other in _nodes(value))
    yield from _of_articles(nodes, addresses, titles)
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


def _nodes(value: Any) -> Iterator[tuple[Node, bool]]:
    """Yield the objects in a value, outer ones first, in order, and whether each is told of as another story."""
    waiting, seen = [(value, False)], 0
    while waiting and seen < _MOST_NODES:
        here, is_other = waiting.pop()
        seen += 1
        inner: list[tuple[Any, bool]] = []
        if isinstance(here, dict):
            yield here, is_other
            inner = [(each, is_other or key in _OTHERS) for key, each in here.items()]
        elif isinstance(here, list):
            inner = [(each, is_other) for each in here]
        waiting += [pair for pair in reversed(inner) if isinstance(pair[0], dict | list)]


def _types(node: Node) -> list[str]:
    said = node.get("@type")
    return [str(one).rpartition("/")[2] for one in (said if isinstance(said, list) else [said])]


def _rank(found: Found, addresses: Sequence[str], titles: Titles) -> tuple[int, bool, float] | None:
    """Return how surely a node is the page's article, the least most; None for what is none, or another's.

    Its kind counts most, then whether it has the page's address, then how much its headline is the page's.
    """
    node = found.node
    if not any(_strings(node.get(key)) for key in ("headline", "name", "datePublished", "articleBody")):
        return None
    types = _types(node)
    rank = min((_rank_of(name) for name in types), default=9)
    if rank == 9:
        return None
    is_here = any(str(node.get(key) or "") in addresses for key in ("url", "mainEntityOfPage", "@id") if node.get(key))
    main = node.get("mainEntityOfPage")
    is_here = is_here or (isinstance(main, dict) and str(main.get("@id")) in addresses)
    named = next((text for key in ("headline", "name") for text in _strings(node.get(key))), "")
    like = titles.likeness(_cleaned(named))
    needs_name = found.is_other or any(name.endswith("Object") for name in types)
    if not is_here and like < SAME and needs_name:
        return None
    is_strange = not is_here and rank < _PAGE and titles.is_sure and like == 0
    return rank, not is_here, _STRANGE if is_strange else -like


def _rank_of(name: str) -> int:
    if name.endswith("Article") or name in ("LiveBlogPosting", "BlogPosting", "Report", "SocialMediaPosting"):
        return 1
    if name.endswith(("Posting", "Review")) or name == "Recipe":
        return 2
    return 3 if name in ("WebPage", "ItemPage", "CreativeWork", "VideoObject", "AudioObject") else 9


def _of_articles(nodes: Sequence[Found], addresses: Sequence[str], titles: Titles) -> Iterator[Claim]:
    ranked = [(rank, found) for found in nodes if (rank := _rank(found, addresses, titles)) is not None]
    ranked = _without_others(ranked)
    named = {found.node["@id"]: found.node for found in nodes if _is_named(found.node)}
    if not ranked:
        return
    best, first = min(ranked, key=lambda pair: pair[0])
    for rank, found in ranked:
        if rank == best and _same_story(found.node, first.node):
            told = _of_article(found, named)
            yield from _dated(told) if rank[2] == _STRANGE else told


def _dated(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield what the only article tells whose title is none of the page's: a day that yields to a printed one."""
    for claim in claims:
        if claim.kind == "published":
            yield replace(claim, kind="dated")
        elif claim.kind in ("section", "language", "body"):
            yield claim


_STRANGE: Final = 1.0  # a headline that shares no word with what the page surely calls itself
_Ranked = tuple[tuple[int, bool, float], Found]


def _without_others(ranked: list[_Ranked]) -> list[_Ranked]:
    """Return the nodes; where a story has the page's headline, without those that share no word with it.

    The only article of a page may have a title for search engines.
    """
    stories = [pair for pair in ranked if pair[0][0] < _PAGE]
    if len(stories) > 1:
        ranked = [pair for pair in ranked if pair[0][2] != _STRANGE]
    own = any(rank < _PAGE and -like >= SAME for (rank, _, like), _ in ranked)
    return [pair for pair in ranked if not own or pair[0][2] or not pair[0][1]]


def _is_named(node: Node) -> bool:
    return isinstance(node.get("@id"), str) and len(node) > 1


def _same_story(node: Node, main: Node) -> bool:
    """Whether a second article of the same rank tells of the same story."""
    return node is main or (node.get("headline") == main.get("headline") and bool(node.get("headline")))


def _of_article(found: Found, named: dict[str, Node]) -> Iterator[Claim]:
    node, line, _ = found
    is_page = min(map(_rank_of, _types(node))) >= _PAGE
    for key, kind in _PLAIN.items():
        kind = "dated" if is_page and kind == "published" else kind
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


def _strings(value: Any) -> list[str]:
    found = []
    for one in value if isinstance(value, list) else [value]:
        said = (one.get("@value") or one.get("name")) if isinstance(one, dict) else one
        if isinstance(said, str):
            found.append(said)
    return found


def _cleaned(value: str) -> str:
    return collapsed(dropped(_MARKUP.sub("", decoded(paired(value)))))


def _claim(kind: ClaimKind, value: str, line: int) -> Iterator[Claim]:
    text = dropped(decoded(paired(value))).strip() if kind == "body" else _cleaned(value)
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
