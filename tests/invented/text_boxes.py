"""Boxes of long texts around and inside a story, each as a list of lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from invented.articles import Kind
from invented.draft import Draft
from invented.others import Others
from invented.words import brief

Lines = list[str]


class Block(NamedTuple):
    """A part of the story, or a box between two of them."""

    kind: Kind | Literal["box"]
    lines: Sequence[str]
    cells: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The block as it stands."""
        return "\n".join(self.lines)


class TextBoxes(Others):
    """The boxes of one text."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        self.story, self.dice, self.some = draft.story, draft.dice, draft.some
        self.told = brief(draft.story.lang)
        self.place = 0  # the part of the story that was written last

    def blocks(self, bullet: str = "", rate: float = 0.25, inset: Callable[[], Lines] | None = None) -> list[Block]:
        """Return the story, with boxes between its paragraphs so often."""
        found = []
        for index, part in enumerate(self.draft.story.body):
            text = "\t".join(part.cells) if part.kind == "row" else bullet * (part.kind == "item") + part.text
            found.append(Block(part.kind, [text], part.cells))
            self.place = index
            inner = 0 < index < len(self.draft.story.body) - 1 and part.kind == "paragraph"
            if inner and rate and self.some(rate) and (lines := (inset or self.inset)()):
                found.append(Block("box", lines))
        return found

    def lines(self, bullet: str = "", rate: float = 0.25, inset: Callable[[], Lines] | None = None) -> Lines:
        """Return the story as lines."""
        return [line for block in self.blocks(bullet, rate, inset) for line in block.lines]

    def teasers(self, least: int = 2, most: int = 6, style: str = "") -> list[Lines]:
        """Return other stories: headlines with a sentence, and with a word of the menu, a time, or dots."""
        style = style or self.dice.choice(("plain", "plain", "kicker", "time", "bare", "dots"))
        titles = self.headlines(self.dice.randint(least, most))
        return [self._teaser(style, title, self.sentence()) for title in titles]

    def _teaser(self, style: str, title: str, prose: str) -> Lines:
        if style == "kicker":
            return [self.dice.choice(self.words.menu), title, prose]
        if style == "time":
            return [title, prose, f"{self.dice.randint(6, 22):02}:{self.dice.randint(0, 59):02}"]
        if style == "dots":
            return [title, prose[: max(12, len(prose) * 2 // 3)].rstrip() + "…"]
        return [title] if style == "bare" else [title, prose]

    def ranked(self) -> Lines:
        """Return the list of what is read most, its numbers on lines of their own or not."""
        form = self.dice.choice(("{n}\n{h}", "{n}.\n{h}", "{h}", "{n}. {h}", "{n} {h}"))
        rows = [form.format(n=n, h=h) for n, h in enumerate(self.headlines(self.dice.randint(3, 8)), 1)]
        return [self.side.most, *"\n".join(rows).split("\n")]

    def menu(self, least: int = 4, most: int = 30) -> Lines:
        """Return a long menu, its first words as always."""
        rest = [*self.story.tags, *self.side.menu, *self.side.about[:3]]
        self.dice.shuffle(rest)
        return [*self.words.menu, *rest][: self.dice.randint(least, most)]

    def cookies(self) -> Lines:
        """Return the banner on cookies, on a line or on several."""
        lines = [self.side.cookies, self.side.accept]
        return lines if self.some(0.6) else [" ".join(lines)]

    def share(self) -> Lines:
        """Return the buttons that share, with the number of shares or without."""
        words = [*self.words.share[: self.dice.randint(1, 4)]]
        lines = words if self.some(0.6) else [" ".join(words)]
        return [*self.draft.optional(0.4, self.side.shares.format(self.dice.randint(2, 4000))), *lines]

    def tags(self) -> Lines:
        """Return the tags, on a line or on several."""
        joined = f"{self.words.tags}: {', '.join(self.story.tags)}"
        return [joined] if self.some(0.5) else [self.words.tags, *self.story.tags]

    def bio(self) -> Lines:
        """Return who the author is; nothing where nobody is named."""
        if not self.story.authors:
            return []
        name = self.story.authors[0]
        return [*self.draft.optional(0.4, name), self.side.bio.format(name)]

    def thread(self, chance: float = 0.7) -> Lines:
        """Return the readers' comments so often."""
        if not self.story.comments or not self.some(chance):
            return []
        label, number = self.words.comments, len(self.story.comments)
        form = self.dice.choice(
            ("{who}\n{when}\n{text}", "{who} · {when}\n{text}", "{who}: {text}\n{when}", "{who}\n{text}\n{reply}")
        )
        lines = [self.dice.choice((label, f"{label} ({number})", f"{number} {label}"))]
        for who, when, text in self.story.comments:
            lines += form.format(who=who, when=when, text=text, reply=self.side.reply).split("\n")
        return lines

    def footer(self) -> Lines:
        """Return the end of a page."""
        words = [*self.side.about[: self.dice.randint(2, 6)]]
        lines = words if self.some(0.5) else [self.dice.choice((" | ", " · ", " ")).join(words)]
        if self.some(0.4):
            lines += self.menu(4, 14)
        return [*lines, self.draft.rights if self.some(0.7) else f"© {self.story.brand}"]

    def caption(self) -> Lines:
        """Return the caption of a picture inside the story, its credit, or both."""
        text = self.dice.choice(self.side.captions)
        credit = self.side.photo.format(self.dice.choice([*self.story.authors, "Reuters", "AFP", "dpa"]))
        return self.dice.choice(
            ([f"{text}. {credit}"], [text, credit], [f"{text} {credit}"], [credit], [f"{text} ({credit})"])
        )

    def pull(self) -> Lines:
        """Return a sentence that stands further up in the story, in marks or not."""
        text = self.pulled(self.story.body[: self.place])
        marked = f"“{text}”" if not set(text) & set('“”"„«»「」') else text
        return [self.dice.choice((text, marked))] if text else []

    def box(self) -> Lines:
        """Return a box of facts."""
        rows = self.side.box[: self.dice.randint(3, 5)]
        if self.some(0.3):
            return [line for row in rows for line in row.replace("：", ": ").split(": ", 1)]
        return [*rows]

    def advertisement(self) -> Lines:
        """Return the label of an advertisement."""
        label, on = self.words.ad, self.side.goes_on
        return self.dice.choice(([label], [on], [label, on], [label.upper()], [f"- {label} -"]))

    def read_also(self) -> Lines:
        """Return what else is to be read."""
        label, related = self.words.readalso, self.story.related
        several = [label.rstrip(" :："), *related[1:3]]
        return self.dice.choice(([f"{label} {related[0]}"], several, [f"> {related[2]}"], [label, related[3]]))

    def more(self) -> Lines:
        """Return a list of other stories with its title."""
        return [self.words.related, *self.story.related[2:5]]

    def newsletter(self) -> Lines:
        """Return the prompt of the newsletter."""
        if self.some(0.6):
            return self.prompt()
        return [self.words.newsletter, *self.draft.optional(0.4, self.words.menu[-1])]

    def prompt(self) -> Lines:
        """Return a prompt: its title, sentence, field and button, or some of them."""
        title, text, button = self.dice.choice(self.told.boxes)
        field = self.draft.optional(0.4, self.told.field)
        forms = ([title, text, *field, button], [title, text], [text, *field, button], [title, *field, button], [text])
        return self.dice.choice((forms[0], forms[0], *forms))

    def inset(self) -> Lines:
        """Return a box of any kind."""
        often = (self.read_also, self.advertisement, self.caption)
        return self.dice.choice((*often, *often, self.pull, self.box, self.newsletter, self.more, self.share))()
