"""What opens a story, weighed again: its standfirst, over or under the byline, or its first paragraph."""

from __future__ import annotations

from articleparse.model import Block, Hints
from articleparse.parser.learned.chain import STATES, Path, load
from articleparse.parser.learned.columns import Columns
from articleparse.parser.learned.openings import opened, signs
from articleparse.parser.learned.trees import Forest
from articleparse.parser.looks.features import Look, look
from articleparse.parser.roles import see
from articleparse.parser.rules import labeller

_PAGE = [
    "Home", "The last ferry of Carrow sails again",
    "Two winters without a boat are over, for now", "By Ida Falk", "Share",
    "Ida Falk rowed out to meet the first boat in two winters, and 40 islanders waited on the quay.",
    "CARROW, May 3 (Gate) - The ferry left at 6.40 with 40 islanders, and Ida Falk stood on the quay.",
    "The next boat sails on Monday, the council said, and the fare stays what it was two winters ago.",
    "Contact",
]  # fmt: skip
_STATES = ["over", "headline", "under", "under", "under", "paragraph", "paragraph", "paragraph", "aside"]


def _seen() -> tuple[list[Look], Columns, Path]:
    looks = look([Block(text, (n, n), (text,), gap=1) for n, text in enumerate(_PAGE, 1)], Hints())
    marks = labeller.marks(looks, exported=False)
    seen = see(looks, marks, labeller.decide(looks, marks, exported=False), None)
    assert seen.kept == list(range(len(_PAGE)))
    return looks, seen.known, Path(list(_STATES), [[0] * len(STATES) for _ in _PAGE])


def _with(forest: Forest | None) -> list[str]:
    looks, known, path = _seen()
    learned = load({"steps": [[a, b, 0] for a in STATES for b in STATES], "templates": []})
    learned = learned._replace(forests={"openings": forest} if forest else {})
    return opened(looks, known, path, [index in (3, 4) for index in range(len(_PAGE))], learned)


def test_without_trees_the_path_stands() -> None:
    assert _with(None) == _STATES


def test_each_line_that_can_be_the_standfirst_is_asked_for() -> None:
    looks, known, path = _seen()
    found = dict(signs(looks, known, path, [index in (3, 4) for index in range(len(_PAGE))]))
    assert list(found) == [2, 5, 6]  # not what says of itself what it is, nor the last paragraph
    assert [found[index]["is under"] for index in found] == [True, False, False]
    assert [found[index]["order"] for index in found] == [0, 0, 1]
    assert (found[5]["blocks over"], found[5]["bylines over"], found[5]["blocks under"]) == (3, 1, 0)
    assert (found[5]["names again"], found[6]["names again"]) == (1, 0)
    assert (found[5]["next dateline"], found[6]["dateline"]) == (True, True)


def test_a_line_that_more_speaks_for_is_the_standfirst() -> None:
    short = Forest(("characters",), ({},), ([0, 60, 1.0, -1.0],))
    assert _with(short) == [*_STATES[:2], "standfirst", *_STATES[3:]]


def test_under_a_paragraph_that_is_none_there_is_no_standfirst() -> None:
    dated = Forest(("dateline",), ({},), ([0, 0.5, -1.0, 1.0],))
    assert _with(dated) == _STATES


def test_a_page_without_a_headline_or_with_one_paragraph_is_not_asked() -> None:
    looks, known, path = _seen()
    no_title = path._replace(states=["over", "over", *_STATES[2:]])
    assert not list(signs(looks, known, no_title, [False] * len(looks)))
    brief = path._replace(states=[*_STATES[:6], "aside", "aside", "aside"])
    assert not list(signs(looks, known, brief, [False] * len(looks)))
