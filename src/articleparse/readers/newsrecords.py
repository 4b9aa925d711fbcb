"""Where the articles of a file in XML or SGML begin: items of a feed, documents of a corpus, one beside the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import Final

from articleparse.languages.newsxml import FRAGMENTS, KINDS, MANY, OTHERS, PAGES, RECORDS, ROOTS
from articleparse.patterns import lazy
from articleparse.readers.newscontent import count

_PROLOGUE: Final = lazy(
    r"[\s\ufeff]*(<\?xml\b[^>]{0,200}\?>)?(?:\s*(?:<!--.{0,4000}?-->|<!DOCTYPE\b[^>\[]{0,400}(?:\[[^\]]{0,4000}\]\s*)?>|<\?[^>]{0,400}\?>))*"
    r"\s*<((?:[^\W\d][\w.-]*:)?[^\W\d][\w.-]*)[\s/>]",
    re.DOTALL | re.IGNORECASE,
)
TAG: Final = lazy(r"<(/?)((?:[^\W\d][\w.-]*:)?[^\W\d][\w.-]*)((?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*)>")
_KIND: Final = lazy(KINDS)
_HEAD: Final = 65536  # characters, in which the first record begins
_FOOT: Final = 200  # characters in which the last end tag stands
_FIRST: Final = 400  # tags, among which that of the first record is
_PARAGRAPH: Final = "</p>"
_DEEPEST: Final = 3  # elements around a record: ``<rss><channel><item>``


def opens_news(text: str) -> bool:
    """Whether `text` opens like news in XML or SGML: a root that only news has, or a declaration of XML.

    Example: ``<nitf><head>``, ``<?xml version="1.0"?><articles>``, ``<DOC>``.
    """
    opening = _PROLOGUE.match(text)
    if opening is None:
        return False
    root = local(opening[2])
    return (
        root in ROOTS
        or (opening[1] is not None and root not in PAGES)
        or _is_other(text, opening[2])
        or _is_story(text, opening[2])
    )


def _is_other(text: str, root: str) -> bool:
    """Whether all of a text is one element that is XML and no news, as drawings are without a declaration."""
    return root.lower() in OTHERS and text[-_FOOT:].rstrip().endswith(f"</{root}>")


def _is_story(text: str, root: str) -> bool:
    """Whether all of a text is one element, of no page's, with paragraphs in it: the column of a table has such.

    Example: ``<tx><ld><p>The bridge is open.</p></ld></tx>``
    """
    return local(root) not in FRAGMENTS and _PARAGRAPH in text and text[-_FOOT:].rstrip().endswith(f"</{root}>")


def is_cut(text: str) -> bool:
    """Whether the root of a file in XML, or the last record of one in SGML, never ends: a transfer broke off.

    Example: ``<?xml version="1.0"?><rss><channel><item>``
    """
    opening = _PROLOGUE.match(text)
    if opening is None:
        return False
    end = text.rfind(f"</{opening[2]}")
    begins = max(starts(text[max(end, 0) :], opening[2]), default=-1)  # SGML may have no end tags at all
    is_ended = end >= 0 or ((name := record_name(text)) != "" and f"</{name}" in text)
    return begins >= 0 and (is_ended or opening[1] is not None)


def holds_none(text: str) -> str:
    """Return what a file is that is XML and no news, or "": ``a sitemap`` of ``<urlset>``, a feed without articles."""
    opening = _PROLOGUE.match(text)
    root = opening[2].lower() if opening else ""
    if (what := OTHERS.get(root) or OTHERS.get(local(root))) is not None:
        return what
    return "a feed without articles" if local(root) in ("rss", "rdf", "feed") and not record_name(text) else ""


def root_of(text: str) -> str:
    """Return the local name of a file's root, "" where it has none."""
    opening = _PROLOGUE.match(text)
    return local(opening[2]) if opening else ""


def holds_many(head: str) -> bool:
    """Whether a file that begins so holds several articles: a feed, a corpus, a root over two records that are shown.

    Example: ``<rss version="2.0"><channel>``
    """
    opening = _PROLOGUE.match(head)
    if opening is None or not opens_news(head):
        return False
    if local(opening[2]) in MANY:
        return True
    name = record_name(head)
    return name != "" and len(list(islice(starts(head, name), 2))) > 1


def record_name(text: str, *, likely: bool = False) -> str:
    """Return the name of the elements of which each is an article, or "".

    Those that a root is known to hold (likely: whether or not one is in sight); else near the top, known as such,
    and not the root over others of them.
    """
    opening = _PROLOGUE.match(text)
    if opening and (known := MANY.get(local(opening[2]))):
        found = re.search(rf"<((?:[\w.-]+:)?{known})[\s/>]", text, re.IGNORECASE)
        return found[1] if found else known * likely
    near = list(dict.fromkeys(_near(text)))
    return next((name for name in near if len(list(islice(starts(text, name), 2))) > 1), near[0] if near else "")


def _near(text: str) -> Iterator[str]:
    """Yield the names near the top that elements with an article have."""
    depth = 0
    for tag in islice(TAG.finditer(text, 0, _HEAD), _FIRST):
        if tag[1]:
            depth -= 1
            continue
        if depth <= _DEEPEST and local(tag[2]) in RECORDS:
            yield tag[2]
        depth += not tag[3].endswith("/")


def starts(text: str, name: str) -> Iterator[int]:
    """Yield where the elements of a name begin."""
    at = -1
    while (at := text.find(f"<{name}", at + 1)) >= 0:
        after = text[at + len(name) + 1 : at + len(name) + 2]
        if after == ">" or after.isspace():
            yield at


def stretches(text: str) -> Iterator[tuple[str, int]]:
    """Yield each article's stretch of a file, and the line on which it begins; what stands over the first is none."""
    name = record_name(text)
    found = list(starts(text, name)) if name else []
    if not found or (len(found) == 1 and not holds_many(text)):
        yield text, 0
        return
    line = done = 0
    for start, end in pairwise([*found, len(text)]):
        line += count(text[done:start])
        done = start
        if not is_aside(text[start:end]):
            yield text[start:end], line


def is_aside(record: str) -> bool:
    """Whether a record says that it is none of the archive's articles: a picture of a blog's, a menu, a comment."""
    return _KIND.search(record) is not None


def local(name: str) -> str:
    """Return an element's name without its namespace, in lower case: ``encoded`` of ``content:encoded``."""
    return name.rpartition(":")[2].lower()
