"""Habits of pages of many systems: titles of old pages, lists that end with a day, terms and what they mean."""

from __future__ import annotations

import articleparse
from ferry import HEADLINE, STORY


def parsed(html: str) -> articleparse.Article:
    return articleparse.parse(html.encode(), form="html")


def told(article: articleparse.Article) -> list[str | None]:
    return [text for section in article.sections for text in (section.heading, *section.paragraphs) if text]


def test_a_bare_title_names_the_site_before_a_colon() -> None:
    head = f"<html><title>The Bay Sentinel Online: {HEADLINE}</title>"
    article = parsed(f"{head}<table><tr><td><font size=5><b>{HEADLINE}</b></font><p>By Jane Doe{STORY}</table></html>")
    assert article.headline == HEADLINE
    declared = f'{head}<meta property="og:title" content="Sea: {HEADLINE}">'
    assert parsed(f"{declared}<p>Sea: {HEADLINE}</p>{STORY}</html>").headline == f"Sea: {HEADLINE}"


def test_of_two_parts_of_a_title_that_are_both_printed_the_longer_one_is_the_headline() -> None:
    name = "Radio Kestova"
    page = f"<title>{name} - {HEADLINE}</title><table><tr><td><a href='/'>{name}</a></table><b>{HEADLINE}</b>{STORY}"
    assert parsed(f"<html>{page}</html>").headline == HEADLINE


def test_the_last_item_of_a_list_may_end_with_a_day() -> None:
    items = ["check that your hall is a charity", "get two quotes for the work", "send the form by 30 June 2018"]
    listed = "".join(f"<li>{item}</li>" for item in items)
    article = parsed(f"<html><h1>{HEADLINE}</h1>{STORY}<h2>How to apply</h2><ul>{listed}</ul></html>")
    assert told(article)[-3:] == items


def test_a_heading_over_a_list_of_terms_stands() -> None:
    terms = "".join(
        f"<dt>{term}</dt><dd>{text}</dd>"
        for term, text in (
            ("Night boat", "A boat that leaves the harbour after half past ten at least twice in a week."),
            ("Fare", "What a grown passenger pays for one way, whether or not the boat arrives on the same day."),
        )
    )
    article = parsed(
        f"<html><h1>{HEADLINE}</h1>{STORY}<h2>What it costs</h2>{STORY}<h2>Terms used</h2><dl>{terms}</dl></html>"
    )
    assert "Terms used" in [section.heading for section in article.sections]
