"""Short pages, as people paste them: a story of three paragraphs with one piece of a page over, under or amid it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

import articleparse

PAGES: dict[str, dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("short_pages.toml").read_text(encoding="utf-8")
)
OVER = ("paper", "section", "way", "site", "menu", "short_menu", "day", "share")
UNDER = ("byline", "stamp", "updated", "reading", "share", "buttons", "caption", "listen", "standfirst")
AMID = ("caption", "also", "newsletter", "advert", "share")
UNDERNEATH = ("tags", "related", "comments", "rights", "newsletter", "updated")


def assert_read(page: dict[str, Any], lines: list[str]) -> None:
    article = articleparse.parse("\n\n".join(lines))
    assert article.headline == page["headline"]
    assert [(section.heading, list(section.paragraphs)) for section in article.sections] == [(None, page["story"])]


@pytest.mark.parametrize("language", PAGES)
@pytest.mark.parametrize("piece", OVER)
def test_a_piece_over_the_headline(language: str, piece: str) -> None:
    page = PAGES[language]
    assert_read(page, [*page[piece].split("\n"), page["headline"], page["byline"], *page["story"]])
    assert_read(page, [*page[piece].split("\n"), page["headline"], *page["story"]])


@pytest.mark.parametrize("language", PAGES)
@pytest.mark.parametrize("piece", UNDER)
def test_a_piece_under_the_headline(language: str, piece: str) -> None:
    page = PAGES[language]
    assert_read(page, [page["headline"], page[piece], *page["story"]])


@pytest.mark.parametrize("language", PAGES)
@pytest.mark.parametrize("piece", AMID)
def test_a_piece_amid_the_story(language: str, piece: str) -> None:
    page = PAGES[language]
    first, *rest = page["story"]
    assert_read(page, [page["headline"], page["byline"], first, *page[piece].split("\n"), *rest])


@pytest.mark.parametrize("language", PAGES)
@pytest.mark.parametrize("piece", UNDERNEATH)
def test_a_piece_under_the_story(language: str, piece: str) -> None:
    page = PAGES[language]
    assert_read(page, [page["headline"], page["byline"], *page["story"], *page[piece].split("\n")])


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ar", "it", "nl", "pl", "ru"])
def test_a_prompt_amid_a_page_ends_no_story(language: str) -> None:
    page = PAGES[language]
    first, second, third = page["story"]
    head = [*page["menu"].split("\n"), page["way"], page["headline"], page["byline"], page["stamp"], page["buttons"]]
    assert_read(page, [*head, first, second, page["newsletter"], third, page["comments"]])
    assert_read(page, [*head, first, page["newsletter"], second, third, page["comments"]])


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        ("FERRY SLIP CLOSED", "The slip was closed at noon, and the last ferry left empty."),
        ("Ferry Slip Under Review", "The council has put the slip under review, the harbour master said."),
        ("Harbour Faces Hard Times", "The harbour has seen hard times before, the council said on Monday."),
        ("Inside the Smuggling Network", "Police say that the network had been smuggling eels inside crates of ice."),
        ("Journal of a Ferryman", "For forty years the ferryman kept a journal of tides and passengers."),
        (
            "Insolvenz der Lakeside Fähren GmbH",
            "Die Fähren am See stehen still: Lakeside hat am Montag Insolvenz gemeldet.",
        ),
        ("PM-Kisan scheme: farmers wait, 2nd lead in polls", "The farmers of the scheme wait for money."),
        (
            "渡轮停运",
            "渡轮停运自周一开始，市议会说，预计持续十一周，岛上居民只能绕行四十分钟，学生和病人由一艘小艇免费接送，直到新的码头建成并通过检验为止。",
        ),
        (
            "警方捣毁诈骗网",
            "警方周一捣毁一个诈骗网，拘留十二人，缴获电话三百部和现金若干，受害者多为独居老人，最远的一位住在四百公里以外，他的女儿最先发现账目有异并报了警。",
        ),
        (
            "إغلاق مرسى العبارة",
            "أعلن المجلس إغلاق مرسى العبارة يوم الاثنين حتى إشعار آخر، وقال إن السكان سيستعملون الجسر القديم.",
        ),
    ],
)
def test_a_headline_that_ends_like_a_masthead_stays_one(headline: str, told: str) -> None:
    story = PAGES["en"]["story"]
    lines = [headline, "14 March 2023", "Commuters face a detour of forty minutes", told, *story]
    assert articleparse.parse("\n\n".join(lines)).headline == headline


@pytest.mark.parametrize(
    "line",
    [
        "On 14 March 2023, 312 words were struck from the minutes of the council.",
        "Rovers 010 000 020 - 3",
        "Photo = proof, says the lawyer of the ferrymen.",
        "评论说，渡轮必须继续运行。",
        "(Opinion)",
    ],
)
def test_a_line_amid_a_story_is_not_lost(line: str) -> None:
    page = PAGES["en"]
    article = articleparse.parse("\n\n".join([page["headline"], *page["story"][:2], line, page["story"][2]]))
    assert article.headline == page["headline"]
    assert line in [text for section in article.sections for text in (section.heading, *section.paragraphs)]


def test_a_masthead_and_a_section_alone_are_read() -> None:
    assert articleparse.parse("THE ORME VALLEY GAZETTE\n\nLocal").headline is not None
