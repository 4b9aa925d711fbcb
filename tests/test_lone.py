"""A line alone between two paragraphs of a text, in the story's words, is a heading."""

from __future__ import annotations

import pytest

from articleparse.model import Hints
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import Label
from articleparse.parser.whole.lone import with_lone
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


@pytest.mark.parametrize(("under", "role"), [(f"“{UNDER}”", "paragraph"), (UNDER, "boilerplate")])
def test_who_is_quoted_may_be_a_link(under: str, role: str) -> None:
    lines = [
        f"<p>{OVER}</p>",
        "<p>Pilot on the pier</p>",
        '<p><a href="/h">The Herald</a> reported:</p>',
        f"<p>{under}</p>",
    ]
    looks = look(read("<html><body>" + "".join(lines) + f"<p>{OVER}</p></body></html>", form="html").blocks, Hints())
    labels = [Label("paragraph" if one.text in (OVER, under) else "boilerplate", "") for one in looks]
    assert with_lone(looks, labels)[2].role == role


def roles(*lines: tuple[str, str]) -> list[str]:
    """Return the roles of lines with a blank one between, from the roles that they have."""
    looks = look(read("\n\n".join(text for text, _ in lines)).blocks, Hints())
    return [label.role for label in with_lone(looks, [Label(role, "a test") for _, role in lines])]


HEADED = [(OVER, "paragraph"), ("A vote at last", "heading"), (UNDER, "paragraph"), ("Who pays", "heading")]


@pytest.mark.parametrize(
    ("over", "line", "role"),
    [
        ((UNDER, "paragraph"), "Rovers and no end", "heading"),
        (("The slip at dawn, seen from the pier.", "caption"), "Rovers and no end", "heading"),  # a picture parts
        (("Read also", "related"), "Rovers and no end", "boilerplate"),
        (("Picture: Rovers and no end", "caption"), "Rovers and no end", "boilerplate"),  # its caption again
        ((UNDER, "paragraph"), "ROVERS AND NO END", "boilerplate"),  # set otherwise
        ((UNDER, "paragraph"), "Rovers and no end of the cup that the whole county has seen", "boilerplate"),  # longer
    ],
)
def test_a_line_that_is_set_as_the_storys_headings_is_one(over: tuple[str, str], line: str, role: str) -> None:
    assert roles(*HEADED, over, (line, "boilerplate"), (UNDER, "paragraph"))[-2] == role


@pytest.mark.parametrize(("below", "role"), [("The slip at dawn.", "heading"), ("The slip at dawn", "boilerplate")])
def test_a_picture_may_part_such_a_line_from_its_paragraph(below: str, role: str) -> None:
    line = ("Rovers and no end", "boilerplate")
    over_picture = [*HEADED, (UNDER, "paragraph"), line, (below, "caption"), ("It is closed now.", "paragraph")]
    assert roles(*over_picture)[-3] == "heading"
    over_line = [*HEADED, (UNDER, "paragraph"), line, (below, "paragraph")]  # a short one, if it ends like one
    assert roles(*over_line)[-2] == role


def test_one_heading_does_not_tell_how_a_storys_headings_are_set() -> None:
    lines = [*HEADED[:3], ("Rovers and no end", "boilerplate"), (UNDER, "paragraph")]
    assert roles(*lines)[-2] == "boilerplate"


DREDGER = "The last steam dredger of the county was sold in March to a museum, which will show her engine to children."
AUCTION = "The museum paid nine thousand crowns at an auction in the customs house, and her crew sang as she left."


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Museum buys the last steam dredger of the county at an auction", "heading"),
        ("Rovers win the county cup again and again at Easter", "boilerplate"),  # of which nothing tells
        ("The harbour board and the ferry slip on Tuesday", "boilerplate"),  # of which what stands over it tells
        ("Steam dredger (right) and museum auction of the county", "boilerplate"),  # a caption
        ("Dredger sold", "boilerplate"),  # a title of two words may be any
    ],
)
def test_a_line_that_its_own_section_tells_of_most_heads_it_though_a_box_stands_over_it(line: str, role: str) -> None:
    box = [("The Post", "boilerplate"), ("Rovers sell their ground for nothing", "boilerplate")]
    story = [(OVER, "paragraph"), (UNDER, "paragraph"), *box, (line, "boilerplate")]
    assert roles(*story, (DREDGER, "paragraph"), (AUCTION, "paragraph"))[4] == role


def test_a_line_in_capitals_is_set_as_headings_in_capitals_though_it_asks() -> None:
    headed = [(text.upper() if role == "heading" else text, role) for text, role in HEADED]
    lines = [
        *headed,
        (OVER, "paragraph"),
        ("ROVERS, NO END?", "paragraph"),
        (UNDER, "paragraph"),
        (OVER, "paragraph"),
    ]
    assert roles(*lines)[5] == "heading"


def test_a_credited_line_does_not_tell_how_headings_are_set() -> None:
    pictured = [("The slip at dawn (AP)", "heading"), ("Ann Lee at the slip (AP)", "heading"), (UNDER, "paragraph")]
    headed = [(text.upper() if role == "heading" else text, role) for text, role in HEADED]
    lines = [
        *pictured,
        *headed,
        (OVER, "paragraph"),
        ("WHAT IS NEXT", "boilerplate"),
        (UNDER, "paragraph"),
        (OVER, "paragraph"),
    ]
    assert roles(*lines)[8] == "heading"


@pytest.mark.parametrize(("parting", "role"), [("Advertisement", "heading"), ("Read also", "boilerplate")])
def test_an_advertisement_may_stand_over_a_heading(parting: str, role: str) -> None:
    over = [(OVER, "paragraph"), (OVER, "paragraph"), (parting, "boilerplate")]
    line = "Plans for the old harbour slip"
    assert roles(*over, (line, "boilerplate"), (UNDER, "paragraph"), (UNDER, "paragraph"))[3] == role


def live(*, named: bool) -> list[str]:
    """Return the roles of a live blog, the list over which names its headings, the last among them or not."""
    titles = ["Rovers win the cup", "Bridge, toll, tram: all of it dearer", "Who sings in May"]
    last = "Prices, as ever, rise in spring"
    box = [(title, "boilerplate") for title in [*titles, *([last] if named else [])]]
    entries = [pair for title in titles for pair in ((title, "heading"), (DREDGER, "paragraph"))]
    return roles(
        *box, (OVER, "paragraph"), *entries, (last, "boilerplate"), (AUCTION, "paragraph"), (UNDER, "paragraph")
    )


def test_what_a_list_over_the_story_names_amid_its_headings_is_one() -> None:
    assert live(named=True)[-3] == "heading"
    assert live(named=False)[-3] == "boilerplate"


def test_a_pictures_lines_may_part_a_heading_from_its_paragraph() -> None:
    pictured = [("Picture: Ann Lee", "caption"), ("The slip at dawn, seen from the pier", "caption")]
    lines = [*HEADED, (UNDER, "paragraph"), ("Rovers and no end", "boilerplate"), *pictured, (OVER, "paragraph")]
    assert roles(*lines, (UNDER, "paragraph"))[5] == "heading"


@pytest.mark.parametrize("line", ["Rovers and no end", "‘It is so’"])
def test_a_short_line_is_no_paragraph_where_no_blank_line_parts_any(line: str) -> None:
    blocks = read("\n".join([OVER, DREDGER, line, UNDER, OVER])).blocks
    looks = look(blocks, Hints())
    labels = with_lone(looks, [Label("paragraph", "a test")] * len(looks))
    assert [label.role for label in labels] == ["paragraph", "paragraph", "heading", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Rovers and no end", "heading"),
        ("Fee: none", "paragraph"),
        ("Fee of $99", "paragraph"),
        ("“It is so”", "paragraph"),
    ],
)
def test_a_short_line_without_an_end_mark_is_no_paragraph(line: str, role: str) -> None:
    told = [(text, "paragraph") for text in (OVER, line, UNDER, DREDGER)]
    assert roles((OVER, "paragraph"), *told)[2] == role


def test_a_line_that_a_mark_sets_as_the_headings_is_one_under_a_pictures_text() -> None:
    parts = [f"**{name}**\n\n{UNDER}" for name in ("Who pays", "Who builds")]
    text = "\n\n".join([OVER, *parts, "![](https://bay.example/a.png)", "_The slip at dawn_", "**A new slip**", UNDER])
    looks = look(read(text).blocks, Hints())
    roles = {"Who pays": "heading", "Who builds": "heading", OVER: "paragraph", UNDER: "paragraph"}
    kinds = [Label("image" if "png" in one.text else roles.get(one.text, "boilerplate"), "a test") for one in looks]
    told = [one.text for one, label in zip(looks, with_lone(looks, kinds), strict=True) if label.role == "heading"]
    assert told == ["Who pays", "Who builds", "A new slip"]
