"""The labeller on whole pages: the story found among menus, boxes and other stories."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

import articleparse
from articleparse.model import Block, Hints
from articleparse.parser.learned.chain import STATES, Weights, load, pack, weights
from articleparse.parser.learned.columns import Columns
from articleparse.parser.learned.reasons import aspect
from articleparse.parser.looks.features import Look, look
from articleparse.parser.naming import Naming
from articleparse.parser.roles import Declared, Seen, label, see
from articleparse.parser.rules import labeller

MENU = [
    "Home", "Politics", "Business", "Sport", "Culture", "Weather", "Podcasts", "Newsletters", "Log in", "Subscribe",
    "Most read", "Ferry cancels evening sailings after engine trouble", "Two arrested over theft of church lead",
]  # fmt: skip
HEADLINE = "Orchard growers turn to night watch as frost returns to the valley"
LEAD = (
    "Growers in the upper valley kept fires burning between their apple trees until dawn on Tuesday, as a late frost "
    "returned for the third night in a row."
)
BODY = [
    LEAD,
    "About forty families took turns to walk the rows with torches and thermometers. By four in the morning the "
    "orchards on the northern slope had fallen to three degrees below freezing.",
    "Smoke against the cold",
    "The fires do little to warm the air, said Hanne Brockdorf, who grows pears near the old mill. What protects the "
    "blossom is the smoke, which keeps the frost from settling on the trees.",
    "She expects to lose a third of the crop. In the lower valley, where the orchards are irrigated at night, the "
    "growers hope to save nearly all of it.",
    "A harvest in doubt",
    "The growers will know in June how many apples the trees still carry. The cooperative has already told the "
    "families in the valley that prices will rise.",
    "“We have had such springs before,” said Ms Brockdorf, pointing at a row of old trees that her grandfather planted "
    "after the frost of 1938. “The trees have seen worse than this.”",
    "The weather service expects the cold to last until Thursday. Clouds from the west should then bring milder nights "
    "to the valley, and with them the first rain in three weeks.",
]
FOOT = [
    "More from the valley", "Ferry cancels evening sailings after engine trouble", "Bakery on Mill Lane to close",
    "School choir wins in Aldwick", "Contact", "About us", "Advertise with us", "Privacy policy", "Cookie settings",
    "Terms of use", "Jobs", "Archive",
]  # fmt: skip


def page(*parts: list[str]) -> str:
    return "\n".join("\n\n".join(part) if part is BODY else "\n".join(part) for part in parts)


WHOLE = page(MENU, [HEADLINE, "By Ida Falk", "14 May 2024, 07:30"], [""], BODY, [""], FOOT)


def test_the_story_is_found_among_menus() -> None:
    article = articleparse.parse(WHOLE)
    assert article.headline == HEADLINE
    paragraphs = [text for section in article.sections for text in section.paragraphs]
    assert paragraphs == [text for text in BODY if len(text) > 40]
    assert [section.heading for section in article.sections] == [None, "Smoke against the cold", "A harvest in doubt"]
    assert article.authors == ("Ida Falk",)
    assert article.timestamp == "2024-05-14T07:30:00"


def test_every_block_has_one_role_and_at_most_one_is_the_headline() -> None:
    looks = look([Block(text, (n, n), (text,)) for n, text in enumerate(WHOLE.split("\n"), 1) if text], Hints())
    roles = [found.role for found in label(looks)]
    assert len(roles) == len(looks)
    assert roles.count("headline") == 1


def test_a_role_is_explained_in_words_for_what_spoke_for_it() -> None:
    looks = look([Block(text, (n, n), (text,)) for n, text in enumerate(WHOLE.split("\n"), 1) if text], Hints())
    [headline] = [found for found in label(looks, explained=True) if found.role == "headline"]
    assert re.fullmatch(r"[a-z' ,]+; learned, [+-]\d+\.\d against [a-z ]+", headline.why), headline.why
    aspects = {aspect for known in (weights("text"), weights("html")) for aspect in _looked_at(known)}
    assert {"how it ends", "its place on the page", "what is set like it"} <= aspects
    assert not any("_" in aspect or "=" in aspect for aspect in aspects)


def _looked_at(known: Weights) -> set[str]:
    """What people are told that a form's weights look at: every column has words."""
    return {aspect(column) for names, _, _ in known.templates for column in names}


def _seen(looks: Sequence[Look], declared: Declared | None = None) -> Seen:
    marks = labeller.marks(looks, exported=False)
    return see(looks, marks, labeller.decide(looks, marks, exported=False), declared)


def test_columns_have_an_entry_for_each_block() -> None:
    looks = look([Block(text, (n, n), (text,)) for n, text in enumerate(WHOLE.split("\n"), 1) if text], Hints())
    seen = _seen(looks)
    assert {len(column) for column in seen.known.values()} == {len(seen.kept)}


def test_a_page_of_menus_alone_is_no_trouble() -> None:
    looks = look([Block(text, (n, n), (text,)) for n, text in enumerate(MENU + FOOT, 1)], Hints())
    assert len(label(looks)) == len(MENU + FOOT)


def test_the_shipped_weights_fit_the_columns() -> None:
    looks = look([Block(text, (n, n), (text,)) for n, text in enumerate(WHOLE.split("\n"), 1) if text], Hints())
    known = _seen(looks).known
    assert all(name in known for template in weights("text").templates for name in template.names)
    marked = _seen(looks, Declared([""] * len(looks), None)).known
    assert all(name in marked for template in weights("html").templates for name in template.names)


@pytest.mark.parametrize("scores", [[0, -1, 5, 0, 0, 0, 7], [-3, -2, -1, 0, 1, 2, 3]])
def test_packed_scores_add_up(scores: list[int]) -> None:
    from articleparse.parser.learned.chain import Given, walk

    rows = [["a", *scores]]
    learned = load({"steps": [], "templates": [[["letter"], 0, rows], [["letter"], 0, rows]]})
    known: Columns = {"letter": ["a"]}
    assert walk(known, Given([False]), learned).scores == [[2 * score for score in scores]]
    assert len(STATES) == len(scores)
    assert pack([1, 0]) + pack([0, 1]) == pack([1, 1])


def test_what_is_given_of_a_page_stands_whatever_the_weights_say() -> None:
    from articleparse.parser.learned.chain import Given, walk

    learned = load({"steps": [], "templates": [[["letter"], 0, [["a", 0, 0, 0, 0, 9000, 0, 0]]]]})
    known: Columns = {"letter": ["a", "a", "a", "a"]}
    states = walk(known, Given([False, False, True, False], headline=1), learned).states
    assert states[1] == "headline"
    assert states[2] in ("over", "under", "aside")
    assert states[3] == "paragraph"


def test_several_names_of_a_block_each_have_a_weight() -> None:
    from articleparse.parser.learned.chain import NAMES, Given, walk

    learned = load({"steps": [], "templates": [[[NAMES], 0, [["a", 1, 0, 0, 0, 0, 0, 0], ["b", 2, 0, 0, 0, 0, 0, 0]]]]})
    known: Columns = {NAMES: [("a", "b", "c")]}
    assert walk(known, Given([False]), learned).scores[0][0] == 3


def test_a_heading_that_says_the_headline_again_is_a_repeat() -> None:
    texts = [HEADLINE, "Opinions are those of the writer.", HEADLINE, LEAD, "Smoke against the cold", BODY[1]]
    looks = look([Block(text, (number, number), (text,)) for number, text in enumerate(texts, 1)], Hints())
    states = ["headline", "under", "heading", "paragraph", "heading", "paragraph"]
    roles = [one.role for one in Naming(looks, [None] * len(looks), states, lambda index: str(index)).labels()]
    assert roles == ["headline", "boilerplate", "repeat", "paragraph", "heading", "paragraph"]


def test_the_sign_that_parts_a_headline_from_its_kicker_is_not_of_it() -> None:
    text = (
        ": The town of long queues\n\nBy Ruth Ansgar\n14 May 2024\n\n"
        "The queue for the ferry reached the church on Monday, and nobody in it was in a hurry to be anywhere else.\n\n"
        "Some had brought chairs, others a stove, and the baker sold rolls along the line until there were none left.\n"
    )
    assert articleparse.parse(text.encode()).headline == "The town of long queues"
