"""How much of the words of some blocks of a page others have too: rare ones count most.

A story tells on and on of the same things, a teaser or a prompt of others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import chain, repeat
from math import log1p
from operator import truediv
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.survey import TELLING, words_of

_STEM: Final = 6  # letters of a word: what its forms share


class _Blocks(dict[int, set[str]]):
    """The words of each block, as far as their forms share them, once it is asked for; none of the shortest lines."""

    def __init__(self, looks: Sequence[Look]) -> None:
        super().__init__()
        self._looks = looks

    def __missing__(self, place: int) -> set[str]:
        look = self._looks[place]
        told = {word[:_STEM] for word in words_of(look.text)} if look.size >= TELLING else set()
        self[place] = told
        return told


class Words:
    """The words of a page's blocks; most pages ask for those of few.

    by_block: by the block's place.
    """

    def __init__(self, looks: Sequence[Look]) -> None:
        self._size = len(looks)
        self.by_block = _Blocks(looks)
        self._weights: dict[int, float] = {}

    @cached_property
    def _times(self) -> Counter[str]:
        """In how many blocks each word stands."""
        return Counter(chain.from_iterable(map(self.by_block.__getitem__, range(self._size))))

    def of(self, places: Iterable[int]) -> set[str]:
        """Return the words of some blocks."""
        return set().union(*map(self.by_block.__getitem__, places))

    def among(self, own: set[str], places: Iterable[int]) -> set[str]:
        """Return which of some words stand in any of some blocks."""
        found: set[str] = set()
        for place in places:
            found |= own & self.by_block[place]
        return {word for word in own if word in found}

    def weight(self, words: Iterable[str]) -> float:
        """Return what some of the page's words count together."""
        return sum(map(log1p, map(truediv, repeat(self._size), map(self._times.__getitem__, words))))

    def share(self, own: set[str], others: set[str]) -> float:
        """Return how much of the page's words `own` stand among the others, 0 to 1."""
        whole = self.weight(own)
        return self.weight(own & others) / whole if whole else 0.0

    def share_of(self, place: int, others: set[str]) -> float:
        """Return how much of a block's words stand among the others, 0 to 1."""
        if place not in self._weights:
            self._weights[place] = self.weight(self.by_block[place])
        whole = self._weights[place]
        return self.weight(self.by_block[place] & others) / whole if whole else 0.0
