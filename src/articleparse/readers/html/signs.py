"""What elements say of the text in them: which is hidden, the nearest telling tag, classes, words, path."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice
from typing import Final

from lxml import etree

# fmt: off
_UNSEEN: Final = frozenset((
    "head", "title", "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "embed", "applet",
    "canvas", "audio", "video", "map", "select", "option", "datalist", "textarea", "noframes", "noembed",
))
# What the parser is told: the element itself, or the nearest of these around it.
_TOLD: Final = frozenset((
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "blockquote", "figcaption", "caption", "pre", "td", "th", "dt",
    "dd", "address",
))
# Those that a paragraph in them does not change.
_STICKY: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "li", "figcaption", "caption", "dt", "dd", "th"))
# Elements whose name is a word of all blocks in them.
_SECTIONS: Final = frozenset((
    "article", "aside", "nav", "header", "footer", "figure", "main", "section", "blockquote", "figcaption", "form",
    "table", "ul", "ol", "dl", "button", "address", "dialog", "details",
))
# Class names by which the common style sheets hide text from all but screen readers.
_READERS_ONLY: Final = frozenset((
    "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only", "screenreader",
    "sronly", "a11y-hidden", "element-invisible", "assistive-text",
))
# fmt: on
_NOT_SHOWN: Final = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)")
_CONSENT: Final = frozenset(("consent", "onetrust", "didomi", "cookiebot", "gdpr", "usercentrics"))
_STREAMED: Final = re.compile(r"S:\d+")  # React sends parts of a page so, and its script shows them at once
_SUSPECT: Final = re.compile("(?:onsent|onetrust|idomi|ookie|gdpr|sercentrics)")
_COOKIES: Final = frozenset(("cookie", "cookies"))
_WALL: Final = frozenset(("banner", "notice", "bar", "popup", "modal", "law", "wall", "policy", "overlay", "dialog"))
_PAGE: Final = frozenset(("article", "main", "h1"))
_WALL_SIZE: Final = 1500  # elements
_WORD: Final = re.compile(r"[A-Za-z][a-z]{2,20}|[A-Z]{3,20}")
_NEAREST: Final = 4  # elements around a block whose words are the block's
_MOST: Final = 24  # words of a block
_MOST_OF_ONE: Final = 10  # of them that are of one element
_PATH: Final = 200  # characters of a path
_NAMED: Final = ("class", "id", "itemprop", "rel")


class Frame:
    """An open element that parts blocks, in those around it (outer); None at the root."""

    __slots__ = ("_around", "_path", "_words", "element", "outer", "sections", "tag", "told")
    told: str
    sections: tuple[str, ...]

    def __init__(self, outer: Frame | None, tag: str, element: etree._Element | None) -> None:
        self.outer, self.tag, self.element = outer, tag, element
        self._path: str | None = None
        self._words: list[str] | None = None
        self._around: tuple[str, ...] | None = None
        told = outer.told if outer else ""
        sections = outer.sections if outer else ()
        if tag in _TOLD and not (tag == "p" and told in _STICKY):
            told = tag
        elif tag == "div" and element is not None and element.get("role") == "heading":
            told = "h" + (element.get("aria-level") or "2")[:1]
        self.told = told
        self.sections = (tag, *sections) if tag in _SECTIONS and tag not in sections else sections

    def path(self) -> str:
        """Return the names and classes of the elements down to this one."""
        if self._path is None:
            waiting: list[Frame] = []
            frame: Frame | None = self
            while frame is not None and frame._path is None:
                waiting.append(frame)
                frame = frame.outer
            path = frame._path if frame is not None and frame._path is not None else ""
            for each in reversed(waiting):
                path = f"{path}/{each._step()}"[-_PATH:] if each.outer and each.tag not in ("html", "body") else path
                each._path = path
        return self._path or ""

    def _step(self) -> str:
        classes = (self.element.get("class") or "").split() if self.element is not None else []
        return ".".join([self.tag, *classes])

    def words(self) -> list[str]:
        """Return the words of its class, id, role and properties."""
        if self._words is None:
            self._words = _words_of(self.element) if self.element is not None else []
        return self._words

    def around(self) -> tuple[str, ...]:
        """Return the words of a block right in this element."""
        if self._around is None:
            self._around = words_of(self, ())
        return self._around


def words_of(frame: Frame, inner: Iterable[etree._Element]) -> tuple[str, ...]:
    """Return the words of a block: of the elements in it, of it, of the nearest around it; then its sections."""
    near: list[str] = []
    for element in inner:
        near += ("time",) if element.tag == "time" else ()
        near += _words_of(element)
    around: Frame | None = frame
    for _ in range(_NEAREST):
        if around is None:
            break
        near += around.words()
        around = around.outer
    found = dict.fromkeys(near)
    return tuple(dict.fromkeys((*islice(found, _MOST), *frame.sections)))


def _words_of(element: etree._Element) -> list[str]:
    get = element.get
    named = [value for name in _NAMED if (value := get(name))]
    return _split(" ".join(named)) if named else []


@lru_cache(maxsize=1024)
def _split(named: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(named[:400])[:_MOST_OF_ONE]]


def is_hidden(element: etree._Element) -> bool:
    """Whether an element's text is not shown: no text at all, told to be hidden, or a wall that asks for consent."""
    tag, names = element.tag, element.keys()
    if tag in _UNSEEN:
        return tag != "template" or "shadowrootmode" not in names
    if not names:
        return tag == "dialog"
    if "hidden" in names and element.get("hidden") != "until-found":
        return _STREAMED.fullmatch(element.get("id") or "") is None
    if "style" in names and _is_styled_away(element.get("style") or ""):
        return True
    if tag == "dialog" and "open" not in names:
        return True
    says = (_says(element.get("class") or "") if "class" in names else "") or (
        _says(element.get("id") or "") if "id" in names else ""
    )
    return says == "hidden" or (says == "wall" and _is_wall(element))


def _is_styled_away(style: str) -> bool:
    style = style.lower()
    return ("none" in style or "hidden" in style) and _NOT_SHOWN.search(style) is not None


def _says(named: str) -> str:
    """Return what a class or an id says of an element: ``hidden``, ``wall`` (that asks for consent) or nothing."""
    if not _READERS_ONLY.isdisjoint(named.split()):
        return "hidden"
    if not _SUSPECT.search(named):
        return ""
    words = [word.lower() for word in _WORD.findall(named)]
    if _CONSENT.isdisjoint(words) and (_COOKIES.isdisjoint(words) or _WALL.isdisjoint(words)):
        return ""
    return "wall"


def is_unseen(element: etree._Element) -> bool:
    """Whether an element holds no text whatever a script does."""
    return element.tag in _UNSEEN and element.tag not in ("template", "noscript")


def _is_wall(element: etree._Element) -> bool:
    """Whether an element that is named as a wall is one, and does not hold the page."""
    if element.tag in ("html", "body", "main", "article"):
        return False
    inner = [each.tag for each in islice(element.iter(), _WALL_SIZE + 1)]
    return len(inner) <= _WALL_SIZE and _PAGE.isdisjoint(inner)
