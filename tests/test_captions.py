"""Captions of a story pasted from a page: who took the picture, and for whom, stands at their end."""

from __future__ import annotations

import pytest

from articleparse import parse
from articleparse.parser.looks.lines import cue_of
from articleparse.parser.whole.taken_for import ends_in_taker_for
from articleparse.parser.words.cues import folded

HEADLINE = "Bridge over the Kosai closed until autumn as repairs drag on"
FIRST = "The bridge over the river has been closed since Monday, and those who live in the old town fear for it."
SECOND = "“We go round by the mill, and it takes an hour,” said a teacher who lives on the other bank of the river."
LAST = "A decision on money for the second span will be taken in June, when the council meets for the last time."


@pytest.mark.parametrize(
    "caption",
    [
        "Firefighters watch the canyon from the road on Tuesday. (Luis Sinco / Bay City Times)",
        "The ferry at the dock in Carrow last summer. (Robert Short/CBN)",
        "The bar at the mouth closed the river in November. (ABN News: Ben Malouf)",
        "Die alte Brücke in Osten im Frühling. Christoph Ruckert / NZB",
        "Mayor Joan Roe speaks to reporters at the town hall on Monday. THE CANADIAN PRESS/Darryl Dyck",
        "La ministra en la plaza grande de la capital. EFE/José Jácome",
        "Ponte fechada na zona leste desde segunda - Rodrigo Gomes/Folhapress",
        "Les pompiers devant la grange, le 3 août 2022. ALBERT MARCELLE POUR « LA BAIE »",
        "A view of the damaged bridge near the temple.Photo: B.Kannan",
        "Archivo - Imagen del barrio de Vallmora. - David Zorrilla - Europa Press - Archivo",
        "Rising water in the village was a source of distress (Getty)",
        "De brug bij de sluis is dicht sinds maandag | ANP",
        "폭우에 잠긴 마을의 모습 [한강뉴스 자료사진]",
        "新橋機車道鋼板凸起，騎士摔成一團。記者王小明／攝影",
        "渡し船から手を振る町長（右）と船頭＝ロイター",
        "Cây cầu cũ qua sông nhìn từ phố cổ - Ảnh 1.",
        "They rent a flat by the old mill, but they say they are getting ready to move. (Darika Zielinska/NBN)",
        " ".join(["The bridge could be closed for good."] * 3),
        # No sentence ends before the credit, or no space stands there where the page set it in a style of its own.
        "La commissaire quitte le dossier du vieux pont Photo : Baie-Nord/Baie-Nord",
        "TRAFFIC: The old town in which the bridge is being missed by everyone [AFP/GETTY]",
        "The fund of the bridge lost a tenth of its worth in the spring of 2023 © Piet Vandersteen/Alamy",
        "Those of the old town cheered on the masons with great passionImage: Petra Lund/SCANFOTO",
        "Tłumy ruszyły na most już pierwszego dnia po burzyBAT ERDENE/PAP/EPA",
    ],
)
def test_who_took_a_picture_for_whom_ends_a_caption(caption: str) -> None:
    article = parse("\n\n".join((HEADLINE, FIRST, caption, SECOND, LAST)).encode())
    assert [section.heading for section in article.sections] == [None]
    assert article.sections[0].paragraphs == (FIRST, SECOND, LAST)


@pytest.mark.parametrize(
    "sentence",
    [
        "The two wrote of it all through the summer for both their papers. (Jane Roe/John Doe)",
        "The new board has three members (chair: Jane Roe)",
        "Fares rise by a tenth for all who come by train/bus",
        "The council divided the works on the bridge into two - Part 1",
        "The new bridge will have more room for what the shop calls the McFerry/iBoat",
    ],
)
def test_two_names_and_what_else_has_a_stroke_end_no_caption(sentence: str) -> None:
    article = parse("\n\n".join((HEADLINE, FIRST, sentence, SECOND, LAST)).encode())
    said = [paragraph for section in article.sections for paragraph in (section.heading, *section.paragraphs)]
    assert sentence in said


def test_a_station_in_capitals_tells_that_a_name_that_nobody_knows_is_who_took_the_picture() -> None:
    assert ends_in_taker_for("They say they are getting ready to move from there. (Zzyra Zielinska/NBN)")
    assert not ends_in_taker_for("They say they are getting ready to move from there. (Zzyra Zielinska/Zzyro Doe)")


def test_a_caption_of_japan_has_no_mark_behind_its_last_sentence() -> None:
    body = "豪雨は各地で川の氾濫を引き起こし、大きな被害が明らかになりつつある。町は避難指示を出した。"
    caption = "「秋名橋」を港から望む。右に見えるのが新しい橋脚です"
    rows = ("新しい橋脚を見てきた", body, caption, f"{body}橋は来月開く。", body[:-14])
    assert caption not in str(parse("\n\n".join(rows).encode()).sections)


def test_rows_of_a_paragraph_of_japan_are_no_captions() -> None:
    first = "豪雨は各地で川の氾濫を引き起こし、被害が出た。町は避難指示を"
    second = "出したが、橋は来月開くことになった。町長は会見で、工事の費用"
    last = "を町が負担すると述べた。"
    body = f"{first}{second}{last}"
    rows = f"新しい橋脚を見てきた\n\n{body}\n\n{first}\n{second}\n{last}\n\n{body}"
    assert second in str(parse(rows.encode()).sections)


def test_a_chinese_note_on_a_picture_is_no_heading() -> None:
    caption = "图注：测试表明，有关古桥在高温下更容易开裂的传言是不正确的"
    body = "古桥自周一起关闭，住在老城的居民十分担心。修桥的费用将在六月的会议上讨论，届时议会将最后一次开会。"
    article = parse(
        "\n\n".join(("古桥关闭到秋天", body, caption, f"{body}居民说，绕路要一个小时。", body[:-1])).encode()
    )
    assert [section.heading for section in article.sections] == [None]


def test_a_caption_with_the_moment_in_it_is_no_stamp() -> None:
    caption = "秋名町の土砂崩れ現場＝2018年7月7日午後5時4分、本社ヘリから上田直人撮影"
    body = "豪雨は各地で川の氾濫を引き起こし、大きな被害が明らかになりつつある。町は避難指示を出した。"
    article = parse("\n\n".join(("東日本豪雨、夜の避難に住民戸惑い", caption, body, f"　{body}")).encode())
    assert (article.timestamp, article.authors) == (None, ())


def test_a_caption_printed_twice_does_not_hide_the_byline_under_it() -> None:
    caption = "The court was told that the postman called each day."
    body = "A JUDGE asked for the rounds to be kept after a postman foiled a burglary at an old man's home in the bay."
    article = parse(
        f"{HEADLINE}\n\n{caption}\n{caption}\n\nCormac Heffernan\n\n{body}\n\n{SECOND}\n\nThe Bay Herald".encode()
    )
    assert article.authors == ("Cormac Heffernan",)
    assert [section.heading for section in article.sections] == [None]
    assert article.sections[0].paragraphs == (body, SECOND)


def test_who_took_the_pictures_may_have_written_the_text() -> None:
    first = (
        "은내시장이 북적이고 있다. 은내시장은 주민의 발길이 끊이지 않는다. 서로 이름을 부르는 상인들이 있기 때문이다."
    )
    article = parse(f"설 대목 맞은 은내시장\n\n{first}\n\n{first[:28]} 값을 깎는다.\n\n사진·글 정도현 기자".encode())
    assert article.authors == ("정도현",)


def test_who_speaks_next_in_a_broadcast_is_no_heading() -> None:
    said = (
        "밤사이 많은 비가 짧은 시간에 집중되면서 곳곳에서 침수 피해가 잇따랐습니다.",
        "물이 가득 들어찬 축사 안에 소들이 서 있습니다.",
    )
    lines = ("밤사이 집중호우로 곳곳 침수", "입력 2024.08.19", "[앵커]", said[0], "[리포트]", said[1])
    article = parse("\n\n".join(lines).encode())
    assert [(one.heading, one.paragraphs) for one in article.sections] == [(None, lines[2:])]


def test_a_line_right_over_a_credit_and_apart_from_the_story_is_a_caption() -> None:
    article = parse(
        "\n\n".join(
            (HEADLINE, FIRST, "The old bridge seen from the quay\nPhoto: Jane Roe / NRB", SECOND, LAST)
        ).encode()
    )
    assert [(one.heading, one.paragraphs) for one in article.sections] == [(None, (FIRST, SECOND, LAST))]


def test_signs_that_point_to_another_story_open_no_paragraph() -> None:
    article = parse(
        "\n\n".join(
            (HEADLINE, FIRST, "►►► Delvaux, Pirotte: trois échevins en ont fait les frais.", SECOND, LAST)
        ).encode()
    )
    assert article.sections[0].paragraphs == (FIRST, SECOND, LAST)


def test_a_pictures_text_right_over_its_caption_is_none_of_the_story() -> None:
    picture = "A person stands on a snowy path in front of a closed bridge."
    caption = "The footbridge in Kosai has been closed for two years. (John Roe/CBN)"
    article = parse("\n\n".join((HEADLINE, "By Jane Doe", f"{picture}\n{caption}", FIRST, SECOND, LAST)))
    assert (article.standfirst, article.sections[0].paragraphs) == ((), (FIRST, SECOND, LAST))


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("Jana Willmer ist nun Landrätin. - Foto: Kai Obermann", "caption"),
        ("The quay at dawn. – Photo: J. Roe", "caption"),
        ("Ferry back. - Photo gallery", ""),
    ],
)
def test_a_credit_behind_a_sentence_and_a_dash(line: str, cue: str) -> None:
    assert cue_of(folded(line)) == cue
