"""A story on its way into a layout: its words, its dice, and what of it the page shows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random
from typing import Any, Final, Literal

from invented.articles import Part, Story
from invented.words import AND, words

_SPELLED: Final = ("headline", "standfirst", "brand", "caption", "stamp", "day", "clock")


class Draft:
    """One story in one layout.

    middle: the part of the body after which a box may stand, or None in a short story.
    standfirst: empty where the page prints none.  stamped, signed: what the page shows.
    """

    def __init__(self, story: Story, layout: str) -> None:
        self.story = story
        self.words = words(story.lang)
        self.dice = Random(f"{story.id}/{layout}")  # noqa: S311 - for the same pages each time
        self.stamped: Literal["time", "day", None] = None
        self.signed = False
        paragraphs = [i for i, part in enumerate(story.body) if part.kind == "paragraph"]
        self.middle = self.dice.choice(paragraphs[1:-1]) if len(paragraphs) > 3 else None
        self.standfirst = story.standfirst if self.some(0.8) else ""

    def some(self, chance: float) -> bool:
        """Throw: true so often."""
        return self.dice.random() < chance

    def by(self) -> str:
        """Return the byline, which is then shown; empty where nobody is named."""
        if not self.story.authors:
            return ""
        self.signed = True
        return self.words.by.format(AND.get(self.story.lang, ", ").join(self.story.authors))

    def stamp(self) -> str:
        """Return day and time, which are then shown."""
        self.stamped = "time"
        return self.story.stamp

    def day(self) -> str:
        """Return the day, which is then shown."""
        self.stamped = self.stamped or "day"
        return self.story.day

    def menu(self, least: int = 1, most: int = 8) -> Sequence[str]:
        """Return some words of the menu."""
        return self.words.menu[: self.dice.randint(least, most)]

    def related(self, numbers: Sequence[int] = (0, 2, 3, 4, 6)) -> Sequence[str]:
        """Return headlines of other stories, as many as one of the numbers."""
        return self.story.related[: self.dice.choice(numbers)]

    def url(self, room: str = "story") -> str:
        """Return an address of the site, another each time."""
        return f"https://www.{self.host}/{room}/{self.dice.randint(1000, 99999)}"

    def optional(self, chance: float, *texts: str) -> list[str]:
        """Return the texts so often, else none."""
        return list(texts) if self.some(chance) else []

    def respell(self, spell: Callable[[str], str]) -> None:
        """Write the story otherwise, and its gold with it: without accents, or small."""
        story = self.story
        body = [Part(part.kind, spell(part.text), tuple(map(spell, part.cells))) for part in story.body]
        changed: dict[str, Any] = {name: spell(getattr(story, name)) for name in _SPELLED}
        changed |= {name: [spell(text) for text in getattr(story, name)] for name in ("authors", "tags", "related")}
        self.story = replace(story, body=body, **changed)
        self.standfirst = spell(self.standfirst)

    @property
    def host(self) -> str:
        """The name of the site."""
        return f"{slug(self.story.brand)}.example"

    @property
    def rights(self) -> str:
        """The line that reserves all rights."""
        return f"© {self.story.year} {self.story.brand}. {self.words.footer}"

    def linked(self, text: str, form: str, chance: float = 0.3) -> str:
        """Return the text with a word of it as a link, so often: ``form`` takes ``w`` and ``url``."""
        cut = text.split(" ")
        if len(cut) < 7 or not self.some(chance):
            return text
        place = self.dice.randint(2, len(cut) - 3)
        if not cut[place].isalpha():
            return text
        cut[place] = form.format(w=cut[place], url=self.url())
        return " ".join(cut)


def slug(text: str) -> str:
    """Return a name for addresses: ``the-harbour-post``; ``news`` where no letter is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "news"


def width(text: str) -> int:
    """Return the columns that a text takes: two for each wide character."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def wrap(text: str, columns: int, first: str = "", rest: str | None = None) -> str:
    """Return the text in lines of so many columns; ``first`` and ``rest`` open its lines."""
    rest = " " * len(first) if rest is None else rest
    lines, line = [], first
    for unit in _units(text):
        if width(line + unit) > columns and line.strip():
            lines.append(line.rstrip())
            line = rest + (unit if unit != " " else "")
        else:
            line += unit
    return "\n".join([*lines, line.rstrip()])


def _units(text: str) -> list[str]:
    if width(text) < 1.3 * len(text):
        return re.findall(r"\S+|[ ]", text)
    return re.findall(r"\[[^\]]*\]\([^)]*\)|[A-Za-z0-9]+[、。」，！？：；）”%]*|.[、。」，！？：；）”]*", text)
