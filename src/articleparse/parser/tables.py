"""The weights of a page's columns, looked up many at a time.

A page has the same few values over and over: the lines of its menus are all alike.  So
templates that share columns form a group, and what a group's templates weigh together is
summed once for each different row of its columns, and from then on looked up.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any, Final, NamedTuple, cast

from articleparse.parser.columns import Columns

NAMES: Final = "names"
"""The column that holds several values a block; each of them has weights."""

_WIDE: Final = 5  # columns of a group, if no template has more: with more of them, fewer rows are alike
_MOST_ROWS: Final = 20_000  # that a group remembers; a page has some hundred


class Table(dict[Any, int]):
    """Packed weights by value; a value that training never saw weighs nothing."""

    def __missing__(self, _: object) -> int:
        return 0


class Template(NamedTuple):
    """Columns read together, `offset` blocks away, and the packed weights of their values."""

    names: tuple[str, ...]
    offset: int
    table: Table


class _Part(NamedTuple):
    """The templates of a group that look equally far: each one's values in a row, and their weights."""

    offset: int
    weights: Sequence[tuple[Callable[[Sequence[Hashable]], Hashable], Callable[[Hashable, int], int]]]
    edge: int  # what a place outside the page weighs


class Group(dict[Sequence[Hashable], tuple[int, ...]]):
    """Row of the columns `names` -> what it weighs for the blocks as far away as each part says."""

    def __init__(self, names: Sequence[str], templates: Sequence[Template]) -> None:
        super().__init__()
        self.names = tuple(names)
        self._parts = [self._part(offset, templates) for offset in sorted({each.offset for each in templates})]

    def _part(self, offset: int, templates: Sequence[Template]) -> _Part:
        chosen = [each for each in templates if each.offset == offset]
        weights = [(itemgetter(*map(self.names.index, each.names)), each.table.get) for each in chosen]
        return _Part(offset, weights, sum(each.table[None] for each in chosen))

    def __missing__(self, row: Sequence[Hashable]) -> tuple[int, ...]:
        if len(self) >= _MOST_ROWS:
            self.clear()
        found = self[row] = tuple([sum([of(pick(row), 0) for pick, of in part.weights]) for part in self._parts])
        return found

    def weigh(self, known: Columns) -> Iterator[Iterable[int]]:
        """Yield packed weights for each block of a page; they are to be added up."""
        rows = zip(*(known[name] for name in self.names), strict=True)
        for part, weights in zip(self._parts, zip(*map(self.__getitem__, rows), strict=True), strict=True):
            yield _shifted(weights, part)


def _shifted(weights: Sequence[int], part: _Part) -> Sequence[int]:
    """Give each block the weight of the block `offset` places on."""
    if part.offset == 0:
        return weights
    edge = (part.edge,) * min(abs(part.offset), len(weights))
    return (*weights[part.offset :], *edge) if part.offset > 0 else (*edge, *weights[: part.offset])


class Names(dict[Sequence[Hashable], int]):
    """The values that a block has in the column of several -> what they weigh together."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, values: Sequence[Hashable]) -> int:
        if len(self) >= _MOST_ROWS:
            self.clear()
        found = self[values] = sum(map(self._table.__getitem__, values))
        return found

    def weigh(self, known: Columns) -> Iterator[Iterable[int]]:
        """Yield packed weights for each block of a page."""
        yield map(self.__getitem__, cast(Iterable[Sequence[Hashable]], known[NAMES]))


def grouped(templates: Sequence[Template]) -> tuple[Group | Names, ...]:
    """Return groups that hold each template once; those of many columns first: the others find room with them."""
    several = [Names(each.table) for each in templates if each.names == (NAMES,)]
    shared: list[tuple[dict[str, None], list[Template]]] = []
    for each in sorted(templates, key=lambda one: len(one.names), reverse=True):
        if each.names != (NAMES,):
            names, members = _nearest(shared, each.names)
            names.update(dict.fromkeys(each.names))
            members.append(each)
    return (*(Group(list(names), members) for names, members in shared), *several)


def _nearest(
    shared: list[tuple[dict[str, None], list[Template]]], names: Sequence[str]
) -> tuple[dict[str, None], list[Template]]:
    """Return the group that needs fewest more columns to hold a template, a new one where each would be too wide."""
    able = [group for group in shared if len({*group[0], *names}) <= _WIDE]
    if not able:
        shared.append(({}, []))
        able = shared[-1:]
    return min(able, key=lambda group: len({*group[0], *names}) - len(group[0]))
