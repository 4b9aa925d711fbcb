"""Small trees, added up: what signs weigh that tell something only together.

The chain adds up what each column weighs.  Whether a stretch of short lines is a list of the
story's or a box of the page's is not in any of its signs alone, but in how they go
together: lines without a stop under a heading are a list on a page that has many, and
other stories on one that has none.  What such trees ask was learned (`_trees`).

No tree is walked: all are asked at once (QuickScorer, Lucchese and others, 2015).  The leaves of
all trees are bits of one whole number, each tree's from the left on.  A sign that is over a
node's bound clears the leaves on the node's left; what the signs together leave as the
first bit of each tree is the leaf that walking it would find.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Hashable, Iterator, Mapping, Sequence
from functools import cached_property, reduce
from itertools import accumulate
from operator import add, getitem, or_
from typing import Any, Final, NamedTuple

Signs = dict[str, Hashable]
"""What is seen of something, by name: numbers, yes or no, words, None."""

ABSENT: Final = -1
"""What stands for a sign that is not seen, or for a word that training never saw."""

_WIDTHS: Final = {8: "B", 16: "H", 32: "I", 64: "Q"}  # leaves that a tree has room for: as `struct` reads them
_MOST_VALUES: Final = 256  # of a sign that are remembered; most signs have a dozen


class _Trees(NamedTuple):
    """The fields of a forest."""

    names: Sequence[str]
    words: Sequence[Mapping[str, int]]
    trees: Sequence[Any]


class Forest(_Trees):
    """Trees that are added up.

    names: of the signs that they ask for.  words: for each of these the number that stands
    for a value that is none.  trees: a leaf is a number; another node is the place of its
    sign, a bound, and what follows up to the bound and over it.
    """

    def row(self, told: Signs) -> list[float]:
        """Return the signs as numbers, in the order of `names`."""
        return [_number(told.get(name), words) for name, words in zip(self.names, self.words, strict=True)]

    def weigh(self, told: Signs) -> float:
        """Return what the signs say together: the higher, the likelier.

        Example: ``Forest(("size",), ({},), ([0, 40, 0.5, -0.25],)).weigh({"size": 12})`` is 0.5.
        """
        return self._leaves.add(reduce(or_, map(getitem, self._signs, map(told.get, self.names)), 0))

    @cached_property
    def _leaves(self) -> _Leaves:
        return _Leaves(self.trees)

    @cached_property
    def _signs(self) -> list[_Sign]:
        """Return what each sign clears."""
        cleared: list[dict[float, int]] = [{} for _ in self.names]
        for sign, bound, bits in self._leaves.cleared():
            cleared[sign][bound] = cleared[sign].get(bound, 0) | bits
        return [_Sign(words, bounds) for words, bounds in zip(self.words, cleared, strict=True)]


class _Leaves:
    """The leaves of all trees, each a bit of one number."""

    def __init__(self, trees: Sequence[Any]) -> None:
        self._trees = trees
        of_trees = [_leaves(tree, []) for tree in trees]
        most = max(map(len, of_trees), default=1)
        self._width = next(width for width in _WIDTHS if most <= width)
        self._bits = struct.Struct(f"<{len(trees)}{_WIDTHS[self._width]}")
        self._worth = [{1 << place: leaf for place, leaf in enumerate(leaves)} for leaves in of_trees]
        self._firsts = sum(1 << place * self._width for place in range(len(trees)))
        self._all = (1 << self._width * len(trees)) - 1

    def cleared(self) -> Iterator[tuple[int, float, int]]:
        """Yield of each node its sign, its bound, and the leaves that cannot be where the sign is over it."""
        for place, tree in enumerate(self._trees):
            found: list[tuple[int, float, int]] = []
            _clear(tree, place * self._width, found)
            yield from found

    def add(self, cleared: int) -> float:
        """Return the sum of each tree's first leaf of those that are left, in the order of the trees."""
        left = self._all ^ cleared
        first = left & ~(left - self._firsts)  # no tree is without a leaf, so none borrows from the next
        bits = self._bits.unpack(first.to_bytes(self._bits.size, "little"))
        return reduce(add, map(getitem, self._worth, bits), 0.0)


class _Sign(dict[Hashable, int]):
    """A sign's value -> the leaves that it clears."""

    def __init__(self, words: Mapping[str, int], cleared: Mapping[float, int]) -> None:
        super().__init__()
        self._words, self._bounds = words, sorted(cleared)
        self._cleared = list(accumulate(map(cleared.__getitem__, self._bounds), or_, initial=0))

    def __missing__(self, value: Hashable) -> int:
        if len(self) >= _MOST_VALUES:
            self.clear()
        found = self[value] = self._cleared[bisect_left(self._bounds, _number(value, self._words))]
        return found


def _number(value: Hashable, words: Mapping[str, int]) -> float:
    return value if isinstance(value, int | float) else words.get(str(value), ABSENT)


def _leaves(node: Any, found: list[float]) -> list[float]:
    """Return the leaves found, those under a node behind them, from the left."""
    if type(node) is list:
        _leaves(node[2], found)
        _leaves(node[3], found)
    else:
        found.append(node)
    return found


def _clear(node: Any, first: int, found: list[tuple[int, float, int]]) -> int:
    """Note what the nodes of a tree clear whose leaves start at the bit `first`; return how many leaves it has."""
    if type(node) is not list:
        return 1
    sign, bound, below, over = node
    count = _clear(below, first, found)
    found.append((sign, bound, ((1 << count) - 1) << first))
    return count + _clear(over, first + count, found)


def load(found: Mapping[str, Any]) -> Forest:
    """Return the trees of a file of weights."""
    return Forest(found["names"], found["words"], found["trees"])
