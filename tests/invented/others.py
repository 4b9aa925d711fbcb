"""What a page tells of other stories: headlines and sentences in the language of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from invented.articles import Part, stories
from invented.draft import Draft
from invented.words import side

_END: Final = re.compile(r"(?<=[.!?؟।])\s+|(?<=[。！？])")


class Others:
    """Other stories for one page, in an order of its own; begun again where they are used up."""

    def __init__(self, draft: Draft) -> None:
        self.draft, self.words, self.side = draft, draft.words, side(draft.story.lang)
        self._titles, self._sentences = self._endless(self._headlines()), self._endless(self._prose())

    def _headlines(self) -> list[str]:
        story = self.draft.story
        others = [one for one in stories() if one.lang == story.lang and one.id != story.id]
        plain = [*story.related, *(one.headline for one in others), *(text for one in others for text in one.related)]
        colon = "：" if story.lang in ("zh", "ja") else ": "
        return plain + [f"{place}{colon}{text}" for place in self.side.places for text in story.related]

    def _prose(self) -> list[str]:
        story = self.draft.story
        others = [one for one in stories() if one.lang == story.lang and one.id != story.id]
        return [*self.side.sentences, *(one.standfirst for one in others if one.standfirst)]

    def _endless(self, texts: Sequence[str]) -> Iterator[str]:
        while True:
            yield from self.draft.dice.sample(texts, len(texts))

    def headlines(self, number: int) -> list[str]:
        """Return headlines of other stories."""
        return list(islice(self._titles, number))

    def sentence(self) -> str:
        """Return a sentence of another story."""
        return next(self._sentences)

    def pulled(self, parts: Sequence[Part]) -> str:
        """Return a sentence of the paragraphs, never a whole one; empty where none will do."""
        texts = [part.text for part in parts if part.kind == "paragraph"]
        sentences = [text for one in texts for text in _END.split(one) if 30 <= len(text) < min(140, len(one))]
        return self.draft.dice.choice(sentences) if sentences else ""
