"""A letter set large at the head of a story, in a line of its own: ``T`` over ``he ferry takes an hour``."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from articleparse.readers.characters import columns
from articleparse.readers.wraps import Row

_READS_ON: Final = 30  # columns of what a letter is set over
# Letters that are words, somewhere: of these the text's other words have to tell.
_WORDS: Final = frozenset("AÀÁÂEÈÉÊIÌÍOÒÓÔUÙÚYÝWZKSVNАВИІЙЄКОСУЯЗЮБЖЭЁΗΟὉἩÅÆÖØ")
_NUMERALS: Final = frozenset("IVXLCDM")  # head sections


def with_initials(rows: Sequence[Row], words: Callable[[], Collection[str]]) -> list[Row]:
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


def _reads_on(row: Row, following: Row, words: Callable[[], Collection[str]]) -> bool:
    word = word_of(following.text)
    if following.gap > 1 or columns(following.text) < _READS_ON or not word:
        return False
    if row.text not in _WORDS and word.islower() and len(word) > 1:
        return True
    told = (row.text + word).casefold()
    if word.isupper() and row.text in _NUMERALS:
        return False
    return (word.islower() or word.isupper()) and (told in words() or (row.text in _WORDS and word in words()))


def seam(row: str, following: str, words: Collection[str]) -> str:
    """Return what parts a large letter from the rest: nothing, or a space where it is a word itself."""
    word = word_of(following)
    return " " if row in _WORDS and (row + word).casefold() not in words and word in words else ""


def word_of(text: str) -> str:
    """Return the word that opens a row, without marks behind it: ``"he ferry"`` gives ``"he"``."""
    word = text.split(maxsplit=1)[0]
    letters = word.rstrip(".,;:!?")
    return letters if letters.replace("'", "").replace("’", "").replace("-", "").isalpha() else ""
