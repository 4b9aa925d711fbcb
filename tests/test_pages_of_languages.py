"""Pages as users copy them in many languages: captions, notes, summaries and topics without a label, menus on top."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

import articleparse
from articleparse.languages.writer_notes import OPENINGS, WRITER_NOTES
from articleparse.model import Article, Hints
from articleparse.parser.authors.nameless_notes import without_nameless
from articleparse.parser.authors.writers import writers
from articleparse.parser.learned.overruled import (
    Choice,
    is_over_full_stop,
    is_over_live,
    is_quoted_over,
    is_twice_over,
    is_under_section,
    is_under_way,
)
from articleparse.parser.learned.rivals import is_picture_twice
from articleparse.parser.learned.tops import Rival
from articleparse.parser.looks.features import Look, look
from articleparse.parser.looks.labels import Label
from articleparse.parser.looks.lines import cue_of
from articleparse.parser.whole.captions import with_captions
from articleparse.parser.whole.speech import with_speech
from articleparse.parser.whole.summaries import with_decks, with_lead, with_summary
from articleparse.parser.whole.teasers import without_teasers
from articleparse.parser.words.cues import folded
from articleparse.readers import read

HEADLINE = "Old ferry slip to close after ninety years"
FIRST = "The ferry slip at Carrow will close on Saturday, said the harbour master of the town."
SECOND = "The slip was built by the harbour board in 1931, and the ferry has used it since."
THIRD = "A new slip is to open by the harbour wall, and the ferry will not stop for the works."
STORY = [FIRST, SECOND, THIRD]


def seen(*lines: str) -> list[Look]:
    return look(read("\n\n".join(lines)).blocks, Hints())


def labelled(*roles: str) -> list[Label]:
    return [Label(role, "a test") for role in roles]


def roles(labels: Sequence[Label]) -> list[str]:
    return [label.role for label in labels]


def parsed(*lines: str) -> Article:
    return articleparse.parse("\n\n".join(lines).encode(), form="text")


def told(article: Article) -> list[str]:
    return [line for one in article.sections for line in (one.heading, *one.paragraphs) if line]


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("Mokiniai prie mokyklos vartų. Jono Ozolo nuotr.", "caption"),
        ("Jono Ozolo nuotr.", "caption"),
        ("A gyerekek a kapunál. Kis Péter felvétele", "caption"),
        ("Image caption,", "caption"),
        ("The slip in spring. File photo.", "caption"),
        ("The slip in spring (file photo)", "caption"),
        ("Mary welaýatynda gowaça meýdany. Arhiw suraty.", "caption"),
        ("Ongeldig e-mailadres. Vul nogmaals in aub.", "newsletter"),
        ("Bonus video:", "related"),
        ("The council shows an old archive photo", ""),
        ("Disgrifiad o'r llun,", "caption"),
        ("Comments 27", "comments"),
        ("Join the discussion! 27", "comments"),
        ("Others are reading now", "related"),
        ("Citi šobrīd lasa", "related"),
        ("Več v tiskani izdaji", "paywall"),
        ("Suivez toute l'actualité de vos villes en vous inscrivant.", "newsletter"),
        ("Ferry 27", ""),
        ("Muziejuje – parodos nuotrauka ir jos istorija, kuri prasidėjo prieš šimtą metų", ""),
    ],
)
def test_what_a_line_says_it_is(line: str, cue: str) -> None:
    assert cue_of(folded(line)) == cue


def test_a_label_with_a_comma_stands_over_what_the_picture_shows() -> None:
    article = parsed(HEADLINE, "3 May 2024", FIRST, "Image caption,\nThe slip in spring", SECOND, THIRD)
    assert told(article) == STORY


def test_a_category_beside_the_day_leaves_it_the_storys() -> None:
    article = parsed(HEADLINE, "2024-05-03 | Category: Harbour", *STORY, "Jonas 2024-05-04 07:40")
    assert article.timestamp == "2024-05-03"


def test_who_stands_where_over_the_storys_place_is_a_caption() -> None:
    lines = ["Harbour master Jane Roe (centre) at the slip on Monday.", f"CARROW - {FIRST}", SECOND]
    assert roles(with_captions(seen(*lines), labelled(*["paragraph"] * 3)))[0] == "caption"
    plain = [lines[0], FIRST, SECOND]
    assert roles(with_captions(seen(*plain), labelled(*["paragraph"] * 3)))[0] == "paragraph"


@pytest.mark.parametrize(
    "note",
    [
        "The writer is a fisherman and a councillor.",
        "*The author is a fisherman and a councillor.",
        "Höfundur er trillukarl og varabæjarfulltrúi.",
        "Kirjoittaja on kalastaja ja kunnanvaltuutettu.",
        "Der Autor ist Fischer und sitzt im Stadtrat.",
        "Autors ir zvejnieks un domes deputāts.",
    ],
)
def test_a_note_on_a_writer_whom_it_does_not_name(note: str) -> None:
    assert told(parsed(HEADLINE, *STORY, note)) == STORY


@pytest.mark.parametrize(
    "lines",
    [
        [FIRST, "The slip is in a novel, and its author lives here.", "The author is a fisherman and a councillor."],
        [*STORY, "The writer was here."],
        [FIRST, "The writer is a fisherman and a councillor."],
    ],
)
def test_what_tells_of_a_writer_is_no_such_note(lines: list[str]) -> None:
    labels = labelled(*["paragraph"] * len(lines))
    assert roles(without_nameless(seen(*lines), labels)) == roles(labels)


def test_the_openings_of_notes_are_folded_and_say_who_writes() -> None:
    assert all(opening == folded(opening) for opening in OPENINGS)
    assert all(opening.startswith(who) and who for opening, who in WRITER_NOTES.items())


def test_the_section_behind_the_writer_beside_the_stamp() -> None:
    looks = seen("Harbour", "14 May 2022 Jane Roe Harbour, Trade 0", HEADLINE, *STORY)
    labels = labelled("boilerplate", "timestamp", "headline", *["paragraph"] * 3)
    assert [*writers(looks, labels).values()] == [("Jane Roe",)]
    assert [*writers(looks[1:], labels[1:]).values()] == [("Jane Roe Harbour",)]


def test_a_paragraph_between_headline_and_stamp_sums_up() -> None:
    lines = [HEADLINE, FIRST, "Jane Roe", "3 May 2024", SECOND, THIRD, FIRST]
    head = ["headline", "paragraph", "boilerplate", "timestamp"]
    found = with_summary(seen(*lines), labelled(*head, *["paragraph"] * 3))
    assert roles(found) == ["headline", "standfirst", "boilerplate", "timestamp", *["paragraph"] * 3]


@pytest.mark.parametrize(
    ("over", "first"),
    [("timestamp", FIRST), ("byline", FIRST), ("boilerplate", f"CARROW - {FIRST}"), ("boilerplate", f"{FIRST[:-1]}:")],
)
def test_a_paragraph_under_a_stamp_or_that_opens_the_story_does_not(over: str, first: str) -> None:
    lines = [HEADLINE, "3 May 2024", first, "4 May 2024", SECOND, THIRD, FIRST]
    labels = labelled("headline", over, "paragraph", "timestamp", *["paragraph"] * 3)
    assert roles(with_summary(seen(*lines), labels)) == roles(labels)


DECKS = (
    "The county raises the number of closed slips to forty, while the board praises all who dig and carry by night",
    "Twelve boats are missing at this hour, four of them with a crew that was to be home in time for the market",
)


@pytest.mark.parametrize(
    ("decks", "kicker"),
    [(["…as the villages ask who pays"], []), (["...and who digs"], []), (DECKS, []), (DECKS, ["Carrow"])],
)
def test_decks_without_an_end_mark_under_the_headline(decks: list[str], kicker: list[str]) -> None:
    lines = [HEADLINE, *kicker, *decks, "Share", *STORY]
    labels = labelled("headline", *["boilerplate"] * (len(lines) - 4), *["paragraph"] * 3)
    found = roles(with_decks(seen(*lines), labels))
    start = 1 + len(kicker)
    assert [i for i, role in enumerate(found) if role == "standfirst"] == [*range(start, start + len(decks))]


@pytest.mark.parametrize(
    "lines",
    [
        DECKS[:1],
        ["Jane Roe", "Carrow", *DECKS],
        ["A boat in ice (left)", "Where the ferry ran"],
        [f"{DECKS[0]}.", DECKS[1]],
    ],
)
def test_one_line_or_what_stands_apart_from_the_headline_is_no_deck(lines: list[str]) -> None:
    labels = labelled("headline", *["boilerplate"] * len(lines), *["paragraph"] * 3)
    assert roles(with_decks(seen(HEADLINE, *lines, *STORY), labels)) == roles(labels)


def test_a_long_line_that_markup_sets_as_a_heading_right_under_the_headline_is_a_deck() -> None:
    html = f"<h1>{HEADLINE}</h1><h2>{DECKS[0]}</h2><p>3 May 2024</p>" + "".join(f"<p>{text}</p>" for text in STORY)
    looks = look(read(f"<html><body>{html}</body></html>", form="html").blocks, Hints())
    labels = labelled("headline", "boilerplate", "timestamp", *["paragraph"] * len(STORY))
    assert roles(with_decks(looks, labels))[1] == "standfirst"


KOREAN = ("두 시간 만에 끝난 공청회", "예산안 상정조차 못 해", '상인회 "약속과 다르다" 반발')
KOREAN_STORY = (
    "해안시가 추진해 온 순환버스 노선 개편이 다시 미뤄졌다. 시는 12일 공청회를 열었으나 두 시간 만에 결론 없이 끝냈다.",
    '시 관계자는 "예산이 확정되지 않아 일정을 잡지 못했다"고 말했다. 노선 개편은 지난해 봄부터 세 차례 연기됐다.',
    "상인회는 이날 시청 앞에서 기자회견을 열고 조속한 시행을 요구했다. 시의회는 다음 달 다시 논의할 예정이다.",
)


@pytest.mark.parametrize("is_over", [True, False])
def test_the_decks_of_a_korean_story_over_the_stamp_and_under_it(*, is_over: bool) -> None:
    decks, stamp = "\n".join(KOREAN), "입력 2026.03.12 18:20\n김도연 기자"
    article = parsed(
        "해안 순환버스 노선 개편 또 미뤄져", *((decks, stamp) if is_over else (stamp, decks)), *KOREAN_STORY
    )
    assert (article.standfirst, article.authors) == (KOREAN, ("김도연",))
    assert told(article) == [*KOREAN_STORY]


def test_lines_of_one_heading_over_the_story_are_its_decks() -> None:
    html = f"<h1>{HEADLINE}</h1><h2>2 boats stay in port<br>The board is silent<br>Who pays is open</h2>"
    html += "".join(f"<p>{text}</p>" for text in STORY)
    looks = look(read(f"<html><body>{html}</body></html>", form="html").blocks, Hints())
    labels = labelled("headline", "heading", "boilerplate", "heading", *["paragraph"] * len(STORY))
    assert roles(with_decks(looks, labels))[1:4] == ["standfirst"] * 3


def test_headings_of_one_kind_right_under_the_headlines_are_decks_however_they_end() -> None:
    decks = ["The board pays for the works.", "Boats stop at the wall"]
    html = (
        f"<h1>{HEADLINE}</h1>" + "".join(f"<h2>{deck}</h2>" for deck in decks) + "<p>By Jane Roe</p><p>3 May 2024</p>"
    )
    html += "".join(f"<p>{text}</p>" for text in STORY)
    article = articleparse.parse(f"<html><body><article>{html}</article></body></html>", form="html")
    assert [*article.standfirst] == decks


def test_the_decks_of_a_korean_story_lose_their_dashes() -> None:
    decks = "\n".join(f"- {deck}" for deck in KOREAN)
    article = parsed("해안 순환버스 노선 개편 또 미뤄져", f"{decks}\n입력 2026.03.12 18:20\n김도연 기자", *KOREAN_STORY)
    assert article.standfirst == KOREAN


def test_a_short_question_led_by_a_dash_is_said_as_others_are() -> None:
    lines = ["- When did it close, and who said so?", "- In May, as the board had said.", "- And now?", "- We row."]
    labels = labelled("paragraph", "paragraph", "heading", "paragraph")
    assert roles(with_speech(seen(*lines), labels)) == ["paragraph"] * 4
    assert roles(with_speech(seen(*lines[1:]), labels[1:])) == roles(labels[1:])


def test_topics_in_capitals_that_end_a_copy_are_tags() -> None:
    topics = ["CARROW", "FERRY SLIP", "HARBOUR BOARD", "SATURDAY"]
    assert told(parsed(HEADLINE, *STORY, *topics)) == STORY
    others = ["HERON", "ROBIN", "PLOVER", "TERN"]
    assert told(parsed(HEADLINE, *STORY, *others)) == [*STORY, *others]


def test_a_menus_last_entries_over_a_sentence_and_its_stamp_are_no_headline() -> None:
    title = "“We have no slip and no ferry!” Fishermen of Carrow stand before the town hall, mayor: By May you will!"
    article = parsed("Sport\nIdeas\nCulture", f"{title}\n3 May 2024, 12:02 / TOWN", *STORY)
    assert (article.headline, told(article)) == (title, STORY)


def test_sentences_of_others_under_what_announces_them_end_no_story() -> None:
    others = ["Because of frost the lorry could not be mended.", "Choirs sing twice in January, at six."]
    labels = labelled("headline", *["paragraph"] * 3, "related", "paragraph", "paragraph")
    looks = seen(HEADLINE, *STORY, "Read also", *others)
    assert roles(without_teasers(looks, labels))[-2:] == ["boilerplate"] * 2
    goes_on = seen(HEADLINE, *STORY, "Read also", f"{SECOND} Since", f"{FIRST} Yes")
    assert roles(without_teasers(goes_on, labels)) == roles(labels)
    amid = [*labels, Label("tags", "a test")]
    assert roles(without_teasers([*looks, *seen("Tags: harbour")], amid)) == roles(amid)


def test_the_last_lines_of_a_story_that_end_no_sentence_are_titles_behind_something_else() -> None:
    titles = ["Frost delays lorry repair", "Choirs sing twice in January", "Who feeds the swans?"]
    labels = labelled("headline", *["paragraph"] * 3, "boilerplate", *["paragraph"] * 3, "boilerplate")
    looks = seen(HEADLINE, *STORY, "In the news", *titles, "Imprint")
    assert roles(without_teasers(looks, labels))[-4:] == ["boilerplate"] * 4
    behind = labelled("headline", *["paragraph"] * 6, "boilerplate")
    assert roles(without_teasers(seen(HEADLINE, *STORY, *titles, "Imprint"), behind)) == roles(behind)
    own = ["Ferry slip at Carrow", "New slip by the harbour wall", "Saturday at the harbour"]
    assert roles(without_teasers(seen(HEADLINE, *STORY, "In the news", *own, "Imprint"), labels)) == roles(labels)


def _before(looks: list[Look], best: Rival) -> Choice:
    return Choice(looks, {}, best)


@pytest.mark.parametrize(
    ("over", "under", "is_it"),
    [
        ("Halina Berg", HEADLINE, True),  # a tag, over the stamps
        ("Survey 18 June 2024, 10:42", HEADLINE, True),
        ("Harbour", HEADLINE, True),
        ("Harbour slips and their ferries", HEADLINE, False),  # says more than a section's name
        ("Halina Berg", "Halina Berg Halina Berg", False),  # her picture and her name
        ("Halina Berg", FIRST, False),  # a sentence
    ],
)
def test_a_name_or_a_sections_over_a_title_is_no_headline(over: str, under: str, is_it: bool) -> None:
    looks = seen(over, "18 June 2024", "Share", under, *STORY)
    best = Rival(0, 0, ["headline", "under", "under", "under", "paragraph"])
    assert is_under_section(_before(looks, best), Rival(3, 1306, [])) is is_it


@pytest.mark.parametrize(
    ("over", "under", "is_it"),
    [
        ("Holding the slip", FIRST, True),
        ("Holding the slip", HEADLINE, False),
        ("Halina Maria Berg", FIRST, False),
        ("Home > News > Harbour", FIRST, False),
        ("News", FIRST, False),
        ("Holding the slip 12 June 2024", FIRST, False),
    ],
)
def test_a_title_right_over_a_sentence_is_the_headline_however_short(over: str, under: str, is_it: bool) -> None:
    looks = seen(over, under, *STORY)
    assert is_over_full_stop(_before(looks, Rival(1, 0, [])), Rival(0, 900, [])) is is_it


def test_a_live_blogs_first_title_stands_under_its_headline() -> None:
    entries = ["16:20", "Wall breached", FIRST, "14:47", "Power back", SECOND, "11:05", "Boats stay in", THIRD]
    assert is_over_live(_before(seen(HEADLINE, *entries), Rival(2, 0, [])), Rival(0, 9, []))
    assert not is_over_live(_before(seen(HEADLINE, *entries[:3]), Rival(2, 0, [])), Rival(0, 9, []))


def test_a_pictures_text_and_its_caption_are_no_headline() -> None:
    looks = seen("The slip at dawn.", "The slip at dawn.", "Photo: Jane Roe", HEADLINE)
    assert [is_picture_twice(looks, index) for index in range(4)] == [True, True, False, False]
    assert not is_picture_twice(seen(HEADLINE, HEADLINE, "Photo: Jane Roe"), 0)


def test_a_title_that_stands_twice_over_a_caption_is_the_headline() -> None:
    looks = seen(HEADLINE, HEADLINE, FIRST, "The mayor at the slip", "3 May 2024", SECOND)
    assert is_twice_over(_before(looks, Rival(3, 0, [])), Rival(0, 0, []))
    assert not is_twice_over(_before(looks, Rival(5, 0, [])), Rival(0, 0, []))  # the stamp stands between
    assert not is_twice_over(_before(seen(HEADLINE, FIRST, "The mayor at the slip"), Rival(2, 0, [])), Rival(0, 0, []))


@pytest.mark.parametrize(
    ("title", "name", "is_one"),
    [
        ("«Els nens ja no saben nedar al riu»", "Pere Gelabert, barquer jubilat", True),
        ("“We row every day”", "Jane Roe", True),
        ("“We row every day”", "Council shuts the slip", False),
        ("Ferryman rows", "Jane Roe, ferryman", False),
    ],
)
def test_a_quotation_over_who_says_it_is_the_headline(title: str, name: str, *, is_one: bool) -> None:
    assert is_quoted_over(_before(seen(title, name), Rival(1, 0, [])), Rival(0, 0, [])) is is_one


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("The ferryman on the quay where he worked for forty years / N.F.", "caption"),
        ("The ferryman with his boat on the quay. / JO ROE", "caption"),
        ("The ferryman sails to the isle and back / HARBOUR", "paragraph"),
    ],
)
def test_who_took_a_picture_behind_a_slash(line: str, role: str) -> None:
    assert roles(with_captions(seen(line, SECOND), labelled("paragraph", "paragraph")))[0] == role


def test_a_first_word_in_capitals_opens_the_story_though_a_credit_stands_under_it() -> None:
    lead = "FIREMEN of Carrow and of two other towns fought a blaze at the ferry slip until dawn."
    looks = seen(HEADLINE, lead, "Photo: Jane Roe", *STORY)
    labels = labelled("headline", "paragraph", "caption", *["paragraph"] * 3)
    assert roles(with_captions(looks, labels))[1] == "paragraph"
    aside = labelled("headline", "boilerplate", "caption", *["paragraph"] * 3)
    assert roles(with_lead(looks, aside))[1] == "paragraph"
    assert roles(with_lead(seen(HEADLINE, FIRST, "Photo: Jane Roe", *STORY), aside))[1] == "boilerplate"


@pytest.mark.parametrize("stamp", ["29-njy aprel, 2022", "2022-nji ýylyň 29-njy apreli"])
def test_days_of_turkmenistan(stamp: str) -> None:
    assert parsed(HEADLINE, stamp, *STORY).timestamp == "2022-04-29"


def test_the_way_to_a_page_ends_in_its_headline_and_not_in_the_summary_under_it() -> None:
    title, deck = "Ferry returns to the sound", "Those who live on the islands are glad"
    for way, is_title in (
        (f"Home / News / {title}", True),
        (f"News of the week {title}", False),
        ("Home / News", False),
    ):
        assert is_under_way(_before(seen(way, title, deck, FIRST), Rival(2, 0, [])), Rival(1, 0, [])) == is_title
    section = seen("Home / News / Islands", "Islands", title, FIRST)
    assert not is_under_way(_before(section, Rival(2, 0, [])), Rival(1, 0, []))
