"""The state of a program that draws a page: its story, in parts or as markup, and what stands beside it in the object.

    {"title": …, "publishedAt": …, "authors": [{"name": …}], "body": [{"type": "heading", "text": …}, …]}
    {"title": …, "publishedAt": …, "author": {"name": …}, "content": "<p>…</p><h2>…</h2>"}

``__NEXT_DATA__`` and its kin are so.  Nothing is known of the keys above the story.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from html import unescape
from typing import Any, Final, NamedTuple

from articleparse.model import Claim, ClaimKind
from articleparse.readers.characters import collapsed, dropped, paired
from articleparse.readers.html.items import titles_of
from articleparse.readers.html.own import SAME, Titles
from articleparse.readers.html.tree import Tree
from articleparse.readers.pieces import as_markup

Node = dict[str, Any]

_MOST: Final = 4_000_000  # characters of scripts that are looked through
_MOST_NODES: Final = 200_000
_FEWEST: Final = 2  # parts of a story
_STORY: Final = 150  # characters of it
_VALUE: Final = 300  # characters of what stands beside it
_UP: Final = 2  # objects from the one that holds the parts to the one that tells of the story
_SIGNS: Final = re.compile(r"[\W_]")
_PARAGRAPHS: Final = re.compile(r"<p[\s>]", re.IGNORECASE)
_TAGS: Final = re.compile(r"<[^<>]{1,1000}>")
_OPENING: Final = 40  # characters of a story that tell it from others
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d")
_KEYS: Final[dict[str, ClaimKind]] = {
    **dict.fromkeys(("title", "headline"), "headline"),
    **dict.fromkeys(
        ("publishedat", "datepublished", "published", "publishdate", "publisheddate", "publicationdate", "pubdate",
         "firstpublished", "firstpublishedat", "firstpublishdate"),
        "published",
    ),
    **dict.fromkeys(("updatedat", "datemodified", "modifiedat", "modified", "lastmodified", "updated"), "updated"),
    **dict.fromkeys(("author", "authors", "byline", "bylines", "creator"), "author"),
}  # fmt: skip


class Held(NamedTuple):
    """A story as markup, the object that tells of it, and the line of its script."""

    markup: str
    about: Node
    line: int


class State:
    """What the scripts of a page hold, looked through once it is asked for."""

    def __init__(self, tree: Tree, claims: Sequence[Claim]) -> None:
        self._tree, self._claims = tree, claims

    @cached_property
    def story(self) -> Held | None:
        """Return the story that has the page's title, or else the longest; None where there is none."""
        held = [Held(markup, about, line) for value, line in _values(self._tree) for markup, about in _stories(value)]
        if len(held) < 2:
            return held[0] if held else None
        titles = titles_of(self._tree, self._claims)
        return max(held, key=lambda one: (_is_named(one.about, titles), len(one.markup)))

    def claims(self, opening: str) -> Iterator[Claim]:
        """Yield what stands beside the story that opens so: its title, its moments, its authors."""
        if (story := self.story) is None or opening[:_OPENING] not in _text_of(story.markup):
            return
        for key, value in story.about.items():
            kind = _kind(key)
            for text in _told(value) if kind else ():
                text = collapsed(dropped(paired(text)))
                if kind and 0 < len(text) <= _VALUE and (kind[-2:] != "ed" or _ISO.match(text)):
                    yield Claim(kind, text, "state", (story.line, story.line))


def _text_of(markup: str) -> str:
    return collapsed(dropped(unescape(_TAGS.sub("", markup))))


def _is_named(about: Node, titles: Titles) -> bool:
    """Whether an object has a title that the page says of itself."""
    said = (text for key, text in about.items() if _kind(key) == "headline" and isinstance(text, str))
    return any(titles.likeness(text) >= SAME for text in said)


def _values(tree: Tree) -> Iterator[tuple[Any, int]]:
    """Yield the values of scripts that are JSON, or one name set to JSON."""
    read = 0
    for script in tree.root.iter("script"):
        text = script.text or ""
        read += len(text)
        if len(text) < _STORY or read > _MOST or "ld+json" in (script.get("type") or ""):
            continue
        start, end = text.find("{"), text.rfind("}")
        if text[:start].count("\n") > 1 or start < 0 or '"' not in text:
            continue
        try:
            yield json.loads(text[start : end + 1], strict=False), tree.line_of(script) or 1
        except (ValueError, RecursionError):
            continue


def _stories(value: Any) -> Iterator[tuple[str, Node]]:
    """Yield each story, a list of parts or a string of markup, and the nearest object around it that tells of it."""
    waiting: list[tuple[Any, tuple[Node, ...]]] = [(value, ())]
    seen = 0
    while waiting and seen < _MOST_NODES:
        here, around = waiting.pop()
        seen += 1
        if isinstance(here, dict):
            around = (here, *around[:_UP])
            waiting += [(each, around) for each in here.values() if isinstance(each, dict | list)]
            yield from ((text, _teller(around)) for text in here.values() if isinstance(text, str) and _is_whole(text))
        elif isinstance(here, list):
            waiting += [(each, around) for each in here if isinstance(each, dict | list)]
            if len(here) >= _FEWEST and len(told := as_markup(here)) >= _STORY and told.count("<p>") > 1:
                yield told, _teller(around)


def _is_whole(text: str) -> bool:
    """Whether a string is a story as markup, in one piece."""
    return len(text) >= _STORY and len(_PARAGRAPHS.findall(text)) >= _FEWEST


def _teller(around: Sequence[Node]) -> Node:
    """Return the nearest object that says when a story was published or who wrote it."""
    return next((node for node in around if _tells(node)), {})


def _tells(node: Node) -> bool:
    return any(_kind(key) in ("published", "author") for key in node)


def _kind(key: str) -> ClaimKind | None:
    """Return what a key speaks of, however it is written: ``publishedAt``, ``published_at``."""
    return _KEYS.get(_SIGNS.sub("", key).lower())


def _told(value: Any) -> Iterator[str]:
    """Yield the strings of a value: itself, or the names of persons."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            yield from (one[key] for key in ("name", "fullName", "displayName") if isinstance(one.get(key), str))
