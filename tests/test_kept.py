"""Short lines that a path holds for the story's: weighed again over their run and their page."""

from __future__ import annotations

from msgspec import structs

from articleparse.model import Block, Hints
from articleparse.parser.learned.chain import STATES, Path, load, scored, weights
from articleparse.parser.learned.columns import Columns
from articleparse.parser.learned.kept import signs, with_kept
from articleparse.parser.learned.trees import Forest
from articleparse.parser.looks.features import Look, look
from articleparse.parser.roles import see
from articleparse.parser.rules import labeller

_PAGE = [
    "How to brew tea on a ferry", "By Ida Falk",
    "Tea on a ferry is a matter of patience, for the kettle is small and the sea is not always calm.",
    "What you need",
    "Wait until the ferry has left the harbour, then fill the kettle with water from the tap in the galley, and keep a "
    "hand on it, for on the open sea even a kettle that is full to the brim will not stand where it was put for long.",
    "Most read", "Storm shuts school", "Ferry 12 late",
    "When the water boils, take the kettle off and pour it over the leaves, but not to the brim of the cup.",
    "Contact",
]  # fmt: skip
_STATES = [
    "headline", "under", "paragraph", "heading", "paragraph", "aside", "heading", "paragraph", "paragraph", "aside",
]  # fmt: skip


def _seen() -> tuple[list[Look], Columns, Path]:
    blocks = [Block(text, (n, n), (text,), gap=1) for n, text in enumerate(_PAGE, 1)]
    looks = look(blocks, Hints())
    marks = labeller.marks(looks, exported=False)
    seen = see(looks, marks, labeller.decide(looks, marks, exported=False), None)
    assert seen.kept == list(range(len(_PAGE)))
    return looks, seen.known, Path(list(_STATES), [[0] * len(STATES) for _ in _PAGE])


def _with(forest: Forest | None, states: list[str] = _STATES) -> Path:
    looks, known, path = _seen()
    learned = load({"steps": [[a, b, 0] for a in STATES for b in STATES], "templates": []})
    learned = learned._replace(forests={"kept": forest} if forest else {})
    return with_kept(looks, known, path._replace(states=states), learned)


def test_without_trees_the_path_stands() -> None:
    assert _with(None).states == _STATES


def test_each_short_line_of_the_story_is_asked_for_once() -> None:
    looks, known, path = _seen()
    found = dict(signs(looks, known, path))
    assert list(found) == [2, 3, 6, 7, 8]  # a long paragraph is not
    assert [found[place]["run no"] for place in found] == [0, 0, 1, 1, 1]
    assert [found[place]["run of story"] for place in found] == [3, 3, 3, 3, 3]
    assert [found[place]["of body"] for place in found] == [0, 1, 3, 4, 5]
    assert [found[place]["left in body"] for place in found] == [5, 4, 2, 1, 0]
    assert (found[2]["aside under"], found[6]["aside over"], found[6]["aside under"]) == (1, 1, -1)
    assert found[6]["over size"] == len("Most read")


def test_a_line_that_more_speaks_against_is_set_aside() -> None:
    brief = Forest(("characters",), ({},), ([0, 20, -1.0, 1.0],))
    found = _with(brief)
    assert found.states == [*_STATES[:3], "aside", "paragraph", *["aside"] * 3, "paragraph", "aside"]
    assert not found.doubted


def test_a_line_that_little_speaks_against_is_doubted() -> None:
    assert sorted(_with(Forest(("characters",), ({},), ([0, 20, -0.5, 1.0],))).doubted) == [3, 6, 7]


def test_the_items_of_one_list_are_all_of_the_story_or_none_is() -> None:
    looks, known, path = _seen()
    brief = Forest(("characters",), ({},), ([0, 11, -1.5, 1.0],))  # against ``Most read`` alone
    learned = load({"steps": [[a, b, 0] for a in STATES for b in STATES], "templates": []})
    learned = learned._replace(forests={"kept": brief})
    states = [*_STATES[:5], "paragraph", "paragraph", "paragraph", "paragraph", "aside"]
    assert with_kept(looks, known, path._replace(states=states), learned).states[5:8] == ["aside", *["paragraph"] * 2]
    items = [
        one
        if index not in (5, 6, 7)
        else structs.replace(one, block=structs.replace(one.block, tag="li", path="/ul/li"))
        for index, one in enumerate(looks)
    ]
    assert with_kept(items, known, path._replace(states=states), learned).states[5:8] == ["paragraph"] * 3


def test_a_summary_that_is_set_aside_stands_under_the_headline() -> None:
    states = [*_STATES[:2], "standfirst", *_STATES[3:]]
    assert _with(Forest((), (), (-1.0,)), states).states[2] == "under"


def test_a_story_is_not_left_without_a_paragraph() -> None:
    short = [state if index != 4 else "aside" for index, state in enumerate(_STATES)]
    assert _with(Forest((), (), (-1.0,)), short).states == short


def test_no_story_begins_in_a_menu() -> None:
    menu = [f"Section {number}" for number in range(100)]
    blocks = [Block(text, (n, n), (text,)) for n, text in enumerate([*menu, *_PAGE], 1)]
    looks = look(blocks, Hints())
    marks = labeller.marks(looks, exported=False)
    seen = see(looks, marks, labeller.decide(looks, marks, exported=False), None)
    found = scored(seen.known, seen.given, weights("text"))
    first = len(menu) + 2
    able = [index for index, own in enumerate(found[:first]) if own[STATES.index("headline")] > -(10**5)]
    assert min(able) == first - 60
