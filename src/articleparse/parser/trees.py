"""Small trees, added up: what signs weigh that tell something only together.

The chain adds up what each column weighs.  Whether a stretch of short lines is a list of the
story's or a box of the page's is not in any of its signs alone, but in how they go
together: lines without a stop under a heading are a list on a page that has many, and
other stories on one that has none.  What such trees ask was learned (`_trees`).
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any, Final, NamedTuple

Signs = dict[str, Hashable]
"""What is seen of something, by name: numbers, yes or no, words, None."""

ABSENT: Final = -1
"""What stands for a sign that is not seen, or for a word that training never saw."""


class Forest(NamedTuple):
    """Trees that are added up.

    names: of the signs that they ask for.  words: for each of these the number that stands
    for a value that is none.  trees: a leaf is a number; another node is the place of its
    sign, a bound, and what follows up to the bound and over it.
    """

    names: Sequence[str]
    words: Sequence[Mapping[str, int]]
    trees: Sequence[Any]

    def row(self, told: Signs) -> list[float]:
        """Return the signs as numbers, in the order of `names`."""
        return [
            value if isinstance(value := told.get(name), int | float) else words.get(str(value), ABSENT)
            for name, words in zip(self.names, self.words, strict=True)
        ]

    def weigh(self, told: Signs) -> float:
        """Return what the signs say together: the higher, the likelier.

        Example: ``Forest(("size",), ({},), ([0, 40, 0.5, -0.25],)).weigh({"size": 12})`` is 0.5.
        """
        row = self.row(told)
        found = 0.0
        for node in self.trees:
            while type(node) is list:
                node = node[2] if row[node[0]] <= node[1] else node[3]
            found += node
        return found


def load(found: Mapping[str, Any]) -> Forest:
    """Return the trees of a file of weights."""
    return Forest(found["names"], found["words"], found["trees"])
