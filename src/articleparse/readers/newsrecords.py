"""Where the articles of a file in XML or SGML begin: items of a feed, documents of a corpus, one beside the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from articleparse.languages.newsxml import MANY, PAGES, RECORDS, ROOTS
from articleparse.patterns import lazy

_PROLOGUE: Final = lazy(
    r"[\s\ufeff]*(<\?xml\b[^>]{0,200}\?>)?(?:\s*(?:<!--.{0,4000}?-->|<!DOCTYPE\b[^>\[]{0,400}(?:\[[^\]]{0,4000}\]\s*)?>|<\?[^>]{0,400}\?>))*"
    r"\s*<((?:[^\W\d][\w.-]*:)?[^\W\d][\w.-]*)[\s/>]",
    re.DOTALL | re.IGNORECASE,
)
TAG: Final = lazy(r"<(/?)((?:[^\W\d][\w.-]*:)?[^\W\d][\w.-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>")
_HEAD: Final = 65536  # characters, in which the first record begins
_FIRST: Final = 400  # tags, among which that of the first record is
_DEEPEST: Final = 2  # elements around a record: ``<rss><channel><item>``


def opens_news(text: str) -> bool:
    """Whether `text` opens like news in XML or SGML: a root that only news has, or a declaration of XML.

    Example: ``<nitf><head>``, ``<?xml version="1.0"?><articles>``, ``<DOC>``.
    """
    opening = _PROLOGUE.match(text)
    if opening is None:
        return False
    root = local(opening[2])
    return root in ROOTS or (opening[1] is not None and root not in PAGES)


def holds_many(head: str) -> bool:
    """Whether a file that begins so holds several articles: a feed, a corpus, a root over two records that are shown.

    Example: ``<rss version="2.0"><channel>``
    """
    opening = _PROLOGUE.match(head)
    if opening is None or not opens_news(head):
        return False
    name = record_name(head)
    return name != "" and (local(opening[2]) in MANY or len(list(islice(starts(head, name), 2))) > 1)


def record_name(text: str) -> str:
    """Return the name of the elements of which each is an article, or "": near the top, and known as such."""
    depth = 0
    for tag in islice(TAG.finditer(text, 0, _HEAD), _FIRST):
        if tag[1]:
            depth -= 1
            continue
        if depth <= _DEEPEST and local(tag[2]) in RECORDS:
            return tag[2]
        depth += not tag[3].endswith("/")
    return ""


def starts(text: str, name: str) -> Iterator[int]:
    """Yield where the elements of a name begin."""
    at = -1
    while (at := text.find(f"<{name}", at + 1)) >= 0:
        after = text[at + len(name) + 1 : at + len(name) + 2]
        if after == ">" or after.isspace():
            yield at


def local(name: str) -> str:
    """Return an element's name without its namespace, in lower case: ``encoded`` of ``content:encoded``."""
    return name.rpartition(":")[2].lower()
