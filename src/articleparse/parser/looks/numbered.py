"""Titles with a number on a line of its own over each: the most read, or a list that a colon announces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import HEADING

_FEWEST: Final = 3  # titles in a row
_NUMBER: Final = 3  # size of a number with its mark
_TITLE: Final = 10  # size of a title, at least: what a table counts is shorter
_MARKS: Final = ".)#"


def numbered(looks: Sequence[Look]) -> tuple[list[int], list[int]]:
    """Return the titles of other stories that are numbered from one on, and the items that a colon announces.

    Example: 1, 3 and 5 of ``1``, ``Sea wall leaks again``, ``2``, ``Rovers win the cup``, ``3``, ``The last loaf``.
    """
    titles: list[int] = []
    items: list[int] = []
    for first, look in enumerate(looks):
        if look.numbered and look.size <= _NUMBER and _number(look) == 1:
            run = _run(looks, first)
            if len(run) >= _FEWEST and first and looks[first - 1].ends == "colon":
                items += run
            elif len(run) >= _FEWEST and look.block.gap:  # else the line over it may name them as the story's
                titles += run
    return titles, items


def _run(looks: Sequence[Look], first: int) -> range:
    end = first
    while _is_entry(looks, end, (end - first) // 2 + 1):
        end += 2
    return range(first + 1, end, 2)


def _number(look: Look) -> int:
    text = look.text.strip(_MARKS)
    return int(text) if text.isdecimal() else 0


def _is_entry(looks: Sequence[Look], index: int, number: int) -> bool:
    """Whether a line is that number and the next one a title."""
    if index + 1 >= len(looks) or looks[index].size > _NUMBER or _number(looks[index]) != number:
        return False
    title = looks[index + 1]
    return _TITLE <= title.size <= HEADING and title.ends in ("none", "ask") and not title.stamps
