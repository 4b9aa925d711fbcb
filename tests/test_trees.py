"""Small trees, added up: how they are read, and how they are grown."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articleparse.parser.learned.trees import ABSENT, Forest, Signs, load

_FOREST = Forest(
    ("size", "ends", "item"),
    ({}, {"stop": -10, "none": -11}, {}),
    ([0, 40, [1, -10.5, 0.5, 0.25], -1.0], [2, 0.5, 0.0, 2.0]),
)


@pytest.mark.parametrize(
    ("told", "worth"),
    [
        ({"size": 12, "ends": "none", "item": True}, 2.5),
        ({"size": 12, "ends": "stop", "item": False}, 0.25),
        ({"size": 40, "ends": "a word that training never saw", "item": False}, 0.25),
        ({"size": 41, "ends": "none", "item": True}, 1.0),
        ({}, 0.25),
    ],
)
def test_each_tree_is_followed_to_a_leaf(told: Signs, worth: float) -> None:
    assert _FOREST.weigh(told) == worth


_NUMBER = st.one_of(st.integers(-3, 3), st.sampled_from([-0.5, 0.25, 1e-9, 2.5]))
_TREES = st.recursive(
    st.floats(-1, 1), lambda below: st.tuples(st.integers(0, 2), _NUMBER, below, below).map(list), max_leaves=12
)


@given(st.lists(_TREES, max_size=5), st.dictionaries(st.sampled_from(["size", "ends", "item"]), _NUMBER))
def test_all_trees_at_once_say_what_each_says(trees: list[object], told: Signs) -> None:
    forest = Forest(_FOREST.names, _FOREST.words, trees)
    worth = 0.0
    for node in trees:
        while isinstance(node, list):
            node = node[2] if forest.row(told)[node[0]] <= node[1] else node[3]
        assert isinstance(node, float)
        worth += node
    assert forest.weigh(told) == worth


def test_what_is_not_seen_has_a_number_of_its_own() -> None:
    assert _FOREST.row({"size": 7, "ends": None}) == [7, ABSENT, ABSENT]


def test_a_forest_is_read_from_json() -> None:
    assert load(json.loads(json.dumps(_FOREST._asdict()))).weigh({"size": 12, "ends": "none", "item": True}) == 2.5


def test_trees_learn_what_no_sign_tells_alone() -> None:
    trees = pytest.importorskip("articleparse.parser.training.trees", exc_type=ImportError)
    kinds = [(long, many) for long in (False, True) for many in (False, True)] * 60
    asked = [
        trees.Question([{"long": long, "many": "yes" if many else None, "of": number % 7}], [int(long and many)], "", 1)
        for number, (long, many) in enumerate(kinds)
    ]
    first = trees.grown(asked, trees.Growth(30, 4, 0.2, among=False))
    grown = load(first)
    assert first == trees.grown(asked, trees.Growth(30, 4, 0.2, among=False))
    assert grown.weigh({"long": True, "many": "yes", "of": 0}) > 0 > grown.weigh({"long": True, "many": None, "of": 0})
    assert grown.weigh({"long": False, "many": "yes", "of": 0}) < 0


def test_trees_learn_which_of_several_is_right() -> None:
    trees = pytest.importorskip("articleparse.parser.training.trees", exc_type=ImportError)
    asked = [
        trees.Question([{"size": size} for size in (number, number + 9, number + 4)], [0, 1, 0], "", 1)
        for number in range(40)
    ]
    grown = load(trees.grown(asked, trees.Growth(20, 4, 0.2, among=True)))
    assert grown.weigh({"size": 39}) > grown.weigh({"size": 9})
