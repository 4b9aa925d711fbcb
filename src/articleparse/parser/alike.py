"""How much of the words of some blocks of a page others have too: rare ones count most.

A story tells on and on of the same things, a teaser or a prompt of others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from math import log1p
from typing import Final

from articleparse.parser.features import Look
from articleparse.parser.survey import words_of

_STEM: Final = 6  # letters of a word: what its forms share
_TELLING: Final = 12  # size of a line whose words are looked at


class Words:
    """The words of a page's blocks, gathered when they are first asked for."""

    def __init__(self, looks: Sequence[Look]) -> None:
        self._looks = looks

    @cached_property
    def by_block(self) -> list[set[str]]:
        """The words of each block, as far as their forms share them; none of the shortest lines."""
        return [
            {word[:_STEM] for word in words_of(look.text)} if look.size >= _TELLING else set() for look in self._looks
        ]

    @cached_property
    def rarity(self) -> dict[str, float]:
        """What each word counts."""
        times = Counter(word for own in self.by_block for word in own)
        return {word: log1p(len(self._looks) / count) for word, count in times.items()}

    def of(self, places: Iterable[int]) -> set[str]:
        """Return the words of some blocks."""
        return set().union(*(self.by_block[place] for place in places))

    def weight(self, words: Iterable[str]) -> float:
        """Return what some of the page's words count together."""
        return sum(self.rarity[word] for word in words)

    def share(self, own: set[str], others: set[str]) -> float:
        """Return how much of the page's words `own` stand among the others, 0 to 1."""
        whole = self.weight(own)
        return self.weight(own & others) / whole if whole else 0.0
