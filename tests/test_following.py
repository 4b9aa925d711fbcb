"""The next story on a page that was saved with two: its stamp is printed as the first one's."""

from __future__ import annotations

from articleparse.model import Hints
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import OTHERS, Label
from articleparse.parser.whole.following import without_following
from articleparse.readers import read

TOLD = [
    f"The board of harbour {number} met on Monday and said that its slip would close in spring." for number in "1234"
]


def kept(*between: str) -> list[str]:
    """Return the paragraphs that stay the story's where these lines stand between two stories."""
    lines = ["The slip closes", "Published 4 May 2024", *TOLD, *between, *TOLD]
    looks = look(read("\n\n".join(lines)).blocks, Hints())
    stamps = iter([Label("timestamp", "a stamp"), *[Label("boilerplate", OTHERS)] * len(lines)])
    labels = [
        next(stamps) if one.is_stamp else Label("paragraph" if one.ends == "stop" else "heading", "a test")
        for one in looks
    ]
    found = without_following(looks, labels)
    return [one.text for one, label in zip(looks, found, strict=True) if label.role == "paragraph"]


def test_a_story_under_what_ends_the_pages_own_is_another() -> None:
    assert kept("Share this article", "A bridge opens", "Published 3 May 2024") == TOLD


def test_one_with_another_kind_of_stamp_may_be_a_part_of_it() -> None:
    assert kept("Share this article", "A bridge opens", "3 May 2024") == [*TOLD, *TOLD]


def test_a_stamp_amid_the_story_ends_nothing() -> None:
    assert kept("A bridge opens", "Published 3 May 2024") == [*TOLD, *TOLD]


def told_under(lines: int, *last: str) -> list[str]:
    """Return what stays of some sentences under so many lines of a page's foot."""
    foot = [f"Section {number}" for number in range(lines)]
    looks = look(read("\n\n".join(["The slip closes", *TOLD, *foot, *last])).blocks, Hints())
    labels = [Label("paragraph" if one.ends == "stop" else "boilerplate", "a test") for one in looks]
    found = without_following(looks, labels)
    return [one.text for one, label in zip(looks, found, strict=True) if label.role == "paragraph"][len(TOLD) :]


ABOUT = "The Herald, part of Tern Media, is read daily by more people than any other newspaper of the coast."
OURS = "The board of harbour 5 met on Monday too, and its slip would close in spring."


def test_a_sentence_far_under_the_story_is_the_sites() -> None:
    assert told_under(40, ABOUT) == []
    assert told_under(20, ABOUT) == [ABOUT]  # no farther than a gallery is long


def test_far_under_it_what_is_in_its_words_or_more_than_it_is_told() -> None:
    assert told_under(40, OURS) == [OURS]
    assert told_under(40, *[ABOUT] * 3) == [ABOUT] * 3
