"""Bylines: the names in a line that is known to be one, and what a line shows of being one."""

from __future__ import annotations

import pytest

from articleparse.languages.names import is_given
from articleparse.model import Block, Hints
from articleparse.parser.looks.byline_signs import byline_signs
from articleparse.parser.looks.features import look
from articleparse.parser.names.names import authors, bare_names
from articleparse.parser.names.papers import is_paper
from articleparse.parser.names.persons import looks_like_name
from articleparse.parser.names.reporters import reporters, signers

# What stands in the byline's place -> the names, apart by a bar.
BYLINES = """
By Jane Doe and John Roe, staff writers => Jane Doe|John Roe
By JANE DOE and JOHN ROE => JANE DOE|JOHN ROE
By Jane Doe in London => Jane Doe
By Jane Doe | @janedoe => Jane Doe
By Jane Doe, John Roe and Ruth Ansgar => Jane Doe|John Roe|Ruth Ansgar
Jane Doe Political Correspondent => Jane Doe
Jane DoePolitical Correspondent => Jane Doe
Jane Doe Deputy Content Hub Director => Jane Doe
By Jane DoeTwitter => Jane Doe
Jane Doe@janedoe => Jane Doe
Jane Doe 2 minutes read => Jane Doe
Jane Doe Jane Doe => Jane Doe
Jane Doe and 2 others => Jane Doe
Written by Jane Doe Edited by John Roe => Jane Doe
Nothing but rain. A comment by Jane Doe => Jane Doe
Per-Erik Lund => Per-Erik Lund
By dpa => dpa
Per Olsson => Per Olsson
Jānis Ozols, “Kurzemes Avīze”, AS “Kurzeme” => Jānis Ozols
Rūta Ozola, „Bay Post“ journalist => Rūta Ozola
Jane Doe, "The Bay Herald" => Jane Doe
Nina Torp och Per Olsson => Nina Torp|Per Olsson
Theo Handel, reporter => Theo Handel
Per Joan Puig => Joan Puig
ByJane Doe => Jane Doe
Written by: Jane Doe Executive Digital Editor and Master Gardener => Jane Doe
By ferry-news.example => ferry-news.example
News - Reuters => Reuters
Von Karin Brandt und Jörg Weiß, Berlin => Karin Brandt|Jörg Weiß
Von unserem Korrespondenten Uwe Stahl => Uwe Stahl
Ein Kommentar von Sabine Meier => Sabine Meier
Text: Lena Huber, Fotos: Max Kranz => Lena Huber
Autorin/Autor Roman Becker => Roman Becker
Daniel Brandt Redakteur => Daniel Brandt
Par Lucie Martin et Paul Durand => Lucie Martin|Paul Durand
Propos recueillis par Lucie Martin => Lucie Martin
Por Ana Ruiz e Inés Gil => Ana Ruiz|Inés Gil
Ana María Pérez Redactora de Sucesos => Ana María Pérez
di Luca Rossi e Anna Bianchi => Luca Rossi|Anna Bianchi
Door Jan de Vries en Piet Bakker => Jan de Vries|Piet Bakker
Av: Anna Svensson och Erik Larsson => Anna Svensson|Erik Larsson
Tekst: Anna Kowalska i Jan Nowak => Anna Kowalska|Jan Nowak
Автор: Анна Петрова и Иван Сидоров => Анна Петрова|Иван Сидоров
Анна Петрова, корреспондент => Анна Петрова
Автор Олена Гнатюк => Олена Гнатюк
Γράφει η Μαρία Παπαδοπούλου => Μαρία Παπαδοπούλου
Yazan: Ayşe Yılmaz => Ayşe Yılmaz
Írta: Kovács Anna => Kovács Anna
Tác giả: Nguyễn Văn An => Nguyễn Văn An
Oleh: Budi Santoso => Budi Santoso
記者王小明／台北報導 => 王小明
記者 王小明、李大華／台北報導 => 王小明|李大華
本报记者 王小明 李大华 => 王小明|李大华
原创 王小明  巷口 => 王小明
三好佳代　岩城拓真 => 三好佳代|岩城拓真
山田　太郎 => 山田 太郎
기자명 한서진 기자 => 한서진
글 한서진 => 한서진
/ By Jane Doe and John Roe => Jane Doe|John Roe
By Jane Doe (now) and John Roe (earlier) => Jane Doe|John Roe
Von Jana Brandt, Uwe Stahl, Max Kranz (Fotos) => Jana Brandt|Uwe Stahl
Catarina Vaz (texto) e Rui Pires (fotografia) => Catarina Vaz
Par Solène Martin (Libourne (Gironde), envoyée spéciale) et Paul Durand => Solène Martin|Paul Durand
Saumu Bakari na Farid Mwinyi => Saumu Bakari|Farid Mwinyi
عمّان - رانيا الحوامدة => رانيا الحوامدة
Jane Doe - carrowNews => Jane Doe
文／林佳蓉 => 林佳蓉
文・山田太郎 => 山田太郎
【記者・山田太郎】 => 山田太郎
김민수 기자 => 김민수
김민수·이영희 기자 => 김민수|이영희
서울=김민수 기자 => 김민수
김민수 기자 외 1명 => 김민수
김민수 기자 minsu@example.kr => 김민수
كتب: أحمد حسن => أحمد حسن
लेखक: राजेश कुमार => राजेश कुमार
ผู้เขียน: สมชาย ใจดี => สมชาย ใจดี
By Marta Puig — Vila Serena => Marta Puig
Por João Silva — Rio de Janeiro => João Silva
القاهرة - أحمد حسن => أحمد حسن
By Jane Doe in Seoul and Ravi Kumar in Delhi => Jane Doe|Ravi Kumar
Por Ana Ruiz desde Madrid => Ana Ruiz
Par Jeanne Petit à Lyon => Jeanne Petit
By Jane Doe, additional reporting by Carla Roe => Jane Doe
(Reporting by Jane Doe in Seoul and Ravi Kumar in Delhi; Editing by Carla Roe) => Jane Doe|Ravi Kumar
Additional reporting by Carla Roe =>
Edited by Carla Roe =>
Redaktion: Karl Weiß =>
Редактор: Иван Сидоров =>
تحرير: سارة علي =>
責任編輯：李四 =>
Photos by Jan Roth =>
Foto: Jan Roth =>
Words: Jane Doe. Photos: Jan Roth => Jane Doe
Автор: Анна Петрова, фото: Иван Сидоров => Анна Петрова
文：山田太郎　写真：鈴木花子 => 山田太郎
文・山田太郎　写真・鈴木花子 => 山田太郎
（记者 王小明） => 王小明
(记者王小明 李四) => 王小明|李四
来源：新华社　作者：王小明　发布时间：2024-05-06 10:20　责任编辑：李四 => 王小明
Fuente: EFE | Autora: Ana Ruiz | Edición: Luis Gil => Ana Ruiz
PA Media => PA Media
By PA Media => PA Media
By Jane Doe, PA Media => Jane Doe
By Jane Doe, The Carrow Bay Herald => Jane Doe
By Jane Doe | The Carrow Bay Herald => Jane Doe
By Jane Doe, Carrow Bay University => Jane Doe
By Jane Doe Carrow News => Jane Doe
Jane DoeCarrow News, Paris => Jane Doe
By Jane Doe for The Harbour Times => Jane Doe
By Jane Doe Special to The Harbour Times => Jane Doe
By The Harbour Times => The Harbour Times
Von Karin Brandt, Küstenblatt Zeitung => Karin Brandt
Von Karin Brandt für die Hafenzeitung Nachrichten => Karin Brandt
Por Ana Ruiz, Diario de la Costa => Ana Ruiz
Par Lucie Martin pour La Gazette => Lucie Martin
Анна Петрова, Вербовские новости => Анна Петрова
記者王小明／海濱日報 => 王小明
순천, 광양 김민수 기자 minsu@example.kr => 김민수
[한들일보 김민수 기자] => 김민수
_diLuca Rossi _ => Luca Rossi
〔記者林佳蓉／台北報導〕 => 林佳蓉
新华社记者王小明 => 王小明
记者 王小明 通讯员 李大华 => 王小明|李大华
【山田太郎】 => 山田太郎
Carrow News, Paris => Carrow News
Thabo Mokoena Parliamentary editor => Thabo Mokoena
Vuyo Xaba Parliamentary editor => Vuyo Xaba
THEMBA NDLOVU => THEMBA NDLOVU
Posted by Karin Brandt at 05:41 => Karin Brandt
Karin Brandt·Follow => Karin Brandt
By Ruth Ansgar ⋅ Review Editor => Ruth Ansgar
by Ruth Ansgar—4 min read => Ruth Ansgar
By Ruth Ansgar 2–3 minutes => Ruth Ansgar
Ruth Ansgar Founder & Lead Reviewer => Ruth Ansgar
By Mayuri Gadgil, CEO of Reedwell => Mayuri Gadgil
By Ruth Ansgar, Home and Garden Expert & Tom Veitch, Property Editor => Ruth Ansgar|Tom Veitch
Reviewed by Tom Veitch — Written by Ruth Ansgar => Ruth Ansgar
Medically reviewed by Tom Veitch, MD =>
Fact checked by Tom Veitch =>
Share Comments =>
Teilen Kommentare =>
A- A+ =>
Author, Ruth Ansgar => Ruth Ansgar
Author, सुनीता रावत => सुनीता रावत
촬영기자:오민수/영상편집:한가람 =>
Ruth Ansgar Author: Ruth Ansgar => Ruth Ansgar
Μάνος Βελής Συντάκτης: Μάνος Βελής => Μάνος Βελής
By ကိုသန့် => ကိုသန့်
ຂ່າວ: ສົມສັກ => ສົມສັກ
"""
ROWS = [line.partition(" =>")[::2] for line in BYLINES.strip().splitlines()]


@pytest.mark.parametrize(("line", "names"), ROWS)
def test_the_names_in_a_byline(line: str, names: str) -> None:
    assert "|".join(authors(line, sure=True) or bare_names(line)) == names.strip()


@pytest.mark.parametrize(
    "line",
    [
        "Le Journal",
        "From Qatar",
        "Text Size",
        "By Type",
        "NA-KD",
        "Per-Erik Lund",
        "글자크기 변경",
        "Editor Budi Santoso",
        "PHOTOGRAPHS BY JANE DOE",
        "Uwe Stahl Fotograf",
        "از هندسه تا معماری",  # "from geometry to …"
    ],
)
def test_a_menu_is_no_byline(line: str) -> None:
    assert authors(line) == ()


@pytest.mark.parametrize(
    ("line", "sign"),
    [
        ("By Jane Doe", "says so"),
        ("Jane Doe", "name"),
        ("Jane Doe and John Roe", "names"),
        ("Jane Doe Political Correspondent", "name + post"),
        ("Staff writer", "post"),
        ("Reuters", "agency"),
        ("PA Media", "agency"),
        ("dpa", "agency"),
        ("Real Estate", "name?"),
        ("Б.Номин", "name?"),
        ("Вольга РАКІЦКАЯ.", "says so"),
        ('ה תשרי התשפ"א', ""),
        ("Carrow Bay Council", "name?"),
        ("Programme: Carrow Bay", ""),
        ("이미지 확대보기", ""),
        ("Jane Doe | 4 March 2024", "name beside stamp"),
        ("By Jane Doe, 4 March 2024 at 10:30", "says so beside stamp"),
        ("（宮地花子）", "says so"),
        ("（随時掲載）", ""),
        ("（敬称略）", ""),
        ("Jane Doe said on Monday that the harbour would stay closed.", ""),
        ("What is a byline?", ""),
    ],
)
def test_the_signs_of_a_byline(line: str, sign: str) -> None:
    [seen] = look([Block(line, (1, 1), (line,))], Hints())
    assert byline_signs(seen) == sign


@pytest.mark.parametrize("word", ["Anna", "JOSE", "José", "Жанна", "Μαρία", "أحمد"])
def test_given_names_of_many_countries_are_known(word: str) -> None:
    assert is_given(word)
    assert not is_given(f"{word}ism")


@pytest.mark.parametrize("word", ["El", "Lo", "As", "Santa", "North"])
def test_words_that_open_headings_are_no_given_names(word: str) -> None:
    assert not is_given(word)


def test_a_joining_word_with_a_capital_is_a_name() -> None:
    """``dan`` is "and" in Indonesian, ``Dan`` a given name."""
    assert authors("By Dan Okafor") == ("Dan Okafor",)
    assert "Okafor" not in bare_names("Interview by Dan Okafor")
    assert authors("Oleh Budi Santoso dan Rina Wati") == ("Budi Santoso", "Rina Wati")
    assert authors("BY DAN OKAFOR AND EVA LUND") == ("DAN OKAFOR", "EVA LUND")


@pytest.mark.parametrize(
    "line",
    [
        "Da lunedì il giro lo farà Sara Conti, 24 anni, con uno scooter elettrico a tre ruote.",
        "Da lunedì il giro lo farà Sara Conti",
        "Le Rex, rue de la Gare, avait fermé en janvier. Photo Marc Aubin",  # ``le`` is "by" in Irish
    ],
)
def test_a_sentence_about_a_name_is_no_byline(line: str) -> None:
    assert authors(line) == ()


def test_what_a_writer_is_may_stand_before_the_name() -> None:
    assert authors("de notre correspondante à Lyon Marie Dupont") == ("Marie Dupont",)
    assert authors("de nuestro enviado especial Juan Pérez") == ("Juan Pérez",)


def test_a_chinese_sentence_that_opens_with_the_reporter_is_no_byline() -> None:
    assert authors("记者一早来到北湖站，看到站台上已经排起了队。") == ()
    assert authors("记者 王小明") == ("王小明",)


@pytest.mark.parametrize("text", ["TrumpVenezuelaUSAIran", "Ida Falk SportKulturMeinung"])
def test_words_glued_together_are_no_name(text: str) -> None:
    assert not looks_like_name(text)


@pytest.mark.parametrize("text", ["Ida McDonald", "Jan-Willem DeBruyn-MacLeod", "LaToya DiCaprio", "IDA FALK"])
def test_a_name_may_have_a_capital_in_it(text: str) -> None:
    assert looks_like_name(text)


@pytest.mark.parametrize(
    "text", ["Vestkystens Avis", "Havnens Nyheter", "Gazeta Brzegowa", "Neue Marschener Zeitung", "Brzegowe Wiadomości"]
)
def test_the_name_of_a_paper_is_no_headline(text: str) -> None:
    assert is_paper(text)


@pytest.mark.parametrize("text", ["Ny lokal avis", "Gode nyheter", "Hard Times", "Breaking News", "Złe wiadomości"])
def test_a_headline_on_papers_and_news_is_no_name_of_one(text: str) -> None:
    assert not is_paper(text)


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        ("（記者王曉嵐／台北報導）市議會今日", ("王曉嵐",)),
        ("（中央社記者吳思瑜24日電）港務局", ("吳思瑜",)),
        ("（中央社記者吳思瑜台北3日電）港務局", ("吳思瑜",)),
        ("(서울=연합뉴스) 김민아 기자 = 항구가", ("김민아",)),
        ("【부산=뉴시스】김민아 기자 = 항구가", ("김민아",)),
        ("[항구일보=김민아 기자] 항구가", ("김민아",)),
        ("[더항구ㅣ김민아 기자] 항구가", ("김민아",)),
        ("(항구타임즈/김민아 기자) 항구가", ("김민아",)),
        ("【ジュネーブ＝田村瑞穂】港は来月", ("田村瑞穂",)),
        ("【ジュネーブ＝田村瑞穂、オスロ＝岸田明】港は来月", ("田村瑞穂", "岸田明")),
        ("【ジュネーブ＝共同】港は来月", ()),
        ("市議会は（記者会見で）説明した", ()),
    ],
)
def test_who_reports_in_the_first_words(opening: str, names: tuple[str, ...]) -> None:
    assert reporters(opening) == names


@pytest.mark.parametrize(
    ("paragraph", "names"),
    [
        ("港は来月に開く計画だ。（佐久間玲子）", ("佐久間玲子",)),
        ("港は来月に開く。【岸本達郎】", ("岸本達郎",)),
        ("港は来月に開く。（聞き手・田中花子）", ("田中花子",)),
        ("港は来月に開く。（ニューヨーク＝山田太郎）", ("山田太郎",)),
        ("港は来月に開く。（敬称略）", ()),
        ("港は来月に開く。（共同）", ()),
        ("志愿者将引导乘客。 港城晚报·东壹点记者 王远", ("王远",)),
        ("항구는 다음 달 문을 연다. /김민수 기자", ("김민수",)),
        ("The harbour opens next month. Jane Doe", ()),
    ],
)
def test_who_signs_behind_the_last_sentence(paragraph: str, names: tuple[str, ...]) -> None:
    assert signers(paragraph) == names


def test_what_stands_under_a_reporter_in_korea_is_no_name() -> None:
    assert authors("기자 페이지") == ()
    assert authors("윤관호 기자") == ("윤관호",)


def test_and_is_a_word_of_its_own_in_urdu() -> None:
    assert bare_names("نیا ویب ڈیسک") == ("نیا ویب ڈیسک",)
    assert bare_names("أحمد حسن ومحمد علي") == ("أحمد حسن", "محمد علي")


@pytest.mark.parametrize(
    ("line", "names"),
    [("PARIS (AFP)", ("AFP",)), ("London (Reuters)", ("Reuters",)), ("Jane Doe (AFP)", ("Jane Doe",))],
)
def test_an_agency_behind_a_city_signs(line: str, names: tuple[str, ...]) -> None:
    assert bare_names(line) == names
