"""Whole pages of systems of many kinds and ages: what their markup says where their classes say nothing."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.readers import read
from ferry import HEADLINE, STORY

MORE = "".join(
    f"<p>{text}</p>"
    for text in (
        "On the island forty people live all year round, and most met the first boat with flags and a brass band.",
        "Bread, letters and a piano had waited in a shed since March, when the last boat broke down at sea.",
        "Fares stay as they are until the end of the year, and children under six may still travel without a ticket.",
    )
)


def parsed(html: str) -> articleparse.Article:
    return articleparse.parse(html.encode(), form="html")


def blocks(html: str) -> list[str]:
    return [block.text for block in read(html, form="html").blocks]


def told(article: articleparse.Article) -> list[str | None]:
    return [text for section in article.sections for text in (section.heading, *section.paragraphs) if text]


def test_what_stands_side_by_side_is_apart() -> None:
    head = "<div><span>Jane Doe</span><span>14 May 2024, 09:30</span><span>Three minutes to read</span></div>"
    assert blocks(head + STORY)[:3] == ["Jane Doe", "14 May 2024, 09:30", "Three minutes to read"]
    article = parsed(f"<html><title>{HEADLINE}</title><h1>{HEADLINE}</h1>{head}{STORY}</html>")
    assert article.authors == ("Jane Doe",)
    assert article.timestamp == "2024-05-14T09:30:00"


def test_in_running_text_side_by_side_is_one_line() -> None:
    assert blocks("<p><span>Ann</span><span>Roe</span> and <b>Mc</b><i>Lean</i> <span>in 20</span><span>24</span>") == [
        "Ann Roe and McLean in 2024"
    ]
    assert blocks("<div><span>T</span><span>HE ferry</span></div>") == ["THE ferry"]
    assert blocks("<div>The <b>i</b><b>Phone</b> of <span>Mc</span><span>Leod</span></div>") == ["The iPhone of McLeod"]
    assert blocks("<div><span>Also Read</span><a href='/x'>പാലം അടച്ചിടും</a></div>")[0] == "Also Read"
    assert blocks("<div><span>作者：顾念秋</span><span>字体：大</span></div>") == ["作者：顾念秋", "字体：大"]


def test_questions_of_an_interview_that_are_set_alike_are_paragraphs_beside_a_box() -> None:
    questions = ("Who taught you?", "How long does it take?", "What is in the bag?", "Who comes next?")
    answers = (
        "My aunt, who was taught by her father, and I still use his pole.",
        "I never did it in under two hours, for people talk to me all the way.",
        "Paint, a brush and bread. The bread I need most.",
        "My granddaughter says that she does, and I pretend to think about it.",
    )
    turns = [f'<p class="question"><strong>{q}</strong></p><p>{a}</p>' for q, a in zip(questions, answers, strict=True)]
    box = '<div class="box"><h4>Read also</h4><a href="/x">The huts open in June</a></div>'
    article = parsed(f"<article><h1>The last lamplighter</h1>{turns[0]}{turns[1]}{box}{turns[2]}{turns[3]}</article>")
    assert told(article) == [text for turn in zip(questions, answers, strict=True) for text in turn]


def test_a_heading_that_is_a_link_over_the_own_one_is_the_sites_name() -> None:
    head = (
        '<title>Stokeley Observer</title><meta property="og:title" content="Stokeley Observer | Your news">'
        '<link rel="canonical" href="https://observer.example/2024/02/08/clock">'
    )
    top = '<header><h1><a href="/">Stokeley Observer</a></h1><p>Thursday, 26 November 2026</p></header>'
    article = parsed(f"<html><head>{head}</head><body>{top}<h1>{HEADLINE}</h1>{STORY}</body></html>")
    assert article.headline == HEADLINE
    assert article.timestamp == "2024-02-08"  # the page's clock says when it was looked at


def test_a_headline_that_leads_to_itself_stays_one() -> None:
    page = f'<title>{HEADLINE} | Mercury</title><h1><a href="/7">{HEADLINE}</a></h1><h1>Comments</h1>{STORY}'
    assert parsed(page).headline == HEADLINE


def test_old_pages_set_their_headline_in_a_large_font() -> None:
    page = (
        "<html><head><title>Mill Sentinel Online - Local News</title></head><body><table><tr><td>"
        f"<font size=5><b>{HEADLINE}</b></font><br><font size=2><b>By Jane Doe</b><br>Staff Writer</font><br><br>"
        '<table><tr><td><img src="a.jpg"><br><font size=1>The ferry, seen Friday from the quay</font></td></tr></table>'
        f"{STORY.replace('<p>', '').replace('</p>', '<br><br>')}</td></tr></table></body></html>"
    )
    article = parsed(page)
    assert article.headline == HEADLINE
    assert article.authors == ("Jane Doe",)


def test_a_story_that_is_set_large_as_a_whole_has_no_headings() -> None:
    texts = ["The ferry has run again since Monday, and it takes an hour.", "Nobody came.", "The mate went home."]
    body = "".join(f"<p>{text}</p>" for text in texts)
    blocks = read(f"<html><body><h1>{HEADLINE}</h1><font size=5>{body}</font></body></html>".encode()).blocks
    assert [block.tag for block in blocks] == ["h1", "p", "p", "p"]


def test_a_line_in_an_element_of_headings_is_no_paragraph() -> None:
    tables = "".join(
        f"<h3>{name}</h3><table>{''.join(f'<tr><td>{row}</td></tr>' for row in rows)}</table>"
        for name, rows in (
            ("Results", ("SV Hill – FC Dale 3:2", "TSV Low – SG Mead 1:1", "VfB Pit – FC Glen 0:4")),
            ("Table", ("1. FC Dale 21", "2. FC Glen 20", "3. SV Hill 17")),
        )
    )
    article = parsed(
        f"<article><h1>{HEADLINE}</h1>{STORY}{tables}<p>The ferry goes to the island next Sunday.</p></article>"
    )
    assert [section.heading for section in article.sections] == [None, "Results", "Table"]


def test_what_stands_under_an_end_mark_is_none_of_a_release() -> None:
    behind = (
        "<p>– Ends –</p><h4>Media contact</h4><p>Piers Oldacre</p><h4>About Harbour Ferries</h4>"
        "<p>Harbour Ferries runs eleven boats in four towns and was founded in 1887.</p>"
    )
    page = f"<main><p>Press release</p><h1>{HEADLINE}</h1><p>16 July 2024</p><div>{STORY}{behind}</div></main>"
    assert [len(section.paragraphs) for section in parsed(page).sections] == [3]


def test_what_is_named_for_a_caption_is_one() -> None:
    caption = '<img src="a.jpg"><p class="caption">Rain stopped the dancing at nine, but not for long.</p>'
    credit = '<h2>At sea</h2><img src="b.jpg"><p class="credit">Carrow harbour | Stock</p>'
    page = f"<article><h1>{HEADLINE}</h1>{STORY}{caption}{credit}{MORE}</article>"
    article = parsed(page)
    assert [section.heading for section in article.sections] == [None, "At sea"]
    assert [len(section.paragraphs) for section in article.sections] == [3, 3]


def test_days_in_order_over_sentences_head_the_entries_of_a_chronology() -> None:
    entries = (
        ("14 June 2018", "The bridge fell while people were shopping, and seventeen were hurt."),
        ("3 September 2019", "The builder and two officials of the town were charged."),
        ("21 January 2021", "The trial began, and all three denied what they were charged with."),
    )
    items = "".join(
        f'<div class="i"><div class="d">{day}</div><div class="t">{text}</div></div>' for day, text in entries
    )
    page = f'<div class="content"><h1>{HEADLINE}</h1><p>25 February 2023</p>{STORY}<div>{items}</div>{MORE}</div>'
    article = parsed(page)
    assert [(section.heading, section.paragraphs[0]) for section in article.sections[1:]] == [*entries]
    assert article.timestamp == "2023-02-25"


def test_a_recipe_in_a_box_is_the_storys() -> None:
    needs = "".join(f'<li class="card-ingredient">{text}</li>' for text in ("500 g flour", "10 g yeast", "2 quinces"))
    steps = "".join(f"<li>{text}</li>" for text in ("Knead flour and yeast.", "Bake at 180 degrees for half an hour."))
    card = (
        f'<div class="card"><button>Print</button><div class="card-ingredients"><h3>Ingredients</h3>'
        f'<ul>{needs}</ul></div><div class="card-instructions"><h3>Method</h3><ol>{steps}</ol></div></div>'
    )
    page = (
        f'<article><h1>Quince snails</h1><div class="entry">{STORY}<h2>Before you bake</h2>{MORE}{card}</div></article>'
    )
    assert [section.heading for section in parsed(page).sections] == [None, "Before you bake", "Ingredients", "Method"]
    assert [len(section.paragraphs) for section in parsed(page).sections] == [3, 3, 3, 2]


def test_a_pull_quote_heads_nothing() -> None:
    quote = '<p class="pull">“Time waits for no man, but it waited for us”</p>'
    article = parsed(f"<article><h1>{HEADLINE}</h1>{STORY}{quote}{MORE}</article>")
    assert [section.heading for section in article.sections] == [None]


def test_a_break_between_a_small_and_a_large_font_parts_the_day_from_the_headline() -> None:
    page = (
        f'<td><font size="1">7 December 1999</font><br><font size="+2"><b>{HEADLINE}</b></font><br><br>By Jane Doe</td>'
    )
    assert blocks(f"<table><tr>{page}</tr></table>") == ["7 December 1999", HEADLINE, "By Jane Doe"]


def test_the_site_is_neither_kicker_nor_writer_over_the_headline() -> None:
    site = '<meta property="og:site_name" content="Warta Lereng"><title>Ferry</title>'
    head = "<h1>Harbour ferry is back after eleven weeks</h1><p>By Jane Doe / 11 July 2024</p>"
    page = f'<html><head>{site}</head><body><header><a href="/">Warta Lereng</a></header>{head}{STORY}</body></html>'
    article = parsed(page)
    assert (article.kicker, article.authors) == (None, ("Jane Doe",))
    text = f"Warta Lereng\n\nHome\n\nNews\n\nSport\n\n{HEADLINE}\n\n11 July 2024\n\n"
    text += STORY.replace("<p>", "").replace("</p>", "\n\n") + "Copyright © 2024 Warta Lereng\n"
    article = articleparse.parse(text)
    assert (article.headline, article.kicker, article.authors) == (HEADLINE, None, ())


def test_a_poll_amid_the_story_is_none_of_it() -> None:
    poll = '<div class="poll"><h4>Your view</h4><p>Would you live on an island?</p><label>Yes</label></div>'
    page = (
        f'<article><div class="nadnaslov">Good news</div><h1>{HEADLINE}</h1>{STORY}{poll}<h2>Fares</h2>{MORE}</article>'
    )
    article = parsed(page)
    assert article.kicker == "Good news"
    assert [(section.heading, len(section.paragraphs)) for section in article.sections] == [(None, 3), ("Fares", 3)]


def test_who_has_a_site_may_sign_over_the_headline() -> None:
    site = '<meta property="og:site_name" content="Jane Doe"><title>Ferry</title>'
    head = f"<p>Jane Doe</p><p>11 July 2024</p><h1>{HEADLINE}</h1>"
    page = f"<html><head>{site}</head><body>{head}{STORY}<footer>© 2024 Jane Doe</footer></body></html>"
    assert parsed(page).authors == ("Jane Doe",)


TABLE = "".join(
    f"<tr><th>{side}</th><td>{names}</td></tr>"
    for side, names in (("Harbour", "Pohl, Behn, Kruse, Tietjen"), ("Island", "Kern, Lang, Ritz"), ("Referee", "Rolfs"))
)


def test_a_table_under_its_heading_at_the_storys_end_is_of_it() -> None:
    found = parsed(f"<article><h1>{HEADLINE}</h1>{STORY}<h3>The crews</h3><table>{TABLE}</table></article>")
    assert [section.heading for section in found.sections] == [None, "The crews"]
    assert found.sections[1].paragraphs[0] == "Harbour Pohl, Behn, Kruse, Tietjen"


def test_one_line_in_bold_between_paragraphs_heads_the_story_though_a_picture_stands_over_it() -> None:
    parts = STORY.partition("</p>")
    picture = "<figure><img src='a.jpg'><figcaption>The ferry in May. Photo: R. Ansgar</figcaption></figure>"
    amid = f"{picture}<p><strong>A shaft from the north</strong></p>"
    found = parsed(f"<article><h1>{HEADLINE}</h1>{parts[0]}</p>{amid}{parts[2]}</article>")
    assert [section.heading for section in found.sections] == [None, "A shaft from the north"]


@pytest.mark.parametrize(
    "summary",
    [
        '<div class="documentDescription">The boat sails again from Monday and costs as much as it did</div>',
        '<p class="description">The boat sails again, and it costs as much as before.</p>',
    ],
)
def test_what_is_named_for_the_description_under_the_headline_is_the_summary(summary: str) -> None:
    head = f"<h1>{HEADLINE}</h1>{summary}<p>By Ruth Ansgar</p><p>20 May 2024</p>"
    found = parsed(f"<main>{head}<div class='text'>{STORY}</div></main>")
    assert len(found.standfirst) == 1
    assert found.standfirst[0].startswith("The boat sails again")


@pytest.mark.parametrize(
    "summary",
    [
        '<div class="arr--sub-headline"><p>The boat sails again from Monday</p></div>',
        '<div class="clearfix text-formatted field field--name-field-intro"><p>The boat sails again.</p></div>',
        '<div class="article__overview">The boat sails again, and costs as much.</div>',
    ],
)
def test_what_is_named_for_the_summary_under_the_byline_is_it(summary: str) -> None:
    head = f"<h1>{HEADLINE}</h1><p>By Ruth Ansgar</p><p>20 May 2024</p>"
    found = parsed(f"<main>{head}<div class='text'>{summary}{STORY}</div></main>")
    assert [text[:20] for text in found.standfirst] == ["The boat sails again"]


def test_a_paragraph_that_is_named_for_the_summary_is_it_over_the_byline_alone() -> None:
    lead, name = "<p class='story__lead'>The boat sails again from Monday on.</p>", "<div><p>Ruth Ansgar</p></div>"
    story = STORY.replace("<p>", "<p class='story__text'>")
    head = f"<h1>{HEADLINE}</h1>"
    over = parsed(f"<article>{head}<p>20 May 2024</p>{lead}{name}{story}</article>")
    under = parsed(f"<article>{head}{name}<p>20 May 2024</p>{lead}{story}</article>")
    assert over.standfirst == ("The boat sails again from Monday on.",)
    assert not under.standfirst
    assert "The boat sails again from Monday on." in told(under)


def test_a_line_in_the_story_that_is_named_for_the_summary_is_it() -> None:
    story = STORY.replace("<p>", "").replace("</p>", "<br><br>")
    lead = "<strong class='media_end_summary'>Eleven weeks in the yard<br>A second boat may come</strong><br><br>"
    found = parsed(f"<article><h1>{HEADLINE}</h1><p>By Ruth Ansgar</p><div>{lead}{story}</div></article>")
    assert found.standfirst == ("Eleven weeks in the yard A second boat may come",)
    assert [section.heading for section in found.sections] == [None]


def test_all_items_of_a_summary_are_of_it_and_what_announces_them_heads_nothing() -> None:
    items = "<ul><li>Eleven weeks in the yard<li>Fares stay as they are<li>A second boat is being built</ul>"
    head = f"<h1>{HEADLINE}</h1><p>By Ruth Ansgar</p><p>20 May 2024</p>"
    found = parsed(f"<article>{head}<div class='summary-box'><h2>Key points</h2>{items}</div>{STORY}</article>")
    assert [entry.role for entry in found.provenance].count("key-points") == 3
    assert [section.heading for section in found.sections] == [None]


def test_a_place_that_is_set_apart_before_the_summary_is_no_part_of_its_first_word() -> None:
    summary = '<p class="deck"><span class="location-stamp">Oxmouth</span>From June on the boat sails at night too.</p>'
    found = parsed(f"<article><h1>{HEADLINE}</h1>{summary}<p>20 May 2024</p><div>{STORY}</div></article>")
    assert found.standfirst == ("Oxmouth From June on the boat sails at night too.",)


def test_questions_in_bold_that_somebody_answers_in_person_are_paragraphs() -> None:
    """Czech leaves the pronoun out: the verb says it."""
    pairs = (
        ("Kdy jste na loď přišel?", "V devíti letech. Děda nás bral s sebou a já jsem zůstal v kormidelně do večera."),
        ("A líbilo se vám tam?", "Bál jsem se. Ten stroj vrčí, než se rozjede, a dodnes podle toho poznám, jak mu je."),
        ("Co bylo nejtěžší?", "Zima roku 1985, kdy zamrzla i zátoka. Tehdy jsem spal tři týdny na palubě mezi pytli."),
        (
            "Proč doma nemáte hodiny?",
            "Protože když něco tiká, poslouchám. Doma chci spát a ráno slyšet jen vodu a racky.",
        ),
    )
    asked = "".join(f"<p class='otazka'><b>{question}</b></p><p>{answer}</p>" for question, answer in pairs)
    found = parsed(f"<article><h1>Převozník: Loď poznáte podle toho, jak vrčí</h1>{asked}</article>")
    assert told(found) == [line for pair in pairs for line in pair]


def test_a_line_set_as_a_heading_is_one_though_something_shown_parts_it_from_the_story() -> None:
    def part(text: str, name: str = "") -> str:
        return f'<div class="block {name}"><div>{text}</div></div>'

    texts = STORY.removesuffix("</p>").replace("<p>", "").split("</p>")
    shown = part("Film of the ferry", "block-embed")
    body = [part(texts[0]), part("The shaft", "block-title"), part(texts[1]), shown, part("The council", "block-title")]
    found = parsed(f"<div><h1>{HEADLINE}</h1>{''.join(body)}{part(texts[2])}</div>")
    assert [section.heading for section in found.sections] == [None, "The shaft", "The council"]


def test_a_first_paragraph_that_a_place_opens_is_no_summary() -> None:
    opening = "本报清河8月29日电（记者陈亦舟）渡船停航十一周后，昨天上午重新开航，四十名岛民带着乐队到码头迎接。"
    more = "".join(
        f"<p>　　{text}</p>"
        for text in (
            "船东说，主轴和轴承都换了新的，花了将近三百万元，其中一半由县里承担。",
            "票价到年底不变，六岁以下的孩子仍然免票，老人凭证半价。",
            "第二条船正在建造，预计明年春天下水，到时每天往返六趟。",
        )
    )
    found = parsed(
        f"<div><h1>停航十一周的渡船重新开航</h1><div>2024年08月30日 来源：江岸日报</div>"
        f"<div><p>　　{opening}</p><p align=center><img src=1.jpg></p>{more}</div></div>"
    )
    assert (found.standfirst, told(found)[0]) == ((), opening)
