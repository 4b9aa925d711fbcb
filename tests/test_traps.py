"""Inputs made to look like what the rules on heads, printed pages, phrases and titles are for, and are not."""

from __future__ import annotations

import pytest

import articleparse

BODY = (
    "The ferry takes an hour, and since Monday it has run again.\n\n"
    "The mate said that the shaft had to be replaced as a whole.\n\n"
    "The council has put aside two million for a second boat.\n"
)
PAGES = (
    "{} and half\nof the pump, and then we had to wait for the paint and the weather, and paint all of her.{}\n"
    "\fThe council has put aside two million for a second boat, which may come in the spring of\nnext year.\n"
)


def parsed(head: str, body: str = BODY) -> articleparse.Article:
    return articleparse.parse(f"{head}\n\n{body}".encode(), form="text")


@pytest.mark.parametrize("head", ["Island ferry is back\t3", "Carrow Bay\t2\tPort Amber\t3\n\nBy Tom Veitch"])
def test_a_number_behind_a_headline_is_no_pages(head: str) -> None:
    assert (parsed(head).headline or "")[:6] == head[:6]


@pytest.mark.parametrize(
    "summary", ["How eleven weeks changed the life of an island", "What eleven weeks did to an island"]
)
def test_a_headline_of_a_few_small_words_over_a_day_is_no_paper(summary: str) -> None:
    assert parsed(f"Storm over the bay\n14 March 2024\n\n{summary}").headline == "Storm over the bay"


@pytest.mark.parametrize(
    "headline",
    [
        "Thanks for reading: a librarian says goodbye",
        "Danke fürs Lesen: eine Bibliothekarin geht in den Ruhestand",
        "Нашли ошибку? Как школьники проверяют учебники",
    ],
)
def test_a_headline_may_open_as_a_site_speaks_of_itself(headline: str) -> None:
    found = parsed(f"{headline}\nTom Veitch\n14.03.2024")
    assert found.headline == headline


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ("W\ninter had come early that year, and the mail came but once a week", "Winter had come"),
        ("K\nein Schiff ging mehr in jenem Jahr, und die Post kam einmal in der Woche", "Kein Schiff"),
        ("A\nferry crosses the sound again, and the ferry takes an hour for it", "A ferry crosses"),
    ],
)
def test_a_large_letter_is_a_word_only_where_the_rest_is_one_elsewhere(rows: str, text: str) -> None:
    found = parsed(f"Island in the ice\n\n{rows}.")
    assert found.sections[0].paragraphs[0].startswith(text)


def test_a_button_is_no_large_letter() -> None:
    found = parsed("Ferry is back after weeks\n\nFacebook\nX\n\nvon Tom Veitch, Karrower Zeitung\n\n14.03.2024")
    assert found.authors == ("Tom Veitch",)


@pytest.mark.parametrize(
    "marks", [("‘We had to replace the whole of the shaft,", "’"), ("We did.[3] Then", "[4]"), ("«We", "»")]
)
def test_a_sentence_that_ends_at_a_pages_end_is_not_joined(marks: tuple[str, str]) -> None:
    told = parsed("Ferry is back after weeks", PAGES.format(*marks)).sections[0].paragraphs
    assert told[-1].startswith("The council")


@pytest.mark.parametrize(
    "chant", ["Give us our boat! Give us our boat!", "We want the ferry back! We want the ferry back!"]
)
def test_a_chant_is_no_caption(chant: str) -> None:
    first, *rest = BODY.split("\n\n")
    told = parsed("Ferry is back after weeks", "\n\n".join([first, chant, *rest])).sections[0].paragraphs
    assert chant in told


@pytest.mark.parametrize("h1", ["Ferry", "The bay and the storm", "Live"])
def test_an_h1_that_shares_a_word_with_the_title_is_not_it(h1: str) -> None:
    title = "Storm hits the island ferry in the night"
    ld = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{title}"}}</script>'
    head = (
        f'<html><head><title>{title}</title><meta property="og:title" content="{title}">{ld}</head><body><h1>{h1}</h1>'
    )
    story = "".join(
        f"<p>{part} It is the first in years, and nobody knows how long it will last.</p>"
        for part in BODY.split("\n\n")
    )
    assert articleparse.parse(f"{head}{story}", form="html").headline == title


@pytest.mark.parametrize("dash", "–—-")
def test_speech_keeps_its_dash_and_the_items_of_a_list_lose_theirs(dash: str) -> None:
    spoken = [f"{dash} Jeg var redd for å åpne den, sier Stec.", f"{dash} Men du åpnet den likevel? spør Kolk."]
    told = "Mester Kolk sto for første gang på ti år foran ovnen der faren hans støpte klokker for hele bygda."
    article = articleparse.parse("\n\n".join(["Kolk er tilbake i støperiet", told, *spoken, told[::-1]]))
    assert [text for section in article.sections for text in section.paragraphs][1:3] == spoken
    items = ["et nytt tau", "en ny bom", "en smed"]
    listed = "\n".join(["Kolk er tilbake i støperiet", "", told, "", "Dette mangler:", *(f"{dash} {x}" for x in items)])
    assert [text for section in articleparse.parse(listed).sections for text in section.paragraphs][-3:] == items


def test_whom_to_ask_over_a_press_release_makes_it_no_page() -> None:
    told = "The works has put 3,200 panels on its roof, and an induction line heats the steel without an open flame."
    over = "FOR IMMEDIATE RELEASE\nContact:\nDana Fell\nFell Communications\n(503) 555-0142\ndana@fell.example"
    dated = "ROSEBURG, Ore., June 5, 2023 -- Umpqua Tool Works, a family-owned maker of hand tools, opened a forge."
    summary = "New facility will create 64 jobs and cut the use of gas by 70 percent"
    article = articleparse.parse(
        "\n\n".join([over, "Tool Works Opens First Solar Forge", summary, dated, told, told[4:]])
    )
    assert (article.headline, article.timestamp) == ("Tool Works Opens First Solar Forge", "2023-06-05")
    assert article.standfirst == (summary,)


def test_half_a_surrogate_pair_in_the_state_of_a_script_is_no_mistake_of_ours() -> None:
    told = "The works has put 3,200 panels on its roof, and an induction line heats the steel without an open flame."
    parts = ",".join(f'{{"type":"paragraph","text":"{told} {end}"}}' for end in ("One.", "Two.", "Three.", "\\ud83d"))
    state = f'<script id="__NEXT_DATA__" type="application/json">{{"a":{{"body":[{parts}]}}}}</script>'
    article = articleparse.parse(f"<html><body><h1>Solar forge opens at works</h1>{state}</body></html>", form="html")
    assert [text[-1] for section in article.sections for text in section.paragraphs][-1] == "\ufffd"


def test_words_in_small_letters_between_headline_and_stamp_name_nobody() -> None:
    told = "De pier in Oosterhaven blijft ook dit voorjaar dicht, want de gemeente heeft geen geld voor de palen."
    head = "Haven na elf weken weer open\n\n{}\n\n12 maart 2024\n\n"
    assert articleparse.parse(head.format("De pier blijft dicht") + told).authors == ()
    assert articleparse.parse(head.format("Door Ida Falk") + told).authors == ("Ida Falk",)


def test_who_asks_with_a_dash_heads_nothing() -> None:
    said = ["– Når blir moloen reparert?", "– Det vet ingen ennå.", "– Hvem betaler?", "– Kommunen betaler alt."]
    told = "Moloen i Havnavika har ligget i ruiner siden stormen, og båtene må ligge på den andre siden av fjorden."
    article = articleparse.parse("\n\n".join(["Moloen er borte", "Av Ida Falk", told, *said, told[::-1]]))
    assert [section.heading for section in article.sections] == [None]
    assert list(article.sections[0].paragraphs[1:5]) == said


def test_of_two_stories_in_a_state_the_one_with_the_pages_title_is_printed() -> None:
    def story(title: str, author: str, told: str, parts: int) -> str:
        body = ",".join(f'{{"type":"paragraph","text":"{told} {number}."}}' for number in range(parts))
        return f'{{"title":"{title}","author":{{"name":"{author}"}},"body":[{body}]}}'

    own = story("Solar forge opens at works", "Ida Falk", "The works has put 3,200 panels on the roof of its forge", 4)
    other = story("Storm sank two boats", "Tom Veitch", "The storm sank two boats in the bay and no one knows why", 9)
    state = f'<script id="__NEXT_DATA__" type="application/json">{{"a":{own},"z":{other}}}</script>'
    article = articleparse.parse(f"<html><body><h1>Solar forge opens at works</h1>{state}</body></html>", form="html")
    assert article.authors == ("Ida Falk",)
    assert all(text.startswith("The works") for section in article.sections for text in section.paragraphs)
