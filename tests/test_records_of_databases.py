"""Records as newspaper databases and clippers write them, in text and in pages: their heads, their feet, their bars."""

from __future__ import annotations

import pytest

import articleparse
from articleparse import Article

STORY = (
    "The evening ferry between Carrow Bay and Penny Point runs again from Monday, three weeks after a storm.",
    "The operator said that bookings for the days without a ferry would be refunded in full.",
)
OTHER = (
    "The council of Carrow Bay will pay for a second boat until the landing stage has been rebuilt in stone.",
    "It takes nine cars and leaves twice an hour, and the fare is the same as that of the old one.",
)
TITLES = ("Evening ferry returns after the storm", "A second boat for nine cars")


def told(found: Article) -> list[str]:
    return [text for one in found.sections for text in (one.heading, *one.paragraphs) if text]


def joined(*parts: str) -> str:
    return "\n\n".join(parts) + "\n"


@pytest.mark.parametrize(
    "publisher", ["Carrow Newspapers Ltd.", "Carrow Media Pty Limited", "Carrow Journal Company, Inc."]
)
def test_the_paper_in_a_head_and_the_publisher_over_the_number_are_none_of_the_story(publisher: str) -> None:
    def record(title: str, name: str, day: str, story: tuple[str, ...], number: int) -> str:
        head = f"{name}\n186 words\n{day}\nAnsel Times\nANSTMS\nFirst\n1\nEnglish"
        return joined(title, head, *story, publisher, f"Document ANSTMS0020190304ef340001{number}")

    text = record(TITLES[0], "Mary Hollis", "4 March 2019", STORY, 0)
    text += "\n" + record(TITLES[1], "Tom Veitch", "5 March 2019", OTHER, 1)
    found = list(articleparse.parse_all(text))
    assert [one.headline for one in found] == list(TITLES)
    assert [one.authors for one in found] == [("Mary Hollis",), ("Tom Veitch",)]
    assert [told(one) for one in found] == [list(STORY), list(OTHER)]


CODES = {
    "HD": TITLES[0],
    "BY": "By Mary Hollis",
    "WC": "186 words",
    "PD": "4 March 2019",
    "ET": "06:00",
    "SN": "Ansel Times",
}
CODED = {
    **CODES,
    "LP": STORY[0],
    "TD": STORY[1],
    "RE": "uk : United Kingdom",
    "AN": "Document ANSTMS0020190304ef3400010",
}


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join(f"{code}\n{value}" for code, value in CODED.items()),
        "<html><body><table>{}</table></body></html>".format(
            "".join(f"<tr><td><b>{code}</b>&nbsp;</td><td>{value}</td></tr>" for code, value in CODED.items())
        ),
    ],
)
def test_codes_on_lines_of_their_own_and_in_a_table(text: str) -> None:
    found = articleparse.parse(text)
    assert (found.headline, found.authors, found.timestamp) == (TITLES[0], ("Mary Hollis",), "2019-03-04T06:00:00")
    assert told(found) == list(STORY)


def test_labels_behind_carets() -> None:
    rows = ["^ИС: Вечерний Карров", "^НР: 040", "^ДТ: 04.03.2019", "^АВ: Анна Белова", "^ЗГ: Паром снова ходит", "^ТТ:"]
    story = "Паром между портом и островом во вторник утром снова вышел в море, через девять недель после поломки."
    record = "\n".join(rows) + f"\n{story}\n\n"
    found = list(articleparse.parse_all(record + record.replace("04.03", "05.03").replace("Паром снова", "Катер тоже")))
    assert [(one.headline, one.timestamp) for one in found] == [
        ("Паром снова ходит", "2019-03-04"),
        ("Катер тоже ходит", "2019-03-05"),
    ]
    assert [one.authors for one in found] == [("Анна Белова",)] * 2
    assert [told(one) for one in found] == [[story]] * 2


def test_what_a_database_links_over_a_story_and_cites_under_it() -> None:
    head = "March 4, 2019 | Valley Times, The (Carrow)\nAuthor: Mary Hollis | Section: News | 186 Words"
    head += "\nPage: A1\nOpenURL Link"
    cited = f"• Citation (AGLC Style)\nMary Hollis, '{TITLES[0]}', Valley Times, The (online), 4 Mar 2019 A1"
    found = articleparse.parse(joined(TITLES[0], head, *STORY, cited, "Record Number: 170ABC"))
    assert (found.headline, found.authors, found.timestamp) == (TITLES[0], ("Mary Hollis",), "2019-03-04")
    assert told(found) == list(STORY)


@pytest.mark.parametrize("paper", ["Valley Times", "Charlotte Observer", "Sydney Morning Herald"])
def test_paper_and_section_between_the_day_and_who_wrote_it(paper: str) -> None:
    found = articleparse.parse(joined(f"{TITLES[0]}\n2019-03-04\n{paper}\nNEWS\nBy Mary Hollis", *STORY))
    assert (found.headline, found.authors, told(found)) == (TITLES[0], ("Mary Hollis",), list(STORY))


def test_what_an_archive_adds_under_its_labels() -> None:
    foot = ("Permanent link to this item", "https://papers.example/1", "Bibliographic details", "Word Count\n180")
    found = articleparse.parse(
        joined(
            "FERRY RETURNS AFTER THE STORM.",
            "Valley Post, Volume LXXXVII, Issue 53, 4 March 1914, Page 8",
            *STORY,
            *foot,
        )
    )
    assert (found.headline, told(found)) == ("FERRY RETURNS AFTER THE STORM.", list(STORY))


def test_a_headline_as_old_papers_printed_it() -> None:
    found = articleparse.parse(joined("FERRY RETURNS AFTER NINE WEEKS IN DRY DOCK AT PENNY POINT.", *STORY))
    assert found.headline == "FERRY RETURNS AFTER NINE WEEKS IN DRY DOCK AT PENNY POINT."
    assert told(found) == list(STORY)
    shouted = joined("FERRY RETURNS AFTER NINE WEEKS IN DRY DOCK AT PENNY POINT.", *(text.upper() for text in STORY))
    assert articleparse.parse(shouted).headline is None


FEET = (
    "Quelle: Talblatt vom 0{day}.03.2019, S. 12\nISSN: 1234-5670\nRessort: Kreis\nDokumentnummer: 20190304012{day}",
    "Dauerhafte Adresse des Dokuments:\nhttps://archiv.example/20190304012{day}",
    "Alle Rechte vorbehalten: (c) Talblatt GmbH",
)


def test_feet_of_labels_part_records_and_have_the_day() -> None:
    feet = [[foot.format(day=day) for foot in FEET] for day in (4, 5)]
    stories = (
        ("Fähre fährt wieder\nDie Reparatur kostete doppelt so viel.", "Lena Brandt", *STORY),
        ("Zweites Boot für neun Autos\nDer Rat zahlt es bis zum Sommer.", "Jonas Keller", *OTHER),
    )
    found = list(articleparse.parse_all(joined(*stories[0], *feet[0], *stories[1], *feet[1])))
    assert [(one.headline, one.timestamp) for one in found] == [
        ("Fähre fährt wieder", "2019-03-04"),
        ("Zweites Boot für neun Autos", "2019-03-05"),
    ]
    assert [(one.standfirst, one.authors) for one in found] == [
        (("Die Reparatur kostete doppelt so viel.",), ("Lena Brandt",)),
        (("Der Rat zahlt es bis zum Sommer.",), ("Jonas Keller",)),
    ]
    assert [told(one) for one in found] == [list(STORY), list(OTHER)]


def test_of_two_kinds_of_bars_one_parts_the_articles() -> None:
    line, bar = "-" * 78, "=" * 78
    parts = [
        joined(TITLES[0], line + "\nCarrowposten, 04.03.2019 06:12\nSide: 12\nPublisert på trykk.", *STORY),
        joined(TITLES[1], line + "\nCarrowposten, 05.03.2019 06:12\nSide: 14\nPublisert på trykk.", *OTHER),
    ]
    over = "Uttak 10.03.2019 12:01:33 fra Arkivet - bestilt av Kari Moen.\nArtikler: 2\n\n"
    found = list(articleparse.parse_all(over + f"\n{bar}\n\n".join(parts)))
    assert [(one.headline, one.timestamp) for one in found] == [
        (TITLES[0], "2019-03-04T06:12:00"),
        (TITLES[1], "2019-03-05T06:12:00"),
    ]
    assert [told(one) for one in found] == [list(STORY), list(OTHER)]


def test_when_it_appeared_counts_before_when_the_note_was_made() -> None:
    fields = "Author: Mary Hollis\nCreated: March 6, 2024 6:12 AM\nPublished: March 4, 2024\nTags: ferry"
    assert articleparse.parse(joined(f"# {TITLES[0]}", fields, *STORY)).timestamp == "2024-03-04"
    alone = joined(TITLES[0], "Created: March 6, 2024 6:12 AM", *STORY)
    assert articleparse.parse(alone).timestamp == "2024-03-06T06:12:00"


@pytest.mark.parametrize(
    "over",
    [
        f"---\ntitle: {TITLES[0]}\nauthor: Mary Hollis\n---\n\n# {TITLES[0]}\n#Clipper\n\n[Read](https://a.example/1)\n",
        f"---\nauthor: Mary Hollis\n---\n\n# {TITLES[0]}\n\n> ## Excerpt\n> The ferry is back.\n\n---\n",
        f"# {TITLES[0]}\n\n## Metadata\n- Author: [[Mary Hollis]]\n- Full Title: {TITLES[0]}\n"
        "- Document Tags: [[ferry]]\n- URL: https://a.example/1\n\n## Full Document\n",
    ],
)
def test_what_clippers_of_pages_add_over_a_story(over: str) -> None:
    found = articleparse.parse(over + joined(*STORY))
    assert (found.headline, found.authors, told(found)) == (TITLES[0], ("Mary Hollis",), list(STORY))
    assert found.standfirst == (("The ferry is back.",) if "Excerpt" in over else ())
