"""Where the story ends: the best path to each likely last block, and the choice among them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from articleparse.languages.prompts import STEM, stems
from articleparse.model import Block, Hints
from articleparse.parser.learned.chain import FOLLOWS, STATES, Given, Path, Weights, load, walk
from articleparse.parser.learned.columns import Columns
from articleparse.parser.learned.endings import ended, signs
from articleparse.parser.learned.ends import endings
from articleparse.parser.learned.trees import Forest
from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.features import Look, look
from articleparse.parser.looks.survey import survey
from articleparse.parser.roles import see
from articleparse.parser.rules import labeller

_SCORE = st.integers(-4000, 4000)
_ROWS = st.lists(st.lists(_SCORE, min_size=len(STATES), max_size=len(STATES)), min_size=2, max_size=9)
_STEPS = st.lists(_SCORE, min_size=len(STATES) ** 2, max_size=len(STATES) ** 2)
_PAGE = [
    "Home", "News", "Sport", "Mill Lane bakery shuts its doors at last", "By Ida Falk", "14 May 2024, 07:30",
    "The bakery on Mill Lane will shut its doors on Saturday, after ninety years of bread and rolls for the village.",
    "“We are too old, and nobody wants to rise at two,” said Hanne Brockdorf, whose grandfather built the oven.",
    "The morning list", "The best stories in your inbox, every day.", "Sign up",
    "Oven too heavy to move",
    "The oven, which the museum of the village had asked for, is too heavy, so the bakery will be sold with it.",
    "More stories", "Storm shuts school", "Pupils were sent home at noon after the roof had lost some of its tiles.",
    "Contact", "About us", "Privacy policy",
]  # fmt: skip


@given(_ROWS, _STEPS)
def test_the_best_ending_is_the_best_path(rows: list[list[int]], steps: list[int]) -> None:
    pairs = [(a, b) for a in STATES for b in STATES]
    templates = [[["place"], 0, [[str(place), *row] for place, row in enumerate(rows)]]]
    learned = load({"steps": [[a, b, w] for (a, b), w in zip(pairs, steps, strict=True)], "templates": templates})
    known: Columns = {"place": [str(place) for place in range(len(rows))]}
    path = walk(known, Given([False] * len(rows)), learned)
    found = endings(path, learned)
    assert all(b in FOLLOWS[a] for one in found for a, b in pairwise(one.states))
    assert all(one.states[one.last] == "paragraph" for one in found)
    assert all(set(one.states[one.last + 1 :]) <= {"aside"} for one in found)
    body = [state for state in path.states if state in ("paragraph", "heading")]
    if "headline" in path.states and body[-1:] == ["paragraph"]:  # a path may end in a heading over nothing
        told = dict(zip(pairs, steps, strict=True))
        best = max(found, key=lambda one: _worth(one.states, rows, told))
        assert found[0].behind == 0
        assert _worth(found[0].states, rows, told) == _worth(best.states, rows, told)
        assert _worth(found[0].states, rows, told) == _worth(path.states, rows, told)


def _worth(states: list[str], rows: list[list[int]], steps: dict[tuple[str, str], int]) -> int:
    own = sum(row[STATES.index(state)] for row, state in zip(rows, states, strict=True))
    return own + sum(steps[pair] for pair in pairwise(states))


def _seen() -> tuple[list[Look], Columns]:
    looks = look([Block(text, (n, n), (text,)) for n, text in enumerate(_PAGE, 1)], Hints())
    marks = labeller.marks(looks, exported=False)
    seen = see(looks, marks, labeller.decide(looks, marks, exported=False), None)
    return [looks[index] for index in seen.kept], seen.known


_LIKELY = {3: "headline", 4: "under", 5: "under", 6: "paragraph", 7: "paragraph"}
_NEARLY = {11: ("heading", 0), 12: ("paragraph", 500), 14: ("heading", 0), 15: ("paragraph", 900)}


def _path(looks: list[Look], learned: Weights) -> Path:
    """The path that ends before the last section; that one, and a teaser under it, are hardly less likely."""
    states, scores = [], []
    for one in looks:
        place = _PAGE.index(one.text)
        state = _LIKELY.get(place, "over" if place < 3 else "aside")
        rival, behind = _NEARLY.get(place, ("", 0))
        states.append(state)
        scores.append([3000 * (a == state) + (3000 - behind) * (a == rival) for a in STATES])
    path = Path(states, scores)
    assert endings(path, learned)[0].states == states
    return path


def _learned(forests: dict[str, Forest]) -> Weights:
    learned = load({"steps": [[a, b, 0] for a in STATES for b in STATES], "templates": []})
    return learned._replace(forests=forests)


def test_without_weights_for_endings_the_path_stands() -> None:
    looks, known = _seen()
    path = _path(looks, _learned({}))
    assert ended(looks, known, path, _learned({})) == path.states


def test_what_is_told_in_the_words_of_the_story_is_of_it() -> None:
    looks, known = _seen()
    path = _path(looks, _learned({}))
    able = endings(path, _learned({}))
    told = dict(zip([looks[one.last].text for one in able], signs(looks, known, able), strict=True))
    section, teaser = told[_PAGE[12]], told[_PAGE[15]]
    assert section["step alike"] > teaser["step alike"]  # type: ignore[operator]
    speaks = Forest(("step alike",), ({},), ([0, teaser["step alike"], 0.0, 1.0],))
    states = ended(looks, known, path, _learned({"endings": speaks}))
    assert states[[one.text for one in looks].index(_PAGE[12])] == "paragraph"
    assert states[[one.text for one in looks].index(_PAGE[15])] == "aside"


def test_words_that_are_rare_on_the_page_count_most() -> None:
    looks, _ = _seen()
    texts = [one.text for one in looks]
    words = Words(looks)
    story = words.of(map(texts.index, _PAGE[6:8]))
    own, other = (words.share(words.of([texts.index(text)]), story) for text in (_PAGE[12], _PAGE[15]))
    assert own > 2 * other


def test_lines_that_ask_the_reader_for_something_are_counted() -> None:
    texts = [
        "Sign up for our newsletter",
        "Jetzt abonnieren",
        "Подпишитесь на рассылку",
        "メールで購読",
        "Abonnieren",
        "A ferry",
        "Mail " * 60,
    ]
    looks = look([Block(text, (n, n), (text,)) for n, text in enumerate(texts, 1)], Hints())
    assert [bool(number) for number in survey(looks).asking] == [True, True, True, True, True, False, False]
    assert all(0 < len(stem) <= STEM for stem in stems())
