"""Pages of a wiki, as MediaWiki keeps them."""

from __future__ import annotations

from html import escape

import pytest

import articleparse
from articleparse.readers.wikitext import page

PAGE = """{{date|June 11, 2024}}
[[Image:Quay.jpg|thumb|left|The [[quay]] at dusk. {{image source|R. Ansgar}}]]
The '''ferries''' sail from [[w:Friday|Friday]], after a {{w|two-year plan|two-year}} deal on Tuesday.<ref>{{cite|x|y}}
two</ref>

{{quote|We had asked for eight per cent, and we got six, and two days of rest a month.|a speaker}}

== What it costs ==
Tickets will rise by forty cents, the [https://line.example company] said, and the county will pay the rest.{{unknown|a
|b}}

== Sources ==
*{{source|url=https://herald.example/1
|author=Tom Veitch}}

[[Category:Carrow]]
__NOTOC__"""


def test_a_page_of_a_wiki_is_an_article() -> None:
    (article,) = articleparse.parse_all(
        "<mediawiki><page><title>Ferry strike ends</title><ns>0</ns>"
        "<revision><timestamp>2024-06-20T08:00:00Z</timestamp>"
        f'<text xml:space="preserve">{escape(PAGE)}</text></revision></page></mediawiki>'
    )
    assert (article.headline, article.timestamp) == ("Ferry strike ends", "2024-06-11")
    assert [(one.heading, one.paragraphs) for one in article.sections] == [
        (
            None,
            (
                "The ferries sail from Friday, after a two-year deal on Tuesday.",
                "We had asked for eight per cent, and we got six, and two days of rest a month.",
            ),
        ),
        (
            "What it costs",
            ("Tickets will rise by forty cents, the company said, and the county will pay the rest.",),
        ),
    ]
    aside = " ".join(entry.text or "" for entry in article.provenance if entry.at is None)
    assert all(said in aside for said in ("R. Ansgar", "cite", "Tom Veitch", "Category:Carrow", "unknown"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("== Costs ==", "<h2>Costs</h2>"),
        ("* one", "<ul><li>one</li></ul>"),
        ("On [[w:Tuesday]] in [[Carrow]]", "<p>On Tuesday in Carrow"),
        ("[[:Category:Ferries|Ferries]] and more", "<p>Ferries and more"),
        ("one\ntwo", "<p>one\ntwo"),
        ("a [sic] {b} text", "<p>a [sic] {b} text"),
    ],
)
def test_what_is_written_in_a_row(text: str, expected: str) -> None:
    assert page(text) == expected


def test_a_page_keeps_its_lines() -> None:
    assert page(escape(PAGE)).count("\n") == PAGE.count("\n")


@pytest.mark.parametrize(
    "piece", ["{{", "{{a|", "[[", "<ref>", "<!-- ", "{|\n", "[http://", "''", "== ", "{{a}}", "}}"]
)
def test_what_never_ends_takes_no_time(piece: str) -> None:
    page(escape(piece * 20_000))
