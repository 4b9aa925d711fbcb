"""The lists of a copy: what heads each of several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import STORY, Label

_WORDS: Final = 3  # of a line with a colon over one of several lists


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
