"""Where a story goes on under a box: prose that was doubted as a line of the box, and stands right over the story's.

In text alone, where blank lines part the box from the story: markup says where a box ends.
"""

from __future__ import annotations

from collections.abc import Sequence

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import DOUBTED, PROSE, STORY, Label, over, under
from articleparse.parser.looks.prose import is_sentence


def with_resumed(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the doubted prose right over the story's lines as paragraphs, from the last one up.

    Example: under ``Most read`` and three titles ``The mayor said on Monday that the ferry …`` over its next paragraph.
    """
    found = list(labels)
    for index in reversed(_doubted(looks, labels)):
        if _stands_under_box(labels, index) and _is_read_on(looks, found, index):
            found[index] = Label("paragraph", "prose under a box, in line with the story")
    return found


def _doubted(looks: Sequence[Look], labels: Sequence[Label]) -> list[int]:
    """Return the doubted blocks between the story's first paragraph and its last that can be one."""
    doubted = [index for index, label in enumerate(labels) if label.why == DOUBTED and _is_paragraph(looks[index])]
    told = [index for index, label in enumerate(labels) if label.role == "paragraph"] if doubted else []
    return [index for index in doubted if told and told[0] < index < told[-1]]


def _stands_under_box(labels: Sequence[Label], index: int) -> bool:
    """Whether no paragraph stands right over a block: what is set aside between two of them is a caption."""
    above = over(labels, index)
    return above is not None and labels[above].role != "paragraph"


def _is_read_on(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether the story's next line stands right under a block, apart from it."""
    below = under(labels, index)
    return below is not None and labels[below].role in STORY and looks[below].block.gap > 0


def _is_paragraph(look: Look) -> bool:
    """Whether a block that stands apart is a paragraph by its size and its end."""
    is_apart = look.block.gap > 0 and not look.block.path and not look.is_item
    return is_apart and look.size >= PROSE and look.ends in ("stop", "ask") and is_sentence(look)
