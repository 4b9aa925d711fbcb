"""Dumps of pages whose words no space parts, and what else programs do at a row's end: each paragraph is one block."""

from __future__ import annotations

import textwrap

import pytest

from articleparse.readers import read

JAPANESE = (
    "港町の水路を走る小さな連絡船が九か月ぶりに運航を再開し、朝の便には通勤客や学生ら三十人余りが乗り込んで長い列を作った。"
    "運営するHarbour Line Cooperativeによると、桟橋の修理には「Blue Pier 2030」という名の"
    "基金から集まった寄付が使われた。"
    "当面は一日六便で、冬には四便に減るという。"
)
THAI = (
    "เรือข้ามฟากกลับมาให้บริการอีกครั้งในเช้าวันจันทร์ หลังจากหยุดไปเก้าเดือนเพราะท่าเรือชำรุดเสียหายจากพายุ "
    "ชาวบ้านกว่าสามสิบคนมารอขึ้นเรือเที่ยวแรกตั้งแต่ก่อนฟ้าสาง และต่างบอกว่าดีใจที่ไม่ต้องอ้อมไปใช้สะพานอีก "
    "ผู้จัดการท่าเรือกล่าวว่าค่าโดยสารจะยังคงเท่าเดิมไปจนถึงสิ้นปีหน้า"
)
LYNX_HEAD = "\n".join(f"   [{n}]{word}" for n, word in enumerate(("News", "Sport", "Opinion", "Culture"), 1))

W3M_HEAD = "  • News\n  • Sport\n  • Opinion\n  • Culture\n\n"


def texts(text: str) -> list[str]:
    return [block.text for block in read(text, form="text").blocks]


def told(text: str) -> list[tuple[str, str]]:
    return [(block.tag, block.text) for block in read(text, form="text").blocks]


def filled(text: str, width: int = 78) -> str:
    """As html2text fills a paragraph."""
    return "\n".join(textwrap.wrap(text, width, break_long_words=False))


@pytest.mark.parametrize("text", [JAPANESE, THAI])
def test_markdown_is_filled_though_its_rows_end_anywhere(text: str) -> None:
    assert filled(text) != text
    assert text in texts(f"# 連絡船\n\n[ニュース](/news)\n\n{filled(text)}\n\n* * *\n")


def test_lines_of_markdown_that_no_width_explains_stay_apart() -> None:
    lines = ["港の朝", "船が出る", "鳥が鳴く"]
    assert texts("# 詩\n\n[ニュース](/news)\n\n" + "\n".join(lines))[-3:] == lines


def test_a_mark_of_a_heading_alone_in_its_row_is_of_the_next() -> None:
    title = "港町の水路を走る小さな連絡船が九か月ぶりに運航を再開し通勤客や学生ら三十人余りが乗り込んで長い列を作った朝"
    assert ("h2", title) in told(f"[ニュース](/news)\n\n##\n{title}\n\n{filled(JAPANESE)}\n")


def test_an_empty_row_of_a_quotation_parts_its_paragraphs() -> None:
    rows = [
        "> The pier is safe, said the master of the harbour, and it will be safe when",
        "> the winter comes, whatever they may say of it on the other side of the",
        "> sound, where nobody has a boat.",
        ">",
        "> Ask me again then, when all of us have seen what the first storm does to it",
        "> and to the road.",
    ]
    found = texts("# Ferry\n\n[News](/news)\n\n" + "\n".join(rows))
    assert any(text.startswith("The pier") and text.endswith("nobody has a boat.") for text in found)
    assert any(text.startswith("Ask me") and text.endswith("to the road.") for text in found)


def test_a_dash_that_the_wrap_brought_to_a_rows_front_opens_no_item() -> None:
    text = (
        "The council says that a crossing of the sound by the new line will cost from 2 - 9 pounds for those who live "
        "there, and that nobody else will pay more than a tenner for it."
    )
    rows = filled(text)
    assert "\n- 9" in rows
    assert text in texts(f"# Ferry\n\n[News](/news)\n\n{rows}\n")
    items = "- bread and butter\n- cheese"
    found = told(f"# Ferry\n\n[News](/news)\n\nWhat to bring to the crossing if the weather should turn bad\n{items}\n")
    assert ("li", "cheese") in found


def lynx(text: str) -> str:
    return "\n".join(f"   {row}" for row in textwrap.wrap(text, 72, break_long_words=True))


def test_lynx_moves_what_no_space_parts_to_the_next_row_whole() -> None:
    assert texts(f"{LYNX_HEAD}\n\n{lynx(JAPANESE)}\n\n{lynx(STORY)}\n").count(JAPANESE) == 1


def test_w3m_breaks_thai_at_spaces_alone() -> None:
    rows = textwrap.wrap(THAI, 92, break_long_words=False)
    found = texts(W3M_HEAD + "\n".join(rows) + "\n\n" + "\n".join(rows[:2]) + "\n")
    assert THAI in found


SUMMARY = """\
   After nine months of repairs the ferry is back, and the islanders
   are asking who paid for the pier that nobody on Tarn ever wanted
   By [5]Ruth Ansgar Hale
"""
STORY = (
    "The ferry between the mainland and Tarn runs again from Monday, nine months after a storm had broken its pier. "
    "The council said that the work had cost three million, and that the old boat will be sold before the summer."
)


def test_a_byline_right_under_a_wrapped_summary_is_no_part_of_it() -> None:
    found = texts(f"{LYNX_HEAD}\n\nFerry to Tarn runs again\n\n{SUMMARY}\n{lynx(STORY)}\n\n{lynx(STORY[::-1])}\n")
    assert "By Ruth Ansgar Hale" in found


def test_what_only_opens_like_a_byline_goes_on_with_a_title() -> None:
    title = "   The Ferry That Nobody Wanted and the Pier That Everyone Paid For Told\n   By Those Who Were There\n"
    found = texts(f"{LYNX_HEAD}\n\n{title}\n{lynx(STORY)}\n\n{lynx(STORY)}\n")
    assert any(text.endswith("Told By Those Who Were There") for text in found)


def test_a_quotation_mark_that_stands_apart_goes_with_its_word() -> None:
    rows = [
        "   Lundi, Mikko Saarinen, le ministre des ports, n’a pas hésité à nommer",
        "   du doigt les coopératives, dans un entretien au grand journal :",
        "   « Constitutionnellement, la ville risque de perdre tous ses bateaux. »",
    ]
    story = (
        "Le bac relie de nouveau la ville à son île depuis lundi matin, neuf mois après la tempête qui avait emporté "
        "le ponton, et la mairie promet que le prix du passage ne changera pas avant la fin de l’année prochaine."
    )
    found = texts(f"{LYNX_HEAD}\n\n{lynx(story)}\n\n" + "\n".join(rows) + f"\n\n{lynx(story)}\n")
    assert any(text.startswith("Lundi") and text.endswith("bateaux. »") for text in found)


def test_what_w3m_centres_from_right_to_left_is_one_paragraph() -> None:
    arabic = (
        "عادت العبّارة الصغيرة إلى العمل صباح الاثنين بعد تسعة أشهر من التوقف بسبب العاصفة التي كسرت رصيف الميناء "
        "القديم في المدينة، وقال مدير الميناء إن سعر التذكرة لن يتغير قبل نهاية العام المقبل، "
        "وإن القارب القديم سيباع في الصيف"
    )
    rows = textwrap.wrap(arabic, 78)
    centred = "\n".join(f"{row:^79}".rstrip() for row in rows)
    found = texts(f"{W3M_HEAD}{centred}\n\n{centred}\n")
    assert found.count(arabic) == 2


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("[bridge-700x431]The bridge is open.", "The bridge is open."),
        ("The bridge is open.[pix][pix]", "The bridge is open."),
        ("[Exclusive]The bridge is open.", "[Exclusive]The bridge is open."),
        ("The bridge is open.[12]", "The bridge is open.[12]"),
    ],
)
def test_an_image_that_w3m_glued_to_the_words_is_no_part_of_them(printed: str, text: str) -> None:
    assert text in texts(f"{W3M_HEAD}{printed}\n")
