"""What stands between the summary of copy and its story: the stamp, and a name without a word that says so."""

from __future__ import annotations

import pytest

import articleparse

BODY = (
    "The ferry takes an hour, and since Monday it has run again, for the first time in eleven weeks.\n\n"
    "The mate said that the shaft had to be replaced as a whole.\n\n"
    "The council has put aside two million for a second boat.\n"
)
HEAD = ("Island ferry is back after eleven weeks", "The council wants a second boat before the winter.")


def parsed(*head: str, body: str = BODY, gap: str = "\n\n") -> articleparse.Article:
    return articleparse.parse(f"{gap.join(head)}{gap}{body}".encode(), form="text")


def headings(article: articleparse.Article) -> list[str]:
    return [section.heading for section in article.sections if section.heading]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("stamp", ["4 March 2025", "4 March 2025, 10:30", "Published: 4 March 2025"])
@pytest.mark.parametrize("over", [(), ("Transport",)])
def test_a_name_under_the_summary_and_the_stamp(gap: str, stamp: str, over: tuple[str, ...]) -> None:
    found = parsed(*over, *HEAD, stamp, "Jane Doe", gap=gap)
    assert (found.headline, found.authors, found.standfirst) == (HEAD[0], ("Jane Doe",), HEAD[1:])
    assert headings(found) == []


@pytest.mark.parametrize(
    ("named", "authors"),
    [
        (("Jane Doe and Tom Roe",), ("Jane Doe", "Tom Roe")),
        (("Jane Doe, reporter",), ("Jane Doe",)),
        (("Jane Doe", "Reporter"), ("Jane Doe",)),
        (("Tuulikki Ranta-aho",), ("Tuulikki Ranta-aho",)),
    ],
)
def test_names_and_posts_there(named: tuple[str, ...], authors: tuple[str, ...]) -> None:
    found = parsed(*HEAD, "4 March 2025", *named)
    assert (found.authors, headings(found)) == (authors, [])


def test_a_name_there_in_another_script() -> None:
    body = (
        "Паром идёт один час, и с понедельника он снова ходит, впервые за одиннадцать недель.\n\n"
        "Совет отложил два миллиона на второй паром.\n"
    )
    head = ("Паром вернулся на остров", "Совет хочет купить второй паром.", "18 октября 2024 12:00", "Антон Белоусов")
    found = parsed(*head, body=body)
    assert (found.authors, headings(found)) == (("Антон Белоусов",), [])


@pytest.mark.parametrize("heading", ["The second boat", "Port Amber Council", "Eleven Weeks"])
def test_a_heading_there_is_no_name(heading: str) -> None:
    body = BODY.replace("The council", "The Port Amber council")
    found = parsed(*HEAD, "4 March 2025", heading, body=body)
    assert (found.authors, headings(found)) == ((), [heading])


def test_who_heads_a_portrait_there_did_not_write_it() -> None:
    body = f"Jane Doe, 41, has been the mate of the ferry for eleven years, and she means to stay.\n\n{BODY}"
    found = parsed(*HEAD, "4 March 2025", "Jane Doe", body=body)
    assert (found.authors, headings(found)) == ((), ["Jane Doe"])


def test_what_stands_under_the_days_of_a_chronology_names_nobody() -> None:
    days = f"{HEAD[1]}\n\n4 March 2025\n\nStorm Jane\n\n{BODY}\n5 March 2025\n\nStorm Tom\n\n{BODY}"
    assert parsed(HEAD[0], body=days).authors == ()


@pytest.mark.parametrize(
    ("place", "body", "said"),
    [
        ("PORT AMBER", f"{BODY}\nSo it is at Port Amber too, where she was built a hundred years ago.\n", False),
        ("AMBERBY", f"{BODY}\nA second boat\n\n{BODY}", False),
        ("SUMMARY", BODY, True),
        ("THE FERRY", f"{BODY}\nTHE COUNCIL\n\n{BODY}", True),
    ],
)
def test_a_place_in_capitals_over_the_story_is_no_heading(place: str, body: str, said: bool) -> None:
    found = parsed(*HEAD, "4 March 2025", "Jane Doe", place, body=body)
    assert (place in headings(found)) is said
    assert (place in found.sections[0].paragraphs) is not said
