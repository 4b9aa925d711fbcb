"""Rows that a program broke in mid-sentence, at a link or at a word in bold: it prints each piece of a page on a row.

    The old bridge that crosses the
    Carrow
    , closed since May, is open.

Such a piece keeps the space that stood before or behind it, or opens with a sign that nothing opens.  A headline that
was broken is known where the text prints it whole elsewhere: in a window's title, at the top of each printed page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from articleparse.readers.wraps import CLOSED, Row, opens_item

CLOSERS: Final = ",;.)、，。」）،؛"
"""Signs that stand right behind a word: no row opens with one, but what was torn off."""
OPENERS: Final = "("
"""The sign that stands right before a word."""
_ALONE: Final = ".)"  # of these, those that open words too: ``.NET``, but for a row of them alone or a space behind
_TOP = 20  # rows of a text among which its headline stands
_TITLE = 20  # characters of a headline's row
_PIECE = 60  # characters of a link amid a sentence, at most
_SENTENCE = 30  # … of what stands before it, at least


def rejoined(rows: list[Row], lines: Sequence[str], text: str) -> list[Row]:
    """Return `rows`, those marked that go on below; lines: of the text, with the spaces at their ends.

    Example: of the rows above the first two are ``soft``.
    """
    torn = set(_printed_whole(rows[:_TOP], text))
    if any(row.text[0] in CLOSERS for row in rows) or any(map(_ends_in_space, lines)):
        torn.update(_torn(rows, lines))
    return [replace(row, soft=True) if row.number in torn else row for row in rows] if torn else rows


def _ends_in_space(line: str) -> bool:
    return line[-1:] == " " and line[-2:-1].isalnum()


def _printed_whole(rows: Sequence[Row], text: str) -> Iterator[int]:
    """Yield the numbers of the rows of a headline that the text has on one row too, but for the last."""
    for row, below in pairwise(rows):
        if not below.gap and len(row.text) >= _TITLE and f"{row.text} {below.text}" in text:
            yield row.number


def _torn(rows: Sequence[Row], lines: Sequence[str]) -> Iterator[int]:
    """Yield the numbers of the rows that go on with the row below."""
    goes_on = False  # whether the lower row of the pair is torn off from the one below it
    is_ended = False  # … and the last of these ends a sentence: ``Jane Roe`` and ``, reporter`` stand under a title
    for row, below in reversed(list(pairwise(rows))):
        if below.gap or row.text.endswith(CLOSED) or opens_item(below):
            goes_on = False
            continue
        if not goes_on:
            is_ended = below.text.endswith(CLOSED)
        spaced = _ends_in_space(lines[row.number - 1]) or (below.indent == 1 and row.indent == 0)
        spaced = spaced or row.text[-1] in OPENERS
        leads = goes_on and len(below.text) <= _PIECE and (spaced or (is_ended and len(row.text) >= _SENTENCE))
        goes_on = _closes(below.text) or leads or (spaced and below.text[0].islower())
        if goes_on:
            yield row.number


def _closes(text: str) -> bool:
    """Whether a row opens with a sign that stands behind a word."""
    return text[0] in CLOSERS and (text[0] not in _ALONE or text[1:2] in ("", " ", *CLOSERS))
