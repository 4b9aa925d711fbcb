"""The one line of the first level that a page in Markdown has is its headline, whatever stands over it."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Hints
from articleparse.parser.heads.marked_title import marked_title
from articleparse.parser.looks.features import look
from articleparse.readers import read
from ferry import PARAGRAPHS

STORY = PARAGRAPHS[:3]
MENU = [f"* [{name}](/{name.lower()})" for name in ("News", "Local", "Sport", "Opinion", "Weather", "Jobs", "Archive")]
BOX = ["### Most read", "[Sport](/sport)", "#### Rovers sell their ground for nothing at all", "January 11, 2023"]
HEAD = ["By Jane Hollis", "12 October 2023"]
FOOT = ["### Comments", "[Contact](/contact)", "[About us](/about)"]


def headline(*top: str) -> str | None:
    return articleparse.parse("\n\n".join([*MENU, *BOX, *top, *STORY, *FOOT])).headline


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (["[News](/news)", "# What the harbour board will not say"], 1),
        (["News", "# What the harbour board will not say"], None),  # a sign of code, of a table's column
        (["[News](/news)", "# What the harbour board will not say", "# What it did say of the harbour"], None),
        (["[News](/news)", "# Nine years of losses", STORY[0]], 1),
        (["# The Lakeside Post", "[News](/news)", "[Local](/local)", "[Sport](/sport)", STORY[0]], None),
        (["# Lakeside", "[News](/news)", "[Local](/local)", "[Sport](/sport)", STORY[0]], None),
        (["[News](/news)", "## What the harbour board will not say", STORY[0]], None),
    ],
)
def test_which_line_is_marked_as_the_title(lines: list[str], place: int | None) -> None:
    looks = look(read("\n\n".join(lines)).blocks, Hints())
    assert marked_title(looks, [None] * len(looks)) == place


@pytest.mark.parametrize("title", ["Nine years of losses", "What the board will not say of the harbour's ninety years"])
def test_the_one_line_of_the_first_level_is_the_headline(title: str) -> None:
    assert headline(f"# {title}", "## The old ferry slip by the customs house closes for good", *HEAD) == title


def test_a_sites_name_over_its_menu_is_not() -> None:
    title = "The old ferry slip by the customs house closes for good"
    page = ["# Lakeside", *MENU, *BOX, f"## {title}", *HEAD, *STORY, *FOOT]
    assert articleparse.parse("\n\n".join(page)).headline == title


def test_a_hash_is_no_mark_where_nothing_else_is_marked() -> None:
    title = "The old ferry slip by the customs house closes for good"
    rows = ["# Model Price", "1 Skiff 200", "2 Punt 310"]
    menu = ["News", "Local", "Sport", "Opinion", "Weather", "Jobs", "Archive", "Subscribe"]
    page = ["\n\n".join([*menu, title, *HEAD, *STORY[:2]]), "\n".join(rows), STORY[2], "Contact", "About us"]
    assert articleparse.parse("\n\n".join(page)).headline == title
