"""Copies as people have them: what stands between headline, stamp and story, and who signs under it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import articleparse
from articleparse.parser.names.names import authors

STORY = (
    "The ferry takes an hour, and since Monday it has run again, for the first time in eleven weeks.\n\n"
    "The mate said that the shaft had to be replaced as a whole, which took the whole winter.\n\n"
    "The council has put aside two million for a second boat at Port Amber.\n"
)
TITLE = "Island ferry is back after eleven weeks"
DAY = "4 March 2025"


def parsed(*head: str, body: str = STORY, gap: str = "\n\n") -> articleparse.Article:
    return articleparse.parse(f"{chr(10).join(head)}{gap}{body}".encode(), form="text")


def told(article: articleparse.Article) -> list[str]:
    """Headings and paragraphs, in order."""
    return [line for one in article.sections for line in (one.heading, *one.paragraphs) if line]


LINES = told(parsed(TITLE))


@pytest.mark.parametrize(
    "head",
    [
        ("Jane Doe", "jane@ferry.example", TITLE, DAY),
        (TITLE, "JANE DOE jane@ferry.example", DAY),
        (TITLE, "By Jane Doe", "jane@ferry.example", DAY),
        ("OPINION", "Jane Doe", "jane@ferry.example", TITLE, DAY),
    ],
)
def test_the_writers_address_takes_no_headline_away(head: tuple[str, ...]) -> None:
    found = parsed(*head)
    assert (found.headline, [name.title() for name in found.authors], told(found)) == (TITLE, ["Jane Doe"], LINES)


def test_whom_to_ask_over_a_headline_is_nobody_who_wrote_it() -> None:
    found = parsed("Contact:", "Jane Doe", "jane@ferry.example", "", TITLE, "", DAY)
    assert (found.headline, found.authors, told(found)) == (TITLE, (), LINES)


@pytest.mark.parametrize("number", ["412", "Views: 1,843", "Page: 8", "کد خبر: ۵۵۸۲۱"])
@pytest.mark.parametrize("under", [(DAY,), (DAY, "By Jane Doe")])
def test_a_number_under_the_stamp_heads_nothing(number: str, under: tuple[str, ...]) -> None:
    found = parsed(TITLE, *under, number)
    assert (found.headline, told(found)) == (TITLE, LINES)


def test_a_page_is_no_headline() -> None:
    assert (
        parsed(TITLE, "The Ferry Post. Published in print 2025-03-04", "Page: 8", "Author: Jane Doe").headline == TITLE
    )


@pytest.mark.parametrize("deck", ["Crew safe, shaft replaced", "The crew is back too"])
def test_a_short_summary_over_the_byline_and_the_stamp(deck: str) -> None:
    found = parsed(TITLE, deck, "Jane Doe", DAY)
    assert (found.standfirst, found.authors, told(found)) == ((deck,), ("Jane Doe",), LINES)


@pytest.mark.parametrize("name", ["News from the Bay", "Transport", "Carrow Times"])
def test_a_section_or_a_paper_there_is_no_summary(name: str) -> None:
    assert parsed(TITLE, name.title(), "Jane Doe", DAY).standfirst == ()


def test_a_long_summary_over_an_office_and_the_stamp() -> None:
    deck = "The board had promised it for the spring, and two hundred people came to see it return to the bay"
    found = parsed(TITLE, deck, "News desk", DAY)
    assert (found.standfirst, told(found)) == ((deck,), LINES)


def test_a_place_under_the_writers_name_is_no_second_writer() -> None:
    assert parsed(TITLE, "Jane Doe", "Port Amber", DAY).authors == ("Jane Doe",)


def test_a_second_writer_under_the_first() -> None:
    assert parsed(TITLE, "Jane Doe", "Tom Roe", DAY).authors == ("Jane Doe", "Tom Roe")


@pytest.mark.parametrize("post", ["ferries and harbours fellow", "keeper of tides"])
def test_a_post_that_nobody_knows(post: str) -> None:
    found = parsed(TITLE, f"Tamsil Pell, {post}", DAY)
    assert (found.authors, told(found)) == (("Tamsil Pell",), LINES)


@pytest.mark.parametrize("line", ["Interview with Jane Doe, mate of the ferry", "Entrevista a Jane Doe, marinera"])
def test_who_is_asked_did_not_write_it(line: str) -> None:
    assert parsed(TITLE, line, "Tom Roe", DAY).authors == ("Tom Roe",)


def test_a_name_that_nobody_knows_between_the_summary_and_a_stamp_with_a_place() -> None:
    found = parsed(
        TITLE, "The council wants a second boat before the winter.", "AINHEA BARASTEGI", f"Carrow Bay, {DAY}"
    )
    assert (found.authors, told(found)) == (("AINHEA BARASTEGI",), LINES)


def test_a_place_and_an_agency_under_summary_and_stamp() -> None:
    found = parsed(TITLE, "The council wants a second boat before the winter.", DAY, "CARROW BAY (DHA)")
    assert (found.dateline, told(found)) == ("CARROW BAY (DHA)", LINES)


def test_initials_under_the_stamp() -> None:
    assert told(parsed(TITLE, DAY, "(kos)")) == LINES


def test_a_word_under_the_stamp_over_a_story_without_headings_is_a_section() -> None:
    assert told(parsed(TITLE, DAY, "Weather")) == LINES


def test_a_word_there_is_a_heading_where_more_follow() -> None:
    found = parsed(TITLE, DAY, "Shaft", body=f"{STORY}\nBoat\n\n{STORY}")
    assert [one.heading for one in found.sections] == ["Shaft", "Boat"]


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Jane Doe, Vale do Linho", "Jane Doe"),
        ("Szalay Gáborné, Vadkertes", "Szalay Gáborné"),
        ("Jane Doe, Port Amber", "Jane Doe"),
    ],
)
def test_who_signs_a_letter_from_a_place(line: str, author: str) -> None:
    found = parsed(TITLE, DAY, body=f"{STORY}\n{line}\n")
    assert (found.authors, told(found)) == ((author,), LINES)


@pytest.mark.parametrize("day", ["4 марта 2025 г.", "4 березня 2025 р.", "04.03.2025 г.", "4 марта 2025 г. 10:30"])
def test_the_word_for_a_year_behind_it(day: str) -> None:
    found = parsed(TITLE, day, "Jane Doe")
    assert ((found.timestamp or "")[:10], found.standfirst, told(found)) == ("2025-03-04", (), LINES)


def test_section_day_paper_and_page_on_one_line_in_a_script_without_spaces() -> None:
    body = (
        "我住在青川老街已经二十多年。今年春节过后，街口到学校的十一盏路灯陆续坏了，孩子们放晚自习只能摸黑回家。\n\n"
        "居民多次拨打热线电话，得到的答复都是“正在处理”。三个月过去了，路灯依旧没有亮，大家只好自己带手电筒出门。\n"
    )
    found = parsed("读者来信", "老街路灯何时能亮", "2025年03月04日 星期二 青川晚报 第07版", body=body)
    assert (found.headline, found.timestamp) == ("老街路灯何时能亮", "2025-03-04")


@pytest.mark.parametrize("deck", ["", "Hundreds came to see it return to the bay\n"])
def test_the_first_entry_of_a_live_blog_under_a_long_head(deck: str) -> None:
    entry = "The first boat left at ten with two hundred people on board, and the band of the school played for it."
    entries = "\n\n".join(
        f"{clock}\n{title}\n\n{entry}" for clock, title in (("12:05", "Boat is full"), ("10:30", "Boat leaves"))
    )
    found = articleparse.parse(f"{TITLE}, live\n{deck}News desk\n{DAY} - 12:05\n\n{entries}\n")
    assert [one.heading for one in found.sections] == ["Boat is full", "Boat leaves"]


def test_the_lists_of_a_recipe_are_all_headed_by_their_colon() -> None:
    intro = f"{STORY.partition(chr(10))[0]}\n\n"
    items = "Needs:\n• 10 red chillies\n• 5 shallots\n• 1 bunch of basil\n• Salt and sugar to taste\n\n"
    steps = (
        "To make it:\n1. Pound all of it until it is half smooth, then pour hot oil over it.\n2. Stir in the basil.\n"
    )
    found = articleparse.parse(f"Fresh basil sambal for grilled fish\n\n{intro * 2}{items}{steps}")
    assert [one.heading for one in found.sections] == [None, "Needs:", "To make it:"]
    assert found.sections[1].paragraphs[-1] == "Salt and sugar to taste"


def test_a_column_of_a_newspaper_with_a_broken_headline_and_an_address() -> None:
    text = (
        "4 NEWS\nTHURSDAY, FEBRUARY 1, 2024 THE BRECKON POST\nSheepdog trials move\nto new ground\nBy Jane Doe\n"
        "jane.doe@breckonpost.example\nTHE county sheepdog trials will move to a\n"
        "new ground at Pant Farm this summer after\n"
        "61 years at the showfield, which has been\nsold for housing.\nThe secretary said that the committee had\n"
        "looked at nine sites before choosing the\nfarm, which has room for two hundred cars\nand as many dogs.\n"
        "www.breckonpost.example\n"
    )
    found = articleparse.parse(text)
    assert (found.headline, found.authors) == ("Sheepdog trials move to new ground", ("Jane Doe",))
    assert [line[:10] for line in told(found)] == ["THE county", "The secret"]


def test_the_line_in_which_a_database_cites_the_article() -> None:
    fields = "DETAILS\nSubject: Ferries\nPublication title: Ferry Post\nPublication date: Mar 4, 2025\nSection: News\n"
    cited = "Doe, Jane. Ferry Post; Carrow, N.D. [Carrow, N.D]. 04 Mar 2025: A.1."
    found = articleparse.parse(f"{TITLE}\n{cited}\nFULL TEXT\n{STORY}{fields}")
    assert (found.authors, told(found)) == (("Jane Doe",), LINES)


def test_who_closes_a_letter() -> None:
    found = parsed(TITLE, DAY, body=f"{STORY}\nZ poważaniem\nZoska Bremówna\nUpper Quay\n")
    assert (found.authors, told(found)) == (("Zoska Bremówna",), LINES)


def test_a_correction_with_its_day() -> None:
    line = "Correction, 5 March: an earlier version of this article said that the ferry takes two hours."
    assert told(parsed(TITLE, DAY, body=f"{STORY}\n{line}\n")) == LINES


@pytest.mark.parametrize(
    "update", ["Update:", "Update 2025-03-05:", "Update, 5 March 2025:", "Mise à jour :", "Mise à jour du 5 mars :"]
)
def test_what_an_update_tells_is_of_the_story(update: str) -> None:
    line = f"{update} the council has sold the ferry, and the mate said that nobody had told him of it."
    assert told(parsed(TITLE, DAY, body=f"{STORY}\n{line}\n")) == [*LINES, line]


def test_a_dated_update_that_is_on_the_text_itself() -> None:
    line = "Update, 5 March 2025: this article has been updated with what the council said."
    assert told(parsed(TITLE, DAY, body=f"{STORY}\n{line}\n")) == LINES


@pytest.mark.parametrize(
    ("line", "authors"), [("विकास योजना", ()), ("राहुल शर्मा", ("राहुल शर्मा",)), ("शोर और यातायात", ())]
)
def test_a_line_in_the_words_of_a_story_without_capitals_names_nobody(line: str, authors: tuple[str, ...]) -> None:
    body = (
        "नगर परिषद ने सोमवार को चार घंटे की बहस के बाद नई बंदरगाह योजना को मंजूरी दे दी।\n\n"
        "निवासियों ने कहा कि योजना से मोहल्ले में शोर और यातायात बढ़ेगा और जन सुनवाई की मांग की।\n\n"
        "महापौर ने कहा कि काम वसंत में शुरू होगा।\n"
    )
    assert parsed("नए घाट को मंजूरी", line, "14 मई 2024", body=body).authors == authors
    assert parsed("नए घाट को मंजूरी", "14 मई 2024", line, body=body).authors == authors


def test_from_where_a_page_was_saved() -> None:
    found = parsed("Saved from https://ferry.example/2025/03/04/back", TITLE, DAY)
    assert (found.headline, told(found)) == (TITLE, LINES)


@pytest.mark.parametrize("note", ["Alla artiklar är skyddade av lagen.", "Certificat émis le 2 mars 2025 à Valdec."])
def test_what_a_database_writes_under_a_story_without_labels(note: str) -> None:
    assert told(parsed(TITLE, DAY, body=f"{STORY}\n© The Ferry Post\n{note}\n")) == LINES


def test_a_recipe_under_a_head_of_five_lines() -> None:
    items = "Needs\n• 4 eggs\n• 1 cup of sugar\n• 2 cups of almonds\n• The peel of an orange\n\n"
    steps = "Method\n1. Beat the eggs and the sugar until pale.\n2. Fold in the almonds and bake it."
    intro = STORY.partition("\n")[0]
    found = parsed(
        "Food",
        "My grandmother's almond cake",
        "Four things and one bowl",
        "Jane Doe",
        DAY,
        body=f"{intro}\n\n{items}{steps}\n",
    )
    assert [one.heading for one in found.sections] == [None, "Needs", "Method"]
    assert (found.standfirst, found.sections[1].paragraphs[0]) == (("Four things and one bowl",), "4 eggs")


HEADS = tomllib.loads((Path(__file__).parent / "heads_of_copies.toml").read_text(encoding="utf-8"))
ORDERS = (
    "headline summary by day",
    "headline summary day by",
    "headline by summary day",
    "headline by day summary",
    "headline day by summary",
    "headline day summary by",
    "section headline summary by day",
    "section headline summary day by",
    "day section headline summary by",
    "headline summary day",
    "headline day summary",
)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("language", HEADS)
def test_summary_byline_and_day_in_any_order(language: str, order: str) -> None:
    told_of = HEADS[language]
    for summary in told_of["summaries"]:
        for said in ("said", "name", "post"):
            lines = {**told_of, "summary": summary, "by": told_of[said]}
            found = parsed(*[lines[part] for part in order.split()], body="\n\n".join(told_of["story"]))
            assert (found.headline, (found.timestamp or "")[:10]) == (told_of["headline"], "2024-03-14")
            assert found.authors == ((told_of["name"],) if "by" in order else ())
            assert (summary in found.standfirst, told(found)[-3:]) == (True, told_of["story"])
            assert set(told(found)) - set(told_of["story"]) == set()


def test_a_byline_in_small_letters_under_a_long_headline() -> None:
    found = parsed(HEADS["it"]["headline"], "di Giulia Sartorelli", body="\n\n".join(HEADS["it"]["story"]))
    assert (found.headline, found.authors) == (HEADS["it"]["headline"], ("Giulia Sartorelli",))


def test_a_byline_in_small_letters_right_under_the_headline() -> None:
    found = parsed(TITLE, "By jane doe", DAY)
    assert (found.authors, told(found)) == (("jane doe",), LINES)


@pytest.mark.parametrize("under", [(), (DAY,)])
@pytest.mark.parametrize("line", ["Tamsil Pell", "Tamsil Pell, keeper of tides"])
def test_a_name_that_nobody_knows_over_a_story_without_headings(under: tuple[str, ...], line: str) -> None:
    found = parsed(TITLE, *under, line)
    assert (found.authors, told(found)) == (("Tamsil Pell",), LINES)


def test_names_with_an_arabic_comma_between() -> None:
    assert authors("كتب: رامي الخطيب، نور الساعدي") == ("رامي الخطيب", "نور الساعدي")
    assert authors("رامي الخطيب، مراسل") == ("رامي الخطيب",)


@pytest.mark.parametrize("name", ["Leyla Quliyeva", "Ilze Kalniņa"])
def test_a_name_over_the_stamp_signs_the_headline_over_it(name: str) -> None:
    """What stands under the stamp is in more of the story's words, and yet the summary."""
    found = parsed("Interview", "“I hear it every night”", name, DAY, "The mate on the shaft and the whole winter")
    assert (found.kicker, found.headline, found.authors) == ("Interview", "“I hear it every night”", (name,))


@pytest.mark.parametrize("day", ["Vilaboa da Ría, 4 March 2025", "Torre di Marta, 4 March 2025"])
def test_a_place_beside_the_stamp_has_no_writer_in_it(day: str) -> None:
    assert parsed(TITLE, "Xoán Barreiro", day).authors == ("Xoán Barreiro",)


@pytest.mark.parametrize("release", ["Për publikim të menjëhershëm", "प्रेस विज्ञप्ति", "Persverklaring", "新聞稿"])
def test_what_says_that_it_is_a_press_release_heads_nothing(release: str) -> None:
    found = parsed(release, TITLE, DAY)
    assert (found.headline, told(found)) == (TITLE, LINES)


@pytest.mark.parametrize(
    ("section", "signed", "authors"),
    [
        ("Letters to the Editor", "Yours etc.,\nDisgusted of Marlow Heath", ()),
        ("Leserbriefe", "Eine besorgte Nachbarin, Oberlauen", ()),
        ("LESERBRIEFE", "Zoska Brem, Oberlauen", ("Zoska Brem",)),
        ("Llythyrau", "Yn gywir,\nGwenllian Prys\nLlanferin", ("Gwenllian Prys",)),
    ],
)
def test_a_letter_is_signed_with_any_words(section: str, signed: str, authors: tuple[str, ...]) -> None:
    found = parsed(section, TITLE, DAY, body=f"{STORY}\n{signed}\n")
    assert (found.headline, found.authors, told(found)) == (TITLE, authors, LINES)


def test_a_line_that_ends_in_a_comma_names_nobody() -> None:
    found = parsed(TITLE, DAY, "Annwyl Olygydd,")
    assert (found.headline, found.authors, told(found)) == (TITLE, (), ["Annwyl Olygydd,", *LINES])


@pytest.mark.parametrize("at", [1, 2])
@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Per Arne Lie", ["Per Arne Lie"]),
        ("Per Jordi Roca", ["Jordi Roca"]),
        ("Le Thi Hoa", ["Le Thi Hoa"]),
        ("Do Minh Khoa", ["Do Minh Khoa"]),
        ("Zoska Brem / Vilko Tarn", ["Zoska Brem", "Vilko Tarn"]),
        ("Zoska Brem & Vilko Tarn", ["Zoska Brem", "Vilko Tarn"]),
        ("Le Courrier et AFP", ["AFP"]),
        ("Le Courrier, avec AFP", ["AFP"]),
        ("Ouest-Presse et AFP", ["AFP"]),
        ("Whole Boat", []),  # both are words of the story
    ],
)
def test_who_signs_over_and_under_the_stamp(at: int, line: str, named: list[str]) -> None:
    head = [TITLE, DAY]
    head.insert(at, line)
    found = parsed(*head)
    assert (found.headline, sorted(found.authors), told(found)) == (TITLE, sorted(named), LINES)


@pytest.mark.parametrize("signs", ["(kw)", "[abc]"])
def test_initials_beside_the_stamp_take_nothing_of_it(signs: str) -> None:
    found = parsed(TITLE, f"{DAY}, 7:15 {signs}")
    assert (found.timestamp, found.authors, told(found)) == ("2025-03-04T07:15:00", (), LINES)


def test_a_desk_between_dashes_is_no_paragraph() -> None:
    assert told(parsed(TITLE, "- நமது நிருபர் -")) == LINES


def test_an_agency_under_its_writer_is_no_summary() -> None:
    found = parsed(TITLE, "By Jane Doe", "Northern Associated Press")
    assert (found.authors, found.standfirst, told(found)) == (("Jane Doe",), (), LINES)


@pytest.mark.parametrize("bar", ["* * *", "———", "====="])
def test_stories_behind_bars_are_articles(bar: str) -> None:
    second = f"Bakery opens again\nBy Tom Roe\n\n{STORY}"
    text = f"The Ferry Times, {DAY}\n\n{TITLE}\nBy Jane Doe\n\n{STORY}\n{bar}\n\n{second}\n{bar}\n\n{second}"
    found = list(articleparse.parse_all(text, form="text"))
    assert [(one.headline, one.authors) for one in found] == [
        (TITLE, ("Jane Doe",)),
        ("Bakery opens again", ("Tom Roe",)),
        ("Bakery opens again", ("Tom Roe",)),
    ]


def test_parts_behind_bars_are_one_article_where_one_has_no_writer() -> None:
    parts = (f"{TITLE}\nBy Jane Doe", "The winter", "A second boat\nBy Tom Roe")
    text = "\n* * *\n\n".join(f"{head}\n\n{STORY}" for head in parts)
    assert len(list(articleparse.parse_all(text, form="text"))) == 1


@pytest.mark.parametrize(
    ("top", "second", "count"),
    [
        ("A year at sea\nBy Jane Doe", f"Summer\n{DAY}", 1),  # one writer's essay
        (f"A year at sea\nDay one\n{DAY}", "Day two\n5 March 2025", 1),  # a diary
        (f"Changes in tidewatch\nVersion 1.0\n{DAY}", f"Version 1.1\n{DAY}", 1),
        (f"{TITLE}\n{DAY}", f"Bakery opens again\n{DAY}", 2),
        (f"The Ferry Times\n{TITLE}\n{DAY}", f"Bakery opens again\n{DAY}", 2),
    ],
)
def test_dated_parts_behind_bars_are_articles_where_nothing_heads_them_all(top: str, second: str, count: int) -> None:
    text = "\n* * *\n\n".join(f"{head}\n\n{STORY}" for head in (top, second))
    assert len(list(articleparse.parse_all(text, form="text"))) == count


@pytest.mark.parametrize(
    "list_of",
    [
        ("Jane Doe, roses", "Tom Roe, beans"),
        ("Jane Doe, Port Amber", "Tom Roe, Upper Quay", "Ann Lee, Saltness"),
        ("Jane Doe", "Tom Roe", "Ann Lee"),
    ],
)
def test_who_won_with_what_did_not_write_the_story(list_of: tuple[str, ...]) -> None:
    found = parsed(TITLE, DAY, body="\n".join((STORY, *list_of, "")))
    assert (found.authors, told(found)) == ((), [*LINES, *list_of])


def test_thanks_end_a_speech() -> None:
    assert told(parsed(TITLE, DAY, body=f"{STORY}\nThank you.\n")) == [*LINES, "Thank you."]
    assert told(parsed(TITLE, DAY, body=f"{STORY}\nYours faithfully\nJane Doe\n")) == LINES


def test_several_headings_in_brackets_name_no_agencies() -> None:
    heads = ["The Farmers' League (FL)", "The Greens (AP)", "The Coast Party (CP)"]
    found = parsed(TITLE, DAY, body="\n\n".join(line for pair in zip(heads, LINES, strict=True) for line in pair))
    assert [one.heading for one in found.sections] == heads


@pytest.mark.parametrize("kicker", ["2. HNL, 27. kolo", "Barua za Wasomaji", "Knjige"])
def test_a_section_over_a_headline_and_its_byline(kicker: str) -> None:
    found = parsed(kicker, TITLE, "The mate swam, as he had promised.", "By Jane Doe", DAY)
    assert (found.kicker, found.headline, found.authors) == (kicker, TITLE, ("Jane Doe",))


def test_a_section_and_a_headline_over_a_line_that_says_more() -> None:
    found = parsed(
        "Books", "Flights without wheels", "Zoska Brem: Flights without wheels. Quay Press, 212 pages", "By Jane Doe"
    )
    assert (found.headline, found.authors, told(found)) == ("Flights without wheels", ("Jane Doe",), LINES)


def test_a_papers_name_beside_its_day_is_nobody() -> None:
    assert parsed("EL ECO DE ALMORADA — Domingo, 3-V-1936", "", TITLE).authors == ()


def test_the_only_stamp_opens_a_line_under_the_headline() -> None:
    found = parsed(TITLE, f"{DAY}, heard on The Evening Watch")
    assert (found.timestamp, told(found)) == ("2025-03-04", LINES)


def test_a_days_entry_under_the_headline_is_no_stamp() -> None:
    first, second = "3 March 2025, the shaft breaks", "5 March 2025, the boat is towed"
    entries = f"{first}\n\nNobody noticed it at first, and the boat went on.\n\n{second}\n\n{STORY}"
    assert first in told(parsed(TITLE, body=entries))


def test_whom_a_label_names_who_did_not_write() -> None:
    assert authors("（记者 周立群 编辑 何珊）") == ("周立群",)


def test_a_label_with_a_plural_in_brackets() -> None:
    head = (
        f"Title: {TITLE}",
        "Author(s): Petra Hallam",
        "Publication: The Weekly (October 22, 2011): p14.",
        "Section: Life",
    )
    assert parsed(*head).authors == ("Petra Hallam",)


@pytest.mark.parametrize("note", ["Kirjoittaja on eläkkeellä.", "The author is a gardener in Port Amber."])
def test_a_note_under_the_name_that_signs(note: str) -> None:
    found = parsed(TITLE, DAY, body=f"{STORY}\nJane Doe\n{note}\n")
    assert (found.authors, told(found)) == (("Jane Doe",), LINES)


@pytest.mark.parametrize("edition", ["All Editions", "Alle uitgaven", "Final edition"])
def test_an_edition_over_a_databases_fields(edition: str) -> None:
    fields = "BYLINE: Jane Doe\nSECTION: News; Pg. 9\nLENGTH: 188 words"
    found = parsed("The Ferry Times", DAY, edition, TITLE, fields)
    assert (found.headline, found.standfirst, told(found)) == (TITLE, (), LINES)


PLACED = "A second boat is promised for Port Amber, where the mate lives.\n"


@pytest.mark.parametrize("at", [1, 2])
@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Jane Doe, Port Amber", ("Jane Doe",)),
        ("Zoska Brem, Port Amber", ("Zoska Brem",)),
        ("Jane Doe - Port Amber", ("Jane Doe",)),
        ("PORT AMBER: Jane Doe", ("Jane Doe",)),
        ("Jane Doe in Port Amber", ("Jane Doe",)),
        ("Jane Doe and Tom Roe, Port Amber", ("Jane Doe", "Tom Roe")),
        ("Port Amber", ()),
    ],
)
def test_the_place_that_the_story_tells_of_is_nobody(at: int, line: str, named: tuple[str, ...]) -> None:
    head = [TITLE, DAY]
    head.insert(at, line)
    found = parsed(*head, body=STORY + PLACED)
    assert (found.headline, found.authors, found.standfirst) == (TITLE, named, ())


@pytest.mark.parametrize(
    ("signed", "named"),
    [
        ("Jane Doe\nTom Roe", ("Jane Doe", "Tom Roe")),
        ("Jane Doe, Port Amber\nTom Roe, Upper Quay", ("Jane Doe", "Tom Roe")),
        ("Jane Doe\nchair of the ferry club", ("Jane Doe",)),
        ("Jane Doe\nSaltness, Wexcombe", ("Jane Doe",)),
        ("— Jane Doe", ("Jane Doe",)),
        ("J. Doe", ("J. Doe",)),
        ("Jane Doe / AP", ("Jane Doe",)),
        ("AP/Jane Doe", ("Jane Doe",)),
        ("JD", ()),
        ("j.d.", ()),
    ],
)
def test_who_signs_under_a_copy(signed: str, named: tuple[str, ...]) -> None:
    found = parsed(TITLE, DAY, body=f"{STORY}\n{signed}\n")
    assert (found.authors, told(found)) == (named, LINES)


def test_who_said_the_last_words_of_a_story_did_not_write_it() -> None:
    assert parsed(TITLE, DAY, body=f"{STORY}\n“Ferries get ill.”\n— Hector Mair\n").authors == ()


SUMMARY = "The mate swam, as he had promised, from the quay to the boat."


@pytest.mark.parametrize("writer", ["By Jane Doe", "Jane Doe", "Jane Doe, sports editor", "Jane Doe, Carrow Times"])
@pytest.mark.parametrize("order", ["KBHSD", "KBHDS", "KBDHS", "KDBHS", "BKHSD", "BDKHS", "DKBHS", "DBKHS"])
def test_the_writer_beside_the_kind_of_text_over_the_headline(writer: str, order: str) -> None:
    lines = {"K": "Opinion", "B": writer, "H": TITLE, "S": SUMMARY, "D": DAY}
    found = parsed(*map(lines.__getitem__, order))
    assert (found.headline, found.authors, found.timestamp) == (TITLE, ("Jane Doe",), "2025-03-04")


def test_any_section_over_the_writer_and_a_headline_with_a_summary() -> None:
    found = parsed("Bay Life", "By Jane Doe", TITLE, SUMMARY, DAY)
    assert (found.headline, found.standfirst, told(found)) == (TITLE, (SUMMARY,), LINES)


@pytest.mark.parametrize("sign", ["/Корр. Ирина Стужева/", "/Корр. ТАСС Ирина Стужева/"])
def test_a_correspondent_between_slashes_opens_the_story(sign: str) -> None:
    opening = f"КАМЕНОГОРСК, 9 февраля. {sign}. Первый крытый каток открыли в городе, сообщила мэрия."
    story = f"{opening}\n\nБилет стоит сто рублей.\n"
    found = parsed("В Каменогорске открыли каток", "9 февраля 2023", body=story)
    assert (found.headline, found.authors) == ("В Каменогорске открыли каток", ("Ирина Стужева",))


def test_days_in_brackets_end_no_sentence() -> None:
    body = "Aries (21.3. – 20.4.)\nYou want too much too soon.\nTaurus (21.4. – 20.5.)\nSomebody owes you a dinner.\n"
    found = parsed("Your June", "By Jane Doe", DAY, body=body, gap="\n")
    assert [one.heading for one in found.sections] == ["Aries (21.3. – 20.4.)", "Taurus (21.4. – 20.5.)"]


def test_who_says_the_headline_did_not_write_it() -> None:
    found = parsed("Jane Doe", "“The accordion is heavier on Mondays”", "Tom Roe, tuner of accordions", DAY)
    assert (found.authors, found.standfirst) == (("Jane Doe",), ("Tom Roe, tuner of accordions",))


def test_a_paper_over_its_day_is_no_headline_in_japanese() -> None:
    story = (
        "駅前の商店街で九十年続いた豆腐店が、三十日で店を閉める。店主は「水の場所」と話す。\n\n新しい店は九月に開く。"
    )
    found = articleparse.parse(f"<川添駅>老舗豆腐店が移転へ\n\n川添みなみ新聞\n2017年7月16日\n\n{story}\n\n16+\n")
    assert (found.headline, len(found.sections[0].paragraphs)) == ("<川添駅>老舗豆腐店が移転へ", 2)
