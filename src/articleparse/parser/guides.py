"""The lists of a copy: what heads them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.body import could_be_heading
from articleparse.parser.features import Look
from articleparse.parser.labels import PROSE, Label

_FEWEST: Final = 3  # lines of a list


def with_list_heads(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels of a copy with the line that stands apart over a tight list as its heading.

    Example: ``Ingredients`` between blank lines, over ``1 kg pumpkin``, ``200 g flour`` and ``salt`` without any.
    """
    found = list(labels)
    for index in range(1, len(looks) - _FEWEST):
        below = range(index + 1, index + 1 + _FEWEST)
        if labels[index].role != "paragraph" or looks[index].ends != "none" or not could_be_heading(looks[index]):
            continue
        gaps = [looks[at].block.gap > 0 for at in (index, *below)]
        is_list = all(labels[at].role == "paragraph" and looks[at].size < PROSE for at in below)
        if is_list and gaps == [True, True, *[False] * (_FEWEST - 1)] and any(looks[at].ends == "none" for at in below):
            found[index] = Label("heading", "a line apart over a list")
    return found
