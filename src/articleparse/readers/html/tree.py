"""Text -> tree, by lxml, on any text: with lines that count as the contract counts them, and bounded depth."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Final, NamedTuple

from lxml import etree

from articleparse.readers.characters import paired

_MOST_LINES: Final = 65_000  # libxml2 counts the lines of elements in 16 bits
_MARK: Final = "articleparse-line"
_OPENING: Final = re.compile(rb"<[A-Za-z][^\s/>]*")
# What ends lines beside the line feed, as `str.splitlines` has it.
_ODD_ENDS: Final = (b"\r", b"\v", b"\f", b"\x1c", b"\x1d", b"\x1e")
_WIDE_ENDS: Final = "\x85\u2028\u2029"
_DEPTH: Final = 400  # elements in each other, beyond which a page is flattened
_GIANT: Final = 4000  # characters after a "<" and before the next that may be a tag of too many attributes
_MANY: Final = 10_000  # attributes of a page, from which on each tag is looked at
_ATTRIBUTES: Final = 200  # of an element; libxml2's time grows with their square
_END: Final = re.compile(rb"</(?:body|html)")
_CLOSING: Final = re.compile(rb"</(?:html|body)\s*>", re.IGNORECASE)
_BODY: Final = re.compile(rb"<(?:body|frameset|FRAMESET)")
_FRAMES: Final = re.compile(rb"</?(?:frameset|frame|noframes)\b[^<>]*>", re.IGNORECASE)
_CLOSED: Final = re.compile(rb"<([A-Za-z][\w:-]*+)(?:/|(\s[^<>]*+)(?<=/))>")  # each tag is gone through once
_PROLOGUE: Final = 1000  # characters in which XHTML says what it is
_TAG: Final = re.compile(rb"<(/?)([A-Za-z][^\s/>]*)")
# Elements without an end tag, or whose content is no markup.
# fmt: off
_VOID: Final = frozenset((
    b"area", b"base", b"br", b"col", b"embed", b"hr", b"img", b"input", b"link", b"meta", b"param", b"source", b"track",
    b"wbr",
))
# fmt: on


_ATTRIBUTE: Final = re.compile(
    rb"""[\s/]*(?:[^\s"'>/=][^\s>/=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*))?|["'=][^\s>/]*)"""
)


class Tree(NamedTuple):
    """A page's tree.

    data: what it was grown from, UTF-8.  line_of: the source line of an element, where its start
    tag ends, None where libxml2 knows none.  line_count: lines of the source.
    """

    root: etree._Element
    data: bytes
    line_of: Callable[[etree._Element], int | None]
    line_count: int


def grow(text: str) -> Tree | None:
    """Return the tree of a page, or None where there is nothing but white space, comments, declarations."""
    data = _with_end_tags(_unframed(_reopened(_slimmed(_with_breaks(_with_line_feeds(text))))))
    count = data.count(b"\n") + (data[-1:] != b"\n")
    marked = count > _MOST_LINES
    root = _parsed(_with_lines(data) if marked else data)
    return Tree(root, data, _marked_line if marked else attrgetter("sourceline"), count) if root is not None else None


def _with_line_feeds(text: str) -> bytes:
    """Return `text` with one line feed for whatever ends a line, as UTF-8."""
    try:
        data = text.encode()
    except UnicodeEncodeError:  # a story of a script's state
        data = paired(text).encode()
    ends = [end for end in _ODD_ENDS if end in data]
    if not text.isascii():
        ends += [end.encode() for end in _WIDE_ENDS if end in text]
    if b"\r" in ends:
        data = data.replace(b"\r\n", b"\n")
    for end in ends:
        data = data.replace(end, b"\n")
    return data


def _with_breaks(data: bytes) -> bytes:
    """Return a page with its ``</br>`` as the ``<br>`` that browsers take it for; libxml2 drops it."""
    return data.replace(b"</br>", b"<br >") if b"</br>" in data else data


def _reopened(data: bytes) -> bytes:
    """Return a page without the end tags that libxml2 takes for the end of it, where more of the page follows."""
    last = data.rfind(b"<p")
    last = max(last, data.rfind(b"<div", max(last, 0)))
    return _CLOSING.sub(b"", data) if last > 0 and _END.search(data, 0, last) else data


def _unframed(data: bytes) -> bytes:
    """Return a page of frames as what it says to browsers without them."""
    first = _BODY.search(data)
    if first is None or first[0] == b"<body":  # what comes behind it is no page of frames
        return data
    return _FRAMES.sub(lambda found: b"\n" * found[0].count(b"\n"), data)


def _with_end_tags(data: bytes) -> bytes:
    """Return an XHTML page with an end tag for each element that it writes as ``<a name="x"/>``."""
    return _CLOSED.sub(_opened, data) if b"xhtml" in data[:_PROLOGUE].lower() else data


def _opened(found: re.Match[bytes]) -> bytes:
    return found[0] if found[1].lower() in _VOID else b"<%b%b></%b>" % (found[1], (found[2] or b"")[:-1], found[1])


def _slimmed(data: bytes) -> bytes:
    """Return a page without the attributes that a start tag has too many."""
    if data.count(b"=") > _MANY:
        return b"".join(_uncrowded(data))
    parts: list[bytes] = []
    done = 0
    for start, end in _giants(data):
        if _may_be_crowded(data, start + 1, end):
            parts += (data[done:start], *_uncrowded(data[start:end]))
            done = end
    return b"".join([*parts, data[done:]]) if parts else data


def _giants(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield where a "<" and the next stand far apart; steps from "<" to "<", as far as each may be."""
    start = data.find(b"<")
    while start >= 0:
        near = data.rfind(b"<", start + 1, start + _GIANT + 2)
        if near < 0:
            near = data.find(b"<", start + 1)
            yield start, near if near >= 0 else len(data)
        start = near


def _may_be_crowded(data: bytes, start: int, end: int) -> bool:
    """Whether what stands between two "<" can be a tag with more attributes than an element needs."""
    if not data[start : start + 1].isalpha():
        return False
    close = data.find(b">", start, end)
    close = close if close >= 0 else end
    return close - start > _ATTRIBUTES and len(data[start:close].split(None, _ATTRIBUTES)) > _ATTRIBUTES


def _uncrowded(data: bytes) -> Iterator[bytes]:
    """Yield `data` without the attributes that a start tag has too many, but with their line ends."""
    done = 0
    for found in _OPENING.finditer(data):
        at, count = found.end(), 0
        if found.start() < done:
            continue
        start = at
        while (attribute := _ATTRIBUTE.match(data, at)) is not None:
            at, count = attribute.end(), count + 1
            start = at if count <= _ATTRIBUTES else start
        if start < at:
            yield data[done:start]
            yield b"\n" * data.count(b"\n", start, at)
        else:
            yield data[done:at]
        done = at
    yield data[done:]


def _parsed(data: bytes) -> etree._Element | None:
    parser = _parser()
    root = _rooted(data, parser)
    if _stopped(parser):
        return _rooted(_flattened(data), _parser())
    return root


def _stopped(parser: etree.HTMLParser) -> bool:
    """Whether libxml2 gave up at elements too deep in each other: that is then the last error."""
    last = parser.error_log.last_error
    return last is not None and last.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT


def _parser() -> etree.HTMLParser:
    return etree.HTMLParser(
        encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True, collect_ids=False
    )


def _rooted(data: bytes, parser: etree.HTMLParser) -> etree._Element | None:
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:  # nothing but a comment or a declaration
        return None


def _marked_line(element: etree._Element) -> int:
    found = element.get(_MARK)
    return int(found) if found and found.isdecimal() else 1


def _with_lines(data: bytes) -> bytes:
    """Return `data` with each start tag's line as its first attribute, which no place of a page minds."""
    parts: list[bytes] = []
    line, done = 1, 0
    for found in _OPENING.finditer(data):
        line += data.count(b"\n", done, found.start())
        parts += (data[done : found.end()], b" %b=%d " % (_MARK.encode(), line))
        done = found.end()
    return b"".join([*parts, data[done:]])


def _flattened(data: bytes) -> bytes:
    """Return `data` without the tags of elements that lie too deep; each of them still parts blocks."""
    parts: list[bytes] = []
    depth, done = 0, 0
    for found in _TAG.finditer(data):
        if found[2].lower() in _VOID:
            continue
        depth = max(0, depth - 1) if found[1] else depth + 1
        if depth + bool(found[1]) > _DEPTH:
            parts.append(data[done : found.start()] + b"<hr ")
            done = found.end()
    return b"".join([*parts, data[done:]])
