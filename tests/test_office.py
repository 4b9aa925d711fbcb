"""Word processors' files: .docx, .odt and .rtf give the text that they hold, and it is read as text is."""

from __future__ import annotations

import io
import zipfile
from html import escape

import pytest

import articleparse
from articleparse.readers.rtf import rtf_text
from articleparse.readers.source import read_source

TITLE = "Ferry strike ends after nine days"
ONE = "The ferries sail again from Wednesday, after crews accepted a two-year deal on Tuesday night."
TWO = "The union had asked for eight per cent and got six, and two days of rest a month more than before."
THREE = "Tickets will rise by forty cents in the autumn, the company said, and the county will pay the rest."
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_O = f'xmlns:office="{_OASIS}:office:1.0" xmlns:text="{_OASIS}:text:1.0"'


def packed(**members: str) -> bytes:
    """A ZIP file; ``__`` in a member's name is a slash, a last ``_xml`` its ending."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            kept = zipfile.ZIP_STORED if name == "mimetype" else None
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), text, kept)
    return data.getvalue()


def docx(body: str) -> bytes:
    return packed(word__document_xml=f'<?xml version="1.0"?><w:document {_W}><w:body>{body}</w:body></w:document>')


def odt(body: str) -> bytes:
    body = f"<office:body><office:text>{body}</office:text></office:body>"
    content = f"<office:document-content {_O}>{body}</office:document-content>"
    return packed(mimetype="application/vnd.oasis.opendocument.text", content_xml=content)


def p(text: str, style: str = "", extra: str = "") -> str:
    """A paragraph of Word's, in two runs, as Word parts them."""
    half = len(text) // 2
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    runs = "".join(f"<w:r><w:t>{escape(part)}</w:t></w:r>" for part in (text[:half], text[half:]))
    return f"<w:p><w:pPr>{named}{extra}</w:pPr>{runs}</w:p>"


def told(article: articleparse.Article) -> list[tuple[str | None, tuple[str, ...]]]:
    return [(section.heading, section.paragraphs) for section in article.sections]


def test_an_article_in_word() -> None:
    article = articleparse.parse(
        docx(
            p(TITLE, "Title")
            + p("By Ruth Ansgar")
            + p("June 11, 2024")
            + p(ONE)
            + p(TWO)
            + p("What it costs", "Heading2")
            + p(THREE)
        )
    )
    assert (article.headline, article.timestamp, article.authors) == (TITLE, "2024-06-11", ("Ruth Ansgar",))
    assert told(article) == [(None, (ONE, TWO)), ("What it costs", (THREE,))]


def test_an_article_in_opendocument() -> None:
    article = articleparse.parse(
        odt(
            f"<text:h>{TITLE}</text:h><text:p>By <text:span>Ruth</text:span> Ansgar</text:p>"
            "<text:p>June 11, 2024</text:p>"
            f"<text:p>{ONE}</text:p><text:p>{TWO[:30]}<text:span>{TWO[30:40]}</text:span>{TWO[40:]}</text:p>"
        )
    )
    assert (article.headline, article.timestamp, article.authors) == (TITLE, "2024-06-11", ("Ruth Ansgar",))
    assert told(article) == [(None, (ONE, TWO))]


def test_an_article_in_rtf() -> None:
    article = articleparse.parse(
        rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}\pard\b F\'e4hren fahren wieder\b0\par\par "
        rb"Von Eva Lindt\par 11. Juni 2024\par\par Ab Mittwoch fahren die F\'e4hren wieder, sagte die Reederei "
        rb"am Dienstag \u8222?zur Freude aller\u8220?, wie es hie\'df.\par}"
    )
    assert (article.headline, article.timestamp, article.authors) == (
        "Fähren fahren wieder",
        "2024-06-11",
        ("Eva Lindt",),
    )
    assert told(article)[0][1] == (
        "Ab Mittwoch fahren die Fähren wieder, sagte die Reederei am Dienstag „zur Freude aller“, wie es hieß.",
    )


def test_an_export_in_word_holds_several_articles() -> None:
    def record(title: str, *story: str) -> str:
        lines = (
            title,
            "The Carrow Herald",
            "June 11, 2024 Tuesday",
            "Section: NEWS; Pg. 4",
            "Length: 82 words",
            "Byline: Ruth Ansgar",
        )
        return "".join(map(p, (*lines, "Body", *story, "Load-Date: June 12, 2024", "End of Document")))

    first, second = articleparse.parse_all(docx(record(TITLE, ONE, TWO) + record("Bell returns to the chapel", THREE)))
    assert (first.headline, first.authors, told(first)) == (TITLE, ("Ruth Ansgar",), [(None, (ONE, TWO))])
    assert (second.headline, second.source.article) == ("Bell returns to the chapel", 2)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p("One", extra="<w:numPr/>") + p("Two", extra="<w:numPr/>"), "• One\n• Two\n"),
        (f"<w:tbl><w:tr><w:tc>{p('Bus')}</w:tc><w:tc>{p('40 cents')}</w:tc></w:tr></w:tbl>", "Bus\t40 cents\n"),
        ("<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r></w:p>", "One\ntwo\tthree\n"),
        (
            "<w:p><w:del><w:r><w:delText>Old</w:delText></w:r></w:del><w:ins><w:r><w:t>New</w:t></w:r></w:ins></w:p>",
            "New\n",
        ),
        (p("One") + p("") + p("") + p("") + p("Two"), "One\n\nTwo\n"),
    ],
)
def test_what_word_shows_is_text(body: str, text: str) -> None:
    assert read_source(docx(body)).text == text


def test_lists_of_opendocument_keep_their_marks() -> None:
    items = "".join(f"<text:list-item><text:p>{word}</text:p></text:list-item>" for word in ("One", "Two"))
    assert (
        read_source(odt(f"<text:list>{items}</text:list><text:p>Three<text:s/>four</text:p>")).text
        == "• One\n• Two\nThree four\n"
    )


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (docx(p(ONE))[:-90] + b"word/", "damaged"),
        (packed(word__other_xml="x"), "damaged or locked"),
        (docx(p("a" * 40_000_000)), "unpacks to more than"),
    ],
    ids=["cut", "without its text", "bomb"],
)
def test_what_cannot_be_read_is_told(data: bytes, said: str) -> None:
    with pytest.raises(articleparse.UnreadableInput, match=said):
        articleparse.parse(data)


def test_entities_of_a_document_are_not_resolved() -> None:
    entity = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    body = "<w:body><w:p><w:r><w:t>a&x;b</w:t></w:r></w:p></w:body>"
    text = read_source(packed(word__document_xml=f"{entity}<w:document {_W}>{body}</w:document>")).text
    assert text in ("ab\n", "a&x;b\n")


@pytest.mark.parametrize("data", [rb"{\rtf1", rb"{\rtf1\ansi\u", rb"{\rtf1\u99999999999? a}", rb"{\rtf1 {{{{ \'zz a"])
def test_broken_rtf_is_text_or_an_error(data: bytes) -> None:
    try:
        text = rtf_text(data)
    except articleparse.UnreadableInput:
        text = ""
    assert "rtf1" not in text


STYLES = f'<w:styles {_W}><w:style w:styleId="a3"><w:name w:val="heading 2"/></w:style></w:styles>'


@pytest.mark.parametrize(
    "heading",
    [p("What it costs", "a3"), p("What it costs", extra='<w:outlineLvl w:val="1"/>')],
    ids=["by its style's name", "by its level"],
)
def test_headings_of_word_in_any_language(heading: str) -> None:
    body = f"<w:document {_W}><w:body>{p(ONE)}{p('One', 'TOC1')}{heading}{p(TWO)}</w:body></w:document>"
    text = read_source(packed(word__document_xml=body, word__styles_xml=STYLES)).text
    assert text == f"{ONE}\n\nWhat it costs\n\n{TWO}\n"


def test_a_table_that_only_places_what_is_in_it_is_no_row() -> None:
    cell = f"<w:tc>{p(ONE)}{p(TWO)}</w:tc>"
    assert read_source(docx(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>")).text == f"{ONE}\n{TWO}\n"
    assert read_source(
        docx(f"<w:tbl><w:tr><w:tc/><w:tc><w:tbl><w:tr>{cell}</w:tr></w:tbl></w:tc></w:tr></w:tbl>")
    ).text == (f"{ONE}\n{TWO}\n")


def test_hidden_text_is_none_and_a_text_box_stands_behind() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Draft</w:t></w:r>"
    box = f"<w:r><w:pict><w:txbxContent>{p('Two')}</w:txbxContent></w:pict></w:r>"
    assert read_source(docx(f"<w:p><w:r><w:t>One</w:t></w:r>{hidden}{box}</w:p>")).text == "One\nTwo\n"


def test_flat_files_of_word_processors_are_read_as_the_others() -> None:
    body = f"<office:body><text:h>{TITLE}</text:h><text:p>{ONE}</text:p></office:body>"
    flat = f'<?xml version="1.0"?><office:document {_O}>{body}</office:document>'
    assert read_source(flat.encode()).text == f"{TITLE}\n\n{ONE}\n"
    word = f'<?xml version="1.0"?><?mso-application x?><w:wordDocument {_W}><w:body>{p(ONE)}</w:body></w:wordDocument>'
    assert read_source(word.encode()).text == f"{ONE}\n"


def test_the_list_of_an_export_is_no_text() -> None:
    clock = "Date and Time: Tuesday, March 5, 2024 10:12:00 AM CET"
    cover = (clock, "Documents (1)", f"1. {TITLE}", "Search Terms: ferry")
    record = (TITLE, "The Carrow Herald", "June 11, 2024 Tuesday", "Byline: Ruth Ansgar", "Body", ONE, TWO)
    article = articleparse.parse(docx("".join(map(p, (*cover, *record, "End of Document")))))
    assert (article.headline, article.timestamp) == (TITLE, "2024-06-11")
    assert told(article) == [(None, (ONE, TWO))]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"One\par Two", "One\nTwo"),
        (rb"{\fonttbl{\f1\fcharset204 A;}}\f1 \'cc\'ee\'f1\'f2", "Мост"),
        (rb"{\fonttbl{\f2\fcharset128 A;}}\f2 \'83A\f0 x", "アx"),
        (rb"\ansicpg1251 \'cc\'ee\'f1\'f2", "Мост"),
        (rb"\uc2\u1052\'3f\'3f\uc1\u1086?\u-10179?\u-8704?", "Мо😀"),
        (rb'{\field{\*\fldinst HYPERLINK "http://x.example"}{\fldrslt here}} we are', "here we are"),
        (rb"One{\footnote Two}{\header Three}{\info{\title Four}}{\v Five}{\*\unknown Six}", "One"),
        (rb"{\pict\bin3 }}}}One", "One"),
        (rb"{\listtext\'b7\tab}One\par", "• One\n"),
        (rb"Roof\cell June\cell\row", "Roof\tJune\t\n"),
        (rb"One\par\pard\outlinelevel1{\b Two}\par\pard Three", "One\n\nTwo\n\nThree"),
        (rb"{{{{One", "One"),
        (rb"One}Two", "OneTwo"),
    ],
)
def test_what_rtf_shows_is_text(body: bytes, text: str) -> None:
    assert rtf_text(rb"{\rtf1\ansi " + body + b"}") == text
