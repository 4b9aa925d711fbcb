"""Rows of a dump of lynx that stand as they were set: a program's code, a table of blanks.

lynx prints what is preformatted from the left edge on, with its own blanks, and no blank
line over it; its headings stand flush left too, but apart, and all else is indented.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from articleparse.readers.characters import columns
from articleparse.readers.layout import is_centred
from articleparse.readers.recognition import BODY
from articleparse.readers.wraps import Row

_SET: Final = (1, 2, 4, 6)  # columns that a row of code stands under the one over it, and no other row does
_FULL: Final = 60  # columns of a heading's row that goes on in the next one
_SIGNS: Final = frozenset("{}();=<>$\\|")
_BUTTON: Final = "(BUTTON)"
_MARKS: Final = ("__", "IFRAME:")


def preformatted(rows: Sequence[Row], claimed: Collection[int]) -> Mapping[int, bool]:
    """Return the numbers of the rows that are preformatted, and of each whether its block goes on in the next row.

    claimed: rows of which it is known what they are.  Example: ``func main() {`` at the left edge, right under
    ``   The program prints it:``.
    """
    found: dict[int, bool] = {}
    for stretch in _stretches([row for row in rows if row.number not in claimed]):
        for row, below in pairwise(stretch):
            found[row.number] = not below.gap
        found[stretch[-1].number] = False
    return found


def _stretches(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Yield the rows of each stretch."""
    at = 1
    while at < len(rows):
        start = _start(rows[at - 1], rows[at])
        if start is None:
            at += 1
            continue
        end = _end(rows, at)
        yield list(rows[at + start : end])
        at = end + 1


def _start(above: Row, row: Row) -> int | None:
    """Return how far from a row a stretch begins: with it, or with the one above; None where none does."""
    if row.gap or _is_mark(above) or _is_mark(row):
        return None
    if row.indent < BODY <= above.indent:
        return 0
    is_set = above.indent < BODY and row.indent in _SET and row.indent > above.indent
    return -1 if is_set and not row.text[0].isdigit() and not is_centred(above, row, full=False) else None


def _end(rows: Sequence[Row], at: int) -> int:
    """Return the place behind the last row of a stretch: what stands apart as text does, or as a heading, ends it."""
    for place in range(at + 1, len(rows)):
        if rows[place].gap and (_is_indented(rows[place]) or _is_heading(rows, place)):
            return place
    return len(rows)


def _is_mark(row: Row) -> bool:
    """Whether a row is a button, a field or a frame."""
    return row.text.startswith(_MARKS) or _BUTTON in row.text


def _is_indented(row: Row) -> bool:
    """Whether a row is indented as text is, or as a list."""
    return row.indent in (BODY, BODY + 2) or _is_mark(row) or (row.indent > BODY and row.text[:2] == "* ")


def _is_heading(rows: Sequence[Row], at: int) -> bool:
    """Whether a row of words stands apart from the text under it, or one that goes on in another."""
    row = rows[at]
    if row.indent >= BODY or not _SIGNS.isdisjoint(row.text):
        return False
    last = at
    while last + 1 < len(rows) and not rows[last + 1].gap and columns(rows[last].text) > _FULL:
        last += 1
    return last + 1 == len(rows) or (rows[last + 1].gap > 0 and rows[last + 1].indent >= BODY)
