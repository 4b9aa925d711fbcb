"""What the margins of a dump's rows say: which stand in the middle of the page, and where the page ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from articleparse.patterns import lazy
from articleparse.readers.characters import columns
from articleparse.readers.layout import is_centred
from articleparse.readers.recognition import BODY
from articleparse.readers.wraps import Row

_OTHERS = "#|>*+!"  # what opens a row that is no prose's
STEP = 5  # columns from one level of lynx's lists to the next
_NARROW, _WIDE = 50, 100  # columns that Markdown is wrapped at
_USUAL = 78  # … at which html2text does, if nobody says otherwise
_FILLED = 3  # breaks that one width explains, at least
_CHUNK = lazy(r"\S*?\w-(?=\w)|\S+")  # what html2text keeps together
_LEFT = 160  # characters of a row that no program wrapped; it leaves a heading's as they are, and a list's


def widest_of(rows: Sequence[Row]) -> int:
    """Return the columns of the widest row with another right under it, if a program could have wrapped there.

    None did where a row of plain words is wider than any program's.
    """
    if any(len(row.text) > _LEFT and "](" not in row.text and "://" not in row.text for row in rows):
        return 0
    over = [
        a for a, b in pairwise(rows) if not (b.gap or a.hard or a.text[0] in "#|" or "](" in a.text or "://" in a.text)
    ]
    widest = max((row.indent + columns(row.text) for row in over), default=0)
    return widest if _NARROW <= widest <= _WIDE else 0


def filled_at(rows: Sequence[Row]) -> int:
    """Return the width that Markdown was filled at, 0 where it was not: one that explains nearly all breaks.

    Where words are not parted by spaces no other sign tells, for rows end anywhere and some are longer than the width.
    """
    spans = list(_spans(rows))
    change = [0] * (_WIDE + 2)
    for low, high in spans:
        change[max(low, _NARROW)] += 1
        change[min(max(high, low), _WIDE) + 1] -= 1
    votes = list(accumulate(change))
    if 0 < votes[_USUAL] == len(spans):
        return _USUAL
    best = max(votes)
    return votes.index(best) if best >= _FILLED and 10 * best >= 9 * len(spans) else 0


def _spans(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Yield the widths that explain each break: the first chunk of the next row would not have fit."""
    for a, b in pairwise(rows):
        if b.gap or a.hard or b.indent or a.text[0] in _OTHERS or b.text[0] in _OTHERS:
            continue
        chunk = _CHUNK.match(b.text)
        end, ahead = a.indent + len(a.text), len(chunk[0]) if chunk else 0
        # A chunk that is longer than the width has a row of its own.
        yield min(end, _WIDE) if " " in a.text else _NARROW, min(end + ahead, _WIDE)


def title_of(rows: Sequence[Row]) -> int:
    """Return the number of the row that opens the only centred block of lynx's page, or 0."""
    rows = [row for row in rows if "://" not in row.text]
    pairs = [(a.number, b.number) for a, b in pairwise(rows) if a.indent != b.indent and is_centred(a, b, full=False)]
    inside = {below for _, below in pairs}
    ends = sorted(row.indent + columns(row.text) for row in rows if row.indent == BODY)
    width = ends[-max(1, len(ends) // 50)] + 2 * BODY if ends else 0  # the widest, but for what does not wrap
    alone = {row.number for row in rows if _is_alone(row, width) and row.number not in inside}
    found = sorted(alone | {first for first, _ in pairs if first not in inside})
    return found[0] if len(found) == 1 else 0


def _is_alone(row: Row, width: int) -> bool:
    """Whether a row is centred on a page of about that width, and no list's item or quotation."""
    if row.indent <= BODY + STEP or row.indent % STEP == 0:
        return False
    return abs(2 * row.indent + columns(row.text) - width) <= 2 * BODY
