"""Grows the trees of `trees`, with LightGBM: for a choice among some, or for a yes or no.

For training alone; nothing of it runs with the command.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import lightgbm
import numpy as np

from articleparse.parser.learned.trees import Forest, Signs

_SAME = {
    "min_data_in_leaf": 30,
    "feature_fraction": 0.3,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    # The same examples give the same trees, with the seed of their growth.
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "verbose": -1,
}
_FIRST_WORD = -10  # numbers that stand for words go down from here: signs that are numbers are no smaller


class Question(NamedTuple):
    """Some things of one page: what is seen of each, how right each is, 0 for wrong; whose page, what it counts."""

    told: Sequence[Signs]
    right: Sequence[int]
    publisher: str
    weight: float


class Growth(NamedTuple):
    """How trees are grown.

    trees: how many.  leaves: of each at most.  rate: of what a tree finds, how much counts.
    among: of each question the rightest is to be found; else each thing is right or not.  seed: of what is left out
    by lot at each step.
    """

    trees: int
    leaves: int
    rate: float
    among: bool
    seed: int = 1


def grown(asked: Sequence[Question], growth: Growth) -> dict[str, Any]:
    """Return trees in the shape of the files that ship."""
    told = [signs for one in asked for signs in one.told]
    blank = _blank(told)
    rows = np.array([blank.row(signs) for signs in told], dtype=float)
    weights = np.repeat([one.weight for one in asked], [len(one.told) for one in asked])
    data = lightgbm.Dataset(
        rows,
        label=[right for one in asked for right in one.right],
        weight=weights,
        group=[len(one.told) for one in asked] if growth.among else None,
    )
    kind = {"objective": "lambdarank" if growth.among else "binary"}
    size = {"num_leaves": growth.leaves, "learning_rate": growth.rate}
    booster = lightgbm.train({**kind, **size, **_SAME, "seed": growth.seed}, data, growth.trees)
    return _shape(blank, [_node(tree["tree_structure"]) for tree in booster.dump_model()["tree_info"]])


def _blank(told: Sequence[Signs]) -> Forest:
    """Return a forest without trees that knows all signs and their words, the commonest first."""
    counts: dict[str, Counter[str]] = {}
    for signs in told:
        for name, value in signs.items():
            words = counts.setdefault(name, Counter())
            if not isinstance(value, int | float):
                words[str(value)] += 1
    ordered = [sorted(words, key=lambda word, of=words: (-of[word], word)) for words in counts.values()]  # type: ignore[misc]
    return Forest(
        list(counts), [{word: _FIRST_WORD - place for place, word in enumerate(words)} for words in ordered], ()
    )


def _node(found: dict[str, Any]) -> Any:
    if "leaf_value" in found:
        return round(found["leaf_value"], 4)
    return [
        found["split_feature"],
        round(found["threshold"], 4),
        _node(found["left_child"]),
        _node(found["right_child"]),
    ]


def _shape(blank: Forest, trees: Sequence[Any]) -> dict[str, Any]:
    """Return the trees with the signs that they ask for, and no others."""
    asked = sorted({place for tree in trees for place in _places(tree)})
    number = {place: new for new, place in enumerate(asked)}
    return {
        "names": [blank.names[place] for place in asked],
        "words": [blank.words[place] for place in asked],
        "trees": [_renumbered(tree, number) for tree in trees],
    }


def _places(node: Any) -> Iterator[int]:
    if isinstance(node, list):
        yield node[0]
        yield from _places(node[2])
        yield from _places(node[3])


def _renumbered(node: Any, number: dict[int, int]) -> Any:
    if not isinstance(node, list):
        return node
    return [number[node[0]], node[1], _renumbered(node[2], number), _renumbered(node[3], number)]
