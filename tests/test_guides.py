"""A guide's lists: plain lines amid a story of many sections are kept; amid a news story they are a box."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Hints
from articleparse.parser.features import look
from articleparse.parser.guides import with_lists
from articleparse.parser.labels import Label
from articleparse.readers import read

PROSE = (
    "The kettle boils a litre in three minutes, has a thermometer in its lid and works on all stovetops, "
    "which no other kettle in our kitchen does."
)
ITEMS = ["Boils a litre", "Thermometer in the lid", "Works on all stovetops"]


def roles(items: list[str], *, sections: int = 8, brief: str = "Our choice for most kitchens.") -> list[str]:
    """The roles of some lines that were set aside, amid a story with so many sections."""
    section = ["One more kettle", brief, PROSE]
    lines = [PROSE, *sections * section, *items, PROSE]
    looks = look(read("\n\n".join(lines)).blocks, Hints())
    told = {"One more kettle": "heading", **dict.fromkeys(items, "boilerplate")}
    labels = [
        Label("newsletter" if one.cue == "newsletter" else told.get(one.text, "paragraph"), "a test") for one in looks
    ]
    found = dict(zip([one.text for one in looks], with_lists(looks, labels), strict=True))
    return [found[line].role for line in items]


def test_plain_lines_in_the_words_of_a_guide_are_its_list() -> None:
    assert roles(ITEMS) == ["paragraph"] * 3


@pytest.mark.parametrize(
    "items",
    [
        ITEMS[:2],  # a picture's caption and its credit
        ["Ferry sinks off Norway", "Harbour board votes again", "Rovers win the cup"],  # other words
        [*ITEMS, "Sign up for our newsletter"],  # says what it is
    ],
)
def test_other_stretches_stay_aside(items: list[str]) -> None:
    assert "paragraph" not in roles(items)


def test_a_story_with_few_sections_or_without_short_paragraphs_is_no_guide() -> None:
    assert roles(ITEMS, sections=6) == ["boilerplate"] * 3
    assert roles(ITEMS, brief=PROSE + PROSE) == ["boilerplate"] * 3


def test_a_copy_with_long_lists_keeps_them_under_the_line_that_heads_them() -> None:
    items = ["1 kg pumpkin", "200 g flour", "1 egg", "80 g butter", "10 sage leaves", "salt"]
    steps = ["Slice the pumpkin and roast it for forty minutes.", "Mash it and add the flour.", "Melt the butter."]
    story = [PROSE, PROSE.replace("kettle", "gnocchi pot")]
    parts = ["Ingredients", "\n".join(items), "Method", "\n".join(steps), PROSE.replace("The kettle", "This one")]
    text = "\n\n".join(["Pumpkin gnocchi with butter", "By Jane Hollis", *story, *parts])
    sections = articleparse.parse(text).sections
    assert [section.heading for section in sections] == [None, "Ingredients", "Method"]
    assert list(sections[1].paragraphs) == items
    assert list(sections[2].paragraphs[:3]) == steps
