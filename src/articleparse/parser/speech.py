"""What is said by turns is of the story: the lines of an interview whose speakers are marked, on a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.body import mark_end
from articleparse.parser.dialogue import turns
from articleparse.parser.features import Look
from articleparse.parser.labels import STORY, Label

_ABLE: Final = STORY | {"boilerplate", "related", "caption", "standfirst"}


def with_speech(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the lines of those who speak by turns as paragraphs, from the first of them on.

    Example: ``DIE WOCHE: Drei?`` is no heading over ``Brehme: Drei.``, and none is a title under ``Mehr zum Thema``.
    """
    found = list(labels)
    headline = next((index for index, label in enumerate(labels) if label.role == "headline"), -1)
    said = turns(looks, [place for place in range(headline + 1, len(looks)) if labels[place].role in _ABLE])
    if 2 * sum(labels[index].role in STORY for index in said) < len(said):
        return found  # those who comment on it
    for index in said:
        if labels[index].role != "paragraph" and looks[index].block.tag[:1] != "h":
            found[index] = Label("paragraph", "said by one who speaks by turns", mark_end(looks[index]))
    return found
