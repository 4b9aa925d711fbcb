"""Texts as programs make them of pages: what each leaves of links, emphasis, lists and pictures is no text."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.parser.names.names import authors
from articleparse.readers import read

STORY = (
    "The ferry to the island takes an hour, and since Monday it has run again with a new shaft.",
    "All who hold a pass were let on, the harbour master said, and nobody was left on the quay.",
)
OTHER = "The council has put aside two million for a second boat, which may come in the spring of next year."


def paragraphs(source: str) -> list[str]:
    return [p for section in articleparse.parse(source, form="text").sections for p in section.paragraphs]


def blocks(source: str) -> list[tuple[str, str]]:
    return [(block.tag, block.text) for block in read(source, form="text").blocks]


def test_attributes_of_markdown_are_no_text() -> None:
    source = (
        "[Post](/){.logo}\n\n# Ferry is back {#top .headline}\n\n"
        'The [boat]{.name} takes [an hour](/h){rel="x" .link} in a set of {1, 2}, `<br>`{=html} or so.\n\n{: .lead}\n'
    )
    assert blocks(source) == [
        ("link", "Post"),
        ("h1", "Ferry is back"),
        ("", "The boat takes an hour in a set of {1, 2}, or so."),
        ("html", "{: .lead}"),
    ]


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("The **ferry** , which [sank](/s), is back.", "The ferry, which sank, is back."),
        ("The _Post_ 's man saw [it](/i).", "The Post's man saw it."),
        ('He said _"no"_ . [More](/m) came.', 'He said "no". More came.'),
        ("A * , B and [C](/c) * .net", "A * , B and C * .net"),
    ],
)
def test_no_space_stands_behind_emphasis_before_a_sign(marked: str, plain: str) -> None:
    assert blocks(marked) == [("", plain)]


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        (
            "The old bridge that crosses the\nCarrow\n, closed since May, is open.",
            "The old bridge that crosses the Carrow, closed since May, is open.",
        ),
        ("The \ncouncil\n said that it would pay.", "The council said that it would pay."),
        ("The mayor, \nJane Doe\n, said so.", "The mayor, Jane Doe, said so."),
        ("The mayor (\nJane Doe\n) said so.", "The mayor (Jane Doe) said so."),
        ("Ten people saw the \nHarbour Bridge\n.", "Ten people saw the Harbour Bridge."),
    ],
)
def test_what_a_program_tore_at_a_link_is_one_paragraph(torn: str, whole: str) -> None:
    assert blocks(f"Bridge is open\n\n{torn}\n\n{OTHER}\n")[1:] == [("", whole), ("", OTHER)]


STRIPPED = """Bridge over the Carrow is open again
Jane Doe
5 May 2024
The council in
Port Amber
said on Monday that the
old bridge
may carry cars again, and that it will pay for the
lamps
on it before the summer is over.
Its engineer,
John Roe
, had asked for
two more weeks
."""


def test_pieces_without_the_spaces_at_their_ends_are_one_paragraph_each() -> None:
    assert [line for _, line in blocks(STRIPPED)] == [
        "Bridge over the Carrow is open again",
        "Jane Doe",
        "5 May 2024",
        "The council in Port Amber said on Monday that the old bridge may carry cars again, and that it will pay for "
        "the lamps on it before the summer is over.",
        "Its engineer, John Roe, had asked for two more weeks.",
    ]


def test_a_headline_over_a_sentence_that_opens_with_a_link_stays_one() -> None:
    source = STRIPPED.replace("Jane Doe\n5 May 2024\nThe council in\n", "")
    assert [line for _, line in blocks(source)][:1] == ["Bridge over the Carrow is open again"]


@pytest.mark.parametrize(
    "rows",
    [
        ["The council asks for three things:", "new lamps,", "a rail that holds,", "and paint on the old arch."],
        ["Tags", "bridges", "traffic", "council", "summer"],
        ["The river runs by night", "and never asks the way", "The bridge is made of light", "and gone by day"],
        ["The river runs by night", "and never asks the way.", "The bridge is made of light", "and gone by day."] * 2,
    ],
)
def test_short_rows_in_small_letters_are_not_torn(rows: list[str]) -> None:
    assert [line for _, line in blocks("\n".join([OTHER, *rows, OTHER]))] == [OTHER, *rows, OTHER]


def test_rows_that_end_in_a_space_are_not_torn_before_a_capital() -> None:
    rows = ["Bridge is open ", "By Jane Doe ", "5 May 2024"]
    assert [line for _, line in blocks("\n".join(rows))] == [row.strip() for row in rows]


def test_headings_between_stars_are_headings() -> None:
    source = (
        "****** The_Quay_Post ******\n    * News\n    * Sport\n***** Ferry is back *****\n"
        "May 5, 2024 by Jane_Roe Leave_a_Comment\n"
        "The ferry to the island takes an hour, and since Monday it has run once more\nwith a new shaft.\n[boat]\n"
        "All who hold a pass were let on, and nobody was left on Mill_Lane at night.\n"
    )
    found = blocks(source)
    assert found[0] == ("h1", "The Quay Post")
    assert found[3:5] == [("h2", "Ferry is back"), ("", "May 5, 2024 by Jane Roe Leave a Comment")]
    assert found[5][1].endswith("once more with a new shaft.")
    assert found[6][0] == "img"
    assert found[7][1].endswith("left on Mill Lane at night.")


def test_a_list_of_addresses_takes_the_numbers_that_refer_to_it() -> None:
    source = (
        "Feed: The Quay Post\nTitle: Ferry is back\nAuthor: Jane Roe\nDate: Tue, 20 Feb 2024 17:05:00 +0100\n"
        "Flags: U\n\n"
        f"{STORY[0][:-1]}[2].\n\n[image 1]\n\n{STORY[1]}\n\nLinks: \n[1]: https://quay.example/a.jpg (image)\n"
        "[2]: https://quay.example/b (link)\n"
    )
    found = articleparse.parse(source, form="text")
    assert (found.headline, found.authors) == ("Ferry is back", ("Jane Roe",))
    assert paragraphs(source) == list(STORY)


def test_numbers_that_refer_to_notes_stay() -> None:
    source = f"Ferry is back\n\n{STORY[0]}[1]\n\n{STORY[1]}\n\n[1] The old one was of 1950.\n"
    assert paragraphs(source)[0].endswith("[1]")


def test_fields_without_a_value_say_nothing() -> None:
    source = f"Title: Ferry is back\nAuthors: []\nPublish date: None\nText:\n{STORY[0]}\n\n{STORY[1]}\n"
    found = articleparse.parse(source, form="text")
    assert (found.headline, found.authors, found.timestamp) == ("Ferry is back", (), None)
    assert paragraphs(source) == list(STORY)


def test_names_in_a_programs_list_are_names() -> None:
    source = "Title: Ferry is back\nAuthors: ['Jane Roe', \"Pat O'Neil\"]\nDate: 2024-05-05\nText:\n"
    source += "\n\n".join(STORY)
    assert articleparse.parse(source, form="text").authors == ("Jane Roe", "Pat O'Neil")


@pytest.mark.parametrize(
    "line", ["By Jane Doe Leave a Comment", "by Jane Doe Filed Under: Harbour", "Por Jane Doe Deja un comentario"]
)
def test_a_button_behind_a_name_is_none(line: str) -> None:
    assert authors(line) == ("Jane Doe",)


def test_what_stands_for_a_picture_is_no_headline() -> None:
    source = "[The boat at the quay]\n\nThe boat at the quay. Photo: Roe\n\nFerry is back\n\n"
    source += f"By Jane Roe\n\n{STORY[0]}\n\n{STORY[1]}\n"
    assert articleparse.parse(source, form="text").headline == "Ferry is back"


def test_accounts_alone_are_none_of_the_story() -> None:
    source = f"Ferry is back\n\n{STORY[0]}\n\n{STORY[1]}\n\n@quay_post\n"
    assert paragraphs(source) == list(STORY)


def test_what_a_reader_marked_is_told_once() -> None:
    source = (
        f"Ferry is back\n\nBy Jane Roe\n\n{STORY[0]}\n\n{STORY[1]} {OTHER}\n\nWhat comes\n\n"
        f"{OTHER[:60]} for another year.\n\n"
        f"Jane Roe writes about boats.\n\nHighlights\n\n{OTHER}\n"
    )
    found = articleparse.parse(source, form="text")
    assert [section.heading for section in found.sections] == [None, "What comes"]
    assert paragraphs(source)[-1].endswith("for another year.")


@pytest.mark.parametrize("form", ["{day}, {clock} - {who}: {said}", "[{day}, {clock}:05] {who}: {said}"])
def test_of_a_chats_messages_the_one_with_a_story_counts(form: str) -> None:
    rows = [
        form.format(day="13/05/24", clock="19:10", who="Aunt Neide", said="is the ferry back"),
        form.format(day="13/05/24", clock="19:12", who="Harbour Radio", said="*Ferry is back after eleven weeks*"),
        "",
        *(f"{paragraph}\n" for paragraph in STORY),
        form.format(day="13/05/24", clock="19:20", who="Aunt Neide", said="thanks"),
    ]
    found = articleparse.parse("\n".join(rows), form="text")
    assert (found.headline, (found.timestamp or "")[:16]) == ("Ferry is back after eleven weeks", "2024-05-13T19:12")
    assert paragraphs("\n".join(rows)) == list(STORY)


def test_of_a_channels_posts_the_one_with_a_story_counts() -> None:
    head = "Harbour Radio, [13.05.2024 19:1{}]"
    rows = [head.format(0), "Good evening", head.format(2), "Ferry is back after eleven weeks", "", "\n\n".join(STORY)]
    found = articleparse.parse("\n".join(rows), form="text")
    assert (found.headline, (found.timestamp or "")[:16]) == ("Ferry is back after eleven weeks", "2024-05-13T19:12")
    assert paragraphs("\n".join(rows)) == list(STORY)


SCAN = (
    "The steam ferry, with sixty persons on board,\nstruck the pier at the foot of Water street\n"
    "on Wednesday morning while feeling her way\nin through the fog.\n\n"
    "The captain, who has been in the service of\nthe company for thirty years, said that he\n"
    "heard the bell but took it for that of a tug.\n"
)


@pytest.mark.parametrize(
    "head",
    ["THE VALLEY COURIER, THURSDAY, MARCH 6, 1924. PAGE THREE", "4 THE VALLEY COURIER, LUNN, THURSDAY, MARCH 6, 1924."],
)
def test_a_scan_has_the_day_of_its_running_head_and_a_headline_of_several_rows(head: str) -> None:
    found = articleparse.parse(
        f"{head}\n\nFERRY STRIKES PIER\nIN HEAVY FOG; NONE\nSERIOUSLY HURT\n\n{SCAN}", form="text"
    )
    assert found.headline == "FERRY STRIKES PIER IN HEAVY FOG; NONE SERIOUSLY HURT"
    assert found.timestamp == "1924-03-06"


def test_a_headline_that_the_page_prints_whole_is_one() -> None:
    source = (
        "Wild boars on the beach, the mayor closes the promenade at night | The Quay Post\n\n"
        "Wild boars on the beach, the mayor\ncloses the promenade at night\nby Jane Doe\n4 October 2024\n\n"
        f"{STORY[0]}\n\n{STORY[1]}\n"
    )
    found = articleparse.parse(source, form="text")
    assert found.headline == "Wild boars on the beach, the mayor closes the promenade at night"
    assert found.authors == ("Jane Doe",)


def test_headings_in_capitals_may_end_in_a_full_stop() -> None:
    upper, _, lower = SCAN.partition("\n\n")
    found = articleparse.parse(f"FERRY STRIKES PIER\n\n{upper}\n\nTO HOLD INQUIRY.\n\n{lower}", form="text")
    assert [section.heading for section in found.sections] == [None, "TO HOLD INQUIRY."]


def test_comments_on_a_document_are_none_of_it() -> None:
    source = f"Ferry is back\n\nBy Jane Doe\n\n{STORY[0]}\n\n{STORY[1]}\n\n[a]Check the price\n[b]Done\n"
    assert paragraphs(source) == list(STORY)


def test_a_title_with_a_full_stop_stands_alone_under_a_running_head() -> None:
    source = f"Seite 3 Lunntaler Tageblatt Freitag, den 14. August 1931 Nr. 188\n\nThe ferry and the pier.\n\n{SCAN}"
    found = articleparse.parse(source, form="text")
    assert (found.headline, found.timestamp) == ("The ferry and the pier.", "1931-08-14")


def test_one_long_row_that_announces_a_story_does_not_hide_its_wrap() -> None:
    source = (
        "Subject: Creamery to stay open\nFrom: Jane Doe <jane@valley.example>\nDate: 22 Jan 1997 15:02:11 GMT\n"
        "NNTP-Posting-Host: ppp14.valley.example\nX-Newsreader: tin\n\n"
        "From the paper of today, and I thought that all of you would like to see it:\n\n"
        "Members of the creamery in the valley voted on Tuesday night\n"
        "to keep it open for two more years, although it\n"
        "has lost money since 1993.\n\n"
        "The co-op will borrow ninety thousand to replace the line. Its\n"
        "31 members heard that milk in glass sells for more in the city\nthan in the valley.\n"
    )
    assert [paragraph[:7] for paragraph in paragraphs(source)] == ["Members", "The co-"]


ROWS = (
    "The ferry sails again from Monday, eleven weeks after a storm had broken its shaft.",
    "It takes nine cars, and those who hold a pass are let on first, said the mate. " * 3,
)


@pytest.mark.parametrize(
    "form",
    [
        "{day}, {clock} - {who}: {said}",
        "[{day}, {clock}:05] {who}: {said}",
        "\u200e[{day}, {clock}] \u202a{who}\u202c: {said}",
    ],
)
@pytest.mark.parametrize("day", ["13/05/24", "12/03/2024", "13.05.24"])
def test_a_chats_messages_may_be_a_paragraph_each(form: str, day: str) -> None:
    said = [("Ben", "Ferry is back after eleven weeks"), ("Ben", ROWS[0]), ("Ben", ROWS[1].strip()), ("Ada", "Thanks!")]
    rows = [form.format(day=day, clock=f"09:1{i}", who=who, said=one) for i, (who, one) in enumerate(said)]
    found = articleparse.parse("\n".join(rows), form="text")
    assert (found.headline, [one.text for one in found.timestamps][:1] != []) == (said[0][1], True)
    assert [*found.sections[0].paragraphs] == [ROWS[0], ROWS[1].strip()]


def test_who_sent_a_story_may_tell_more_of_it_in_another_message() -> None:
    head = "[13/05/24, 09:1{}] Ben: "
    rows = [f"{head.format(0)}Ferry is back after eleven weeks\n\n{STORY[0]}", f"{head.format(2)}{ROWS[0]}"]
    assert paragraphs("\n".join(rows)) == [STORY[0], ROWS[0]]


def test_posts_of_a_channel_with_a_title_each_are_articles() -> None:
    titles = ["Ferry is back after eleven weeks", "Second boat is put off again"]
    posts = [f"[13/05/2024 09:1{i}] Quay Radio: {one}\n{STORY[i]}\n\n{OTHER}" for i, one in enumerate(titles)]
    found = list(articleparse.parse_all("\n".join(posts), form="text"))
    assert [(one.headline, (one.timestamp or "")[:16]) for one in found] == [
        (one, f"2024-05-13T09:1{i}") for i, one in enumerate(titles)
    ]
    assert found[1].sections[0].paragraphs[0] == STORY[1]


def test_georgian_rows_open_with_no_capital_and_are_not_torn() -> None:
    days = ["28 თებერვალი", "29 თებერვალი", "1 მარტი"]
    told = [
        "წვიმა დაიწყო შუადღისას და ღამემდე არ შეწყვეტილა.",
        "დილით სოფელში შუქი გაითიშა და სკოლა დაიკეტა.",
        "ხიდი ჩამოინგრა დილის ექვს საათზე, სოფელი მოწყდა.",
    ]
    rows = [row for pair in zip(days, told, strict=True) for row in pair]
    assert [block.text for block in read("\n".join(["სამი დღე მდინარესთან", "", *rows]).encode()).blocks][1:] == rows
