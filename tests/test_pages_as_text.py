"""Whole pages as text: who wrote them, what their boxes hold, where the story's lists and entries are, their feet."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Article, Hints
from articleparse.parser.features import look
from articleparse.parser.kickers import is_kicker
from articleparse.parser.kin import with_kin
from articleparse.parser.labels import DOUBTED, Label
from articleparse.parser.posts_shown import without_posts
from articleparse.readers import read as read_text

STORY = [
    "The harbour board voted on Tuesday to close the old ferry slip for good, saying that repairs would cost more "
    "than the slip has earned in the past nine years of service.",
    "Residents of the north shore, who must now drive forty minutes to the hospital, said that they would ask the "
    "court to stop the closure before the end of the month.",
    "A spokesman for the board said that a smaller boat might carry passengers in summer, provided that the county "
    "paid for its crew and its fuel.",
    "The slip was built in 1931 for the lumber trade, and the last steam ferry left it in the autumn of 1968, before "
    "a crowd of several hundred.",
    "Nobody on the board could say on Tuesday what would become of the waiting room, in which a family of swallows "
    "has nested for as long as anybody remembers.",
]
STORY_JA = [
    "二十年前に廃線となった海風鉄道の鉄橋が、遊歩道として生まれ変わった。開通式があり、園児らが渡り初めをした。",
    "鉄橋は長さ百四十二メートル。市民団体が募金で約三千万円を集め、枕木を板に張り替えた。",
    "会の代表は「汽車の音を覚えている人も、知らない子どもも、一緒に歩ける場所になれば」と話した。",
]
TOP = ["The Lakeside Post", "Home", "News", "Local", "Sport", "Opinion", "Weather", "Subscribe"]
HEADLINE = "Old ferry slip to close after ninety years"
DAY = "12 October 2023"
FOOT = ["Most read", "County sells its last steam dredger", "Bridge toll to rise in May", "Contact", "About us"]


def page(*lines: str) -> Article:
    return articleparse.parse("\n\n".join([*TOP, *lines, *FOOT]))


def told(article: Article) -> list[str]:
    return [paragraph for section in article.sections for paragraph in section.paragraphs]


def headings(article: Article) -> list[str]:
    return [section.heading for section in article.sections if section.heading]


def labelled(text: str, *roles: str) -> list[str]:
    """Return the roles behind the pass that takes lists whole; ``?`` stands for a doubted line."""
    looks = look(read_text(text).blocks, Hints())
    labels = [Label("boilerplate", DOUBTED) if role == "?" else Label(role, "a test") for role in roles]
    return [label.role for label in with_kin(looks, labels)]


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("Por Ysolina Marrecas, g7 Sertão", "Ysolina Marrecas"),
        ("di Fulvenia Bonarchetti", "Fulvenia Bonarchetti"),
        ("Jane Roe | El Sol de Jerez", "Jane Roe"),
    ],
)
def test_a_name_that_no_list_has_signs_where_the_byline_stands(byline: str, name: str) -> None:
    assert page(HEADLINE, byline, DAY, *STORY).authors == (name,)


def test_a_line_that_opens_like_a_byline_and_names_a_paper_signs_nothing() -> None:
    assert page(HEADLINE, "De Lakeside PostOctober", DAY, *STORY).authors == ()


def test_of_a_line_that_slashes_part_what_says_so_names_the_writer_and_so_does_the_note_on_her() -> None:
    article = page(
        HEADLINE,
        "Leave a Comment / News / By Ysolde Marrick / October 12, 2023",
        *STORY,
        "Ysolde Marrick",
        "Writes on boats and is fond of strong coffee.",
    )
    assert article.authors == ("Ysolde Marrick",)
    assert told(article) == STORY
    assert headings(article) == []


def test_a_name_of_japan_signs_with_a_button_between_it_and_the_stamp() -> None:
    menu = ["トップ", "速報", "政治", "経済", "社会", "国際", "スポーツ", "ログイン"]
    head = ["渡し船が十一週間ぶりに再開 浅瀬川", "2023年10月12日 18時30分", "有料記事", "中村千尋", "印刷"]
    assert articleparse.parse("\n\n".join([*menu, *head, *STORY_JA])).authors == ("中村千尋",)


def test_a_headline_may_open_with_the_word_for_a_video() -> None:
    menu = ["海風新聞デジタル", "トップ", "社会", "地域", "ログイン", "再生する", "1:32"]
    headline = "【動画】廃線の鉄橋、市民の手で遊歩道に 海風市"
    text = "\n\n".join([*menu, headline, "2023年10月12日 16時05分", "シェア", *STORY_JA])
    assert articleparse.parse(text).headline == headline


@pytest.mark.parametrize(("line", "is_one"), [("1 204", False), ("17°C", False), ("Harbour", True)])
def test_a_kicker_is_a_word(line: str, is_one: bool) -> None:
    above, below = look(read_text(f"{line}\n\n{HEADLINE}").blocks, Hints())
    assert is_kicker(above, below) == is_one


def test_the_titles_of_a_live_blog_are_headings_the_first_one_too() -> None:
    entries = [
        *("20:31", "Seven of nine saved", "By 31 votes to 28 the council keeps seven of the nine libraries open."),
        *("19:42", "Vote delayed by protest", "A group of pupils is reading aloud from the gallery of the hall."),
        *("18:15", "Leader opens debate", "The leader says that the county must find eleven million pounds."),
    ]
    article = page("Budget live: council votes on library closures", "Published 17:00, 22 October 2023", *entries)
    assert headings(article) == entries[1::3]
    assert told(article) == entries[2::3]


def test_a_post_that_the_story_shows_is_none_of_it() -> None:
    signature = "— Upper Wold Council (@upperwold) February 10, 2022"
    post = ["We are very sorry. And cold.", signature]
    article = articleparse.parse("\n\n".join([HEADLINE, STORY[0], *post, *STORY[1:]]))
    assert told(article) == STORY
    assert headings(article) == []


def test_posts_that_are_most_of_a_text_are_what_it_tells() -> None:
    signature = "— Jane Roe (@janeroe) May 3, 2024"
    looks = look(read_text(f"{STORY[0]}\n\n{signature}\n\n{STORY[1]}\n\n{signature}").blocks, Hints())
    labels = [Label("paragraph", "a test") for _ in looks]
    assert [label.role for label in without_posts(looks, labels)] == ["paragraph", "boilerplate"] * 2


def test_a_list_of_which_a_line_was_kept_is_kept_whole_and_so_is_its_heading() -> None:
    text = f"{STORY[0]}\n\nWho helps\n\npupils of the grammar school\nnuns from Rogan\ntwo drivers\n\n{STORY[1]}"
    assert labelled(text, "paragraph", "?", "?", "?", "paragraph", "paragraph") == [
        *("paragraph", "heading"),
        *["paragraph"] * 4,
    ]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        # a title of another story and its picture
        (
            f"{STORY[0]}\n\nBridge toll\n\nBridge toll to rise\n\n{STORY[1]}",
            ("paragraph", "?", "paragraph", "paragraph"),
        ),
        # between what is aside on both sides
        ("Most read\n\nBridge\n\nToll\n\nDredger\n\nContact", ("related", "?", "paragraph", "?", "boilerplate")),
    ],
)
def test_other_doubted_lines_stay_aside(text: str, roles: tuple[str, ...]) -> None:
    assert "boilerplate" in labelled(text, *roles)


@pytest.mark.parametrize(
    "foot",
    [
        "The Fen Post is regulated by the press board",
        "Print version | Back to contents",
        "Built with Hugo · RSS",
        "Found at the address: https://fenpost.example/2023/slip",
    ],
)
def test_lines_of_the_site_under_a_copy_are_none_of_it(foot: str) -> None:
    article = articleparse.parse("\n\n".join(["The Fen Post", HEADLINE, "By Jane Roe", DAY, *STORY, foot]))
    assert told(article) == STORY


def test_a_question_in_the_foot_is_none_of_an_interview() -> None:
    asked = ["Who built the slip?", "And who pays for the boat?", "When does the court meet?"]
    body = [line for pair in zip(asked, STORY[1:4], strict=True) for line in pair]
    foot = ["Receive our Friday letter", "Sign up", "Legal notice – Terms – Who are we?"]
    lines = told(articleparse.parse("\n\n".join([*TOP, HEADLINE, DAY, STORY[0], *body, *foot])))
    assert foot[-1] not in lines


def test_a_line_of_a_copy_that_names_who_took_the_picture_is_a_caption() -> None:
    caption = "The bridge in snow at dawn (Foto Dal Mulin)"
    article = articleparse.parse("\n\n".join([HEADLINE, DAY, STORY[0], caption, *STORY[1:]]))
    assert told(article) == STORY
    assert headings(article) == []
