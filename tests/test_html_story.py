"""Whole pages of HTML: what is the story, its summary and its kicker, and what is a menu or a state."""

from __future__ import annotations

import json

import pytest

import articleparse
from articleparse.model import Hints
from articleparse.parser.declarations.contents import with_contents
from articleparse.parser.declarations.titles import title_of
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import Label
from articleparse.readers import read

TITLE = "Carrow Bay harbour to close for eleven weeks"
SUMMARY = "Fishing boats must move to the northern pier by June"
TEXTS = (
    "The council of Carrow Bay met on Monday evening and agreed to close the old harbour for eleven weeks.",
    "Dredging will begin on the first of June, and the fishing boats must move to the northern pier before then.",
    "“We were not asked,” said Ruth Ansgar, who has kept a boat there since 1988 and sells crabs on the quay.",
)
REST = (
    "<p>Crab pots may stay where they are, the harbour master said, as long as a red float marks them.</p>"
    "<p>Lorries will carry the mud to the old quarry at Penn, to dry for two years before grass is sown.</p>"
    "<p>The work costs four million, half of it paid by the county, and is to end before the herring come.</p>"
)
STORY = "".join(f"<p>{text}</p>" for text in TEXTS)
HEAD = f"<html><head><title>{TITLE}</title></head><body>"


def parsed(html: str) -> articleparse.Article:
    return articleparse.parse(html, form="html")


def test_a_short_story_that_only_a_graph_in_a_list_holds() -> None:
    graph = [
        {"@type": "WebSite", "name": "The Herald"},
        {
            "@type": "NewsArticle",
            "headline": TITLE,
            "articleBody": "The council met on Monday.\n\nIt closed the harbour.\n\nBoats must move.",
        },
    ]
    script = json.dumps([{"@context": "https://schema.org", "@graph": graph}])
    article = parsed(f'{HEAD}<script type="application/ld+json">{script}</script><div id="root"></div></body></html>')
    assert article.headline == TITLE
    assert article.sections[0].paragraphs == (
        "The council met on Monday.",
        "It closed the harbour.",
        "Boats must move.",
    )


@pytest.mark.parametrize(
    "state",
    [
        "window.__STATE__=" + json.dumps({"story": {"body": f"<p>{TEXTS[0]}</p><p>{TEXTS[1]}</p>"}}),
        json.dumps({"props": {"blocks": [{"text": TEXTS[0]}, {"text": TEXTS[1]}]}}),
    ],
)
def test_a_short_story_that_only_a_script_holds(state: str) -> None:
    article = parsed(f'{HEAD}<div id="app"></div><script>{state}</script></body></html>')
    assert article.sections[0].paragraphs == TEXTS[:2]


def test_a_short_declared_story_changes_nothing_where_the_page_shows_one() -> None:
    script = json.dumps({"@type": "NewsArticle", "articleBody": "What is told of the harbour here is a summary."})
    article = parsed(f'{HEAD}<script type="application/ld+json">{script}</script><h1>{TITLE}</h1>{STORY}')
    assert article.sections[0].paragraphs == TEXTS


@pytest.mark.parametrize(
    "menu",
    [
        '<nav><ul><li><a href="/">Home</a></li><li><a href="/o">Opinion</a></li></ul></nav>',
        "<amp-sidebar><ul><li>Home</li><li>Sport</li></ul></amp-sidebar>",
        '<div role="navigation"><span>Home</span><div>Opinion</div></div>',
        '<ul class="menu"><li>トップ</li><li>社会</li></ul>',
        '<div class="breadcrumb"><a href="/">Home</a> » <a href="/n">News</a></div>',
    ],
)
def test_no_entry_of_a_menu_is_a_kicker(menu: str) -> None:
    article = parsed(f"{HEAD}{menu}<h1>{TITLE}</h1>{STORY}</body></html>")
    assert article.kicker is None
    assert article.sections == (articleparse.Section(None, TEXTS),)


def test_a_menu_that_was_left_open_holds_the_story_all_the_same() -> None:
    article = parsed(f'{HEAD}<nav><ul><li><a href="/">Home</a></li></ul><h1>{TITLE}</h1>{STORY}</body></html>')
    assert article.sections == (articleparse.Section(None, TEXTS),)


def test_a_kicker_over_the_headline_stays_one() -> None:
    article = parsed(f'{HEAD}<p class="tag">Harbour</p><h1>{TITLE}</h1>{STORY}</body></html>')
    assert article.kicker == "Harbour"


@pytest.mark.parametrize(
    "summary",
    [
        f'<h2 class="subtitle">{SUMMARY}</h2><p class="author">By Ann Roe</p>',
        f'<h2 class="subtitle">{SUMMARY}</h2>',
        f"<h2>{SUMMARY}</h2><p>By Ann Roe</p>",
        f"<div>{SUMMARY}</div><meta name='description' content='{SUMMARY}'>",
        f'<p class="standfirst">{SUMMARY}</p>',
    ],
)
def test_the_summary_under_the_headline_is_no_section(summary: str) -> None:
    article = parsed(f"{HEAD}<article><h1>{TITLE}</h1>{summary}{STORY}<h2>What it costs</h2>{STORY}</article>")
    assert article.standfirst == (SUMMARY,)
    assert [section.heading for section in article.sections] == [None, "What it costs"]


def test_a_heading_right_over_the_story_stays_one() -> None:
    article = parsed(
        f"{HEAD}<article><h1>{TITLE}</h1><p>By Ann Roe</p><h2>Boats must go elsewhere</h2>{STORY}</article>"
    )
    assert article.standfirst == ()
    assert article.sections[0].heading == "Boats must go elsewhere"


def test_a_first_paragraph_that_is_declared_as_description_stays_one() -> None:
    article = parsed(f"<meta name='description' content='{TEXTS[0]}'><h1>{TITLE}</h1>{STORY}")
    assert article.sections[0].paragraphs == TEXTS


def test_what_was_deleted_is_no_text() -> None:
    blocks = read(
        "<p>The council has <del>nine</del><ins>ten</ins> members. <s>Free</s> H<sub>2</sub>O.", form="html"
    ).blocks
    assert [block.text for block in blocks] == ["The council has ten members. Free H2O."]


def test_elements_without_a_class_leave_room_for_those_with_one() -> None:
    links = '<a href="/x">a</a> ' * 5
    (block,) = read(f'<p>{links}<span class="author">Ann Roe</span></p>', form="html").blocks
    assert "author" in block.words


def test_a_saved_message_with_characters_that_are_not_quoted() -> None:
    message = (
        "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"
        "Content-Type: text/html; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n"
        f"<h1>{TITLE}</h1><p>“Was n=F6tig ist, geschieht“, sagte ein Sprecher — 港.</p>\n--x--\n"
    )
    texts = [block.text for block in read(message, form="html").blocks]
    assert texts == [TITLE, "“Was nötig ist, geschieht“, sagte ein Sprecher — 港."]


def test_what_stands_amid_the_story_is_of_it() -> None:
    amid = (
        "<dl><dt>Dredging</dt><dd>It takes the mud from the bottom.</dd></dl>"
        "<pre>Dear council,\nwe are not amused.\n\nYours, the fishermen</pre>"
        "<details><summary>What happened before</summary><p>In 2011 the harbour was closed too.</p></details>"
        "<table><tr><th>Boat</th><th>Berth</th></tr><tr><td><b>An</b>na</td><td>Pier 4</td></tr></table>"
    )
    article = parsed(f"{HEAD}<article><h1>{TITLE}</h1>{STORY}{amid}{REST}</article></body></html>")
    told = [text for part in article.sections for text in (part.heading, *part.paragraphs) if text]
    assert told[3:-3] == [
        "Dredging",
        "It takes the mud from the bottom.",
        "Dear council, we are not amused.",
        "Yours, the fishermen",
        "What happened before",
        "In 2011 the harbour was closed too.",
        "Boat Berth",
        "Anna Pier 4",
    ]


def test_rows_are_lines_but_not_those_that_lay_out_a_page() -> None:
    def texts(html: str) -> list[tuple[str, str]]:
        return [(block.tag, block.text) for block in read(html, form="html").blocks]

    rows = "<tr><td>Anna</td><td>Pier 4</td></tr><tr><td class=x>Bella<td><span class=y>Pier</span> 5</tr>"
    assert texts(f"<table>{rows}</table>Then.") == [("td", "Anna Pier 4"), ("td", "Bella Pier 5"), ("", "Then.")]
    assert texts("<table><tr><td>Menu</td><td>Story</td></tr></table>") == [("td", "Menu"), ("td", "Story")]
    layout = "<tr><td>Menu<br>Home</td><td><p>Story.</p></td></tr>"
    assert [text for _, text in texts(f"<table>{layout}{layout}</table>")] == ["Menu Home", "Story."] * 2


@pytest.mark.parametrize("account", ["admin", "coastadmin", "Redaktion", "Super User", "The Post | A Portal"])
def test_a_printed_writer_counts_more_than_an_account(account: str) -> None:
    page = (
        f'<html><head><meta name="author" content="{account}"></head><body><article>'
        "<h1>Cheese makers of the valley look for heirs</h1>"
        '<p class="byline">By Claire Delmas</p><p>6 May 2024, 07:30</p>'
        "<p>Half of the dairies in the valley will have nobody to run them in ten years, a survey has found.</p>"
        "<p>The oldest of them, which Hervé Pons took over from his father, is for sale at the price of its roof.</p>"
        "</article></body></html>"
    )
    assert articleparse.parse(page).authors == ("Claire Delmas",)


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ({"givenName": "Claire", "familyName": "Delmas"}, ("Claire Delmas",)),
        ({"@type": "Role", "author": {"@type": "Person", "name": "Claire Delmas"}}, ("Claire Delmas",)),
        ({"name": "Claire Delmas (@cdelmas)"}, ("Claire Delmas",)),
        ({"name": '<a href="/claire">Claire Delmas</a>'}, ("Claire Delmas",)),
        ({"name": "Claire Delmas | The Carrow Post"}, ("Claire Delmas",)),
        ({"name": "cdelmas@post.example"}, ()),
        ({"name": "q_admin"}, ()),
        ({"name": "undefined"}, ()),
        ({"name": "dpa"}, ("dpa",)),
    ],
)
def test_shapes_of_a_declared_writer(author: dict[str, object], names: tuple[str, ...]) -> None:
    node = json.dumps({"@type": "NewsArticle", "headline": TITLE, "author": author})
    site = '<meta property="og:site_name" content="The Carrow Post">'
    declared = f'{site}<script type="application/ld+json">{node}</script>'
    assert parsed(f"{declared}{HEAD}<h1>{TITLE}</h1>{STORY}").authors == names


@pytest.mark.parametrize(
    "form",
    [
        "<details><summary>{}</summary><p>{}</p></details>",
        '<div class="acc"><button aria-expanded="false">{}</button><div class="panel"><p>{}</p></div></div>',
    ],
)
def test_what_unfolds_a_paragraph_heads_it(form: str) -> None:
    asked = ["Where do the boats go?", "What becomes of the mud?", "Who pays for it all?"]
    told = REST.removeprefix("<p>").removesuffix("</p>").split("</p><p>")
    page = f"{HEAD}<h1>{TITLE}</h1>{STORY}" + "".join(map(form.format, asked, told))
    end = "<p>The office on the quay is open on weekdays from nine to four for all who want to know more.</p>"
    article = parsed(f"{page}{end}<button>Share</button></body></html>")
    assert [section.heading for section in article.sections] == [None, *asked]


def test_buttons_that_ask_nothing_head_nothing() -> None:
    told = REST.removeprefix("<p>").removesuffix("</p>").split("</p><p>")
    buttons = ["Listen to the story", "Reserve a place", "Gift this article"]
    rest = "".join(f"<button>{button}</button><p>{text}</p>" for button, text in zip(buttons, told, strict=True))
    article = parsed(f"{HEAD}<h1>{TITLE}</h1>{STORY}{rest}</body></html>")
    assert not {section.heading for section in article.sections} & set(buttons)


def test_who_took_the_picture_beside_the_stamp_is_no_author() -> None:
    picture = '<div class="lead"><img src="m.jpg"><footer class="image-meta">POST/Claire Delmas</footer></div>'
    head = f"<h1>{TITLE}</h1><div>6 May 2024, 07:30</div>{picture}"
    assert parsed(f"{HEAD}{head}{STORY}{REST}").authors == ()


@pytest.mark.parametrize(
    ("title", "page"),
    [
        # A part of the title that is longer than the headline, but of two that are shorter.
        (
            "Cheese makers of the valley - Dairies look for heirs - The Valley Post",
            "<h1>Cheese makers of the valley</h1>",
        ),
        # The section, printed at the top of the page.
        ("Cheese makers of the valley | Farms", "<p>Farms</p><h2>Cheese makers of the valley</h2>"),
        # The site over its logo, which is a first heading too, with more of its name behind.
        (
            "Cheese makers of the valley 3 photos The Valley Post Online",
            "<h1>The Valley Post</h1><p><a href=/farms>Farms</a></p><h1>Cheese makers of the valley</h1>",
        ),
        # … beside the site, where no heading says anything.
        ("Cheese makers of the valley | Farms | The Post", "<p>The Post</p><p>Farms</p>"),
    ],
)
def test_what_a_title_has_beside_the_headline_is_none_of_it(title: str, page: str) -> None:
    article = parsed(f"<html><head><title>{title}</title></head><body>{page}{STORY}{REST}")
    assert article.headline == "Cheese makers of the valley"


def test_who_holds_the_rights_is_no_headline_alone() -> None:
    head = "<html><head><title>The Valley Post - Letters of March</title></head><body><div>The Valley Post</div>"
    rights = "<div>© 2004 The Valley Post. Webmaster: Tim</div>"
    assert "Letters of March" in (parsed(f"{head}{STORY}{REST}{rights}").headline or "")


def test_a_caption_is_no_dateline() -> None:
    page = (
        "<article><h1>Rents in the old market hall rise again</h1>"
        "<figure><img src=a.jpg><figcaption>The hall, Tuesday morning (Photo Claire Delmas)</figcaption></figure>"
        "<p>The twelve traders of the hall will pay a third more from June on, the town council said on Monday.</p>"
        "<p>Three of them have already said that they will leave before the summer is over.</p></article>"
    )
    assert articleparse.parse(page).dateline is None


def test_a_title_that_is_printed_under_the_story_alone_takes_no_story_away() -> None:
    title = "Carrow Bay: harbour to close for eleven weeks"
    head = f'<html><head><meta property="og:title" content="{title}"></head><body>'
    crumbs = f"<footer><ul><li>Home</li><li>Coast</li><li>{title}</li></ul><p>Write to us.</p></footer>"
    menu = (
        "<nav>"
        + "".join(f"<a>{name}</a><br><br>" for name in ("Home", "Coast", "Farms", "Sport", "Letters"))
        + "</nav>"
    )
    article = parsed(f"{head}{menu}<h2>Eleven weeks without a harbour</h2>{STORY}{REST}{crumbs}</body></html>")
    assert article.headline == title
    assert [len(part.paragraphs) for part in article.sections] == [6]


@pytest.mark.parametrize(
    ("heads", "headline"),
    [
        # What is declared for search engines is printed nowhere: the page's own heading says it.
        ("<h1>Old harbour of Carrow Bay to be dredged</h1>", "Old harbour of Carrow Bay to be dredged"),
        # A heading of other words is none of it, and of two nobody knows which.
        ("<h1>Letters of our readers</h1>", "Carrow Bay Harbour Dredging: Old Pier, Dates, Costs"),
        (
            "<h1>Carrow Bay waits for the barges</h1><h1>Dates of the barges, month by month, pier by pier</h1>",
            "Carrow Bay Harbour Dredging: Old Pier, Dates, Costs",
        ),
    ],
)
def test_a_heading_that_says_a_title_otherwise_is_the_headline(heads: str, headline: str) -> None:
    title = "Carrow Bay Harbour Dredging: Old Pier, Dates, Costs"
    declared = f'<html><head><title>{title}</title><meta property="og:title" content="{title}"></head><body>'
    assert parsed(f"{declared}{heads}{STORY}{REST}").headline == headline


def test_a_title_behind_its_kicker_is_found_in_a_heading_of_any_rank() -> None:
    head = f'<html><head><meta property="og:title" content="{TITLE}"></head><body>'
    page = read(f"{head}<h2>Traffic</h2><p>No tram.</p><h3>Opening of the sluice - {TITLE}</h3>{STORY}".encode())
    title = title_of(look(page.blocks, Hints()), page.claims)
    assert title is not None
    assert (title.text, title.block) == (TITLE, 2)


def test_times_of_posts_are_no_times_of_the_article() -> None:
    posts = "".join(
        f'<div><time datetime="2024-11-23T{hour}:38">{hour}:38</time><p>{text}</p></div>'
        for hour, text in zip((11, 10, 9), TEXTS, strict=True)
    )
    stamp = "<p>Published 23 November 2024, 7:12 am</p>"
    article = parsed(f"{HEAD}<article><h1>{TITLE}</h1>{stamp}<section>{posts}</section></article></body></html>")
    assert article.timestamp == "2024-11-23T07:12:00"


@pytest.mark.parametrize("named", ['<div class="intertitle">{}</div>', '<p class="art__crosshead big">{}</p>'])
def test_what_is_called_a_heading_is_one(named: str) -> None:
    article = parsed(
        f"{HEAD}<article><h1>{TITLE}</h1>{STORY}{named.format('What it costs')}<p>{TEXTS[0]} Twice.</p></article>"
    )
    assert [section.heading for section in article.sections] == [None, "What it costs"]


def labelled(html: str, roles: dict[str, str]) -> dict[str, str]:
    """The roles of the blocks of a page whose labeller said these, by their text, and for the rest boilerplate."""
    looks = look(read(html, form="html").blocks, Hints())
    labels = [Label(roles.get(one.text, "boilerplate"), "said so") for one in looks]
    return {one.text: found.role for one, found in zip(looks, with_contents(looks, labels), strict=True)}


LINES = [f"{number} boats lay at the quay of Carrow Bay on the morning after the storm." for number in range(12)]
SET = "<html><body><main><div class=story>{}</div><div class=more>{}</div></main></body></html>"


def test_the_rest_of_a_story_is_set_as_its_beginning() -> None:
    told = [f"<p>{line}</p>" for line in LINES]
    html = SET.format("".join([*told[:6], "<h2>Aftermath</h2>", *told[6:]]), "<p>Another story of the day.</p>")
    found = labelled(html, dict.fromkeys(LINES[:3], "paragraph"))
    assert [found[line] for line in LINES] == ["paragraph"] * 12
    assert found["Aftermath"] == "heading"
    assert found["Another story of the day."] == "boilerplate"


def test_a_sentence_or_two_under_a_story_are_a_rest_of_it_and_lines_behind_them_are_not() -> None:
    html = SET.format("".join(f"<p>{line}</p>" for line in [*LINES, "Broadcast on the radio at six"]), "")
    found = labelled(html, dict.fromkeys(LINES[:10], "paragraph"))
    assert [found[line] for line in LINES[10:]] == ["paragraph"] * 2
    assert found["Broadcast on the radio at six"] == "boilerplate"


def test_a_heading_may_be_the_last_block_of_a_page() -> None:
    lines = [line.rstrip(".") for line in LINES]
    html = SET.format("".join(f"<h2>{line}</h2>" for line in lines), "")
    assert labelled(html, dict.fromkeys(lines[:3], "paragraph"))[lines[-1]] == "paragraph"


def test_teasers_set_like_the_story_but_elsewhere_are_no_rest_of_it() -> None:
    teasers = "".join(f"<h3><a href=/>Story</a></h3><i>Sport</i><hr><b>New</b><hr><p>{line}</p>" for line in LINES[3:])
    html = SET.format("".join(f"<p>{line}</p>" for line in LINES[:3]), "") + f"<section><div>{teasers}</div></section>"
    found = labelled(html, dict.fromkeys(LINES[:3], "paragraph"))
    assert [found[line] for line in LINES[3:]] == ["boilerplate"] * 9
