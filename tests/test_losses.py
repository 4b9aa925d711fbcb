"""The warning that sentences were set aside which could be the story's; roles are given, so no weights matter."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Block, Hints, Origin
from articleparse.parser.assembler import assemble
from articleparse.parser.looks.features import Look, look
from articleparse.parser.looks.labels import Label
from articleparse.parser.losses import set_aside

SENTENCE = "The ferry left the quay at six in the morning with forty cars on board. It was late."  # 84 characters
OTHER = "Seventeen villages voted about a tunnel under the mountain, which nobody wants to pay for."
LONG = " ".join([SENTENCE] * 3)
ROLES = {
    "h": "headline",
    "p": "paragraph",
    "b": "boilerplate",
    "B": "boilerplate",
    "o": "boilerplate",
    "m": "boilerplate",
    "r": "related",
    "c": "caption",
}
TEXTS = {"h": "Ferry runs again", "m": "Sport", "r": "Read also", "B": LONG, "o": OTHER}


def labelled(page: str, **texts: str) -> tuple[list[Look], list[Label]]:
    said = [texts.get(letter) or TEXTS.get(letter, SENTENCE) for letter in page]
    blocks = [Block(text, (line, line), (text,)) for line, text in enumerate(said, 1)]
    return look(blocks, Hints(language="en")), [Label(ROLES[letter], "") for letter in page]


def lines_of(page: str, **texts: str) -> tuple[int, int] | None:
    """Return where the warning says that text is missing; page: a letter a block."""
    notice = set_aside(*labelled(page, **texts))
    assert notice is None or notice.code == "text-set-aside"
    return notice.lines if notice else None


@pytest.mark.parametrize(
    ("page", "lines"),
    [
        ("hpbbbb", (3, 6)),  # the story's end
        ("hbbbbp", (2, 5)),  # its beginning
        ("hpbmpbmpbmpb", (3, 9)),  # every second paragraph
        ("hpmbmbmb", (4, 8)),  # apart by headings
        ("mBBmhp", (2, 3)),  # over what was taken for the headline
        ("bbbb", (1, 4)),  # all of it
        ("hbb", (2, 3)),
        ("hprmmBB", (6, 7)),  # paragraphs, even if other stories stand between
        ("hpmmmmmbmmmbmmmbr", (8, 16)),  # under it, apart by many short lines
        ("hppppmb", (6, 7)),  # a last section
        ("hpppppppmommbb", (12, 14)),  # under a prompt
        ("hppppppprmmmooo", (13, 15)),  # under other stories
    ],
)
def test_a_story_that_was_set_aside_is_told(page: str, lines: tuple[int, int]) -> None:
    assert lines_of(page) == lines


@pytest.mark.parametrize(
    "page",
    [
        "hpppp",
        "hppppb",  # a box
        "hppppommmommmo",  # boxes far from each other
        "hppppmo",  # a heading over a sentence that tells of other things
        "hppppmommmb",  # far under the story
        "hpppprmb",  # another story
        "hppppppppppppmb",  # so little beside so much
        "hpppppppppppppprmoo",  # teasers under "read also"
        "mbmbmbmhpp",  # teasers over the story
        "hpcccc",  # captions say what they are
        "hmmmmmmmm",  # a menu
        "h",
        "",
    ],
)
def test_what_is_no_story_is_not_told(page: str) -> None:
    assert lines_of(page) is None


@pytest.mark.parametrize("text", [f"{SENTENCE[:-1]} …", SENTENCE[:-1], "Read the rest of it [here](/more) and there."])
def test_teasers_are_not_told(text: str) -> None:
    assert lines_of("hpbbbb", b=text) is None


def test_an_article_has_no_such_warning_where_all_was_kept() -> None:
    article = articleparse.parse("Ferry runs again\n\n" + "\n\n".join([SENTENCE, LONG, SENTENCE]))
    assert "text-set-aside" not in [notice.code for notice in article.warnings]


def test_an_article_says_what_was_set_aside() -> None:
    article = assemble(*labelled("hpbbbb"), Origin("a.txt", "text", "utf-8", 1, (1, 6)), Hints(language="en"), ())
    (notice,) = [one for one in article.warnings if one.code == "text-set-aside"]
    assert (notice.lines, "lines 3 to 6" in notice.message) == ((3, 6), True)


PRINTED = """THE GLENMORE GAZETTE            Friday, May 2, 2025            Page 3
Mill wheel turns again
after ninety silent years
By Alec Dunmore
Gazette staff
    The great wheel at Tarrant's
Mill turned on Thursday for the
first time since 1935, grind-
ing a bag of oats to cheers.
    "It groaned like my knees,"
said Ros Tarrant, 81, whose
grandfather closed the mill.
    Volunteers spent six years
    \nTHE GLENMORE GAZETTE            Friday, May 2, 2025            Page 6

Mill
From page 3
oats will be sold in the village
    School parties can visit on
weekdays.
"""


def test_a_story_that_goes_on_on_another_page_is_one_and_whole() -> None:
    (article,) = articleparse.parse_all(PRINTED)
    told = {line for entry in article.provenance for line in range(entry.lines[0], entry.lines[1] + 1)}
    assert told >= {number for number, line in enumerate(PRINTED.split("\n"), 1) if line.strip()}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "---\ntitle: Tower\ntags:\n  - Energy\n  - Newhall\n---\n\nIt fell on Friday.\n",
            "tags: - Energy - Newhall",
        ),
        (
            "# Elk crosses river\n\nIt swam [it](https://bay.example/r) at noon.\n\n[Ferry](Quay 1, 21354 Bay)\n",
            "Ferry (Quay 1, 21354 Bay)",
        ),
    ],
)
def test_lists_in_front_matter_and_places_behind_links_are_kept(text: str, said: str) -> None:
    article = articleparse.parse(text)
    asides = [entry.text for entry in article.provenance if entry.text]
    assert said in [*asides, *(paragraph for section in article.sections for paragraph in section.paragraphs)]
