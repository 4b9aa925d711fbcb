"""HTML: a story in parts in the state of a program, with its date, its authors and its title beside it."""

from __future__ import annotations

import html
import json
from typing import Any

import pytest

import articleparse

HEADLINE = "The island ferry is back after eleven weeks in the yard"
STORY = (
    "The ferry takes an hour, and since Monday it has run again, with the old mate at the wheel and a new shaft in it.",
    "The council has put aside two million for a second boat, which may come in the spring of next year or later.",
    "The mate said that the shaft & the bearing had to be replaced, and that he had known it for weeks, as had all.",
    "Nobody on the island knows how long the second boat will take, and nobody in the harbour wants to say it aloud.",
)
TEASER = "The toll on the bridge rises from five crowns to six on the third day of the month, said the council."


def parsed(
    state: Any, script: str = '<script id="__NEXT_DATA__" type="application/json">{}</script>'
) -> articleparse.Article:
    held = script.format(json.dumps(state))
    page = (
        f"<html><head><title>{HEADLINE}</title></head><body><h1>{HEADLINE}</h1><div>Loading</div>{held}</body></html>"
    )
    return articleparse.parse(page.encode(), form="html")


def parts(kind: str, heading: str, text: str) -> list[dict[str, Any]]:
    told = [{"type": kind, text: part} for part in STORY]
    return [*told[:2], {"type": heading, "level": 2, text: "A second boat"}, *told[2:]]


def story(**beside: Any) -> dict[str, Any]:
    related = [{"title": "Toll rises", "summary": TEASER, "publishedAt": "2019-01-01", "author": "Vid Roe"}]
    article = {"title": HEADLINE, "body": parts("paragraph", "heading", "text"), **beside}
    return {"props": {"pageProps": {"article": article, "related": related}}, "buildId": "abc"}


def check_told(found: articleparse.Article) -> None:
    assert found.headline == HEADLINE
    assert [section.heading for section in found.sections] == [None, "A second boat"]
    assert tuple(text for section in found.sections for text in section.paragraphs) == STORY


@pytest.mark.parametrize(
    ("kind", "heading", "text"),
    [("paragraph", "heading", "text"), ("text", "h2", "content"), ("Paragraph", "Subtitle", "value")],
)
def test_the_parts_of_a_story_are_told_from_what_stands_beside_it(kind: str, heading: str, text: str) -> None:
    check_told(parsed(story(body=parts(kind, heading, text))))


@pytest.mark.parametrize("key", ["publishedAt", "published_at", "datePublished"])
def test_the_moment_beside_a_story_is_its_timestamp(key: str) -> None:
    found = parsed(story(**{key: "2023-08-16T11:20:00-03:00"}))
    assert found.timestamp == "2023-08-16T11:20:00-03:00"


@pytest.mark.parametrize("beside", [{"authors": [{"name": "Anna Berg"}]}, {"author": {"name": "Anna Berg"}}])
def test_the_names_beside_a_story_are_its_authors(beside: dict[str, Any]) -> None:
    assert parsed(story(**beside)).authors == ("Anna Berg",)


def test_a_name_may_be_set_to_the_state() -> None:
    check_told(parsed(story(), "<script>window.__STATE__ = {};</script>"))


def test_comments_and_other_stories_are_no_parts() -> None:
    comments = [{"type": "comment", "text": f"{TEASER} {part}"} for part in STORY]
    others = [{"type": "article", "body": f"{TEASER} {part} {part}"} for part in STORY]
    check_told(parsed(story(comments=comments, more=others)))


def test_the_state_of_a_page_that_shows_its_story_tells_nothing() -> None:
    other = json.dumps(story(publishedAt="2019-01-01T08:00:00Z", authors=[{"name": "Vid Roe"}]))
    told = "".join(f"<p>{part[::-1]} {part}</p>" for part in STORY)
    page = f'<h1>{HEADLINE}</h1>{told}<script type="application/json">{other}</script>'
    found = articleparse.parse(page.encode(), form="html")
    assert (found.timestamp, found.authors) == (None, ())


@pytest.mark.parametrize("opening", ["<p>", '<p class="first"><b>'])
def test_a_story_in_one_piece_has_its_moment_and_author_beside_it(opening: str) -> None:
    """Example: ``{"title": …, "publishDate": …, "author": {"name": …}, "body": "<p>…</p><h2>…</h2>"}``."""
    paragraphs = [f"<p>{html.escape(text)}</p>" for text in STORY]
    markup = "".join([*paragraphs[:2], "<h2>A second boat</h2>", *paragraphs[2:]]).replace("<p>", opening, 1)
    beside = {"publishDate": "2023-08-16T11:20:00-03:00", "author": {"name": "Ruth Ansgar", "slug": "ruth-ansgar"}}
    found = parsed(story(body=markup, **beside))
    check_told(found)
    assert (found.timestamp, found.authors) == ("2023-08-16T11:20:00-03:00", ("Ruth Ansgar",))
