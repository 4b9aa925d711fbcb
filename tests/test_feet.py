"""Lines of databases, agencies and sites around a story; and stories that have such lines of their own."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Article
from articleparse.parser.looks.lines import cue_of

BODY = (
    "The ferry takes an hour, and since Monday it has run again.\n"
    "The mate said that the shaft had to be replaced as a whole, which took eleven weeks.\n"
    "The council has put aside two million for a second boat, and it may come next year.\n"
)
FILED = f"PORT AMBER (AP) — {BODY}"


def parsed(text: str) -> Article:
    return articleparse.parse(text.encode(), form="text")


def told(text: str) -> list[str]:
    """Headings and paragraphs, in order."""
    return [line for one in parsed(text).sections for line in (one.heading, *one.paragraphs) if line]


STORY = told(f"Ferry is back\n{BODY}")


@pytest.mark.parametrize(
    "foot",
    [
        "Visit Website\nShare to Pocket\n#ferries #harbour",
        "Endelea kusoma",
        "👍 312 😢 48 🙏 25",
        "Теги\nПаром\nГавань",
        "Tags\nFerry",
        "Mais recente\nPróxima\nPrefeito anuncia nova orla",
        "Du modtager denne mail, fordi du har tilmeldt dig Morgenbrevet.",
        "Recibes este correo porque te has suscrito.",
        "Stavovi izneseni u kolumnama osobni su stavovi autora.",
        "Op alle verhalen van de Waterkrant rust uiteraard copyright. Linken kan altijd.",
        "NPN transcripts are created on a rush deadline by a contractor, and may be revised in the future.",
    ],
)
def test_the_foot_of_a_page_is_no_part_of_the_story(foot: str) -> None:
    assert told(f"Ferry is back\n{BODY}{foot}\n") == STORY


@pytest.mark.parametrize(
    "line",
    [
        "🥇 3 🥈 1 🥉 2",
        "#FreeTheFerry",
        "This email was sent to all staff on Monday.",
        "Dette er en klumme om at være far.",
        "Op alle verhalen van zijn vader rust een vloek.",
        "This article appeared in the paper in 1954, and it made her famous.",
        "Les opinions exprimées par le maire ont fait rire tout le port.",
    ],
)
def test_a_line_of_a_story_that_opens_alike_stays(line: str) -> None:
    assert line in told(f"Ferry is back\n{BODY}{line}\n{BODY}")


def test_a_list_of_things_over_text_is_no_tags() -> None:
    text = told(f"Ferry is back\n{BODY}Topics\nThe shaft\n{BODY}")
    assert "The shaft" in text
    assert len(text) == 7


def test_a_line_over_the_rights_that_does_not_name_the_site_stays() -> None:
    assert "Herald Inn, 12 High Street" in told(
        f"Ferry is back\n{BODY}Where to eat\nHerald Inn, 12 High Street\n© Carrow Times. All rights reserved.\n"
    )


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("the quay, last week(photo: jane roe)", "caption"),
        ("the quay at dusk. - foto nstp/jane roe", "caption"),
        ("the ferry - photo/video ban", ""),
        ("he spoke. - image/sound was lost in the storm, they say", ""),
    ],
)
def test_a_credit_may_be_glued_or_stand_behind_a_dash(line: str, cue: str) -> None:
    assert cue_of(line) == cue


@pytest.mark.parametrize(
    "slug", ["CARROW-FERRY/SHAFT (UPDATE 2, PIX)", "CARROW-FERRY/SHAFT", "FERRIES/ (WRAPUP 2)", "CARROW-FERRY/"]
)
def test_an_agencys_slug_is_neither_headline_nor_kicker(slug: str) -> None:
    found = parsed(f"{slug}\nUPDATE 2-Carrow ferry is back after eleven weeks\nMarch 4, 2024 2:22 PM UTC\n{FILED}")
    assert (found.headline, found.kicker) == ("UPDATE 2-Carrow ferry is back after eleven weeks", None)


@pytest.mark.parametrize(
    ("over", "headline", "kicker"),
    [
        ("PORT AMBER FERRY\n", "Island ferry is back after eleven weeks", None),
        ("OPINION\n", "Island ferry is back after eleven weeks", "OPINION"),
        ("", "FERRY IS BACK", None),
        ("", "KIEL/LÜBECK: FERRY IS BACK", None),
        ("", "ROME-PARIS/NIGHT TRAIN RETURNS (WITH STOPS)", None),
    ],
)
def test_what_a_desk_finds_copy_by(over: str, headline: str, kicker: str | None) -> None:
    found = parsed(f"{over}{headline}\n{FILED}acr/mlp/jdm\n")
    assert (found.headline, found.kicker) == (headline, kicker)


def test_the_day_on_which_a_database_printed_a_text_is_not_the_papers() -> None:
    text = (
        "Vendredi 3 mai 2024 à 10 h 12\nDocuments sauvegardés par Université du Vallon\n\n{}\n"
        "Samedi 30 avril 2022\nLa Voix du Vallon • p. 12 • 268 mots\n\nLe bac est de retour sur la rivière\n\n"
        "Le bac traverse de nouveau la rivière depuis lundi, après onze semaines de réparations au chantier.\n\n"
        "Cet article est paru dans La Voix du Vallon\n"
    )
    found = parsed(text.format("Nom de la source\nLa Voix du Vallon\nType de source\nPresse\nPériodicité\nQuotidien\n"))
    assert (found.headline, found.timestamp) == ("Le bac est de retour sur la rivière", "2022-04-30")
    assert [one.paragraphs[0][:6] for one in found.sections] == ["Le bac"]
    alone = parsed("3 mai 2024\nDocuments sauvegardés par miracle aux archives\n\n" + BODY)
    assert alone.headline == "Documents sauvegardés par miracle aux archives"


@pytest.mark.parametrize("field", ["Abstract: None available.", "Author: Anonymous"])
def test_a_label_without_a_value_has_none(field: str) -> None:
    head = "Title: None\n\nSection: Harbour\n\nProQuest document link\n\n"
    found = parsed(f"{head}{field}\n\nFull text:\n{BODY}\nPublication title: Harbour Times\nLanguage: English\n")
    assert (found.headline, found.authors, found.standfirst) == ("None", (), ())
    assert [one.heading for one in found.sections] == [None]


@pytest.mark.parametrize("mark", ["FOTO: ", "FOTO | ", "FOTO. ", "VIDEO: "])
@pytest.mark.parametrize("times", [1, 2])
def test_a_story_in_pictures_may_be_headed_like_a_caption(mark: str, times: int) -> None:
    title = f"{mark}Kā salā sagaida prāmi"
    assert parsed(f"{title}\n" * times + f"24. jūnijs 2024\n{BODY}").headline == title


def test_a_section_over_a_story_in_pictures_and_a_name_with_its_paper_under_it() -> None:
    title = "Infografis: Harga kelapa naik, begini cara petani muda menjualnya"
    head = f"Infografis\n\n{title}\n\nRina Kusuma - nusaSehat\nSenin, 17 Feb 2025 16:04 WIB\n\nkelapa muda"
    assert parsed(f"{head}\n\n{BODY}").headline == title


def test_a_headline_that_opens_like_a_source_over_the_pictures_caption() -> None:
    title = "Källor: Färjan går igen den 3 juli"
    menu = "Nyheter\nSport\nKultur\nDebatt\nHandboll"
    head = f"{menu}\n\n{title}\n\nFärjan vid kajen. Arkivbild. Bild: Lars Hedberg / Bayfoto\n\n4.6.2020 16:21"
    assert parsed(f"{head}\n\n{BODY}").headline == title


@pytest.mark.parametrize(
    "head",
    [
        "FOTO: The ferry at the new quay\n24 June 2024\nIsland ferry is back after eleven weeks",
        "Photo: the ferry at the quay\nBy Tom Veitch\nIsland ferry is back after eleven weeks",
        "Island ferry is back after eleven weeks\nPhoto: the ferry at the quay\nBy Tom Veitch",
    ],
)
def test_a_caption_beside_a_headline_is_none(head: str) -> None:
    assert parsed(f"{head}\n{BODY}").headline == "Island ferry is back after eleven weeks"
    assert parsed(f"Ferry is back\nPhoto: the ferry at the quay\nBy Tom Veitch\n{BODY}").headline == "Ferry is back"
    assert parsed(f"FOTO: Janis Berzins\n24 June 2024\n{BODY}").headline is None


def test_a_button_under_the_stamp_is_no_headline() -> None:
    head = "OPINION\nThe shaft of the ferry\nTom Veitch\n12 June 2024, 6:00\nBestow upon friends"
    assert parsed(f"{head}\n{BODY}").headline == "The shaft of the ferry"


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("(c) the costs are to be met by the town, and", ""),
        ("(c) 2024 The Herald", "rights"),
        ("forwarded from the old depot, the letters took three weeks to arrive.", ""),
        ("forwarded from Harbour Watch", "newsletter"),
        ("version en ligne d'un succès de scène, la pièce attire un public jeune.", ""),
        ("puedes seguir a tu médico en la red, pero no sustituye a la consulta.", ""),
    ],
)
def test_what_opens_like_a_sites_line_may_be_a_sentence(line: str, cue: str) -> None:
    assert cue_of(line.lower()) == cue


@pytest.mark.parametrize(
    ("foot", "kept"),
    [
        ("Jane Doe is a writer. Her last book is The Slip.", 0),
        ("Jane Doe\nShe has covered the harbour for the Herald for years and years.", 0),
        ("John Roe is a writer. His last book is The Slip.", 1),
        ("“I am Doe,” I told him, and he wrote it down.\nJane Doe is what they wrote on the lifebelt.", 2),
        ("Jane Doe\nWhat now?\nTom Veitch\nWe wait for the boat.\nJane Doe\nAnd what will you do when it is there?", 6),
    ],
)
def test_a_note_on_who_signs_is_no_part_of_the_story(foot: str, kept: int) -> None:
    assert len(told(f"Ferry is back\nBy Jane Doe\n14 March 2024\n{BODY}{foot}\n")) == len(STORY) + kept


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("The new quay at dawn. - Copyright J. Roe/Herald", "caption"),
        ("The new quay at dawn – Copyright 2024 The Herald", "caption"),
        ("L'embarcadère à l'aube - Tous droits réservés J. Roe", "caption"),
        ("Der neue Anleger im Morgenlicht — Alle Rechte vorbehalten J. Roe", "caption"),
        ("El nuevo muelle al amanecer - Todos los derechos reservados J. Roe", "caption"),
        ("De nieuwe steiger kostte 84.000 euro. — © Jo Roe", "caption"),
        ("De nieuwe steiger bij dageraad — © jr", "caption"),
        ("清晨的新碼頭。（攝影／林小滿）", "caption"),
        ("Ferries and the law - copyright in the age of machines", ""),
        ("Rederij Lunn – overname door de provincie", ""),
        ("The county said - all rights reserved or not - that the quay would stay.", ""),
    ],
)
def test_behind_a_dash_a_caption_says_whose_the_picture_is(line: str, cue: str) -> None:
    assert cue_of(line.lower()) == cue
