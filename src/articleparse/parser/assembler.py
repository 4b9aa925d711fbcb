"""Labelled blocks -> Article: each text in its place, each block accounted for once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from articleparse.model import Article, Attribution, Hints, Notice, Origin, Section
from articleparse.parser.authors.writers import writers
from articleparse.parser.looks.features import Look, key_of
from articleparse.parser.looks.labels import Label
from articleparse.parser.losses import set_aside
from articleparse.parser.names.datelines import dateline
from articleparse.parser.names.papers import is_outlet
from articleparse.parser.names.reporters import reporters, signers
from articleparse.parser.stamps import Stamps
from articleparse.parser.verdict import cut_short


class Assembler:
    """An article in the making: `add` takes its blocks in order, `article` returns it."""

    def __init__(self, headline: str | None, stamps: Stamps, named: Mapping[int, tuple[str, ...]]) -> None:
        self._headline = headline
        self._stamps = stamps
        self._named = named
        self._kicker: str | None = None
        self._dateline: str | None = None
        self._authors: dict[str, None] = {}
        self._standfirst: list[str] = []
        self._sections: list[tuple[str | None, list[str]]] = []
        self._begun = False  # whether the first paragraph, which a dateline opens, is there
        self._provenance: list[Attribution] = []

    def add(self, index: int, look: Look, label: Label) -> None:
        """Put one block's text where its role says, and note where it went."""
        place = _PLACES.get(label.role)
        text = _value(look, label) if place else ""
        at, held = place(self, index, text) if place and text else (None, "")
        whole = at is not None and (held == look.text or key_of(held) == key_of(look.text))
        self._provenance.append(Attribution(look.block.lines, label.role, at, None if whole else look.text, label.why))

    def article(self, source: Origin, language: str | None, notices: Iterable[Notice]) -> Article:
        """Return the article of the blocks added so far."""
        published = self._stamps.published()
        return Article(
            headline=self._headline,
            timestamp=published.value if published else None,
            authors=tuple(self._authors) or self._signing(),
            dateline=self._dateline,
            kicker=self._kicker,
            standfirst=tuple(self._standfirst),
            language=language,
            sections=tuple(Section(heading, tuple(texts)) for heading, texts in self._sections),
            timestamps=self._stamps.all,
            source=source,
            warnings=(*notices, *self._lacks(), *self._stamps.notices()),
            provenance=tuple(self._provenance),
        )

    def _signing(self) -> tuple[str, ...]:
        """Return who signs under the first paragraph or the last, where nobody is named over them."""
        told = [text for _, texts in self._sections for text in texts]
        return next(filter(None, map(signers, dict.fromkeys([*told[-1:], *told[:1]]))), ())

    def _lacks(self) -> Iterator[Notice]:
        if self._headline is None:
            yield Notice("no-headline", "no line of the text stands as a headline")
        if not self._begun and not self._standfirst:
            yield Notice("no-body", "no paragraph in the text")

    # One method a role: it takes a block's place and the stretch of its text that is the value, and returns the JSON
    # pointer and the text that stands there.

    def _add_headline(self, block: int, _: str) -> tuple[str | None, str]:
        self._authors |= dict.fromkeys(self._named.get(block, ()))
        return ("/headline", self._headline) if self._headline is not None else (None, "")

    def _add_kicker(self, block: int, text: str) -> tuple[str | None, str]:
        self._authors |= dict.fromkeys(self._named.get(block, ()))
        if self._kicker is not None:
            return None, ""
        self._kicker = text
        return "/kicker", text

    def _add_dateline(self, _: int, text: str) -> tuple[str | None, str]:
        if self._dateline is not None:
            return None, ""
        self._dateline = dateline(f"{text} ") or text
        return "/dateline", self._dateline

    def _add_standfirst(self, _: int, text: str) -> tuple[str | None, str]:
        self._standfirst.append(text)
        return f"/standfirst/{len(self._standfirst) - 1}", text

    def _add_byline(self, block: int, _: str) -> tuple[str | None, str]:
        names = self._named.get(block, ())
        if not names:
            return None, ""
        self._authors |= dict.fromkeys(names)
        return f"/authors/{list(self._authors).index(names[0])}", names[0]

    def _add_timestamp(self, block: int, _: str) -> tuple[str | None, str]:
        self._authors |= dict.fromkeys(self._named.get(block, ()))
        first = self._stamps.first_on.get(block)
        return (None, "") if first is None else (f"/timestamps/{first}", self._stamps.all[first].text)

    def _add_heading(self, _: int, text: str) -> tuple[str | None, str]:
        self._sections.append((text, []))
        return f"/sections/{len(self._sections) - 1}/heading", text

    def _add_paragraph(self, _: int, text: str) -> tuple[str | None, str]:
        if not self._sections:
            self._sections.append((None, []))
        if not self._begun:
            self._dateline = self._dateline or dateline(text)
            self._begun = True
        texts = self._sections[-1][1]
        if not self._named and len(self._sections) == 1 and len(texts) < _OPENING and not self._authors:
            self._authors |= dict.fromkeys(reporters(text))
        texts.append(text)
        return f"/sections/{len(self._sections) - 1}/paragraphs/{len(texts) - 1}", text


_AFTER_KICKER: Final = " :："
_OPENING: Final = 2  # paragraphs that can open the story: over the first a caption may be taken for one
_Place = Callable[[Assembler, int, str], tuple[str | None, str]]
_PLACES: Final[dict[str, _Place]] = {
    "headline": Assembler._add_headline,
    "repeat": Assembler._add_headline,
    "kicker": Assembler._add_kicker,
    "dateline": Assembler._add_dateline,
    "standfirst": Assembler._add_standfirst,
    "byline": Assembler._add_byline,
    "timestamp": Assembler._add_timestamp,
    "heading": Assembler._add_heading,
    "paragraph": Assembler._add_paragraph,
}


def _value(look: Look, label: Label) -> str:
    """Return the stretch of a block's text that its label speaks of."""
    return look.text[label.start : label.end].strip()


def assemble(
    looks: Sequence[Look], labels: Sequence[Label], source: Origin, hints: Hints, notices: Iterable[Notice]
) -> Article:
    """Return the article that one stretch of labelled blocks makes.

    hints: with the language that the article has.
    """
    titles = (_value(look, label) for look, label in zip(looks, labels, strict=True) if label.role == "headline")
    title = next(titles, None)
    title = title and title.lstrip(_AFTER_KICKER)  # what parted it from the kicker, where a row ended before it
    assembler = Assembler(title, Stamps(looks, labels, hints), _named(looks, labels))
    for index, (look, label) in enumerate(zip(looks, labels, strict=True)):
        assembler.add(index, look, label)
    found = (cut_short(looks, labels), set_aside(looks, labels))
    return assembler.article(source, hints.language, [*notices, *(notice for notice in found if notice)])


def _named(looks: Sequence[Look], labels: Sequence[Label]) -> dict[int, tuple[str, ...]]:
    """Return block -> the writers in it; nobody where only papers are named there, and the story says who reports.

    Example: ``来源：新华网`` over ``新华社南京3月12日电（记者王小明）…``.
    """
    named = writers(looks, labels)
    if not named or not all(is_outlet(name) for names in named.values() for name in names):
        return named
    told = [_value(look, label) for look, label in zip(looks, labels, strict=True) if label.role == "paragraph"]
    is_reported = any(map(reporters, told[:1])) or any(map(signers, [*told[-1:], *told[:1]]))
    return {} if is_reported else named
