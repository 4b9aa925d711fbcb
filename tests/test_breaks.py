"""Single line breaks in HTML: between paragraphs they part them; in verse, addresses, wrapped lines they do not."""

from __future__ import annotations

import pytest

import articleparse

ENGLISH = (
    "The ferry takes an hour, and since Monday it has run again, with a new shaft. All who hold a pass were let on.",
    "“Not before time,” said Veitch.",
    "The council has put aside two million for a second boat, which may come in the spring of next year or later.",
    "The mate said that the shaft had to be replaced as a whole.",
)
GERMAN = (
    "Die Fähre braucht eine Stunde und fährt seit Montag wieder, mit neuer Welle. Wer eine Karte hat, durfte mit.",
    "„Es wurde Zeit“, sagte Veit.",
    "Der Rat hat zwei Millionen für ein zweites Boot zurückgelegt, das im Frühling kommen könnte oder auch später.",
    "Der Steuermann sagte, die Welle habe ganz ersetzt werden müssen.",
)
CHINESE = (
    "渡轮单程需要一个小时，自星期一起恢复航行，掌舵的仍是老船员，船上换了一根新的传动轴，码头上来了许多人。",
    "他说：“早就该修好了，我们等了整整十一个星期。”",
    "镇议会拨出两百万元购买第二艘船，最早明年春天交付，也可能更晚，届时每天将增加四个班次，岛上的孩子可以乘船上学，不必再寄宿在镇上。",
    "船员表示，传动轴必须整根更换。",
)
KOREAN = (
    "연락선은 한 시간이 걸리며 월요일부터 다시 운항하고 있다. 새 축을 달았고 키는 예전 항해사가 그대로 잡았다.",
    "“진작 고쳤어야 했다”고 그는 말했다.",
    "의회는 두 번째 배를 사는 데 이백만 원을 마련했다. 배는 이르면 내년 봄에 들어오고, 그때까지는 한 척만 다닌다.",
    "항해사는 축을 통째로 바꿔야 했다고 말했다.",
)
HEADINGS: dict[tuple[str, ...], str] = {
    ENGLISH: "A second boat",
    GERMAN: "Ein zweites Boot",
    CHINESE: "第二艘船",
    KOREAN: "두 번째 배를 사는 까닭",
}
STORIES = pytest.mark.parametrize("story", HEADINGS)


def parsed(inner: str) -> articleparse.Article:
    page = f"<html><head><title>Ferry is back after weeks</title></head><body><h1>Ferry is back after weeks</h1>{inner}"
    return articleparse.parse(f"{page}</body></html>".encode(), form="html")


def paragraphs(article: articleparse.Article) -> tuple[str, ...]:
    return tuple(text for section in article.sections for text in section.paragraphs)


@STORIES
@pytest.mark.parametrize("indent", ["", "\u3000\u3000", "&nbsp;&nbsp;&nbsp;"])
def test_breaks_between_paragraphs_part_them(story: tuple[str, ...], indent: str) -> None:
    rows = "<br>\n".join(f"{indent}{text}" for text in story)
    assert paragraphs(parsed(f"<div>{rows}</div>")) == story


@STORIES
@pytest.mark.parametrize("shape", ["<strong>{}</strong>", "{}"])
def test_a_heading_between_breaks_heads_a_section(story: tuple[str, ...], shape: str) -> None:
    rows = [*story[:2], shape.format(HEADINGS[story]), *story[2:]]
    found = parsed(f"<div>{'<br>'.join(rows)}</div>")
    assert [section.heading for section in found.sections] == [None, HEADINGS[story]]
    assert paragraphs(found) == story


@pytest.mark.parametrize(
    "rows",
    [
        ("The wind is in the rigging now,", "The tide is at the door,", "And he who held it will hold it no more."),
        ("He came by sea.", "She came by land.", "They met in June.", "They never met again."),
        ("Ferry Office", "12 Quay Street", "Carrow Bay", "Open on all days."),
        (f"{ENGLISH[0]} The office opens again on Monday.", "12 Quay Street", "Carrow Bay"),
        ("She sat down.", f"{ENGLISH[2]}"),
        (
            "The harbour master has written to all who hold a pass and told them that the",
            "first boat leaves at six. Those who come later will have to wait until noon.",
            "Nobody knows how long the second boat will take. It is being built in Port",
            "Amber.",
        ),
        (f"{ENGLISH[0]} The office opens again on", "Monday, and all who come will be given tea by the mate."),
        (
            "Der Hafenmeister hat allen geschrieben, die eine Karte haben. Das erste Boot",
            "Anna fährt um sechs. Wer später kommt, muss warten.",
            "Niemand weiß, wie lange es mit dem zweiten Boot noch dauert.",
        ),
    ],
)
def test_verse_addresses_and_wrapped_rows_stay_one_paragraph(rows: tuple[str, ...]) -> None:
    told = paragraphs(parsed(f"<p>{ENGLISH[2]}</p><p>{'<br>'.join(rows)}</p><p>{ENGLISH[3]}</p>"))
    assert told == (ENGLISH[2], " ".join(rows), ENGLISH[3])


def test_verse_that_is_set_in_stays_one_paragraph() -> None:
    verse = ("床前明月光，", "疑是地上霜。", "举头望明月，", "低头思故乡。")
    rows = "<br>".join(f"\u3000\u3000{row}" for row in verse)
    assert paragraphs(parsed(f"<p>{CHINESE[0]}</p><p>{rows}</p><p>{CHINESE[2]}</p>"))[1] == " ".join(verse)


@pytest.mark.parametrize("at", [26, 31])
def test_a_wrapped_sentence_of_chinese_is_joined_without_a_space(at: int) -> None:
    wrapped = f"{CHINESE[2][:at]}<br>\n{CHINESE[2][at:]}"
    assert paragraphs(parsed(f"<p>{CHINESE[0]}</p><p>{wrapped}</p>")) == (CHINESE[0], CHINESE[2])


def test_the_head_of_an_old_page_is_read_line_by_line() -> None:
    headline = "Ferry is back after eleven weeks in the yard, and nobody on the island waits"
    head = (
        f"<FONT SIZE=1>Posted on Wednesday, October 4, 2023</FONT><BR>\n<FONT SIZE=5><B>{headline}</B></FONT><BR>\n"
        "<FONT><B>By TOM VEITCH and ANNA BERG</B><BR>\n<I>The Ledger Staff</I></FONT>"
    )
    story = "".join(f"<P>{text}" for text in ENGLISH)
    story += "<P>&copy; 2023 The Ledger"
    page = f"<HTML><HEAD><TITLE>The Ledger: {headline}</TITLE></HEAD><TABLE><TD>{head}{story}</TABLE></HTML>"
    found = articleparse.parse(page.encode(), form="html")
    assert found.headline == headline
    assert found.authors == ("TOM VEITCH", "ANNA BERG")
    assert found.timestamp == "2023-10-04"
