"""The habits of archives in XML and SGML: what each keeps where, and what is no text of the article."""

from __future__ import annotations

import io
import json
from html import escape

import pytest

import articleparse
from articleparse.containers import records
from articleparse.containers.reading import Reading
from articleparse.engine import Task, convert
from articleparse.model import Claim, Record

ONE = "The ferries sail again from Wednesday, after crews accepted a two-year deal on Tuesday night."
TWO = "The union had asked for eight per cent and got six, and two days of rest a month more than before."
THREE = "Tickets will rise by forty cents in the autumn, the company said, and the county will pay the rest."
TITLE = "Ferry strike ends after nine days"
TEXT = f"<TEXT>\n<P>\n{ONE}\n</P>\n<P>\n{TWO}\n</P>\n</TEXT>"


def told(article: articleparse.Article) -> list[tuple[str | None, tuple[str, ...]]]:
    return [(section.heading, section.paragraphs) for section in article.sections]


def set_aside(article: articleparse.Article, role: str) -> list[str | None]:
    return [entry.text for entry in article.provenance if entry.role == role and entry.at is None]


@pytest.mark.parametrize(
    ("element", "kicker", "authors", "aside"),
    [
        (
            f"<HL> {TITLE}\n----\nBy Ruth Ansgar\nStaff Reporter of The Carrow Herald</HL>",
            None,
            ("Ruth Ansgar",),
            "----",
        ),
        (f"<HL>\n  Labor:\n  {TITLE}\n  ----\n  By Ruth Ansgar\n</HL>", "Labor:", ("Ruth Ansgar",), "----"),
        (f"<HEADLINE>\nCH  13 MAY 91 / {TITLE}\n</HEADLINE>", None, (), "CH 13 MAY 91 /"),
        (f"<HEADLINE>FERRY-STRIKE\n     {TITLE}\n</HEADLINE>", None, (), "FERRY-STRIKE"),
        (f"<HEADLINE>{TITLE.replace(' ', chr(10), 1)}\n</HEADLINE>", None, (), None),
    ],
    ids=["byline", "section", "mark", "slug", "wrapped"],
)
def test_what_else_the_element_of_a_headline_holds(
    element: str, kicker: str | None, authors: tuple[str, ...], aside: str | None
) -> None:
    article = articleparse.parse(f"<DOC>\n<DOCNO> X-1 </DOCNO>\n{element}\n{TEXT}\n</DOC>")
    assert (article.headline, article.kicker, article.authors) == (TITLE, kicker, authors)
    assert told(article) == [(None, (ONE, TWO))]
    assert aside is None or aside in " ".join(
        text or "" for text in set_aside(article, "separator") + set_aside(article, "metadata")
    )


@pytest.mark.parametrize(
    ("number", "stamp", "expected"),
    [
        ("XYZ910702-0040", "<DATE> 07/02/91 </DATE>", "1991-07-02"),
        ("XYZ910702-0040", "<DD> 07/02/91</DD>", "1991-07-02"),
        ("XYZ910207-0040", "<DATE> 07/02/91 </DATE>", "1991-02-07"),
        ("XYZ20010601.0001", "<DATE_TIME> 06/01/2001 09:12:00.00 </DATE_TIME>", "2001-06-01T09:12:00"),
        ("XYZ19940101-001", "<DATE>19940101</DATE><TIME>00:28</TIME>", "1994-01-01T00:28:00"),
    ],
)
def test_a_documents_number_and_its_clock_say_when(number: str, stamp: str, expected: str) -> None:
    article = articleparse.parse(
        f"<DOC>\n<DOCNO> {number} </DOCNO>\n{stamp}\n<HEADLINE>{TITLE}</HEADLINE>\n{TEXT}\n</DOC>"
    )
    assert article.timestamp == expected
    assert not {"ambiguous-date", "conflicting-timestamp"} & {one.code for one in article.warnings}


@pytest.mark.parametrize(
    "attributes",
    [
        'title="Ferry strike ends after nine days" published-at="2024-06-11"',
        'title="Ferry strike ends after nine days" date="20240611"',
    ],
)
def test_attributes_of_an_article(attributes: str) -> None:
    first, second = articleparse.parse_all(
        f'<?xml version="1.0"?><articles><article {attributes}><p>{ONE}</p><p>{TWO}</p></article>'
        f"<article {attributes}><p>{THREE}</p></article></articles>"
    )
    assert (first.headline, first.timestamp, told(first)) == (TITLE, "2024-06-11", [(None, (ONE, TWO))])
    assert (second.headline, told(second)) == (TITLE, [(None, (THREE,))])


STORY = f"<TEXT>{ONE}</TEXT>"


@pytest.mark.parametrize(
    "inner",
    [
        f"<heading>{TITLE}</heading><title>The Herald</title><articleText>{escape(f'<p>{ONE}</p>')}</articleText>",
        f"<RECORD><DFS><Title>The Herald</Title></DFS><TitleAtt><Title>{TITLE}</Title></TitleAtt>{STORY}</RECORD>",
        f"<contenttitle>{TITLE}</contenttitle><content>{ONE}</content>",
        f"<HEADER><H3><TI> {TITLE} </TI></H3><X>Reports</X>Daily</HEADER>{STORY}",
    ],
    ids=["heading", "two titles", "content", "in the header"],
)
def test_which_element_is_the_headline(inner: str) -> None:
    article = articleparse.parse(f'<?xml version="1.0"?><article>{inner}</article>')
    assert (article.headline, told(article)) == (TITLE, [(None, (ONE,))])


@pytest.mark.parametrize("headline", [f"<HEADLINE>{TITLE}</HEADLINE>", ""])
def test_a_lead_over_the_headline_and_a_story_without_one_are_text(headline: str) -> None:
    article = articleparse.parse(
        f"<DOC>\n<LEADPARA>{ONE}</LEADPARA>\n{headline}\n<TEXT>\n{TWO}\n<TURN>\n{THREE}\n</TEXT></DOC>"
    )
    assert (article.headline, told(article)) == (TITLE if headline else None, [(None, (ONE, TWO, THREE))])


@pytest.mark.parametrize(
    "text",
    [
        f"{ONE.replace(' after', chr(10) + 'after')}; {TWO}; {THREE}",
        f"{ONE}\ue40c{TWO}\ue40c{THREE}",
        f"<F>note</F>\n\n  {ONE}\n\n  {TWO}\n\n  {THREE}",
    ],
    ids=["semicolons", "a private sign", "blank lines"],
)
def test_what_ends_the_paragraphs_of_a_story(text: str) -> None:
    article = articleparse.parse(f"<DOC><HEADLINE>{TITLE}</HEADLINE><TEXT>\n{text}\n</TEXT></DOC>")
    assert told(article) == [(None, (ONE, TWO, THREE))]


def test_a_wires_commands_to_the_typesetter_are_no_text() -> None:
    article = articleparse.parse(
        f"<DOC>\n<BODY>\n<HEADLINE>\n{TITLE}\n</HEADLINE>\n   &UR; By RUTH ANSGAR &QL; \n c.2001 Carrow News &QL; \n"
        f"{TEXT}\n</BODY>\n</DOC>"
    )
    assert (article.headline, article.authors, told(article)) == (TITLE, ("RUTH ANSGAR",), [(None, (ONE, TWO))])


NOTES = f"""<?xml version="1.0" encoding="UTF-8"?>
<en-export><note><title>{TITLE}</title><content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "x.dtd"><en-note>
<div>{ONE}</div><div><br/></div><div>{TWO}</div></en-note>]]></content><created>20240612T061200Z</created>
<note-attributes><author>Me</author><source-url>https://herald.example/1</source-url></note-attributes>
<resource><data encoding="base64">aVZC</data></resource></note></en-export>"""


def test_a_note_is_an_article_and_the_day_it_was_taken_is_not_its_day() -> None:
    (record,) = records("xml", io.BufferedReader(io.BytesIO(NOTES.encode())), "n.enex", Reading())
    assert isinstance(record, Record)
    assert record.url == "https://herald.example/1"
    (article,) = articleparse.parse_all(NOTES)
    assert (article.headline, article.timestamp, article.authors) == (TITLE, None, ())
    assert told(article) == [(None, (ONE, TWO))]


def test_an_address_of_a_document_is_its_records() -> None:
    docs = "".join(
        f"<doc><url>http://herald.example/{at}</url><image><url>http://herald.example/{at}.jpg</url></image></doc>"
        for at in (1, 2)
    )
    found = records("xml", io.BufferedReader(io.BytesIO(docs.encode())), "c", Reading())
    assert [one.url for one in found if isinstance(one, Record)] == [
        "http://herald.example/1",
        "http://herald.example/2",
    ]


def test_elements_in_the_column_of_a_table_are_read() -> None:
    cell = f"<tx><ld><p>{ONE}</p></ld><p>{TWO}</p><zt>What it costs</zt><p>{THREE}</p><au>Ruth Ansgar</au></tx>"
    done = convert(Record("t.tsv#1", cell, claims=(Claim("headline", TITLE, "table", (1, 1)),)), Task())
    article = json.loads(done.output)
    assert (article["headline"], article["authors"]) == (TITLE, ["Ruth Ansgar"])
    assert [(one["heading"], one["paragraphs"]) for one in article["sections"]] == [
        (None, [ONE, TWO]),
        ("What it costs", [THREE]),
    ]


def test_a_blogs_picture_has_a_caption() -> None:
    story = f'{ONE}\n\n[caption id="a1"]<img src="x.jpg"/> The quay[/caption]\n\n{TWO}'
    article = articleparse.parse(
        f'<?xml version="1.0"?><rss><channel><item><title>{TITLE}</title>'
        f"<content:encoded><![CDATA[{story}]]></content:encoded></item></channel></rss>"
    )
    assert told(article) == [(None, (ONE, TWO))]
    assert set_aside(article, "caption") == ["The quay"]
