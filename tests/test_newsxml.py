"""News in XML and SGML: NITF, NewsML, feeds, the research corpora; each read as the page that it would be in HTML."""

from __future__ import annotations

import io
from html import escape
from pathlib import Path

import pytest

import articleparse
from articleparse.containers import recognise, records
from articleparse.containers.reading import Reading
from articleparse.model import Failure, Record
from articleparse.readers.newsrecords import holds_many, opens_news

ONE = "The ferries sail again from Wednesday, after crews accepted a two-year deal on Tuesday night."
TWO = "The union had asked for eight per cent and got six, and two days of rest a month more than before."
THREE = "Tickets will rise by forty cents in the autumn, the company said, and the county will pay the rest."
TITLE = "Ferry strike ends after nine days"

NITF = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-3.dtd">
<nitf>
  <head>
    <title>{TITLE}</title>
    <docdata><date.issue norm="20240611T083000Z"/><doc-id id-string="x-1"/></docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1>{TITLE}</hl1><hl2>Crews accept two-year deal</hl2></hedline>
      <byline>By Ruth Ansgar<byttl>Staff Writer</byttl></byline>
      <dateline><location>CARROW BAY</location></dateline>
      <abstract><p>Crews accept two-year deal.</p></abstract>
    </body.head>
    <body.content>
      <p>{ONE.replace("Wednesday", "<chron norm='20240612'>Wednesday</chron>")}</p>
      <p>{TWO}</p>
      <hl2>What it costs</hl2>
      <p>{THREE}</p>
    </body.content>
  </body>
</nitf>
"""


def wrapped(text: str, indent: str = "") -> str:
    """A text in rows as a wire breaks them."""
    words, rows = text.split(), [indent]
    for word in words:
        if len(rows[-1]) + len(word) > 64:
            rows.append("")
        rows[-1] += f"{word} "
    return "\n".join(row.rstrip() for row in rows)


SGML = f"""<DOC>
<DOCNO> XY880212-0001 </DOCNO>
<HEAD>{TITLE}</HEAD>
<BYLINE>By RUTH ANSGAR</BYLINE>
<DATELINE>CARROW BAY, Feb 12 - </DATELINE>
<TEXT>
{wrapped(ONE, "   ")}
{wrapped(TWO, "   ")}
   Harbour &amp; Sons had no comment.
</TEXT>
</DOC>
"""
CORPUS = f"""<DOC id="XYZ_ENG_20040611.0001" type="story">
<HEADLINE>
{TITLE}
</HEADLINE>
<TEXT>
<P>
{wrapped(ONE)}
</P>
<P>
{wrapped(TWO)}
</P>
</TEXT>
</DOC>
<DOC id="XYZ_ENG_20040612.0002" type="story">
<HEADLINE>
Bell returns to the chapel
</HEADLINE>
<TEXT>
<P>
{wrapped(THREE)}
</P>
</TEXT>
</DOC>
"""
RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>The Herald</title><link>https://herald.example</link><description>News</description>
<item><title>{TITLE}</title><link>https://herald.example/1</link><pubDate>Tue, 11 Jun 2024 08:30:00 +0000</pubDate>
<dc:creator>Ruth Ansgar</dc:creator><description>Crews accept two-year deal</description>
<content:encoded><![CDATA[<p>{ONE}</p><p>{TWO}</p><h3>What it costs</h3><p>{THREE}</p>]]></content:encoded></item>
<item><title>Bell returns to the chapel</title><link>https://herald.example/2</link>
<description>&lt;p&gt;{TWO}&lt;/p&gt;&lt;p&gt;{THREE}&lt;/p&gt;</description></item>
</channel></rss>
"""


def held(data: bytes, name: str = "c", reading: Reading | None = None) -> list[Record | Failure]:
    return list(records("xml", io.BufferedReader(io.BytesIO(data)), name, reading or Reading()))


def told(article: articleparse.Article) -> list[tuple[str | None, tuple[str, ...]]]:
    return [(section.heading, section.paragraphs) for section in article.sections]


def test_an_article_in_nitf() -> None:
    article = articleparse.parse(NITF)
    assert article.source.form == "xml"
    assert (article.headline, article.timestamp) == (TITLE, "2024-06-11T08:30:00+00:00")
    assert (article.authors, article.dateline) == (("Ruth Ansgar",), "CARROW BAY")
    assert article.standfirst == ("Crews accept two-year deal",)
    assert told(article) == [(None, (ONE, TWO)), ("What it costs", (THREE,))]


def test_what_an_archive_says_stands_in_the_provenance_with_the_lines_of_the_file() -> None:
    article = articleparse.parse(NITF)
    lines = {entry.at: entry.lines for entry in article.provenance if entry.at}
    rows = NITF.split("\n")
    assert [rows[lines[f"/sections/{at}"][0] - 1].strip() for at in ("0/paragraphs/1", "1/heading")] == [
        f"<p>{TWO}</p>",
        "<hl2>What it costs</hl2>",
    ]
    assert [entry.text for entry in article.provenance if entry.role == "repeat"] == ["Crews accept two-year deal."]


def test_a_plain_story_amid_sgml_is_unwrapped() -> None:
    article = articleparse.parse(SGML)
    assert (article.headline, article.authors, article.dateline) == (TITLE, ("RUTH ANSGAR",), "CARROW BAY, Feb 12")
    assert told(article) == [(None, (ONE, TWO, "Harbour & Sons had no comment."))]
    places = {entry.at: entry.lines for entry in article.provenance}
    assert places["/sections/0/paragraphs/1"] == (9, 10)


def test_documents_of_a_corpus_are_articles_and_their_numbers_hold_their_days() -> None:
    first, second = articleparse.parse_all(CORPUS)
    assert (first.timestamp, second.timestamp) == ("2004-06-11", "2004-06-12")
    assert told(first) == [(None, (ONE, TWO))]
    assert (second.headline, told(second)) == ("Bell returns to the chapel", [(None, (THREE,))])
    assert second.source.article == 2
    assert {entry.lines for entry in second.provenance if entry.at == "/headline"} == {(18, 19)}


def test_items_of_a_feed_are_articles() -> None:
    first, second = articleparse.parse_all(RSS)
    assert (first.headline, first.timestamp, first.authors) == (TITLE, "2024-06-11T08:30:00+00:00", ("Ruth Ansgar",))
    assert first.standfirst == ("Crews accept two-year deal",)
    assert told(first) == [(None, (ONE, TWO)), ("What it costs", (THREE,))]
    assert (second.headline, told(second)) == ("Bell returns to the chapel", [(None, (TWO, THREE))])


def test_an_entry_of_atom() -> None:
    (article,) = articleparse.parse_all(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Bote</title><entry><title>Fähren fahren wieder</title>'
        "<published>2024-06-11T08:30:00+02:00</published><updated>2024-06-11T09:00:00+02:00</updated>"
        "<author><name>Eva Lindt</name></author><summary>Nach neun Tagen endet der Streik.</summary>"
        '<content type="xhtml"><div><p>Ab Mittwoch fahren die Fähren wieder, nach einem Beschluss der Mannschaften.</p>'
        "</div></content></entry></feed>"
    )
    assert (article.headline, article.timestamp) == ("Fähren fahren wieder", "2024-06-11T08:30:00+02:00")
    assert (article.authors, article.standfirst) == (("Eva Lindt",), ("Nach neun Tagen endet der Streik.",))


@pytest.mark.parametrize(
    ("names", "language"),
    [
        (("titular", "autor", "fecha", "texto"), "es"),
        (("überschrift", "autor", "datum", "text"), "de"),
        (("titre", "auteur", "date", "texte"), "fr"),
        (("headline", "byline", "date", "body"), "en"),
    ],
)
def test_the_labels_of_databases_are_elements_names_too(names: tuple[str, ...], language: str) -> None:
    title, author, day, body = names
    article = articleparse.parse(
        f'<?xml version="1.0"?><export><{title}>{TITLE}</{title}><{author}>Ruth Ansgar</{author}>'
        f"<{day}>2024-06-11</{day}>"
        f"<{body}>{ONE}\n{TWO}</{body}></export>",
        language=language,
    )
    assert (article.headline, article.authors, article.timestamp) == (TITLE, ("Ruth Ansgar",), "2024-06-11")
    assert told(article) == [(None, (ONE, TWO))]


def test_nothing_is_resolved() -> None:
    article = articleparse.parse(
        '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        f"<nitf><hl1>{TITLE}</hl1><p>{ONE} &x;</p></nitf>"
    )
    assert told(article) == [(None, (f"{ONE} &x;",))]


@pytest.mark.parametrize(
    "text",
    [
        f"<nitf><hl1>{TITLE}<p>{ONE}",
        f"<nitf><hl1>{TITLE}</hl1></none><p>{ONE}</p><!-- ",
        f"<DOC><HEAD>{TITLE}</HEAD>a < b <TEXT>{ONE}",
        f"<rss><channel><item><title>{TITLE}</title><description><![CDATA[<p>{ONE}",
    ],
)
def test_what_is_not_well_formed_loses_nothing(text: str) -> None:
    words = " ".join(entry.text or "" if entry.at is None else "" for entry in articleparse.parse(text).provenance)
    article = articleparse.parse(text)
    shown = " ".join([article.headline or "", *article.standfirst, *(p for _, ps in told(article) for p in ps), words])
    assert "Ferry strike" in shown
    assert "two-year deal" in shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<nitf><head>", True),
        ('<?xml version="1.0"?>\n<!-- made -->\n<articles>', True),
        ("<DOC>\n<DOCNO>", True),
        ('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', False),
        ("<p>News</p>", False),
        ("<https://herald.example>", False),
        ("News <nitf>", False),
    ],
)
def test_what_opens_news(text: str, expected: bool) -> None:
    assert opens_news(text) is expected


def test_one_article_is_no_container() -> None:
    assert recognise(NITF.encode(), "a.xml") is None
    assert not holds_many(SGML.replace("<DOC>", '<?xml version="1.0"?><archive><DOC>'))
    assert recognise(RSS.encode(), "feed") == "xml"
    assert recognise(CORPUS.encode(), "eng_200406") == "xml"
    assert recognise(RSS.encode(), "feed.txt") is None


def test_a_feed_is_a_container_and_its_items_have_their_addresses() -> None:
    found = held(RSS.encode(), "f.rss")
    assert all(isinstance(record, Record) for record in found)
    assert [(record.name, record.url) for record in found if isinstance(record, Record)] == [
        ("f.rss#1", "https://herald.example/1"),
        ("f.rss#2", "https://herald.example/2"),
    ]


@pytest.mark.parametrize("size", [7, 100, 1 << 18])
def test_records_are_whole_whatever_the_pieces_that_are_read(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("articleparse.containers.xml._PIECE", size)
    found = [record.data for record in held((CORPUS * 3).encode()) if isinstance(record, Record)]
    assert b"".join(part for part in found if isinstance(part, bytes)).decode() == CORPUS * 3
    assert len(found) == 6


def test_a_record_that_is_too_large_is_a_failure_and_the_others_are_read() -> None:
    large = CORPUS.replace(wrapped(TWO), wrapped(TWO) * 30)
    found = held(large.encode(), reading=Reading(max_size=1000))
    assert [type(record) for record in found] == [Failure, Record]


def test_the_command_reads_a_feed(tmp_path: Path) -> None:
    import subprocess
    import sys

    from conftest import environment

    (tmp_path / "feed").write_text(RSS, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "articleparse", "-q", "-c", "feed"],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.count(b"\n") == 2
    assert b'"url":"https://herald.example/1"' in done.stdout


def feed(*items: str, root: str = "rss") -> str:
    return f'<?xml version="1.0"?><{root}><channel><title>The Herald</title>{"".join(items)}</channel></{root}>'


def item(*elements: str) -> str:
    return f"<item><title>{TITLE}</title>{''.join(elements)}</item>"


HTML = f"<p>{ONE}</p>\n<p>{TWO}</p>"


@pytest.mark.parametrize(
    "story",
    [
        f"<description>{escape(HTML)}</description>",
        f"<description>{escape(escape(HTML))}</description>",
        f"<description><![CDATA[{HTML}]]></description>",
        f"<content:encoded><![CDATA[{ONE}\n\n{TWO}]]></content:encoded>",
        f"<content:encoded><![CDATA[{ONE.replace('ferries', '<b>ferries</b>')}\n\n{TWO}]]></content:encoded>",
        f"<description>{escape(HTML)}</description><media:content><media:title>Quay</media:title></media:content>",
    ],
    ids=["escaped", "twice", "CDATA", "plain", "blank lines", "with a picture"],
)
def test_a_feeds_story_is_html_however_it_is_kept(story: str) -> None:
    article = articleparse.parse(feed(item(story)))
    assert (article.headline, told(article)) == (TITLE, [(None, (ONE, TWO))])


def test_what_is_set_in_a_title_is_no_text_of_it() -> None:
    title = escape("Hask &amp; Sons <em>sell</em> the mill")
    assert articleparse.parse(feed(item().replace(TITLE, title))).headline == "Hask & Sons sell the mill"


def test_a_summary_that_is_the_beginning_of_the_story_is_a_repeat() -> None:
    foot = f"<p>The post {TITLE} appeared first on The Herald.</p>"
    summary = f"<description><![CDATA[<p>{ONE[:60]} [&#8230;]</p>{foot}]]></description>"
    article = articleparse.parse(feed(item(summary, f"<content:encoded><![CDATA[{HTML}{foot}]]></content:encoded>")))
    assert (article.standfirst, told(article)) == ((), [(None, (ONE, TWO))])


def test_an_author_of_rss_is_named_behind_the_address() -> None:
    article = articleparse.parse(feed(item(f"<author>news@herald.example (Ruth Ansgar)</author>{escape(HTML)}")))
    assert article.authors == ("Ruth Ansgar",)


def test_what_is_no_article_of_a_blog_is_none() -> None:
    picture = item("<wp:post_type><![CDATA[attachment]]></wp:post_type>")
    comment = f"<wp:comment><wp:comment_content><![CDATA[{THREE}]]></wp:comment_content></wp:comment>"
    post = item(f"<content:encoded><![CDATA[{HTML}]]></content:encoded><wp:post_type>post</wp:post_type>{comment}")
    (article,) = articleparse.parse_all(feed(picture, post, "<item><title/><link>https://herald.example</link></item>"))
    assert told(article) == [(None, (ONE, TWO))]
    assert len(held(feed(picture, post).encode())) == 1


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('<?xml version="1.0"?><urlset><url><loc>https://herald.example</loc></url></urlset>', "a sitemap"),
        ('<?xml version="1.0"?><svg><title>Icon</title><text>Hi</text></svg>', "an image"),
        ('<svg xmlns="http://www.w3.org/2000/svg"><text>Hello there</text></svg>\n', "an image"),
        ("<urlset><url><loc>https://herald.example</loc></url></urlset>", "a sitemap"),
        (feed(), "a feed without articles"),
        ('<?xml version="1.0"?><settings><id>a</id></settings>', "no text in it"),
    ],
)
def test_xml_that_is_no_news_says_what_it_is(text: str, what: str) -> None:
    with pytest.raises(articleparse.NoArticle, match=what):
        articleparse.parse(text)


def test_elements_that_are_called_as_their_attribute_says() -> None:
    def row(title: str, day: str, story: str) -> str:
        fields = {"title": title, "author": "Ruth Ansgar", "date": day, "body": escape(story)}
        return f"<row>{''.join(f'<field name={name!r}>{text}</field>' for name, text in fields.items())}</row>"

    first, second = articleparse.parse_all(
        f'<?xml version="1.0"?><rows>{row(TITLE, "2024-06-11 08:30:00", HTML)}'
        f"{row('Bell returns', '2024-06-12', THREE)}</rows>"
    )
    assert (first.headline, first.timestamp, told(first)) == (TITLE, "2024-06-11T08:30:00", [(None, (ONE, TWO))])
    assert (second.headline, second.authors, second.timestamp) == ("Bell returns", ("Ruth Ansgar",), "2024-06-12")


def test_what_an_element_is_goes_down_to_what_stands_in_it() -> None:
    article = articleparse.parse(
        "<newsItem><rightsInfo><usageTerms>No resale</usageTerms></rightsInfo><itemMeta><edNote>Adds quotes</edNote>"
        f"</itemMeta><contentMeta><headline>{TITLE}</headline><by>By Ruth Ansgar</by></contentMeta><inlineXML><html>"
        f"<head><title>{TITLE}</title></head><body><p>{ONE}</p><p>{TWO}</p><h1>What it costs</h1><p>{THREE}</p></body>"
        "</html></inlineXML></newsItem>"
    )
    assert (article.headline, article.authors) == (TITLE, ("Ruth Ansgar",))
    assert told(article) == [(None, (ONE, TWO)), ("What it costs", (THREE,))]


def test_an_article_is_one_in_xml_too() -> None:
    article = articleparse.parse(
        f'<?xml version="1.0"?><article date="2024-06-11"><title>{TITLE}</title><body><p>{ONE}</p></body></article>'
    )
    assert (article.source.form, article.headline, article.timestamp) == ("xml", TITLE, "2024-06-11")


@pytest.mark.parametrize("day", ["870212", "19870212", "1987-02-12"])
def test_days_of_an_archive(day: str) -> None:
    article = articleparse.parse(f"<DOC><DATE>{day}\n</DATE><HEAD>{TITLE}</HEAD><TEXT>\n{ONE}\n{TWO}\n</TEXT></DOC>")
    assert article.timestamp == "1987-02-12"


@pytest.mark.parametrize("piece", ["<a b'c ", '<a b="', "<!-- ", "<![CDATA[", "</title> ", "a@"])
def test_what_never_ends_takes_no_time(piece: str) -> None:
    text = feed(f"<item><author>{piece * 20_000}")
    articleparse.parse(f"{text}<description>{ONE}</description>")


def test_what_is_said_of_a_file_is_said_of_each_article_in_it() -> None:
    told = "Паром снова ходит в Каргино, сообщили в порту, и люди на обоих берегах рады этому."
    items = "".join(
        f"<item><title>{title}</title><description>{told}</description></item>" for title in ("Паром", "Мост")
    )
    found = articleparse.parse_all(f"<rss><channel>{items}</channel></rss>".encode("windows-1251"))
    assert ["guessed-encoding" in [warning.code for warning in article.warnings] for article in found] == [True, True]


@pytest.mark.parametrize("text", [NITF, CORPUS, RSS])
def test_that_a_file_cut_short_says_so_and_a_whole_one_does_not(text: str) -> None:
    def warned(text: str) -> list[bool]:
        return ["truncated-input" in [one.code for one in article.warnings] for article in articleparse.parse_all(text)]

    assert not any(warned(text))
    assert warned(text[: text.rindex(".") + 1])[-1]


def test_a_tag_that_is_cut_is_no_words() -> None:
    story = "<item><title>A first story</title><description>It sailed on Tuesday, after nine days.</description></item>"
    found = list(articleparse.parse_all(f"<rss><channel><title>H</title>{story}{story}<item><title>Next</title><descr"))
    assert [article.headline for article in found][:2] == ["A first story"] * 2
    assert "<descr" not in str(found)
