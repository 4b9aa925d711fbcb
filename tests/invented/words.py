"""The words around a story, by language.

`words.toml` is for every page, `side.toml` for large ones, `brief.toml` for short copies.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).parent
RIGHT_TO_LEFT: Final = frozenset({"ar", "he", "fa"})
AND: Final = {"en": " and ", "es": " y "}
LANGUAGES: Final = dict(
    pair.split("=")
    for pair in (
        "en=English de=German fr=French es=Spanish pt=Portuguese pl=Polish sv=Swedish it=Italian nl=Dutch ru=Russian"
        " tr=Turkish vi=Vietnamese hi=Hindi ar=Arabic he=Hebrew zh=Chinese ja=Japanese ko=Korean id=Indonesian"
        " fa=Persian da=Danish no=Norwegian fi=Finnish cs=Czech hu=Hungarian el=Greek uk=Ukrainian"
    ).split()
)


@dataclass(frozen=True)
class Words:
    """Furniture of every page; `by` holds a place for the names."""

    by: str
    menu: Sequence[str]
    share: Sequence[str]
    readalso: str
    newsletter: str
    footer: str
    comments: str
    tags: str
    related: str
    update: str
    read: str
    contact: str
    search: str
    ad: str


@dataclass(frozen=True)
class Side:
    """Boxes of large pages.

    `bio`, `photo` and `shares` hold a place for a name or a number; `places` stand before
    headlines of teasers; `box` has its title first; `fields`: source, author, day, editor, size.
    """

    most: str
    latest: str
    cookies: str
    accept: str
    about: Sequence[str]
    menu: Sequence[str]
    bio: str
    reply: str
    published: str
    places: Sequence[str]
    sentences: Sequence[str]
    remarks: Sequence[str]
    more: str
    photo: str
    goes_on: str
    shares: str
    box: Sequence[str]
    captions: Sequence[str]
    fields: Sequence[str]
    buttons: Sequence[str]


@dataclass(frozen=True)
class Brief:
    """What stands in and around short copies.

    `field`: where an address is to be typed.  `boxes`: prompts, each a title, a sentence and a
    button.  `also`: titles over one other story, `more` over several.  `credit` holds a place for a
    name, `count` for a number.
    """

    field: str
    boxes: Sequence[Sequence[str]]
    also: Sequence[str]
    more: Sequence[str]
    reads: Sequence[str]
    agency: Sequence[str]
    small: Sequence[str]
    credit: Sequence[str]
    count: str


@cache
def words(language: str) -> Words:
    """Return the furniture of a language.  Raises KeyError for one that has none."""
    return Words(**tomllib.loads((_FOLDER / "words.toml").read_text(encoding="utf-8"))[language])


@cache
def side(language: str) -> Side:
    """Return the boxes of a language.  Raises KeyError for one that has none."""
    return Side(**tomllib.loads((_FOLDER / "side.toml").read_text(encoding="utf-8"))[language])


@cache
def brief(language: str) -> Brief:
    """Return what short copies have around them in a language.  Raises KeyError for one that has none."""
    return Brief(**tomllib.loads((_FOLDER / "brief.toml").read_text(encoding="utf-8"))[language])
