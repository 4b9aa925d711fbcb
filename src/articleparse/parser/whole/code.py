"""A program's code and what else stands as it was set: of the story where one of its lines stands over it.

To the chain it is no prose, and a story that holds much of it ends there; so it does not see it.
In text alone: markup says where it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import STORY, Label

_PREFORMATTED: Final = "pre"
_BETWEEN: Final = frozenset({"blank", "separator", "markup", "image"})


def is_code(look: Look) -> bool:
    """Whether a block of a text stands as it was set."""
    return look.block.tag == _PREFORMATTED and not look.block.path


def with_code(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with what stands as it was set, right under a line of the story, as its paragraphs.

    Example: ``func main() {`` under ``The program prints it:``.
    """
    found = list(labels)
    if not any(map(is_code, looks)):
        return found
    is_story = False
    for index, (look, label) in enumerate(zip(looks, labels, strict=True)):
        if is_code(look):
            if is_story and label.role not in _BETWEEN:
                found[index] = Label("paragraph", "as it was set, under a line of the story")
        elif label.role not in _BETWEEN and look.block.tag != "button":
            is_story = label.role in STORY
    return found
