"""What readers wrote under a story is told by the lines that say who wrote it, where no markup does."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Hints
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import Label
from articleparse.parser.whole.comments import without_comments
from articleparse.readers import read

STORY = [
    "The mill on the Alder burned for nine hours before the roof came down, and nobody was hurt, the fire chief said.",
    "It had ground rye since 1804 and was to be a museum from the spring on, with a bakery in the old stable.",
]
COMMENTS = ["My father worked there.", "Will the bakery open all the same?", "A sad day for all of us."]
SPEAKERS = ["{} says:", "{} said...", "{} sagt:", "{} hat gesagt…", "{} dijo:", "{} a écrit :", "{} пишет:"]
NAMES = ["Old Tom", "Jens Roth", "anna"]


def _kept(lines: list[str]) -> list[str]:
    looks = look(read("\n\n".join(lines).encode(), form="text").blocks, Hints())
    labels = without_comments(looks, [Label("paragraph", "")] * len(looks))
    return [one.text for one, label in zip(looks, labels, strict=True) if label.role == "paragraph"]


def _comments(speaker: str, under: str) -> list[str]:
    both = zip(NAMES, COMMENTS, strict=True)
    return [line for name, text in both for line in (speaker.format(name), under, text)]


@pytest.mark.parametrize("under", ["4 May 2024 at 8:12 am", "Reply"])
@pytest.mark.parametrize("speaker", SPEAKERS)
def test_comments_that_lines_sign_are_none_of_the_story(speaker: str, under: str) -> None:
    assert _kept([*STORY, *_comments(speaker, under)]) == STORY


def test_what_three_people_say_in_a_story_is_no_comment() -> None:
    said = [line for name, text in zip(NAMES, COMMENTS, strict=True) for line in (f"{name} says:", text)]
    assert _kept([*STORY, *said]) == [*STORY, *said]


def test_many_such_lines_are_comments_without_a_day_or_a_button_too() -> None:
    said = [line for name in NAMES * 2 for line in (f"{name} says:", "at", COMMENTS[0])]
    assert _kept([*STORY, *said]) == STORY


POSTED = (
    "The ferry takes an hour, and since Monday it has run again, for the first time in eleven weeks.\n\n"
    "The mate said that the shaft had to be replaced as a whole.\n"
)


@pytest.mark.parametrize("over", ["\nComments\n\nWell done.\n", "\nWell done.\n", "\n"])
@pytest.mark.parametrize("byline", ["By Hanna Roth\n", ""])
def test_when_a_reader_wrote_is_no_stamp_of_the_story_nor_is_he_its_writer(over: str, byline: str) -> None:
    text = f"Ferry is back\n\n{byline}12 May 2024\n\n{POSTED}{over}Posted by Tom W. on 13 May 2024 10:40\n"
    found = articleparse.parse(text.encode(), form="text")
    assert (found.timestamp, found.authors) == ("2024-05-12", ("Hanna Roth",) if byline else ())


def test_what_the_writer_posted_is_the_storys() -> None:
    for head in ("", "By Hanna Roth\n12 May 2024\n\n"):
        text = f"Ferry is back\n\n{head}{POSTED}\nPosted by Hanna Roth on 13 May 2024 10:40\n"
        found = articleparse.parse(text.encode(), form="text")
        assert (found.timestamp, found.authors) == ("2024-05-13T10:40:00", ("Hanna Roth",))
