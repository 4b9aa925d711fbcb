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
