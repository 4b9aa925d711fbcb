"""The lists of a copy: what heads them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.looks.body import could_be_heading
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import PROSE, STORY, Label

_FEWEST: Final = 3  # lines of a list
_WORDS: Final = 3  # of a line with a colon over one of several lists


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


def with_colons(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels of a copy with a few words and a colon over each of several lists as headings.

    Over one list they may lead on to it.  Example: ``Ingredients:`` and ``Method:``.
    """
    found = list(labels)
    over = [at for at in range(1, len(looks) - 1) if labels[at].role in STORY and _leads(looks[at], looks[at + 1])]
    for index in over if len(over) > 1 else ():
        found[index] = Label("heading", "a few words with a colon, over one of several lists")
    return found


def _leads(look: Look, below: Look) -> bool:
    """Whether a few words with a colon stand apart over a line that does not."""
    if look.ends != "colon" or not look.block.gap or below.block.gap or look.is_item:
        return False
    return len(look.text.split()) <= _WORDS and look.opens == "upper" and (below.is_item or below.opens == "digit")
