"""Which of the stories that a page declares is its own: the one whose headline the page says of itself.

Pages declare their neighbours too: lists of what others read, cards of related stories, the
reviews of a product.  Their days and writers are as well declared as the story's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from articleparse.model import Claim

SAME: Final = 0.5
"""The least likeness of two spellings of one headline."""
UNSURE: Final = 0.1
"""The likeness of a headline that nothing can be said of."""
_SAYING: Final = frozenset({"opengraph", "twitter", "meta", "title"})
_HEADINGS: Final = 5  # of first rank
_TITLES: Final = 20  # that a page declares
_LONGEST: Final = 400  # characters of a title
_SHORTEST: Final = 12  # letters of a title that may stand within another
_LATIN: Final = "\u024f"
_TELLING: Final = 4  # letters of a word that tells something
_STEM: Final = 5  # … of it that inflection leaves
_WORD: Final = re.compile(r"[^\W_]+")
_UNSPACED_FROM: Final = "\u0e00"
_UNSPACED: Final = (_UNSPACED_FROM, "\u1100"), ("\u2e80", "\U0010ffff")  # scripts whose words no space parts, or glue


class Titles:
    """What a page calls itself.  is_sure: a heading of first rank says what the page declares as its title.

    Example: `likeness` to ``Ferry is back | The Ledger`` is 1.0 for ``Ferry is back``, 0.0 for ``Storm in the bay``.
    """

    def __init__(self, headings: Iterator[str], claims: Sequence[Claim]) -> None:
        declared = dict.fromkeys(
            claim.value for claim in claims if claim.kind == "headline" and claim.origin in _SAYING
        )
        self._known = [*_said(islice(declared, _TITLES))]
        headed = [*_said(islice(headings, _HEADINGS))]
        agreed = [one for one in headed if self._likeness(*one) >= SAME and len(one[0]) >= _SHORTEST]
        self.is_sure = bool(agreed)
        self._known += agreed or headed

    def likeness(self, headline: str) -> float:
        """Return how much of a headline the page says of itself, 0..1."""
        words = _words(headline)
        key, tokens = "".join(words), set(_tokens(words))
        told = bool(tokens) and any(_is_beyond(key) == _is_beyond(other) for other, _ in self._known)
        return self._likeness(key, tokens) if told else UNSURE

    def _likeness(self, key: str, tokens: set[str]) -> float:
        return max((_alike(key, tokens, *one) for one in self._known), default=0.0)


def _said(titles: Sequence[str] | Iterator[str]) -> Iterator[tuple[str, set[str]]]:
    for words in map(_words, titles):
        if words:
            yield "".join(words), set(_tokens(words))


def _alike(key: str, tokens: set[str], other: str, others: set[str]) -> float:
    shorter, longer = sorted((key, other), key=len)
    if shorter == longer or (len(shorter) >= _SHORTEST and shorter in longer):
        return 1.0
    return len(tokens & others) / max(min(len(tokens), len(others)), 2)


def _is_beyond(key: str) -> bool:
    """Whether a title has letters beyond the Latin ones: translated into another script it shares no word."""
    return max(key, default="") > _LATIN


def _words(text: str) -> list[str]:
    return _WORD.findall(text[:_LONGEST].casefold())


def _tokens(words: Iterable[str]) -> Iterator[str]:
    """Yield what tells of a title's words: their stems, and pairs of signs where no space parts them."""
    for word in words:
        if word >= _UNSPACED_FROM and any(low <= word[0] <= high for low, high in _UNSPACED):
            yield from (word[at : at + 2] for at in range(len(word) - 1))
        elif len(word) >= _TELLING:
            yield word[:_STEM]
