"""A story that its page holds twice is told once; roles are given, so no weights matter."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Block, Hints
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import Label
from articleparse.parser.whole.duplicates import told_once

TEXTS = {
    "H": "What the dam will cost",
    "h": "Who pays",
    "a": "The new dam above the village is to be finished by the spring of next year, the water board said.",
    "b": "Its crown is forty metres over the river, and a road for lorries runs along it on the eastern side.",
    "c": "Farmers who lose their meadows get others farther down the valley, and a share in what is earned.",
    "d": "The board will answer questions in the school hall on Thursday evening, and then once every month.",
    "s": "Share",
    "n": "No.",
    "q": "Nobody asked us before they drew the dam across our meadows, and nobody will ask us now.",
    "Q": "“Nobody asked us before they drew the dam across our meadows, and nobody will ask us now,” she said.",
    "R": "Nobody asked us before they drew the dam across our meadows, and nobody will ask us now, she said.",
    "t": 'Nobody\'d asked us before they drew the dam across our meadows, and "nobody" will ask us now.',
    "T": "Nobody’d asked us before they drew the dam across our meadows, and “nobody” will ask us now. So it is.",
    "w": "— Jane Roe, farmer",
    "A": "The new dam above the village is to be finished by the spring of next year, the board said. " * 5,
    "B": "Its crown is forty metres over the river, and a road for lorries runs along the eastern side. " * 5,
    "C": "Farmers who lose their meadows get others farther down the valley, and a share in the gain. " * 5,
}
ROLES = {"H": "headline", "h": "heading", "s": "boilerplate"}


def duplicates(page: str) -> str:
    """Return the page with what was told before as a dot; page: a letter a block."""
    looks = look([Block(TEXTS[one], (n, n), (TEXTS[one],)) for n, one in enumerate(page, 1)], Hints(language="en"))
    labels = told_once(looks, [Label(ROLES.get(one, "paragraph"), "") for one in page])
    return "".join("." if label.role == "duplicate" else one for one, label in zip(page, labels, strict=True))


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("Habhcdabhcd", "Habhcd....."),
        ("HabcdsHabcd", "HabcdsH...."),  # whatever stands between
        ("HABChABC", "HABCh..."),
        ("Hanbhcsanbhcd", "Hanbhcs.....d"),  # with its short lines, and what is new stays
    ],
)
def test_a_stretch_told_again_is_a_duplicate(page: str, told: str) -> None:
    assert duplicates(page) == told


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("HaqwbcdABCQ", "Ha..bcdABCQ"),  # however far, where a line says whose words they are
        ("HaqsbcdABCQ", "Ha.sbcdABCQ"),
        ("HaqbcdABCQ", "HaqbcdABCQ"),
        ("HaqwbcdABCR", "HaqwbcdABCR"),  # and the story has them as a quotation
        ("HaqbQcd", "Ha.bQcd"),
        ("HabTctd", "HabTc.d"),  # typed otherwise
    ],
)
def test_a_pull_quote_is_a_duplicate(page: str, told: str) -> None:
    assert duplicates(page) == told


SAID = "The mayor came late. “Nobody asked us before they drew it,” said Jane Roe, whose meadows lie below the dam."
REST = "The board will answer questions in the school hall on Thursday, and then once in every month of the year."


@pytest.mark.parametrize("sign", ["", "\n— Jane Roe", "\n\n— Jane Roe", "\nJane Roe, farmer", "\nJane Roe"])
@pytest.mark.parametrize("pulled", ["“Nobody asked us before they drew it”", "Nobody asked us before they drew it"])
def test_a_line_that_quotes_what_stands_over_it_is_no_heading(pulled: str, sign: str) -> None:
    parts = ["What the dam will cost", TEXTS["a"], SAID, f"{pulled}{sign}", REST, TEXTS["b"]]
    sections = articleparse.parse("\n\n".join(parts).encode(), form="text").sections
    assert [one.heading for one in sections] == [None]
    assert [*sections[0].paragraphs] == [TEXTS["a"], SAID, REST, TEXTS["b"]]


def test_headings_that_a_list_of_contents_over_them_names_stay() -> None:
    headings = [
        "How the dam above the village is paid",
        "Who loses meadows and who gets others",
        "When the lorries come",
    ]
    bodies = (TEXTS["a"], TEXTS["b"], REST)
    parts = ["What the dam will cost", SAID, "In this article: " + ". ".join(headings) + "."]
    text = "\n\n".join([*parts, *[f"{head}\n\n{body}" for head, body in zip(headings, bodies, strict=True)]])
    sections = articleparse.parse(text.encode(), form="text").sections
    assert [one.heading for one in sections] == [None, *headings]


def test_a_heading_that_quotes_what_stands_below_it_is_one() -> None:
    parts = ["What the dam will cost", TEXTS["a"], TEXTS["b"], "“Nobody asked us before they drew it”", SAID, REST]
    sections = articleparse.parse("\n\n".join(parts).encode(), form="text").sections
    assert [one.heading for one in sections] == [None, "“Nobody asked us before they drew it”"]


@pytest.mark.parametrize("page", ["Habcd", "Habcab", "Hanbncndn", "Habcdas", "HABC", "HabABCcd"])
def test_a_refrain_or_a_quote_taken_up_again_stays(page: str) -> None:
    assert duplicates(page) == page
