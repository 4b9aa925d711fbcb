"""The HTML reader: what is text, where it stands, what a page declares; and pages made to break readers."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import articleparse
from articleparse.model import Hints, Page
from articleparse.parser.declarations.claims import claimed
from articleparse.parser.declarations.moments import weigh
from articleparse.parser.looks.features import look
from articleparse.readers import read
from articleparse.readers.html.tree import grow

STORY = "<p>The council met on Monday and agreed to close the old harbour for eleven weeks.</p>"
HEAD = "<html><head><title>Harbour closed</title></head><body><h1>Harbour closed for works</h1>"


def page(html: str) -> Page:
    return read(html, form="html")


def texts(html: str) -> list[str]:
    return [block.text for block in page(html).blocks]


def test_blocks_say_how_they_are_set() -> None:
    html = (
        '<main><article class="story"><p class="Byline-name">By <a rel="author" href="/x">Ann Roe</a></p>'
        '<p><strong>Bold</strong></p><time datetime="2024-05-06">today</time></article></main>'
    )
    byline, bold, stamp = page(html).blocks
    assert byline.path == "/main/article.story/p.Byline-name"
    assert byline.words[:3] == ("author", "byline", "name")
    assert {"article", "main"} <= set(byline.words)
    assert 0.6 < byline.linked < 0.8
    assert (bold.strong, bold.linked) == (1.0, 0.0)
    assert stamp.moment == "2024-05-06"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\f"])
def test_lines_are_those_of_the_source(end: str) -> None:
    html = end.join(["<html>", "<body>", "<p", 'class="a">', "first", "line</p>", "<div>", "", "second</div>"])
    assert [block.lines for block in page(html).blocks] == [(5, 6), (9, 9)]


def test_lines_beyond_16_bits() -> None:
    html = "<p>top</p>" + "\n" * 70_000 + "<p>far <b>below</b></p>\n<p>end</p>"
    assert [block.lines for block in page(html).blocks] == [(1, 1), (70_001, 70_001), (70_002, 70_002)]
    assert page(html).line_count == 70_002


def test_entities_are_decoded_once() -> None:
    assert texts("<p>AT&amp;amp;T &lt;b&gt; &#8217;</p>") == ["AT&amp;T <b> ’"]


def test_elements_give_blocks_with_their_tags() -> None:
    html = (
        "<figure><img alt='A field'><figcaption><p>The field. Photo: Ann Roe</p></figcaption></figure>"
        "<ul><li>Barley came in.<ul><li>Oats too.</li></ul></li></ul><blockquote><p>“We had given up.”</p></blockquote>"
        "<dl><dt>Barley</dt><dd>190 pounds.</dd></dl><table><tr><th>Crop</th><td>Barley</td></tr></table>"
        "<pre>A letter\nto the editor.\n\nIt thanked them.</pre><div role='heading' aria-level='3'>Prices</div>"
        "<h2><span>What</span> <em>next</em></h2>One<br>line.<br><br>Another."
    )
    assert [(block.tag, block.text) for block in page(html).blocks] == [
        ("figcaption", "The field. Photo: Ann Roe"),
        ("li", "Barley came in."),
        ("li", "Oats too."),
        ("p", "“We had given up.”"),
        ("dt", "Barley"),
        ("dd", "190 pounds."),
        ("th", "Crop"),
        ("td", "Barley"),
        ("pre", "A letter to the editor."),
        ("pre", "It thanked them."),
        ("h3", "Prices"),
        ("h2", "What next"),
        ("", "One line."),
        ("", "Another."),
    ]


def test_an_empty_element_between_sentences_parts_them() -> None:
    assert texts('<div>It rained.<span class="x"></span>Then it stopped.</div>') == ["It rained.", "Then it stopped."]
    assert texts("<div>It <i></i>rained in Mc<wbr>Allen.</div>") == ["It rained in McAllen."]


@pytest.mark.parametrize(
    "within",
    [
        'The <a href="/b">bridge<svg><use href="#away"/></svg></a> is open.',
        'The <a href="/b">bridge</a><span><button class="follow"></button></span> is open.',
        "The bridge<script>ad()</script> is open.",
        "The bridge <del>was</del>is open.",
    ],
)
def test_what_is_not_seen_parts_no_sentence(within: str) -> None:
    assert texts(f"<p>{within}</p>") == ["The bridge is open."]


@pytest.mark.parametrize(
    "html",
    [
        "<ul><li><a>Mail<svg></svg></a><a>Share</a></li></ul>",
        "<div><a>Mail</a><svg></svg><a>Share</a></div>",
        "<p>Mail<button>Copy</button>Share</p>",
        '<div><span class="strong">Mail</span><span class="br"></span>Share</div>',
    ],
)
def test_icons_and_buttons_part_what_is_no_sentence(html: str) -> None:
    assert [text for text in texts(html) if text != "Copy"] == ["Mail", "Share"]


@pytest.mark.parametrize(
    "html",
    [
        '<h2><span>Why now</span><span class="e"><span>[</span><a href="?edit">edit</a><span>]</span></span></h2>',
        '<h2><span>[<a href="?edit">Bearbeiten</a> | <a href="?">Quelltext</a>]</span> <span>Why now</span></h2>',
        '<div><h2>Why now</h2><span class="e">[<a href="?edit">modifier</a>]</span></div>',
        '<h2>Why now<a class="permalink" href="#why">¶</a></h2>',
        '<h3><a href="#why">#</a>Why now</h3>',
        '<h3>Why now <a href="#why">🔗</a></h3>',
    ],
)
def test_controls_on_a_heading_are_no_text_of_it(html: str) -> None:
    assert texts(html + STORY)[0] == "Why now"
    assert len(texts(html + STORY)) == 2


@pytest.mark.parametrize("html", ["<h2><a href='#a'>???</a></h2>", "<h2>Why now <span>[sic]</span></h2>"])
def test_what_is_no_control_is_text_of_a_heading(html: str) -> None:
    assert texts(html)[0] in ("???", "Why now [sic]")


def test_a_word_that_can_be_broken_stays_one() -> None:
    assert texts("<p>The Harbour<wbr>Watch app is free.</p>") == ["The HarbourWatch app is free."]


def test_a_page_that_holds_its_story_keeps_it_alone() -> None:
    body = "The council met on Monday and agreed to close the old harbour. " * 12
    html = f'<script type="application/ld+json">{{"@type":"NewsArticle","articleBody":"{body}"}}</script><p>{body}</p>'
    assert len(texts(html)) == 1


def test_what_stands_after_the_end_of_the_page_is_read() -> None:
    html = f"<html><body><p>Over.</p></body></html>\n<div>{STORY}</div></body></html>"
    assert [block.lines for block in page(html).blocks] == [(1, 1), (2, 2)]


def test_parts_that_react_streams_are_shown() -> None:
    assert texts('<div hidden id="S:0"><p>Streamed.</p></div><div hidden id="x"><p>Not.</p></div>') == ["Streamed."]


def test_xhtml_closes_elements_in_their_start_tags() -> None:
    html = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><script src="x"/></head><body>'
    first, second = page(html + '<p><a name="top"/>First.<br/>Line.</p><p>Second.</p></body></html>').blocks
    assert (first.text, first.linked, second.text) == ("First. Line.", 0.0, "Second.")


def test_a_block_knows_which_claim_it_repeats() -> None:
    html = (
        "<title>Harbour closed for works - Herald</title>"
        '<meta name="author" content="Ann Roe"><meta property="article:published_time" content="2024-05-06T10:00Z">'
        '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"The council met on Monday and agreed.'
        'It rained on Tuesday, so nobody came to look at the works."}</script>'
        "<h1>Harbour closed for works</h1><p>Ann Roe</p><time datetime='2024-05-06T10:00Z'>6 May</time>"
        "<p>It rained on Tuesday, so nobody came to look at the works.</p>"
        "<p>Elsewhere a bridge was opened by the mayor of the town in front of some hundred people.</p>"
    )
    found = page(html)
    assert claimed(look(found.blocks, Hints()), found.claims) == ["title", "author", "stamp", "body", "not body"]


@pytest.mark.parametrize(
    "said",
    [
        '{"@type":[],"headline":"x"}',
        '{"@type":"NewsArticle","headline":["a",{"@value":"b"},3,null],"author":[[],{"name":[{}]},7],"datePublished":{}}',
        '{"@type":"NewsArticle","headline":"\\ud800 half","author":{"@id":"#x"},"mainEntityOfPage":[1]}',
        '{"@type":"NewsArticle","datePublished":' + "9" * 6000 + "}",
        '{"@type":"NewsArticle","headline":"a","datePublished":"' + "1-" * 900 + '","dateModified":"99999-99-99"}',
        '{"@graph":null,"__proto__":{"@type":"NewsArticle","headline":"p"},"author":"x"}',
        "null",
        "[[[[",
        '"text"',
    ],
)
def test_odd_declarations_do_no_harm(said: str) -> None:
    found = page(f'<script type="application/ld+json">{said}</script><h1>Harbour closed</h1>{STORY}')
    assert [block.tag for block in found.blocks] == ["h1", "p"]
    assert all(claim.value.encode() for claim in found.claims)
    weigh(None, found.claims, Hints())


def test_claims_name_who_says_so() -> None:
    html = (
        '<html lang="fr-CA"><head><title>T | Site</title><meta name="dc.creator" content="Ann Roe">'
        '<meta property="og:title" content="T"><link rel="canonical" href="https://x.example/2024/05/06/t"></head>'
    )
    found = {(claim.kind, claim.value, claim.origin) for claim in page(html + "<p>x").claims}
    assert found == {
        ("headline", "T", "opengraph"),
        ("headline", "T | Site", "title"),
        ("author", "Ann Roe", "meta"),
        ("language", "fr-CA", "lang"),
        ("published", "2024-05-06", "url"),
    }


def test_nothing_outside_the_page_is_read() -> None:
    xxe = '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><html><body><p>a &x; b</p>'
    assert all("localhost" not in text and "\n" not in text for text in texts(xxe + STORY))
    xinclude = '<p xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="/etc/hostname" parse="text"/>x</p>'
    assert texts(xinclude) == ["x"]
    laughs = (
        "<!DOCTYPE html [" + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)) + "]><p>&a9;</p>"
    )
    assert sum(map(len, texts(laughs + STORY))) < 500


@pytest.mark.parametrize("data", ["<!DOCTYPE html>", "<!-- only -->", "<html></html>", "<p>&nbsp;</p>"])
def test_no_text_is_no_article(data: str) -> None:
    with pytest.raises(articleparse.NoArticle):
        articleparse.parse(data, form="html")


SHAPES: dict[str, Callable[[int], str]] = {
    "nested div": lambda n: HEAD + "<div>" * n + STORY,
    "nested and closed": lambda n: HEAD + "<div>" * n + STORY + "</div>" * n + STORY,
    "nested spans": lambda n: HEAD + "<span>" * n + STORY,
    "nested lists": lambda n: HEAD + "<ul><li>" * n + STORY,
    "nested tables": lambda n: HEAD + "<table><tr><td>" * n + STORY,
    "links around blocks": lambda n: HEAD + "<a href=x><div>" * n + STORY,
    "end tags": lambda n: HEAD + "</div>" * n + STORY,
    "errors before depth": lambda n: HEAD + "</b>" * 200 + "<div>" * n + STORY,
    "attributes": lambda n: HEAD + "<p " + " ".join(f"a{i}=1" for i in range(n)) + ">x</p>" + STORY,
    "attributes with marks": lambda n: HEAD + "<p " + " ".join(f'a{i}="<"' for i in range(n)) + ">x</p>" + STORY,
    "attributes alike": lambda n: HEAD + "<p " + "a " * n + ">x</p>" + STORY,
    "quotes": lambda n: HEAD + "<p " + 'a=" ' * n + STORY,
    "marks": lambda n: HEAD + "<" * 10 * n + STORY,
    "comments": lambda n: HEAD + "<!--" * n + "-->" + STORY,
    "script": lambda n: HEAD + "<script>" + 'var a="x y";\n' * 5 * n + "</script>" + STORY,
    "quotes in a script": lambda n: HEAD + "<script>" + '\\"' * 10 * n + "</script>" + STORY,
    "unclosed script": lambda n: HEAD + STORY + "<script>" + "x=1;" * n,
    "deep json": lambda n: f'{HEAD}<script type="application/ld+json">{"[" * n}{"]" * n}</script>{STORY}',
    "broken json": lambda n: HEAD + '<script type="application/ld+json">' + '"headline":"' * n + "</script>" + STORY,
    "many articles": lambda n: (
        f'{HEAD}<script type="application/ld+json">[{",".join([chr(123) + chr(125)] * n)}]</script>{STORY}'
    ),
    "title": lambda n: f"<title>{' - ' * n}</title>{STORY}",
    "class": lambda n: HEAD + f"<p class='{'word ' * n}'>x</p>" + STORY,
    "style": lambda n: HEAD + f"<p style='{'display :' * n}'>x</p>" + STORY,
    "microdata": lambda n: HEAD + "<b itemprop=author>x" * n + STORY,
    "preformatted": lambda n: HEAD + "<pre>" + "\n \t" * n + "</pre>" + STORY,
}


def work(html: str) -> int:
    """Count the calls that reading a page takes."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        page(html)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes_that_break_others(shape: str) -> None:
    small, large = SHAPES[shape](4000), SHAPES[shape](8000)
    page(small)  # what is loaded and compiled once
    assert work(large) < 2.3 * work(small) + 500
    assert "The council met on Monday" in str(articleparse.parse(small, form="html"))


def test_an_element_keeps_no_more_attributes_than_are_of_use() -> None:
    tree = grow("<p " + " ".join(f"a{n}" for n in range(2000)) + ' class="late">\nx</p><p class="b">')
    assert tree is not None
    assert [len(element.keys()) for element in tree.root.iter("p")] == [200, 1]


PIECES = (
    *("<p>", "</p>", "<div>", "</div>", "<br>", "<b>", "</a>", "<a href=x>", "<li>", "<pre>", "<!--", "-->"),
    *("<script>", "</script>", "<h1>", "<table>", "<td>", "text one ", "Two. ", "\n", "&amp;", "\x00", "<p hidden>"),
    "<time datetime='2024-01-01'>",
)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_any_markup_gives_blocks_in_order(parts: list[str]) -> None:
    found = page("".join(parts))
    lines = [block.lines for block in found.blocks]
    assert all(1 <= first <= last <= found.line_count for first, last in lines)
    assert [first for first, _ in lines] == sorted(first for first, _ in lines)
    assert all(block.text == block.text.strip() and block.text for block in found.blocks)


def test_every_block_is_in_one_entry_and_claims_come_after() -> None:
    html = (
        HEAD
        + STORY
        + '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-06"}</script>'
    )
    article = articleparse.parse(html)
    roles = [entry.role for entry in article.provenance]
    assert len([role for role in roles if role != "claim"]) == len(page(html).blocks)
    assert [entry.at for entry in article.provenance if entry.role == "claim"] == ["/timestamps/0"]


def test_an_empty_row_of_text_set_out_by_hand_behind_a_break_is_none() -> None:
    page = read(f"{HEAD}<pre>One row<br>\n\n and another.</pre></body></html>".encode())
    assert [block.text for block in page.blocks] == ["Harbour closed for works", "One row", "and another."]


def test_a_page_that_breaks_off_says_so() -> None:
    whole = f"{HEAD}<p>The ferries sail again on Monday. Tickets will rise by forty cents.</p></body></html>"
    codes = [[one.code for one in articleparse.parse(text).warnings] for text in (whole, whole[:-30], whole[:-14])]
    assert ["truncated-input" in found for found in codes] == [False, True, False]
