"""What stands amid a copied story and is none of it takes nothing of it away: buttons, a newsletter, other stories."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Hints
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import DOUBTED, Label
from articleparse.parser.whole.prompted import with_end
from articleparse.readers import read as read_text

STORIES = {
    "en": """Ferry returns to the Alder sound after 41 years

By Ruth Ansgar
14 May 2025, 06:30
Share
Save

A ferry crosses the Alder sound again, the first in 41 years. It spares drivers a detour of 38 miles over the swing bridge.

“We waited four winters for this day,” Mayor Frances Peters said on the first crossing, in a wind that took two hats.

The ferry leaves every hour and takes twelve cars. A ticket is four dollars, and schoolchildren ride free until June.

Who pays for it

The county pays half of the nine million, the two towns the other half. Neither has said what was cut to find it.

In winter the last boat leaves at six. The captain lives above the ticket office.""",
    "de": """Fähre verkehrt nach 41 Jahren wieder über den Erlensund

Von Henrike Lassen
14. Mai 2025, 06:30 Uhr
Teilen
Merken

Seit Mittwoch verkehrt zwischen Altenhagen und Großwieck wieder eine Fähre. Sie erspart den Umweg von 38 Kilometern über die Klappbrücke.

„Wir haben vier Winter auf diesen Tag gewartet“, sagte Bürgermeisterin Frauke Petersen bei der ersten Überfahrt im kalten Wind.

Die Fähre fährt stündlich und nimmt zwölf Wagen mit. Ein Fahrschein kostet vier Euro, Schulkinder fahren bis Juni umsonst.

Wer das bezahlt

Das Land trägt die Hälfte der neun Millionen, die beiden Gemeinden den Rest. Woran sie dafür sparen, sagt keine von ihnen.

Im Winter legt das letzte Schiff um sechs ab. Der Kapitän wohnt über dem Kartenschalter.""",
}
BOXES = {
    "buttons": {code: ["Facebook", "X", "WhatsApp", "E-Mail"] for code in STORIES},
    "newsletter": {
        "en": ["Sign up for our morning letter", "The news of the coast, each day at seven.", "Subscribe"],
        "de": ["Newsletter abonnieren", "Die Nachrichten der Küste, jeden Tag um sieben.", "Jetzt anmelden"],
    },
    "others": {
        "en": ["Read also", "Two seals moved into the old harbour", "Bridge keeper retires after 30 years"],
        "de": ["Lesen Sie auch", "Zwei Robben wohnen im alten Hafen", "Brückenwärter geht nach 30 Jahren"],
    },
}


def told(text: str) -> list[str]:
    return [
        line
        for section in articleparse.parse(text.encode(), form="text").sections
        for line in ([section.heading] if section.heading else []) + list(section.paragraphs)
    ]


@pytest.mark.parametrize("kind", BOXES)
@pytest.mark.parametrize("code", STORIES)
def test_a_box_over_the_last_paragraph_of_a_copy_takes_it_not_away(code: str, kind: str) -> None:
    *parts, last = STORIES[code].split("\n\n")
    found = told("\n\n".join([*parts, "\n".join(BOXES[kind][code]), last]))
    assert found[-1] == last
    assert not set(found) & set(BOXES[kind][code])


@pytest.mark.parametrize("place", [-4, -3])
@pytest.mark.parametrize("code", STORIES)
def test_buttons_amid_a_copy_part_nothing(code: str, place: int) -> None:
    parts = STORIES[code].split("\n\n")
    found = told("\n\n".join([*parts[:place], "\n".join(BOXES["buttons"][code]), *parts[place:]]))
    assert found == parts[2:]


FOOT = "\n\n".join(
    ["Tags", "Ferries", "Alder sound", "Most read", "Two seals moved into the old harbour", "© The Coast Post"]
)
MENU = "\n".join(["Home", "News", "Sport", "Culture", "Weather", "Podcasts", "Letters", "Jobs", "Log in", "Subscribe"])


@pytest.mark.parametrize("code", STORIES)
def test_a_last_sentence_right_behind_buttons_is_the_storys_on_a_page_too(code: str) -> None:
    *parts, last = STORIES[code].split("\n\n")
    found = told("\n\n".join([MENU, *parts, "\n".join(BOXES["buttons"][code]), last, FOOT]))
    assert found[-1] == last


@pytest.mark.parametrize(("foot", "role"), [("© 2025 The Coast Post", "paragraph"), ("Weather", "boilerplate")])
def test_a_sentence_between_the_story_and_its_rights_is_the_storys(foot: str, role: str) -> None:
    *parts, last = STORIES["en"].split("\n\n")
    last = f"{last} Nobody else has lived on the quay since the cannery was closed for good.(rha)"
    looks = look(read_text("\n\n".join([*parts, last, foot, "Contact", "About us"])).blocks, Hints())
    roles = {**dict.fromkeys(parts, "paragraph"), foot: "rights" if "©" in foot else "boilerplate"}
    labels = [Label(roles.get(one.text, "boilerplate"), "") for one in looks]
    at = [one.text for one in looks].index(last)
    assert with_end(looks, labels)[at].role == role


def test_what_asks_to_follow_the_paper_over_the_foot_is_no_part_of_the_story() -> None:
    *parts, _ = STORIES["en"].split("\n\n")
    plea = "Follow The Coast Post on Google News and add us as a preferred source to get our news, reviews and opinion."
    looks = look(read_text("\n\n".join([*parts, plea, "© 2025 The Coast Post"])).blocks, Hints())
    labels = [Label("paragraph" if one.text in parts else "boilerplate", "") for one in looks]
    assert with_end(looks, labels)[len(looks) - 2].role == "boilerplate"


def test_the_day_of_another_story_under_a_prompt_is_no_heading_of_what_follows() -> None:
    texts = [
        "The council of Wexcombe approved the new harbour plan on Monday after a debate of four hours.",
        "Residents said that the plan would bring noise to the quarter, and asked for a public hearing.",
        "The mayor said that the work would begin in spring and be paid for out of the town's reserves.",
        "The fire brigade was called to a warehouse in Northgate after midnight and had the blaze out by morning.",
        "Nobody was hurt, the brigade said, but two roofs fell in and the road along the river was closed all day.",
        "The owner told the police that the doors had been locked and that nothing of value was kept in there.",
    ]
    head = ["Council approves harbour plan", "By Jane Doe", "Published 14 May 2024"]
    box = [
        "Related articles",
        "Quay in doubt",
        "Published 3 May 2024",
        "Quay closed for a year",
        "Published 2 May 2024",
    ]
    article = articleparse.parse("\n\n".join([*head, *texts[:3], *box, *texts[3:]]).encode(), form="text")
    assert [section.heading for section in article.sections] == [None]


def under_refrain(refrain: str, *, often: bool) -> str:
    """Return the role of a sentence that was set aside under a line, which stands over others of the story as often."""
    first, second, third, *rest = [line for line in STORIES["en"].split("\n\n")[2:] if line.endswith((".", "”"))]
    others = [line for sentence in (second, third) for line in ((refrain, sentence) if often else (sentence,))]
    lines = [refrain, *others, refrain, rest[0], "Read more on the sound", refrain, rest[1], "Open gallery", "Menu"]
    looks = look(read_text("\n\n".join([first, *lines])).blocks, Hints())
    aside = {refrain, "Read more on the sound", rest[1], "Open gallery", "Menu"}
    labels = [Label("boilerplate" if one.text in aside else "paragraph", "a test") for one in looks]
    return next(label.role for one, label in zip(looks, with_end(looks, labels), strict=True) if one.text == rest[1])


@pytest.mark.parametrize("refrain", ["Advertisement", "Article content"])
def test_what_parts_the_paragraphs_over_and_over_stands_over_one(refrain: str) -> None:
    assert under_refrain(refrain, often=True) == "paragraph"
    assert under_refrain(refrain, often=False) == "boilerplate"


def test_a_sentence_by_itself_under_a_prompt_goes_on_with_the_story_where_the_chain_was_in_doubt() -> None:
    parts = STORIES["en"].split("\n\n")
    told = "The ferry of the county runs on batteries, and takes its power from the wind."
    for prompt, role in (("Sign up for our newsletter", "paragraph"), ("The ferry in figures", "boilerplate")):
        looks = look(read_text("\n\n".join([*parts[:4], prompt, told, *parts[4:]])).blocks, Hints())
        labels = [Label("paragraph" if one.text in parts else "boilerplate", "") for one in looks]
        at = [one.text for one in looks].index(told)
        labels[at] = Label("boilerplate", DOUBTED)
        assert with_end(looks, labels)[at].role == role


@pytest.mark.parametrize(("signer", "is_kept"), [("Ruth Ansgar", True), ("Jane Roe", False)])
def test_what_the_storys_writer_signs_under_teasers_is_its_last_paragraph(signer: str, is_kept: bool) -> None:
    end = f"The boat is full again in March, and until then the towns want to leave the road along the sound open. ({signer})"
    titles = ["Read also", "Bakery to close after 88 years", "Three lanes shut"]
    article = articleparse.parse("\n\n".join([STORIES["en"], *titles, end, "More on this", "Alder", "Ferries"]))
    assert (end in article.sections[-1].paragraphs) == is_kept


def test_what_ends_by_asking_to_sign_up_is_a_prompt_amid_the_story() -> None:
    parts = STORIES["de"].split("\n\n")
    prompt = [
        "Mein Erlensund-Newsletter",
        "Alle Nachrichten vom Sund jeden Abend im Postfach. Jetzt kostenlos anmelden.",
    ]
    article = articleparse.parse("\n\n".join([*parts[:3], *prompt, *parts[3:]]))
    assert article.sections == articleparse.parse(STORIES["de"]).sections
