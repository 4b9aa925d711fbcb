"""Short copies: a few lines of a story, and a few of what stood around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from invented.articles import Part
from invented.draft import Draft
from invented.text_boxes import Block, Lines, TextBoxes
from invented.text_frames import info

_LISTED = ("item", "row")


class Brief(TextBoxes):
    """The lines of one short copy; the story is cut, and its gold with it."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        draft.story = self.story = replace(draft.story, body=[*_cut(draft)])
        if draft.some(0.5):
            draft.standfirst = ""

    def top(self) -> Lines:
        """Return what stands over the headline: masthead, path, buttons, kicker; sometimes nothing."""
        draft, story, words = self.draft, self.story, self.words
        name = self.dice.choice((story.brand, story.brand, story.brand.upper(), self.draft.host))
        lines = draft.optional(0.6, name)
        lines += draft.optional(0.3, story.clock)
        if self.some(0.4):
            lines += [self.path()]
        elif self.some(0.5):
            lines += self.dice.sample([*words.menu, *self.side.menu], self.dice.randint(1, 6))
        lines += draft.optional(0.3, words.search, *self.dice.sample(self.told.small, 1))
        if self.some(0.4):
            self.dice.shuffle(lines)
        return [*lines, *draft.optional(0.25, self.dice.choice([*story.tags, *words.menu[1:6]]))]

    def path(self) -> str:
        """Return where the page is, on one line."""
        rooms = [
            self.words.menu[0],
            self.dice.choice(self.words.menu[1:6]),
            *self.draft.optional(0.5, *self.story.tags[:1]),
        ]
        rooms += self.draft.optional(0.2, self.story.headline)
        return self.dice.choice((" > ", " / ", " » ", " › ", "  >  ")).join(rooms)

    def head(self) -> Lines:
        """Return headline, standfirst, byline, time, and the small lines under them."""
        draft = self.draft
        lines = [self.story.headline] * self.dice.choice((1, 1, 2))
        lead = [draft.standfirst] if draft.standfirst else []
        said = info(self) if self.some(0.85) else []
        lines += said + lead if self.some(0.2) else lead + said
        small = draft.optional(0.4, self.dice.choice((*self.told.reads, self.words.read)))
        small += draft.optional(0.4, *self.dice.sample([*self.told.small, *self.words.share], self.dice.randint(1, 4)))
        small += draft.optional(0.15, f"{self.told.count.format(self.dice.randint(0, 80))}")
        if self.some(0.4):
            self.dice.shuffle(small)
        return lines + small + (self.picture() if self.some(0.5) else [])

    def picture(self) -> Lines:
        """Return a caption with its credit, on a line or on two; or one of them."""
        text = self.dice.choice([self.story.caption, *self.side.captions])
        form = self.dice.choice([*self.told.credit, self.side.photo])
        credit = form.format(self.dice.choice([*self.story.authors, self.story.brand, "AFP", "Reuters", "EPA"]))
        return self.dice.choice(([text], [text, credit], [f"{text} {credit}"], [credit], [text, text]))

    def body(self, bullet: str = "") -> list[Block]:
        """Return the story with a box or two in it, often over its last heading."""
        blocks = self.blocks(bullet, self.dice.choice((0, 0, 0.15, 0.3)), self.inset)
        last = max((i for i, block in enumerate(blocks) if block.kind == "heading"), default=0)
        if last > 1 and blocks[last - 1].kind == "paragraph" and self.some(0.65):
            blocks.insert(last, Block("box", self.inset()))
        return [*self._sourced(blocks)]

    def _sourced(self, blocks: Sequence[Block]) -> Iterator[Block]:
        """Yield the blocks, under a quote who said it."""
        for block in blocks:
            yield block
            if block.kind == "quote" and self.story.comments and self.some(0.6):
                yield Block("box", [self.dice.choice(("— {}", "{}", "– {}")).format(self.story.comments[0].name)])

    def inset(self) -> Lines:
        """Return a prompt, another story, a picture or an advertisement."""
        return self.dice.choice((*[self.prompt] * 4, self.other, self.other, self.picture, super().inset))()

    def other(self) -> Lines:
        """Return another story to read: its headline under a title or beside it, a sentence of it or none."""
        [title], label = self.headlines(1), self.dice.choice((*self.told.also, self.words.readalso.rstrip(" :：")))
        colon = "：" if self.story.lang in ("zh", "ja") else ": "
        return self.dice.choice(
            ([label, title], [label, title, self.sentence()], [f"{label}{colon}{title}"], [label, *self.headlines(2)])
        )

    def end(self) -> list[Lines]:
        """Return the boxes under the story, few; often only some, as much as was copied."""
        draft = self.draft
        close = draft.optional(0.3, self.dice.choice(self.told.agency))
        small = self.dice.sample([*self.told.small, *self.words.share], self.dice.randint(1, 3))
        boxes = [self.tags(), self.prompt(), small, self.remarks(), self.others(), [*self.bio()]]
        chosen = [box for box in boxes if box and self.some(0.4)]
        if self.some(0.3):
            self.dice.shuffle(chosen)
        foot = self.footer() if self.some(0.3) else draft.optional(0.5, *self.dice.sample(self.side.about, 1))
        parts = [close, *chosen, foot]
        return [part for part in parts if part] if self.some(0.85) else []

    def remarks(self) -> Lines:
        """Return the number of comments, and one or two of them or none."""
        count = self.told.count.format(self.dice.randint(1, 60))
        label = self.dice.choice((count, count, self.words.comments))
        told = [
            line for who, when, text in self.story.comments[: self.dice.randint(0, 2)] for line in (who, when, text)
        ]
        return [label, *told, *self.draft.optional(0.4, self.side.reply)]

    def others(self) -> Lines:
        """Return other stories, most often under a title, with a sentence each or without."""
        label = self.draft.optional(0.85, self.dice.choice((*self.told.more, self.words.related)))
        return [*label, *(line for one in self.teasers(1, 4) for line in one)]


def _cut(draft: Draft) -> Iterator[Part]:
    """Yield few lines of a story: how it opens, and some sections, most of them cut to a paragraph or two."""
    dice = draft.dice
    sections: list[list[Part]] = [[]]
    for part in draft.story.body:
        if part.kind == "heading":
            sections.append([])
        sections[-1].append(part)
    opening, *rest = sections
    yield from _shortened(opening, dice.randint(1, 4) if rest else dice.randint(3, 8))
    kept = sorted(dice.sample(range(len(rest)), min(len(rest), dice.randint(2, 3))))
    listed = [place for place in kept if any(part.kind in _LISTED for part in rest[place])]
    if listed and dice.random() < 0.5:  # a list or a table last
        kept = [place for place in kept if place != listed[-1]] + listed[-1:]
    for place in kept:
        yield from _shortened(rest[place], dice.choice((1, 1, 2, 3)))


def _shortened(section: Sequence[Part], most: int) -> Iterator[Part]:
    """Yield a section's first paragraphs, its lists whole."""
    for part in section:
        most -= part.kind in ("paragraph", "quote")
        if most >= 0 or part.kind == "heading":
            yield part
