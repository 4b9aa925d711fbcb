"""What a mail quotes: rows behind ``>``, as mail programs have marked them since there are mails.

    On Tue, Apr 9, 2024 at 11:20 AM Nadia Karim <nadia@wire.example> wrote:
    > Eclipse draws thousands to desert town
    >
    > More than 30,000 people filled the salt flats around
    > El Mirador on Monday.

A single row behind that sign, or several that have nothing else of a mail, are an arrow's: ``> Read more``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from msgspec.structs import replace

from articleparse.patterns import lazy
from articleparse.readers.wraps import Row

_MARKS: Final = lazy(r"(?:>[ \t\xa0]?)+")
_COLONS: Final = (":", "：")


def unquoted(rows: Sequence[Row]) -> tuple[list[Row], frozenset[int]]:
    """Return `rows` without the marks of quotations, and the numbers of those that had one.

    A row of marks alone stays, and parts paragraphs.
    """
    found: list[Row] = []
    numbers: set[int] = set()
    for is_marked, group in groupby(rows, key=lambda row: row.text[0] == ">"):
        stretch = list(group)
        follows = bool(found) and found[-1].number in numbers
        if is_marked and (follows or _is_quotation(stretch, found[-1] if found else None)):
            found += _bare(stretch)
            numbers.update(row.number for row in stretch)
        elif follows and _is_torn(stretch[0]):
            found += [stretch[0], *_apart(stretch[1:])]
            numbers.add(stretch[0].number)
        else:
            found += _apart(stretch) if follows else stretch
    return found, frozenset(numbers)


def _is_torn(row: Row) -> bool:
    """Whether a row under a quotation is the end of its last row, which a mail program wrapped anew."""
    return not row.gap and row.text[:1].islower()


def _apart(rows: Sequence[Row]) -> list[Row]:
    """Return rows with a blank one over the first."""
    return [row if number else replace(row, gap=max(row.gap, 1)) for number, row in enumerate(rows)]


def _is_quotation(rows: Sequence[Row], above: Row | None) -> bool:
    """Whether rows behind the mark are of a mail: parted by bare marks, marked twice, under a colon, or wrapped."""
    if above is not None and above.text.endswith(_COLONS):
        return True
    texts = [_MARKS.sub("", row.text, count=1) for row in rows]
    if len(rows) < 3:
        return False
    wrapped = sum(text[:1].islower() for text in texts)
    return not all(texts) or any(row.text[:3] in (">>", "> >") for row in rows) or 4 * wrapped >= len(rows)


def _bare(rows: Sequence[Row]) -> Iterator[Row]:
    depth, parted = 0, True
    for row in rows:
        marks = _MARKS.match(row.text)
        end = marks.end() if marks else 0
        text = row.text[end:].strip()
        deep = row.text.count(">", 0, end)
        if not text:
            yield replace(row, anew=True)
            parted = True
            continue
        gap = max(row.gap, 1) if parted or deep != depth else row.gap
        yield replace(row, text=text, indent=0, gap=gap)
        depth, parted = deep, False
