"""The head of a feature: section, headline, summary, name; a name over it; a box of facts under it."""

from __future__ import annotations

import pytest

import articleparse

STORY = (
    "My father said that a pie should be heavier than the cat, and this one makes a proper supper for six of them.\n"
    "Buy undyed haddock if you can. The yellow stuff tastes of nothing but yellow.\n"
)
STEPS = (
    "Prep 25 min\nCook 50 min\nServes 6\nIngredients\n60g butter\n3 large leeks, trimmed\n50g plain flour\n500ml milk\n"
    "Method\nMelt the butter in a wide pan over a low heat and cook the leeks for 15 minutes, until they are soft.\n"
    "Stir in the flour, cook for two minutes, then add the milk a little at a time, and simmer until thick.\n"
)
HEAD = ("Leek and smoked haddock pie for six", "A pie for the first cold night of the year, with a crust that forgives")


def parsed(*head: str, body: str = STORY + STEPS) -> articleparse.Article:
    return articleparse.parse("\n".join([*head, body]).encode(), form="text")


@pytest.mark.parametrize("over", [(), ("Recipes",), ("Food",)])
@pytest.mark.parametrize("name", ["Jane Doe", "By Jane Doe"])
def test_the_summary_under_a_headline_is_not_it(over: tuple[str, ...], name: str) -> None:
    found = parsed(*over, *HEAD, name, "Sat 2 Nov 2024")
    assert (found.headline, found.standfirst, found.authors) == (HEAD[0], HEAD[1:], ("Jane Doe",))


def test_two_sections_over_a_headline_are_not_it() -> None:
    assert parsed("Food", "Recipes", HEAD[0], "Jane Doe", "Sat 2 Nov 2024").headline == HEAD[0]


@pytest.mark.parametrize("label", ["Director: Mira Hall", "Regie: Mira Hall", "Regi: Mira Hall"])
def test_a_box_of_facts_has_no_headline(label: str) -> None:
    facts = (label, "Script: Mira Hall, Jonas Oak", "With: Cecily Brand, Olaf Noble", "Length: 1 hr 48 min")
    body = (
        "The first thing that you hear in Mira Hall's first film is a drill that goes through the ice of the bay.\n"
        "Cecily Brand plays Gun, who guards a road over the ice. One night a lorry goes through it.\n"
        "Brand holds all of it together, and her face is the landscape of the film, as the ice is.\n"
    )
    found = parsed("Review", "A thriller that dares to be silent on the ice", "Published 2024-10-25", *facts, body=body)
    assert (found.headline or "").startswith("A thriller")


TITLE = "Ferry crews vote to strike over Easter"
SAID = (
    "Ferry services to the islands face four days of disruption over Easter after the crews voted for a strike.\n"
    "The union said that they work up to 19 days without a break, and that talks are due on Thursday.\n"
)


@pytest.mark.parametrize("day", [(), ("4 March 2025",), ("2025.03.04 13:25",)])
@pytest.mark.parametrize("name", ["Jane Doe", "Anna Karlsson", "Антон Белоусов"])
def test_a_name_over_the_headline_is_the_writers(day: tuple[str, ...], name: str) -> None:
    found = parsed(name, *day, TITLE, body=SAID)
    assert (found.headline, found.authors, found.kicker) == (TITLE, (name,), None)


def test_a_name_and_a_paper_over_the_day_and_the_headline() -> None:
    found = parsed("Rasa Petrauskienė, Pamario balsas", "2024.11.07 13:25", TITLE, body=SAID)
    assert (found.headline, found.authors) == (TITLE, ("Rasa Petrauskienė",))


@pytest.mark.parametrize(
    "head",
    [
        ("Jane Doe", "A life spent on the ferries of the bay"),
        ("Jane Doe", "4 March 2025", "A life spent on the ferries of the bay"),
    ],
)
def test_whom_a_portrait_tells_of_did_not_write_it(head: tuple[str, ...]) -> None:
    found = parsed(*head, body=f"Doe was born on the island in the year of the storm, and never left it.\n{SAID}")
    assert found.authors == ()


@pytest.mark.parametrize("paper", ["Austin News", "Victoria Times", "Sydney Morning", "Washington Post", "Port Amber"])
def test_a_paper_over_the_headline_wrote_nothing(paper: str) -> None:
    found = parsed(paper, "4 March 2025", TITLE, body=SAID)
    assert found.authors == ()


def test_who_signs_below_is_the_writer() -> None:
    found = parsed("Jane Doe", TITLE, "By Tom Roe", "4 March 2025", body=SAID)
    assert found.authors == ("Tom Roe",)


def test_a_headline_may_have_a_bar() -> None:
    found = parsed("Ferry crews | Easter strike", "By Jane Doe", body=SAID)
    assert found.headline == "Ferry crews | Easter strike"


@pytest.mark.parametrize("paper", ["Fenland Free Press", "El Norte Llano"])
def test_a_site_over_a_menu_is_not_the_headline(paper: str) -> None:
    story = "From April every house in the fens pays for the water that it uses, and nobody knows yet how much that is."
    lines = [
        paper,
        "News",
        "Explained",
        "Water meters: what changes for the fens",
        "By Jane Doe",
        story,
        story[:60] + ".",
    ]
    assert articleparse.parse("\n\n".join(lines)).headline == lines[3]


def test_a_section_over_the_byline_is_no_headline_of_what_the_story_tells() -> None:
    title = "У Сремским Карловцима отворена библиотека у старој скели"
    story = "У Сремским Карловцима отворена је библиотека у скели која је четрдесет година возила путнике преко Дунава."
    over = "Друштво\nАутор: Милица Јовановић\nпонедељак, 03.11.2025, 08:20"
    text = f"{over}\n{title}\n{story}\nКњиге се читају на води.\n"
    found = articleparse.parse(text)
    assert (found.headline, found.authors) == (title, ("Милица Јовановић",))
