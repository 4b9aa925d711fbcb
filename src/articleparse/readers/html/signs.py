"""What elements say of the text in them: which is hidden, the nearest telling tag, classes, words, path."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final
from zlib import crc32

from lxml import etree

from articleparse.languages.markup import PUBLISHED, UPDATED

# The head is none of these: where a page leaves its tags out, libxml2 takes a <main> or <article> for a part of it.
# fmt: off
_UNSEEN: Final = frozenset((
    "title", "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "embed", "applet",
    "canvas", "audio", "video", "map", "select", "option", "datalist", "textarea", "noframes", "noembed", "del",
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
_FOLDED: Final = ("region", "tabpanel")  # shown on a click: part of the page
_SUSPECT: Final = re.compile("(?:onsent|onetrust|idomi|ookie|gdpr|sercentrics)")
_COOKIES: Final = frozenset(("cookie", "cookies"))
_WALL: Final = frozenset(("banner", "notice", "bar", "popup", "modal", "law", "wall", "policy", "overlay", "dialog"))
_PAGE: Final = frozenset(("article", "main", "h1"))
_WALL_SIZE: Final = 1500  # elements
_WORD: Final = re.compile(r"[A-Za-z][a-z]{2,20}|[A-Z]{3,20}")
_NEAREST: Final = 4  # elements around a block whose words are the block's
_MOST: Final = 24  # words of a block
_MOST_OF_ONE: Final = 10  # of them that are of one element
_PATH: Final = 1000  # characters of a path, beyond which nothing is told apart
_CLASSES: Final = 24  # characters of an element's classes in it; longer ones are told by a number
_NAMED: Final = ("id", "itemprop", "rel")
_TOP: Final = ("html", "body")
_MENUS: Final = ("menu", "amp-sidebar")
NAMELESS: Final = ("", "")


Named = tuple[str, str]
"""What an element is called: its class, and its id and properties."""

_ISO = re.compile(r"\s*\d{4}-\d\d-\d\d")


class Frame:
    """An open element that parts blocks, in those around it (outer); None at the root."""

    __slots__ = ("_around", "_path", "named", "outer", "sections", "tag", "told")
    told: str
    sections: tuple[str, ...]

    def __init__(self, outer: Frame | None, tag: str, named: Named, role: str = "", section: str = "") -> None:
        self.outer, self.tag, self.named = outer, tag, named
        self._path: str | None = None
        self._around: tuple[str, ...] | None = None
        told = outer.told if outer else ""
        sections = outer.sections if outer else ()
        self.told = role or (tag if tag in _TOLD and not (tag == "p" and told in _STICKY) else told)
        section = section or tag
        self.sections = (section, *sections) if section in _SECTIONS and section not in sections else sections

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
                if each.outer and each.tag not in _TOP and len(path) < _PATH:
                    path = f"{path}/{each._step()}"
                each._path = path
        return self._path or ""

    def _step(self) -> str:
        if not self.named[0]:
            return self.tag
        classes = ".".join(self.named[0].split())
        return f"{self.tag}.{classes if len(classes) <= _CLASSES else format(crc32(classes.encode()), 'x')}"

    def around(self) -> tuple[str, ...]:
        """Return the words of a block right in this element: its own, of the nearest around it, its sections."""
        if self._around is None:
            near: list[Named] = []
            frame: Frame | None = self
            for _ in range(_NEAREST):
                if frame is None:
                    break
                near.append(frame.named)
                frame = frame.outer
            self._around = _around(tuple(near), self.sections)
        return self._around


@lru_cache(maxsize=4096)  # the rows of a list or a table all ask the same
def _around(near: Sequence[Named], sections: Sequence[str]) -> tuple[str, ...]:
    words = [word for named in near for word in _words_of(named)]
    return tuple(dict.fromkeys((*words[:_MOST], *sections)))


def words_of(frame: Frame, inner: Iterable[Named]) -> tuple[str, ...]:
    """Return the words of a block: of the elements in it, then those of the elements around it."""
    words = [word for named in inner for word in _words_of(named)]
    return tuple(dict.fromkeys((*words, *frame.around()))) if words else frame.around()


def _words_of(named: Named) -> list[str]:
    return _split(named[0] + " " + named[1]) if named[1] else _split(named[0]) if named[0] else []


@lru_cache(maxsize=1024)
def _split(named: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(named[:400])[:_MOST_OF_ONE]]


def classes_of(element: etree._Element) -> frozenset[str]:
    """Return the words of an element's classes: ``dt-published`` has ``published``."""
    return frozenset(_split(element.get("class") or ""))


def moment_of(element: etree._Element, tag: str) -> str:
    """Return what an element within a line says of a moment in a machine's form, or "".

    In ``<time datetime="…">``, and as microformats have it in ``<abbr class="published" title="2023-10-05T09:14">``.
    """
    if tag == "time":
        return (element.get("datetime") or "").strip()
    title = element.get("title") if tag in ("abbr", "span") else None
    if not title or not _ISO.match(title) or classes_of(element).isdisjoint(PUBLISHED | UPDATED):
        return ""
    return title.strip()


def section_of(element: etree._Element, tag: str) -> str:
    """Return the section that an element of another name stands in for: ``role="navigation"``."""
    return "nav" if tag in _MENUS or element.get("role") == "navigation" else ""


def seen(element: etree._Element) -> Named | None:
    """Return what an element is called, or None where its text is not shown.

    Such is what holds no text at all, is told to be hidden, or is a wall that asks for consent.
    """
    tag, names = element.tag, element.keys()
    if tag in _UNSEEN:
        return NAMELESS if tag == "template" and "shadowrootmode" in names else None
    if not names:
        return None if tag == "dialog" else NAMELESS
    if _is_told_hidden(element, tag, names) and element.get("role") not in _FOLDED:
        return None
    named = _named(element, names)
    says = (named[0] and _says(named[0])) or (named[1] and _says(named[1]))
    return None if says and (says == "hidden" or _is_wall(element)) else named


def unhidden(element: etree._Element) -> Named | None:
    """Return what an element is called, or None where it holds no text whatever a script does."""
    if element.tag in _UNSEEN and element.tag not in ("template", "noscript"):
        return None
    return _named(element, element.keys())


def _named(element: etree._Element, names: Sequence[str | bytes]) -> Named:
    get = element.get
    own = get("class", "") if "class" in names else ""
    if "id" not in names and "itemprop" not in names and "rel" not in names:
        return own, ""
    return own, " ".join([get(name, "") for name in _NAMED if name in names])


def _is_told_hidden(element: etree._Element, tag: str, names: Sequence[str | bytes]) -> bool:
    if "hidden" in names and element.get("hidden") != "until-found":
        return _STREAMED.fullmatch(element.get("id") or "") is None
    if "style" in names and _is_styled_away(element.get("style") or ""):
        return True
    return tag == "dialog" and "open" not in names


def _is_styled_away(style: str) -> bool:
    style = style.lower()
    return ("none" in style or "hidden" in style) and _NOT_SHOWN.search(style) is not None


@lru_cache(maxsize=4096)
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


def _is_wall(element: etree._Element) -> bool:
    """Whether an element that is named as a wall is one, and does not hold the page."""
    if element.tag in ("html", "body", "main", "article"):
        return False
    inner = [each.tag for each in islice(element.iter(), _WALL_SIZE + 1)]
    return len(inner) <= _WALL_SIZE and _PAGE.isdisjoint(inner)
