"""Boxes that say where they end are none of the story; roles are given, so no weights matter."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Hints
from articleparse.parser.looks.buttoned import buttoned
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import Label
from articleparse.parser.whole.announced import with_announced
from articleparse.parser.whole.boxes import without_boxes
from articleparse.readers import read
from ferry import PARAGRAPHS

FACT = (
    "The slip was built in 1931 of larch and iron, and has been mended four times since by the county's own carpenters."
)


def roles(*lines: str) -> list[str]:
    looks = look(read("\n\n".join([PARAGRAPHS[0], *lines, PARAGRAPHS[1]])).blocks, Hints())
    found = without_boxes(looks, [Label("paragraph", "a test") for _ in looks])
    return [label.role for label in found[1 : 1 + len(lines)]]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("More on this", "End of more on this"),
        ("Weitere Informationen", "Ende der weiteren Informationen"),
        ("En savoir plus", "Fin de en savoir plus"),
        ("सबसे अधिक पढ़े गए", "End of सबसे अधिक पढ़े गए"),
    ],
)
def test_a_box_that_says_where_it_ends_is_none_of_the_story(opening: str, closing: str) -> None:
    assert roles("Who pays", opening, "The slip in figures", FACT, closing) == ["paragraph", *["boilerplate"] * 4]


def test_a_list_that_is_counted_for_those_who_hear_it_is_a_box() -> None:
    box = ["list of 2 items", "list 1 of 2", "Rovers win again", "list 2 of 2", "The slip in figures", "end of list"]
    assert roles("Who pays", *box) == ["paragraph", *["boilerplate"] * 6]
    text = "\n\n".join(["The slip reopens", *PARAGRAPHS[:2], *box, PARAGRAPHS[2]])
    assert [p for s in articleparse.parse(text).sections for p in s.paragraphs] == PARAGRAPHS[:3]


@pytest.mark.parametrize(
    "line", ["Skip Most read and continue reading", "Пропустить Самое популярное и продолжить чтение."]
)
def test_what_leads_past_a_box_is_none_of_the_story(line: str) -> None:
    assert roles(line, "Skip the queue and continue to the pier") == ["boilerplate", "paragraph"]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("More on this", "End of an era"),
        ("An era", "The end of an era"),
        ("An era", "End of an era, said the harbour master in his last speech to the county board on Tuesday."),
    ],
)
def test_other_ends_close_nothing(opening: str, closing: str) -> None:
    assert set(roles(opening, FACT, closing)) == {"paragraph"}


def test_under_a_box_the_titles_that_its_first_line_announces_are_over() -> None:
    lines = ["Related", "Rovers win the cup again", "End of related", "Who pays for the slip", FACT, *PARAGRAPHS]
    assert announced(*lines)[:4] == ["related", "boilerplate", "boilerplate", "paragraph"]


def announced(*lines: str) -> list[str]:
    looks = look(read("\n\n".join([PARAGRAPHS[0], *lines])).blocks, Hints())
    labels = [Label("related" if one.text == "Related" else "paragraph", "a test") for one in looks]
    return [label.role for label in with_announced(looks, without_boxes(looks, labels))[1:]]


def test_numbered_titles_are_over_where_their_numbers_are() -> None:
    lines = ["1 Rovers win the cup again", "2 Baker's last loaf", "3 Where to skate", "Who pays for the slip", FACT]
    assert announced("Related", *lines)[:5] == ["related", *["boilerplate"] * 3, "paragraph"]


def test_a_title_that_opens_with_a_number_counts_nothing() -> None:
    lines = ["1 hurt as shed burns", "Rovers win the cup again", "Who pays for the slip", FACT]
    assert announced("Related", *lines)[1:4] == ["boilerplate"] * 3


def test_key_points_that_blank_lines_part_all_or_none_are_over_where_the_lead_begins() -> None:
    points = ["The slip will close on Monday.", "The county pays for all of it, it says."]
    for parting in ("\n", "\n\n"):
        looks = look(read(parting.join(["Key Points", *points, *PARAGRAPHS, FACT])).blocks, Hints())
        found = with_announced(looks, [Label("paragraph", "a test") for _ in looks])
        assert [label.role for label in found[1:4]] == ["key-points", "key-points", "paragraph"]


TITLES = ("Sea wall at Thorn leaks again", "Rovers win the county cup again", "The last loaf of the Quay bakery")


def buttons(*lines: str) -> list[str]:
    looks = look(read("\n".join(lines)).blocks, Hints())
    return [looks[index].text for index in sorted(buttoned(looks))]


def test_titles_with_one_button_under_each_are_teasers() -> None:
    assert buttons(FACT, *[line for title in TITLES for line in (title, "lesen")], FACT) == [*TITLES]


def test_what_stands_over_several_things_is_no_teaser() -> None:
    assert not buttons(*[line for title in TITLES for line in (title, f"read {len(title)}")])
    assert not buttons(*[line for title in TITLES[:2] for line in (title, "lesen")], FACT)
    assert buttons(*[line for title in TITLES[:2] for line in (title, "Read more")], FACT) == [*TITLES[:2]]
    assert not buttons(*[line for place in ("Thorn", "Quay", "Mere") for line in (place, "closed")])


@pytest.mark.parametrize(("name", "role"), [("key-points", "key-points"), ("links", "paragraph")])
def test_points_that_markup_names_over_the_story_are_a_box(name: str, role: str) -> None:
    points = "<li>The slip will close on Monday.</li><li>The county pays for all of it.</li>"
    story = "".join(f"<p>{told}</p>" for told in (*PARAGRAPHS, FACT))
    page = f'<article><h1>The slip closes</h1><ul class="{name}">{points}</ul>{story}</article>'
    looks = look(read(page, form="html").blocks, Hints())
    found = with_announced(looks, [Label("headline", ""), *[Label("paragraph", "a test")] * (len(looks) - 1)])
    assert [label.role for label in found[1:4]] == [role, role, "paragraph"]
