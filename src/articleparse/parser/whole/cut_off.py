"""Prose that a paywall cuts: the story's last line, which no mark ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import LINKED, OTHERS, Label, over

_PROSE: Final = 80  # size of a line that is prose however it ends
_OPEN: Final = frozenset({"none", "comma"})


def with_cut(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the line between the story and its paywall as the story's, where it is set as that is.

    Example: ``The owner said on Monday that she is looking for a buyer for the brewery, which``.
    """
    found = list(labels)
    wall = next((index for index, label in enumerate(labels) if label.role == "paywall"), None)
    index = over(labels, wall) if wall else None
    above = over(labels, index) if index else None
    if index is None or above is None or labels[above].role != "paragraph":
        return found
    if labels[index].role == "boilerplate" and _goes_on(looks, labels, index, above):
        found[index] = Label("paragraph", "prose that the paywall cuts")
    return found


def _goes_on(looks: Sequence[Look], labels: Sequence[Label], index: int, above: int) -> bool:
    look, block = looks[index], looks[index].block
    if look.size < _PROSE or look.ends not in _OPEN or labels[index].why == OTHERS or block.linked >= LINKED:
        return False
    alike = looks[above].block
    return block.tag == alike.tag and block.path.rpartition("/")[0] == alike.path.rpartition("/")[0]
