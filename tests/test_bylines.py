"""Which line of a page names the writer: what is seen of each line that could, and the choice among them."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Block, Hints
from articleparse.parser.authors.byline_candidates import Candidate, candidates
from articleparse.parser.authors.bylines import signed
from articleparse.parser.looks.features import Look, look
from articleparse.parser.looks.labels import Label
from articleparse.readers import read as read_text

_PAGE = [
    ("boilerplate", "Home"),
    ("headline", "Mill Lane bakery shuts its doors at last"),
    ("boilerplate", "Ida Falk"),
    ("boilerplate", "Staff writer"),
    ("timestamp", "14 May 2024, 07:30"),
    ("paragraph", "The bakery on Mill Lane will shut its doors on Saturday, said Hanne Brockdorf, who bakes by hand."),
    ("boilerplate", "Hanne Brockdorf"),
    (
        "paragraph",
        "The shop will be let as flats. By harbour gossip the village asks for its bread and rolls, or for gossip.",
    ),
    ("boilerplate", "Harbour Gossip"),
    ("boilerplate", "Ruth Brockdorf"),
    ("boilerplate", "Reuters"),
    ("boilerplate", "Ana de la Cruz"),
]

STORY_TOLD = (
    "The harbour board of Port Amber voted on Monday to close the north pier for good, said its chairman.\n\n"
    "Repairs would have cost fourteen million, more than the board earns in three years, he said after the vote."
)


def _seen() -> tuple[list[Look], list[Label]]:
    looks = look([Block(text, (n, n), (text,)) for n, (_, text) in enumerate(_PAGE, 1)], Hints())
    return looks, [Label(role, "") for role, _ in _PAGE]


def _found() -> dict[str, Candidate]:
    looks, labels = _seen()
    return {looks[one.block].text: one for one in candidates(looks, labels)}


@pytest.mark.parametrize(
    ("name", "told", "ordinary"),
    [
        ("Ida Falk", "", 0),
        ("Hanne Brockdorf", "all", 0),
        ("Ruth Brockdorf", "last", 0),
        ("Harbour Gossip", "all", 2),
        ("Reuters", "", 0),
        ("Ana de la Cruz", "", 0),
    ],
)
def test_what_the_story_says_of_a_name(name: str, told: str, ordinary: int) -> None:
    signs = _found()[name].signs
    assert (signs["told"], signs["ordinary"]) == (told, ordinary)


def test_a_post_below_is_seen() -> None:
    found = _found()
    assert found["Ida Falk"].signs["post"]
    assert not found["Hanne Brockdorf"].signs["post"]


def test_whom_the_story_tells_of_has_not_signed_it() -> None:
    looks, labels = _seen()
    chosen = [looks[index].text for index, label in enumerate(signed(looks, labels)) if label.role == "byline"]
    assert chosen == ["Ida Falk"]


_COPY = """Carrow Bay harbour reopens after eleven weeks of dredging

{over}17 June 2024

The harbour of Carrow Bay reopened on Monday after eleven weeks of dredging, and the first ferry left at seven.

The council said that the channel is now four metres deep.
{under}"""
_SIGNED = [
    ("Jane Doe and John Roe", ("Jane Doe", "John Roe")),
    ("Jane Doe | The Harbour Newsroom", ("Jane Doe",)),
    ("By Jane Doe jane.doe@harbour.example", ("Jane Doe",)),
    ("Karin Brandt (dpa)", ("Karin Brandt",)),
    ("Lucie Martin (avec Paul Durand)", ("Lucie Martin", "Paul Durand")),
    ("Ana Ruiz / Madrid", ("Ana Ruiz",)),
    ("Ayşe Yılmaz / Ankara", ("Ayşe Yılmaz",)),
    ("Анна Петрова, РИА Новости", ("Анна Петрова",)),
    ("أحمد حسن - القاهرة", ("أحمد حسن",)),
    ("【山田太郎】", ("山田太郎",)),
    ("新华社记者王小明", ("王小明",)),
    ("[한들일보 홍길동 기자]", ("홍길동",)),
    ("홍길동 기자 hong@paper.example", ("홍길동",)),
]


@pytest.mark.parametrize(("line", "names"), _SIGNED)
def test_copy_is_signed_over_or_under_the_story(line: str, names: tuple[str, ...]) -> None:
    over = articleparse.parse(_COPY.format(over=f"{line}\n\n", under="").encode())
    under = articleparse.parse(_COPY.format(over="", under=f"\n{line}\n").encode())
    assert over.authors == under.authors == names
    assert over.sections == under.sections


def test_a_paper_and_a_place_under_the_writer_are_no_authors() -> None:
    article = articleparse.parse(_COPY.format(over="Jane Doe\nHarbour News, Paris\n\n", under="").encode())
    assert article.authors == ("Jane Doe",)


@pytest.mark.parametrize("line", ["Share this story", "More from Carrow Bay", "Harbour, 2024"])
def test_a_line_that_names_nobody_signs_nothing(line: str) -> None:
    assert articleparse.parse(_COPY.format(over="", under=f"\n{line}\n").encode()).authors == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("by Ruth Ansgar | May 14, 2024 | Local News, Reading Rooms | 0 comments", ("Ruth Ansgar",)),
        ("By Ruth Ansgar ⋅ Review Editor ⋅ Updated 14 May 2024", ("Ruth Ansgar",)),
        ("Reviewed by Tom Veitch — Written by Ruth Ansgar — Updated on May 14, 2024", ("Ruth Ansgar",)),
        ("Posted by quaywatch on May 14, 2024", ("quaywatch",)),
        ("by quaywatch | May 14, 2024", ("quaywatch",)),
        ("May 14, 2024 by Susan", ("Susan",)),
        ("Posted by admin on May 14, 2024", ()),
        ("May 14, 2024 | Local News", ()),
    ],
)
def test_beside_a_stamp_who_is_said_to_have_written_it_counts(line: str, names: tuple[str, ...]) -> None:
    assert articleparse.parse(_COPY.format(over=f"{line}\n\n", under="").encode()).authors == names


@pytest.mark.parametrize("line", ["Santa Cruz", "Carrow Bay", "King Charles"])
def test_a_place_or_a_king_over_the_stamp_is_no_author(line: str) -> None:
    text = _COPY.replace("Carrow Bay", "the island").format(over=f"{line}\n\n", under="")
    assert articleparse.parse(text.encode()).authors == ()


def test_names_under_a_line_that_says_by_belong_to_it() -> None:
    texts = ["Home", "By", "Ruth Ansgar", "Tom Veitch", "News", "Ida Falk"]
    looks = look([Block(text, (n, n), (text,)) for n, text in enumerate(texts, 1)], Hints())
    found = candidates(looks, [Label("boilerplate", "")] * len(looks))
    assert {one.names[0]: one.signs["by"] for one in found} == {
        "Ruth Ansgar": True,
        "Tom Veitch": True,
        "Ida Falk": False,
    }


def test_words_that_other_lines_of_the_page_have_are_heard() -> None:
    texts = ["Travel Guides", "Ruth Ansgar", "All travel guides of last year", "Ruth Falk", "Ruth Falk"]
    looks = look([Block(text, (n, n), (text,)) for n, text in enumerate(texts, 1)], Hints())
    found = candidates(looks, [Label("boilerplate", "")] * len(looks))
    heard = {one.names[0]: one.signs["heard"] for one in found}
    assert heard == {"Travel Guides": 2, "Ruth Ansgar": 1, "Ruth Falk": 1}


@pytest.mark.parametrize(
    ("line", "names"), [("Ruth Falk", ["Ida Falk", "Ruth Falk"]), ("[Ruth Falk](/authors/ruth-falk)", ["Ruth Falk"])]
)
def test_a_name_that_leads_to_what_its_bearer_wrote_signs_alone(line: str, names: list[str]) -> None:
    head = "# Mill Lane bakery shuts its doors\n\nThe oven on its last day\n\nIda Falk"
    text = "\n\n".join([head, line, "14 May 2024, 07:30", _PAGE[5][1], _PAGE[7][1]])
    looks = look(read_text(text).blocks, Hints())
    roles = ["headline", *["boilerplate"] * 3, "timestamp", "paragraph", "paragraph"]
    labels = [Label(role, "a test") for role in roles]
    chosen = [looks[index].text for index, label in enumerate(signed(looks, labels)) if label.role == "byline"]
    assert chosen == names


def test_what_opens_as_a_sites_sign_is_no_name_in_a_script_without_capitals() -> None:
    looks = look([Block(text, (n, n), (text,)) for n, text in enumerate(["Logo ข่าวอ่าวเหนือ", "Ida Falk"], 1)], Hints())
    assert [one.names for one in candidates(looks, [Label("boilerplate", "")] * 2)] == [("Ida Falk",)]


def test_a_name_of_japan_in_brackets_under_the_story_signs_it() -> None:
    head = "北湾日報\nニュース\n古い桟橋が十一週間ぶりに再開\n2024年5月14日"
    first = "港の古い木造の桟橋が火曜日に再開した。嵐で壊れてから十一週間、町の大工たちが樫の板で直してきた。"
    last = "費用の大半は町が払い、残りは県が負担すると議会は説明している。渡し船の時刻表は来週にも公表される。"
    assert articleparse.parse(f"{head}\n{first}\n{last}\n（宮地花子）\nおすすめ記事").authors == ("宮地花子",)


def _bylines(*page: tuple[str, str]) -> list[str]:
    looks = look([Block(text, (n, n), (text,)) for n, (_, text) in enumerate(page, 1)], Hints())
    labels = signed(looks, [Label(role, "") for role, _ in page])
    return [one.text for one, label in zip(looks, labels, strict=True) if label.role == "byline"]


_TOLD = (
    "paragraph",
    "The bakery on Mill Lane will shut its doors on Saturday, said Hanne Brockdorf, who bakes by hand.",
)
_TITLE = ("headline", "Mill Lane bakery shuts its doors at last")


def test_where_a_line_says_whose_it_is_the_name_under_a_picture_is_nobodys() -> None:
    over = ("boilerplate", "Hanne Brockdorf")
    assert _bylines(_TITLE, over, ("byline", "By Ida Falk"), _TOLD) == ["By Ida Falk"]


def test_an_agency_right_beside_the_stamp_signs_though_the_story_has_its_name() -> None:
    stamp = ("timestamp", "14 May 2024, 07:30")
    told = ("paragraph", "The bakery will shut its doors on Saturday, its owner told Reuters on the phone.")
    assert _bylines(_TITLE, stamp, ("boilerplate", "Reuters"), told, told) == ["Reuters"]


def test_a_source_beside_the_stamp_is_no_pictures() -> None:
    title, stamp = ("headline", "海港重新开放 渡轮恢复通航"), ("timestamp", "2024-05-14 07:30")
    story = ("paragraph", "海港经过十一周的疏浚，周一重新开放，第一班渡轮于早上七点出发。")
    assert _bylines(title, ("caption", "来源：海港网"), stamp, story) == ["来源：海港网"]
    assert _bylines(title, stamp, story, ("caption", "来源：海港网"), story) == []


def test_a_city_beside_the_stamp_is_nobody() -> None:
    article = articleparse.parse(
        _COPY.format(over="", under="").replace("2024\n", "2024, 9:06 am - New Delhi\n").encode()
    )
    assert article.authors == ()


@pytest.mark.parametrize(
    ("foot", "name"), [("Jane Roe Sports reporter and editor", "Jane Roe"), ("Contact us", "Jane Roe Oslo")]
)
def test_a_city_behind_a_name_is_told_by_the_page(foot: str, name: str) -> None:
    page = _COPY.format(over="Jane Roe Oslo\n\n", under=f"\n{foot}\n")
    assert articleparse.parse(page.encode()).authors == (name,)


@pytest.mark.parametrize("paper", ["Valley Post", "Kestrel Mirror", "Harbour Star", "Kestrel Times"])
def test_a_paper_behind_a_person_is_nobody(paper: str) -> None:
    text = f"Harbour board votes to close the north pier\nBy Jane Roe, {paper}\nMarch 12, 2019\n\n{STORY_TOLD}"
    assert articleparse.parse(text).authors == ("Jane Roe",)


def test_the_place_that_the_dateline_says_is_nobody() -> None:
    told = f"KESTREL FALLS — {STORY_TOLD}"
    article = articleparse.parse(
        f"Harbour board votes to close the north pier\n\nKestrel Falls\n12 March 2019\n\n{told}"
    )
    assert (article.headline, article.authors) == ("Harbour board votes to close the north pier", ())
    assert article.sections[0].paragraphs[0] == told.split("\n\n")[0]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By By Jane Roe", ["Jane Roe"]),
        ("ByBy Jane Roe", ["Jane Roe"]),
        ("Byby JANE ROE", ["JANE ROE"]),
        ("By Jane Roe and Tom W. Harlow17 comments", ["Jane Roe", "Tom W. Harlow"]),
        ("《三棱镜》作者 谷岚", ["谷岚"]),
        ("Par J. ROE - 05:01 - Temps de lecture :", ["J. ROE"]),
    ],
)
def test_bylines_that_programs_glued(line: str, names: list[str]) -> None:
    article = articleparse.parse(f"Harbour board votes to close the north pier\n\n{line}\n\n{STORY_TOLD}")
    assert (list(article.authors), len(article.sections[0].paragraphs)) == (names, 2)


@pytest.mark.parametrize("end", [" (Jane Roe)", " (Jane Roe) +++", "” (Jan Novák)"])
def test_who_signs_in_brackets_behind_the_last_sentence(end: str) -> None:
    article = articleparse.parse(f"Harbour board votes to close the north pier\n\n12 March 2019\n\n{STORY_TOLD}{end}")
    assert article.authors == (end.strip("” +").strip("()"),)
    assert articleparse.parse(
        f"Harbour board votes to close the north pier\n\nBy Tom Roe\n\n{STORY_TOLD}{end}"
    ).authors == ("Tom Roe",)


@pytest.mark.parametrize("space", ["", " "])
def test_a_paragraph_that_says_whose_text_it_is_is_no_caption(space: str) -> None:
    story = (
        "先頭の車両から火が出た後、避難した鉄橋の一部が崩れ落ちたと発表した。",
        "専門家は同じような事故がまた起きる恐れがあると指摘している。",
    )
    article = articleparse.parse(f"山岳鉄道で火災、23人死亡\n\n{story[0]}\n\n{story[1]}{space}(c)STA/Tomas BREWKA")
    assert (article.authors, len(article.sections[0].paragraphs)) == (("Tomas BREWKA",), 2)
    caption = "山岳鉄道の現場（2020年10月3日撮影）。(c)STA/Tomas BREWKA"
    assert (
        caption
        not in articleparse.parse(f"山岳鉄道で火災、23人死亡\n\n{caption}\n\n{story[0]}\n\n{story[1]}")
        .sections[0]
        .paragraphs
    )


@pytest.mark.parametrize("line", ["Door Jaap van der Meer", "Door Jaap Meer", "Af Line Skovgaard", "By Line Nygaard"])
def test_names_that_are_words_of_buttons_too(line: str) -> None:
    article = articleparse.parse(f"Harbour board votes to close the north pier\n\n{line}\n\n{STORY_TOLD}")
    assert article.authors == (line.partition(" ")[2],)
