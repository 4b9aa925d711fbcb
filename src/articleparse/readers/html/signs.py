"""What elements say of the text in them: which is hidden, the nearest telling tag, classes, words, path."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final, cast
from zlib import crc32

from lxml import etree

from articleparse.languages.markup import AUTHOR, BOLD, BREAK, HEADING, PUBLISHED, UPDATED, WALLED

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
# A box that is clipped to nothing is for screen readers: ``, opens new tab`` behind a link.
_NOT_SHOWN: Final = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01]"
    r"|clip-path\s*:\s*inset\(\s*(?:50|100)%\s*\)"
    r"|mso-list\s*:\s*ignore"  # the mark of an item, as Word writes lists
)
_HEAVY: Final = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)\b", re.IGNORECASE)
_CONSENT: Final = frozenset(("consent", "onetrust", "didomi", "cookiebot", "gdpr", "usercentrics"))
_STREAMED: Final = re.compile(r"S:\d+")  # React sends parts of a page so, and its script shows them at once
_FOLDED: Final = ("region", "tabpanel")  # shown on a click: part of the page
_SUSPECT: Final = re.compile("(?:onsent|onetrust|idomi|ookie|gdpr|sercentrics)")
_COOKIES: Final = frozenset(("cookie", "cookies"))
_WALL: Final = frozenset(("banner", "notice", "bar", "popup", "modal", "law", "wall", "policy", "overlay", "dialog"))
_PAGE: Final = frozenset(("article", "main", "h1"))
_WALL_SIZE: Final = 1500  # elements
_NAMES: Final = ("id", "itemprop", "rel")
# What tells anything but a class; all names of attributes are listed in the time that it takes to ask for one.
_TELLING: Final = frozenset((*_NAMES, "role", "hidden", "style"))
_WORD: Final = re.compile(r"[A-Za-z][a-z]{2,20}|[A-Z]{3,20}")
_LOWER: Final = re.compile(r"[a-z]{3,21}")  # the same, where no letter is a capital
_NEAREST: Final = 4  # elements around a block whose words are the block's
_MOST: Final = 24  # words of a block
_MOST_OF_ONE: Final = 10  # of them that are of one element
_LONGEST: Final = 400  # characters of an element's names that are looked through
_PATH: Final = 1000  # characters of a path, beyond which nothing is told apart
_CLASSES: Final = 24  # characters of an element's classes in it; longer ones are told by a number
_NUMBER: Final = re.compile(r"[-_](?:\d+|[0-9a-f]{6,})\Z")  # behind the name of what is numbered
_TOP: Final = ("html", "body")
_STAMPS: Final = frozenset(("date", "datetime", "time", "timestamp", "datum", "fecha"))
_PARTS: Final = AUTHOR | PUBLISHED | UPDATED | _STAMPS | frozenset(("location", "dateline"))
_MENUS: Final = ("menu", "amp-sidebar")
PLAIN: Final = frozenset(("div", "p"))  # that say nothing of what they hold
MOMENTS: Final = frozenset(("time", "abbr", "span"))  # that `moment_of` knows
NAMELESS: Final = ("", "", "")


Named = tuple[str, str, str]
"""What an element is called: its class, its id and properties, and its role."""

_ISO = re.compile(r"\s*\d{4}-\d\d-\d\d")


class Frame:
    """An open element that parts blocks, in those around it (outer); None at the root.

    path: the names and classes of the elements down to this one.
    """

    __slots__ = ("_around", "_own", "named", "outer", "path", "sections", "told")
    told: str
    path: str
    sections: tuple[str, ...]

    def __init__(self, outer: Frame | None, tag: str, named: Named, told: str = "", section: str = "") -> None:
        self.outer, self.named = outer, named
        self._own: list[str] | None = None
        self._around: tuple[str, ...] | None = None
        path, around, sections = (outer.path, outer.told, outer.sections) if outer else ("", "", ())
        if outer and tag not in _TOP and len(path) < _PATH:
            path = f"{path}/{tag}{_classes(named[0])}" if named[0] else f"{path}/{tag}"
        self.path = path
        self.told = told or (tag if tag in _TOLD and not (tag == "p" and around in _STICKY) else around)
        section = section or tag
        self.sections = (section, *sections) if section in _SECTIONS and section not in sections else sections

    def around(self) -> tuple[str, ...]:
        """Return the words of a block right in this element: its own, of the nearest around it, its sections."""
        if self._around is None:
            words: list[str] = []
            frame: Frame | None = self
            for _ in range(_NEAREST):
                if frame is None:
                    break
                if frame._own is None:
                    frame._own = _words_of(frame.named)
                words += frame._own
                frame = frame.outer
            self._around = tuple(dict.fromkeys((*words[:_MOST], *self.sections)))
        return self._around


class Frames:
    """The different frames of a page: elements that are named alike in the same one share theirs, and what it tells."""

    def __init__(self) -> None:
        self.root = Frame(None, "", NAMELESS)
        self._inner: dict[tuple[Frame, str, Named, str], Frame] = {}
        self._words: dict[tuple[Frame, tuple[Named, ...]], tuple[str, ...]] = {}

    def within(self, outer: Frame, tag: str, named: Named, told: str) -> Frame:
        """Return the frame of an element.  told: what it is, where that is neither its tag nor told by its names."""
        key = (outer, tag, named, told)
        if (frame := self._inner.get(key)) is not None:
            return frame
        if not told and tag in PLAIN and named[0] and _names_heading(named[0]):
            told = "h3"
        section = "nav" if named[2] == "navigation" or tag in _MENUS else ""
        frame = self._inner[key] = Frame(outer, tag, named, told, section)
        return frame

    def words_of(self, frame: Frame, inner: Iterable[Named]) -> tuple[str, ...]:
        """Return the words of a block: of the elements in it, then those of the elements around it."""
        key = (frame, tuple(inner))
        found = self._words.get(key)
        if found is None:
            words = [word for named in key[1] for word in _words_of(named)]
            found = tuple(dict.fromkeys((*words, *frame.around()))) if words else frame.around()
            self._words[key] = found
        return found


@lru_cache(maxsize=1024)
def _classes(names: str) -> str:
    """Return an element's classes as a part of a path, but for those that number it or say who may read it.

    Example: a story stands in ``subscriber-preview`` and ``subscriber-only``, in ``text text_1`` and ``text text_2``.
    """
    each = names[:_LONGEST].split()
    told = [name for name in each if WALLED.isdisjoint(words_in(name)) and not _is_number(name, each)]
    classes = ".".join(told)
    if not classes:
        return ""
    return f".{classes if len(classes) <= _CLASSES else format(crc32(classes.encode()), 'x')}"


def _is_number(name: str, names: Sequence[str]) -> bool:
    """Whether a class is another one of the element, and a number: ``elementor-element-5b276ce``, ``post-4310``."""
    return len(names) > 1 and (found := _NUMBER.search(name)) is not None and name[: found.start()] in names


def _words_of(named: Named) -> list[str]:
    return words_in(named[0] + " " + named[1]) if named[1] else words_in(named[0]) if named[0] else []


@lru_cache(maxsize=1024)
def words_in(named: str) -> list[str]:
    """Return the words in names of classes: ``td-postTitle s1`` has ``post`` and ``title``."""
    if named.islower():
        return _LOWER.findall(named, 0, _LONGEST)[:_MOST_OF_ONE]
    return [word.lower() for word in _WORD.findall(named, 0, _LONGEST)[:_MOST_OF_ONE]]


def classes_of(element: etree._Element) -> frozenset[str]:
    """Return the words of an element's classes: ``dt-published`` has ``published``."""
    return frozenset(words_in(element.get("class") or ""))


@lru_cache(maxsize=1024)
def _names_heading(classes: str) -> bool:
    """Whether an element is called a heading amid a story: ``article__intertitle``."""
    return not HEADING.isdisjoint(words_in(classes))


@lru_cache(maxsize=1024)
def names_part(classes: str) -> bool:
    """Whether an element is called a part of a byline: ``article__author``, ``date-published``."""
    return bool(classes) and not _PARTS.isdisjoint(words_in(classes))


@lru_cache(maxsize=1024)
def setting_of(classes: str) -> str:
    """Return how a ``<span>`` of these classes is set: ``bold``, ``break`` (if nothing is in it) or nothing.

    Example: ``<span class="id-part br"></span>`` stands for a line break.
    """
    names = frozenset(classes.split())
    return "bold" if not names.isdisjoint(BOLD) else "break" if not names.isdisjoint(BREAK) else ""


def is_heavy(style: str) -> bool:
    """Whether a style says bold, as text processors do: ``<span style="font-weight: 700">``."""
    return "weight" in style and _HEAVY.search(style) is not None


def moment_of(element: etree._Element, tag: str) -> str:
    """Return what an element within a line, one of `MOMENTS`, says of a moment in a machine's form, or "".

    In ``<time datetime="…">``, and as microformats have it in ``<abbr class="published" title="2023-10-05T09:14">``.
    """
    if tag == "time":
        return (element.get("datetime") or "").strip()
    title = element.get("title")
    if not title or not _ISO.match(title):
        return ""
    is_whole = tag == "abbr" and "T" in title  # which no abbreviation stands for
    return title.strip() if is_whole or not classes_of(element).isdisjoint(PUBLISHED | UPDATED) else ""


def seen(element: etree._Element, tag: str) -> Named | None:
    """Return what an element is called, or None where its text is not shown.

    Such is what holds no text at all, is told to be hidden, or is a wall that asks for consent.
    """
    if tag in _UNSEEN:
        is_shown = tag == "template" and element.get("shadowrootmode") is not None
        return ("", "", element.get("role") or "") if is_shown else None
    if tag != "dialog" and _TELLING.isdisjoint(told := element.keys()):  # as most elements
        if not told or not (classes := element.get("class")):
            return NAMELESS
        named, says = _classed(classes)
    else:
        attributes = _attributes(element)
        if _is_told_hidden(attributes, tag):
            return None
        named = _named(attributes)
        says = (named[0] and _says(named[0])) or (named[1] and _says(named[1]))
    return None if says and (says == "hidden" or _is_wall(element)) else named


def unhidden(element: etree._Element, tag: str) -> Named | None:
    """Return what an element is called, or None where it holds no text whatever a script does."""
    return None if tag in _UNSEEN and tag not in ("template", "noscript") else _named(_attributes(element))


def _attributes(element: etree._Element) -> dict[str, str]:
    """Return them all, read at once: in about the time that asking for two takes."""
    return dict(cast(list[tuple[str, str]], element.items()))


def _named(attributes: Mapping[str, str]) -> Named:
    names = [attributes[name] for name in _NAMES if name in attributes]
    return attributes.get("class", ""), " ".join(names), attributes.get("role", "")


def _is_told_hidden(attributes: Mapping[str, str], tag: str) -> bool:
    hidden, style = attributes.get("hidden"), attributes.get("style")
    if hidden is not None and hidden != "until-found":
        told = _STREAMED.fullmatch(attributes.get("id", "")) is None
    else:
        told = bool(style and _is_styled_away(style)) or (tag == "dialog" and "open" not in attributes)
    return told and attributes.get("role") not in _FOLDED


def _is_styled_away(style: str) -> bool:
    style = style.lower()
    is_told = "none" in style or "hidden" in style or "clip" in style or "mso-list" in style
    return is_told and _NOT_SHOWN.search(style) is not None


@lru_cache(maxsize=4096)
def _classed(classes: str) -> tuple[Named, str]:
    """Return what an element of these classes alone is called, and what they say of it."""
    return (classes, "", ""), _says(classes)


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
