"""A letter set large at the head of a story, in a line of its own: ``T`` over ``he ferry takes an hour``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from articleparse.readers.characters import columns
from articleparse.readers.wraps import Row

_READS_ON: Final = 30  # columns of what a letter is set over
# Letters that are words, somewhere: of these the text's other words have to tell.
_WORDS: Final = frozenset("AÀÁÂEÈÉÊIÌÍOÒÓÔUÙÚYÝWZKSVNАВИІЙЄКОСУЯЗЮБЖЭЁΗΟὉἩÅÆÖØ")
_VOWELS: Final = frozenset("AÀÁÂEÈÉÊIÌÍOÒÓÔUÙÚYÝАИІЙЄОУЯЮЭЁΗΟὉἩÅÆÖØ")
_BUTTON: Final = "X"  # of every page
_NUMERALS: Final = frozenset("IVXLCDM")  # head sections


def with_initials(rows: Sequence[Row], words: Callable[[], Counter[str]]) -> list[Row]:
    """Return the rows, those that go on from a large letter marked so.  words: of the text, case-folded.

    Two letters in the order of the alphabet head the entries of a glossary, and ``Q`` and ``A`` those of an interview.
    """
    letters = [row.text for row in rows if is_initial(row.text)]
    found = [(a, b) for a, b in pairwise(rows) if is_initial(a.text) and _reads_on(a, b, words)]
    if any(a <= b for a, b in pairwise(letters)) or {"Q", "A"} <= set(letters):
        return list(rows)
    return list(_joined(rows, {b.number for _, b in found}))


def _joined(rows: Sequence[Row], numbers: Collection[int]) -> Iterator[Row]:
    for row in rows:
        yield replace(row, gap=0, indent=0, runs_on=True) if row.number in numbers else row


def is_initial(text: str) -> bool:
    """Whether a row is one capital letter."""
    return len(text) == 1 and text.isupper()


def _reads_on(row: Row, following: Row, words: Callable[[], Counter[str]]) -> bool:
    word = word_of(following.text)
    if following.gap > 1 or columns(following.text) < _READS_ON or not word:
        return False
    if row.text == _BUTTON and not word.isupper():
        return False
    if word.isupper() and row.text in _NUMERALS:
        return False
    told = words()[(row.text + word).casefold()]
    if word.islower():
        return len(word) > 1 or bool(told)
    return word.isupper() and bool(told or words()[word.casefold()] > 1)


def seam(row: str, following: str, words: Counter[str]) -> str:
    """Return what parts a large letter from the rest: nothing, or a space where it is a word itself.

    words: how often the text has each; the rest is one of them itself.
    """
    word = word_of(following).casefold()
    if row not in _WORDS or words[row.casefold() + word]:
        return ""
    return " " if words[word] > 1 or row in _VOWELS else ""


def word_of(text: str) -> str:
    """Return the word that opens a row, without marks behind it: ``"he ferry"`` gives ``"he"``."""
    word = text.split(maxsplit=1)[0]
    letters = word.rstrip(".,;:!?")
    return letters if letters.replace("'", "").replace("’", "").replace("-", "").isalpha() else ""
