"""HTML -> Page: the visible text of a page as blocks, each with the tag that holds it.

A plain first reader: it says what the elements are and leaves it to the parser what
they mean.  What the page declares of itself (JSON-LD, meta) is not read yet.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from articleparse.model import Block, Page, Source
from articleparse.readers.characters import collapsed, dropped, is_visible

# fmt: off
# Elements within a line; every other one begins and ends a block.
_INLINE: Final = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
    "sup", "time", "tt", "u", "var", "wbr",
))
_HIDDEN: Final = frozenset((
    "head", "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "embed", "applet", "canvas",
    "audio", "video", "map", "select", "option", "datalist", "textarea",
))
# What the parser is told: the element itself, or the nearest of these around it.
_TOLD: Final = frozenset((
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "blockquote", "figcaption", "caption", "pre", "td", "th", "dt",
    "dd", "address",
))
# fmt: on


def read(source: Source) -> Page:
    """Return the visible blocks of an HTML page, in the order of its source.

    lines: those of the source where the block begins and ends.
    Example: ``<h1>Bridge open</h1><p>The bridge is<br>open.`` gives the blocks
    ``h1 "Bridge open"`` and ``p "The bridge is open."``.
    """
    lines = max(len(source.text.splitlines()), 1)
    blocks = tuple(_blocks(source.text, lines))
    return Page(blocks, "html", source.encoding, lines, source.notices)


def _blocks(text: str, last: int) -> Iterator[Block]:
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError:  # nothing but a comment or a declaration
        root = None
    if root is None:
        return
    collector = _Collector(last)
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            yield from collector.open(element)
        else:
            yield from collector.close(element)
    yield from collector.flush()


class _Collector:
    """Gathers the text between block boundaries: `open` and `close` yield the block that they end."""

    def __init__(self, last: int) -> None:
        self._last = last
        self._parts: list[str] = []
        self._told: list[str] = []
        self._hidden = 0
        self._line = 1
        self._started = 1

    def open(self, element: etree._Element) -> Iterator[Block]:
        """An element begins."""
        tag = str(element.tag)
        self._line = min(max(_line_of(element), self._line), self._last)
        if tag in _HIDDEN or "hidden" in element.attrib:
            self._hidden += 1
        if tag == "br":
            self._parts.append("\n")
        elif tag not in _INLINE:
            yield from self.flush()
        if tag in _TOLD:
            self._told.append(tag)
        self._take(element.text)

    def close(self, element: etree._Element) -> Iterator[Block]:
        """An element ends."""
        tag = str(element.tag)
        if tag not in _INLINE and tag != "br":
            yield from self.flush()
        if tag in _TOLD:
            self._told.pop()
        if tag in _HIDDEN or "hidden" in element.attrib:
            self._hidden -= 1
        self._take(element.tail)

    def flush(self) -> Iterator[Block]:
        """Yield what was gathered as a block, if there is something to see in it."""
        text = collapsed(dropped("".join(self._parts)))
        self._parts.clear()
        if text and is_visible(text):
            lines = (self._started, max(self._started, self._line))
            yield Block(text, lines, (text,), tag=self._told[-1] if self._told else "")

    def _take(self, text: str | None) -> None:
        if not text or self._hidden:
            return
        if not self._parts:
            self._started = self._line
        self._parts.append(text)


def _line_of(element: etree._Element) -> int:
    line = element.sourceline
    return line if isinstance(line, int) else 1
