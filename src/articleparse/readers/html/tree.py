"""Text -> tree, by lxml, on any text: with lines that count as the contract counts them, and bounded depth."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from lxml import etree

_MOST_LINES: Final = 65_000  # libxml2 counts the lines of elements in 16 bits
_MARK: Final = "articleparse-line"
_OPENING: Final = re.compile(r"<[A-Za-z][^\s/>]*")
_ODD_ENDS: Final = re.compile("[\v\f\x1c-\x1e\x85\u2028\u2029\r]")
_DEPTH: Final = 400  # elements in each other, beyond which a page is flattened
_GIANT: Final = 4000  # characters after a "<" and before the next that may be a tag of too many attributes
_MANY: Final = 20_000  # attributes of a page, from which on each tag is looked at
_ATTRIBUTES: Final = 200  # of an element; libxml2's time grows with their square
_TAG: Final = re.compile(r"<(/?)([A-Za-z][^\s/>]*)")
# Elements without an end tag, or whose content is no markup.
# fmt: off
_VOID: Final = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
))
# fmt: on


_ATTRIBUTE: Final = r"""[\s/]+(?:[^\s"'>/=][^\s>/=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*))?|["'=][^\s>/]*)"""
_CROWDED: Final = re.compile(rf"(<[A-Za-z][^\s/>]*(?:{_ATTRIBUTE}){{{_ATTRIBUTES}}})((?:{_ATTRIBUTE})+)")


class Tree(NamedTuple):
    """A page's tree.

    text: what it was grown from.  line_of: the source line of an element, where its start
    tag ends.  line_count: lines of the source.
    """

    root: etree._Element
    text: str
    line_of: Callable[[etree._Element], int]
    line_count: int


def grow(text: str) -> Tree | None:
    """Return the tree of a page, or None where there is nothing but white space, comments, declarations."""
    if _ODD_ENDS.search(text):
        text = "\n".join(text.replace("\r\n", "\n").splitlines())
    if _may_be_crowded(text):
        text = _CROWDED.sub(_uncrowded, text)
    count = text.count("\n") + (not text.endswith("\n"))
    marked = count > _MOST_LINES
    root = _parsed(_with_lines(text) if marked else text)
    return Tree(root, text, _marked_line if marked else _sourceline, max(count, 1)) if root is not None else None


def _may_be_crowded(text: str) -> bool:
    """Whether a start tag can have more attributes than an element needs."""
    if text.count("=") > _MANY:
        return True
    parts = (part for part in text.split("<") if len(part) > _GIANT and part[0].isalpha())
    return any(len(part.partition(">")[0].split(None, _ATTRIBUTES)) > _ATTRIBUTES for part in parts)


def _uncrowded(found: re.Match[str]) -> str:
    """Drop attributes, but not their line ends."""
    return found[1] + "\n" * found[2].count("\n")


def _parsed(text: str) -> etree._Element | None:
    parser = _parser()
    root = _rooted(text, parser)
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" or "depth" in entry.message for entry in parser.error_log):
        return _rooted(_flattened(text), _parser())
    return root


def _parser() -> etree.HTMLParser:
    return etree.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True)


def _rooted(text: str, parser: etree.HTMLParser) -> etree._Element | None:
    try:
        return etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError:  # nothing but a comment or a declaration
        return None


def _sourceline(element: etree._Element) -> int:
    line = element.sourceline
    return line if isinstance(line, int) else 1


def _marked_line(element: etree._Element) -> int:
    found = element.get(_MARK)
    return int(found) if found and found.isdecimal() else 1


def _with_lines(text: str) -> str:
    """Return `text` with each start tag's line as its first attribute, which no place of a page minds."""
    parts: list[str] = []
    line, done = 1, 0
    for found in _OPENING.finditer(text):
        line += text.count("\n", done, found.start())
        parts += (text[done : found.end()], f" {_MARK}={line} ")
        done = found.end()
    return "".join([*parts, text[done:]])


def _flattened(text: str) -> str:
    """Return `text` without the tags of elements that lie too deep; each of them still parts blocks."""
    parts: list[str] = []
    depth, done = 0, 0
    for found in _TAG.finditer(text):
        name = found[2].lower()
        if name in _VOID:
            continue
        depth = max(0, depth - 1) if found[1] else depth + 1
        if depth + bool(found[1]) > _DEPTH:
            parts.append(text[done : found.start()] + "<hr ")
            done = found.end()
    return "".join([*parts, text[done:]])
