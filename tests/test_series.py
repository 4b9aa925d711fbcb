"""What a page's lines are beside each other: series, headings, captions, pull quotes and boxes amid a long page."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

import articleparse
from articleparse.model import Block, Hints
from articleparse.parser.authors.writer_notes import without_notes
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import Label
from articleparse.parser.whole.announced import with_announced
from articleparse.parser.whole.captions import with_captions
from articleparse.parser.whole.headings import with_headings
from articleparse.parser.whole.series import with_series
from articleparse.readers import read as read_text
from ferry import PARAGRAPHS

STORY = PARAGRAPHS
TOP = ["The Lakeside Post", "Home", "News", "Local", "Sport", "Opinion", "Weather", "Subscribe"]
HEAD = ["Old ferry slip to close after ninety years", "By Jane Hollis", "Published 12 October 2023, 6:00 am"]
FOOT = ["Most read", "County sells its last steam dredger", "Bridge toll to rise in May", "Contact", "About us"]


def read(*body: str) -> articleparse.Article:
    return articleparse.parse("\n\n".join([*TOP, *HEAD, *body, *FOOT]))


def told(article: articleparse.Article) -> list[str]:
    return [paragraph for section in article.sections for paragraph in section.paragraphs]


def headings(article: articleparse.Article) -> list[str]:
    return [section.heading for section in article.sections if section.heading]


def test_questions_are_all_of_one_kind() -> None:
    asked = [
        "Who built the slip?",
        "And who pays for the boat?",
        "When does the court meet?",
        "What becomes of the swallows?",
    ]
    body = [line for pair in zip(asked, STORY[1:5], strict=True) for line in pair]
    article = read(STORY[0], *body)
    assert headings(article) in ([], asked)
    assert [line for line in asked if line not in headings(article) and line not in told(article)] == []


def test_what_is_said_by_turns_is_of_the_story_whatever_stands_between() -> None:
    said = [
        "THE POST: Mrs Hollis, who built the slip?",
        "Jane Hollis: " + STORY[1],
        "THE POST: And who pays?",
        "Hollis: " + STORY[2],
        "THE POST: In your report you write of swallows. What have they to do with the ferry?",
        "Hollis: Nothing, but everybody asks about them.",
        "THE POST: Ninety years?",
        "Hollis: " + STORY[3],
    ]
    box = ["Related stories", "County sells its last steam dredger"]
    article = read(STORY[0], *said[:4], *box, *said[4:], STORY[4])
    assert [line for line in told(article) if line in said] == said
    assert not set(box) & {*told(article), *headings(article)}


def test_the_paragraphs_over_a_row_of_captions_are_of_the_story() -> None:
    credits = [
        "Photo: Jane Hollis",
        "Photo: Tom Veitch / Post",
        "Map: Lake Survey",
        "Sources: the board, council minutes",
    ]
    article = read(*STORY[:3], *credits, *STORY[3:])
    assert [*article.standfirst, *told(article)] == STORY


def test_labels_that_stand_often_are_not_said_by_turns() -> None:
    labelled = [
        "Photo: Jane Hollis",
        "Map: The Post",
        "Photo: Tom Veitch",
        "Map: The Post",
        "Photo: The Post",
        "Map: AP",
    ]
    article = read(*(line for pair in zip(STORY, labelled, strict=False) for line in pair))
    assert not set(labelled) & {*told(article), *headings(article)}


def test_numbered_lines_over_paragraphs_are_headings() -> None:
    numbered = ["1. The slip", "2. The waiting room", "3. The boat", "4. The court"]
    article = read(*STORY[:2], *(line for pair in zip(numbered, STORY[2:], strict=True) for line in pair))
    assert headings(article) == numbered
    assert told(article) == STORY


@pytest.mark.parametrize("form", ["{}. {}", "Step {}: {}"])
def test_numbered_lines_of_a_copy_are_of_one_kind(form: str) -> None:
    numbered = [form.format(number, what) for number, what in enumerate(("Rake", "Clean", "Mix", "Sponge, wait"), 1)]
    items = ["Grout rake", "Bucket", "Rubber float", "Old clothes", "Goggles"]
    lines = [
        *HEAD,
        STORY[0],
        "\n".join(items),
        *(line for pair in zip(numbered, STORY[1:5], strict=True) for line in pair),
    ]
    assert [line for line in headings(articleparse.parse("\n\n".join(lines))) if line in numbered] == numbered


def test_a_list_that_a_colon_announces_is_of_the_story() -> None:
    items = ["- a smaller boat in summer", "- a bus in winter", "- no fares for pupils"]
    article = articleparse.parse(
        "\n\n".join([*TOP, *HEAD, *STORY[:3], "The county has promised:", "\n".join(items), *STORY[3:], *FOOT])
    )
    assert [line for line in items if line[2:] not in told(article)] == []


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (["no fares for pupils", "a bus to the hospital"], True),
        (["no fares for pupils"], False),
        (["no fares for pupils", "Advertisement", "a bus to the hospital"], False),
    ],
)
def test_unmarked_lines_under_a_colon_are_a_list_where_nothing_says_what_they_are(lines: list[str], kept: bool) -> None:
    looks = look(read_text("\n\n".join([STORY[0], "The county promised:", *lines, STORY[1]])).blocks, Hints())
    labels = [Label("boilerplate" if one.text in lines else "paragraph", "") for one in looks]
    labels = [Label("advert", "") if one.cue == "advert" else label for one, label in zip(looks, labels, strict=True)]
    found = dict(zip([one.text for one in looks], with_announced(looks, labels), strict=True))
    roles = {found[line].role for line in lines if line != "Advertisement"}
    assert roles == {"paragraph" if kept else "boilerplate"}


def test_a_line_that_quotes_the_story_is_no_paragraph_of_it() -> None:
    quote = "It is the only dry room on the whole north shore, and the swallows know it"
    article = read(
        STORY[0], f"“{quote},” said Jane Roe, who has swept it since 1994.", *STORY[1:3], f"“{quote}”", *STORY[3:]
    )
    assert told(article) == [STORY[0], f"“{quote},” said Jane Roe, who has swept it since 1994.", *STORY[1:]]


@pytest.mark.parametrize(
    "caption",
    [
        "The old slip at low water on a Tuesday morning. Jane Roe",
        "Jane Roe (left) and John Doe (right) in front of the waiting room on Tuesday.",
        "Jane Roe (left) in front of the waiting room",
        "Der alte Anleger, rechts davor Jana Hollis (re.) und ihr Bruder.",
        "渡し場の前に立つ村井恵さん（右）と弟の健さん（左）。",
        "선착장 앞에 선 김민수(왼쪽) 씨와 주민들이 손을 흔들고 있다. 뉴시스",
        "군의회 의원들이 12일 오후 선착장에서 열린 공청회에서 주민들과 대화하고 있다. 뉴스1",
        "군의회 의원들이 12일 오후 선착장에서 열린 공청회에서 주민들과 대화하고 있다. 인천=연합뉴스",
        "The county board meets on Tuesday in the customs house Jane Roe/Copyright 2023 The AP. All rights reserved.",
        "Der alte Anleger war neunzig Jahre lang in Betrieb und wird nun abgerissen. 11.10.2023 | 0:41 min",
        "The waiting room on its last day of service, 3 October 2023",
        "Pictured on the slip, from left, are the harbour masters Jane Roe, of the north shore, and Ann Lee.",
        "Na przystani, od lewej: Jan Nowak, Anna Lis i ich matka.",
        "На причале, слева направо: Анна Лис, Пётр Новак.",
        "Harbour master Jane Roe, center, and her deputies wait for the last boat at the old slip on Tuesday.",
        "Bürgermeisterin Jana Hollis, links, und Anna Lis am alten Anleger.",
        "Ved det gamle leje ruster Jana Hollis sin båd. Den har ligget på land siden den store storm i marts, og "
        "ingen ved, om den nogensinde kommer i vandet igen. Foto: Anna Lis.",
        "Bomberos trabajan en el viejo muelle, que ardió el martes Emergencias Norte/EFE",
        "Ana Ruiz - Europa Press / Europa Press",
        "Smoke is seen over the slip. @shorewatch/via REUTERS THIS IMAGE WAS SUPPLIED BY A THIRD PARTY. NO RESALES.",
    ],
)
def test_a_caption_that_no_word_marks_is_none_of_the_story(caption: str) -> None:
    article = read(*STORY[:3], caption, *STORY[3:])
    assert told(article) == STORY
    assert headings(article) == []


@pytest.mark.parametrize(
    "line",
    [
        "At the customs house the road (left) leads down to the slip, and the lane (right) up to the church.",
        "Regula Frei (Mitte) and Ueli Frei (links) voted against the boat, which nobody had expected of them.",
        "Liisa Koski (vas.) sanoi tiistaina, että vene on tarkoitettu kaikille eikä vain niille, jotka maksavat.",
        "The verdict was read out at noon on Tuesday, and nobody in the room moved. Guilty",
        "The board reserved judgment, and the county said that it has all rights reserved to it in the old treaty.",
        "The last steam ferry took the crossing of the bay in a time that nobody has beaten since, a mere 21 min.",
        "The slip is seen best from left of the church, from where its two old cranes hide the customs house.",
        "He moved the party away from left, said Ann Lee, who led the Liberals in the Senate for nine years.",
        "Le critiche da sinistra, secondo Mario Rossi, non fermano il Governo, che vuole la riforma entro maggio.",
        "Eleştiriler soldan, Ahmet Kaya ve Mehmet Demir gibi isimlerden geldi, ama meclis planı onayladı.",
        "انتقادات من اليمين، ومن الحكومة نفسها، لم تمنع المجلس من المضي قدما في خطة المرسى الجديد.",
        "The board met in the old customs house on Tuesday, 3 October 2023, and nobody came.",
        "The board’s lawyers said that the slip/quay question was for the court/county to decide, and not for AP.",
        "Everybody in the Senate, left, right and center, has spoken for the slip since the summer of that year.",
    ],
)
def test_a_line_that_looks_like_a_caption_stays_in_the_story(line: str) -> None:
    assert line in told(read(*STORY[:3], line, *STORY[3:]))


def test_one_word_behind_several_captions_took_the_pictures() -> None:
    captions = ["The old slip at low water on a Tuesday morning. Etlaq", "The smaller boat on the hard in March. Etlaq"]
    assert told(read(*STORY[:2], captions[0], *STORY[2:4], captions[1], *STORY[4:])) == STORY


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("Jane Roe, harbour master of the north shore", STORY[2]),
        ("The harbour master on duty, Jane Roe", STORY[2]),
        ("Jane Roe (North Shore Rovers) cheers on the pier", STORY[2]),
        ("김민수 북항 관리소 대표", STORY[2]),
        ("(The pier is drawn by a machine)", STORY[2]),
        ("What the new boat looks like", "To view this video please enable JavaScript in your browser"),
    ],
)
def test_a_line_beside_a_quotation_or_over_a_video_is_no_heading(line: str, below: str) -> None:
    looks = look(read_text("\n\n".join([STORY[1], line, below, STORY[3]])).blocks, Hints())
    labels = [Label("heading" if one.text == line else "boilerplate" if one.cue else "paragraph", "") for one in looks]
    assert [label.role for label in with_headings(looks, labels)][1] == "boilerplate"


@pytest.mark.parametrize(
    ("box", "role"), [("picBox", "boilerplate"), ("image-caption", "boilerplate"), ("part", "heading")]
)
def test_a_line_where_the_markup_has_a_picture_is_no_heading(box: str, role: str) -> None:
    html = f'<p>{STORY[0]}</p><div class="{box}"><p>The old slip at low water</p></div><p>{STORY[1]}</p>'
    looks = look(read_text(f"<html><body>{html}</body></html>", form="html").blocks, Hints())
    labels = [Label("paragraph" if one.text in STORY else "heading", "") for one in looks]
    assert with_headings(looks, labels)[1].role == role


@pytest.mark.parametrize(("items", "role"), [(3, "boilerplate"), (2, "heading"), (0, "heading")])
def test_a_heading_over_a_list_of_links_is_none_of_the_story(items: int, role: str) -> None:
    links = "".join(f'<li><a href="/{n}">Two seals moved into harbour {n}</a></li>' for n in range(items))
    html = f"<p>{STORY[0]}</p><h3>The keepers of the slip</h3><ul>{links}</ul><p>{STORY[1]}</p>"
    looks = look(read_text(f"<html><body>{html}</body></html>", form="html").blocks, Hints())
    roles = {"h3": "heading", "li": "boilerplate"}
    assert with_headings(looks, [Label(roles.get(one.block.tag, "paragraph"), "") for one in looks])[1].role == role


@pytest.mark.parametrize(
    ("over", "line", "role"),
    [
        ("Illustration: Cheap rooms on the quay", "Cheap rooms on the quay", "boilerplate"),
        ("Illustration: A room on the quay", "Cheap rooms on the quay", "heading"),
        ("Illustration: The quay", "The quay", "heading"),  # a word or two may be anything
    ],
)
def test_a_title_that_the_picture_over_it_has_already_is_of_another_story(over: str, line: str, role: str) -> None:
    looks = look(
        read_text("\n\n".join([STORY[0], over, f"## {line}", STORY[1], "## The boat", STORY[2]])).blocks, Hints()
    )
    labels = [Label({over: "caption"}.get(one.text, "heading" if one.block.tag else "paragraph"), "") for one in looks]
    assert with_headings(looks, labels)[2].role == role


def test_a_button_under_the_same_consent_twice_is_no_heading() -> None:
    consent = "Data may be sent to others, and to the mapmaker on the far shore, when you look at the map of the lake."
    lines = [STORY[0], consent, "Show the map", STORY[1], consent, "Show the map", *STORY[2:4], "The boat", STORY[4]]
    looks = look(read_text("\n\n".join(lines)).blocks, Hints())
    labels = [Label("heading" if one.text in ("Show the map", "The boat") else "paragraph", "") for one in looks]
    found = with_headings(looks, labels)
    assert [one.text for one, label in zip(looks, found, strict=True) if label.role == "heading"] == ["The boat"]


SLIP = "Der alte Anleger, in dem neunzig Jahre lang Schwalben nisteten, bei Ebbe am Dienstag."


def captioned(*lines: str, first: str = "paragraph") -> str:
    """Return the role of the first line, over the last of which a credit stands, and then the story."""
    looks = look(read_text("\n\n".join([*lines, *STORY])).blocks, Hints())
    roles = {SLIP: first, **dict.fromkeys(STORY, "paragraph")}
    labels = [Label(roles.get(one.text, "caption"), "") for one in looks]
    return with_captions(looks, labels)[[one.text for one in looks].index(SLIP)].role


@pytest.mark.parametrize("first", ["paragraph", "standfirst"])
@pytest.mark.parametrize("credit", ["Foto: Jana Hollis", "(Bild: Jana Hollis / Hafenarchiv)", "Image: dpa", "© dpa"])
def test_a_sentence_over_the_story_and_its_credit_is_a_caption(credit: str, first: str) -> None:
    assert captioned(SLIP, credit, first=first) == "caption"


@pytest.mark.parametrize("below", ["Watch: the last boat leaves.", "WATCH | The last boat", "Das kleinere Boot am Kai"])
def test_a_sentence_over_the_story_and_something_else_stays(below: str) -> None:
    assert captioned(SLIP, below, first="standfirst") == "standfirst"


@pytest.mark.parametrize("line", ["What the county did for its harbours this year", "Der alte Anleger."])
def test_what_is_no_sentence_over_a_credit_is_no_caption(line: str) -> None:
    looks = look(read_text("\n\n".join([line, "Foto: Jana Hollis", *STORY])).blocks, Hints())
    labels = [Label({0: "standfirst", 1: "caption"}.get(at, "paragraph"), "") for at in range(len(looks))]
    assert with_captions(looks, labels)[0].role == "standfirst"


def test_two_sentences_over_a_credit_are_a_summary() -> None:
    looks = look(read_text("\n\n".join([STORY[0] + " " + STORY[1], "Foto: Jana Hollis", *STORY])).blocks, Hints())
    labels = [Label({0: "standfirst", 1: "caption"}.get(at, "paragraph"), "") for at in range(len(looks))]
    assert with_captions(looks, labels)[0].role == "standfirst"


@pytest.mark.parametrize(
    ("credit", "role"), [("(Foto: Jana Hollis)", "caption"), ("Foto: Jana Hollis (Archiv)", "paragraph")]
)
def test_amid_the_story_a_credit_is_of_the_sentence_over_it_where_brackets_join_them(credit: str, role: str) -> None:
    looks = look(read_text("\n\n".join([STORY[0], SLIP, credit, STORY[1]])).blocks, Hints())
    labels = [Label("caption" if one.text == credit else "paragraph", "") for one in looks]
    assert with_captions(looks, labels)[1].role == role


def roles_behind(*lines: str) -> list[str]:
    """Return the roles of lines between two paragraphs of the story, all of which were held for its own."""
    looks = look(read_text("\n\n".join([STORY[0], *lines, *STORY[1:]])).blocks, Hints())
    labels = [Label("caption" if one.cue == "caption" else "paragraph", "") for one in looks]
    return [label.role for label in with_captions(looks, labels)[1 : 1 + len(lines)]]


@pytest.mark.parametrize(
    "lines",
    [
        (SLIP, SLIP),
        (SLIP, f"{SLIP} AP"),
        (SLIP[:-1], f"{SLIP[:-1]} / Jana Hollis"),
        (f"{SLIP} - Copyright Hafenarchiv", SLIP),
        (f"Jana Hollis{SLIP}", SLIP),
        (f"{SLIP[:-1]} (", "Image: Jana Hollis)"),
        (f"{SLIP[:-1]} (Image:", "Getty Images)"),
    ],
)
def test_a_pictures_text_and_its_caption_stand_over_each_other(lines: tuple[str, ...]) -> None:
    assert roles_behind(*lines)[0] == "caption"


@pytest.mark.parametrize(
    "lines",
    [
        (SLIP, f"{SLIP} Das Amt sagte nichts dazu."),  # a pull quote, and what it quotes
        (SLIP[:-1], f"{SLIP[:-1]} sollte er bleiben."),
        ("Der alte Anleger für Boote mit Motor", "Der alte Anleger für Boote mit Motor 204,98 Euro"),
        ("Das ist der Weg (", "der zweite) führt nach Norden und über die Mole bis an die Brücke."),
    ],
)
def test_lines_that_go_on_are_told(lines: tuple[str, ...]) -> None:
    assert roles_behind(*lines)[0] == "paragraph"


def test_a_page_that_prints_every_paragraph_twice_has_no_captions_for_it() -> None:
    looks = look(read_text("\n\n".join(line for line in STORY for _ in range(2))).blocks, Hints())
    found = with_captions(looks, [Label("paragraph", "") for _ in looks])
    assert {label.role for label in found} == {"paragraph"}


def test_what_a_video_shows_stands_over_its_day_and_length() -> None:
    looks = look(read_text("\n\n".join([STORY[0], SLIP, "05.09.2024 | 2:03 min", *STORY[1:]])).blocks, Hints())
    labels = [Label("timestamp" if one.is_stamp else "paragraph", "") for one in looks]
    assert with_captions(looks, labels)[1].role == "caption"


def test_a_line_that_ends_in_the_credit_under_it_is_a_caption() -> None:
    credit = "Copyright Hafenarchiv"
    looks = look(read_text("\n\n".join([f"{SLIP[:-1]} - {credit}", credit, *STORY])).blocks, Hints())
    labels = [Label("rights" if one.text == credit else "paragraph", "") for one in looks]
    assert with_captions(looks, labels)[0].role == "caption"


def test_the_last_paragraph_may_be_signed() -> None:
    last = "The county will decide in March and will say so in public on the same day. PTI"
    looks = look(read_text("\n\n".join([*STORY, last])).blocks, Hints())
    labels = [Label("paragraph", "said so")] * len(looks)
    assert with_captions(looks, labels)[-1].role == "paragraph"


@pytest.mark.parametrize(
    "line",
    [
        "The old slip at low water (AP)",
        "Der alte Anleger Foto: Jana Hollis",
        "무인역을 고쳐 만든 책방 [촬영 한도윤]",
        "Explore the charts >>",
        "Le vieux quai Capture d'écran de Ledger",
    ],
)
def test_what_only_looks_like_a_heading_is_none(line: str) -> None:
    article = read(*STORY[:2], "A room for swallows", *STORY[2:4], line, *STORY[4:])
    assert line not in headings(article)
    assert told(article) == STORY


def test_a_name_under_a_quotation_is_no_heading_and_over_a_portrait_it_is() -> None:
    quotation = "“It is the only dry room on the north shore.”"
    assert headings(read(*STORY[:2], quotation, "Jane Roe, harbour master", *STORY[2:])) == []
    assert "Jane Roe" in headings(read(*STORY[:2], "Jane Roe", *STORY[2:4], "A room for swallows", *STORY[4:]))


@pytest.mark.parametrize(
    ("above", "name", "role"),
    [
        ("“The room is the only dry one on the whole north shore”", "Jane Roe", "boilerplate"),
        ("The room is the only dry one on the whole north shore.", "Jane Roe", "boilerplate"),
        ("The room is the only dry one on the whole north shore”", "Wexa Roe", "boilerplate"),
        ("Bridge toll to rise in May", "Jane Roe", "heading"),  # the writer of another story
        (STORY[1], "Jane Roe", "heading"),  # who took a picture
        ("Keeper Roe - “By now I feel at home”", "Hafenschau", "heading"),  # a video's title and its site
    ],
)
def test_what_somebody_is_under_a_name_and_a_quotation_is_no_heading(above: str, name: str, role: str) -> None:
    post = "Keeper of the waiting room"
    looks = look(read_text("\n\n".join([STORY[0], above, name, post, STORY[2]])).blocks, Hints())
    labels = [
        Label("paragraph" if one.text in STORY else "heading" if one.text == post else "boilerplate", "")
        for one in looks
    ]
    assert [label.role for label in with_headings(looks, labels)][3] == role


def test_a_label_that_several_titles_have_is_none_of_the_story() -> None:
    first, second = "READ ANOTHER | County sells its last dredger", "READ ANOTHER | Bridge toll to rise in May"
    assert headings(read(*STORY[:2], first, *STORY[2:4], second, *STORY[4:])) == []
    days = ["DAY ONE | The long climb", "DAY TWO | The lake"]
    assert set(headings(read(*STORY[:2], days[0], *STORY[2:4], days[1], *STORY[4:]))) == set(days)


def test_titles_under_the_name_of_the_paper_are_of_other_stories_where_the_story_has_headings_of_its_own() -> None:
    names = "From the Lakeside Post"
    titles = [f"{names}\n{title}" for title in ("Bridge toll to rise in May", "Rovers win again", "Dredger sold")]
    own = ["What the board says", "What becomes of the room"]
    body = [STORY[0], titles[0], STORY[1], own[0], STORY[2], titles[1], STORY[3], own[1], STORY[4], titles[2], STORY[5]]
    lines = [line for block in body for line in block.split("\n")]
    roles = ["heading" if line in own or line + "\n" in "\n".join(titles) + "\n" else "paragraph" for line in lines]
    roles = ["boilerplate" if line == names else role for line, role in zip(lines, roles, strict=True)]
    looks = look(read_text("\n\n".join(lines)).blocks, Hints())
    found = with_headings(looks, [Label(role, "a test") for role in roles])
    assert [one.text for one, label in zip(looks, found, strict=True) if label.role == "heading"] == own


def test_headings_that_open_with_a_dash_sign_nothing() -> None:
    heads = ["– Bad Lorne", "– Alt Wexen", "– Neu Amber"]
    body = [STORY[0], *(line for pair in zip(heads, STORY[1:], strict=False) for line in pair)]
    assert headings(read(*body)) == heads


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Council ditches controversial parking meters along Sydney beaches", "boilerplate"),
        ("Council ditches controversial parking meters beside the lumber trade", "heading"),  # of which is told below
        ("Council ditches controversial parking meters along Sydney beaches?", "heading"),
        ("What is to come in the long run", "heading"),  # words that need no echo
    ],
)
def test_a_heading_of_many_words_is_in_the_words_of_what_stands_under_it(line: str, role: str) -> None:
    looks = look(read_text("\n\n".join([*STORY[:3], line, *STORY[3:]])).blocks, Hints())
    labels = [Label("heading" if one.text == line else "paragraph", "a test") for one in looks]
    assert [label.role for label in with_headings(looks, labels)][3] == role


@pytest.mark.parametrize(
    ("marks", "line", "role"),
    [
        ("## ", "The slip at dawn, with swallows", "boilerplate"),
        ("", "The slip at dawn, with swallows", "heading"),  # where none is marked
    ],
)
def test_where_a_text_marks_its_headings_a_line_without_a_mark_is_none(marks: str, line: str, role: str) -> None:
    lines = [STORY[0], f"{marks}The boat", STORY[1], f"{marks}The money", STORY[2], line, *STORY[3:]]
    looks = look(read_text("\n\n".join(["# Old ferry slip to close", *lines])).blocks, Hints())
    places = [number for number, text in enumerate(lines, 1) if text not in STORY]
    labels = [Label("heading" if index in places else "paragraph", "a test") for index in range(len(looks))]
    assert with_headings(looks, labels)[places[-1]].role == role


@pytest.mark.parametrize(
    ("tag", "kept"), [("h2", ["All you need to know", "The boat", "The room"]), ("h3", ["The boat", "The room"])]
)
def test_a_heading_stands_over_a_paragraph_or_over_a_lower_one(tag: str, kept: list[str]) -> None:
    article = articleparse.parse(
        f"<html><body><article><h1>{HEAD[0]}</h1><p>{STORY[0]}</p><p>{STORY[1]}</p><{tag}>All you need to know</{tag}>"
        f"<h3>The boat</h3><p>{STORY[2]}</p><p>{STORY[3]}</p><h3>The room</h3><p>{STORY[4]}</p></article></body></html>"
    )
    assert headings(article) == kept


def test_bold_lines_over_paragraphs_are_of_one_kind() -> None:
    heads = ["The boat", "The waiting room", "Who pays"]
    body = "".join(f"<p><strong>{line}</strong></p><p>{text}</p>" for line, text in zip(heads, STORY[1:4], strict=True))
    article = articleparse.parse(
        f"<html><body><article><h1>{HEAD[0]}</h1><p>{STORY[0]}</p>{body}<h2>The swallows</h2><p>{STORY[4]}</p>"
        f"<p>{STORY[5]}</p></article></body></html>"
    )
    assert headings(article) in ([*heads, "The swallows"], ["The swallows"])


@pytest.mark.parametrize("number", [1, 2, 3])
def test_bold_lines_between_paragraphs_head_a_story_without_headings(number: int) -> None:
    heads = ["The Boat That Came Back", "A Waiting Room For Nobody", "Who Pays"][:number]
    texts = [STORY[0], *(part for pair in zip(heads, STORY[1:4], strict=False) for part in pair), STORY[4]]
    looks = look(
        read_text(
            "<html><body>" + "".join(f"<p><b>{text}</b></p>" if text in heads else f"<p>{text}</p>" for text in texts),
            form="html",
        ).blocks,
        Hints(),
    )
    labels = with_series(looks, [Label("paragraph", "")] * len(looks))
    assert [one.text for one, label in zip(looks, labels, strict=True) if label.role == "heading"] == heads


def test_a_bold_line_between_paragraphs_heads_a_story_though_a_box_stands_over_it() -> None:
    box = "<div><h4>Daily letter</h4><label>Your address</label></div>"
    body = f"<p>{STORY[0]}</p>{box}<p><b>Who pays</b></p><p>{STORY[1]}</p>"
    looks = look(read_text(f"<html><body>{body}", form="html").blocks, Hints())
    roles = ["paragraph", "boilerplate", "boilerplate", "paragraph", "paragraph"]
    labels = with_series(looks, [Label(role, "") for role in roles])
    assert [one.text for one, label in zip(looks, labels, strict=True) if label.role == "heading"] == ["Who pays"]


@pytest.mark.parametrize("label", ["READ MORE", "Lesen Sie auch", "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", "İLGİLİ HABER", "À lire aussi"])
def test_titles_under_a_line_that_announces_them_are_no_paragraphs(label: str) -> None:
    teasers = ["County sells its last steam dredger", "Bridge toll to rise in May for the third time"]
    article = read(*STORY[:3], label, *teasers, *STORY[3:])
    assert [line for line in [label, *teasers] if line in told(article)] == []
    assert [line for line in STORY if line not in told(article)] == []


@pytest.mark.parametrize(
    ("times", "note", "role"),
    [(1, [], "key-points"), (1, ["This summary was generated by AI."], "key-points"), (4, [], "paragraph")],
)
def test_key_points_may_stand_under_a_summary_and_are_short(times: int, note: list[str], role: str) -> None:
    points = [f"The slip by the customs house closes in spring, says its keeper {who}. " * times for who in "AB"]
    items = "".join(f"<li>{point}</li>" for point in points)
    body = "".join(f"<p>{text}</p>" for text in [*note])
    html = f"<h2>{HEAD[0]}</h2><p>{STORY[5]}</p><h3>Key points</h3>{body}<ul>{items}</ul>"
    html += "".join(f"<p>{text}</p>" for text in STORY[:4])
    looks = look(read_text(f"<html><body>{html}</body></html>", form="html").blocks, Hints())
    roles = {HEAD[0]: "headline", STORY[5]: "standfirst", "Key points": "boilerplate", **dict.fromkeys(note, "reading")}
    found = with_announced(looks, [Label(roles.get(one.text, "paragraph"), "") for one in looks])
    assert {label.role for one, label in zip(looks, found, strict=True) if one.block.tag == "li"} == {role}


def test_the_box_of_a_summary_is_no_part_of_the_story() -> None:
    points = ["The old ferry slip closes for good, the board has said.", "Residents want to go to court before winter."]
    text = "\n\n".join([*TOP, *HEAD, "Key points\n" + "\n".join(points), *STORY, *FOOT])
    article = articleparse.parse(text)
    assert [line for line in points if line in told(article)] == []


def test_what_is_read_aloud_over_other_stories_parts_no_articles() -> None:
    box = [
        "list 1 of 3",
        "County sells its dredger",
        "list 2 of 3",
        "Bridge toll to rise",
        "list 3 of 3",
        "Swallows counted",
        "end of list",
    ]
    text = "\n\n".join([*TOP, *HEAD, *STORY[:3], *box, *STORY[3:], *FOOT])
    assert len(list(articleparse.parse_all(text))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "External content",
        "Empfohlener redaktioneller Inhalt",
        "この投稿をInstagramで見る",
        "Ich bin damit einverstanden, dass mir externe Inhalte gezeigt werden.",
        "Leider lassen Ihre Cookie-Einstellungen es nicht zu, dass wir dieses Video zeigen.",
        "En raison de vos paramètres de cookies, cette vidéo n’est pas affichée.",
        "Externe Inhalte erlauben",
    ],
)
def test_what_stands_in_place_of_other_content_parts_nothing(line: str) -> None:
    article = read(*STORY[:3], line, *STORY[3:])
    assert told(article) == STORY
    assert headings(article) == []


@pytest.mark.parametrize(
    ("said", "role"),
    [
        (
            ["‘No boats, no votes’: Ann Lee", "‘A slip is a slip’: Harbour Union", "‘We can wait’: the county"],
            "heading",
        ),
        (["„Kein Boot“: Anna Lis", "„Wir warten“: der Kreis", "„Es reicht“: Hafenbund"], "heading"),
        (["‘No boats, no votes’: Ann Lee", "‘A slip is a slip’: Harbour Union"], "boilerplate"),  # two boxes
        (["‘No boats, no votes’", "‘A slip is a slip’", "‘We can wait’"], "boilerplate"),
    ],
)
def test_quotations_with_who_said_them_are_headings(said: list[str], role: str) -> None:
    lines = [line for pair in zip(STORY, [*said, STORY[4]], strict=False) for line in pair]
    looks = look(read_text("\n\n".join([*lines, STORY[5]])).blocks, Hints())
    found = with_series(looks, [Label("boilerplate" if one.text in said else "paragraph", "") for one in looks])
    assert {label.role for one, label in zip(looks, found, strict=True) if one.text in said} == {role}


@pytest.mark.parametrize(("over", "kept"), [("Letters to the editor", STORY), (STORY[4], None)])
def test_what_stands_under_the_note_on_the_writer_is_of_other_stories(over: str, kept: list[str] | None) -> None:
    note = "Jane Hollis keeps bees on the north shore, and has written of its harbours for eleven years."
    teasers = [f"The keeper of light {number} says what became of its lamp, and of the cat." for number in "12345"]
    lines = ["Slip to close", "By Jane Hollis", *STORY, over, note, *teasers] if kept else None
    lines = lines or ["Slip to close", "By Jane Hollis", *STORY[:4], over, note, *teasers]
    looks = look(read_text("\n\n".join(lines)).blocks, Hints())
    roles = {lines[0]: "headline", lines[1]: "byline", "Letters to the editor": "boilerplate"}
    found = without_notes(looks, [Label(roles.get(one.text, "paragraph"), "") for one in looks])
    told = [one.text for one, label in zip(looks, found, strict=True) if label.role == "paragraph"]
    assert told == (kept or lines[2:])


@pytest.mark.parametrize(("prompt", "is_note"), [("Enjoyed this?", True), ("The slip was built in 1911.", False)])
def test_a_prompt_under_the_note_on_the_writer_ends_no_story(prompt: str, is_note: bool) -> None:
    note = "Jane Hollis keeps bees on the north shore. Her book is called The Lamp."
    lines = ["Slip to close", "By Jane Hollis", *STORY[:3], note, prompt, "We have no paywall, and we live on gifts."]
    looks = look(read_text("\n\n".join(lines)).blocks, Hints())
    roles = {lines[0]: "headline", lines[1]: "byline", "Enjoyed this?": "heading"}
    found = without_notes(looks, [Label(roles.get(one.text, "paragraph"), "") for one in looks])
    assert [label.role == "boilerplate" for label in found[-3:]] == [is_note] * 3


@pytest.mark.parametrize(
    ("first", "told", "is_note"),
    [
        ("Jane Hollis is the harbour editor of the Post and host of its weekly hour.", STORY, True),
        ("Jane Hollis is the harbour editor of the Post.", [*STORY[:4], "Hollis has left it.", STORY[4]], False),
        ("Jane Hollis’s slip is the oldest on the shore.", STORY, False),
        ("The slip of Jane Hollis is the oldest on the shore.", STORY, False),
        ("Jane Hollis is the harbour editor of the Post.", STORY[:2], False),
    ],
)
def test_a_note_on_the_writer_may_stand_over_the_story(first: str, told: list[str], *, is_note: bool) -> None:
    looks = look(read_text("\n\n".join(["Slip to close", "By Jane Hollis", first, *told])).blocks, Hints())
    labels = [Label({0: "headline", 1: "byline"}.get(at, "paragraph"), "") for at in range(len(looks))]
    assert (without_notes(looks, labels)[2].role == "boilerplate") == is_note


def test_the_note_on_the_writer_is_no_part_of_the_story() -> None:
    note = "Jane Hollis covers the harbour for the Post and has done so since the winter of 2011."
    assert told(read(*STORY, note)) == STORY


@pytest.mark.parametrize(
    ("last", "is_note"),
    [
        ("The harbour pilot Jane Hollis has lived on the north shore since 2011 and leads its choir.", True),
        ("Our columnist Jane Hollis has lived on the north shore since 2011 and leads its choir.", True),
        ("“We will wait,” he told Jane Hollis on the pier, and went home over the bridge in the rain.", False),
        ("What he then said on the old pier to Jane Hollis nobody else has heard to this day, he says.", False),
    ],
)
def test_a_note_may_say_first_who_the_writer_is(last: str, is_note: bool) -> None:
    looks = look(read_text("\n\n".join(["Slip to close", "By Jane Hollis", *STORY, last])).blocks, Hints())
    labels = [Label({0: "headline", 1: "byline"}.get(at, "paragraph"), "") for at in range(len(looks))]
    assert (without_notes(looks, labels)[-1].role == "boilerplate") == is_note


def test_a_caption_in_a_copy_is_none_of_the_story() -> None:
    caption = "Jane Roe (left) and John Doe (right) in front of the waiting room on Tuesday."
    article = articleparse.parse("\n\n".join([*HEAD, *STORY[:2], caption, STORY[2]]))
    assert told(article) == STORY[:3]


def test_the_times_of_a_live_blog_and_who_wrote_are_no_paragraphs_but_a_programme_is() -> None:
    def roles(lines: list[str]) -> set[str]:
        text = "\n\n".join(line for pair in zip(lines, STORY, strict=False) for line in pair)
        looks = look(read_text(text).blocks, Hints())
        found = with_series(looks, [Label("paragraph", "") for _ in looks])
        return {label.role for one, label in zip(looks, found, strict=True) if one.text in lines}

    assert roles(["16:36Jane Hollis", "16:20KEY EVENT", "15:59 Jane Hollis", "15:41KEY EVENT"]) == {"boilerplate"}
    assert roles(["10:30 Jane Hollis", "11:15 John Miller", "12:00 Peter Brown"]) == {"paragraph"}


def test_a_list_of_the_headings_below_is_no_part_of_the_story() -> None:
    heads = ["The old slip", "The new boat", "The money"]
    lines = [STORY[0], *(f"{number} {head}" for number, head in enumerate(heads, 1)), STORY[1]]
    lines += [line for pair in zip(heads, STORY[2:], strict=False) for line in pair]
    looks = look(read_text("\n\n".join(lines)).blocks, Hints())
    labels = [Label("heading" if one.text in heads else "paragraph", "") for one in looks]
    found = with_announced(looks, labels)
    assert [one.text for one, label in zip(looks, found, strict=True) if label.role == "boilerplate"] == lines[1:4]
    assert [label.role for label in found].count("heading") == len(heads)


def test_short_lines_that_markup_sets_alike_are_headings_where_most_are() -> None:
    heads = ["The old slip", "The new boat", "The money"]
    html = "".join(f'<div class="zw">{head}</div><p>{text}</p>' for head, text in zip(heads, STORY, strict=False))
    looks = look(read_text(f"<html><body>{html}</body></html>", form="html").blocks, Hints())
    labels = [Label("heading" if one.text in heads[:2] else "paragraph", "") for one in looks]
    assert [label.role for label in with_series(looks, labels)] == ["heading", "paragraph"] * 3


@pytest.mark.parametrize(("home", "role"), [("story", "heading"), ("box", "boilerplate")])
def test_paragraphs_set_otherwise_between_the_storys_are_its_headings(home: str, role: str) -> None:
    heads = ["The old slip", "The new boat"]
    lines = [f'<div class="{home}"><p class="zw">{head}</p></div>' for head in heads]
    body = [f'<div class="story"><p>{text}</p></div>' for text in STORY[:3]]
    html = "".join(f"{text}{line}" for text, line in zip(body, lines, strict=False)) + body[2]
    looks = look(read_text(f"<html><body>{html}</body></html>", form="html").blocks, Hints())
    labels = [Label("boilerplate" if one.text in heads else "paragraph", "") for one in looks]
    assert [label.role for label in with_series(looks, labels)] == ["paragraph", role] * 2 + ["paragraph"]


def _told(*lines: str) -> list[tuple[str | None, tuple[str, ...]]]:
    return [(one.heading, one.paragraphs) for one in articleparse.parse("\n\n".join(lines)).sections]


SCORES = {
    "en": (
        "Cup tie settled in the mud",
        "Rovers beat Athletic in the mud on Saturday, with a penalty in the last minute of the match.",
        "Rovers – Athletic 2-1 (0-1)",
        "Scorers: 23. Wills 0-1, 81. Airth 1-1.",
    ),
    "de": (
        "Derby endet im Schlamm",
        "Der SV Moor hat am Samstag das Derby im Schlamm gewonnen, mit einem Elfmeter in der letzten Minute.",
        "SV Moor – FC Heide 2:1 (0:1)",
        "Tore: 0:1 Willems (23.), 1:1 Aerts (81.).",
    ),
    "nl": (
        "Derby eindigt in de modder",
        "Moer heeft zaterdag de derby in de modder gewonnen, met een strafschop in de allerlaatste minuut.",
        "Moer - Zandvliet 2-1",
        "Scoreverloop: 23. Willems 0-1, 81. Aerts 1-1.",
    ),
    "fr": (
        "Un derby dans la boue",
        "Le FC des Marais a remporté samedi le derby dans la boue, sur un penalty à la dernière minute du match.",
        "FC Marais – US Dunes 2-1 (0-1)",
        "Buts : Villemin (23e), Artaud (81e), Oualid (90e).",
    ),
    "es": (
        "Un derbi en el barro",
        "El Valdeoro ganó el sábado el derbi en el barro, con un penalti en el último minuto del partido.",
        "Valdeoro – Peñalba 2-1 (0-1)",
        "Goles: 0-1, Vila (23); 1-1, Arce (81).",
    ),
    "it": (
        "Un derby nel fango",
        "La Serra ha vinto sabato il derby nel fango, con un rigore nell'ultimo minuto della partita di ritorno.",
        "Serra – Golfo 2-1 (0-1)",
        "Marcatori: Villa (23'), Arese (81'), Ognibene (90').",
    ),
    "pl": (
        "Derby w błocie",
        "Nadrzecze wygrało w sobotę derby w błocie, a gola strzeliło z karnego w ostatniej minucie meczu.",
        "Nadrzecze – Dębiny 2:1 (0:1)",
        "Bramki: Wilk (23), Adamski (81), Olech (90).",
    ),
    "ru": (
        "Дерби в грязи",
        "«Приречье» выиграло в субботу дерби в грязи: пенальти забили на последней минуте матча.",
        "Приречье – Вербовка 2:1 (0:1)",
        "Голы: Волков (23), Агеев (81), Орлов (90).",
    ),
}


@pytest.mark.parametrize("language", sorted(SCORES))
def test_a_score_over_what_is_counted_is_no_heading(language: str) -> None:
    headline, report, score, goals = SCORES[language]
    assert _told(headline, report, report, score, goals) == [(None, (report, report, score, goals))]


@pytest.mark.parametrize("language", sorted(SCORES))
def test_a_score_over_a_report_is_a_heading(language: str) -> None:
    headline, report, score, _ = SCORES[language]
    assert _told(headline, report, score, report) == [(None, (report,)), (score, (report,))]


def test_what_is_heard_amid_a_transcript_is_of_it() -> None:
    said = [
        "REID: It began with the energy crisis, and the town council refused to go along with it.",
        "(LAUGHTER)",
        "BIGGS: People come in late for the one and early for the other. Then they all want pie.",
        "(SOUNDBITE OF DISHES CLATTERING)",
        "REID: The school bus follows the state. The church follows the town. The bank closed in 2011.",
        "TODD: I won't say it was because of the clocks. But they never once opened on time.",
        "REID: There will be a referendum on Tuesday, and the polls are open from six to six.",
    ]
    lead = (
        "This weekend most of the country will set its clocks back. In this town nobody will, as they stopped in 1974."
    )
    head = [
        "Home",
        "News",
        "Sport",
        "Listen",
        "Shop",
        "The town that changed its clocks",
        "4-Minute Listen",
        "Download",
        "Transcript",
    ]
    (section,) = _told(*head, lead, *said)
    assert section == (None, (lead, *said))


@pytest.mark.parametrize(
    "quotation",
    [
        "»Da hat am Ende der Halle einer geantwortet.«",
        "»Det var noen som svarte fra den andre enden.«",
        "»Der var en, der svarede nede fra hallen.«",
        "»Na drugi strani dvorane je nekdo odgovoril.«",
        "»Netko je odgovorio s drugog kraja dvorane.«",
        "»Valaki válaszolt a csarnok végéből.«",
        "»Någon svarade från andra änden av hallen.«",
        "»Niekto odpovedal z druhého konca haly.«",
        "“There,” he said. “Lunch is over.” ♦",
        "«C’était le dernier.» ◆",
    ],
)
def test_a_sentence_in_quotation_marks_of_any_kind_is_no_heading(quotation: str) -> None:
    text = "The mayor keeps a salted cod nailed over her door, and it dates from 1991, as she told the visitors."
    assert _told("A thimble of an island", text, text + " So be it.", quotation, text) == [
        (None, (text, text + " So be it.", quotation, text))
    ]


def _revised(lines: Sequence[tuple[str, str]]) -> list[str]:
    """Return the roles that lines with these roles have behind the pass."""
    looks = look([Block(text, (n, n), (text,)) for n, (text, _) in enumerate(lines, 1)], Hints())
    return [label.role for label in with_series(looks, [Label(role, "") for _, role in lines])]


def test_numbered_lines_that_paragraphs_part_are_headings_whatever_stands_right_under_them() -> None:
    told = "The rack folds flat behind a door, holds a week of shirts and dried them in a little over five hours."
    parts = [
        block
        for number, name in enumerate(("Harbour Loft rack", "Fennimore tower", "Quayside drying pod"), 1)
        for block in (f"{number}. {name}", "£79.99, Fennimore", "Best value, 9/10", "Holds 10kg", told, told)
    ]
    found = _revised([(text, "paragraph") for text in ("How I tested the racks", told, *parts)])
    assert [found[2 + 6 * number] for number in range(3)] == ["heading"] * 3
    close = [f"{number}. {name}" for number, name in enumerate(("Sand the door", "Prime it", "Paint it"), 1)]
    assert _revised([(text, "paragraph") for text in (told, *close, told, told)])[1:4] == ["paragraph"] * 3


def test_titles_under_the_times_of_a_live_blog_are_of_one_kind() -> None:
    told = "A number of routes along the quay were changed this afternoon, the harbour board said in an update."
    titles = {"Bus routes changed": "heading", "Loud bang heard at the quay": "paragraph", "Police act": "paragraph"}
    lines = [
        line
        for minute, (title, role) in enumerate(titles.items(), 41)
        for line in ((f"21:{minute} Ida Falk", "boilerplate"), (title, role), (told, "paragraph"))
    ]
    assert [_revised(lines)[index] for index in (1, 4, 7)] == ["heading"] * 3
    others = [(text, "boilerplate" if role == "paragraph" and text != told else role) for text, role in lines]
    assert [_revised(others)[index] for index in (1, 4, 7)] == ["heading", "boilerplate", "boilerplate"]


def test_the_line_that_most_entries_of_a_live_blog_open_with_is_their_title_whatever_it_was_taken_for() -> None:
    told = "A number of routes along the quay were changed this afternoon, the harbour board said in an update."
    titles = ["Loud bang heard at the quay", "Bus routes changed", "Police act"]
    whos = ["21:41Ida Falk", "21:20KEY EVENT", "20:59Ida Falk", "20:41KEY EVENT"]
    roles = ["paragraph", "boilerplate", "paragraph"]
    lines = [
        line
        for who, title, role in zip(whos, titles, roles, strict=False)
        for line in ((who, "paragraph"), (title, role), (told, "paragraph"))
    ]
    found = _revised([*lines, (whos[3], "heading"), (told, "paragraph"), (told, "paragraph")])
    assert [found[index] for index in (1, 4, 7)] == ["heading"] * 3
    assert [found[index] for index in (0, 3, 6, 9)] == ["boilerplate"] * 4
    assert found[10] == "paragraph"


def test_a_question_over_the_first_paragraph_is_one_of_the_questions() -> None:
    told = "The board may charge for berths that stand empty, and the charge is two hundred a metre for each year."
    asked = ["What is about to change?", "When is a berth empty?", "How much will it be?", "Can one appeal?"]
    roles = ["boilerplate", "paragraph", *["heading", "paragraph"] * 3]
    lines = [line for question in asked for line in (question, told)]
    found = _revised([("New charge on berths", "headline"), *zip(lines, roles, strict=True)])
    assert [found[1 + 2 * number] for number in range(4)] == ["heading"] * 4
    button = ["Already a subscriber?", *asked[1:]]
    lines = [line for question in button for line in (question, told)]
    assert _revised([("New charge on berths", "headline"), *zip(lines, roles, strict=True)])[1] == "boilerplate"


@pytest.mark.parametrize("form", ["[00:{:02}] {}: {}", "{}:00 {}: {}", "{1}: {2}"])
def test_short_answers_and_moments_make_no_headings_of_questions(form: str) -> None:
    said = [
        ("Marta Quill", "What does a night watch do all night?"), ("Ida Falk", "Walks. Nine miles, every night."),
        ("Marta Quill", "Have you a picture that you like best?"), ("Ida Falk", "Yes."),
        ("Marta Quill", "Which?"), ("Ida Falk", "I will not say. They would hang it elsewhere."),
        ("Marta Quill", "What will you miss?"), ("Ida Falk", "The quiet at four, and the cleaners' radio at five."),
    ]  # fmt: skip
    lines = [form.format(minute, who, what).lstrip() for minute, (who, what) in enumerate(said, 10)]
    article = articleparse.parse(
        "\n\n".join(["Thirty years and no burglar", "By Jonas Thorne", "15 March 2025", *lines])
    )
    assert headings(article) == []
    assert told(article) == lines


def test_questions_that_were_set_aside_are_of_the_interview() -> None:
    turns = (
        ("Who taught you?", "boilerplate"), ("My aunt did, and I still use her pole.", "paragraph"),
        ("How long does it take?", "paragraph"), ("I never did it in under two hours.", "paragraph"),
        ("What is in the bag?", "boilerplate"), ("Paint and bread, which I need most.", "paragraph"),
        ("Who comes next?", "heading"), ("My granddaughter, and I pretend to think about it.", "paragraph"),
        ("Questions? Write to us!", "boilerplate"), ("Did you like this text?", "boilerplate"), ("Yes", "boilerplate"),
    )  # fmt: skip
    assert _revised(turns) == ["paragraph"] * 8 + ["boilerplate"] * 3


COPY = "A history of the quay\n\nBy Jane Hollis\n12 March 2024\n\n"
LEAD = "The quay was built by hand, and twice a flood has taken it."


@pytest.mark.parametrize(
    ("lead", "days"),
    [(LEAD, ("4 May 1911", "7 June 2019")), (f"{LEAD} It lies {LEAD[4:]}", ("7 June 2019", "4 May 1911"))],
)
def test_days_in_a_copy_head_what_happened_then(lead: str, days: tuple[str, str]) -> None:
    found = articleparse.parse(f"{COPY}{lead}\n\n{days[0]}\nA flood takes it.\n\n{days[1]}\nIt stands again.\n")
    assert (found.timestamp, headings(found)) == ("2024-03-12", [*days])


def test_days_behind_a_colon_are_a_list() -> None:
    rest = f"{LEAD}\n\nThe club meets on:\n\n16 March 2024\n17 April 2024\n\nThen the hall is closed."
    found = articleparse.parse(f"{COPY}{rest}\n")
    assert told(found) == [LEAD, "The club meets on:", "16 March 2024", "17 April 2024", "Then the hall is closed."]


def test_a_time_alone_heads_an_entry_as_times_with_titles_do() -> None:
    entries = ["09:15 Doors open\nThe hall is full.", "09:40\nThe lights go out.", "10:20 A vote\nThe quay stays."]
    found = articleparse.parse("\n\n".join(["The vote as it happened\n\n12 March 2024", *entries]))
    assert headings(found) == ["09:15 Doors open", "09:40", "10:20 A vote"]


@pytest.mark.parametrize("mark", ["", "– "])
def test_who_spoke_stands_under_the_words_and_heads_nothing(mark: str) -> None:
    said = ["Build houses on it. We need them.", "Leave it. It costs us nothing.", "A pool, with salt water."]
    who = [f"{mark}Ada Fenn, 47, teacher", f"{mark}Rita Stone, 34, nurse", f"{mark}Jane Roe, 12, pupil"]
    asked = [f"{one}\n{name}" for one, name in zip(said, who, strict=True)]
    found = articleparse.parse("\n\n".join([f"{COPY}We asked three people on the quay.", *asked]))
    assert headings(found) == []
    assert told(found)[1:] == [line for pair in zip(said, who, strict=True) for line in pair]


def test_a_day_under_a_summary_is_the_storys() -> None:
    found = articleparse.parse(
        f"A history of the quay\n\n{LEAD}\n\nBy Jane Hollis\n12 March 2024\nUpdated 13 March 2024\n\n{STORY[0]}\n"
    )
    assert (found.timestamp, headings(found)) == ("2024-03-12", [])


def test_a_bold_line_over_a_short_paragraph_is_a_heading_as_the_others_are() -> None:
    heads = ["The Boat That Came Back", "A Waiting Room For Nobody", "Who Pays"]
    short = "Nobody knows yet who is to pay for the boat, or for the slip."
    body = "".join(f"<p><b>{head}</b></p><p>{text}</p>" for head, text in zip(heads, (*STORY[:2], short), strict=True))
    looks = look(read_text(f"<html><body><p>{STORY[2]}</p>{body}</body></html>", form="html").blocks, Hints())
    labels = [Label("heading" if one.text in heads[:2] else "paragraph", "") for one in looks]
    found = with_series(looks, labels)
    assert [one.text for one, label in zip(looks, found, strict=True) if label.role == "heading"] == heads
