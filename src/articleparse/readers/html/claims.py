"""Tree -> claims: what a page declares of itself in meta elements, JSON-LD, microdata, its title and address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, cast

from lxml import etree

from articleparse.model import Claim, ClaimKind
from articleparse.readers.characters import collapsed, dropped
from articleparse.readers.html import jsonld
from articleparse.readers.html.items import items_of, titles_of
from articleparse.readers.html.tree import Tree

# Names of meta elements, in lower case: what they speak of, and who says so.
_META: Final[dict[str, tuple[ClaimKind, str]]] = {
    "og:title": ("headline", "opengraph"),
    "twitter:title": ("headline", "twitter"),
    "parsely-title": ("headline", "meta"),
    "sailthru.title": ("headline", "meta"),
    "dc.title": ("headline", "meta"),
    "dcterms.title": ("headline", "meta"),
    "citation_title": ("headline", "meta"),
    "headline": ("headline", "meta"),
    "title": ("headline", "meta"),
    "article:published_time": ("published", "opengraph"),
    "og:article:published_time": ("published", "opengraph"),
    "og:published_time": ("published", "opengraph"),
    "article:published": ("published", "opengraph"),
    "parsely-pub-date": ("published", "meta"),
    "sailthru.date": ("published", "meta"),
    "cxenseparse:recs:publishtime": ("published", "meta"),
    "cxenseparse:publishtime": ("published", "meta"),
    "citation_publication_date": ("published", "meta"),
    "citation_online_date": ("published", "meta"),
    "datepublished": ("published", "meta"),
    "date_published": ("published", "meta"),
    "publishdate": ("published", "meta"),
    "publish-date": ("published", "meta"),
    "publish_date": ("published", "meta"),
    "published": ("published", "meta"),
    "publication_date": ("published", "meta"),
    "pubdate": ("published", "meta"),
    "originalpublicationdate": ("published", "meta"),
    "dcterms.issued": ("published", "meta"),
    "dc.date.issued": ("published", "meta"),
    "dcterms.created": ("created", "meta"),
    "dc.date.created": ("created", "meta"),
    "dc.date": ("dated", "meta"),
    "dcterms.date": ("dated", "meta"),
    "date": ("dated", "meta"),
    "article:modified_time": ("updated", "opengraph"),
    "og:updated_time": ("updated", "opengraph"),
    "og:article:modified_time": ("updated", "opengraph"),
    "article:modified": ("updated", "opengraph"),
    "dcterms.modified": ("updated", "meta"),
    "dc.date.modified": ("updated", "meta"),
    "last-modified": ("updated", "meta"),
    "lastmod": ("updated", "meta"),
    "datemodified": ("updated", "meta"),
    "article:author": ("author", "opengraph"),
    "og:article:author": ("author", "opengraph"),
    "author": ("author", "meta"),
    "articleauthor": ("author", "meta"),
    "byl": ("author", "meta"),
    "byline": ("author", "meta"),
    "parsely-author": ("author", "meta"),
    "sailthru.author": ("author", "meta"),
    "cxenseparse:author": ("author", "meta"),
    "citation_author": ("author", "meta"),
    "dc.creator": ("author", "meta"),
    "dcterms.creator": ("author", "meta"),
    "og:description": ("description", "opengraph"),
    "description": ("description", "meta"),
    "twitter:description": ("description", "twitter"),
    "dc.description": ("description", "meta"),
    "og:locale": ("language", "opengraph"),
    "content-language": ("language", "meta"),
    "language": ("language", "meta"),
    "dc.language": ("language", "meta"),
    "og:site_name": ("site", "opengraph"),
    "application-name": ("site", "meta"),
    "apple-mobile-web-app-title": ("site", "meta"),
    "publisher": ("site", "meta"),
    "dc.publisher": ("site", "meta"),
    "article:section": ("section", "opengraph"),
    "parsely-section": ("section", "meta"),
    "section": ("section", "meta"),
}
_DATED: Final = etree.XPath("descendant::*[not(self::meta)][contains(@property, 'dc:date')][@content]")
_URL_DAY: Final = re.compile(r"[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
_ADDRESSES: Final = ("canonical", "og:url", "twitter:url", "al:web:url")
_LONGEST: Final = 2000  # characters of a claim that is no story
_MOST: Final = 400  # claims
_TRUST: Final = ("json-ld", "microdata", "opengraph", "twitter", "meta", "lang", "title", "url")


def claims_of(tree: Tree) -> Iterator[Claim]:
    """Yield what a page declares of itself, in the order of trust in who says so; each value once a kind and origin."""
    found = [*_declared(tree)]
    found.sort(key=lambda claim: _TRUST.index(claim.origin))
    seen: set[tuple[str, str, str]] = set()
    for claim in found[:_MOST]:
        key = (claim.kind, claim.value, claim.origin)
        if key not in seen:
            seen.add(key)
            yield claim


def _declared(tree: Tree) -> Iterator[Claim]:
    scripts: list[tuple[str, int]] = []
    addresses: list[tuple[str, int]] = []
    plain = [*_plain(tree, scripts, addresses)]
    yield from plain
    titles = titles_of(tree, plain)
    yield from jsonld.claims_of(scripts, [address for address, _ in addresses], titles)
    for kind, value, element in items_of(tree, titles):
        yield from _claim(kind, value, "microdata", tree.line_of(element) or 1)
    if b"dc:date" in tree.data:
        # RDFa beside the text, as Drupal writes it; where several are dated others' stories are among them.
        dated = cast(list[etree._Element], _DATED(tree.root))
        for element in dated if len(dated) == 1 else ():
            yield from _meta(element, tree.line_of(element) or 1, [])
    yield from _from_addresses(addresses)


def _plain(tree: Tree, scripts: list[tuple[str, int]], addresses: list[tuple[str, int]]) -> Iterator[Claim]:
    """Yield what meta elements and the title say; gather the scripts of JSON-LD and the page's addresses."""
    for element in tree.root.iter("html", "meta", "title", "script", "link"):
        tag, line = element.tag, tree.line_of(element) or 1
        if tag == "meta":
            yield from _meta(element, line, addresses)
        elif tag == "script":
            if element.text and "ld+json" in (element.get("type") or "").lower():
                scripts.append((element.text, line))
        elif tag == "title":
            if _in_head(element):
                yield from _claim("headline", element.text, "title", line)
        elif tag == "html":
            yield from _claim("language", element.get("lang") or element.get("xml:lang"), "lang", line)
        elif (element.get("rel") or "").lower() == "canonical":
            addresses.append((element.get("href") or "", line))


def _in_head(element: etree._Element) -> bool:
    """Whether a title is the page's: drawings have titles too."""
    parent = element.getparent()
    return parent is None or parent.tag in ("head", "html", "body")


def _claim(kind: ClaimKind, value: str | None, origin: str, line: int) -> Iterator[Claim]:
    if value and len(value) <= _LONGEST and (text := collapsed(dropped(value))):
        yield Claim(kind, text, origin, (line, line))


def _meta(element: etree._Element, line: int, addresses: list[tuple[str, int]]) -> Iterator[Claim]:
    get = element.get
    content = get("content")
    if not content:
        return
    # RDFa names several properties at once, and Dublin Core's with a colon: ``dc:date dc:created``.
    for names in (*(get("property") or "").replace("dc:", "dc.").split(), get("name"), get("http-equiv")):
        name = names.strip().lower() if names else ""
        if name in _META:
            kind, origin = _META[name]
            yield from _claim(kind, content, origin, line)
        elif name in _ADDRESSES:
            addresses.append((content, line))


def _from_addresses(addresses: list[tuple[str, int]]) -> Iterator[Claim]:
    for address, line in addresses:
        if found := _URL_DAY.search(address):
            yield Claim("published", "-".join(found.groups()), "url", (line, line))
