"""Lines amid a story that the chain sets aside: weighed again over their stretch and their page."""

from __future__ import annotations

from articleparse.model import Block, Hints
from articleparse.parser.learned.amid import signs, with_amid
from articleparse.parser.learned.chain import STATES, Path, load
from articleparse.parser.learned.columns import Columns
from articleparse.parser.learned.trees import Forest
from articleparse.parser.looks.features import Look, look
from articleparse.parser.looks.labels import DOUBTED, Label
from articleparse.parser.losses import set_aside
from articleparse.parser.roles import see
from articleparse.parser.rules import labeller

_PAGE = [
    "How to brew tea on a ferry", "By Ida Falk",
    "Tea on a ferry is a matter of patience, for the kettle is small and the sea is not always calm.",
    "What you need", "a kettle", "dry leaves of tea", "a cup with a lid",
    "Wait until the ferry has left the harbour, then fill the kettle with water from the tap in the galley.",
    "Most read", "Storm shuts school",
    "When the water boils, take the kettle off and pour it over the leaves, but not to the brim of the cup.",
    "Contact",
]  # fmt: skip
_STATES = ["headline", "under", "paragraph", *["aside"] * 4, "paragraph", "aside", "aside", "paragraph", "aside"]
_HEADING, _PARAGRAPH, _ASIDE = map(STATES.index, ("heading", "paragraph", "aside"))


def _seen() -> tuple[list[Look], Columns, Path]:
    gaps = [0, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1]
    blocks = [Block(text, (n, n), (text,), gap=gap) for n, (text, gap) in enumerate(zip(_PAGE, gaps, strict=True), 1)]
    looks = look(blocks, Hints())
    marks = labeller.marks(looks, exported=False)
    seen = see(looks, marks, labeller.decide(looks, marks, exported=False), None)
    assert seen.kept == list(range(len(_PAGE)))
    scores = [[0] * len(STATES) for _ in _PAGE]
    for place in (3, 4, 5, 6, 8, 9):
        scores[place][_ASIDE] = 900
    scores[3][_HEADING] = scores[8][_HEADING] = 500
    return looks, seen.known, Path(list(_STATES), scores)


def _with(forest: Forest | None, barred: int | None = None) -> list[str]:
    looks, known, path = _seen()
    learned = load({"steps": [[a, b, 0] for a in STATES for b in STATES], "templates": []})
    learned = learned._replace(forests={"amid": forest} if forest else {})
    return with_amid(looks, known, path, [index == barred for index in range(len(_PAGE))], learned).states


def test_without_trees_the_path_stands() -> None:
    assert _with(None) == _STATES


def test_each_line_amid_the_story_is_asked_for_once() -> None:
    looks, known, path = _seen()
    found = {index: told for index, _, told in signs(looks, known, path, [False] * len(looks))}
    assert list(found) == [3, 4, 5, 6, 8, 9]
    assert [found[place]["lines"] for place in found] == [1, 3, 3, 3, 2, 2]
    assert [found[place]["of lines"] for place in found] == [0, 0, 1, 2, 0, 1]
    assert [found[place]["long"] for place in found] == [4, 4, 4, 4, 2, 2]
    assert found[9]["over state"] == found[9]["under state"] == "paragraph"
    assert (found[5]["told"], found[9]["told"]) == (1, 0)


def test_a_line_that_more_speaks_for_is_of_the_story_and_heads_what_is_under_it() -> None:
    long_stretches = Forest(("long",), ({},), ([0, 2, -1.0, 1.0],))
    assert _with(long_stretches) == [*_STATES[:3], "heading", *["paragraph"] * 4, *_STATES[8:]]


def test_what_says_itself_that_it_is_set_aside_stays_so() -> None:
    everything = Forest((), (), (1.0,))
    assert _with(everything, barred=5)[5] == "aside"


def test_lines_that_little_speaks_against_are_doubted() -> None:
    looks, known, path = _seen()
    learned = load({"steps": [[a, b, 0] for a in STATES for b in STATES], "templates": []})
    learned = learned._replace(forests={"amid": Forest(("long",), ({},), ([0, 2, -3.0, 0.0],))})
    found = with_amid(looks, known, path, [False] * len(looks), learned)
    assert (found.states, sorted(found.doubted)) == (_STATES, [3, 4, 5, 6])
    labels = [
        Label(state if state in ("headline", "paragraph") else "boilerplate", DOUBTED * (index in found.doubted))
        for index, state in enumerate(found.states)
    ]
    notice = set_aside(looks, labels)
    assert notice is not None
    assert (notice.code, notice.lines) == ("text-set-aside", (4, 7))
    assert set_aside(looks[:5], labels[:5]) is None  # two lines are no list
