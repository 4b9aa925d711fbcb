"""A line alone between two paragraphs of a text, in the story's words, is a heading."""

from __future__ import annotations

import pytest

from articleparse.model import Hints
from articleparse.parser.features import look
from articleparse.parser.labels import Label
from articleparse.parser.lone import with_lone
from articleparse.readers import read

OVER = "The harbour board voted on Tuesday to close the old ferry slip for good, and its chairman said nothing more."
UNDER = (
    "Plans to close it were first told of in the spring, when the board asked the county what a new slip would cost."
)


def role_of(line: str, over: str = OVER, under: str = UNDER) -> str:
    looks = look(read(f"{OVER}\n\n{over}\n\n{line}\n\n{under}\n\n{UNDER}").blocks, Hints())
    labels = [Label("boilerplate" if one.text == line else "paragraph", "a test") for one in looks]
    return next(label.role for one, label in zip(looks, with_lone(looks, labels), strict=True) if one.text == line)


def test_a_line_in_the_words_of_the_story_heads_what_stands_under_it() -> None:
    assert role_of("Plans for the old harbour slip") == "heading"


@pytest.mark.parametrize(
    "line",
    [
        "Rovers win the county cup again",  # other words
        "The old ferry slip © Harbour Board",  # a credit
        "— Harbour chairman on Tuesday",  # who said it
        "The board said nothing more on Tuesday.",  # a sentence
        "Harbour",  # too short to be told from a button
    ],
)
def test_other_lines_stay_aside(line: str) -> None:
    assert role_of(line) == "boilerplate"


def test_what_stands_beside_a_short_line_stays_aside() -> None:
    assert role_of("Plans for the old harbour slip", under="Read more") == "boilerplate"


def test_a_line_with_a_colon_leads_on_to_what_stands_under_it() -> None:
    assert role_of("The mayor of another town has this to say:") == "paragraph"
    assert role_of("Subscribe to our newsletter:") == "boilerplate"
