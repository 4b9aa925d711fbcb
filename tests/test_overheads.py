"""HTML: which line over the headline is its kicker, which under it its summary, and which headline is whole."""

from __future__ import annotations

import pytest

import articleparse

STORY = (
    "The ferry takes an hour, and since Monday it has run again, with the old mate at the wheel and a new shaft in it.",
    "The council has put aside two million for a second boat, which may come in the spring of next year or later.",
    "The mate said that the shaft had to be replaced as a whole, and that he had known for weeks that it would be so.",
)
TOLD = "".join(f"<p>{text}</p>" for text in STORY)
HEADLINE = "The island ferry is back after eleven weeks in the yard"


def parsed(body: str, head: str = "") -> articleparse.Article:
    return articleparse.parse(f"<html><head>{head}</head><body>{body}</body></html>".encode(), form="html")


def paragraphs(article: articleparse.Article) -> tuple[str, ...]:
    return tuple(text for section in article.sections for text in section.paragraphs)


@pytest.mark.parametrize(
    ("line", "kicker"),
    [
        ('<p class="chapeu">Mobilidade</p>', "Mobilidade"),
        ('<p class="ovl">Inseln</p>', "Inseln"),
        ('<p class="surtitre">Entretien</p>', "Entretien"),
        ('<div class="vignette">Tärnvik</div>', "Tärnvik"),
        ('<div class="rubric"><a href="/essays">Personal History</a></div>', "Personal History"),
        ('<span class="plus">CT+</span>', None),
        ('<span class="article__premium">Premium</span>', None),
        ('<nav class="kicker"><a href="/">Home</a><a href="/bay">Bay</a></nav>', None),
    ],
)
def test_a_line_is_a_kicker_by_its_name_and_a_mark_is_none(line: str, kicker: str | None) -> None:
    head = f'<title>{HEADLINE}</title><meta property="og:title" content="{HEADLINE}">'
    assert parsed(f"<main><article>{line}<h1>{HEADLINE}</h1>{TOLD}</article></main>", head).kicker == kicker


def test_the_name_in_the_pages_header_is_no_kicker() -> None:
    found = parsed(f"<header><a>Carrow Explains</a></header><main><h1>{HEADLINE}</h1>{TOLD}</main>")
    assert found.kicker is None


@pytest.mark.parametrize("name", ["article__intro", "intro", "article__lead", "lead", "summary", "perex"])
def test_a_summary_apart_from_the_story_may_stand_under_its_picture(name: str) -> None:
    summary = "Eleven weeks in the yard have changed the life of a whole island."
    figure = '<figure><img src="a.jpg"><figcaption>The ferry at dawn. Photo: Anna Berg</figcaption></figure>'
    head = f'<h1>{HEADLINE}</h1><div class="date">14 March 2024</div>{figure}<p class="{name}"><b>{summary}</b></p>'
    found = parsed(f'<article><header>{head}</header><div class="body">{TOLD}</div></article>')
    assert found.standfirst == (summary,)
    assert paragraphs(found) == STORY


def test_a_row_of_buttons_may_stand_between_the_headline_and_its_summary() -> None:
    summary = "Eleven weeks in the yard have changed the life of a whole island."
    buttons = "".join(f'<div><a href="/{name}">{name}</a></div>' for name in "abcdefghijklmnopqr")
    head = f'<h1>{HEADLINE}</h1>{buttons}<p class="c-summary">{summary}</p>'
    found = parsed(f'<article><header>{head}</header><div class="body">{TOLD}</div></article>')
    assert (found.standfirst, paragraphs(found)) == ((summary,), STORY)


@pytest.mark.parametrize("name", ["intro", "lead"])
def test_a_storys_own_first_paragraph_is_no_summary(name: str) -> None:
    told = TOLD.replace("<p>", f'<p class="{name}">', 1)
    assert paragraphs(parsed(f'<article><h1>{HEADLINE}</h1><div class="body">{told}</div></article>')) == STORY


@pytest.mark.parametrize(
    "headline",
    [
        "Anna Berg : « J’ai compté les saladiers un par un »",
        "Anna Berg: „Ich habe die Schüsseln einzeln gezählt“",
        "Anna Berg: “I have counted the bowls one by one”",
    ],
)
def test_a_headline_is_not_cut_inside_its_quotation(headline: str) -> None:
    declared = f"ENTRETIEN. {headline}"
    head = f'<title>{declared}</title><meta property="og:title" content="{declared}">'
    assert parsed(f"<h1>{headline}</h1>{TOLD}", head).headline == headline


def test_the_one_heading_of_a_page_in_a_frame_is_its_headline() -> None:
    page = f"<center>[ <a href=n.htm>Neues</a> ]</center><hr><h2>Wolf läuft durch das Einkaufszentrum</h2>{TOLD}"
    assert parsed(page, "<title>Uckerfeld Online</title>").headline == "Wolf läuft durch das Einkaufszentrum"


@pytest.mark.parametrize(
    ("title", "above"),
    [("Ferry is back", ""), ("Ferry Is Back", ""), ("Uckerfeld Jubelt", "<div>Uckerfeld Jubelt</div>")],
)
def test_a_short_title_that_the_page_tells_of_is_its_headline(title: str, above: str) -> None:
    page = f"{above}<h2>What the council of the island says about it</h2>{TOLD}"
    assert parsed(page, f"<title>{title}</title>").headline == title


def test_a_headline_is_found_behind_a_kicker_that_one_of_the_pages_titles_has() -> None:
    head = (
        f"<title>Shipping: {HEADLINE} | The Lantern</title>"
        f'<meta property="og:title" content="{HEADLINE}"><meta name="twitter:title" content="{HEADLINE}">'
        '<meta property="og:site_name" content="The Lantern website">'
    )
    messages = "".join(
        f"<li><h3>Line {n}</h3><p>Until the {n}th of May the trains of line {n} end at the old depot. "
        "Buses take over. Please allow twice the time, and mind the last departures.</p></li>"
        for n in range(3, 7)
    )
    story = f"<article><h3>Shipping - {HEADLINE}</h3>{TOLD}{TOLD[:-4]} today.</p></article>"
    found = parsed(f"<h2>Traffic</h2><ul>{messages}</ul>{story}", head)
    assert found.headline == HEADLINE
    assert paragraphs(found)[0] == STORY[0]
