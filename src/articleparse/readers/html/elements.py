"""What an element is to its reader: a row of a table, a bare button, a heading's control."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from lxml import etree

# fmt: off
# Elements within a line; every other one begins and ends a block.
INLINE: Final = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
    "sup", "time", "tt", "u", "var", "wbr",
))
# Elements that HTML knows, beside those; any other is one within a line to a browser.
KNOWN: Final = INLINE | frozenset((
    "address", "applet", "area", "article", "aside", "audio", "base", "basefont", "body", "br", "button", "canvas",
    "caption", "center", "col", "colgroup", "datalist", "dd", "details", "dialog", "dir", "div", "dl", "dt", "embed",
    "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6",
    "head", "header", "hgroup", "hr", "html", "iframe", "img", "input", "isindex", "legend", "li", "link", "main",
    "map", "math", "menu", "meta", "meter", "nav", "noframes", "noscript", "object", "ol", "optgroup", "option",
    "output", "p", "param", "picture", "pre", "progress", "script", "search", "section", "select", "slot", "source",
    "style", "summary", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title", "tr",
    "track", "ul", "video", "xmp",
))
# fmt: on
CELLS: Final = frozenset(("td", "th"))
CONTROLS: Final = frozenset(("a", "span", "sup"))  # that `is_control` knows
_IN_ROW: Final = INLINE | CELLS | {"tr", "img"}
_ROW_SIZE: Final = 120  # elements of a row that is looked through
_ROW: Final = 400  # characters of a row that is read as one
_ICON: Final = 40  # elements of a picture on a button; more would be looked through again for each button around
_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_CONTROL: Final = 60  # characters of links in brackets
_NOTE: Final = re.compile(r"\[?\s*(?:\d{1,3}|[*†‡§]|[a-z])\s*\]?")
_NOTED: Final = re.compile(
    r"[^\W\d][.!?,;:”\"'»。，、]{1,2}$|(?<!\d)(?:19|20)\d\d[.,]?$"
)  # what a note's mark is behind
_BEFORE: Final = 6  # characters of it
_SIGNS: Final = 3  # characters of a sign alone


def is_of_line(element: etree._Element) -> bool:
    """Whether it is an element that HTML does not know, with nothing in it that begins a block.

    Example: ``<person>Jane Roe</person>``, ``<x-term>tide</x-term>``.
    """
    within = [*islice(element.iter(), _ICON + 1)]
    return len(within) <= _ICON and not any(each.tag in KNOWN and each.tag not in INLINE for each in within)


def level_of(element: etree._Element) -> str:
    """Return the tag that a heading of another name stands in for: ``role="heading" aria-level="2"``."""
    level = element.get("aria-level") or "2"
    return f"h{level}" if level in "123456" else "h2"


def is_bare(element: etree._Element) -> bool:
    """Whether there is no word on it: a button that is an icon, of a few elements."""
    within = [*islice(element.iter(), _ICON + 1)]
    texts = [each.text for each in within if isinstance(each.tag, str)] + [each.tail for each in within[1:]]
    return len(within) <= _ICON and not any(text and text.strip() for text in texts)


def is_control(element: etree._Element, tag: str) -> bool:
    """Whether it is a heading's control, or the mark of a note.

    A link of a sign alone (``¶``, ``#``), or links in brackets (``[edit]``); a raised number that leads to the note, or
    can be nothing else.
    """
    text = element.text
    if tag == "sup" and not len(element):
        return _is_bare_note(element, (text or "").strip())
    if text and text[0].isalnum():  # as nearly all
        return False
    if tag == "sup" or (not text and len(element) == 1 and element[0].tag == "sup"):
        return _is_note(element)
    opening = (text or (element[0].text if len(element) else "") or "").lstrip()
    can_be = not opening[:1].isalnum() if tag == "a" else opening[:1] == "["  # as few links and spans
    if not can_be or not _is_by_heading(element):
        return False
    text = "".join(map(str, islice(element.itertext(), _ICON)))
    if tag == "a":
        return len(text) <= _SIGNS and element.get("href") is not None and not any(map(str.isalnum, text))
    text = text.strip()
    if text[:1] != "[" or text[-1:] != "]" or len(text) > _CONTROL:
        return False
    return any(True for _ in element.iter("a")) and any(map(str.isalpha, text))


def _is_note(element: etree._Element) -> bool:
    """Whether it is the mark of a note at the page's foot: a link to there, raised, that holds a number or a sign."""
    link = next(iter(element), None)
    if link is None or len(element) > 1 or {element.tag, link.tag} != {"a", "sup"}:
        return False
    href = (element if element.tag == "a" else link).get("href") or ""
    text = "".join(map(str, islice(element.itertext(), _ICON))).strip()
    return href.startswith("#") and _NOTE.fullmatch(text) is not None


def _is_bare_note(element: etree._Element, text: str) -> bool:
    """Whether it is a note's mark that leads nowhere: in brackets, or a number behind a sentence or a year.

    ``10<sup>6</sup>`` and ``mc<sup>2</sup>`` are powers.
    """
    if text[:1] == "[":
        return text[-1:] == "]" and _NOTE.fullmatch(text) is not None
    if not text.isdecimal() or _NOTE.fullmatch(text) is None:
        return False
    return _NOTED.search(_before(element)[-_BEFORE:]) is not None


def _before(element: etree._Element) -> str:
    """Return the text right before an element, in the same one."""
    before, parent = element.getprevious(), element.getparent()
    if before is not None:
        return before.tail or ""
    return (parent.text if parent is not None else None) or ""


def _is_by_heading(element: etree._Element) -> bool:
    """Whether an element stands in a heading, with something else, or right behind one."""
    before, parent = element.getprevious(), element.getparent()
    if before is not None and before.tag in _HEADINGS:
        return True
    return parent is not None and parent.tag in _HEADINGS and (len(parent) > 1 or bool(_outside(element, parent)))


def _outside(element: etree._Element, parent: etree._Element) -> str:
    return f"{parent.text or ''}{element.tail or ''}".strip()


def is_row(element: etree._Element) -> bool:
    """Whether a row of a table is one line to its reader: several short cells, and more such rows."""
    if len(element) < 2 or not _has_rows_beside(element):
        return False
    size = 0
    for count, each in enumerate(element.iter()):
        size += len(each.text or "") + len(each.tail or "")
        if each.tag not in _IN_ROW or size > _ROW or count > _ROW_SIZE:
            return False
    return True


def _has_rows_beside(element: etree._Element) -> bool:
    parent = element.getparent()
    if parent is not None and parent.tag == "thead":
        return True
    beside = (element.getprevious(), element.getnext())
    return any(other is not None and other.tag == "tr" and len(other) > 1 for other in beside)
