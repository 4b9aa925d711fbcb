"""Who signs a page: openings of content systems, particles before a button's word, papers behind names, footers."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.parser.names.names import authors
from ferry import STORY


def page(
    head: str, *, declared: str = "", title: str = "Ferry is back after weeks", after: str = ""
) -> articleparse.Article:
    return articleparse.parse(
        f"<html><head><title>{title}</title>{declared}</head><body><h1>Ferry is back after weeks</h1>"
        f"{head}{STORY}{after}</body></html>",
        form="html",
    )


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Door Wouter van Deelen", ("Wouter van Deelen",)),
        ("By Anna van Mail", ("Anna van Mail",)),
        ("Door Jan van Delen", ("Jan van Delen",)),
        ("By Jane Doe Share", ("Jane Doe",)),
        ("By Elena Marsh, The Ledger", ("Elena Marsh",)),
        ("By ELENA MARSH and ROBERT T. QUILL The Ledger", ("ELENA MARSH", "ROBERT T. QUILL")),
        ("By The Anh Nguyen", ("The Anh Nguyen",)),
        ("Beküldte Kovács-Bíró Eszter", ("Kovács-Bíró Eszter",)),
        ("Отправлено Иван Петров", ("Иван Петров",)),
        ("Gönderen Elif Karaduman", ("Elif Karaduman",)),
        ("Vložil Jan Novák", ("Jan Novák",)),
        ("Zamieszczone przez Anna Nowak", ("Anna Nowak",)),
        ("来源：南风网 作者：林书宇 字号：大 中 小", ("林书宇",)),
        ("Отправлено в печать", ()),
    ],
)
def test_names_in_a_byline(line: str, names: tuple[str, ...]) -> None:
    assert authors(line) == names


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Submitted by Jane Doe on Tue, 08/20/2024 - 09:10", "Jane Doe"),
        ("Ingediend door Jan de Vries op di, 20/08/2024 - 09:10", "Jan de Vries"),
        ("Отправлено Иван Петров - вт, 20/08/2024 - 09:10", "Иван Петров"),
        ("Vložil Jan Novák, 20. Srpen 2024 - 9:10", "Jan Novák"),
        ("Eingereicht von Hanna Roth am 20. August 2024", "Hanna Roth"),
        ("Enviado por Juan Pérez el Mar, 20/08/2024 - 09:10", "Juan Pérez"),
    ],
)
def test_a_nodes_head_names_who_sent_it_in(line: str, name: str) -> None:
    found = page(f'<div class="submitted">{line}</div>')
    assert (found.authors, (found.timestamp or "")[:10]) == ((name,), "2024-08-20")


def test_the_account_that_sent_it_in_is_nobody() -> None:
    assert page('<div class="submitted">Submitted by admin on 20 August 2024</div>').authors == ()


def test_labels_in_glued_elements_are_apart() -> None:
    found = page(
        "<div><span>Text: Anna-Karin Sjöstedt</span><span>Foto: Mats Engfors</span></div><p>18 november 2024</p>"
    )
    assert found.authors == ("Anna-Karin Sjöstedt",)


@pytest.mark.parametrize("name", ["", ' class="published"'])
def test_a_footer_that_is_signed_and_dated_says_whose_and_when(name: str) -> None:
    moment = f'<abbr{name} title="2023-08-16T11:20:00-03:00">11:20</abbr>'
    footer = f'<div class="post-footer">Postado por <span>Juliana Prado</span> às <a>{moment}</a></div>'
    found = page("", after=footer)
    assert (found.authors, found.timestamp) == (("Juliana Prado",), "2023-08-16T11:20:00-03:00")


def test_a_comment_under_a_signed_story_is_not_its_byline() -> None:
    moment = '<abbr title="2023-08-18T11:20:00-03:00">11:20</abbr>'
    comment = f'<div class="comment">Posted by Carl Roe at {moment}</div>'
    found = page("<p>By Jane Doe</p><p>16 August 2023</p>", after=comment)
    assert (found.authors, found.timestamp) == (("Jane Doe",), "2023-08-16")


@pytest.mark.parametrize("declared", ["The Carrow Ledger", "Carrow Ledger | Portal News"])
def test_a_paper_as_author_yields_to_who_is_printed(declared: str) -> None:
    meta = f'<meta name="author" content="{declared}">'
    found = page("<p>By Jane Doe</p>", declared=meta, title="Ferry is back after weeks - The Carrow Ledger")
    assert found.authors == ("Jane Doe",)


def test_a_portal_as_author_yields_in_korean() -> None:
    meta = '<meta property="og:article:author" content="한빛일보 | 포털뉴스">'
    assert page("<p>한지우 기자</p>", declared=meta).authors == ("한지우",)


def test_turkish_systems_declare_the_author() -> None:
    assert page("", declared='<meta name="articleAuthor" content="Elif Karaduman">').authors == ("Elif Karaduman",)


def test_an_address_right_behind_a_name_is_none_of_it() -> None:
    found = page('<div class="byline"><span>Ruth Ansgar</span><span>ruth@ferry.example</span></div><p>20 May 2024</p>')
    assert found.authors == ("Ruth Ansgar",)


def test_names_on_both_sides_of_a_dash_are_two_writers() -> None:
    assert page('<div class="author">Giulia Ferrante - Marco Bellomo</div>').authors == (
        "Giulia Ferrante",
        "Marco Bellomo",
    )


def test_a_name_beside_the_stamp_counts_more_than_the_site_in_a_meta_element() -> None:
    declared = '<meta name="author" content="江岸网">'
    found = page("<div><span>2024年08月30日 09:12</span> <span>作者：陈亦舟</span></div>", declared=declared)
    assert found.authors == ("陈亦舟",)


def test_a_desk_of_the_site_yields_to_a_printed_name() -> None:
    declared = '<meta property="og:site_name" content="Tideway"><meta name="author" content="Tideway News Desk">'
    assert page("<p>Written by: Ruth Ansgar</p>", declared=declared).authors == ("Ruth Ansgar",)


@pytest.mark.parametrize("line", ["Key Takeaways:", "Ferry Times:"])
def test_a_bold_line_over_a_list_is_no_name(line: str) -> None:
    head = f"<p><strong>{line}</strong></p><ul><li>The ferry runs every hour.</li><li>It takes cars again.</li></ul>"
    assert page(head, after=f"<ul>{'<li><a href=/x>Tides</a></li>' * 9}</ul>").authors == ()


def test_a_bold_name_over_the_story_signs_it() -> None:
    assert page("<p><strong>Jane Doe</strong></p>").authors == ("Jane Doe",)


@pytest.mark.parametrize(("line", "names"), [("<b>Trần Minh Khuê</b>", ("Trần Minh Khuê",)), ("<b>The Ferry</b>", ())])
def test_a_bold_name_right_under_the_story_signs_it(line: str, names: tuple[str, ...]) -> None:
    menu = "".join(f"<li><a href='/{number}'>Section {number}</a></li>" for number in range(30))
    foot = f"<p align='right'>{line}</p></div><div><a href='/s'>Send</a></div><div><p>Thank you all, I cried!</p></div>"
    head = f"<div><ul>{menu}</ul></div><div class='date'>Monday, 11/8/2014 | 09:05</div><div class='text'>"
    assert page(head, after=foot).authors == names


@pytest.mark.parametrize(
    "counted", ["Views: 815", "Page Views: 1,204", "Lượt xem: 1.204", "Hits: 3 Comments: 12", "点击：815"]
)
def test_what_is_counted_beside_the_stamp_is_no_part_of_a_name(counted: str) -> None:
    line = f"<span>14.05.2024 18:30</span> <span class='author'>Jane Doe</span> <span>{counted}</span>"
    assert page(f"<div>{line}</div>").authors == ("Jane Doe",)


def test_who_signs_with_initials_keeps_their_last_stop() -> None:
    said = '{"@type":"NewsArticle","headline":"Ferry is back after weeks","author":{"@type":"Person","name":"I.B."}}'
    assert page("", declared=f'<script type="application/ld+json">{said}</script>').authors == ("I.B.",)


def test_a_stamps_line_that_names_the_declared_writer_and_another_names_both() -> None:
    meta = '<meta name="author" content="Jane Doe">'
    found = page("<p>By Jane Doe &amp; John Roe / Published 17th November 2015</p>", declared=meta)
    assert found.authors == ("Jane Doe", "John Roe")
