"""Corpora whose lines carry tags of their own, and texts that are near to them and have none; all invented."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Article
from articleparse.readers.linetags import tagged

FERRY = (
    "The ferry to Penny Point takes an hour, and since Monday it has run again.",
    "The mate said that the shaft had to be replaced as a whole, which took eleven weeks.",
    "The council has put aside two million for a second boat, and it may come next year.",
)
CHOIR = (
    "The school choir of Aldwick has won the county cup for the third time in a row.",
    "The jury praised the altos and the courage of a programme that nobody had asked for.",
)
DECKS = ("The evening crossing runs again", "Nobody will pay for the tins.")
STORY, OTHER = "\n\n".join(FERRY), "\n\n".join(CHOIR)
DOTS = "\n\n".join(
    (
        *("By", ". Ruth Ansgar", ". ", "PUBLISHED:", ". 06:45 EST, 17 June 2013", ". |", ". "),
        *("UPDATED:", ". 09:00 EST, 17 June 2013", ". ", ""),
    )
)


def read(text: str) -> list[Article]:
    return list(articleparse.parse_all(text.encode()))


def told(article: Article) -> list[str]:
    return [line for one in article.sections for line in (one.heading, *one.paragraphs) if line]


def highlights(*decks: str) -> str:
    return "".join(f"\n\n@highlight\n\n{deck}" for deck in decks)


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("head", ["", DOTS])
def test_points_behind_a_story_are_its_summary(head: str, ends: str) -> None:
    (article,) = read((head + STORY + highlights(*DECKS)).replace("\n", ends))
    assert (article.headline, article.standfirst, told(article)) == (None, DECKS, list(FERRY))
    assert article.authors == (("Ruth Ansgar",) if head else ())
    assert [one.kind for one in article.timestamps] == (["published", "updated"] if head else [])
    lines = [n for entry in article.provenance for n in range(entry.lines[0], entry.lines[1] + 1)]
    assert [line for line in lines if lines.count(line) > 1] == []


@pytest.mark.parametrize(
    ("head", "authors", "stamp"),
    [
        (
            "By . Ruth Ansgar . PUBLISHED: . 06:45 EST, 17 June 2013 . | . ",
            ("Ruth Ansgar",),
            "2013-06-17T06:45:00-05:00",
        ),
        (
            "By . Ruth Ansgar . and Tom Veitch . PUBLISHED: . 06:45 EST, 17 June 2013 . | . UPDATED: . 09:00 EST,"
            " 18 June 2013 . ",
            ("Ruth Ansgar", "Tom Veitch"),
            "2013-06-17T06:45:00-05:00",
        ),
        ("By . Ruth Ansgar . Last updated at 6:45 AM on 17th June 2011 . ", ("Ruth Ansgar",), "2011-06-17T06:45:00"),
        ("By . Ruth Ansgar . ", ("Ruth Ansgar",), None),
    ],
)
def test_a_head_that_was_glued_to_its_story(head: str, authors: tuple[str, ...], stamp: str | None) -> None:
    (article,) = read(head + " ".join(FERRY))
    assert (article.authors, article.timestamp, told(article)) == (authors, stamp, [" ".join(FERRY)])


def test_parts_under_names_in_brackets() -> None:
    url = "[SN]URL[SN]\nhttp://web.example/2016/1\n\n"
    title = "[SN]TITLE[SN]\nFerry is back after repairs - BBC News\n\n"
    body = "\n".join(FERRY)
    (article,) = read(f"{url}{title}[SN]FIRST-SENTENCE[SN]\n{DECKS[1]}\n\n[SN]RESTBODY[SN]\n{body}")
    assert (article.headline, article.standfirst) == ("Ferry is back after repairs", (DECKS[1],))
    assert told(article) == list(FERRY)
    aside = [entry.text for entry in article.provenance if entry.at is None]
    assert aside == ["[SN]URL[SN] http://web.example/2016/1", "- BBC News", "[SN]RESTBODY[SN]"]


def japanese(number: str, title: str, text: str) -> str:
    return f"{number}\n＼ＡＤ＼０１\n＼ＡＡ＼\n＼Ｔ１＼{title}\n＼Ｔ２＼　{text}\n＼Ｔ２＼　{text}\n＼ＫＷ＼港\n"


@pytest.mark.parametrize(
    ("numbers", "day"),
    [
        (("＼Ｃ０＼２０２４０６１７００００", "＼Ｃ０＼２０２４０６１７００１０"), "2024-06-17"),
        (("＼ＩＤ＼２４０６１７０００", "＼ＩＤ＼２４０６１７００１"), None),
        (
            ("＼ＩＤ＼１\n＼Ｃ０＼２０２４０６１７００００", "＼ＩＤ＼２\n＼Ｃ０＼２０２４０６１７００１０"),
            "2024-06-17",
        ),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "cp932", "euc_jp"])
def test_a_year_of_articles_on_a_disc(numbers: tuple[str, str], day: str | None, encoding: str) -> None:
    text = "港のフェリーは月曜日から再び運航を始めた。修理には十一週間かかったという。"
    titles = ("フェリーが再開", "合唱団が三連覇")
    made = "".join(japanese(number, title, text) for number, title in zip(numbers, titles, strict=True))
    found = list(articleparse.parse_all(made.encode(encoding), encoding=encoding))
    assert [(one.headline, one.timestamp, told(one)) for one in found] == [(one, day, [text, text]) for one in titles]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (f".START \n\n{STORY}\n", (None,)),
        (
            f"@@0132 <h> Ferry is back <p> {' <p> '.join(FERRY)}\n@@0133 <h> Choir wins cup <p> {' <p> '.join(CHOIR)}",
            ("Ferry is back", "Choir wins cup"),
        ),
        (f"##1001 {' <p> '.join(FERRY)}\n##1002 {' <p> '.join(CHOIR)}\n", (None, None)),
        (f"DEV-MUC3-0001 (CARROW)\n\n   {STORY}\n\nTST2-MUC4-0002\n\n   {OTHER}\n", (None, None)),
        (f"{STORY} ||||| {OTHER}", (None, None)),
        (f"{STORY}\n\n|||||\n\n{OTHER} |||||", (None, None)),
        (f"{' NEWLINE_CHAR NEWLINE_CHAR '.join(FERRY)} ||||| {' NEWLINE_CHAR '.join(CHOIR)}", (None, None)),
    ],
)
def test_where_articles_begin(text: str, titles: tuple[str | None, ...]) -> None:
    found = read(text)
    assert tuple(one.headline for one in found) == titles
    assert [told(one) for one in found] == [list(FERRY), list(CHOIR)][: len(titles)]
    assert [one.source.article for one in found] == [*range(1, len(titles) + 1)]


def test_a_day_of_the_persian_year_without_its_century() -> None:
    body = "کشتی جزیره پس از نه هفته دوباره به راه افتاد و ساکنان جزیره در اسکله جشن گرفتند و سرود خواندند."
    text = "".join(
        f".DID\t{n}S1\n.Date\t75\\04\\02\n.Cat\tadabh\n{title}\n{body}\n{body}\n\n"
        for n, title in ((1, "کشتی جزیره خاکستری بازگشت"), (2, "گروه سرود مدرسه جام گرفت"))
    )
    found = read(text)
    assert [(one.headline, one.timestamp) for one in found] == [
        ("کشتی جزیره خاکستری بازگشت", "1996-06-22"),
        ("گروه سرود مدرسه جام گرفت", "1996-06-22"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"Ferry is back\n\n{STORY}",
        f"Ferry is back\n\n{FERRY[0]}\n\nWrite @highlight before a line, or [SN]TITLE[SN], or ＼Ｔ１＼.\n\n{FERRY[1]}",
        f"By Ruth Ansgar\n\nPUBLISHED: 06:45, 17 June 2013\n\n{STORY}",
        f"| Boat | Seats |\n|||||\n| Ansel | 40 |\n\n{STORY}",
        f"<h>Ferry is back</h>\n<p>{FERRY[0]}</p>\n",
        f"##1 Ferry is back\n\n<p>{FERRY[0]}</p>\n",
    ],
)
def test_what_only_speaks_of_tags_has_none(text: str) -> None:
    assert tagged(text) == []


def test_more_tags_than_an_article_can_have_are_none() -> None:
    assert tagged("@highlight\n\nIt is open\n\n" * 10_001) == []
