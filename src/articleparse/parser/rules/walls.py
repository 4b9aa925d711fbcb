"""A copy's paywall: what stands between two lines that say that they are of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import HEADING, Label
from articleparse.parser.looks.prose import is_story

_LINES: Final = 4  # from one such line to the next


def label_walls(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """Set aside the short lines among those of a paywall: an offer that no phrase tells of.

    Example: ``Join us for a pound a week`` over ``Already a subscriber? Log in``.
    """
    walls = [i for i, label in enumerate(labels) if label is not None and label.role == "paywall"]
    for start, end in pairwise(walls):
        between = range(start + 1, end)
        if len(between) < _LINES and all(looks[i].size <= HEADING and not is_story(looks[i]) for i in between):
            for index in between:
                labels[index] = labels[index] or Label("paywall", "between two lines of a paywall")
