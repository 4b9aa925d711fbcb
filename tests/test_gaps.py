"""Lines that stand amid a story in HTML and are none of it: gaps for advertisements, prompts, marks of notes."""

from __future__ import annotations

import pytest

import articleparse

HEADLINE = "The island ferry is back after eleven weeks in the yard"
STORY = (
    "The ferry takes an hour, and since Monday it has run again, with the old mate at the wheel and a new shaft in it.",
    "The council has put aside two million for a second boat, which may come in the spring of next year or later.",
    "The mate said that the shaft had to be replaced as a whole, and that he had known for weeks that it would be so.",
    "Nobody on the island knows how long the second boat will take, and nobody in the harbour wants to say it aloud.",
)


def parsed(inner: str) -> articleparse.Article:
    return articleparse.parse(f"<html><body><h1>{HEADLINE}</h1>{inner}</body></html>".encode(), form="html")


def paragraphs(article: articleparse.Article) -> tuple[str, ...]:
    return tuple(text for section in article.sections for text in section.paragraphs)


@pytest.mark.parametrize(
    "gap",
    [
        "Article continues after advertisement",
        "Story continues below this ad",
        "Der Artikel geht nach der Anzeige weiter",
        "La suite après la publicité",
        "Tekst gaat verder onder de advertentie",
        "Dalsza część artykułu pod reklamą",
        "Juttu jatkuu mainoksen jälkeen",
        "記事は広告の後に続きます",
    ],
)
def test_a_gap_for_an_advertisement_is_no_heading(gap: str) -> None:
    between = f'<div class="x">{gap}</div>'
    found = parsed(between.join(f"<p>{text}</p>" for text in STORY))
    assert [section.heading for section in found.sections] == [None]
    assert paragraphs(found) == STORY


def test_headings_set_alike_may_say_that_something_continues() -> None:
    headings = ("Story continues after the war", "The second boat", "What the mate says")
    told = "".join(f'<p class="h">{h}</p><p>{p}</p>' for h, p in zip(headings, STORY, strict=False))
    assert "Story continues after the war" in {section.heading for section in parsed(told).sections}


@pytest.mark.parametrize(
    "prompt",
    [
        "Small Errands is a reader-supported publication. To receive new posts and support my work, subscribe.",
        "This essay appears in the print edition of September 5, 2022.",
        "Pas de spam. Désabonnement à tout moment.",
    ],
)
def test_a_prompt_amid_a_story_is_none_of_it(prompt: str) -> None:
    told = [f"<p>{text}</p>" for text in STORY]
    told.insert(2, f'<div class="cta"><p class="cta-caption">{prompt}</p></div>')
    assert paragraphs(parsed("".join(told))) == STORY


@pytest.mark.parametrize(
    "mark",
    [
        '<sup id="r1"><a href="#fn1">1</a></sup>',
        '<sup><a href="#fn1">[1]</a></sup>',
        '<a href="#fn1"><sup>1</sup></a>',
        '<sup class="reference"><a href="#n1"><span>[</span>12<span>]</span></a></sup>',
        "<sup>3</sup>",
        "<sup>[12]</sup>",
        "<sup> [a] </sup>",
    ],
)
def test_the_mark_of_a_note_is_no_text(mark: str) -> None:
    assert paragraphs(parsed("".join(f"<p>{text}{mark}</p>" for text in STORY))) == STORY


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("10<sup>6</sup>", "106"),
        ("1,5 km<sup>2</sup>", "1,5 km2"),
        ("f(x)<sup>2</sup>", "f(x)2"),
        ("No. 5<sup>a</sup>", "No. 5a"),
        ("those of 2020<sup>2</sup>", "those of 2020"),
        ('<a href="#two">2</a>', "2"),
        ('<sup><a href="/storms/6">6</a></sup>', "6"),
        ('<sup><a href="#a">see the table</a></sup>', "see the table"),
    ],
)
def test_what_is_raised_and_no_note_stays(markup: str, text: str) -> None:
    told = (STORY[0], f"Of the boats {markup} are lost, and the rest lie in the harbour and wait for the spring.")
    assert paragraphs(parsed("".join(f"<p>{part}</p>" for part in told)))[1] == told[1].replace(markup, text)


def test_a_very_short_page_in_one_box_is_told_whole() -> None:
    rows = ("The ferry is back.", "It takes an hour.", "<b>Next year</b><br>A second boat may come.", "Nobody can say.")
    found = parsed(f"<div>{'<br><br>'.join(rows)}</div>")
    assert paragraphs(found) == (*rows[:2], "A second boat may come.", rows[3])
    assert [section.heading for section in found.sections] == [None, "Next year"]


def test_the_table_of_a_very_short_article_is_of_it() -> None:
    table = "<table><tr><th>Boat</th><th>Fare</th></tr><tr><td>Anna</td><td>14</td></tr></table>"
    terms = "<dl><dt>Shaft</dt><dd>It turns the screw.</dd></dl>"
    head = f"<article><h1>{HEADLINE}</h1><p>By Jane Roe</p><p>12 March 2024</p>"
    page = f"{head}<p>The ferry is back. It was a long wait.</p>{table}{terms}<p>The crew cheered on the quay.</p>"
    told = ("The ferry is back. It was a long wait.", "Boat Fare", "Anna 14", "Shaft", "It turns the screw.")
    assert paragraphs(articleparse.parse(page.encode(), form="html")) == (*told, "The crew cheered on the quay.")


def test_a_verse_amid_a_story_is_no_heading() -> None:
    told = [f"<p>{text}</p>" for text in STORY]
    told.insert(
        2, "<pre>They mend the nets by night,\n  They mend the nets by day,\nAnd who will mend the widow?</pre>"
    )
    verse = "They mend the nets by night, They mend the nets by day, And who will mend the widow?"
    assert paragraphs(parsed("".join(told))) == (*STORY[:2], verse, *STORY[2:])


def test_code_that_ends_a_story_is_of_it() -> None:
    told = "".join(f"<p>{text}</p>" for text in STORY)
    found = parsed(f"<article>{told}<pre><code>pressure = 4.5</code></pre></article><footer>Built by hand</footer>")
    assert paragraphs(found) == (*STORY, "pressure = 4.5")
