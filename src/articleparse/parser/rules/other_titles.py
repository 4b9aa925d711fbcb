"""Titles of other stories amid a copy that a line tells of: ``Read also:`` over them, a button under each, a number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from articleparse.parser.looks.buttoned import buttoned
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import HEADING, Label
from articleparse.parser.looks.numbered import numbered

_OTHER: Final = Label("boilerplate", "a title of another story, by the line over or under it")
_MOST: Final = 5  # titles under such a line


def label_titles(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """Set aside the titles of other stories that a line over or under them tells of.

    Example: both lines under ``Read also:``, and both that have ``Read more`` under them.
    """
    said = [i for i, label in enumerate(labels) if label is not None and label.role == "related"]
    titles, items = numbered(looks)
    for index in [*_announced(looks, labels, said), *(buttoned(looks) if said else ()), *titles]:
        labels[index] = labels[index] or _OTHER
    for index in items:
        labels[index] = labels[index] or Label("paragraph", "an item of a list that a colon announces")
    for index in [*titles, *items]:
        labels[index - 1] = Label("boilerplate", "the number of what stands below")


def _announced(looks: Sequence[Look], labels: Sequence[Label | None], said: Sequence[int]) -> Iterator[int]:
    """Yield the titles right under each line that announces them, where a blank one stands over it and behind them."""
    for over in said:
        end = next((i for i in range(over + 1, len(looks)) if looks[i].block.gap), 0)
        titles = range(over + 1, end)
        if not 0 < len(titles) <= _MOST or not _can_announce(looks[over]):
            continue
        if all(_is_title(looks[i]) and (labels[i] or _OTHER).role == _OTHER.role for i in titles):
            yield from titles


def _can_announce(look: Look) -> bool:
    return look.block.gap > 0 and look.size <= HEADING // 2 and look.ends in ("none", "colon")


def _is_title(look: Look) -> bool:
    return look.size <= HEADING and look.ends in ("none", "ask")
