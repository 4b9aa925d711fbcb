"""Copies of sites never seen before: their sections, teasers, walls and notes around a story."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Article
from articleparse.parser.heads.no_title import is_no_title
from articleparse.parser.looks.lines import cue_of
from articleparse.parser.names.names import authors
from articleparse.parser.words.cues import folded

HEADLINE = "Ferry is back after eleven weeks in the yard"
FIRST = "The ferry to Carrow takes an hour, and since Monday it has run again, said the harbour master."
SECOND = "The mate said that the shaft had to be replaced as a whole, which took eleven weeks."
THIRD = "The council has put aside two million for a second boat, and it may come next year."
STORY = [FIRST, SECOND, THIRD]
BODY = "\n\n".join(STORY)
OTHER = "Lorry takes a sofa that was being washed"
TOLD = "The owner had put it in the sun, and the crew took it for rubbish."


def parsed(text: str) -> Article:
    return articleparse.parse(text.encode(), form="text")


def told(article: Article) -> list[str]:
    """Headings and paragraphs, in order."""
    return [line for one in article.sections for line in (one.heading, *one.paragraphs) if line]


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("Ihr Browser ist veraltet. Bitte aktualisieren Sie Ihren Browser.", "reading"),
        ("You are using an outdated browser.", "reading"),
        ("Mainos (Teksti jatkuu alla)", "advert"),
        ("Annonse (saken fortsetter under)", "advert"),
        ("I commenti dei lettori", "comments"),
        ("QUIERO RECIBIRLO", "newsletter"),
        ("CLICK HERE TO GET THE BAY NEWS APP", "newsletter"),
        ("Corrections and clarifications|Submit a news tip|", "share"),
        ("This is a developing story. It will be updated.", "reading"),
        ("Über dieses Thema berichtete die Abendschau am 14. Mai 2024 um 20:00 Uhr.", "reading"),
        ("La suite sous la publicité", "advert"),
        ("Advertentie via Ster.nl", "advert"),
        ("Byłeś świadkiem lub uczestnikiem ważnego wydarzenia?", "newsletter"),
        ("UPPDATERING: Polisen har nu konstaterat att föremålet var ofarligt.", ""),
        ("* Este artículo apareció en la edición impresa del jueves, 11 de enero de 2007", "rights"),
        ("Um diesen Artikel vollständig lesen zu können, benötigen Sie ein Abo.", "paywall"),
        ("Sorry, we are not accepting comments on this article.", "comments"),
        ("Artikulli tjetër", "related"),
        ("Odporúčané články", "related"),
        ("แท็กที่เกี่ยวข้อง  รถบรรทุก", "tags"),
        ("Rep. Ann Lee opened the pier.", ""),
    ],
)
def test_lines_of_sites(line: str, cue: str) -> None:
    assert cue_of(folded(line)) == cue


def test_a_note_on_the_browser_over_the_headline() -> None:
    text = f"Ihr Browser ist veraltet. Bitte aktualisieren Sie ihn.\n\n{HEADLINE}\n\n{BODY}\n"
    assert (parsed(text).headline, told(parsed(text))) == (HEADLINE, STORY)


def test_the_section_again_over_the_next_story() -> None:
    article = parsed(f"Local\n{HEADLINE}\n" + "\n".join(STORY) + f"\nLocal\n{OTHER}\n{TOLD}\n{TOLD[:-1]} bin.\n")
    assert (article.headline, told(article)) == (HEADLINE, STORY)


def test_other_stories_with_their_stamps_under_a_copy_do_not_date_it() -> None:
    more = f"{OTHER}\n\n{TOLD}\n28. 9. 2025. u 17:53\n\n{OTHER} again\n\n{TOLD}\n27. 9. 2025. u 11:29\n\nComments (0)\n"
    article = parsed(f"{HEADLINE}\n\n{BODY}\n\n{more}")
    assert (article.timestamp, told(article)) == (None, STORY)


def test_stamps_that_end_a_story_are_its_own() -> None:
    article = parsed(f"{HEADLINE}\n\n{BODY}\n\nPublished: 28 September 2025\nUpdated: 29 September 2025\n")
    assert (article.timestamp, told(article)) == ("2025-09-28", STORY)


def test_a_teaser_that_breaks_off_over_the_story_gives_way_to_the_whole_paragraph() -> None:
    menu = "Live\n- Weavers to meet on the square\n- Light beyond the harbour\n- Call was a hoax\n- Fares go up\n"
    article = parsed(
        f"{menu}{HEADLINE}\n5 Oct 2025\n{FIRST}The...\n{FIRST}\n{SECOND}\n{THIRD}\nNext Story\nMore Stories\n"
    )
    assert told(article) == STORY


def test_the_beginning_of_the_headline_under_a_video() -> None:
    article = parsed(f"{HEADLINE}\n\n{FIRST}\n\nFerry is back after eleven weeks ...\n\n{SECOND}\n\n{THIRD}\n")
    assert (article.headline, told(article)) == (HEADLINE, STORY)


def test_a_lead_that_a_blank_line_parts_from_the_next_credit() -> None:
    article = parsed(f"{HEADLINE}\n\n{FIRST}\n\nFoto: Baypress\n{SECOND}\n{THIRD}\n")
    assert told(article) == STORY


def test_a_headline_that_opens_like_a_caption_over_the_story() -> None:
    title = "FOTO: Fire at an inn of the valley. The guests got out"
    assert parsed(f"EVENT\n{title}\n{FIRST}\n{SECOND}\n{THIRD}\n").headline == title


def test_a_place_and_a_colon_over_the_story_are_no_headline() -> None:
    assert parsed(f"{HEADLINE}\nDate: 27 March 2020 20:45\nCarrow. Bay:\n" + "\n".join(STORY)).headline == HEADLINE


def test_a_desk_between_the_summary_and_the_story() -> None:
    summary = "The boat came back with a new shaft and fresh paint"
    assert told(parsed(f"{HEADLINE}\n\n{summary}\n\nRedazione\n{BODY}\n"))[-3:] == STORY


@pytest.mark.parametrize("line", ["+11° C, wind 1.34 m/s", "-2,5 °", "第A34版:时政新闻 | 上一版3 4下一版 |"])
def test_the_weather_and_the_way_through_a_paper_are_no_title(line: str) -> None:
    assert is_no_title(line)


def test_a_headline_on_the_heat() -> None:
    assert not is_no_title("40°C expected in the valley")


def test_bylines_of_chinese_papers() -> None:
    assert authors("□晚报记者 李萌") == ("李萌",)
    assert authors("全媒体记者 李萌") == ("李萌",)


def test_bylines_over_a_paper() -> None:
    assert authors("Anna Schmidt | BBS") == ("Anna Schmidt",)
    assert authors("Anna Schmidt | Bay Herald") == ("Anna Schmidt",)
    assert authors("World News | BBS") == ()


def test_a_sentence_under_the_title_of_another_story_amid_the_story() -> None:
    menu = "THE LANTERN\nHOME\nNEWS\nPOLITICS\nMETRO\nSPORTS\nHOME » NEWS » " + HEADLINE
    said = "The mate of the ferry to Carrow said that nobody on the boat had been told of it."
    text = f"{menu}\n\n{HEADLINE}\n\nBy Jane Doe\n\n{FIRST}\n\n{SECOND}\n\nALSO READ: Pool closes early\n\n{said}"
    assert told(parsed(f"{text}\n\n{THIRD}\n\nKindly share this story:\n\nAll rights reserved.\n")) == [
        FIRST, SECOND, said, THIRD,
    ]  # fmt: skip


def test_titles_that_stand_together_under_a_line_that_announces_them() -> None:
    titles = "Read also\nPool opens later\nWho will be mayor?"
    menu = "Skip to content\nSubscribe\nLog in\nRegion\nSport\nCulture\nHome\nRegion\nCarrow\n\n"
    text = f"{menu}{HEADLINE}\n\nBy Jane Doe\n11.06.2024, 17:32\n\n{FIRST}\n\nAdvertisement\n\n{SECOND}"
    assert told(parsed(f"{text}\n\n{titles}\n\n{THIRD}\n\nMore from Carrow\nStation closed\nNewsletter\n")) == STORY
