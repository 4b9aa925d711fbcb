"""Whether the paragraphs under a heading tell of what it says: those of its own section do, those of others less."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.labels import Label

_SEVERAL: Final = 4  # words
_FIRST: Final = 5  # paragraphs of a section
_MOST: Final = 0.6  # of a line's words, rare ones counting most
_MORE: Final = 0.15  # of them, than others have


class Retold:
    """The words of a page's headings, held against the paragraphs that stand under each up to the next."""

    def __init__(self, labels: Sequence[Label], words: Words) -> None:
        self._labels, self._words = labels, words

    def words(self, heading: int) -> set[str]:
        """Return the telling words of a line."""
        return self._words.by_block[heading]

    def below(self, heading: int) -> set[str]:
        """Return the words of the paragraphs under a line, up to the next heading."""
        return self._words.of(self._section(heading))

    def share(self, headings: Iterable[int]) -> float:
        """Return how much of the words of some headings their sections have, 0 to 1."""
        told = [(self.words(heading), self.below(heading)) for heading in headings]
        whole = sum(len(own) for own, _ in told)
        return sum(len(own & below) for own, below in told) / whole if whole else 0.0

    def is_most_below(self, heading: int) -> bool:
        """Return whether the first paragraphs under a line of several words have most of them, and others fewer."""
        own, section = self.words(heading), self._section(heading)[:_FIRST]
        if len(own) < _SEVERAL:
            return False
        others = [i for i, label in enumerate(self._labels) if label.role == "paragraph" and i not in section]
        most = self._words.share(own, self._words.of(section))
        return most >= _MOST and most - self._words.share(own, self._words.of(others)) >= _MORE

    def _section(self, heading: int) -> list[int]:
        places: list[int] = []
        for index in range(heading + 1, len(self._labels)):
            if self._labels[index].role == "heading":
                break
            if self._labels[index].role == "paragraph":
                places.append(index)
        return places
