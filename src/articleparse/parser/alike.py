"""How much of the words of some blocks of a page others have too: rare ones count most.

A story tells on and on of the same things, a teaser or a prompt of others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log1p
from typing import Final

from articleparse.parser.features import Look
from articleparse.parser.survey import words_of

_STEM: Final = 6  # letters of a word: what its forms share
_TELLING: Final = 12  # size of a line whose words are looked at


class Words:
    """The words of a page's blocks."""

    def __init__(self, looks: Sequence[Look]) -> None:
        self._words = [
            {word[:_STEM] for word in words_of(look.text)} if look.size >= _TELLING else set() for look in looks
        ]
        times = Counter(word for own in self._words for word in own)
        self._rare = {word: log1p(len(looks) / count) for word, count in times.items()}

    def of(self, places: Iterable[int]) -> set[str]:
        """Return the words of some blocks, as far as their forms share them."""
        return set().union(*(self._words[place] for place in places))

    def share(self, own: set[str], others: set[str]) -> float:
        """Return how much of the page's words `own` stand among the others, 0 to 1."""
        whole = sum(self._rare[word] for word in own)
        return sum(self._rare[word] for word in own & others) / whole if whole else 0.0
