"""Bylines with no word that says so: two names, a name and a place, an agency; and lines that are none."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Hints
from articleparse.parser.names.names import authors, bare_names
from articleparse.parser.timestamps import find_stamps

BODY = (
    "The ferry takes an hour, and since Monday it has run again, for the first time in eleven weeks.\n\n"
    "The mate, Iris Quayle, said that the shaft had to be replaced as a whole, in spite of wind and waves.\n"
)


def parsed(line: str, body: str = BODY) -> articleparse.Article:
    return articleparse.parse(f"Island ferry is back\n\n{line}\n\n{body}".encode(), form="text")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jane Doe and John Roe", "Jane Doe|John Roe"),
        ("Jane Doe, John Roe and Anna Poe", "Jane Doe|John Roe|Anna Poe"),
        ("Jane Doe and John Roe, Reuters", "Jane Doe|John Roe"),
        ("Anna Karlsson og Marjun Brekkestrand", "Anna Karlsson|Marjun Brekkestrand"),
        ("Jana Dvořáková a Petr Svoboda", "Jana Dvořáková|Petr Svoboda"),
        ("Jan de Vries en Anke Bouma", "Jan de Vries|Anke Bouma"),
        ("Мария Георгиева и Петър Николов", "Мария Георгиева|Петър Николов"),
        ("Աննա Սարգսյան եւ Արմեն Պետրոսյան", "Աննա Սարգսյան|Արմեն Պետրոսյան"),
        ("Kovács Anna és Szabó Péter", "Kovács Anna|Szabó Péter"),
        ("Maja Kovač in Luka Zupan", "Maja Kovač|Luka Zupan"),
        ("ნინო ბერიძე და გიორგი მაისურაძე", "ნინო ბერიძე|გიორგი მაისურაძე"),
        ("सुनील पवार आणि राजेश शिंदे", "सुनील पवार|राजेश शिंदे"),
        ("【山田太郎、佐藤花子】", "山田太郎|佐藤花子"),
        ("Ana Pérez | Madrid", "Ana Pérez"),
        ("Ana Pérez / Compostela", "Ana Pérez"),
        ("José Ortega y Gasset", "José Ortega y Gasset"),
        ("Jane Doe, The Ledger", "Jane Doe"),
        ("Jane Doe, Port Amber", "Jane Doe"),
        ("Opinion | Jane Doe", "Jane Doe"),
        ("Laia Puig - Barcelona", "Laia Puig"),
        ("Ayşe Demir / ANKARA", "Ayşe Demir"),
        ("ليلى حسن - القاهرة", "ليلى حسن"),
        ("דנה לוי, תל אביב", "דנה לוי"),
        ("Siti Aminah - detikNews", "Siti Aminah"),
        ("Siti Aminah, BBC Indonesia", "Siti Aminah"),
        ("Марко Петровски, специјален дописник од Брисел", "Марко Петровски"),
        ("Jean Dupont (avec AFP)", "Jean Dupont"),
        ("Nguyễn Văn An (thực hiện)", "Nguyễn Văn An"),
        ("Айгүл СЕРІКОВА, «Дала таңы»", "Айгүл СЕРІКОВА"),
        ("Б.Оюун", "Б.Оюун"),
        ("ソウル=山田太郎", "山田太郎"),
        ("編集委員・山田太郎", "山田太郎"),
        ("EFE | Madrid", "EFE"),
        ("By PTI, New Delhi", "PTI"),
        ("Di Redazione ANSA", "ANSA"),
    ],
)
def test_who_signs_beside_another_or_a_place(line: str, names: str) -> None:
    found = parsed(line)
    assert ("|".join(found.authors), found.standfirst) == (names, ())


@pytest.mark.parametrize(
    "line",
    [
        "Wind and Waves", "Boats back, prices up", "Rose Gardens and Summer Nights", "Romeo and Juliet",
        "Sport | Football", "Science and Technology", "Harbour Council, London",
        "Paris - Dakar", "Iris and Violet Blooms", "Iris Quayle and John Roe", "Iris Quayle | Madrid",
        "Jane Doe (left)", "Jane Doe (42)", "Santa Clara | Santa Cruz", "New Delhi, Islamabad",
        "Interview mit Anna Schmidt und Freunden", "Rhein und Ruhr", "Pierre et Marie Curie", "Paz y Esperanza",
        "Вера, Надежда, Любовь", "Umut ve Barış", "كرة القدم - القاهرة", "شادی مردم - تهران",
        "बारिश का कहर, मुंबई", "भव्य जुलूस और मिठाई वितरण", "ნინო ბერიძის საქმე", "林業發展／台北", "東京=株式市場",
        "田中選手、佐藤選手", "이재명·윤석열", "Редакция, Москва",
    ],
)  # fmt: skip
def test_a_deck_a_section_or_whom_the_story_tells_of_signs_nothing(line: str) -> None:
    assert parsed(line).authors == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Text i fotos: Marc Ferrer", "Marc Ferrer"),
        ("Teks en foto's: Pieter Venter", "Pieter Venter"),
        ("Bài, ảnh: Nguyễn Văn An", "Nguyễn Văn An"),
        ("Ritratti u kitba: Joseph Borg", "Joseph Borg"),
        ("Հեղինակ՝ Աննա Սարգսյան", "Աննա Սարգսյան"),
        ("ዘጋቢ፡ ሄለን ተስፋዬ", "ሄለን ተስፋዬ"),
        ("Պատրաստեց Աննա Սարգսյանը", "Աննա Սարգսյան"),
        ("მოამზადა ნინო ბერიძემ", "ნინო ბერიძე"),
        ("Dilnoza Karimova tayyorladi.", "Dilnoza Karimova"),
        ("NguSipho Dlamini noThandi Mkhize", "Sipho Dlamini|Thandi Mkhize"),
        ("Nina Rose Garcia at Pete Santos", "Rose Garcia|Pete Santos"),
        ("Z Brukseli Jan Kowalski", "Jan Kowalski"),
        ("记者 张伟 北京报道", "张伟"),
        ("（中央社記者王小明台北14日電）", "王小明"),
        ("聯合報 記者王小明／台北即時報導", "王小明"),
        ("編譯陳大文／綜合外電", "陳大文"),
        ("記者陳怡君、林志明／高雄報導", "陳怡君|林志明"),
        ("端傳媒記者 吳婧 陳倩兒 發自香港、成都", "吳婧|陳倩兒"),
        ("Written by सुनील पवार मुंबई", "सुनील पवार"),
    ],
)
def test_what_says_whose_it_is(line: str, names: str) -> None:
    assert "|".join(authors(line, sure=True)) == names


@pytest.mark.parametrize(
    "line",
    ["Photos and video: John Roe", "Foto und Grafik: Hans Roth", "编辑 张伟 北京"],
)
def test_who_pictured_or_edited_it_did_not_write_it(line: str) -> None:
    assert authors(line) == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ana Paula da Luz Marques", ("Ana Paula da Luz Marques",)),
        ("Jean Marie le Gall", ("Jean Marie le Gall",)),
        ("Anna van Antwerpen", ("Anna van Antwerpen",)),
        ("Angela di Roma", ("Angela di Roma",)),
        ("José Ortega y Gasset", ("José Ortega y Gasset",)),
        ("Ana Díaz y Pedro Ruiz", ("Ana Díaz", "Pedro Ruiz")),
        ("Ana Díaz y EFE", ("Ana Díaz",)),
        ("Thabo Mokoena le Lerato Phiri", ("Thabo Mokoena", "Lerato Phiri")),
        ("Nina Žagar in Matej Hribar", ("Nina Žagar", "Matej Hribar")),
        ("Siti Aminah di Kuala Lumpur", ("Siti Aminah",)),
    ],
)
def test_a_particle_joins_no_two_names(line: str, names: tuple[str, ...]) -> None:
    assert bare_names(line) == names


@pytest.mark.parametrize(
    ("line", "stamp"),
    [("Nguyễn Văn An | 27/11/2025", "27/11/2025"), ("Thursday | 27/11/2025", "Thursday | 27/11/2025")],
)
def test_a_bar_parts_a_name_that_is_a_weekday_elsewhere(line: str, stamp: str) -> None:
    assert [found.timestamp.text for found in find_stamps(line, Hints())] == [stamp]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Posted by Jane Doe | 6 November 2001", "Jane Doe"),
        ("Б.Оюун | 2024-03-12", "Б.Оюун"),
        ("Ultimo aggiornamento 9 Maggio 2022, 10:11 di Maurizio Barra", "Maurizio Barra"),
    ],
)
def test_a_name_beside_the_day(line: str, name: str) -> None:
    assert parsed(line).authors == (name,)


@pytest.mark.parametrize("line", ["[앵커]", "[ ]", "( / )", "« »", "|"])
def test_a_line_of_brackets_names_nobody(line: str) -> None:
    article = articleparse.parse(f"Ferry back on the sound\n\n{line}\n\n{BODY}\n")
    assert article.authors == ()


@pytest.mark.parametrize(
    ("line", "name", "moment"),
    [
        ("Geschrieben von Malte Ohlsen am 3. November 2025", "Malte Ohlsen", "2025-11-03"),
        ("Von Lena Harms am 11. November 2025 um 14:05 Uhr", "Lena Harms", "2025-11-11T14:05:00"),
        ("Napisał Jan Kowalski dnia 11 listopada 2025 o 14:05", "Jan Kowalski", "2025-11-11T14:05:00"),
        ("Di Marco Rossi il 3 novembre 2025 alle 14:05", "Marco Rossi", "2025-11-03T14:05:00"),
        ("Written by Jane Roe on 3 November 2025 at 14:05", "Jane Roe", "2025-11-03T14:05:00"),
    ],
)
def test_a_byline_may_lead_to_the_day_behind_it(line: str, name: str, moment: str) -> None:
    found = parsed(line)
    assert (found.authors, found.timestamp, found.standfirst) == ((name,), moment, ())


@pytest.mark.parametrize(
    "line", ["Ein Abend mit Lena Harms am 3. November 2025", "Die Fahrt von Lena Harms am 3. November 2025"]
)
def test_words_of_a_deck_that_lead_to_a_day_sign_nothing(line: str) -> None:
    assert parsed(line).authors == ()


@pytest.mark.parametrize("label", ["Author", "Автор", "Autor"])
def test_a_name_over_a_line_that_says_so(label: str) -> None:
    found = articleparse.parse(f"Island ferry is back\n\n{BODY}\nJane Roe\n{label}\n".encode(), form="text")
    assert found.authors == ("Jane Roe",)
