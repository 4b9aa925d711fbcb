"""What large papers set between a headline and a story: names, offices, letters, stamps on two lines."""

from __future__ import annotations

import pytest

from articleparse import parse
from articleparse.parser.names.names import authors

HEADLINE = "Bridge over the Carrow closed until autumn"
STORY = (
    "The bridge over the river has been closed since Monday, and people in the old town fear for their shops.",
    "“We go round by the mill, and it takes an hour,” said a teacher who lives on the other bank.",
    "A decision on money for the second span will be taken in June, when the council meets again.",
)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Von Hanna Petersen, ARD-Studio Madrid", ("Hanna Petersen",)),
        ("Von Hanna Petersen, WDR Köln", ("Hanna Petersen",)),
        ("Aus Kiew Hanna Petersen und Karl Weber", ("Hanna Petersen", "Karl Weber")),
        ("By Ruth Ansgar, New Delhi", ("Ruth Ansgar",)),
        ("By Ruth Ansgar and John Veitch, Buenos Aires", ("Ruth Ansgar", "John Veitch")),
        ("By Ruth Ansgar MBE", ("Ruth Ansgar",)),
        ("By Ruth Ansgar III", ("Ruth Ansgar III",)),
        ("Par Jean Marc DUPONT", ("Jean Marc DUPONT",)),
        ("Aus Liebe zum Land", ()),
    ],
)
def test_a_byline_holds_names_and_no_offices(line: str, names: tuple[str, ...]) -> None:
    assert authors(line) == names


@pytest.mark.parametrize(
    ("block", "names", "moment"),
    [
        ("Outi Rantala HS\n14.5.2024 17:30", ("Outi Rantala",), "2024-05-14T17:30:00"),
        ("Ruth Ansgar\nUSA TODAY", ("Ruth Ansgar",), None),
        ("Ylva Sandgren\nText\nKarl Holm\nFoto\n14 maj 2024 17.30", ("Ylva Sandgren",), "2024-05-14T17:30:00"),
        ("Text\nYlva Sandgren\nFoto\nKarl Holm\n14 maj 2024 17.30", ("Ylva Sandgren",), "2024-05-14T17:30:00"),
        (
            "14 Mei 2024, 17:30\nLihat Foto\nKapal di dermaga pada hari Selasa. (DOK. PELABUHAN)\n"
            "Budi Santoso, Maria Wibowo\nTim Redaksi",
            ("Budi Santoso", "Maria Wibowo"),
            "2024-05-14T17:30:00",
        ),
        ("14.mai.2024 às 17h30\nMarta Teixeira\nSÃO PAULO", ("Marta Teixeira",), "2024-05-14T17:30:00"),
        (
            "Ylva Sandgren\nylva.sandgren@bay.example\nPublicerad: 2024-05-14 17.30",
            ("Ylva Sandgren",),
            "2024-05-14T17:30:00",
        ),
        (
            "Reported by: Ruth Ansgar, Edited by: John Veitch\nIndia News\nMay 14, 2024 17:30",
            ("Ruth Ansgar",),
            "2024-05-14T17:30:00",
        ),
        (
            "Claire Hardouin\nFrance Télévisions\nPublié le 14/05/2024 17:30",
            ("Claire Hardouin",),
            "2024-05-14T17:30:00",
        ),
        ("Por Nuria Belmonte\n14 May, 2024 05:30 p.m. AR", ("Nuria Belmonte",), "2024-05-14T17:30:00"),
        ("14 de mayo de 2024\n17:30\nNuria Belmonte\nLA NACION", ("Nuria Belmonte",), "2024-05-14T17:30:00"),
        ("Door Wim Terpstra\n14 mei 2024\nom 17:30 uur", ("Wim Terpstra",), "2024-05-14T17:30:00"),
    ],
)
def test_a_byline_block_of_several_lines(block: str, names: tuple[str, ...], moment: str | None) -> None:
    for text in (block, block.replace("\n", "\n\n")):
        article = parse("\n\n".join((HEADLINE, text, *STORY)).encode())
        assert (article.headline, article.authors, article.timestamp) == (HEADLINE, names, moment)
        assert [(one.heading, one.paragraphs) for one in article.sections] == [(None, STORY)]


def test_a_live_blog_has_more_times_than_that_of_its_day() -> None:
    entries = ("17:30", "The span is shut", STORY[0], "17:10", "The mill opens its road", STORY[1])
    article = parse("\n\n".join((HEADLINE, "14 May 2024", *entries)).encode())
    assert article.timestamp == "2024-05-14"


def test_names_behind_a_dash_under_the_deck_sign_the_story() -> None:
    deck = "Thousands in the valley ordered to leave homes"
    article = parse("\n\n".join((HEADLINE, deck, "- John Bakewell and Ruth Ansgar", *STORY)).encode())
    assert (article.authors, article.standfirst) == (("John Bakewell", "Ruth Ansgar"), (deck,))
    assert [(one.heading, one.paragraphs) for one in article.sections] == [(None, STORY)]


def test_a_day_between_the_headline_and_the_headline_again_is_the_storys() -> None:
    article = parse(
        "\n\n".join((HEADLINE, "3 November 2012, 08:15", f"{HEADLINE}\nPhoto: Jane Roe / PAP", *STORY)).encode()
    )
    assert article.timestamp == "2012-11-03T08:15:00"


def test_an_agency_and_its_picture_sign_a_copy() -> None:
    article = parse("\n\n".join((HEADLINE, *STORY, "Belga – Photo : Belga Image")).encode())
    assert article.sections[0].paragraphs == STORY


def test_who_gave_files_is_no_author_and_no_paragraph() -> None:
    article = parse("\n\n".join((HEADLINE, "By Ruth Ansgar", *STORY, "With files from The Canadian Press")).encode())
    assert article.authors == ("Ruth Ansgar",)
    assert article.sections[0].paragraphs == STORY
