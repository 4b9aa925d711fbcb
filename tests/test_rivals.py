"""The headline's rivals: the best path through each, and the choice among them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articleparse.model import Block, Hints
from articleparse.parser.heads.no_title import is_no_title
from articleparse.parser.learned.chain import FOLLOWS, STATES, Given, load, walk, weights
from articleparse.parser.learned.columns import Columns
from articleparse.parser.learned.overruled import Choice, is_better_told
from articleparse.parser.learned.rivals import chosen, signs
from articleparse.parser.learned.tops import Rival, rivals
from articleparse.parser.learned.trees import Forest
from articleparse.parser.looks.features import Look, look
from articleparse.parser.roles import see
from articleparse.parser.rules import labeller
from articleparse.readers import read

_SCORE = st.integers(-4000, 4000)
_ROWS = st.lists(st.lists(_SCORE, min_size=len(STATES), max_size=len(STATES)), min_size=1, max_size=9)
_STEPS = st.lists(_SCORE, min_size=len(STATES) ** 2, max_size=len(STATES) ** 2)
_PAGE = [
    "Home", "News", "Sport", "Weather", "Most read", "Two held after raid", "Mill Lane bakery shuts its doors at last",
    "By Ida Falk", "14 May 2024, 07:30",
    "The bakery on Mill Lane will shut its doors on Saturday, after ninety years of bread and rolls for the village.",
    "“We are too old, and nobody wants to rise at two,” said Hanne Brockdorf, whose grandfather built the oven.",
    "The shop will be let as flats. The oven, which the museum had asked for, turned out to be too heavy to move.",
    "Contact", "About us", "Privacy policy",
]  # fmt: skip


@given(_ROWS, _STEPS)
def test_the_best_rival_is_the_best_path_with_a_headline(rows: list[list[int]], steps: list[int]) -> None:
    pairs = [(a, b) for a in STATES for b in STATES]
    templates = [[["place"], 0, [[str(place), *row] for place, row in enumerate(rows)]]]
    learned = load({"steps": [[a, b, w] for (a, b), w in zip(pairs, steps, strict=True)], "templates": templates})
    known: Columns = {"place": [str(place) for place in range(len(rows))]}
    path = walk(known, Given([False] * len(rows)), learned)
    found, lead = rivals(path.scores, learned)
    assert found[0].behind == 0
    assert all(rival.states.index("headline") == rival.headline for rival in found)
    assert all(b in FOLLOWS[a] for rival in found for a, b in zip(rival.states, rival.states[1:], strict=False))
    assert ("headline" in path.states) == (lead > 0) or lead == 0
    if "headline" in path.states:
        assert found[0].headline == path.states.index("headline")
        assert found[0].states == path.states


def _seen(page: Sequence[str] = _PAGE) -> tuple[list[Look], Columns]:
    looks = look([Block(text, (n, n), (text,)) for n, text in enumerate(page, 1)], Hints())
    marks = labeller.marks(looks, exported=False)
    seen = see(looks, marks, labeller.decide(looks, marks, exported=False), None)
    return [looks[index] for index in seen.kept], seen.known


def test_without_weights_for_headlines_the_path_stands() -> None:
    looks, known = _seen()
    learned = weights("text")._replace(forests={})
    path = walk(known, Given([False] * len(looks)), learned)
    assert chosen(looks, known, path.scores, learned) == path.states


def test_what_the_story_tells_again_speaks_for_a_line() -> None:
    looks, known = _seen()
    learned = weights("text")._replace(forests={"headlines": Forest(("told",), ({},), ([0, 8.5, 0.0, 1.0],))})
    path = walk(known, Given([False] * len(looks)), learned)
    able, _ = rivals(path.scores, learned)
    assert len(able) > 1
    told = signs(looks, known, able)
    best = [rival.headline for rival, found in zip(able, told, strict=True) if found["told"] == 9]
    states = chosen(looks, known, path.scores, learned)
    assert states.index("headline") in best
    assert best == [_PAGE.index("Mill Lane bakery shuts its doors at last")]


_SUMMARY = "Ninety years of bread and rolls by hand for the village, and nobody wants to rise at two any more"


@pytest.mark.parametrize(("more", "headline"), [(0.3, _PAGE[6]), (0.9, _SUMMARY)])
def test_a_long_line_under_the_likeliest_headline_needs_much_to_speak_for_it(more: float, headline: str) -> None:
    looks, known = _seen([*_PAGE[:7], _SUMMARY, *_PAGE[7:]])
    place = next(index for index, look in enumerate(looks) if look.text == _SUMMARY)
    forest = Forest(("size",), ({},), ([0, float(str(known["size"][place])) - 0.5, 0.0, more],))
    learned = weights("text")._replace(forests={"headlines": forest})
    path = walk(known, Given([False] * len(looks)), learned)
    assert looks[chosen(looks, known, path.scores, learned).index("headline")].text == headline


@pytest.mark.parametrize(
    "text",
    [
        "Home > News",
        "Form 12.pdf (619.83 KB)",
        "0 results",
        "Book your table now >",
        "Alle Berichte »",
        "AUBURN, Wash. —",
        "#git #development",
        "Politik 28.04.2023 01:34 min",
        "1:32",
        "3d23d65-ddc6-4ce5",
        "+++ A 45 closed after a crash +++",
        "11.",
        "3)",
        "Просмотров: 312",
        "Role, BBS News",
        "पदनाम, बागेश्वर से, बीबीएच के लिए",
        "… who have waited for it for nine years",
        "The Post is part of Lakeside Media, which answers for your data here. Read more",
    ],
)
def test_lines_that_are_no_headline(text: str) -> None:
    assert is_no_title(text)


@pytest.mark.parametrize(
    "text",
    [
        "001",
        "…And all was quiet",
        "11. September",
        "Horoscope du 05/06/2024",
        "Marathon in 58:12 min",
        "What the council said on Monday:",
        "#Sturm",
        "»Det är klart»",
        "The year that was –",
        "«Kven eig ein rundkøyring?»",
        "Giglio, il faro che si accende da solo: «Lo giuro, io dormivo»",
        "Top 5 of the 5 best ferries",
        "2-1: Rovers win the cup",
        "The board sold a slip. Read it and weep",
        "Ferry sinks – 12 dead",
        "#MeToo five years on",
        "What we know: 20:30 was the last call",
        "Flight 0815 lands late",
        "$1.2bn for A-1 motorway",
    ],
)
def test_lines_that_can_be_headlines(text: str) -> None:
    assert not is_no_title(text)


_SECTION = "Ask the harbourmaster"
_TITLE = "Old ferry slip to close after ninety years of losses, says the board"


@pytest.mark.parametrize(
    ("lines", "rival", "best", "more", "is_better"),
    [
        (["4. Slip to close at last", "The harbour: Slip to close at last"], 1, 0, True, True),  # the way to it
        (["4. Slip to close at last", "The harbour: Slip to close at last"], 1, 0, False, False),
        (["The harbour: Slip to close at last", "Slip to close at last"], 1, 0, True, False),
        ([_TITLE, "Board in tears over the swallows in the room"], 0, 1, True, True),  # over its summary
        ([_TITLE, "Board in tears over the swallows in the room"], 0, 1, False, False),
        ([f"{_TITLE} | The Lakeside Post", _TITLE], 0, 1, True, False),  # the page's title
        ([_SECTION, "Slip to close after ninety years of losses"], 0, 1, True, False),  # a kicker
        ([_SECTION, _SECTION, _TITLE], 2, 0, True, True),
        ([_SECTION, _SECTION, _TITLE], 2, 1, True, True),
        ([_SECTION, _TITLE], 1, 0, True, False),
        ([_SECTION, _SECTION, "Home", "News", _TITLE], 4, 1, True, False),
    ],
)
def test_which_of_two_lines_beside_each_other_has_more_for_itself(
    lines: list[str], rival: int, best: int, more: bool, is_better: bool
) -> None:
    looks = look(read("\n\n".join(lines)).blocks, Hints())
    choice = Choice(looks, {}, Rival(best, 0, []), {rival} if more else {rival, best})
    assert is_better_told(choice, Rival(rival, 0, [])) is is_better
