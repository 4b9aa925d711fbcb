"""The entries of a chronology amid a page's story: days alone, each over what happened then.

The chain sees a stamp of another story in each of them; that they stand in order, over
sentences, shows over the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from articleparse.languages.markup import COMMENT
from articleparse.parser.looks.bare_days import bare_day
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import LINKED, STORY, Label

_FEWEST: Final = 3  # days of a chronology
_NEAR: Final = 2  # blocks under a story in which its chronology begins
_LEAST: Final = 30  # size of what happened then
_OPEN: Final = frozenset({"timestamp", "boilerplate", "heading", "paragraph"})


def with_chronology(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the days of a chronology as headings, and what stands under them as the story's.

    Example: ``14 June 2018``, ``The bridge fell.``, ``3 September 2019``, ``Two were charged.`` …
    """
    found = list(labels)
    story = [index for index, label in enumerate(labels) if label.role in STORY]
    if not story:
        return found
    days = [
        index
        for index in range(_start(labels, story[0]), len(looks) - 1)
        if looks[index].is_stamp and _heads_entry(looks, labels, index)
    ]
    paths = {looks[index].block.path for index in days}
    if len(days) < _FEWEST or len(paths) > 1 or not _are_in_order(looks, days):
        return found
    if not _is_amid(looks, days[0], story[-1]):
        return found
    for index in days:
        found[index] = Label("heading", "one of several days in order, each over a sentence")
        if found[index + 1].role == "boilerplate":
            found[index + 1] = Label("paragraph", "what happened on the day over it")
    return found


def _start(labels: Sequence[Label], story: int) -> int:
    """Return where the first day may stand: right over the first paragraph if the story has a stamp over that."""
    stamped = any(label.role == "timestamp" for label in labels[: max(0, story - 1)])
    return story - 1 if stamped else story + 1


def _is_amid(looks: Sequence[Look], day: int, last: int) -> bool:
    """Whether the first day stands amid the story, or close under its last line and in the same element."""
    around = looks[last].block.path.rpartition("/")[0]
    return day < last or (day <= last + _NEAR and around != "" and looks[day].block.path.startswith(f"{around}/"))


def _heads_entry(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    day, below = looks[index], looks[index + 1]
    if (
        labels[index].role not in _OPEN
        or day.block.linked
        or bare_day(day) is None
        or not COMMENT.isdisjoint(day.block.words)
    ):
        return False
    is_told = below.ends == "stop" and below.size >= _LEAST and below.block.linked < LINKED
    return is_told and not below.cue and labels[index + 1].role in ("paragraph", "boilerplate")


def _are_in_order(looks: Sequence[Look], days: Sequence[int]) -> bool:
    """Whether days follow each other, the first or the last of them first."""
    values = [bare_day(looks[index]) or "" for index in days]
    steps = {(one < other) - (one > other) for one, other in pairwise(values)}
    return len(steps) == 1 and 0 not in steps
