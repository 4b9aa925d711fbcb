"""Heads that databases and clippers write over a story: the paper, the day and the page, in one line."""

from __future__ import annotations

import pytest

import articleparse
from articleparse import Article

STORY = (
    "The evening ferry between Carrow Bay and Penny Point runs again from Monday, three weeks after a storm.\n\n"
    "The operator said that bookings for the days without a ferry would be refunded in full."
)
OTHER = (
    "The council of Carrow Bay will pay for a second boat until the landing stage has been rebuilt in stone.\n\n"
    "It takes nine cars and leaves twice an hour."
)


def parsed(text: str) -> Article:
    return articleparse.parse(f"{text}\n")


@pytest.mark.parametrize(
    "issue",
    [
        "27. November 2019; Seite 21; Nummer 276",
        "14 March 2023, p. 4",
        "14 marzo 2023, pag. 12",
        "Région, mardi 8 novembre 2022 302 mots, p. 6",
        "2023년 3월 14일 21면",
        "14.03.2020 № 45",
    ],
)
def test_under_the_day_and_the_page_stands_the_headline_and_over_them_the_paper(issue: str) -> None:
    found = parsed(f"Valley Post\n{issue}\n\nEvening ferry returns after the storm\n\n{STORY}")
    assert found.headline == "Evening ferry returns after the storm"
    assert (found.kicker, found.authors, found.timestamp is not None) == (None, (), True)
    assert len(found.sections[0].paragraphs) == 2


@pytest.mark.parametrize(
    "issue",
    [
        "Östviks Tidning. Publicerat i print. 2023-03-14. Sida: 6. ",
        "2023/03/14  東谷新聞　朝刊  21ページ  312文字  PDF有",
        "Østvig Folkeblad | 14.03.2023 | Side 8 | 287 ord",
    ],
)
def test_over_a_line_that_names_the_paper_too_stands_the_headline(issue: str) -> None:
    found = parsed(f"Evening ferry returns after the storm\n{issue}\n\n{STORY}")
    assert (found.headline, found.timestamp) == ("Evening ferry returns after the storm", "2023-03-14")


def test_sentences_that_name_a_day_and_a_page_are_the_story_s() -> None:
    lead = "On 14 March 2023 the paper printed it on page 4, and nobody wrote to complain of it at all."
    assert parsed(f"Evening ferry returns after the storm\n\n{lead}\n\n{STORY}").sections[0].paragraphs[0] == lead


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Evening ferry returns\nCarrow Bay Herald. 2023-03-14. Page: 6.",
            "A second boat for nine cars\nValley Post. 2023-03-15. Page: 7.",
        ),
        (
            "Valley Post\n14 March 2023, p. 4\nEvening ferry returns",
            "Penny Post\n14 March 2023, p. 9\nA second boat for nine cars",
        ),
        (
            "Valley Post\n14.03.2023\n№ 45\nEvening ferry returns",
            "Penny Post\n15.03.2023\n№ 46\nA second boat for nine cars",
        ),
    ],
)
def test_each_line_of_a_day_and_a_page_begins_a_record(first: str, second: str) -> None:
    found = list(articleparse.parse_all(f"{first}\n\n{STORY}\n\n{second}\n\n{OTHER}\n"))
    assert [one.headline for one in found] == ["Evening ferry returns", "A second boat for nine cars"]
    assert [len(one.sections[0].paragraphs) for one in found] == [2, 2]


def test_a_table_of_contents_over_records_is_none_of_them() -> None:
    entries = [
        ("Evening ferry returns", "Herald - 03.05.2022 - Page 4"),
        ("A second boat for nine cars", "Herald - 05.05.2022 - Page 7"),
    ]
    listed = "\n\n".join("\n".join(entry) for entry in entries)
    records = "\n\n".join("\n".join([*entry, "", text]) for entry, text in zip(entries, (STORY, OTHER), strict=True))
    found = list(articleparse.parse_all(f"Contents:\n\n{listed}\n\n{records}\n"))
    assert [(one.headline, one.timestamp) for one in found] == [
        ("Evening ferry returns", "2022-05-03"),
        ("A second boat for nine cars", "2022-05-05"),
    ]


def test_what_a_database_adds_under_a_story_is_none_of_it() -> None:
    under = "Illustration(s) :\nOdile Brun devant le quai.\nPhilippe Mars\n\nIdentifiant : news·20221108·VEW·123456"
    found = parsed(f"La Voix\nmardi 8 novembre 2022 302 mots, p. 6\n\nLe bac est de retour\n\n{STORY}\n\n{under}")
    assert [len(section.paragraphs) for section in found.sections] == [2]


def test_records_that_their_number_ends_may_be_short_in_chinese() -> None:
    first = "渡輪公司昨日表示，暴風雨三星期後，晚間渡輪將於周一恢復，預訂可全數退款。"
    second = "區議會昨日表示，將出資增設第二艘船，直至碼頭以石料重建完成為止，每小時開出兩班。"
    text = (
        f"南灣日報\nA04 | 港聞 | 2023-03-14\n\n晚間渡輪周一恢復\n\n{first}\n\n文章編號: 202303140040088\n"
        f"南灣日報\nA06 | 港聞 | 2023-03-15\n\n增設第二艘船\n\n{second}\n\n文章編號: 202303150060021\n"
    )
    assert [one.headline for one in articleparse.parse_all(text)] == ["晚間渡輪周一恢復", "增設第二艘船"]


FIELDS = "Author: Lee Ann Foss\n\nDate: June 21, 2008\nSection: LOCAL\nEdition: Final\nPage: 1B"


def test_over_fields_the_lines_that_stand_together_last_are_headline_and_deck() -> None:
    found = parsed(
        f"Valley Gazette, The (OH)\n\nFERRY STAYS IN PORT UNTIL AUGUST\nPlates late, river high\n\n{FIELDS}\n\n{STORY}"
    )
    assert found.headline == "FERRY STAYS IN PORT UNTIL AUGUST"
    assert (found.standfirst, found.kicker, found.timestamp) == (("Plates late, river high",), None, "2008-06-21")


def test_under_fields_stand_headline_and_deck() -> None:
    fields = "Autor: Petra Lühr\nSeite: 21\nRessort: Kreis\nQuelle: Talblatt vom 09.06.2021\nDokumentnummer: 4711087002"
    head = "Die Fähre bleibt weg\n\nDer Anleger wird erst im Juli fertig"
    found = parsed(f"Talblatt vom 09.06.2021\n\n{fields}\n\n{head}\n\n{STORY}")
    assert (found.headline, found.standfirst) == ("Die Fähre bleibt weg", ("Der Anleger wird erst im Juli fertig",))
    assert found.kicker is None


def test_a_paper_and_its_edition_over_the_day_are_no_headline() -> None:
    found = parsed(f"Il Corriere (Ed. Nord)\n2023-03-14\n\nIl traghetto torna lunedì\n\ndi Anna Riva\n\n{STORY}")
    assert (found.headline, found.authors) == ("Il traghetto torna lunedì", ("Anna Riva",))


def test_from_is_a_paper_s_label_in_an_export() -> None:
    head = "Date: Sept. 8, 2017\nFrom: Valley Telegraph (London, England)\nDocument Type: Article\nLength: 208 words"
    found = parsed(f"Ferry stays in port\n\n{head}\nFull Text: \nByline: Priya Nand\n{STORY}")
    assert found.authors == ("Priya Nand",)


def test_a_mail_of_clippings_holds_an_article_between_two_bars() -> None:
    head = "From: Clippings <a@clip.example>\nTo: press@bay.example\nSubject: Daily report\n\nDaily report\n3 items"
    bar = "-" * 60
    parts = [
        f"Evening ferry returns\nCarrow Herald (Online) - 14 March 2023\nAuthor: Anna Lee  |  Reach: 41,200\n\n{STORY}",
        f"A second boat for nine cars\nValley Radio - 15 March 2023\n\n{OTHER}",
        f"Opinion: a town without its boat\nPenny Post - 16 March 2023\n\n{OTHER}",
    ]
    tail = "You are receiving this email because you subscribed to alerts.\nUnsubscribe"
    found = list(articleparse.parse_all("\n\n".join([head, f"\n\n{bar}\n".join([*parts, tail])])))
    assert [(one.headline, one.timestamp) for one in found] == [
        ("Evening ferry returns", "2023-03-14"),
        ("A second boat for nine cars", "2023-03-15"),
        ("Opinion: a town without its boat", "2023-03-16"),
    ]
    assert [len(one.sections[0].paragraphs) for one in found] == [2, 2, 2]


def test_a_title_over_labels_begins_a_record_without_a_blank_line_too() -> None:
    labels = "Дата публикации: {} 12:05\nИсточник: Вечерний Осток\nГород: Осток\nАвтор: {}\nУровень: региональный"
    first = f"Паром возвращается в гавань\n{labels.format('17.11.2022', 'не указан')}\n\n{STORY}"
    second = f"Второй паром пойдет весной\n{labels.format('18.11.2022', 'Анна Лебедева')}\n\n{OTHER}"
    found = list(articleparse.parse_all(f"{first}\n{second}\n"))
    assert [(one.headline, one.authors) for one in found] == [
        ("Паром возвращается в гавань", ()),
        ("Второй паром пойдет весной", ("Анна Лебедева",)),
    ]


def test_the_paper_beside_the_day_of_issue_wrote_nothing() -> None:
    found = parsed(f"Los comerciantes piden un ferry\nDiario de la Ría - 14 mar. 2023 - p. 3\n\n{STORY}")
    assert (found.headline, found.authors) == ("Los comerciantes piden un ferry", ())


def test_the_day_and_page_that_a_record_says_again_under_its_story_begin_no_other() -> None:
    issue = "Talbote vom 04.11.2023, Nr. 254, S. 17"
    fields = f"Quelle: {issue}\nISSN: 0931-0000\nDauerhafte Adresse: https://archive.example/{'document' * 8}"
    [found] = articleparse.parse_all(f"{issue} / Kreis\n\nFähre fährt wieder\n\n{STORY}\n\n{fields}\n")
    assert found.headline == "Fähre fährt wieder"


@pytest.mark.parametrize("count", ["Word count: 64", "Nombre de mots : 64", "Antal ord: 64"])
def test_labels_under_a_story_name_its_title_and_its_writer(count: str) -> None:
    found = parsed(f"{STORY}\n\nHeadline: Ferry is back\nAuthor: Jane Roe\nDate: 12 March 2024\n{count}")
    assert (found.headline, found.timestamp, found.authors) == ("Ferry is back", "2024-03-12", ("Jane Roe",))
    assert [*found.sections[0].paragraphs] == STORY.split("\n\n")


def test_a_label_of_the_story_alone_on_its_line_is_none_of_it() -> None:
    story = "渡轮自星期一起恢复航行，掌舵的仍是老船员，船上换了一根新的传动轴，码头上来了许多人。"
    found = parsed(f"标题：渡轮重新开航\n作者：王小明\n日期：2024-03-12\n来源：河谷日报\n正文：\n{story}")
    assert [*found.sections[0].paragraphs] == [story]


HEAD = "VALLEY POST          Tuesday, March 12, 2024          Page A{}"


@pytest.mark.parametrize(
    ("foot", "top"), [("", ""), ("See FERRY, Page A6\n", "FERRY\nFrom Page A1\n\n"), ("See FERRY, Page A6", "")]
)
def test_a_running_head_with_the_day_begins_no_other_story(foot: str, top: str) -> None:
    first, second = STORY.split("\n\n")
    pages = (
        f"{HEAD.format(1)}\n\nFerry is back\n\nBy Jane Roe\n\n{first}\n\n{foot}\n{HEAD.format(6)}\n\n{top}{second}\n"
    )
    (found,) = articleparse.parse_all(pages)
    assert (found.headline, found.timestamp) == ("Ferry is back", "2024-03-12")
    assert [*found.sections[0].paragraphs] == [first, second]


def test_a_running_head_cuts_a_sentence() -> None:
    rows = "The evening ferry runs again from Monday, three\nweeks after a storm had thrown it against the"
    pages = f"{HEAD.format(1)}\n\nFerry is back\n\n{rows}\n\n{HEAD.format(2)}\n\npier. It takes nine cars.\n"
    (found,) = articleparse.parse_all(pages)
    assert found.sections[0].paragraphs[0].endswith("against the pier. It takes nine cars.")


def test_a_headline_under_each_running_head_begins_a_story() -> None:
    pages = [f"{HEAD.format(1)}\n\nFerry is back\n\n{STORY}", f"{HEAD.format(2)}\n\nCouncil pays for a boat\n\n{OTHER}"]
    found = list(articleparse.parse_all("\n\n".join(pages)))
    assert [one.headline for one in found] == ["Ferry is back", "Council pays for a boat"]


def test_the_day_and_page_of_an_issue_on_a_page_with_a_menu_begin_no_other_article() -> None:
    menu = f"Talbote vom 04.11.2023, Seite 1\n\n{'Inland Ausland Feuilleton Thema Sport Leserbriefe Verlag ' * 2}\n\n"
    [found] = articleparse.parse_all(f"{menu}Aus: Ausgabe vom 04.11.2023, Seite 3 / Kreis\n\nFähre fährt\n\n{STORY}")
    assert found.sections[-1].paragraphs[-1] == STORY.split("\n\n")[1]


def test_that_pictures_are_counted_and_no_articles() -> None:
    story = "Fewer storefronts in the county stood empty in spring than a year before, a report says. Rents fell, too."
    over = "Shop vacancies fall in Coastal County\n\nBy Melanie Ostrow\n\nImage 1 of 2\n\nImage 2 of 2"
    text = f"{over}\n\n{story}\n\n{story[:60]}as well.\n"
    (found,) = articleparse.parse_all(text)
    assert found.headline == "Shop vacancies fall in Coastal County"
    assert found.sections[0].paragraphs[0] == story


PROQUEST = """____________________________________________________________

Document 1 of 2

Cows halt marathon

Author: Haddow, Ian

Full text: Twenty cows held up the marathon for eleven minutes on Sunday. No runner was hurt.

The farmer, Bob Tait, said the gate had been left open by a spectator.

Publication date: Oct 13, 2025

____________________________________________________________

Document 2 of 2

Bell tower leans a little less

Author: Purves, Ada

Full text: The bell tower of St Mirin's leans four centimetres less than last year, engineers say.

The bells may ring again at Christmas.

Publication date: Oct 14, 2025
"""


def test_records_under_rules_with_their_fields_under_the_story() -> None:
    found = [(one.headline, one.authors, one.timestamp) for one in articleparse.parse_all(PROQUEST)]
    assert found == [
        ("Cows halt marathon", ("Ian Haddow",), "2025-10-13"),
        ("Bell tower leans a little less", ("Ada Purves",), "2025-10-14"),
    ]


@pytest.mark.parametrize(
    ("said", "author"),
    [("Purves, Ada.", "Ada Purves"), ("Purves, Ada J.", "Ada J. Purves"), ("Haddow, Ian; Purves, Ada.", "Ada Purves")],
)
def test_the_last_name_of_a_field_may_end_in_a_stop(said: str, author: str) -> None:
    found = list(articleparse.parse_all(PROQUEST.replace("Purves, Ada", said)))
    assert found[1].authors[-1] == author


def test_labels_in_black_brackets() -> None:
    rows = [
        "【标题】云岭县第一座乡村天文台建成",
        "【作者】陈小满",
        "【来源】云岭日报",
        "【日期】2025-10-18",
        "【正文】",
    ]
    text = "\n".join([*rows, "天文台由废弃的粮仓改建，耗资二百六十万元。"])
    found = articleparse.parse(text)
    assert (found.headline, found.authors) == ("云岭县第一座乡村天文台建成", ("陈小满",))
