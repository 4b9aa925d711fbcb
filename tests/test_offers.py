"""What the publisher sells and what others paid for is no part of a story; nor is a picture's number or a player."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from articleparse.languages.offers import SPONSORED
from articleparse.model import Block, Hints
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import Label
from articleparse.parser.looks.lines import cue_of
from articleparse.parser.whole.announced import with_announced
from articleparse.parser.whole.offers import is_offer, without_offers
from articleparse.parser.whole.passes import passed
from articleparse.parser.words.cues import folded, whole
from articleparse.readers import read as read_html

STORY = [
    "The ferry to Tollan will not sail until the quay has been mended, the harbour office said on Monday.",
    "Its captain, who has crossed the sound for thirty years, calls the delay a scandal and the office a museum.",
    "Two boats of the lifeguard carry the mail meanwhile, and whoever has an appointment at the hospital.",
    "The office asks for patience, as it did in the year of the great storm and in the one after it.",
]
SOLD = "The Lantern has told you of it first. Read the paper at home for two weeks, free and without any obligation."


def labelled(*lines: tuple[str, str]) -> tuple[list[str], Sequence[Label], list[Label]]:
    looks = look([Block(text, (n, n), (text,), gap=1) for n, (text, _) in enumerate(lines, 1)], Hints())
    labels = [Label(role, "") for _, role in lines]
    return [text for text, _ in lines], passed(looks, labels, signing=False), without_offers(looks, labels)


def told(lines: Sequence[str], labels: Sequence[Label]) -> list[str]:
    return [line for line, label in zip(lines, labels, strict=True) if label.role in ("heading", "paragraph")]


@pytest.mark.parametrize(
    "line",
    [
        "2 Wochen kostenlos testen", "3 months free", "1 mois offert", "1 mes gratis", "4 weken gratis proberen",
        "30 dager gratis", "2 tygodnie za darmo", "Start your free trial", "Kostenlos herunterladen", "Try it for free",
        "Téléchargez gratuitement", "Descarga gratis", "1 месяц бесплатно", "Noch mehr in unserer App!",
    ],
)  # fmt: skip
def test_a_line_offers_a_trial_or_an_app(line: str) -> None:
    assert is_offer(line)


@pytest.mark.parametrize(
    "line",
    [
        "Two weeks of free buses in Tollan", "Freie Fahrt für alle", "An app for the ferry", "Free", "The app failed",
        "3 weeks later, the harbour is free of ice again", "Kostenlos ins Museum", "A trial in Tollan",
    ],
)  # fmt: skip
def test_a_heading_may_tell_of_what_is_free(line: str) -> None:
    assert not is_offer(line)


def test_what_is_sold_under_a_story_is_none_of_it() -> None:
    body = [(text, "paragraph") for text in STORY]
    lines, _, found = labelled(*body, ("2 weeks free: read it", "heading"), (SOLD, "paragraph"))
    assert told(lines, found) == STORY


def test_an_offer_amid_a_story_parts_nothing() -> None:
    body = [(text, "paragraph") for text in STORY]
    lines, _, found = labelled(*body[:2], ("2 weeks free", "heading"), *body[2:])
    assert told(lines, found) == STORY


def test_what_an_app_is_good_for_stands_over_its_button() -> None:
    body = [(text, "paragraph") for text in STORY]
    good = [("News on the way", "paragraph"), ("All pages of the paper", "paragraph")]
    lines, _, found = labelled(*body, *good, ("Download for free", "boilerplate"))
    assert told(lines, found) == STORY


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("We are on Facebook, Instagram and YouTube as well.", False),
        ("ಫೇಸ್‌ಬುಕ್, ವಾಟ್ಸ್ಆ್ಯಪ್ ಮತ್ತು ಇನ್‌ಸ್ಟಾಗ್ರಾಂನಲ್ಲಿ ನಮ್ಮೊಂದಿಗೆ ಇರಿ.", False),
        ("The harbour master has told of it on Facebook and on YouTube.", True),
    ],
)
def test_a_last_paragraph_that_names_the_networks_of_the_paper_is_none(line: str, is_told: bool) -> None:
    _, _, found = labelled(*[(text, "paragraph") for text in (*STORY, line)])
    assert (found[-1].role == "paragraph") is is_told


@pytest.mark.parametrize(
    "label", ["Sponsored", "Annonsørinnhold:", "CONTENUTO SPONSORIZZATO", "Gesponserter Inhalt", "На правах рекламы"]
)
@pytest.mark.parametrize("role", ["heading", "paragraph"])
def test_a_title_that_somebody_paid_for_is_no_heading(label: str, role: str) -> None:
    body = [(text, "paragraph") for text in STORY]
    title = ("A sofa for every harbour", role)
    lines, found, _ = labelled(
        *body[:2], (label, "boilerplate"), ("Photo: The Sofa House", "caption"), title, *body[2:]
    )
    assert told(lines, found) == STORY


@pytest.mark.parametrize("label", ["Advertisement", "Anzeige", "Publicité"])
def test_a_heading_under_the_gap_of_an_advertisement_stays_one(label: str) -> None:
    body = [(text, "paragraph") for text in STORY]
    lines, found, _ = labelled(*body[:2], (label, "boilerplate"), ("What is to be mended", "heading"), *body[2:])
    assert "What is to be mended" in told(lines, found)


def test_the_storys_own_heading_under_a_sponsors_name_is_no_link() -> None:
    html = f"<p>{STORY[0]}</p><p>Sponsored</p><h3>What is to be mended</h3><p>{STORY[1]}</p>"
    looks = look(read_html(f"<html><body>{html}</body></html>", form="html").blocks, Hints())
    roles = ["paragraph", "boilerplate", "heading", "paragraph"]
    found = with_announced(looks, [Label(role, "") for role in roles])
    assert [label.role for label in found] == roles


def test_what_names_a_sponsor_is_known_as_an_advertisement() -> None:
    assert [label for label in SPONSORED if folded(label) != label] == []
    unknown = [label for label in SPONSORED if "advert" not in whole(label)]
    assert unknown == []


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("Photo 3 of 8", "caption"), ("Bild 3 von 8", "caption"), ("Imagen 2 de 5", "caption"), ("1 / 12", "caption"),
        ("写真1/5", "caption"), ("12 / 1", ""), ("4/5", ""), ("Step 1 of 2", ""), ("Advertisement 2", "advert"),
        ("Sendung: Radio Sund, 25.04.2024, 10.45 Uhr", "caption"), ("Dieses Thema im Programm: Radio Sund", "reading"),
        ("Listen to this story", "share"), ("Beitrag anhören", "share"), ("Høyr saka", "share"),
        ("Escucha la noticia", "share"), ("Haberi dinle", "share"), ("이 기사 듣기 1/3", ""), ("האזנה לכתבה", "share"),
    ],
)  # fmt: skip
def test_a_pictures_number_and_a_player_say_what_they_are(line: str, cue: str) -> None:
    assert cue_of(folded(line)) == cue
