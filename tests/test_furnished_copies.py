"""Copies with what their pages set over, amid and under them: buttons, refrains, desks, boxes, other stories."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Article
from articleparse.parser.heads.no_title import has_address, has_word, is_tags
from articleparse.parser.looks.endings import ending
from articleparse.parser.looks.lines import cue_of, glued_cue_of
from articleparse.parser.looks.twice import says_twice
from articleparse.parser.names.names import authors, is_desk

HEADLINE = "Ferry is back after eleven weeks"
FIRST = "The ferry to Carrow takes an hour, and since Monday it has run again, said the harbour master."
SECOND = "The mate said that the shaft had to be replaced as a whole, which took eleven weeks."
THIRD = "The council has put aside two million for a second boat, and it may come next year."
STORY = [FIRST, SECOND, THIRD]
BODY = "\n\n".join(STORY)


def parsed(text: str) -> Article:
    return articleparse.parse(text.encode(), form="text")


def told(article: Article) -> list[str]:
    """Headings and paragraphs, in order."""
    return [line for one in article.sections for line in (one.heading, *one.paragraphs) if line]


@pytest.mark.parametrize(
    "over",
    [
        "Friday , 24 May 2024 Contact: desk@herald.example | Advertising: sales@herald.example| Tel. 333 21 455",
        "Society\n\nScare in Carrow",
        "9520,22%-1,71\n39,35% 0,48\n45,64% 1,41",
        "° | m/s |",
        "0:00",
        "Webmail\n\nYour webmail\n\nAs we also offer the webmail of the bay, we ask you once for your choice.\n\n"
        + HEADLINE,
    ],
)
def test_what_stands_over_the_headline_is_none(over: str) -> None:
    article = parsed(f"{over}\n\n{HEADLINE}\n\n{BODY}\n")
    assert (article.headline, told(article)) == (HEADLINE, STORY)


def test_rows_of_numbers_over_a_story_without_a_headline() -> None:
    article = parsed(f"9520,22%-1,71\n39,35% 0,48\n\n{BODY}\n")
    assert (article.headline, told(article)) == (None, STORY)


@pytest.mark.parametrize(
    "headline",
    [
        "Communiqué du conseil communal du mercredi 18 février 2015",
        "Minutes of the council meeting of 29 January 2014",
    ],
)
def test_a_title_that_ends_in_a_day_is_no_stamp(headline: str) -> None:
    assert parsed(f"{headline}\n\n{BODY}\n").headline == headline


def test_a_reading_time_beside_a_stamp_leaves_it_one() -> None:
    assert parsed(f"{HEADLINE}\n06. 01. 2026, 14:59 Uhr Lesedauer: 4 Minuten\n\n{BODY}\n").timestamp is not None


def test_a_first_sentence_in_brackets_over_the_byline_is_no_headline() -> None:
    article = parsed(f"(CARROW) {FIRST}\n\nBy Jane Doe\n\n{SECOND}\n\n{THIRD}\n")
    assert (article.headline, article.authors) == (None, ("Jane Doe",))


def test_a_first_sentence_over_a_page_of_buttons_is_no_headline() -> None:
    buttons = "\n\n".join(["Share this: Facebook", "WhatsApp", "Twitter", "Pinterest", "LinkedIn", "Email", "Print"])
    article = parsed(f"{BODY}\n\n\n\nhttps://herald.example/1\n\n{buttons}\n\nLike this: Like Loading...\n")
    assert (article.headline, told(article)) == (None, STORY)


def test_a_section_between_the_headline_and_the_same_again() -> None:
    article = parsed(f"{HEADLINE}\nNews\n{HEADLINE}\n{BODY}\n")
    assert (article.headline, told(article)) == (HEADLINE, STORY)


@pytest.mark.parametrize(
    "desk",
    [
        "By Our Reporter", "By our special correspondent", "Por Redacción", "Oleh Wartawan Kami", "HABER MERKEZİ",
        "Na Mwandishi Wetu, Dodoma",
    ],
)  # fmt: skip
def test_a_desk_is_nobody(desk: str) -> None:
    assert is_desk(desk)
    article = parsed(f"{HEADLINE}\n{desk}\n\n{BODY}\n")
    assert (article.authors, told(article)) == ((), STORY)


def test_a_news_service_signs_with_its_whole_name() -> None:
    assert authors("By Express News Service") == ("Express News Service",)
    assert authors("By Jane Doe, Tribune News Service") == ("Jane Doe",)


def test_an_agency_glued_before_the_names_is_no_part_of_them() -> None:
    text = f"{HEADLINE}\nSTT–ELINA KORPI, MARIA MUILULA 16.9.2019 10:33\n\n{BODY}\n"
    assert parsed(text).authors == ("ELINA KORPI", "MARIA MUILULA")


@pytest.mark.parametrize("signed", ["—Rizza Manalo", "Martin Tully,\n\nCarrow Friends"])
def test_who_signs_under_a_copy(signed: str) -> None:
    article = parsed(f"{HEADLINE}\n\n{BODY}\n\n{signed}\n")
    assert (len(article.authors), told(article)) == (1, STORY)


@pytest.mark.parametrize(
    "caption",
    [
        "The ferry leaves the quay at dawn on Monday. - DEXTER SAMLAL",
        "The ferry leaves the quay at dawn.The ferry leaves the quay at dawn.",
        "The ferry leaves the quay at dawn.\nThe ferry leaves the quay at dawn.",
        "The ferry leaves the quay at dawn.\nThe ferry leaves the quay at dawn. /Abdul Kadri/Carrow Post.",
    ],
)
def test_captions(caption: str) -> None:
    assert told(parsed(f"{HEADLINE}\n\n{caption}\n\n{BODY}\n")) == STORY
    assert told(parsed(f"{HEADLINE}\n\n{FIRST}\n\n{caption}\n\n{SECOND}\n\n{THIRD}\n")) == STORY


def test_what_is_said_twice_may_be_glued() -> None:
    assert says_twice("The new quay at dusk.The new quay at dusk.")
    assert not says_twice("The new quay at dusk.The new quay at dawn.")


@pytest.mark.parametrize(
    "others",
    [
        "Pool to open again on Monday at noon\n\nPool to open again on Monday at noon\n\nIt has been closed since May.",
        "Related\n\nPool to open again on Monday.\n\n3 May 2024\n\nA cow went astray on the road.\n\n2 May 2024",
        "Pool to open again on Monday at noon\n\nA night of bars is back in the old town\n\n"
        "Schools get new books for the valley\n\nPool to open again on Monday at noon",
    ],
)
def test_other_stories_under_a_copy(others: str) -> None:
    assert told(parsed(f"{HEADLINE}\n\n{BODY}\n\n{others}\n")) == STORY


def test_a_title_under_the_line_that_announces_it_without_a_colon() -> None:
    text = f"{HEADLINE}\n\n{FIRST}\n\nRead also\nPool to open again on Monday at noon\n\n{SECOND}\n\n{THIRD}\n"
    assert told(parsed(text)) == STORY


@pytest.mark.parametrize(
    "box",
    [
        "Read also:\nPool to open on Monday\nWho will be mayor of Carrow?",
        "Lesen Sie auch\nBad wird im Mai teurer\nNeuer Wirt am Markt",
        "Related:\n• Pool to open on Monday\n• New mayor named in Carrow\n• School gets its hall",
        "Pool to open on Monday\nRead more\nNew mayor named in Carrow\nRead more",
        "1\nPool to open on Monday\n2\nNew mayor named in Carrow\n3\nSchool gets its new hall",
        "Pool to open on Monday\n\nRead more\n\nNew mayor named in Carrow\n\nRead more",
        "Pool to open on Monday\nRead more\nNew mayor named in Carrow\nRead more\nSchool gets its new hall\nRead more",
    ],
)
@pytest.mark.parametrize("place", [1, 2])
def test_several_titles_of_other_stories_amid_a_copy(box: str, place: int) -> None:
    parts = [HEADLINE, *STORY[:place], box, *STORY[place:], "It may come next year, he said."]
    assert told(parsed("\n\n".join(parts))) == [*STORY, parts[-1]]


@pytest.mark.parametrize("number", [1, 3])
def test_a_numbered_list_behind_a_colon_is_of_the_story(number: int) -> None:
    items = ["Pay for the new shaft of the ferry", "Pay for the lost season", "Mark the channel by night"]
    box = "\n".join(["The crew names three demands:", *(f"{n}\n{item}" for n, item in enumerate(items, 1))])
    article = parsed("\n\n".join([HEADLINE, *STORY[:number], box, *STORY[number:], "It may come next year, he said."]))
    assert [one.heading for one in article.sections] == [None]
    assert [*article.sections[0].paragraphs][number + 1 : number + 4] == items


def test_items_right_under_a_colon_are_no_headings() -> None:
    games = ["The next matches:", "Saturday, 16 March, 3pm: Carrow v Thorn", "Sunday, 17 March, 2pm: Mill v Quay"]
    article = parsed(f"{HEADLINE}\n\nBy Jane Roe\n12 March 2024\n\n{BODY}\n\n" + "\n".join(games))
    assert [one.heading for one in article.sections] == [None]
    assert [*article.sections[0].paragraphs] == [*STORY, *games]


@pytest.mark.parametrize("cut", ["The mate said that the shaft had cost eleven weeks, and", "The mate said"])
def test_what_stands_between_lines_of_a_paywall_is_of_it(cut: str) -> None:
    wall = "This article is for subscribers only.\nSubscribe now for £1 a week\nAlready a subscriber? Log in"
    assert told(parsed(f"{HEADLINE}\n\nBy Jane Roe\n3 May 2024\n\n{FIRST}\n\n{cut}\n\n{wall}\n")) == [FIRST, cut]


def test_no_titles_stand_under_what_announces_them_without_a_blank_line_behind() -> None:
    text = f"{HEADLINE}\n\n{FIRST}\n\nRead also\nPool to open on Monday\n{SECOND}\n\n{THIRD}\n"
    assert told(parsed(text))[-2:] == [SECOND, THIRD]


POINTS = ["The shaft had to be replaced", "It runs again since Monday", "A second boat may come, the council says."]


@pytest.mark.parametrize(
    ("label", "mark"), [("Key points", ""), ("Key points:", "- "), ("Das Wichtigste in Kürze", "• ")]
)
@pytest.mark.parametrize("is_over", [True, False])
def test_points_over_the_byline_and_under_it_are_set_aside(label: str, mark: str, *, is_over: bool) -> None:
    box = "\n".join([label, *(mark + point for point in POINTS)])
    head = [box, "By Jane Roe\n3 May 2024"]
    article = parsed("\n\n".join([HEADLINE, *(head if is_over else head[::-1]), BODY]))
    assert ([*article.standfirst], [*article.authors], told(article)) == ([], ["Jane Roe"], STORY)
    aside = [entry.text for entry in article.provenance if entry.role == "key-points"]
    assert aside == [mark + point for point in POINTS]


def test_points_may_stand_apart_from_what_announces_them_and_name_a_heading_below() -> None:
    box = "Pontos principais\n\n" + "\n".join(f"• {point}" for point in POINTS)
    below = f"{FIRST}\n\n{SECOND}\n\n{POINTS[0]}\n\n{THIRD}"
    article = parsed(f"{HEADLINE}\n\nBy Jane Roe\n3 May 2024\n\n{box}\n\n{below}\n")
    assert article.headline == HEADLINE
    assert [entry.role for entry in article.provenance].count("key-points") == len(POINTS)
    assert told(article) == [FIRST, SECOND, POINTS[0], THIRD]


def test_what_only_opens_so_or_stands_amid_the_story_is_no_summary() -> None:
    box = "\n".join(["Key points", *POINTS[:2]])
    article = parsed(f"{HEADLINE}\n\n{BODY}\n\n{box}\n\n{FIRST[:-1]} again.\n")
    assert "key-points" not in {entry.role for entry in article.provenance}
    assert told(parsed(f"{HEADLINE}\n\nIn short: it runs\n{FIRST}\n{SECOND}\n\n{THIRD}\n")) == STORY


def test_what_the_players_say_under_reactions_is_of_the_story() -> None:
    said = "Reactions\n\nJoe Atang (coach)\n\n“The children have played a great match, and luck chose.”"
    assert told(parsed(f"{HEADLINE}\n\n{BODY}\n\n{said}\n"))[len(STORY) :] == said.split("\n\n")
    assert told(parsed(f"{HEADLINE}\n\n{BODY}\n\nReactions\n\nTom: I love it!\n")) == STORY


@pytest.mark.parametrize("label", ["Publicerad", "Uppdaterad:", "Author:"])
def test_a_label_of_what_was_not_copied(label: str) -> None:
    assert told(parsed(f"{HEADLINE}\n\n{label}\n\n{BODY}\n")) == STORY


def test_stars_in_brackets_end_a_sentence() -> None:
    assert ending("The ferry is back. (*)") == "stop"
    assert ending("The ferry (old)") == "none"


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("ListenListen", "share"),
        ("Previous articlePool to open on Monday", "related"),
        ("Articolul următorPiscina se deschide", "related"),
        ("McDonald opens a pool", ""),
        ("Next articles of the code are hard", ""),
        ("bonbon", ""),
    ],
)
def test_buttons_that_are_glued(line: str, field: str) -> None:
    assert glued_cue_of(line) == field


@pytest.mark.parametrize(
    "line",
    [
        "leave a reply cancel reply", "deja una respuesta cancelar la respuesta", "hide ad",
        "your email address will not be published. required fields are marked *",
        "save my name, email, and website in this browser for the next time i comment.",
        "este sitio usa akismet para reducir el spam. aprende cómo se procesan los datos.",
        "javascript is disabled in your web browser or browser is too old to support javascript.",
        "comments must be contained to the topic of the articles only.",
    ],
)  # fmt: skip
def test_lines_of_forms_and_buttons(line: str) -> None:
    assert cue_of(line)


def test_what_no_headline_is() -> None:
    assert has_address("Contact: desk@herald.example | Tel. 333")
    assert not has_address("@herald sold for a million")
    assert has_word("U2 to play")
    assert not has_word("39,35% 0,48")


def test_titles_with_broken_off_teasers_under_a_copy() -> None:
    teased = "Pool to open again on Monday at noon\nThe pool that was closed in May will...\n"
    text = f"{HEADLINE}\n\n{BODY}\n\n{teased}Schools get new books for the valley\nThe ministry has sent books to…\n"
    assert told(parsed(text)) == STORY
    assert told(parsed(f"{HEADLINE}\n\n{BODY}\n\nLatest news\n\n{teased}")) == STORY
    heading, broken = (
        "A summer without boats",
        "All through July the boats lay on the sand, and the island waited for …",
    )
    assert told(parsed(f"{HEADLINE}\n\n{BODY}\n\n{heading}\n\n{broken}\n"))[3] == heading


@pytest.mark.parametrize(
    "signed",
    [
        "by Editorial November 14, 2025 in Region Reading Time: 2 mins read 0",
        "од Редакција ноември 14, 2025 во Регион Време на читање: 2 мин. 0",
    ],
)
def test_a_stamp_between_a_desk_and_a_reading_time_over_a_counter(signed: str) -> None:
    article = parsed(f"{HEADLINE}\n{signed}\n0\nСПОДЕЛУВАЊА\n" + "\n".join(STORY))
    assert article.timestamp == "2025-11-14"
    assert told(article) == STORY


@pytest.mark.parametrize("announced", ["Read also", "Lesen Sie auch", "Lire aussi"])
@pytest.mark.parametrize("titles", [["Kaltenau argues about a bus"], ["Kaltenau argues about a bus", "Pool shut"]])
def test_titles_that_a_line_announces_amid_a_copy_are_others(announced: str, titles: list[str]) -> None:
    text = "\n\n".join(
        [HEADLINE, "By Jane Roe", "14 March 2024", STORY[0], "What it costs", STORY[1], announced, *titles, STORY[2]]
    )
    article = articleparse.parse(text)
    assert [section.heading for section in article.sections] == [None, "What it costs"]
    assert [text for section in article.sections for text in section.paragraphs] == STORY


def test_a_heading_under_such_a_title_that_its_paragraph_tells_of_stays_one() -> None:
    heading = " ".join(STORY[2].split()[:4])
    text = "\n\n".join(
        [HEADLINE, "By Jane Roe", "14 March 2024", *STORY[:2], "Read also", "Pool shut", heading, *STORY[2:]]
    )
    assert articleparse.parse(text).sections[-1].heading == heading


@pytest.mark.parametrize("mark", ["• ", "- ", ""])
@pytest.mark.parametrize("summary", [[], ["Eleven weeks without a boat are over. The mate is glad."]])
def test_the_points_over_a_byline_are_one_standfirst(mark: str, summary: list[str]) -> None:
    points = ["The shaft was replaced", "A second boat may come", "The fare stays the same"]
    if summary and not mark:
        return  # short lines under a summary may be anything
    text = "\n\n".join(
        [HEADLINE, *summary, *(f"{mark}{point}" for point in points), "By Jane Roe", "14 March 2024", *STORY]
    )
    assert articleparse.parse(text).standfirst == (*summary, *points)


def test_a_summary_over_the_byline_goes_on_from_the_deck_over_it() -> None:
    decks = ["Eleven weeks without a boat", "The shaft was replaced as a whole. A second boat may come next year."]
    text = "\n\n".join([HEADLINE, *decks, "By Jane Roe", "14 March 2024", *STORY])
    assert articleparse.parse(text).standfirst == tuple(decks)


def test_a_question_under_such_a_title_is_the_storys() -> None:
    asked = "Who pays for the boat?"
    text = "\n\n".join(
        [HEADLINE, "By Jane Roe", "14 March 2024", *STORY[:2], "Read also", "Pool shut", asked, *STORY[2:]]
    )
    found = told(articleparse.parse(text))
    assert asked in found
    assert "Pool shut" not in found


def test_a_newsletter_s_title_amid_a_copy_is_no_heading() -> None:
    box = "Get the morning briefing\nSign up to our free newsletter\nYour email address"
    text = "\n\n".join([HEADLINE, "By Jane Roe", "14 March 2024", STORY[0], box, STORY[1], STORY[2]])
    assert [section.heading for section in articleparse.parse(text).sections] == [None]


@pytest.mark.parametrize("point", ["• {}", "* {}", "– {}"])
def test_points_between_byline_and_story_are_its_standfirst(point: str) -> None:
    points = ["The pool is shut until May", "A bus takes swimmers to the next town"]
    text = "\n\n".join([HEADLINE, "By Jane Roe", "14 March 2024", "\n".join(map(point.format, points)), *STORY])
    article = articleparse.parse(text)
    assert (list(article.standfirst), article.sections[0].paragraphs) == (points, tuple(STORY))


def test_a_list_of_tags_is_told_from_a_headline() -> None:
    assert is_tags("Mosses, Bogs, Northern moors")
    assert not any(map(is_tags, ("Mosses, bogs and a walk", "Mosses, Bogs", "Fear, Loathing, and a Walk in the Moors")))
