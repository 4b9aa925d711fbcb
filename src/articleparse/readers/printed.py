"""The rows of a text that was taken from printed pages, with what they look like together."""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final

from articleparse.patterns import DIGITS, holding, lazy
from articleparse.readers.characters import columns
from articleparse.readers.wraps import CLOSED, STOPS, Row, is_syllabic, opens_item

LONGEST: Final = 200  # characters of a line at a page's edge
_DIGIT: Final = lazy(r"\d")
_PROSE: Final = 60  # columns of a paragraph
_UNENDED: Final = 100  # … of one that ends with no mark
_FULL: Final = 0.85  # share of the width from which on a row is full
_REACH: Final = 12  # rows at a page's end and at the next one's top, at most
_QUOTES: Final = "\"'“”„«»‘’‚‹›(¿¡–—- "
_BEHIND: Final = _QUOTES + "])]*†0123456789["  # a sentence's mark
_STOPS: Final = tuple(".!?。！？।۔؟…։።။༎។៕")
_ENDS: Final = (*".!?。！？।۔؟…:;",)


class Printed:
    """The rows of a text, and what they are with those around them.

    opening: the places of rows that open a page behind a form feed.  runs: where stretches without a blank line
    start and end.
    """

    def __init__(self, rows: Sequence[Row], feeds: frozenset[int]) -> None:
        self.rows = rows
        breaks = enumerate(pairwise(rows), 1) if feeds else ()
        self.opening = frozenset(i for i, (a, b) in breaks if not feeds.isdisjoint(range(a.number, b.number)))

    @cached_property
    def numbered(self) -> list[int]:
        """The places of rows that could stand at a page's edge, and hold a number: few of most texts do."""
        texts = [row.text if len(row.text) <= LONGEST else "" for row in self.rows]
        return [i for i in holding(texts, DIGITS) if _DIGIT.search(texts[i])]

    def _starts_at(self, i: int) -> bool:
        """Whether a blank line or a page's end stands over a row, or nothing; or it would be behind the last."""
        return i == 0 or i == len(self.rows) or self.rows[i].gap > 0 or i in self.opening

    @cached_property
    def _starts(self) -> list[int]:
        return [i for i, row in enumerate(self.rows) if row.gap or not i or i in self.opening]

    @cached_property
    def runs(self) -> list[tuple[int, int]]:
        """Where stretches without a blank line start and end."""
        return list(pairwise([*self._starts, len(self.rows)]))

    @cached_property
    def _runs(self) -> dict[int, tuple[int, int]]:
        return {i: (a, b) for a, b in self.runs for i in range(a, b)}

    @cached_property
    def is_wrapped(self) -> bool:
        """Whether most rows stand over or under another."""
        sizes = [b - a for a, b in self.runs]
        return 2 * sum(size for size in sizes if size > 1) > len(self.rows)

    @cached_property
    def _width(self) -> int:
        """Columns of nearly the widest of the rows that stand over or under another."""
        edges = sorted(_edge(row) for i, row in enumerate(self.rows) if self._size(i) > 1)
        return edges[int(0.95 * (len(edges) - 1))] if edges else 0

    def _size(self, i: int) -> int:
        start, end = self._runs[i]
        return end - start

    def is_apart(self, i: int, *, wholly: bool = True, aside: Container[int] = ()) -> bool:
        """Whether blank lines, a page's end or rows set aside stand over a row and under it; or on either side."""
        over, under = self._starts_at(i), self._starts_at(i + 1)
        if aside:
            start, end = self._runs[i]
            over = over or all(at in aside for at in range(start, i))
            under = under or all(at in aside for at in range(i + 1, end))
        return over and under if wholly else over or under

    def is_prose(self, i: int | None) -> bool:
        """Whether a row is of a paragraph."""
        if i is None:
            return False
        run = self.rows[slice(*self._runs[i])]
        size = sum(columns(row.text) for row in run)
        return size >= _PROSE and (len(run) > 1 or size >= _UNENDED or self._ends(run[-1]))

    @staticmethod
    def _ends(row: Row) -> bool:
        return row.text.endswith(STOPS) or row.text.rstrip(_QUOTES).endswith(STOPS)

    def is_title(self, i: int | None) -> bool:
        """Whether a row is of a line that is no sentence, wrapped or not."""
        return i is not None and not self._ends(self.rows[self._runs[i][1] - 1])

    def near(self, i: int, step: int, *taken: Container[int]) -> int | None:
        """Return the next row over it (step: -1) or under it (1) that is not at a page's edge."""
        end = max(i - _REACH, -1) if step < 0 else min(i + _REACH, len(self.rows))
        return next((place for place in range(i + step, end, step) if not any(place in one for one in taken)), None)

    def breaks(self, i: int) -> bool:
        """Whether a form feed stands beside a row."""
        return i in self.opening or i + 1 in self.opening

    def cuts(self, above: int, below: int) -> bool:
        """Whether a sentence goes on from one row to another, over a page's end."""
        a, b = self.rows[above], self.rows[below]
        if opens_item(b) or b.text[0] in "#>|" or b.anew:
            return False
        rows = above + 1 - self._runs[above][0]
        if b.text.lstrip(_QUOTES)[:1].islower():
            return not a.text.endswith(_ENDS) and (rows > 1 or columns(a.text) >= _PROSE)
        if _is_closed(a.text) or rows < 2 or b.indent > a.indent + 1 or not self.is_prose(below):
            return False
        return _edge(a) >= (1 if is_syllabic(a.text[-1]) else _FULL) * self._width


def _is_closed(text: str) -> bool:
    """Whether a row ends a sentence, whatever quotation marks and notes' numbers stand behind its mark."""
    return text.endswith(CLOSED) or text.rstrip(_BEHIND).endswith(_STOPS)


def _edge(row: Row) -> int:
    return row.indent + columns(row.text)
