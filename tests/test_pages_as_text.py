"""Whole pages as text: who wrote them, what their boxes hold, where the story's lists and entries are, their feet."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Article, Hints
from articleparse.parser.heads.kickers import is_kicker
from articleparse.parser.heads.no_title import is_no_title
from articleparse.parser.looks.bare_days import bare_day
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import DOUBTED, Label
from articleparse.parser.whole.announced import with_announced
from articleparse.parser.whole.kin import with_kin
from articleparse.parser.whole.posts_shown import without_posts
from articleparse.parser.whole.reopened import with_reopened
from articleparse.parser.whole.takers import names_taker
from articleparse.readers import read as read_text
from ferry import PARAGRAPHS

STORY = PARAGRAPHS[:5]
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


def test_what_stands_over_a_list_of_the_story_heads_it() -> None:
    text = f"{STORY[0]}\n\nZutaten\n\n300 g Mehl\n150 g Butter\n1 Prise Salz\n\n{STORY[1]}"
    roles = ("paragraph", "boilerplate", "?", "paragraph", "paragraph", "paragraph")
    assert labelled(text, *roles) == ["paragraph", "heading", *["paragraph"] * 4]


def test_a_line_that_was_set_aside_amid_a_list_is_of_it() -> None:
    text = f"{STORY[0]}\n\n200 g barley\n2 carrots\nsome salt\na leek\n\n{STORY[1]}"
    roles = ("paragraph", "paragraph", "?", "boilerplate", "paragraph", "paragraph")
    assert labelled(text, *roles) == ["paragraph"] * 6
    roles = ("paragraph", "paragraph", "?", "?", "boilerplate", "paragraph")
    assert labelled(text, *roles)[4] == "boilerplate"  # nothing of the list stands below


@pytest.mark.parametrize(
    "foot",
    [
        "The Fen Post is regulated by the press board",
        "Print version | Back to contents",
        "【打印本页】【关闭窗口】",
        "[Print] [Close]",
        "Built with Hugo · RSS",
        "Found at the address: https://fenpost.example/2023/slip",
    ],
)
def test_lines_of_the_site_under_a_copy_are_none_of_it(foot: str) -> None:
    article = articleparse.parse("\n\n".join(["The Fen Post", HEADLINE, "By Jane Roe", DAY, *STORY, foot]))
    assert told(article) == STORY


@pytest.mark.parametrize("over", [[], ["Lines and where they end:"]])
def test_rows_of_a_table_under_a_copy_are_no_buttons(over: list[str]) -> None:
    rows = [*over, "Heron | Mill Lane", "Robin | Old Harbour", "Swift | Saltness School"]
    article = articleparse.parse("\n\n".join([HEADLINE, "By Jane Roe", DAY, *STORY]) + "\n\n" + "\n".join(rows))
    assert told(article)[-3:] == rows[-3:]


def test_a_last_line_that_opens_with_the_place_over_the_headline_is_told() -> None:
    story = ["In Wexcombe the ferry slip is to close, after ninety years, for good.", *STORY]
    last = "Wexcombe will have to row from now on, says the mayor"
    article = articleparse.parse("\n\n".join(["Wexcombe", HEADLINE, "By Jane Roe", DAY, *story, last]))
    assert last in [*told(article), *headings(article)]


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


LEADING = "The board asks what shall become of the waiting room. Slips are at the post office:"


def reopened(text: str, kept: int) -> list[str]:
    """Return the roles behind the pass that looks under the story's end, of which the first blocks were kept."""
    looks = look(read_text(text).blocks, Hints())
    labels = [Label("paragraph" if index < kept else "boilerplate", "a test") for index in range(len(looks))]
    return [label.role for label in with_reopened(looks, labels)]


def test_a_story_does_not_end_with_a_colon_but_with_its_list_and_what_stands_under_it() -> None:
    text = f"{STORY[0]}\n\n{LEADING}\n\nBooks\nEggs\nA very small museum\n\nIt will be repainted.\n\nPrevious Post"
    assert reopened(text, 2) == ["paragraph"] * 6 + ["boilerplate"]


def test_buttons_under_a_colon_are_no_list() -> None:
    assert reopened(f"{STORY[0]}\n\n{LEADING}\n\nFacebook\nX\nEmail", 2)[2:] == ["boilerplate"] * 3


@pytest.mark.parametrize(
    ("announces", "is_story"),
    [("The board gives away what stood in the waiting room:", True), ("Keywords:", False), (LEADING[:-1] + ".", False)],
)
def test_a_line_under_the_story_that_announces_a_list_is_of_it(announces: str, *, is_story: bool) -> None:
    roles = reopened(f"{STORY[0]}\n\n{announces}\n\n* Books\n* Eggs\n* A clock\n\nPrevious Post", 1)
    assert roles == ["paragraph", *["paragraph" if is_story else "boilerplate"] * 4, "boilerplate"]


def test_tables_of_what_the_story_tells_of_are_its_end() -> None:
    rows = ["Rovers – Wanderers 3:2", "Thornbeck – Athletic 1:1", "United – County 0:4"]
    table = ["1. Wanderers 21", "2. County 20", "3. Rovers 17"]
    story = [
        "With a goal in the last minute the Rovers have beaten the Wanderers, who had not lost a match this season.",
        "The coach spoke of the best Sunday in ten years, and of a corner kick that he had drawn on a napkin.",
        "Four hundred and twelve saw the match, though it rained from the first minute to the last one.",
    ]
    article = page("Rovers bring down the leaders", DAY, *story, "The results", *rows, "The table", *table)
    assert told(article) == [*story, *rows, *table]
    assert headings(article) == ["The results", "The table"]


def test_a_score_over_the_scorers_is_no_heading() -> None:
    counted = ["CODROPA-SANVITO 0-1", "Goal: 94’ Favaretto.", "CODROPA: Moretti, Del Zotto, Rizzi, Ermacora."]
    article = page(HEADLINE, DAY, *STORY[:3], "The match in figures", *counted, STORY[3])
    assert counted[0] not in headings(article)


@pytest.mark.parametrize(
    "line",
    [
        "Siga o Jornal da Serra no Instagram e fique por dentro de tudo.",
        "Follow the Lakeside Post on X, Facebook and Instagram. Send your ideas to the newsroom.",
    ],
)
def test_an_invitation_to_follow_the_paper_is_none_of_the_story(line: str) -> None:
    assert told(page(HEADLINE, "By Jane Roe", DAY, *STORY, line)) == STORY


def test_who_follows_somebody_is_told() -> None:
    line = "Followers of the board on Facebook had seen it coming since the spring."
    assert line in told(page(HEADLINE, "By Jane Roe", DAY, STORY[0], line, *STORY[1:]))


def test_the_way_behind_a_networks_house_is_told() -> None:
    line = "Follow the lane behind the house that Google bought last year until it ends at a gate."
    assert line in told(page(HEADLINE, "By Jane Roe", DAY, STORY[0], line, *STORY[1:]))


def test_who_answers_under_a_title_with_the_name_did_not_write_it() -> None:
    asked = ["Why did you stay?", "What do you miss?", "Will you ever go?"]
    answers = ["I was born here, and somebody has to milk.", "I miss the doctor, at times.", "I go when the cows go."]
    lines = [line for pair in zip(asked, answers, strict=True) for line in pair]
    assert page("Olga Nilsen: I still milk two cows", DAY, STORY[0], *lines).authors == ()


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("year", ["", " 2023"])
def test_days_in_order_amid_the_story_are_headings(year: str, *, whole: bool) -> None:
    days = [f"{name}, {day} October{year}" for name, day in (("Monday", 2), ("Tuesday", 3), ("Wednesday", 4))]
    body = [STORY[0], *(line for pair in zip(days, STORY[1:4], strict=True) for line in pair)]
    lines = [HEADLINE, "By Jane Roe", DAY, *body]
    article = page(*lines) if whole else articleparse.parse("\n\n".join(lines))
    assert (headings(article), article.timestamp) == (days, "2023-10-12")


@pytest.mark.parametrize(
    ("text", "day"),
    [("6 May 2024", "2024-05-06"), ("Monday, 6 May", "05-06"), ("2 days ago", None), ("6 May 2024, 14:00", None)],
)
def test_a_day_with_no_word_that_says_what_it_is(text: str, day: str | None) -> None:
    assert bare_day(look(read_text(text).blocks, Hints())[0]) == day


def test_the_notes_for_editors_end_a_release() -> None:
    notes = ["Notes for editors", "The paper on which the board drew is at https://lakeside.example/slip."]
    assert told(page("Press release", HEADLINE, DAY, *STORY, *notes)) == STORY


def test_a_headline_in_thai_has_no_end_mark_and_is_no_sentence() -> None:
    headline = "ชาวบ้านแม่สายคำช่วยกันซ่อมสะพานไม้ร้อยปี เสร็จก่อนน้ำหลากเพียงหนึ่งวัน"
    assert look(read_text(headline).blocks, Hints())[0].ends == "none"


def test_questions_to_whom_says_i_are_paragraphs_though_all_look_like_headings() -> None:
    asked = ["Why a record now?", "Who taught you to play?", "Do you remember the first song?", "What says the cat?"]
    answers = [
        "Because my granddaughter bought a telephone that records. Before that I played and it was gone.",
        "Nobody did. My father had me watch the sheep and gave me the guitar so that I would not fall asleep.",
        "I do, but I do not play it. It is very sad, and I have no more time for such things at my age.",
        "I think that he prefers the radio, and I cannot blame him, for I have not played well since May.",
    ]
    body = [line for pair in zip(asked, answers, strict=True) for line in pair]
    article = page("The guitar was my school", "By Jane Roe", DAY, "He sits by the stove in thick socks.", *body)
    assert headings(article) == []
    assert set(asked) <= set(told(article))


def test_the_writer_of_a_short_headline_is_not_the_headline_and_a_note_over_a_prompt_is_none_of_the_story() -> None:
    head = [
        "# In defence of the slow ferry",
        "Nobody has ever had an idea in a car park.",
        "Jane Quillmarsh",
        "2 March 2024",
    ]
    prompt = [
        "Enjoyed this article? Support independent writing",
        "We have no adverts. Please consider a monthly gift.",
    ]
    note = "Jane Quillmarsh is a novelist. Her latest book is called The Waiting Room."
    article = page(*head, "Issue 31, Politics", *STORY, note, *prompt, "Donate now", "### More in Comment")
    assert article.headline == "In defence of the slow ferry"
    assert article.authors == ("Jane Quillmarsh",)
    assert told(article) == STORY
    assert headings(article) == []


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("Facebook Tweet Email Link", "share"),
        ("Facebook tells its users", ""),
        (
            f"All rights reserved. This material may not be published or rewritten {'without permission ' * 9}of us.",
            "rights",
        ),
    ],
)
def test_what_a_line_says_it_is(line: str, cue: str) -> None:
    assert look(read_text(line).blocks, Hints())[0].cue == cue


def test_a_korean_sentence_with_a_reporter_behind_it_is_a_caption() -> None:
    line = "지난 14일 덕실분교 영화관에서 주민들이 첫 영화를 보고 있다."
    first, second = look(read_text(f"{line} 김민수 기자\n\n{line}").blocks, Hints())
    assert names_taker(first)
    assert not names_taker(second)


def test_a_line_with_a_right_in_a_picture_is_no_title() -> None:
    assert is_no_title("Rosa left the pool by the slide © Community of St. Kate")
    assert not is_no_title("Cow strays into a pool and learns to swim")


def test_a_summary_may_stand_over_a_picture_that_has_a_caption_of_its_own() -> None:
    summary = "The work will cost four million and concerns nine hundred commuters every day"
    article = page(HEADLINE, summary, "The slip at dusk. Photo: Jane Roe", "By Jane Roe", DAY, *STORY)
    assert article.standfirst == (summary,)


LEAD = (
    "The old ferry slip is to close after ninety years, the harbour board and the county said, and nobody will miss it."
)


def announced(*lines: tuple[str, str]) -> list[str]:
    """Return the roles of lines behind the pass that looks at what lines announce."""
    looks = look(read_text("\n\n".join(text for text, _ in lines)).blocks, Hints())
    return [label.role for label in with_announced(looks, [Label(role, "a test") for _, role in lines])]


@pytest.mark.parametrize(
    ("over", "lead", "role"),
    [
        ("Share", LEAD, "paragraph"),
        ("Port Amber", LEAD, "boilerplate"),  # no button: it may be a picture's
        (
            "Share",
            "Rovers have won the county cup for the third time, and nobody in the town speaks of other things.",
            "boilerplate",
        ),
        ("Share", "The old ferry slip", "boilerplate"),
    ],
)
def test_a_lead_behind_buttons_is_in_the_headlines_words(over: str, lead: str, role: str) -> None:
    lines = [(HEADLINE, "headline"), (over, "boilerplate"), ("Harbour", "boilerplate"), (lead, "boilerplate")]
    assert announced(*lines, *[(line, "paragraph") for line in STORY])[3] == role


def test_in_markdown_a_line_that_is_one_link_is_another_storys() -> None:
    text = "Rovers: the cup for the third time The town speaks of nothing else, and nobody waits for the ferry now."
    lines = [
        *STORY[:2],
        f"[{text}](https://herald.example/cup)",
        f"[The Herald wrote in {'its' * 25} report:](/h)",
        *STORY[2:],
    ]
    looks = look(read_text("\n\n".join(["# " + HEADLINE, "See [the plan](/plan).", *lines])).blocks, Hints())
    found = with_announced(looks, [Label("paragraph", "") for _ in looks])
    assert [one.text for one, label in zip(looks, found, strict=True) if label.role == "related"] == [text]


@pytest.mark.parametrize("signed", [["Helen Roberts", "Author"], ["Author: Helen Roberts"]])
def test_who_says_so_signs_under_the_story_s_tags(signed: list[str]) -> None:
    found = page(HEADLINE, DAY, *STORY, "Tags:", "ferry", "harbour", *signed)
    assert (found.authors, told(found)) == (("Helen Roberts",), STORY)
