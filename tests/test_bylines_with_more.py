"""Bylines with more than a name: the paper, the place, a post that stands for a name; and lines that name nobody."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.parser.names.names import authors, bare_names
from articleparse.parser.names.persons import is_name_of_japan
from articleparse.parser.names.reporters import signers

BODY = (
    "The ferry takes an hour, and since Monday it has run again, for the first time in eleven weeks.\n\n"
    "The mate said that the shaft had to be replaced as a whole.\n\n"
    "The council has put aside two million for a second boat.\n"
)


def parsed(text: str) -> articleparse.Article:
    return articleparse.parse(text.encode(), form="text")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By KELLY-ANNE DRISCOLL FOR THE DAILY MUSTER", "KELLY-ANNE DRISCOLL"),
        ("By KELLY-ANNE DRISCOLL FOR MUSTERONLINE", "KELLY-ANNE DRISCOLL"),
        ("By Kelly-Anne Driscoll for the Daily Muster", "Kelly-Anne Driscoll"),
        ("Par Anne Martin pour Le Courrier du Lac", "Anne Martin"),
        ("Von Hanna Roth für die Seezeitung", "Hanna Roth"),
        ("Ouest-Presse par Anne MARTIN", "Anne MARTIN"),
        ("기자정미란", "정미란"),
        ("原创 沈一舟 江南晚报", "沈一舟"),
        ("港都新聞網／ 記者林佳穎／屏東即時報導", "林佳穎"),
        ("江南日報／記者林佳穎／屏東報導", "林佳穎"),
        ("文●山本太郎", "山本太郎"),
        ("文＝山本太郎", "山本太郎"),
        ("宋晴/华东青年报", "宋晴"),
        ("By Walter R. Aske, LAND TODAY", "Walter R. Aske"),
        ("Aus Hammersbeck berichtet Hannes Petersen", "Hannes Petersen"),
        ("Uit Hamerbeek bericht Jan de Vries", "Jan de Vries"),
        ("Från Norra Hamn rapporterar Anna Karlsson", "Anna Karlsson"),
        ("Из Северной Гавани передает Антон Белоусов", "Антон Белоусов"),
    ],
)
def test_what_stands_beside_a_name(line: str, name: str) -> None:
    assert authors(line) == (name,)


@pytest.mark.parametrize(
    "line",
    [
        "기자회견", "기자간담회", "기자수첩", "নিজস্ব প্রতিবেদক", "নিজস্ব প্রতিবেদক, সুনামগঞ্জ", "Author: Anonymous",
        "Aus Hammersbeck berichtet die Zeitung", "Aus dem Wasser berichtet Hannes", "Fra havnen skriver Anna",
    ],
)  # fmt: skip
def test_what_names_nobody(line: str) -> None:
    assert authors(line) == ()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ouest-Presse Loïc TANGUY.", "Loïc TANGUY"),
        ("Jean-Marc Loïc TANGUY", "Jean-Marc Loïc TANGUY"),
        ("Anna-Lena Maria Roth", "Anna-Lena Maria Roth"),
    ],
)
def test_a_paper_before_a_name(line: str, name: str) -> None:
    assert bare_names(line) == (name,)


@pytest.mark.parametrize(
    "line", ["By Jane Doe and Tom Roe for The Herald", "By Per Hansson and Anna Per Lund", "Von Hanna Roth und Jan Uhl"]
)
def test_two_writers_stay_two(line: str) -> None:
    assert len(authors(line)) == 2


@pytest.mark.parametrize("place", ["Saltness, Wexcombe", "Carrow Bay", "Utrecht"])
def test_a_letter_is_signed_over_its_place(place: str) -> None:
    found = parsed(f"The boats that come in threes\n\n{BODY}\nMargaret Osgood\n{place}\n")
    assert (found.authors, [section.heading for section in found.sections]) == (("Margaret Osgood",), [None])
    assert place not in found.sections[-1].paragraphs


@pytest.mark.parametrize("last", ["Tickets cost nine pounds", "The second boat", "14 March"])
def test_a_name_over_other_lines_signs_no_letter(last: str) -> None:
    found = parsed(f"The boats that come in threes\n\nBy Tom Roe\n\n{BODY}\nMargaret Osgood\n{last}\n")
    assert found.authors == ("Tom Roe",)


def test_a_full_stop_behind_a_signature() -> None:
    assert parsed(f"The boats that come in threes\n\n{BODY}\nMargaret Osgood.\n").authors == ("Margaret Osgood",)


@pytest.mark.parametrize(
    "head", ["THE BRANNOCK ADVERTISER, SATURDAY, MARCH 8, 1902.       5", "Новини Берега, [28.11.2024 7:14]"]
)
def test_a_running_head_and_a_channel_are_no_writers(head: str) -> None:
    assert parsed(f"{head}\n\nThe ferry is back after weeks\n\n{BODY}").authors == ()


def test_a_summary_of_two_sentences_names_no_writer() -> None:
    assert (
        bare_names("Sergio Tinelli, 67 anni, ne ha fatti centosei. Chi trova un posto torna e gli porta un bottone")
        == ()
    )
    assert bare_names("Jane Doe, Ph.D. Staff writer") == ("Jane Doe",)


def test_a_page_between_labels_is_of_no_value() -> None:
    head = "来源：南湾日报  版面：A04 要闻  日期：2023-03-14  作者：记者 李明"
    lead = "本报讯（记者 李明）由于钢板迟迟未到，南湾海港大桥将延期三周开放，市政府昨日宣布。"
    found = parsed(
        f"海港大桥延期三周开放\n{head}\n\n{lead}\n\n东岸商户表示，封桥以来生意减少一半，希望开通免费渡轮。\n"
    )
    assert (found.authors, found.timestamp) == (("李明",), "2023-03-14")
    assert found.sections[0].paragraphs[0] == lead


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("记者许岚 通讯员周平", ("许岚", "周平")),
        ("本报记者许岚 实习生王小雨", ("许岚", "王小雨")),
        ("记者许岚 摄影李大力", ("许岚",)),
    ],
)
def test_the_label_of_the_second_is_glued_to_the_name_as_that_of_the_first(line: str, names: tuple[str, ...]) -> None:
    assert authors(line) == names


def test_given_names_of_japan_may_be_in_kana() -> None:
    assert signers("港は来月に開くと笑った。（田村 さおり）") == ("田村さおり",)
    assert is_name_of_japan("田村のぞみ")
    assert not any(map(is_name_of_japan, ("田村さん", "田村には", "佐藤たち")))


def test_a_place_in_capitals_is_nobody_in_vietnam() -> None:
    assert not bare_names("HÀ NỘI")
    assert bare_names("HOÀNG MINH") == ("HOÀNG MINH",)


def test_the_paper_beside_the_stamp_that_the_dateline_names_wrote_nothing() -> None:
    lead = "PASIR PUTIH, WARTA DAERAH – Seekor sapi lepas dan berenang hampir dua kilometer ke tengah laut, Selasa."
    head = (
        "Sapi kabur ke laut\n\nWarta Daerah - 14/02/2024, 10:21 WITA\n\nRahmat Siregar,\n\nDewi Anjani\n\nTim Redaksi"
    )
    assert articleparse.parse(f"{head}\n\n{lead}\n\n{lead[27:]}\n").authors == ("Rahmat Siregar", "Dewi Anjani")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Interview by Hanna Roth", ("Hanna Roth",)),
        ("Interview by candlelight", ()),
        ("Words and photos by Hanna Roth", ("Hanna Roth",)),
        ("Texte et photos par Anne Martin", ("Anne Martin",)),
        ("By Dr. Hanna Roth", ("Hanna Roth",)),
        ("By Prof. Dr. Hanna Roth and Sir Peter Dale", ("Hanna Roth", "Peter Dale")),
        ("By Dr Roth", ("Dr Roth",)),
        ("Elif Demir / KARABURUN (DHA)", ("Elif Demir",)),
    ],
)
def test_bylines_that_say_more_of_who_wrote_it(line: str, names: tuple[str, ...]) -> None:
    assert authors(line) == names


def test_words_and_photos_over_the_title_head_nothing() -> None:
    found = parsed(f"Words and photos by Hanna Roth\n\nThe ferry of Carrow\n\n12 May 2024\n\n{BODY}")
    assert (found.headline, found.authors) == ("The ferry of Carrow", ("Hanna Roth",))


@pytest.mark.parametrize(
    ("first", "last", "names"),
    [
        ("本报讯（记者李明）", "", ("李明",)),
        ("新华社南湾5月12日电（记者李明、许岚）", "", ("李明", "许岚")),
        ("", "（南湾日报记者 周平 实习记者 许岚）", ("周平", "许岚")),
        ("", "", ("南湾日报",)),
    ],
)
def test_who_reports_comes_before_the_paper_over_the_story(first: str, last: str, names: tuple[str, ...]) -> None:
    lead = "由于钢板迟迟未到，南湾海港大桥将延期三周开放，市政府昨日宣布。"
    body = f"{first}{lead}\n\n东岸商户表示，封桥以来生意减少一半。\n\n市政府称将开通免费渡轮。{last}\n"
    found = parsed(f"海港大桥延期三周开放\n2024年05月12日 09:15 来源：南湾日报\n\n{body}")
    assert found.authors == names


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("編集委員 田村瑞穂", "田村瑞穂"),
        ("編集委員・岸田瑞穂", "岸田瑞穂"),
        ("[小笠原 瑞穂，港メディア]", "小笠原 瑞穂"),
        ("【堀江瑞穂】", "堀江瑞穂"),
        ("강민서 MB스포츠 기자(kang@herald.example)", "강민서"),
        ("강민서 항구일보 기자", "강민서"),
        ("Jane RoeThe Harbour Courier", "Jane Roe"),
    ],
)
def test_a_post_a_paper_and_brackets_say_whose_it_is(line: str, name: str) -> None:
    assert authors(line) == (name,)


@pytest.mark.parametrize("line", ["[港の新しい船]", "編集委員 会議", "강한 바람 주의"])
def test_brackets_and_a_post_alone_name_nobody(line: str) -> None:
    assert authors(line) == ()


def test_the_initial_of_a_second_surname_stays() -> None:
    assert bare_names("Lucía Ferrán M.") == ("Lucía Ferrán M.",)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Par Anne Martin (avec Paul Renaud et Julie Petit)", ("Anne Martin", "Paul Renaud", "Julie Petit")),
        ("Von Hanna Roth (mit Jonas Kern)", ("Hanna Roth", "Jonas Kern")),
        ("Par Anne Martin (avec AFP)", ("Anne Martin",)),
    ],
)
def test_who_helped_stands_in_brackets(line: str, names: tuple[str, ...]) -> None:
    assert authors(line) == names
