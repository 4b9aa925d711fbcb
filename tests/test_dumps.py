"""What programs leave that print web pages as text: their marks are read, and never printed."""

from __future__ import annotations

import textwrap
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import articleparse
from articleparse.model import Block, Page
from articleparse.readers import read
from articleparse.readers.text import Joiner


def page(text: str) -> Page:
    return read(text, form="text")


def told(text: str) -> list[tuple[str, str]]:
    """Tag and text of each block."""
    return [(block.tag, block.text) for block in page(text).blocks]


def texts(text: str) -> list[str]:
    return [block.text for block in page(text).blocks]


def block(text: str, wanted: str) -> Block:
    return next(block for block in page(text).blocks if block.text == wanted)


LYNX = """\
   #[1]alternate [2]Search the Lunn Valley Herald

   IFRAME: [3]https://tags.example/ns.html?id=GT-1

   (BUTTON) Menu
   [logo-header.svg]
     * [4]News
          + [5]Town and country, and what the council decides behind its
            doors on Mondays
          + [6]Courts
     * [7]Sport
    1. [8]Contents
    2. [9]Navigation
   ____________________ (text)

Bridge over the Lunn reopens after nine months of repairs and one flood that
nobody expected

   The bridge over the [10]Lunn was opened to traffic again on Monday,
   nine months after a lorry had struck its middle pier and two weeks
   later than planned. The [11]county council said the work had cost three
   million, and that the ferry would run on until the 2nd of May, perhaps
   - if the river allows - until the end of summer.
   The new pier in March. Photo: J. Roe / Herald

   "We had hoped to be done by Easter," the surveyor said on the quay.
   [9d053c22-a8f4-46b1-8fbd-424c6073e151?format=auto&w=40&s=b40b0d8f54
   1c2a] Workers at the pier.

What it cost

   The council paid most of it, in [sic] instalments, from its road fund,
   the rest came from the insurers of the lorry and from [12]readers.
   [13]Read more about the ferry

References

   Visible links:
   1. https://herald.example/feed
   2. https://herald.example/search?q=a%20very%20long%20address&page=2&sort=by-date-then-name
   3. https://tags.example/ns.html?id=GT-1
  10. file:///lunn
  13. mailto:ferry@herald.example

   Hidden links:
  14. https://herald.example/about
"""


def test_lynx_marks_never_reach_the_text() -> None:
    assert told(LYNX)[8:] == [
        ("li", "Contents"),
        ("li", "Navigation"),
        ("button", "____________________ (text)"),
        ("h2", "Bridge over the Lunn reopens after nine months of repairs and one flood that nobody expected"),
        (
            "",
            "The bridge over the Lunn was opened to traffic again on Monday, nine months after a lorry had struck its "
            "middle pier and two weeks later than planned. The county council said the work had cost three million, "
            "and that the ferry would run on until the 2nd of May, perhaps - if the river allows - until the end of "
            "summer.",
        ),
        ("", "The new pier in March. Photo: J. Roe / Herald"),
        ("", "“We had hoped".replace("“", '"') + ' to be done by Easter," the surveyor said on the quay.'),
        ("", "Workers at the pier."),
        ("h2", "What it cost"),
        (
            "",
            "The council paid most of it, in [sic] instalments, from its road fund, the rest came from the insurers "
            "of the lorry and from readers.",
        ),
        ("link", "Read more about the ferry"),
        ("ref", "References"),
        ("ref", "Visible links:"),
        ("ref", "1. https://herald.example/feed"),
        ("ref", "2. https://herald.example/search?q=a%20very%20long%20address&page=2&sort=by-date-then-name"),
        ("ref", "3. https://tags.example/ns.html?id=GT-1"),
        ("ref", "10. file:///lunn"),
        ("ref", "13. mailto:ferry@herald.example"),
        ("ref", "Hidden links:"),
        ("ref", "14. https://herald.example/about"),
    ]


def test_lynx_menus_are_items_and_what_is_only_marks_says_what_it_is() -> None:
    assert told(LYNX)[:8] == [
        ("head", "#[1]alternate [2]Search the Lunn Valley Herald"),
        ("ref", "IFRAME: https://tags.example/ns.html?id=GT-1"),
        ("button", "Menu"),
        ("img", "[logo-header.svg]"),
        ("li", "News"),
        ("li", "Town and country, and what the council decides behind its doors on Mondays"),
        ("li", "Courts"),
        ("li", "Sport"),
    ]


def test_links_are_counted_where_the_dump_says_where_they_are() -> None:
    assert block(LYNX, "Courts").linked == 1.0
    assert block(LYNX, "What it cost").linked == 0.0
    assert 0 < block(MARKDOWN, "The ferry to Oba will run on until 2 May, the council said on Monday.").linked < 0.5


def test_lynx_without_its_numbers_is_known_by_its_indents() -> None:
    text = "".join(line + "\n" for line in LYNX.split("References")[0].splitlines() if "[" not in line)
    found = told(text)
    assert ("h2", "What it cost") in found
    assert ("", "The new pier in March. Photo: J. Roe / Herald") in found


def test_footnotes_of_a_plain_text_stay() -> None:
    text = "The bridge is open again.[1] It cost three million,[2] the council said.[3]\n\n[1] Council minutes\n"
    assert texts(text) == [
        "The bridge is open again.[1] It cost three million,[2] the council said.[3]",
        "[1] Council minutes",
    ]


ELINKS = """\
   Link: [1]canonical

   [2]News [3]Sport [4]Weather

   The ferry to [5]Oba will run on until May, the council said on Monday, as
   the bridge needs another winter. "Nobody is happy with it," the mayor said.

References

   Visible links
   1. https://herald.example/
   2. https://herald.example/news
   3. https://herald.example/sport
   4. https://herald.example/weather
   5. https://herald.example/oba
"""


def test_elinks_numbers_its_links_like_lynx() -> None:
    assert (
        "",
        "The ferry to Oba will run on until May, the council said on Monday, as the bridge needs another winter. "
        '"Nobody is happy with it," the mayor said.',
    ) in told(ELINKS)
    assert [tag for tag, _ in told(ELINKS)][-7:] == ["ref"] * 7


W3M = """\
[logo-herald]

  • News
      □ Town and country
          ☆ The council, the courts, the river, and who it was that paid for the
            ferry
  • Sport
  • [ ]

Bridge over the Lunn reopens

The bridge over the Lunn was opened to traffic again on Monday, nine months
after a lorry had struck its middle pier. The county council said that the work
had cost three million [euros], two weeks later than planned for the
 summer.

What it cost

The council paid most of it from its road fund, the rest came from the insurer
of the lorry. "We had hoped for less," the surveyor said on the quay on Monday.
The bill is public.
"""


def test_an_image_that_w3m_names_by_an_id_is_no_part_of_the_line() -> None:
    text = W3M.replace("What it cost", "What it cost[7fc20280-b]").replace("The bill", "[sic] The bill")
    assert block(text, "What it cost")
    assert "[sic]" in texts(text)[-1]


def test_images_that_w3m_names_by_their_files_are_no_part_of_a_block() -> None:
    text = W3M.replace("What it cost", "What it cost [icon_key]").replace(
        "The bridge over", "[pier-700x43] The bridge over"
    )
    assert block(text, "What it cost")
    assert any(row.startswith("The bridge over the Lunn was") for row in texts(text))


def test_titles_that_a_page_numbers_make_no_dump_of_lynx() -> None:
    titles = "".join(f"  • [{number}]The ferry of the bay is late\n" for number in (1, 2, 3))
    assert told(f"  • News\n{W3M}\n{titles}")[-1] == ("li", "[3]The ferry of the bay is late")


def test_words_and_numbers_in_brackets_are_no_images_of_w3m() -> None:
    text = W3M.replace("What it cost", "What it cost [2]").replace("The bridge over", "[Off-camera] The bridge over")
    assert block(text, "What it cost [2]")
    assert any(row.startswith("[Off-camera] The bridge") for row in texts(text))


def test_an_image_that_lynx_prints_as_its_data_is_an_image() -> None:
    rows = "   [svg+xml;base64,PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iVVRGLTgiPz4\n   KPHN2ZyB3aWR0aD0iNjk2cHgiPg==]"
    assert block(LYNX.replace("   [logo-header.svg]", rows), "Menu").tag == "button"
    assert not any("base64" in text for tag, text in told(LYNX.replace("   [logo-header.svg]", rows)) if tag != "img")


def test_w3m_marks_never_reach_the_text() -> None:
    assert told(W3M) == [
        ("img", "[logo-herald]"),
        ("li", "News"),
        ("li", "Town and country"),
        ("li", "The council, the courts, the river, and who it was that paid for the ferry"),
        ("li", "Sport"),
        ("li", "• [ ]"),
        ("", "Bridge over the Lunn reopens"),
        (
            "",
            "The bridge over the Lunn was opened to traffic again on Monday, nine months after a lorry had struck its "
            "middle pier. The county council said that the work had cost three million [euros], two weeks later than "
            "planned for the summer.",
        ),
        ("", "What it cost"),
        (
            "",
            "The council paid most of it from its road fund, the rest came from the insurer of the lorry. "
            '"We had hoped for less," the surveyor said on the quay on Monday. The bill is public.',
        ),
    ]


def test_wide_characters_are_counted_as_the_dump_counted_them() -> None:
    sentence = "橋は月曜日に再開された。市長は費用が三百万に上ると述べ、渡し船は五月まで続くと約束した。"
    text = sentence * 12
    narrow = [text[i : i + 38] for i in range(0, len(text), 38)]
    wide = [text[i : i + 74] for i in range(0, len(text), 74)]
    menu = "  • 社会\n  • 政治\n  • 天気\n\n"
    assert texts(menu + "\n".join(narrow))[-1] == text
    assert texts(menu + "\n".join(wide))[-1] == text


@pytest.mark.parametrize("end", ["...", "…"])
def test_teasers_of_one_length_do_not_say_how_wide_a_dump_is(end: str) -> None:
    story = "橋は月曜日に再開された。市長は費用が三百万に上ると述べ、渡し船は五月まで続くと約束した。" * 4
    rows = [story[at : at + 72] for at in range(0, len(story), 72)]
    teaser = "11日夜に港で漁船が岸を離れ、市は朝まで渡し船を出さないと決めたと発表し、住民は役場の前に並んだ"
    teasers = [f"     * [{n}]{teaser}{end}\n       1月{n}日" for n in range(11, 21)]
    menu = "\n".join(f"     * [{n}]市政" for n in range(1, 6))
    dump = "\n\n".join([menu, "\n".join(f"   {row}" for row in rows), "\n".join(teasers)])
    assert story in texts(dump)


def test_a_links_number_before_japanese_is_no_part_of_a_long_word() -> None:
    # Each row with a headline of its own, and the same again as a link: such pairs explain any width.
    links = "\n".join(
        f"    {n}. [{n}]橋の再開は五月{n}日から\n       [{n + 50}]橋の再開は五月{n}日から市長が発表し渡し船も"
        for n in range(1, 9)
    )
    story = "橋は月曜日に再開された。市長は費用が三百万に上ると述べ、渡し船は五月まで続くと約束した。" * 2
    rows = [story[at : at + 72] for at in range(0, len(story), 72)]
    assert story in texts(links + "\n\n" + "\n".join(f"   {row}" for row in rows) + "\n")


INSCRIPTIS = """\
          * News
                + Courts
                    o Verdicts
          * Sport

      Bridge over the Lunn reopens

            The bridge was opened to traffic again on Monday, nine months after a lorry had struck its middle pier.
          * one lane for cars
          * one lane for all others, bicycles and prams among them, and for the ferry's passengers in winter
"""


def test_list_marks_go_by_their_depth() -> None:
    assert told(INSCRIPTIS) == [
        ("li", "News"),
        ("li", "Courts"),
        ("li", "Verdicts"),
        ("li", "Sport"),
        ("", "Bridge over the Lunn reopens"),
        ("", "The bridge was opened to traffic again on Monday, nine months after a lorry had struck its middle pier."),
        ("li", "one lane for cars"),
        ("li", "one lane for all others, bicycles and prams among them, and for the ferry's passengers in winter"),
    ]


MARKDOWN = """\
[ ![Herald](/logo.png) ](/ "Home \\(page\\)")

  * [News](/news "All news")
  * [Sport](</sport>)
  * * *

# Bridge over the Lunn reopens after nine months of repairs and one flood
that nobody expected

**By [Jane Doe](/jane-doe)**

The bridge over the Lunn was _opened_ to traffic again on Monday, **nine
months** after a lorry had struck its middle pier. The county council's
[minutes of the meeting that nobody had announced](https://herald.example/a-
very-long-address/minutes_of_may \\(pdf\\)) put the cost at three million, less
5 * 3 per cent, which is more than planned and more than the county had left.

> "We had hoped to be done by Easter," the surveyor said, and looked at the
> river for a while. "It was not to be."

### What it _cost_

The [ferry](/ferry) to Oba will run on until 2 May, the council said on Monday.

1\\. f**k is not a mark, nor is snake_case_name or a lone * here. See <https://herald.example/oba>.

[

#### The ferry

](/ferry)

| year | cost |
|---|---|
![](/pixel.gif)

[minutes][1] of the [other] meeting

[1]: https://herald.example/minutes
"""


def test_markdown_marks_never_reach_the_text() -> None:
    assert told(MARKDOWN) == [
        ("img", '[ ![Herald](/logo.png) ](/ "Home \\(page\\)")'),
        ("li", "News"),
        ("li", "Sport"),
        ("hr", "* * *"),
        ("h1", "Bridge over the Lunn reopens after nine months of repairs and one flood that nobody expected"),
        ("strong", "By Jane Doe"),
        (
            "",
            "The bridge over the Lunn was opened to traffic again on Monday, nine months after a lorry had struck its "
            "middle pier. The county council's minutes of the meeting that nobody had announced put the cost at three "
            "million, less 5 * 3 per cent, which is more than planned and more than the county had left.",
        ),
        (
            "blockquote",
            '"We had hoped to be done by Easter," the surveyor said, and looked at the river for a while. '
            '"It was not to be."',
        ),
        ("h3", "What it cost"),
        ("", "The ferry to Oba will run on until 2 May, the council said on Monday."),
        ("", "1. f**k is not a mark, nor is snake_case_name or a lone * here. See https://herald.example/oba."),
        ("html", "["),
        ("h4", "The ferry"),
        ("html", "](/ferry)"),
        ("tr", "year | cost"),
        ("hr", "|---|---|"),
        ("img", "![](/pixel.gif)"),
        ("", "minutes of the [other] meeting"),
        ("ref", "[1]: https://herald.example/minutes"),
    ]


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("**bold** and *slanted* and ***both***", "bold and slanted and both"),
        ("a **b *c* d** e", "a b c d e"),
        ("중복**된** **표현**을", "중복된 표현을"),
        (r"\*\*not bold\*\* and \[no link\](x)", "**not bold** and [no link](x)"),
        ("Wait** what", "Wait** what"),
        ('[text](/u "a "quoted" title") after', "text after"),
        ("[one](/a_(b)) and [two](<c d>)", "one and two"),
        ("![alt text](/i.png) caption", "caption"),
        ("the**new pier** stands", "the new pier stands"),
    ],
)
def test_inline_marks_vanish_only_in_pairs(marked: str, plain: str) -> None:
    assert texts(f"[home](/)\n\n{marked}\n")[-1] == plain


def test_marks_of_a_plain_text_stay() -> None:
    text = "The *new* bridge and the _old_ one\n\n* * *\n\nnote_to_self [the ferry] (Oba) **\n"
    assert texts(text) == ["The *new* bridge and the _old_ one", "* * *", "note_to_self [the ferry] (Oba) **"]


WET = (
    "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://herald.example/lunn\r\nContent-Length: 120\r\n\r\n"
    "Bridge over the Lunn reopens | Herald\r\nNews\r\nThe bridge is open again, the council said on Monday.\r\n\r\n"
    "WARC/1.0\r\nWARC-Type: conversion\r\n\r\nThe ferry stays\r\n"
)


def test_record_heads_are_told_from_the_text() -> None:
    assert [tag for tag, _ in told(WET)] == ["head"] * 4 + [""] * 3 + ["head"] * 2 + [""]
    assert texts(WET)[4] == "Bridge over the Lunn reopens | Herald"


MARKS = st.sampled_from(
    "[1]Oba [2] [3]News [12 (BUTTON) IFRAME: [a.jpg] [alt] ____ * + o • □ 1. 2. - — # ## > >> ** _ __ `x` [text](/u) "
    "[text]( ](/u) ![](/i) ![a](b) \\* \\ | |---| References 1.\xa0https://a.example/b https://a.example/ WARC/1.0 "
    "[INS: :INS] [x]: word Word. word, 橋 &nbsp; \xad http".split(" ")
)
ENDS = st.sampled_from(["\n", "\n\n", "\n   ", "\n     ", "\n       ", "  \n", "\r\n", "\n> ", "\n\n  * ", "\n\n\n1. "])
DUMPS = st.lists(st.tuples(st.lists(MARKS, max_size=12), ENDS), max_size=30).map(
    lambda rows: "[1]a [2]b [3]c\n" + "".join(" ".join(words) + end for words, end in rows)
)
ANY = st.one_of(DUMPS, DUMPS.map(lambda text: "[home](https://a.example/)\n" + text))
INVISIBLE = {"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"}


@settings(deadline=None, derandomize=True, max_examples=200)
@given(ANY)
def test_each_visible_line_of_a_dump_is_in_exactly_one_block(text: str) -> None:
    lines = text.splitlines()
    covered = [0] * (len(lines) + 1)
    for found in page(text).blocks:
        assert found.text.strip()
        assert 0.0 <= found.linked <= 1.0
        for number in range(found.lines[0], found.lines[1] + 1):
            covered[number] += 1
    visible = [
        number
        for number, line in enumerate(lines, 1)
        if any(unicodedata.category(character) not in INVISIBLE for character in line)
    ]
    assert all(covered[number] == 1 for number in visible)


@settings(deadline=None, derandomize=True, max_examples=200)
@given(ANY)
def test_no_letter_of_a_dump_is_invented_or_moved(text: str) -> None:
    for found in page(text).blocks:
        source = iter("".join(found.rows))
        assert all(character in source for character in found.text.replace("\xa0", "") if character.isalnum())


def test_a_mark_alone_in_its_row_leaves_nothing_to_join() -> None:
    assert Joiner("", []).join(["", "one lane for", "", "cars"]) == "one lane for cars"


def test_the_levels_of_a_menu_are_no_centred_title() -> None:
    menu = ["Categories", "  World", "    Business", "  Sport", "", " Bridge over the Lunn reopens to all traffic"]
    rows = [*menu, "Bridge over the Lunn reopens to all traffic", "", "The bridge was opened on Monday."]
    assert texts("\n".join(rows)) == [row.strip() for row in rows if row]


_PARAGRAPH = "The weir was built to supply a paper mill, and has been a listed monument for thirty years now."


def test_controls_on_headings_are_no_text_of_them() -> None:
    lines = [
        "Corran Weir",
        _PARAGRAPH,
        "History[edit | edit source]",
        _PARAGRAPH,
        "Design[edit | edit source]",
        _PARAGRAPH,
    ]
    blocks = read("\n\n".join([*lines, "Notes[sic]", "He said so.[citation needed]"])).blocks
    assert [block.text for block in blocks] == [
        *("Corran Weir", _PARAGRAPH, "History", _PARAGRAPH, "Design", _PARAGRAPH),
        *("Notes[sic]", "He said so.[citation needed]"),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        (
            "   6. mailto:?body=The ferry runs on",
            "Read what the mayor said:",
            "https://herald.example/oba",
            "   7. tel: 4117",
        ),
        ("   6. chat-app://share?link=https://herald.example/oba", "   7. https://herald.example/about"),
        ("   6. file:///about", "   7. https://herald.example/oba", "https://herald.example/oba-and-its-two-ferries"),
    ],
)
def test_what_a_link_would_write_is_of_the_list_of_addresses(rows: tuple[str, ...]) -> None:
    found = told(ELINKS + "".join(f"{row}\n" for row in rows))
    assert [tag for tag, _ in found][-7 - len(rows) :] == ["ref"] * (7 + len(rows))


def test_the_addresses_under_a_dump_do_not_tell_the_language() -> None:
    story = (
        "Färjan går igen",
        "Efter tre veckor på varvet är färjan tillbaka vid kajen, och på måndag går den första turen.",
        "– Vi har saknat den, säger hamnkaptenen, som har räknat dagarna sedan den togs in för reparation.",
    )
    body = "\n\n".join(textwrap.indent(textwrap.fill(text, 69), "   ") for text in story)
    path = "the-best-of-the-news-about-ferries-and-all-that-you-should-know-of-them-this-week"
    links = "\n".join(f"   {number}. https://farjan.example/{path}/{number}" for number in range(1, 31))
    dump = f"   [1]Hem [2]Nyheter [3]Sport\n\n{body}\n\nReferences\n\n   Visible links\n{links}\n"
    assert articleparse.parse(dump).language == "sv"


def lynx_end(*rows: str) -> str:
    """Return the last block of a dump of lynx whose story ends in some rows."""
    return told(LYNX.rstrip("\n") + "\n\n" + "\n".join(f"   {row}" for row in rows) + "\n")[-1][1]


def w3m_end(*rows: str) -> list[str]:
    """Return the blocks behind the story of a dump of w3m, which some rows end."""
    return texts(W3M.rstrip("\n") + "\n\n" + "\n".join(rows) + "\n")[len(texts(W3M)) :]


@pytest.mark.parametrize(
    "rows",
    [
        # A quotation that a turned mark ends.
        ("»We hoped for less, and we waited for the two of them all summer on the quay.", "Nobody came on Monday.«"),
        # An initial is no end of a sentence.
        ("The surveyor and the ferry on the quay, where both of them waited. EPA/ J. J.", "Roe"),
    ],
)
def test_what_only_looks_like_a_paragraph_over_a_caption_is_one_block(rows: tuple[str, str]) -> None:
    assert w3m_end(*rows) == [" ".join(rows)]


def test_a_caption_right_under_a_paragraph_is_parted_from_it() -> None:
    rows = ("The surveyor had hoped for less, he said on the quay of the harbour on Monday.", "Picture of the bridge")
    assert w3m_end(*rows) == list(rows)


def test_a_heading_of_markdown_ends_with_its_row() -> None:
    long = "The ferry to Carrow takes an hour, and since Monday it has run again, said the harbour master. " * 2
    signed = "Posted by Dana Whitlock on October 9, 2025 · 6 min"
    text = f"# Why our ferry stopped at three a.m.: a tale\n{signed}\nTags: boats\n\n{long}\n\n## The shaft\n\n{long}"
    page = read(text, form="text")
    assert [block.text for block in page.blocks[:2]] == ["Why our ferry stopped at three a.m.: a tale", signed]


WRAPPED = (
    "The ferry to Carrow takes an hour, and since Monday it has run again, said the harbour master. The mate said "
    "that the shaft had to be replaced as a whole, which took eleven weeks. The council has put aside two million for "
    "a second boat, and it may come next year or in the spring after, if the yard on the other side of the bay finds "
    "the men for it. Until then the one boat has to do, and those who live on the island will have to plan ahead."
)


def test_the_year_of_a_wrapped_stamp_is_of_its_line() -> None:
    stamp = "Published: 12:04 GMT, 11 November 2025 | Updated: 16:31 GMT, 11 November"
    body = textwrap.fill(WRAPPED, 72)
    page = read(f"Ferry is back after eleven weeks\n{stamp}\n2025\n\n{body}\n\n{body}\n", form="text")
    assert page.blocks[1].text == f"{stamp} 2025"


def test_a_head_that_nobody_wrapped_over_a_wrapped_story() -> None:
    title = "Council of Carrow backs plan to turn empty mill into 140 homes"
    summary = "Developers promise a public path along the water, but campaigners say the old chimney is at risk"
    stamp = "Published: 12:04 GMT, 11 November 2025 | Updated: 16:31 GMT, 11 November 2025"
    body = textwrap.fill(WRAPPED, 72)
    points = "Key points\nThe council votes nine to four for it\nA fifth of the homes will be let"
    page = read(f"{title}\n{summary}\nBy Jane Doe\n{stamp}\n\n{points}\n\n{body}\n\n{body}\n", form="text")
    texts = [block.text for block in page.blocks]
    assert texts[:4] == [title, summary, "By Jane Doe", stamp]
    assert texts[-2:] == [WRAPPED, WRAPPED]


def test_a_byline_right_under_a_wrapped_summary_is_a_row_of_its_own() -> None:
    rows = (
        "Ferry to Holm is back after eleven weeks",
        "",
        "   Having lost its boat in May, the island is glad of an old idea about a",
        "   second ferry that would lie in the harbour through the whole winter",
        "   By [4]Ida Falk",
        "   14 May 2024",
        "",
        "   The ferry takes an hour, and since Monday it has run again, for the first",
        "   time in eleven weeks, with a mate who knows each of the thirty islands on",
        "   the way, and a cook who does not, as she says herself with a wide smile.",
        "",
        "   The council has put aside two million for a second boat, which the yard in",
        "   Holm would build by the spring, if the steel came before the winter ice.",
        "",
        "References",
        "",
        "   4. https://holm.example/ida-falk",
    )
    found = articleparse.parse("\n".join(rows).encode())
    assert found.authors == ("Ida Falk",)
    assert not any("Ida" in text for text in found.standfirst)
