"""Layouts of text browsers' dumps: lynx, with numbers of links, and w3m."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from invented.articles import Part
from invented.draft import Draft, wrap


def lynx(draft: Draft) -> str:
    """Indented, with numbered links, the headline in the middle."""
    return _Dump(draft, 3, draft.dice.choice((72, 75, 79)), "* ", numbered=True).text()


def w3m(draft: Draft) -> str:
    """From the edge, without numbers."""
    return _Dump(draft, 0, draft.dice.choice((78, 80)), "• ", numbered=False).text()


@dataclass
class _Dump:
    """What a browser makes of a page; `count` is the number of the last link."""

    draft: Draft
    indent: int
    columns: int
    bullet: str
    numbered: bool
    count: int = 0

    def text(self) -> str:
        blocks = self._head() + self._body() + self._below()
        if self.numbered and self.count:
            blocks.append(self._references())
        return "\n\n".join(blocks) + "\n"

    @property
    def pad(self) -> str:
        return " " * self.indent

    def link(self, text: str) -> str:
        self.count += 1
        return f"[{self.count}]{text}" if self.numbered else text

    def fill(self, text: str) -> str:
        return wrap(text, self.columns, self.pad, self.pad)

    def _head(self) -> list[str]:
        draft, story = self.draft, self.draft.story
        blocks = [*draft.optional(0.5, self.pad + story.clock), self.pad + self.link(story.brand)]
        blocks += [self._menu(draft.menu(1)), self._headline()]
        blocks += [self.fill(draft.standfirst)] if draft.standfirst else []
        info = [text for text in (draft.by(), draft.stamp()) if text]
        blocks.append("\n".join(self.pad + text for text in info) if draft.some(0.6) else self.pad + " ".join(info))
        if draft.some(0.5):
            blocks.append(self.fill(" ".join(map(self.link, draft.words.share))))
        return blocks + self._picture()

    def _menu(self, menu: Sequence[str]) -> str:
        if self.draft.some(0.6):
            return "\n".join(f"{self.pad}  {self.bullet}{self.link(word)}" for word in menu)
        return self.fill(" ".join(map(self.link, menu)))

    def _headline(self) -> str:
        if not self.numbered:
            return wrap(self.draft.story.headline, self.columns)
        lines = wrap(self.draft.story.headline, self.columns - 10).split("\n")
        return "\n".join(line.strip().center(self.columns).rstrip() for line in lines)

    def _picture(self) -> list[str]:
        if not self.draft.some(0.5):
            return []
        image = f"{self.pad}[IMAGE]\n" if self.numbered and self.draft.some(0.3) else ""
        return [image + self.fill(self.draft.story.caption)]

    def _body(self) -> list[str]:
        blocks: list[str] = []
        rows: list[str] = []
        for index, part in enumerate(self.draft.story.body):
            if part.kind not in ("item", "row") and rows:
                blocks.append("\n".join(rows))
                rows = []
            (rows if part.kind in ("item", "row") else blocks).append(self._part(part))
            if index == self.draft.middle and self.draft.some(0.5):
                blocks.append(self.fill(f"{self.draft.words.readalso} {self.link(self.draft.story.related[2])}"))
            if index == self.draft.middle:
                blocks += map(self.fill, self.draft.optional(0.3, self.draft.words.newsletter))
        return blocks + (["\n".join(rows)] if rows else [])

    def _part(self, part: Part) -> str:
        if part.kind == "heading":
            return wrap(part.text, self.columns)
        if part.kind == "item":
            first = f"{self.pad}  {self.bullet}"
            return wrap(part.text, self.columns, first, " " * len(first))
        if part.kind == "row":
            return self.pad + "  ".join(f"{cell:<14}" for cell in part.cells).rstrip()
        if part.kind == "quote":
            return wrap(part.text, self.columns - 6, self.pad + "   ", self.pad + "   ")
        return self.fill(self._linked(part.text))

    def _linked(self, text: str) -> str:
        draft = self.draft
        if not (self.numbered and draft.some(0.3)):
            return text
        cut = text.split(" ")
        if len(cut) > 8:
            place = draft.dice.randint(2, len(cut) - 3)
            cut[place] = self.link(cut[place])
        return " ".join(cut)

    def _below(self) -> list[str]:
        draft, words = self.draft, self.draft.words
        blocks = [self.fill(words.newsletter)] if draft.some(0.4) else []
        if related := draft.related():
            lines = (wrap(self.link(text), self.columns, f"{self.pad}  {self.bullet}") for text in related)
            blocks += [words.related, "\n".join(lines)]
        if draft.story.comments and draft.some(0.4):
            blocks.append(words.comments)
            blocks += (f"{self.pad}{who} {when}\n\n{self.fill(text)}" for who, when, text in draft.story.comments)
        return blocks + ([self.fill(draft.rights)] if draft.some(0.6) else [])

    def _references(self) -> str:
        label = "References\n\n   Visible links:\n" if self.draft.some(0.5) else "References\n\n"
        return label + "\n".join(f"{number:>4}. {self.draft.url()}" for number in range(1, self.count + 1))
