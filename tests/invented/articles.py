"""Reads the stories of `articles/`: one file a language, ``=`` between two stories.

Lines that begin with ``@`` say a field.  Of the others, ``## `` is a heading, ``- `` an item of
a list, ``> `` a quote, ``| `` a row of a table with ``|`` between cells, the rest paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

FOLDER: Final = Path(__file__).parent / "articles"
Kind = Literal["heading", "paragraph", "item", "quote", "row"]
_MARKS: Final[dict[str, Kind]] = {"## ": "heading", "- ": "item", "> ": "quote", "| ": "row"}


class Part(NamedTuple):
    """A line of a story: what it is, its text, and the cells where it is a row of a table."""

    kind: Kind
    text: str
    cells: tuple[str, ...] = ()


class Comment(NamedTuple):
    """What a reader wrote below a story."""

    name: str
    when: str
    text: str


@dataclass(frozen=True)
class Story:
    """A story and what its pages print around it.

    time: of publication, wall clock.  stamp, day, clock: time, day and the day of the visit, as printed.
    """

    id: str
    lang: str
    country: str
    brand: str
    headline: str
    standfirst: str
    authors: Sequence[str]
    time: str
    stamp: str
    day: str
    clock: str
    place: str
    caption: str
    tags: Sequence[str]
    related: Sequence[str]
    comments: Sequence[Comment]
    body: Sequence[Part]

    @property
    def year(self) -> str:
        """The year of publication."""
        return self.time[:4]

    def sections(self) -> list[dict[str, Any]]:
        """Return the gold of the body: headings with their paragraphs, items and quotes; no tables."""
        found: list[dict[str, Any]] = [{"heading": None, "paragraphs": []}]
        for part in self.body:
            if part.kind == "heading":
                found.append({"heading": part.text, "paragraphs": []})
            elif part.kind != "row":
                found[-1]["paragraphs"].append(part.text)
        return [section for section in found if section["paragraphs"]]


@cache
def stories() -> Sequence[Story]:
    """Return every story, by language and in the order of its file."""
    return [story for path in sorted(FOLDER.glob("*.txt")) for story in _stories(path)]


def _stories(path: Path) -> Iterator[Story]:
    for chunk in path.read_text(encoding="utf-8").strip().split("\n=\n"):
        lines = chunk.strip().split("\n")
        fields: dict[str, list[str]] = {}
        for line in lines:
            if line.startswith("@"):
                name, _, value = line[1:].partition(" ")
                fields.setdefault(name, []).extend([value.strip()] if value.strip() else [])
        yield _story(fields, [_part(line) for line in lines if not line.startswith("@")])


def _story(fields: dict[str, list[str]], body: list[Part]) -> Story:
    said = {name: "".join(values) for name, values in fields.items()}
    return Story(
        **{name: said[name] for name in ("id", "lang", "country", "brand", "headline", "standfirst", "time")},
        **{name: said[name] for name in ("stamp", "day", "clock", "place", "caption")},
        authors=_listed(said["authors"]),
        tags=_listed(said["tags"]),
        related=said["rel"].split("|"),
        comments=[Comment(*value.split("|", 2)) for value in fields["com"]],
        body=body,
    )


def _listed(text: str) -> list[str]:
    return [one.strip() for one in text.split(",") if one.strip()]


def _part(line: str) -> Part:
    for mark, kind in _MARKS.items():
        if line.startswith(mark):
            cells = tuple(cell.strip() for cell in line.strip("| ").split("|")) if kind == "row" else ()
            return Part(kind, line.removeprefix(mark), cells)
    return Part("paragraph", line)
