"""The weights of a page's columns, looked up many at a time.

A page has the same few values over and over: the lines of its menus are all alike.  So
templates that share columns form a group, and what a group's templates weigh together is
summed once for each different row of its columns, and from then on looked up.

What a row weighs for the blocks around it is kept with what it weighs for its own, in one
number with a field for each offset: so a block has one number a group to add up.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import repeat
from operator import itemgetter
from typing import Any, Final, NamedTuple, cast

from articleparse.parser.learned.columns import Columns

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
    """The templates of a group that look equally far: the first bit of their field, each one's values and weights."""

    first: int
    weights: Sequence[tuple[Callable[[Sequence[Hashable]], Hashable], Callable[[Hashable, int], int]]]


class Group(dict[Sequence[Hashable], int]):
    """Row of the columns `names` -> what it weighs for the blocks as far away as each field says."""

    def __init__(self, names: Sequence[str], templates: Sequence[Template], fields: Mapping[int, int]) -> None:
        super().__init__()
        self.names = tuple(names)
        self._parts = [
            _Part(fields[offset], [self._weights(each) for each in templates if each.offset == offset])
            for offset in sorted({each.offset for each in templates})
        ]

    def _weights(self, template: Template) -> tuple[Callable[..., Hashable], Callable[[Hashable, int], int]]:
        return itemgetter(*map(self.names.index, template.names)), template.table.get

    def __missing__(self, row: Sequence[Hashable]) -> int:
        if len(self) >= _MOST_ROWS:
            self.clear()
        found = self[row] = sum(
            [sum([of(pick(row), 0) for pick, of in weights]) << first for first, weights in self._parts]
        )
        return found

    def weigh(self, known: Columns) -> Iterable[int]:
        """Return the fields of each block of a page."""
        return map(self.__getitem__, zip(*(known[name] for name in self.names), strict=True))


class Names(dict[Sequence[Hashable], int]):
    """The values that a block has in the column of several -> what they weigh together."""

    def __init__(self, table: Table, first: int) -> None:
        super().__init__()
        self._table, self._first = table, first

    def __missing__(self, values: Sequence[Hashable]) -> int:
        if len(self) >= _MOST_ROWS:
            self.clear()
        found = self[values] = sum(map(self._table.__getitem__, values)) << self._first
        return found

    def weigh(self, known: Columns) -> Iterable[int]:
        """Return the fields of each block of a page."""
        return map(self.__getitem__, cast(Iterable[Sequence[Hashable]], known[NAMES]))


class Groups:
    """The groups that hold all templates.

    bias: makes packed weights positive, so that no field borrows from the next.
    """

    def __init__(self, templates: Sequence[Template], bias: int) -> None:
        self._bias, self._bits = bias, bias.bit_length()
        self._offsets = sorted({each.offset for each in templates})
        fields = {offset: place * self._bits for place, offset in enumerate(self._offsets)}
        self._groups = _grouped(templates, fields)
        self._biases = sum(bias << first for first in fields.values())
        # What a place outside the page weighs.
        self._edges = [sum(each.table[None] for each in templates if each.offset == offset) for offset in self._offsets]

    def weigh(self, known: Columns) -> list[int]:
        """Return the packed weights of each block of a page, all templates together."""
        rows = zip(*[group.weigh(known) for group in self._groups], strict=True)
        fields = list(map(sum, rows, repeat(self._biases)))
        several: list[Sequence[int]] = []
        mask = (1 << self._bits) - 1
        for place, (offset, edge) in enumerate(zip(self._offsets, self._edges, strict=True)):
            first = place * self._bits
            several.append(_shifted([number >> first & mask for number in fields], offset, edge + self._bias))
        return list(map(sum, zip(*several, strict=True), repeat(-self._bias * len(several))))


def _shifted(weights: Sequence[int], offset: int, edge: int) -> Sequence[int]:
    """Give each block the weight of the block `offset` places on; edge: what a place outside the page weighs."""
    if offset == 0:
        return weights
    edges = (edge,) * min(abs(offset), len(weights))
    return (*weights[offset:], *edges) if offset > 0 else (*edges, *weights[:offset])


def _grouped(templates: Sequence[Template], fields: Mapping[int, int]) -> tuple[Group | Names, ...]:
    """Return groups that hold each template once; those of many columns first: the others find room with them."""
    several = [Names(each.table, fields[each.offset]) for each in templates if each.names == (NAMES,)]
    shared: list[tuple[dict[str, None], list[Template]]] = []
    for each in sorted(templates, key=lambda one: len(one.names), reverse=True):
        if each.names != (NAMES,):
            names, members = _nearest(shared, each.names)
            names.update(dict.fromkeys(each.names))
            members.append(each)
    return (*(Group(list(names), members, fields) for names, members in shared), *several)


def _nearest(
    shared: list[tuple[dict[str, None], list[Template]]], names: Sequence[str]
) -> tuple[dict[str, None], list[Template]]:
    """Return the group that needs fewest more columns to hold a template, a new one where each would be too wide."""
    able = [group for group in shared if len({*group[0], *names}) <= _WIDE]
    if not able:
        shared.append(({}, []))
        able = shared[-1:]
    return min(able, key=lambda group: len({*group[0], *names}) - len(group[0]))
