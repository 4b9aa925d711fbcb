"""Boxes amid a story that say where they end are none of it, nor what leads past them."""

from __future__ import annotations

from collections.abc import Sequence

from articleparse.parser.looks.boxed import boxed, skips
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import BOXED, STORY, Label


def without_boxes(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with each such box set aside.

    Example: ``More on this`` over ``The slip was built in 1931.`` over ``End of more on this``.
    """
    found = list(labels)
    for index, end in boxed(looks).items():
        if found[index].role in STORY or index == end:
            found[index] = Label("boilerplate", BOXED)
    for index, look in enumerate(looks):
        if found[index].role in STORY and skips(look):
            found[index] = Label("boilerplate", "leads past a box")
    return found
