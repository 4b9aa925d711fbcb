"""What stands over a copy's headline: the paper's name and the day, the section, the kicker; and what only looks so."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

import articleparse


class Copy(NamedTuple):
    """An invented story; `short` is a headline of a few words for it, `deck` a summary without an end mark."""

    paper: str
    day: str
    kicker: str
    headline: str
    short: str
    deck: str
    author: str
    story: list[str]


COPIES = {
    language: Copy(**values)
    for language, values in tomllib.loads(Path(__file__).with_name("overlines.toml").read_text("utf-8")).items()
}
EACH = pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES)


def read(*parts: str) -> articleparse.Article:
    return articleparse.parse("\n\n".join(parts))


def paragraphs(article: articleparse.Article) -> list[str]:
    return [text for section in article.sections for text in section.paragraphs]


@EACH
@pytest.mark.parametrize(
    "head",
    [
        "{paper}\n{day}",
        "{paper}\n\n{day}",
        "{paper}, {day}",
        "{paper} | {day}",
        "{paper} ({day})",
        "{paper}, p. 7\n\n{day}",
        "{paper}\n{day}\np. 7",
        "{day}\n{paper}",
    ],
)
def test_a_paper_and_its_day_stand_over_the_headline(copy: Copy, head: str) -> None:
    article = read(head.format(paper=copy.paper, day=copy.day), copy.headline, copy.author, *copy.story)
    assert article.headline == copy.headline
    assert article.authors == (copy.author,)
    assert article.timestamp == "2024-03-14"
    assert paragraphs(article) == copy.story


@EACH
def test_a_paper_that_the_story_names_stands_over_the_headline(copy: Copy) -> None:
    first, second, third = copy.story
    article = read(f"{copy.paper}\n{copy.day}", copy.headline, first, f"{second} ({copy.paper})", third)
    assert article.headline == copy.headline


@EACH
def test_a_section_and_a_day_stand_over_the_headline(copy: Copy) -> None:
    article = read(f"Kultur\n{copy.day}", copy.headline, copy.author, *copy.story)
    assert (article.headline, article.authors) == (copy.headline, (copy.author,))


@EACH
def test_a_few_words_over_a_headline_that_says_more_are_the_kicker(copy: Copy) -> None:
    article = read(copy.kicker, copy.headline, copy.author, copy.day, *copy.story)
    assert (article.kicker, article.headline, article.standfirst) == (copy.kicker, copy.headline, ())


@EACH
def test_paper_day_and_kicker_stand_over_the_headline(copy: Copy) -> None:
    article = read(f"{copy.paper}\n{copy.day}", copy.kicker, copy.headline, copy.author, *copy.story)
    assert (article.kicker, article.headline) == (copy.kicker, copy.headline)
    assert paragraphs(article) == copy.story


@EACH
def test_a_summary_under_a_short_headline_stays_one(copy: Copy) -> None:
    for head in (
        [copy.short, copy.day, copy.deck],
        [copy.short, copy.deck, copy.author, copy.day],
        [copy.short, copy.author, copy.day, copy.deck],
        [copy.short, copy.deck],
    ):
        assert read(*head, *copy.story).headline == copy.short


@EACH
def test_a_headline_is_none_that_stands_over_a_heading(copy: Copy) -> None:
    for head in ([copy.short, copy.day, copy.kicker], [copy.headline, copy.day, copy.kicker], [copy.short, copy.day]):
        assert read(*head, *copy.story).headline == head[0]


@EACH
def test_the_writer_between_summary_and_story(copy: Copy) -> None:
    article = read(copy.headline, copy.day, copy.deck, copy.author, *copy.story)
    assert (article.headline, article.authors, article.standfirst) == (copy.headline, (copy.author,), (copy.deck,))


@EACH
def test_a_heading_that_names_whom_the_text_tells_of_is_no_writer(copy: Copy) -> None:
    first, second, third = copy.story
    article = read(copy.headline, copy.day, first, copy.author, f"{copy.author}: {second}", third)
    assert article.authors == ()


MENU = "Menu\nHome\nSport\nKultur\nLogin\nNewsletter\nVideo\n"
FOOT = "Kontakt\nNewsletter\nArchiv\nLogin\nJobs"
SPACED = pytest.mark.parametrize(
    "copy", [copy for language, copy in COPIES.items() if language != "ja"], ids=[*COPIES][:-1]
)


def read_page(copy: Copy, over: str) -> articleparse.Article:
    return read(f"{MENU}{over}", copy.headline, copy.author, copy.day, *copy.story, FOOT)


@SPACED
def test_a_few_words_of_the_story_apart_over_a_pages_headline_are_its_kicker(copy: Copy) -> None:
    article = read_page(copy, f"\n{copy.kicker}")
    assert (article.kicker, article.headline) == (copy.kicker, copy.headline)


@SPACED
def test_what_else_stands_over_a_pages_headline_is_no_kicker(copy: Copy) -> None:
    first = copy.story[0].split()[:3]
    for over in (
        copy.kicker,  # the menu's last entry
        f"\nHome > {copy.kicker}",
        f"\n{copy.kicker} | {copy.paper}",
        f"\n{copy.kicker} (12)",
        f"{copy.kicker}\n\n{copy.kicker}",
        f"\n{copy.author}",
        f"\nInstagram {' '.join(first)} {copy.kicker}",
    ):
        assert read_page(copy, over).kicker is None, over


@SPACED
def test_the_name_before_a_title_is_the_writers_unless_the_story_tells_of_it(copy: Copy) -> None:
    first, second, third = copy.story
    title = f"{copy.author}: {copy.short}"
    assert read(title, copy.day, *copy.story).authors == (copy.author,)
    assert read(title, copy.day, first, f"{copy.author}: {second}", third).authors == ()


@SPACED
def test_two_names_under_the_stamp_of_a_page_are_its_writers(copy: Copy) -> None:
    names = f"{copy.author}, Marta Lago"
    page = (f"{MENU}\n{copy.headline}", f"Carrow Times, {copy.day}, 10:15\n{names}", *copy.story, FOOT)
    assert read(*page).authors == (copy.author, "Marta Lago")


@SPACED
def test_a_name_behind_the_page(copy: Copy) -> None:
    article = read(copy.headline, f"Carrow Times {copy.day}\np. 7, {copy.author}", *copy.story)
    assert article.authors == (copy.author,)


@SPACED
def test_a_place_under_the_day_that_the_story_tells_of_is_nobody(copy: Copy) -> None:
    first, second, third = copy.story
    article = read(copy.headline, copy.day, "Westbrook, New Jersey", first, f"New Jersey: {second}", third)
    assert article.authors == ()
    assert paragraphs(article) == [first, f"New Jersey: {second}", third]


def test_a_bare_name_of_japan_beside_the_stamp_of_a_page() -> None:
    copy = COPIES["ja"]
    menu = "速報\n経済\n政治\n国際\nスポーツ\nログイン\nホーム\n記事\n"
    for name, authors in (("田村瑞穂", ("田村瑞穂",)), ("高校野球", ()), ("金融市場", ())):
        page = (f"{menu}\n{copy.headline}", f"有料記事\n\n{name}\n{copy.day} 11時00分", *copy.story, "会社概要\n広告")
        assert read(*page).authors == authors, name


@EACH
def test_the_marks_of_a_flash_are_no_part_of_the_headline(copy: Copy) -> None:
    assert read(f"++ {copy.headline} ++", copy.day, *copy.story).headline == copy.headline
    for headline in (f"{copy.headline} C++", f"{copy.headline} ++"):
        assert read(headline, copy.day, *copy.story).headline == headline


@pytest.mark.parametrize(
    "over", ["Opinion | Ruth Ansgar", "Profile: Ruth Ansgar", "Kommentar – Ruth Ansgar", "Entrevista | Ruth Ansgar"]
)
def test_a_kind_of_text_and_a_name_are_the_kicker(over: str) -> None:
    story = "\n\n".join(
        f"The bakery on the quay was shut for the winter of the year {year}, and nobody came." for year in (1, 2, 3)
    )
    title = "“We baked for nine months without a customer”"
    article = articleparse.parse(f"{over}\n\n{title}\n\nTom Veitch\n12 June 2024\n\n{story}")
    assert (article.headline, article.kicker, article.authors) == (title, over, ("Tom Veitch",))


@pytest.mark.parametrize("again", ["{}", "({})", "– {}", "{} — writer and teacher", "Comments\n\n{}\n\nSo true."])
@pytest.mark.parametrize("line", ["Hannah Orme", "The Courier", "Traders want money from the council"])
def test_what_stands_again_under_the_story_is_no_headline(again: str, line: str) -> None:
    title = "The old bridge was opened again"
    story = "\n\n".join(
        f"The bridge on the quay was shut for the winter of the year {year}, and nobody came." for year in (1, 2, 3)
    )
    assert articleparse.parse(f"{title}\n\n{line}\n\n{story}\n\n{again.format(line)}").headline == title


@pytest.mark.parametrize("over", ["Opinion | Hannah Orme", "Hannah Orme | Opinion", "Opinion – Hannah Orme"])
def test_whom_the_story_does_not_tell_of_beside_its_kind_wrote_it(over: str) -> None:
    story = "\n\n".join(
        f"The bridge on the quay was shut for the winter of the year {year}, and nobody came." for year in (1, 2, 3)
    )
    article = articleparse.parse(f"{over}\n\nBuild the old bridge twice\n\n{story}")
    assert (article.authors, article.kicker) == (("Hannah Orme",), over)
    told = articleparse.parse(f"{over}\n\nBuild the old bridge twice\n\n{story}\n\nMs Orme has a boat on the quay.")
    assert told.authors == ()
