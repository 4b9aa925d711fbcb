"""Between two printed pages may stand a foot, a head and a section's name, with no blank line between; invented."""

from __future__ import annotations

import textwrap

import pytest

import articleparse
from articleparse import Article

STORY = {
    "The Carrow Courier": (
        "Council sells the ferry's old slip to a poet",
        "CARROW council has sold the old slip on Harbour Street to a poet, who intends to live in the winch house and "
        "to keep the winch. She was the only bidder, and she paid with the prize that she had won in the spring.",
        "Neighbours objected on the grounds that the street would lose its last view. Their petition had 212 names.",
    ),
    "Der Hafenbote": (
        "Die Gemeinde verkauft die alte Rampe einer Dichterin",
        "Die Gemeinde hat die alte Rampe am Hafen einer Dichterin verkauft, die im Windenhaus wohnen und die Winde "
        "behalten will. Sie bot als Einzige und zahlte mit dem Preis, den sie im letzten Frühjahr gewonnen hatte.",
        "Die Nachbarn fürchten um die letzte Aussicht der Straße. Ihr Aufruf hat 212 Unterschriften, sagt einer.",
    ),
}


def printed(paper: str, under: tuple[str, str], foot: str, feed: str = "") -> Article:
    title, first, last = STORY[paper]
    rows = textwrap.wrap(first, 48)
    head = f"{paper}   14.03.2023   "
    pages = (
        f"{head}4\n{under[0]}\n{title}\n\n"
        + "\n".join(rows[:3])
        + f"\n\n{foot.format(4)}\n{feed}{head}5\n{under[1]}\n",
        "\n".join(rows[3:]) + "\n\n" + "\n".join(textwrap.wrap(last, 48)) + f"\n\n{foot.format(5)}\n",
    )
    return articleparse.parse("".join(pages).encode(), form="text")


@pytest.mark.parametrize("paper", STORY)
@pytest.mark.parametrize(
    "under", [("NEWS\n", "NEWS\n"), ("NEWS\n", "LOCAL\n"), ("", ""), ("HOME NEWS\n", "HOME NEWS\n")]
)
@pytest.mark.parametrize("foot", ["{}                         www.carrow.example", "{}"])
@pytest.mark.parametrize("feed", ["", "\f"])
def test_what_stands_between_pages_parts_nothing(paper: str, under: tuple[str, str], foot: str, feed: str) -> None:
    found = printed(paper, under, foot, feed)
    title, *story = STORY[paper]
    assert found.headline == title
    assert [(one.heading, list(one.paragraphs)) for one in found.sections] == [(None, story)]


@pytest.mark.parametrize("heading", ["ROUND {}", "Day {}\nMORNING", "{}   Carrow   {}\nWINNERS"])
def test_headings_that_count_over_capitals_stay(heading: str) -> None:
    title, *story = STORY["The Carrow Courier"]
    text = f"{title}\n\n" + "\n\n".join(f"{heading.format(at, at)}\n\n{one}" for at, one in enumerate(story * 2, 1))
    found = articleparse.parse(text.encode(), form="text")
    lines = [line for one in found.sections for line in (one.heading, *one.paragraphs) if line]
    assert [line for line in lines if len(line) > 40] == story * 2
    assert len(lines) > len(story * 2)
