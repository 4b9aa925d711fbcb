"""The layout of plain text: which printed rows belong to one paragraph.

Blank lines part paragraphs wherever they stand.  Between two rows with no blank
line, the question is whether the break is a wrap or a paragraph's end.  Text that
was wrapped at a width W breaks each row where the next word would not have fit:

    edge(row) <= W < edge(row) + 1 + len(first word of the next row)

So every pair of rows votes for the widths that would explain its break; where one
width explains most of them, the text is wrapped there, and a break that the width
does not explain is a paragraph's end (a headline over a byline, a last line).
First-line indents part paragraphs in either case.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from articleparse.readers.characters import columns, is_unspaced

_NARROWEST, _WIDEST = 24, 160  # columns; a CJK newspaper column has a dozen characters
_ENOUGH_JOINTS = 3  # breaks that one width has to explain before it is believed on its own
_ITEM = re.compile(r"(?:[•●▪◦‣·*∙■–—-]|\d{1,3}[.)]|\[\d{1,4}\])[ \t\xa0]+\S")
_CLOSED = tuple('.!?。！？।۔؟…:;”"»“』」)）')


class Row(NamedTuple):
    """One printed line.

    number: from 1.  text: without the ends.  indent: in columns.  gap: blank lines
    before it.  soft: the line end behind it says itself that the paragraph goes on.
    """

    number: int
    text: str
    indent: int
    gap: int
    soft: bool = False


class Joint(NamedTuple):
    """A break between two rows of one run: the widths ``low <= W <= high`` that would explain it as a wrap."""

    low: int
    high: int


def wrap_width(runs: Sequence[Sequence[Row]]) -> int | None:
    """Return the width in columns at which the text was wrapped, or None where it was not.

    `runs` are stretches of rows with no blank line inside.
    """
    joints = [_joint(a, b) for run in runs for a, b in pairwise(run) if not _starts_anew(a, b)]
    if not joints:
        return None
    width, explained = _most_voted(joints)
    edges = [joint.low for joint in joints]
    beyond = sum(edge > width + 2 for edge in edges)
    if beyond > 0.12 * len(edges) or explained < 0.4 * (len(joints) - beyond):
        return None
    # A short row that ends early is a headline or a last line; only a long one speaks against a wrap.
    early = sum(joint.low >= 0.5 * width and joint.high < width for joint in joints)
    if explained >= _ENOUGH_JOINTS and explained >= 0.7 * (explained + early):
        return width
    return width if _runs_on(runs, width) else None


def paragraphs(run: Sequence[Row], width: int | None) -> list[list[Row]]:
    """Split `run`, rows with no blank line between, into the rows of each paragraph."""
    found = [[run[0]]]
    for row in run[1:]:
        if found[-1][-1].soft or (width is not None and _continues(found[-1], row, width)):
            found[-1].append(row)
        else:
            found.append([row])
    return found


def is_item(text: str) -> bool:
    """Whether `text` opens like an item of a list: ``"• one"``, ``"2) two"``."""
    return _ITEM.match(text) is not None


def _joint(row: Row, following: Row) -> Joint:
    edge = row.indent + columns(row.text)
    return Joint(edge, edge + _first_word(following.text))


def _first_word(text: str) -> int:
    """Columns of what would have had to fit: a word, or in unspaced scripts a character or three (kinsoku)."""
    if is_unspaced(text[0]):
        return 6
    return columns(text.split(None, 1)[0])


def _most_voted(joints: Sequence[Joint]) -> tuple[int, int]:
    """Return the width that explains most joints, and how many."""
    change = [0] * (_WIDEST + 2)
    for low, high in joints:
        if low <= _WIDEST and high >= _NARROWEST:
            change[max(low, _NARROWEST)] += 1
            change[min(high, _WIDEST) + 1] -= 1
    votes = list(accumulate(change))
    most = max(votes)
    # The last of the best: rows never reach past the width, so it lies at the right end.
    return len(votes) - 1 - votes[::-1].index(most), most


def _runs_on(runs: Sequence[Sequence[Row]], width: int) -> bool:
    """Whether sentences run on over most explained breaks: what tells a wrap where breaks are few."""
    breaks = [
        (a.text, b.text) for run in runs for a, b in pairwise(run) if _joint(a, b).low <= width <= _joint(a, b).high
    ]
    unclosed = [b for a, b in breaks if not a.endswith(_CLOSED)]
    return width >= 40 and 4 * len(unclosed) >= 3 * len(breaks) and any(b[0].islower() for b in unclosed)


def _continues(paragraph: Sequence[Row], row: Row, width: int) -> bool:
    """Whether `row` goes on with `paragraph` in a text wrapped at `width`."""
    last = paragraph[-1]
    if _starts_anew(last, row):
        return False
    low, high = _joint(last, row)
    if low <= width + 2 and high >= width - 2:
        return True
    # A ragged wrap: the row stops early, but its sentence or its word does not.
    goes_on = row.text[0].islower() and not last.text.endswith(_CLOSED)
    return goes_on and (low >= 0.6 * width or last.text.endswith("-"))


def _starts_anew(last: Row, row: Row) -> bool:
    """Whether `row` shows by itself that it begins something: an item of a list, or an indented first line."""
    return is_item(row.text) or (row.indent > last.indent and not is_item(last.text))


def runs_over_blank(before: Row, row: Row) -> bool:
    """Whether a sentence runs on from `before` over blank lines to `row`: a paragraph broken by its carrier."""
    if not row.text[0].islower() or before.text.endswith(_CLOSED) or is_item(before.text):
        return False
    return len(row.text) >= 40 and (before.text.endswith(",") or len(before.text) >= 120)
