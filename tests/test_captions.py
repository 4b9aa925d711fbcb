"""Captions of a story pasted from a page: who took the picture, and for whom, stands at their end."""

from __future__ import annotations

import pytest

from articleparse import parse

HEADLINE = "Bridge over the Kosai closed until autumn as repairs drag on"
FIRST = (
    "The bridge over the river has been closed since Monday, and residents of the old town fear that it will stay so."
)
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
        "Rising water in the village was a source of distress (Getty)",
        "De brug bij de sluis is dicht sinds maandag | ANP",
        "폭우에 잠긴 마을의 모습 [한강뉴스 자료사진]",
        "新橋機車道鋼板凸起，騎士摔成一團。記者王小明／攝影",
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
    ],
)
def test_two_names_and_what_else_has_a_stroke_end_no_caption(sentence: str) -> None:
    article = parse("\n\n".join((HEADLINE, FIRST, sentence, SECOND, LAST)).encode())
    said = [paragraph for section in article.sections for paragraph in (section.heading, *section.paragraphs)]
    assert sentence in said


def test_a_caption_with_the_moment_in_it_is_no_stamp() -> None:
    caption = "秋名町の土砂崩れ現場＝2018年7月7日午後5時4分、本社ヘリから上田直人撮影"
    body = "豪雨は各地で川の氾濫を引き起こし、大きな被害が明らかになりつつある。町は避難指示を出した。"
    article = parse("\n\n".join(("東日本豪雨、夜の避難に住民戸惑い", caption, body, f"　{body}")).encode())
    assert (article.timestamp, article.authors) == (None, ())
