"""Rows that a program broke in mid-sentence, at a link or at a word in bold: it prints each piece of a page on a row.

    The old bridge that crosses the
    Carrow
    , closed since May, is open.

Such a piece keeps the space that stood before or behind it, or opens with a sign that nothing opens; where the spaces
went, several that open with small letters show it.  A headline that
was broken is known where the text prints it whole elsewhere: in a window's title, at the top of each printed page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from articleparse.readers.characters import is_small
from articleparse.readers.wraps import CLOSED, STOPS, Row, first_word, opens_item

CLOSERS: Final = ",;.)、，。」）،؛"
"""Signs that stand right behind a word: no row opens with one, but what was torn off."""
OPENERS: Final = "("
"""The sign that stands right before a word."""
_ALONE: Final = ".)"  # of these, those that open words too: ``.NET``, but for a row of them alone or a space behind
_TOP = 20  # rows of a text among which its headline stands
_TITLE = 20  # characters of a headline's row
_PIECE = 60  # characters of a link amid a sentence, at most
_SHORT = 3  # letters of a word that leads on to a name
_SEVERAL = 3  # pieces that show how a text was torn
_WORDS = 3  # of a link amid a sentence, as most are
_LOOSE = 0.6  # of the longest row, that a piece and the word behind it do not reach
_SENTENCE = 30  # … of what stands before it, at least


def rejoined(rows: list[Row], lines: Sequence[str], text: str) -> list[Row]:
    """Return `rows`, those marked that go on below; lines: of the text, with the spaces at their ends.

    Example: of the rows above the first two are ``soft``.
    """
    torn = set(_printed_whole(rows[:_TOP], text))
    stripped = _is_stripped(rows)
    if stripped or any(row.text[0] in CLOSERS for row in rows) or any(map(_ends_in_space, lines)):
        torn.update(_torn(rows, lines, stripped=stripped))
    if stripped:
        torn.difference_update([*_listed(rows, torn)])
    return [replace(row, soft=True) if row.number in torn else row for row in rows] if torn else rows


def _ends_in_space(line: str) -> bool:
    return line[-1:] == " " and (line[-2:-1].isalnum() or line[-2:-1] == ",")


def _is_stripped(rows: Sequence[Row]) -> bool:
    """Whether pieces of sentences stand on rows of their own, without the spaces at their ends.

    Several rows that end nothing stand over one that opens with a small letter, though it had room beside them: no
    width wrapped these.  Where all open so they are the items of lists, where none is brief they are verses.
    """
    pairs = [(a, b) for a, b in pairwise(rows) if is_small(b.text[0]) and not b.gap and not a.text.endswith(CLOSED)]
    if len(pairs) < _SEVERAL:
        return False
    room = _LOOSE * max(len(row.text) for row in rows)
    loose = sum(len(a.text) + first_word(b.text, len) < room for a, b in pairs)
    opening = sum(not is_small(a.text[0]) for a, _ in pairs)
    brief = sum(min(a.text.count(" "), b.text.count(" ")) < _WORDS for a, b in pairs)
    return loose >= _SEVERAL and 2 * loose >= len(pairs) and min(opening, brief) > 1


def _listed(rows: Sequence[Row], torn: Set[int]) -> Iterator[int]:
    """Yield the numbers of torn rows that are items in small letters, under the colon that announces them."""
    is_listed = False
    for above, row in pairwise(rows):
        announced = above.text[-1] in ":：" and is_small(row.text[0])
        is_listed = row.number in torn and ((is_listed and above.number in torn) or announced)
        if is_listed:
            yield row.number


def _printed_whole(rows: Sequence[Row], text: str) -> Iterator[int]:
    """Yield the numbers of the rows of a headline that the text has on one row too, but for the last."""
    for row, below in pairwise(rows):
        if not below.gap and len(row.text) >= _TITLE and f"{row.text} {below.text}" in text:
            yield row.number


def _torn(rows: Sequence[Row], lines: Sequence[str], *, stripped: bool) -> Iterator[int]:
    """Yield the numbers of the rows that go on with the row below; stripped: see `_is_stripped`."""
    body = next((row.number for row in rows if row.text.endswith(STOPS)), 0) if stripped else 0  # under a headline
    goes_on = False  # whether the lower row of the pair is torn off from the one below it
    joint = ""  # … and how that one shows it
    is_ended = False  # … and the last of these ends a sentence: ``Jane Roe`` and ``, reporter`` stand under a title
    for row, below in reversed(list(pairwise(rows))):
        if below.gap or row.text.endswith(CLOSED) or opens_item(below):
            goes_on, joint = False, ""
            continue
        if not goes_on:
            is_ended = below.text.endswith(CLOSED)
        spaced = _ends_in_space(lines[row.number - 1]) or (below.indent == 1 and row.indent == 0)
        spaced = spaced or row.text[-1] in OPENERS
        is_long = len(row.text) >= _SENTENCE and (joint == "sign" or row.number > body)
        ends = is_ended and (is_long or (stripped and joint != "" and _leads_on(row.text)))
        leads = goes_on and len(below.text) <= _PIECE and (spaced or ends)
        joint = _joint(below.text, small=spaced or (stripped and is_ended))
        goes_on = joint != "" or leads
        if goes_on:
            yield row.number


def _joint(text: str, *, small: bool) -> str:
    """Return how a row shows that it goes on with the one above: by a ``sign``, or a ``small`` letter, if that may."""
    return "sign" if _closes(text) else "small" if small and is_small(text[0]) else ""


def _leads_on(text: str) -> bool:
    """Whether a row ends in a comma, or in a short word behind others: ``The court in``."""
    before, _, last = text.rpartition(" ")
    return text[-1] == "," or (before != "" and len(last) <= _SHORT and last.islower())


def _closes(text: str) -> bool:
    """Whether a row opens with a sign that stands behind a word."""
    return text[0] in CLOSERS and (text[0] not in _ALONE or text[1:2] in ("", " ", *CLOSERS))
