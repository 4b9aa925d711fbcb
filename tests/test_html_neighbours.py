"""Pages that declare or date their neighbours too: the story's own day and writers are those of its headline."""

from __future__ import annotations

import json
from typing import Any

import pytest

import articleparse
from ferry import HEADLINE, STORY

OTHER = "Council closes three nurseries over mould"
MAIN = {
    "@type": "NewsArticle",
    "headline": HEADLINE,
    "datePublished": "2023-05-11T06:30:00+01:00",
    "author": {"@type": "Person", "name": "Harriet Lowe"},
}
REL = {
    "@type": "NewsArticle",
    "headline": OTHER,
    "datePublished": "2024-02-19T17:05:00+00:00",
    "author": {"@type": "Person", "name": "Fergus MacInnes"},
}
LIST = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": REL}]}
OWN = ("2023-05-11T06:30:00", ("Harriet Lowe",))
CARD = (
    '<section><article itemscope itemtype="https://schema.org/{}">'
    f'<h3 itemprop="headline"><a href="/f">{OTHER}</a></h3>'
    '<time itemprop="datePublished" datetime="2024-02-19T17:05:00+00:00">19 Feb 2024</time> '
    '<span itemprop="author">Fergus MacInnes</span></article></section>'
)
PLAIN = (
    f'<section class="related"><a href="/f"><h3>{OTHER}</h3></a>'
    '<time datetime="2024-02-19T17:05:00+00:00">19 Feb 2024</time></section>'
)
ENTRY = (
    f'<section><div class="h-entry"><a class="p-name">{OTHER}</a> '
    '<time class="dt-published" datetime="2024-02-19T17:05:00+00:00">19 Feb 2024</time></div></section>'
)
HEAD = f"<h1>{HEADLINE}</h1><p>By Harriet Lowe</p><p>11 May 2023, 06:30</p>"


def ld(value: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def page(declared: str = "", before: str = "", after: str = "", head: str = HEAD) -> articleparse.Article:
    return articleparse.parse(
        f'<html lang="en"><head><title>{HEADLINE} | Mercury</title><meta property="og:title" content="{HEADLINE}">'
        f"{declared}</head><body><header><a href='/'>Mercury</a></header>{before}"
        f"<main><article>{head}{STORY}</article></main>{after}<footer>© Mercury</footer></body></html>",
        form="html",
    )


def told(article: articleparse.Article) -> tuple[str, tuple[str, ...]]:
    return (article.timestamp or "")[:19], article.authors


@pytest.mark.parametrize(
    "declared",
    [
        ld(REL) + ld(MAIN),
        ld([REL, MAIN]),
        ld({"@graph": [REL, MAIN]}),
        ld(LIST) + ld(MAIN),
        ld({"@type": "CollectionPage", "hasPart": [REL]}) + ld(MAIN),
        ld([LIST, {**MAIN, "headline": [HEADLINE], "datePublished": [MAIN["datePublished"]]}]),
        ld(LIST),
        ld(REL),
        ld({"@type": "VideoObject", "name": "v", "datePublished": "2022-01-01", "author": {"name": "Vid"}}),
        ld(
            {"@type": "Product", "review": {"@type": "Review", "author": {"name": "Jo"}, "datePublished": "2021-01-01"}}
        ),
    ],
)
def test_of_several_declared_stories_the_one_with_the_pages_headline_counts(declared: str) -> None:
    assert told(page(declared)) == OWN


@pytest.mark.parametrize("headline", ["Ferry runs again, eleven weeks late", "Weeks of silence on the harbour", ""])
def test_a_declared_headline_may_say_the_same_in_other_words(headline: str) -> None:
    article = page(ld({**MAIN, "headline": headline, "author": {"name": "Ada Quill"}}), head=f"<h1>{HEADLINE}</h1>")
    assert told(article) == (OWN[0], ("Ada Quill",))


def test_a_headline_in_another_script_is_not_another_story() -> None:
    article = page(ld({**MAIN, "headline": "Паром снова ходит"}), head=f"<h1>{HEADLINE}</h1>")
    assert told(article) == OWN


@pytest.mark.parametrize("kind", ["NewsArticle", "CreativeWork", "BlogPosting"])
@pytest.mark.parametrize("place", ["before", "after"])
def test_a_card_in_microdata_is_not_the_story(kind: str, place: str) -> None:
    card = CARD.format(kind)
    assert told(page(**{place: card})) == OWN
    assert told(page('<meta name="author" content="Harriet Lowe">', **{place: card})) == OWN


@pytest.mark.parametrize("place", ["before", "after"])
def test_a_story_in_microdata_is_not_its_card(place: str) -> None:
    head = (
        f'<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{HEADLINE}</h1>'
        '<time itemprop="datePublished" datetime="2023-05-11T06:30:00+01:00">11 May 2023</time>'
        'By <span itemprop="author">Harriet Lowe</span></div>'
    )
    assert told(page(head=head, **{place: CARD.format("NewsArticle")})) == OWN


def test_microdata_without_a_headline_is_the_pages() -> None:
    head = (
        f'<h1>{HEADLINE}</h1><div itemscope itemtype="https://schema.org/Article"><span itemprop="author">Harriet Lowe'
        '</span> <meta itemprop="datePublished" content="2023-05-11T06:30:00+01:00"></div>'
    )
    assert told(page(head=head)) == OWN


@pytest.mark.parametrize("card", [PLAIN, ENTRY])
@pytest.mark.parametrize("place", ["before", "after"])
@pytest.mark.parametrize("shown", ["11 May 2023, 06:30", "11 May 2023"])
def test_a_time_in_a_card_is_not_the_storys(card: str, place: str, shown: str) -> None:
    article = page(head=HEAD.replace("11 May 2023, 06:30", shown), **{place: card})
    assert (article.timestamp or "")[:10] == "2023-05-11"
    assert article.authors == OWN[1]


def test_a_time_about_the_headline_still_tells_the_minute() -> None:
    before = '<time datetime="2023-05-11T06:30:00+01:00">Thursday</time>'
    assert page(head=f"{before}<h1>{HEADLINE}</h1><p>By Harriet Lowe</p>").timestamp == MAIN["datePublished"]
    head = f"<h1>{HEADLINE}</h1>{before}<p>By Harriet Lowe</p><p>11 May 2023</p>"
    assert page(head=head).timestamp == MAIN["datePublished"]


@pytest.mark.parametrize(("moment", "value"), [("06:30+02:00", "06:30:00+02:00"), ("07:30+02:00", "06:30:00+00:00")])
def test_a_printed_minute_with_its_offset_in_markup_is_no_utc(moment: str, value: str) -> None:
    head = f'<h1>{HEADLINE}</h1><p>By Harriet Lowe</p><time datetime="2023-05-11T{moment}">11 May 2023, 06:30</time>'
    assert page(ld({**MAIN, "datePublished": "2023-05-11T06:30:00Z"}), head=head).timestamp == f"2023-05-11T{value}"


@pytest.mark.parametrize(
    "declared",
    [
        ld({"@type": "WebPage", "name": "Mercury", "datePublished": "2009-03-01T00:00:00Z"}),
        '<meta name="DC.date" content="2009-03-01">',
        '<meta name="date" content="2024-10-10">',
        '<meta name="author" content="Dave Pixel">',
    ],
)
def test_what_may_be_the_sites_yields_to_what_is_printed(declared: str) -> None:
    assert told(page(declared)) == OWN


@pytest.mark.parametrize("name", ["DC.date", "date"])
def test_and_counts_where_nothing_contradicts_it(name: str) -> None:
    declared = f'<meta name="{name}" content="2023-05-11T06:30:00+01:00"><meta name="author" content="Harriet J. Lowe">'
    assert page(declared, head=f"<h1>{HEADLINE}</h1>").timestamp == MAIN["datePublished"]
    article = page(declared, head=HEAD.replace(", 06:30", ""))
    assert (article.timestamp, article.authors) == (MAIN["datePublished"], ("Harriet J. Lowe",))


def test_of_two_declarations_the_one_that_is_printed_too_counts() -> None:
    stale = ld({**MAIN, "datePublished": "2009-03-01T00:00:00Z"})
    fresh = '<meta property="article:published_time" content="2023-05-11T06:30:00+01:00">'
    assert page(stale + fresh).timestamp == MAIN["datePublished"]
    alone = page(stale)
    assert (alone.timestamp or "")[:4] == "2009"
    assert "conflicting-timestamp" in [notice.code for notice in alone.warnings]


def test_what_is_published_on_a_day_after_its_update_is_doubted() -> None:
    later = ld({**MAIN, "datePublished": "2023-05-12T06:30:00+01:00", "dateModified": MAIN["datePublished"]})
    assert page(later).timestamp == MAIN["datePublished"]
    alone = page(later, head=f"<h1>{HEADLINE}</h1>")
    assert (alone.timestamp or "")[:10] == "2023-05-12"
    assert "conflicting-timestamp" in [notice.code for notice in alone.warnings]


OPENINGS = [
    "Nobody in Carrow had seen the sea so far up the street as on the night of the second of March, said the mayor.",
    "Niemand in Karrow hatte das Meer je so weit oben in der Straße gesehen wie in der Nacht zum zweiten März.",
    "Nadie en Carrow había visto el mar tan arriba en la calle como en la noche del dos de marzo, dijo el alcalde.",
]


@pytest.mark.parametrize("opening", OPENINGS)
def test_the_first_paragraph_of_a_declared_story_is_no_headline(opening: str) -> None:
    told = [opening, *STORY[3:-4].split("</p><p>")]
    body = {"@type": "NewsArticle", "headline": "Storm in the night", "articleBody": "\n\n".join(told)}
    hidden = f'<div style="display:none"><p>{"</p><p>".join(told)}</p></div>'
    for page_ in (ld(body), f"<title>The sea and the mayor of Carrow</title></head><body>{hidden}"):
        article = articleparse.parse(f"<html><head>{page_}</html>", form="html")
        assert [text for section in article.sections for text in section.paragraphs] == told


def test_a_headline_printed_otherwise_is_no_paragraph() -> None:
    printed = "The sea came up the street of Carrow as nobody there had ever seen it before."
    declared = ld({"@type": "NewsArticle", "headline": "Storm in the night"})
    head = f"<html><head>{declared}</head><body>"
    article = articleparse.parse(f"{head}<h2>{printed}</h2>{STORY}</body></html>", form="html")
    assert printed not in [text for section in article.sections for text in section.paragraphs]


def test_the_only_article_may_have_a_title_for_search_engines_and_then_gives_the_day() -> None:
    other = {**MAIN, "headline": "Everything about ferries, explained", "datePublished": "2023-05-12T09:00:00+00:00"}
    told_of = articleparse.parse(
        f"<html><head><title>{HEADLINE}</title>{ld(other)}</head><body><article><h1>{HEADLINE}</h1>{STORY}</article>",
        form="html",
    )
    assert told(told_of) == ("2023-05-12T09:00:00", ())


TOLD_APART = (
    "The ferry takes an hour, and since Monday it has run again, with the old mate at the wheel and a new shaft.",
    "The council has put aside two million for a second boat, which may come in the spring of next year or later.",
)


def test_a_deck_that_its_class_names_is_kept_without_an_end_mark() -> None:
    told, decks = (
        "".join(f"<p>{text}</p>" for text in TOLD_APART),
        ("It had lain in the yard for long", "It is full until May"),
    )
    signed = '<div class="byline">By Jane Roe</div><time datetime="2024-11-25T14:50:00">25 November 2024</time>'
    lead = f'<h1>Island ferry is back at last</h1><p class="lead">{decks[0]}</p>{signed}{told}'
    assert articleparse.parse(lead, form="html").standfirst == decks[:1]
    two = "".join(f'<p class="subtitle">{text}</p>' for text in decks)
    assert articleparse.parse(f"<h1>Island ferry is back at last</h1>{two}{told}", form="html").standfirst == decks
