"""A list under the story that is longer than it is its own; a page's foot is not."""

from __future__ import annotations

import pytest

import articleparse

INTRODUCTION = """\
Home
Fairs
Shop
Contact

How to plan a village fair in a year

Jane Roe
4 May 2024

A village fair takes a year to plan, and most who plan their first one begin with the band, which is wrong.

The list below is the one that we have used on our own green since 1998, and nothing on it can be left out.

"""

SECTIONS = {
    "Twelve months before": [
        "Book the green – ask the parish clerk for a letter",
        "Find a treasurer who has time on Mondays",
    ],
    "Nine months before": [
        "Ask the band – and a second one, in case of a wedding",
        "Rent two tents from the rowing club",
    ],
    "Six months before": [
        "Write to the stalls – last year's list is with the clerk",
        "Order benches for three hundred guests",
    ],
    "Three months before": ["Print the posters – the school has a good machine", "Ask the farmer for the lower field"],
}

FOOT = """\
Comments
Great list!

Copyright 2024 Roe Fairs
Privacy policy
"""


def _page(foot: str = FOOT) -> str:
    lists = "\n\n".join(f"{head}\n\n" + "\n".join(items) for head, items in SECTIONS.items())
    return f"{INTRODUCTION}{lists}\n\n{foot}"


def _sections(text: str) -> dict[str | None, list[str]]:
    return {section.heading: list(section.paragraphs) for section in articleparse.parse(text).sections}


def test_lists_that_are_longer_than_the_story_over_them_are_its_own() -> None:
    sections = _sections(_page())
    del sections[None]
    assert sections == SECTIONS


@pytest.mark.parametrize("heading", SECTIONS)
def test_the_list_ends_where_a_line_says_that_it_is_the_pages(heading: str) -> None:
    told = str(_sections(_page(f"Related stories\nThe fair of Lower Roe is off\n{FOOT}")))
    assert heading in told
    assert "Lower Roe" not in told
    assert "Great list" not in told


def test_a_short_foot_that_says_nothing_of_itself_is_no_list_of_the_story() -> None:
    foot = "\n".join(
        f"{place} fairs and markets" for place in ("Upper Roe", "Lower Roe", "Kestrel", "Marsh", "Dunmore")
    )
    assert "Kestrel" not in str(_sections(INTRODUCTION + foot))
